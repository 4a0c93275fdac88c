import { findCover, type Need } from '../../lib/iam/policies-cover.ts';
import type { Policy } from '../../lib/iam/policies-shape.ts';
import { policyCommand } from '../../lib/rights/commands.ts';
import {
  createPolicyRights,
  type Held,
  type Hidden,
  type PolicyRights,
} from '../../lib/rights/identity-rights.ts';
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
  'grant the owner of ibmcloud-api-key the platform role Viewer on IAM Access Management';

const SEE: Readonly<Record<Hidden, string>> = {
  'iam-access-management': SEE_POLICIES,
  'iam-groups':
    'its rights by access groups do not show: grant the owner of ibmcloud-api-key the platform role Viewer on IAM Access Groups',
};

const GRANT_NEEDS =
  'grant the owner of ibmcloud-api-key the platform role Administrator on the service that the policy is about, or have an administrator run it';

/** What was found of one grant: the policy that gives it, or what speaks against it. */
interface Judged {
  readonly grant: Grant;
  readonly held: Held;
  /** Those that would give it, and hold under conditions only. */
  readonly conditional: readonly Policy[];
}

/** Looks for policies of one kind that give all of the grants; the first that is lacking can be made. */
export async function lookForGrants(
  name: string,
  grants: readonly Grant[],
  { mode }: Pick<EnvironmentInputs, 'mode'>,
  known: Known,
  deps: Deps,
): Promise<Seen> {
  const { accountId, caller } = known;
  const policies = await policiesOf(grants, known, deps);
  const rights = createPolicyRights({ accountId, ...caller }, deps);
  const judged: Judged[] = [];
  for (const grant of grants) judged.push(await judge(grant, policies, rights, deps));
  const lacking = judged.filter(({ held }) => held.kind !== 'held');
  const [first] = lacking;
  if (!first) {
    const ids = judged.map(({ held }) => (held.kind === 'held' ? held.id : ''));
    return { kind: 'found', name, id: [...new Set(ids)].join(' ') };
  }
  const commands = lacking
    .map(({ grant, conditional }) => `${grant.command}${remark(conditional)}`)
    .join('; ');
  // To make one that is there and hidden does no harm: IAM refuses a second equal one.
  const open = mode === 'check' ? openOf(lacking) : undefined;
  if (open?.hidden)
    return { kind: 'forbidden', name, fix: `${SEE[open.hidden]}: ${viewerCommand(caller, open.hidden)}` };
  if (open) return { kind: 'unknown', name, fix: `${open.why}; one that surely gives it: ${commands}` };
  return {
    kind: 'gap',
    name,
    fix: `run mode ensure as an administrator, or: ${commands}`,
    act: grantAct(first.grant, deps),
  };
}

const viewerCommand = ({ iamId }: Known['caller'], serviceName: Hidden) =>
  policyCommand(iamId, 'Viewer', { serviceName });

/** Why nothing is known of what is lacking; undefined where something of it is surely not there. */
function openOf(lacking: readonly Judged[]): Extract<Held, { kind: 'unknown' }> | undefined {
  let open: Extract<Held, { kind: 'unknown' }> | undefined;
  for (const { held, conditional } of lacking) {
    // One that holds under conditions is not counted on.
    if (held.kind !== 'unknown' || (conditional.length > 0 && held.hidden === undefined)) return undefined;
    if (open?.hidden === undefined) open = held;
  }
  return open;
}

/** What a policy of its own does not give, one of an access group may. */
async function judge(
  grant: Grant,
  policies: readonly Policy[],
  rights: PolicyRights,
  { log }: Deps,
): Promise<Judged> {
  const { subject, ...wanted } = grant.need;
  const { policy, cover, conditional } = findCover(policies, grant.need);
  if (policy) {
    if (cover === 'wider') log.info(`${grant.name}: the policy ${policy.id} gives more than that`);
    return { grant, conditional, held: { kind: 'held', id: policy.id, by: `the policy ${policy.id}` } };
  }
  const { iam_id: iamId, serviceName = '' } = subject;
  const held = await (iamId === undefined
    ? rights.ofService(serviceName, wanted)
    : rights.ofIdentity(iamId, wanted));
  if (held.kind === 'held') log.info(`${grant.name}: given by ${held.by}`);
  return { grant, conditional, held };
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
