import type { IamState } from './identities.ts';
import { attributes } from './policies.ts';
import type { PolicyRecord } from './records.ts';
import { findRole } from './roles.ts';

/**
 * What IAM tells of the account's owner: administrator of everything. [inferred] from how such an account begins. They
 * are shown to the owner who asks for the own policies, and are no records: nobody can change or delete them.
 */
export function ownerPolicies(state: IamState): PolicyRecord[] {
  const accountId = state.account.id;
  return [
    ownerPolicy(state, '0', ['Administrator', 'Manager'], { accountId, serviceType: 'service' }),
    ownerPolicy(state, '1', ['Administrator'], { accountId, serviceType: 'platform_service' }),
  ];
}

function ownerPolicy(
  { account }: IamState,
  digit: string,
  roles: readonly string[],
  resource: Readonly<Record<string, string>>,
): PolicyRecord {
  const { ownerIamId: iamId } = account;
  const createdAt = Date.UTC(2024, 0, 15, 15);
  return {
    id: `00000000-0000-4000-8000-00000000000${digit}`,
    type: 'access',
    description: undefined,
    subject: attributes({ iam_id: iamId }),
    resource: attributes(resource),
    tags: [],
    roleIds: roles.flatMap((name) => findRole(name, 'kms')?.crn ?? []),
    state: 'active',
    effectiveAt: createdAt,
    v2Only: false,
    rule: undefined,
    pattern: undefined,
    createdAt,
    createdBy: iamId,
    modifiedAt: createdAt,
    modifiedBy: iamId,
    revision: 1,
    etag: '1-00000000000000000000000000000000',
  };
}
