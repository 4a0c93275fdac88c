import { ServiceError, UserError } from '../../lib/base/errors.ts';
import { type BillingOrder, findOrders } from '../../lib/classic/billing-orders.ts';
import type { Server, ServerName } from '../../lib/classic/servers.ts';
import { explained, explaining } from '../../lib/explain/explain.ts';
import type { OrderIntents } from '../../lib/journal/order-intents.ts';
import type { Deps } from './deps.ts';
import type { Earlier } from './earlier-order.ts';
import type { OrderInputs } from './inputs.ts';
import { idsOf, lookForTraces, nameOf, nameTaken } from './order-trace.ts';
import type { Report } from './report.ts';
import { describeOrder } from './sent-order.ts';
import { settleUnknown } from './unknown-order.ts';

/** How far back orders without a record are looked for, in milliseconds. */
const RECENT = 7 * 24 * 60 * 60_000;

/**
 * What earlier runs have left under this name: looks at the intent, the servers of the name and their tags
 * (contract.md Identity). Throws UserError where that is not ours, or not known.
 */
export async function findEarlier(
  intents: OrderIntents,
  report: Report,
  inputs: OrderInputs,
  deps: Deps,
): Promise<Earlier> {
  const name = nameOf(inputs);
  const intent = await explaining(`the intents of earlier orders of ${name} cannot be read`, () =>
    intents.find(name),
  );
  const open = intent && intent.intent.state !== 'refused' ? intent : undefined;
  const { own, servers, reclaimed } = await explaining(`servers named ${name} cannot be looked for`, () =>
    lookForTraces(inputs, open, deps),
  );
  for (const server of reclaimed)
    deps.log.notice(
      `the server ${server.id} of this name was cancelled and is being taken apart: it is not used`,
    );
  if (own?.kind === 'server') {
    warnOfOthers(servers, own.server, name, deps);
    return { kind: 'found', server: own.server, intent: open };
  }
  if (servers.length > 0) throw nameTaken(servers, name);
  if (open && !own)
    return settleUnknown({ target: inputs, kept: open, intents, report }, inputs.retryUnknown, deps);
  if (own) deps.log.notice(`an earlier order of ${name} has no server any more: ${own.proof}`);
  await demandNoStandingOrder(inputs, deps);
  return { kind: 'none', intent };
}

function warnOfOthers(servers: readonly Server[], own: Server, name: string, { log }: Deps): void {
  const others = servers.filter((server) => server.id !== own.id);
  if (others.length > 0)
    log.warning(`other servers are named ${name} as well and are left alone: ${idsOf(others)}`);
}

/**
 * A run with another journal, or somebody by hand, may have ordered this name: an order that waits or is billed although
 * no server of the name shows. Whoever may not read orders goes without this look.
 */
async function demandNoStandingOrder(target: ServerName, deps: Deps): Promise<void> {
  const orders = await recentOrders(target, deps);
  const standing = orders.find((order) => order.fate === 'alive');
  if (!standing) return;
  throw new UserError({
    code: 'E_NAME_TAKEN',
    what: `${nameOf(target)} was ordered already: order ${describeOrder(standing)}, of which there is no record here and no server shows`,
    why: 'it waits for its approval, a run with another journal has sent it, its server was renamed, or this user may not see the server',
    fix: 'wait for its server, give the bucket or journal of the other run, or take another hostname',
  });
}

async function recentOrders(target: ServerName, deps: Deps): Promise<readonly BillingOrder[]> {
  try {
    return (await findOrders(deps.classic, target, deps.timeOfDay() - RECENT)).orders;
  } catch (error) {
    if (!(error instanceof ServiceError) || error.failure.outcome !== 'refused')
      throw explained(error, `orders of ${nameOf(target)} cannot be looked for`);
    deps.log.debug(`orders cannot be listed: ${error.message}`);
    return [];
  }
}
