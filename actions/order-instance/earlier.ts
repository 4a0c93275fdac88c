import { ServiceError, UserError } from '../../lib/base/errors.ts';
import { type BillingOrder, findOrders } from '../../lib/classic/billing-orders.ts';
import type { Server, ServerName } from '../../lib/classic/servers.ts';
import { explained, explaining } from '../../lib/explain/explain.ts';
import type { KeptIntent, OrderIntents } from '../../lib/journal/order-intents.ts';
import type { Deps } from './deps.ts';
import { ids, lookForTraces, nameOf, nameTaken } from './traces.ts';

/** What earlier runs have left under this name, as far as it is known for certain. */
export type Settled =
  /** Nothing stands in the way of an order; `intent` is of a server that is gone, or of an order that was refused. */
  | { readonly kind: 'none'; readonly intent: KeptIntent | undefined }
  /** A server of ours. */
  | { readonly kind: 'found'; readonly guest: Server; readonly intent: KeptIntent | undefined };

export type Earlier =
  | Settled
  /** An order was sent, and neither its server shows nor a proof that it has none. */
  | { readonly kind: 'unknown'; readonly intent: KeptIntent };

/** How far back orders without a record are looked for, in milliseconds. */
const RECENT = 7 * 24 * 60 * 60_000;

/** Looks for an earlier order of this name: its intent, its servers, their tags (contract.md Identity). */
export async function lookForEarlier(
  deps: Deps,
  intents: OrderIntents,
  target: ServerName,
): Promise<Earlier> {
  const name = nameOf(target);
  const intent = await explaining(`the intents of earlier orders of ${name} cannot be read`, () =>
    intents.find(name),
  );
  const open = intent && intent.intent.state !== 'refused' ? intent : undefined;
  const { own, guests, reclaimed } = await explaining(`servers named ${name} cannot be looked for`, () =>
    lookForTraces(deps, target, open),
  );
  for (const guest of reclaimed)
    deps.log.notice(
      `the server ${guest.id} of this name was cancelled and is being taken apart: it is left aside`,
    );
  if (own?.kind === 'server') {
    warnOfOthers(deps, guests, own.guest, name);
    return { kind: 'found', guest: own.guest, intent: open };
  }
  if (guests.length > 0) throw nameTaken(guests, name);
  if (open && !own) return { kind: 'unknown', intent: open };
  if (own) deps.log.notice(`an earlier order of ${name} has no server any more: ${own.proof}`);
  await refuseStandingOrders(deps, target);
  return { kind: 'none', intent };
}

function warnOfOthers(deps: Deps, guests: readonly Server[], own: Server, name: string): void {
  const others = guests.filter((guest) => guest.id !== own.id);
  if (others.length > 0)
    deps.log.warning(`other servers are named ${name} as well and are left alone: ${ids(others)}`);
}

/**
 * A run with another journal, or somebody by hand, may have ordered this name: an order that waits or is billed although
 * no server of the name shows. Whoever may not read orders goes without this look.
 */
async function refuseStandingOrders(deps: Deps, target: ServerName): Promise<void> {
  const name = nameOf(target);
  const orders = await recentOrders(deps, target);
  const standing = orders.find((order) => order.fate === 'alive');
  if (!standing) return;
  throw new UserError({
    code: 'E_NAME_TAKEN',
    what: `${name} was ordered already: order ${describeOrder(standing)}, of which there is no record here and no server shows`,
    why: 'it waits for its approval, a run with another journal has sent it, its server was renamed, or this user may not see the server',
    fix: 'wait for its server, give the bucket or journal of the other run, or take another hostname',
  });
}

async function recentOrders(deps: Deps, target: ServerName): Promise<readonly BillingOrder[]> {
  try {
    return (await findOrders(deps.client, target, deps.timeOfDay() - RECENT)).orders;
  } catch (error) {
    if (!(error instanceof ServiceError) || error.failure.outcome !== 'refused')
      throw explained(error, `orders of ${nameOf(target)} cannot be looked for`);
    deps.log.debug(`orders cannot be listed: ${error.message}`);
    return [];
  }
}

export const describeOrder = ({ id, status }: BillingOrder): string => `${id}, ${status || 'state unknown'}`;
