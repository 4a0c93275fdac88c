import { addGroup, setMembers } from '../../cloud/iam/groups.ts';
import { addPolicy, attributes } from '../../cloud/iam/policies.ts';
import { findRole } from '../../cloud/iam/roles.ts';
import type { LocalCloud } from '../../cloud/local-cloud.ts';

type Roles = readonly (readonly [role: string, resource: Readonly<Record<string, string>>])[];

/** Makes an access group of service IDs with these roles, without the API; its id. */
export function makeGroup(
  { iam }: LocalCloud,
  name: string,
  members: readonly string[],
  roles: Roles,
): string {
  const { state } = iam;
  const { id: accountId, ownerIamId } = state.account;
  const made = addGroup(state, name, '', ownerIamId);
  const member = { type: 'service' as const, createdAt: 0, createdBy: ownerIamId };
  setMembers(
    state,
    made,
    members.map((iamId) => ({ iamId, ...member })),
  );
  for (const [role, resource] of roles) {
    const subject = attributes({ access_group_id: made.id });
    const roleIds = [findRole(role, resource['serviceName'] ?? '')?.crn ?? ''];
    const about = { subject, resource: attributes({ accountId, ...resource }), roleIds, rule: undefined };
    addPolicy(state, { type: 'access', ...about }, ownerIamId);
  }
  return made.id;
}
