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
  | { readonly kind: 'held'; readonly by: string }
  | { readonly kind: 'lacking' }
  | { readonly kind: 'unknown'; readonly why: string };

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
}

export function createPolicyRights(asker: Asker, deps: PolicyRightsDeps): PolicyRights {
  const { accountId } = asker;
  const lists = new Map<string, Promise<Policy[] | undefined>>();
  const once = (key: string, filter: Omit<Parameters<Policies['list']>[0], 'accountId'>) => {
    const list = lists.get(key) ?? unlessDenied(deps.policies.list({ accountId, ...filter }));
    lists.set(key, list);
    return list;
  };
  const groups = new Map<string, Promise<AccessGroup[] | undefined>>();
  const ofOne = (iamId: string) => once(iamId, { type: 'access', iamId });
  const known: Lists = {
    ofOne,
    ofGroup: (accessGroupId) => once(accessGroupId, { type: 'access', accessGroupId }),
    groupsOf(iamId) {
      const asked = groups.get(iamId) ?? groupsOf(iamId, asker, deps);
      groups.set(iamId, asked);
      return asked;
    },
    authorizations: () => once('authorizations', { type: 'authorization' }),
    sees: async (thing) => seesPoliciesOn(thing, asker, (await ofOne(asker.iamId)) ?? []),
  };
  return {
    ofIdentity: (iamId, wanted) => orUnknown(ofIdentity(iamId, wanted, asker, known)),
    ofService: (serviceName, wanted) => orUnknown(ofService(serviceName, wanted, asker, known)),
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
  /** Whether a list leaves out no policy that is about this thing. */
  readonly sees: (thing: Need['resource']) => Promise<boolean>;
}

/**
 * Whether the caller is shown all policies about a thing, by its own policies: IAM shows an identity what it may see,
 * and says nothing of the rest. ibm-cloud-apis.md 1.6
 */
export function seesPoliciesOn(thing: Need['resource'], asker: Asker, own: readonly Policy[]): boolean {
  const subject = { iam_id: asker.iamId };
  const access = { accountId: asker.accountId, serviceName: 'iam-access-management' };
  const viewer = findCover(own, { subject, role: 'Viewer', resource: access });
  const administrator = findCover(own, { subject, role: 'Administrator', resource: thing });
  return viewer.policy !== undefined || administrator.policy !== undefined;
}

const HIDDEN =
  'policies may not be listed: that takes the platform role Viewer on IAM Access Management (iam-access-management)';

async function ofIdentity(iamId: string, wanted: Wanted, asker: Asker, lists: Lists): Promise<Held> {
  const own = (await lists.ofOne(iamId)) ?? [];
  const need = { ...wanted, subject: { iam_id: iamId } };
  const { policy } = findCover(own, need);
  if (policy) return { kind: 'held', by: `the policy ${policy.id}` };
  // Nobody needs a right to read its own.
  const seesOwn = iamId === asker.iamId || (await lists.sees(wanted.resource));
  if (!seesOwn) return { kind: 'unknown', why: HIDDEN };
  const doubt = own.find((one) => mayCover(one, need));
  const byGroup = await ofGroups(iamId, wanted, lists);
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

async function ofGroups(iamId: string, wanted: Wanted, lists: Lists): Promise<Held> {
  const asked = await lists.groupsOf(iamId);
  if (!asked)
    return {
      kind: 'unknown',
      why: 'no policy of its own gives it, and its access groups may not be listed: that takes the platform role Viewer on IAM Access Groups (iam-groups)',
    };
  let doubt: Policy | undefined;
  for (const { id, name } of asked) {
    const need = { ...wanted, subject: { access_group_id: id } };
    const found = (await lists.ofGroup(id)) ?? [];
    const { policy } = findCover(found, need);
    if (policy) return { kind: 'held', by: `the policy ${policy.id} of the access group ${name}` };
    doubt ??= found.find((one) => mayCover(one, need));
  }
  if (doubt) return unsure(doubt);
  if (asked.length > 0 && !(await lists.sees(wanted.resource))) return { kind: 'unknown', why: HIDDEN };
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
  if (policy) return { kind: 'held', by: `the authorization ${policy.id}` };
  if (!all || !(await lists.sees(wanted.resource))) return { kind: 'unknown', why: HIDDEN };
  const doubt = all.find((one) => mayCover(one, need));
  return doubt ? unsure(doubt) : { kind: 'lacking' };
}

const unsure = ({ id }: Policy): Held => ({
  kind: 'unknown',
  why: `only the policy ${id} may give it, which names a resource group, holds at certain times or for tagged resources, or gives a role of the account's own`,
});
