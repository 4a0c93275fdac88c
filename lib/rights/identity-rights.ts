import { ServiceError } from '../base/errors.ts';
import type { AccessGroup, AccessGroups } from '../iam/access-groups.ts';
import type { Policies } from '../iam/policies.ts';
import { findCover, mayCover, type Need } from '../iam/policies-cover.ts';
import type { Policy } from '../iam/policies-shape.ts';
import { isDenied, isNoJudgement, unlessDenied } from './denied.ts';

/** A right, without who has it. */
type Wanted = Omit<Need, 'subject'>;

/** What policies tell of a right. `unknown`: they may not be seen, or are such that they do not tell. */
export type Held =
  /** `id`: of the policy. */
  | { readonly kind: 'held'; readonly id: string; readonly by: string }
  | { readonly kind: 'lacking' }
  /** `hidden`: the service on which the role Viewer would let the caller see what is left out. */
  | { readonly kind: 'unknown'; readonly why: string; readonly hidden?: Hidden };

/** Services that show policies, and access groups. */
export type Hidden = 'iam-access-management' | 'iam-groups';

/** Rights of one account, as its policies tell them to the caller. Lists are asked for once. */
export interface PolicyRights {
  /** Whether an identity (`IBMid-…`, `iam-ServiceId-…`) has a right, by a policy of its own or of a group that it is in. */
  ofIdentity(iamId: string, wanted: Wanted): Promise<Held>;
  /** Whether a service (`server-protect`) has a right by an authorization. */
  ofService(serviceName: string, wanted: Wanted): Promise<Held>;
}

export interface PolicyRightsDeps {
  readonly policies: Policies;
  readonly groups: AccessGroups;
}

/** Whose account, and who asks. */
export interface Asker {
  readonly accountId: string;
  readonly iamId: string;
  /** The account's owner is shown everything. */
  readonly isOwner?: boolean;
}

export function createPolicyRights(asker: Asker, deps: PolicyRightsDeps): PolicyRights {
  const { accountId } = asker;
  const list = (key: string, filter: Omit<Parameters<Policies['list']>[0], 'accountId'>) =>
    once(key, () => unlessDenied(deps.policies.list({ accountId, ...filter })));
  const once = remembering();
  const known: Lists = {
    ofOne: (iamId) => list(iamId, { type: 'access', iamId }),
    ofGroup: (accessGroupId) => list(accessGroupId, { type: 'access', accessGroupId }),
    groupsOf: (iamId) => once(`groups of ${iamId}`, () => groupsOf(iamId, asker, deps)),
    authorizations: () => list('authorizations', { type: 'authorization' }),
    sees: (service) => once(service, () => seesAll(service, asker, known)),
  };
  return {
    ofIdentity: (iamId, wanted) => orUnknown(ofIdentity(iamId, wanted, asker, known)),
    ofService: (serviceName, wanted) => orUnknown(ofService(serviceName, wanted, asker, known)),
  };
}

/** Asks once for each key. */
function remembering() {
  const answers = new Map<string, Promise<unknown>>();
  return <T>(key: string, ask: () => Promise<T>): Promise<T> => {
    const answer = (answers.get(key) as Promise<T> | undefined) ?? ask();
    answers.set(key, answer);
    return answer;
  };
}

async function orUnknown(held: Promise<Held>): Promise<Held> {
  try {
    return await held;
  } catch (error) {
    if (isNoJudgement(error)) return { kind: 'unknown', why: `IAM could not be asked: ${error.message}` };
    throw error;
  }
}

/** Undefined where the caller may not ask. */
interface Lists {
  readonly ofOne: (iamId: string) => Promise<Policy[] | undefined>;
  readonly ofGroup: (groupId: string) => Promise<Policy[] | undefined>;
  readonly groupsOf: (iamId: string) => Promise<AccessGroup[] | undefined>;
  readonly authorizations: () => Promise<Policy[] | undefined>;
  /** Whether lists leave out no policy, or no group. */
  readonly sees: (service: Hidden) => Promise<boolean>;
}

/**
 * Whether the caller is shown all policies, or all groups, as its own policies and its groups' tell: IAM shows an identity
 * what it may see, and says nothing of the rest. An Administrator of one thing is not shown wider policies, of which that
 * thing is but a part: only Viewer on all of them proves that there is none. ibm-cloud-apis.md 1.6
 */
async function seesAll(service: Hidden, asker: Asker, lists: Lists): Promise<boolean> {
  const { accountId, iamId, isOwner = false } = asker;
  if (isOwner) return true;
  const viewer = { role: 'Viewer', resource: { accountId, serviceName: service } };
  const own = (await lists.ofOne(iamId)) ?? [];
  if (findCover(own, { ...viewer, subject: { iam_id: iamId } }).policy) return true;
  for (const { id } of (await lists.groupsOf(iamId)) ?? []) {
    const found = (await lists.ofGroup(id)) ?? [];
    if (findCover(found, { ...viewer, subject: { access_group_id: id } }).policy) return true;
  }
  return false;
}

const HIDDEN: Held = {
  kind: 'unknown',
  hidden: 'iam-access-management',
  why: 'policies may not be listed: that takes the platform role Viewer on IAM Access Management (iam-access-management)',
};

const HIDDEN_GROUPS: Held = {
  kind: 'unknown',
  hidden: 'iam-groups',
  why: 'no policy of its own gives it, and its access groups may not be listed: that takes the platform role Viewer on IAM Access Groups (iam-groups)',
};

async function ofIdentity(iamId: string, wanted: Wanted, asker: Asker, lists: Lists): Promise<Held> {
  const own = await lists.ofOne(iamId);
  const need = { ...wanted, subject: { iam_id: iamId } };
  const { policy } = findCover(own ?? [], need);
  if (policy) return { kind: 'held', id: policy.id, by: `the policy ${policy.id}` };
  // Nobody needs a right to read its own.
  const seesOwn = own !== undefined && (iamId === asker.iamId || (await lists.sees('iam-access-management')));
  if (!seesOwn) return HIDDEN;
  const doubt = own.find((one) => mayCover(one, need));
  const byGroup = await ofGroups(iamId, wanted, asker, lists);
  return byGroup.kind === 'lacking' && doubt ? unsure(doubt) : byGroup;
}

/** Undefined where they may not be asked for. */
async function groupsOf(
  iamId: string,
  { accountId }: Asker,
  { groups }: PolicyRightsDeps,
): Promise<AccessGroup[] | undefined> {
  try {
    return await groups.of(iamId, accountId);
  } catch (error) {
    if (isDenied(error) || isNotServed(error)) return undefined;
    throw error;
  }
}

async function ofGroups(iamId: string, wanted: Wanted, asker: Asker, lists: Lists): Promise<Held> {
  const asked = await lists.groupsOf(iamId);
  if (!asked) return HIDDEN_GROUPS;
  let doubt: Policy | undefined;
  for (const { id, name } of asked) {
    const need = { ...wanted, subject: { access_group_id: id } };
    const found = (await lists.ofGroup(id)) ?? [];
    const { policy } = findCover(found, need);
    if (policy)
      return { kind: 'held', id: policy.id, by: `the policy ${policy.id} of the access group ${name}` };
    doubt ??= found.find((one) => mayCover(one, need));
  }
  if (doubt) return unsure(doubt);
  if (asked.length > 0 && !(await lists.sees('iam-access-management'))) return HIDDEN;
  // Its own groups are shown to everybody; of others IAM leaves out those that the caller may not see. ibm-cloud-apis.md 1.9
  if (iamId !== asker.iamId && !(await lists.sees('iam-groups'))) return HIDDEN_GROUPS;
  return { kind: 'lacking' };
}

/** An endpoint that knows no access groups says nothing about them. */
function isNotServed(error: unknown): boolean {
  if (!(error instanceof ServiceError)) return false;
  const { status } = error.failure;
  return status === 404 || status === 501;
}

async function ofService(
  serviceName: string,
  wanted: Wanted,
  { accountId }: Asker,
  lists: Lists,
): Promise<Held> {
  const all = await lists.authorizations();
  const need = { ...wanted, subject: { accountId, serviceName } };
  const { policy } = findCover(all ?? [], need);
  if (policy) return { kind: 'held', id: policy.id, by: `the authorization ${policy.id}` };
  if (!all || !(await lists.sees('iam-access-management'))) return HIDDEN;
  const doubt = all.find((one) => mayCover(one, need));
  return doubt ? unsure(doubt) : { kind: 'lacking' };
}

const unsure = ({ id }: Policy): Held => ({
  kind: 'unknown',
  why: `only the policy ${id} may give it, which names a resource group, a key ring or a region, holds at certain times or for tagged resources, or gives a role of the account's own`,
});
