import type { Caller, Iam, Target } from '../ports.ts';
import { textOf } from './access.ts';
import { policyError } from './errors.ts';
import { isMember } from './groups.ts';
import { callerOf, type IamState, serviceIdOf } from './identities.ts';
import { conflictOf, type PolicyDraft, policyLimitReached } from './policies.ts';
import { invalidBody } from './policy-shapes.ts';
import type { Attribute, PolicyRecord } from './records.ts';
import { DELEGATOR, pairRoles, roleByCrn, rolesOf } from './roles.ts';

/** At least one of these says what a policy is about (ibm-cloud-apis.md 1.6). */
const WHAT = ['serviceName', 'serviceType', 'resourceGroupId', 'service_group_id'];

/** All rules for a new or changed policy that need more than its body. */
export function demandValid(state: IamState, draft: PolicyDraft, self?: PolicyRecord): void {
  demandAttributes(state, draft);
  demandRoles(draft);
  const conflict = conflictOf(state, draft, self?.id);
  if (conflict)
    throw policyError(409, 'policy_conflict_error', 'An equal policy exists already.', {
      conflicts_with: { etag: conflict.etag, role: conflict.roleIds[0], policy: conflict.id },
    });
  if (!self && policyLimitReached(state))
    throw policyError(409, 'unable_to_process', 'The account has its maximum of policies.');
}

function demandAttributes(state: IamState, draft: PolicyDraft): void {
  const account = state.account.id;
  if (textOf(draft.resource, 'accountId') !== account)
    throw invalidBody('The resource needs the attribute accountId with the number of your account.');
  if (!draft.resource.some(({ key }) => WHAT.includes(key)))
    throw invalidBody(`The resource needs one of the attributes ${WHAT.join(', ')}.`);
  if (draft.type === 'authorization') {
    if (textOf(draft.subject, 'accountId') === undefined || !textOf(draft.subject, 'serviceName'))
      throw invalidBody('The subject of an authorization needs accountId and serviceName.');
    return;
  }
  const iamId = textOf(draft.subject, 'iam_id');
  const group = textOf(draft.subject, 'access_group_id');
  if (draft.subject.length !== 1 || (iamId === undefined && group === undefined))
    throw invalidBody('The subject needs one attribute, iam_id or access_group_id.');
  if (group !== undefined && !state.groups.get(group))
    throw invalidBody('There is no access group with this access_group_id.');
  if (iamId === undefined) return;
  if (!callerOf(state, iamId) && !iamId.startsWith('IBMid-'))
    throw invalidBody('There is no identity with this iam_id.');
}

function demandRoles(draft: PolicyDraft): void {
  const serviceName = textOf(draft.resource, 'serviceName');
  for (const id of draft.roleIds) {
    const role = roleByCrn(id);
    const offered = role && (draft.type === 'authorization' ? fitsPair(draft, id) : fits(id, serviceName));
    if (!offered)
      throw policyError(400, 'role_not_found', `The role ${id.slice(0, 200)} is not offered here.`);
  }
}

function fits(id: string, serviceName: string | undefined): boolean {
  if (id === DELEGATOR.crn) return false;
  // Without one service, a role of any service will do.
  if (serviceName === undefined || /[*?]/.test(serviceName)) return true;
  const role = roleByCrn(id);
  return role !== undefined && rolesOf(serviceName).includes(role);
}

function fitsPair(draft: PolicyDraft, id: string): boolean {
  if (id === DELEGATOR.crn) return true;
  const source = textOf(draft.subject, 'serviceName') ?? '';
  const target = textOf(draft.resource, 'serviceName');
  const names = pairRoles(source, target);
  if (names === undefined) return fits(id, target);
  const role = roleByCrn(id);
  return role !== undefined && rolesOf(target).includes(role) && names.includes(role.displayName);
}

/** A locked service ID keeps its policies as they are (ibm-cloud-apis.md 1.4). */
export function demandUnlocked(state: IamState, subject: readonly Attribute[]): void {
  const iamId = textOf(subject, 'iam_id');
  if (iamId !== undefined && serviceIdOf(state, iamId)?.locked)
    throw policyError(400, 'unable_to_process', 'The service ID is locked; unlock it first.');
}

/**
 * Granting needs Administrator on the target; an authorization also whoever has its roles there
 * (ibm-cloud-apis.md 1.7).
 */
export function demandMayGrant(iam: Iam, caller: Caller, draft: PolicyDraft): void {
  const target = targetOf(draft.resource);
  if (iam.hasRole(caller, ['Administrator'], target)) return;
  const names = draft.roleIds.map((id) => roleByCrn(id)?.displayName ?? '');
  const own =
    draft.type === 'authorization' && names.every((name) => iam.hasRole(caller, atLeast(name), target));
  if (!own) throw insufficient();
}

export function demandAdministrator(iam: Iam, caller: Caller, policy: PolicyRecord): void {
  if (!iam.hasRole(caller, ['Administrator'], targetOf(policy.resource))) throw insufficient();
}

/** Its own policies and its groups' are shown to every identity, as IBM's page on checking one's own access says. */
export function mayRead(state: IamState, iam: Iam, caller: Caller, policy: PolicyRecord): boolean {
  const group = state.groups.get(textOf(policy.subject, 'access_group_id') ?? '');
  return (
    textOf(policy.subject, 'iam_id') === caller.iamId ||
    (group !== undefined && isMember(group, caller.iamId)) ||
    mayReadAll(iam, caller) ||
    iam.hasRole(caller, ['Administrator'], targetOf(policy.resource))
  );
}

export function mayReadAll(iam: Iam, caller: Caller): boolean {
  return iam.hasRole(caller, ['Viewer', 'Operator', 'Editor', 'Administrator'], {
    serviceName: 'iam-access-management',
  });
}

export function insufficient() {
  return policyError(403, 'insufficent_permissions', 'You are not authorized to manage this policy.');
}

/** Whoever has a higher service role has the lower one, too. */
function atLeast(name: string): string[] {
  const order = ['Reader', 'Writer', 'Manager'];
  const rank = order.indexOf(name);
  return rank === -1 ? [name] : order.slice(rank);
}

function targetOf(resource: readonly Attribute[]): Target {
  const optional = (key: 'serviceInstance' | 'resourceType' | 'resource' | 'keyRing') => {
    const value = textOf(resource, key);
    return value === undefined ? {} : { [key]: value };
  };
  return {
    serviceName: textOf(resource, 'serviceName') ?? '',
    ...optional('serviceInstance'),
    ...optional('resourceType'),
    ...optional('resource'),
    ...optional('keyRing'),
  };
}
