import { findCover, type Need } from '../../lib/iam/policies-cover.ts';
import type { Policy } from '../../lib/iam/policies-shape.ts';
import { seesPoliciesOn } from '../../lib/rights/identity-rights.ts';
import type { Deps } from './deps.ts';
import type { EnvironmentInputs } from './inputs.ts';
import type { Act, Known, Seen } from './step.ts';

/** One right that the environment needs, and how people call it. */
export interface Grant {
  readonly need: Need;
  /** For people: `Reader for server-protect on Key Protect 7c1d…`. */
  readonly name: string;
  /** The command that grants it. */
  readonly command: string;
}

/** What takes looking at policies, as a cure. */
export const SEE_POLICIES =
  'grant the owner of ibmcloud-api-key the platform role Viewer on IAM Access Management, or Administrator on the service that the policy is about';

const GRANT_NEEDS =
  'grant the owner of ibmcloud-api-key the platform role Administrator on the service that the policy is about, or have an administrator run it';

/** Looks for policies of one kind that give all of the grants; the first that is lacking can be made. */
export async function lookForGrants(
  name: string,
  grants: readonly Grant[],
  { mode }: Pick<EnvironmentInputs, 'mode'>,
  known: Known,
  deps: Deps,
): Promise<Seen> {
  const policies = await policiesOf(grants, known, deps);
  const judged = grants.map((grant) => ({ grant, ...findCover(policies, grant.need) }));
  const lacking = judged.filter(({ policy }) => policy === undefined);
  const [first] = lacking;
  if (!first) {
    for (const { grant, policy, cover } of judged)
      if (cover === 'wider') deps.log.info(`${grant.name}: the policy ${policy?.id} gives more than that`);
    return { kind: 'found', name, id: judged.map(({ policy }) => policy?.id ?? '').join(' ') };
  }
  // To make one that is there and hidden does no harm: IAM refuses a second equal one.
  if (mode === 'check' && !(await seesPolicies(first.grant.need.resource, known, deps)))
    return { kind: 'forbidden', name, fix: SEE_POLICIES };
  return {
    kind: 'gap',
    name,
    fix: `run mode ensure as an administrator, or: ${lacking.map(({ grant, conditional }) => `${grant.command}${remark(conditional)}`).join('; ')}`,
    act: grantAct(first.grant, deps),
  };
}

/** All grants of one look are about the same identity, or all are authorizations. */
async function policiesOf(
  [first]: readonly Grant[],
  { accountId }: Known,
  { policies }: Deps,
): Promise<Policy[]> {
  const iamId = first?.need.subject['iam_id'];
  return iamId === undefined
    ? policies.list({ accountId, type: 'authorization' })
    : policies.list({ accountId, type: 'access', iamId });
}

/** The account's owner sees everything. */
async function seesPolicies(
  thing: Readonly<Record<string, string>>,
  { accountId, caller }: Known,
  { policies }: Deps,
): Promise<boolean> {
  if (caller.isOwner) return true;
  const { iamId } = caller;
  const own = await policies.list({ accountId, type: 'access', iamId });
  return seesPoliciesOn(thing, { accountId, iamId }, own);
}

function remark(conditional: readonly Policy[]): string {
  const ids = conditional.map(({ id }) => id).join(', ');
  return ids === ''
    ? ''
    : ` (the policy ${ids} does not count: it holds at certain times or for tagged resources only)`;
}

export function grantAct({ need, name }: Grant, { policies, log }: Deps): Act {
  return {
    verb: 'create',
    what: `the policy ${JSON.stringify(name)}`,
    needs: GRANT_NEEDS,
    async run() {
      const { created } = await policies.create(need, 'Made for encrypted images by prepare-environment');
      if (!created) log.info(`an equal policy exists already: ${name}`);
    },
  };
}
