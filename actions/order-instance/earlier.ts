import { ServiceError, UserError } from '../../lib/base/errors.ts';
import { findGuests, type Guest, getGuest } from '../../lib/classic/guests.ts';
import { findOrders } from '../../lib/classic/orders.ts';
import { explaining } from '../../lib/explain/explain.ts';
import type { KeptIntent, OrderIntents } from '../../lib/journal/order-intents.ts';
import { hashOfTags, TAG_PREFIX } from './content.ts';
import { type Deps, growingPause } from './deps.ts';

/** What earlier runs have left under this name. */
export type Earlier =
  /** Nothing stands in the way of an order; `intent` is of a server that is gone, or of an order that was refused. */
  | { readonly kind: 'none'; readonly intent: KeptIntent | undefined }
  /** A server of ours; `content` is the hash of what was ordered. */
  | {
      readonly kind: 'found';
      readonly guest: Guest;
      readonly content: string;
      readonly intent: KeptIntent | undefined;
    }
  /** An order was sent, and its server does not show (yet). */
  | { readonly kind: 'unknown'; readonly intent: KeptIntent };

export interface Target {
  readonly hostname: string;
  readonly domain: string;
}

export const nameOf = (target: Target): string => `${target.hostname}.${target.domain}`;

/** The clocks of this runner and of IBM may differ by so much. */
const CLOCK_SLACK = 15 * 60_000;

/** Looks for an earlier order of this name: its intent, its servers, their tags (contract, Identity). */
export async function lookForEarlier(deps: Deps, intents: OrderIntents, target: Target): Promise<Earlier> {
  const name = nameOf(target);
  const intent = await explaining(`the intents of earlier orders of ${name} cannot be read`, () =>
    intents.find(name),
  );
  const all = await explaining(`servers named ${name} cannot be looked for`, () =>
    findGuests(deps.client, target.hostname, target.domain),
  );
  for (const guest of all.filter((one) => one.reclaimed))
    deps.log.notice(
      `the server ${guest.id} of this name was cancelled and is being taken apart: it is left aside`,
    );
  const guests = all.filter((one) => !one.reclaimed);
  const tagged = ours(guests, name);
  const open = intent && intent.intent.state !== 'refused' ? intent : undefined;
  const guest = tagged ?? (open && (await guestOfIntent(deps, open, guests)));
  if (guest) {
    const content = hashOfTags(guest.tags) ?? open?.intent.content ?? '';
    warnOfOthers(deps, guests, guest, name);
    return { kind: 'found', guest, content, intent: open };
  }
  if (guests.length > 0) throw nameTaken(guests, name);
  if (open && open.intent['instance-id'] === '') return { kind: 'unknown', intent: open };
  if (open)
    deps.log.notice(`the server ${open.intent['instance-id']} of an earlier order of ${name} is gone`);
  return { kind: 'none', intent };
}

/** The one server with our tag. */
function ours(guests: readonly Guest[], name: string): Guest | undefined {
  const tagged = guests.filter((guest) => hashOfTags(guest.tags) !== undefined);
  if (tagged.length <= 1) return tagged[0];
  throw new UserError({
    code: 'E_ORDER_AMBIGUOUS',
    what: `${tagged.length} servers are named ${name} and tagged as orders of this action: ${ids(tagged)}`,
    why: 'somebody copied the tag, or ordered with two journals at once',
    fix: 'cancel or rename all but one of them, then run again',
  });
}

/** A run may have died between the order and the tag: then the intent tells which server is ours. */
async function guestOfIntent(
  deps: Deps,
  kept: KeptIntent,
  guests: readonly Guest[],
): Promise<Guest | undefined> {
  const { intent } = kept;
  const id = intent['instance-id'];
  if (id !== '') {
    const listed = guests.find((guest) => String(guest.id) === id);
    if (listed) return listed;
    const guest = await explaining(`the server ${id} cannot be read`, () =>
      getGuest(deps.client, Number(id)),
    );
    return guest && !guest.reclaimed ? guest : undefined;
  }
  // There was no server of this name when the intent was written.
  const since = Date.parse(intent.at) - CLOCK_SLACK;
  const younger = guests.filter((guest) => guest.createdAt === undefined || guest.createdAt >= since);
  return younger.length === 1 ? younger[0] : undefined;
}

function warnOfOthers(deps: Deps, guests: readonly Guest[], own: Guest, name: string): void {
  const others = guests.filter((guest) => guest.id !== own.id);
  if (others.length > 0)
    deps.log.warning(`other servers are named ${name} as well and are left alone: ${ids(others)}`);
}

function nameTaken(guests: readonly Guest[], name: string): UserError {
  return new UserError({
    code: 'E_NAME_TAKEN',
    what: `${name} exists already and is no order of this action: server ${ids(guests)}`,
    why: `somebody else made it: it has no tag ${TAG_PREFIX}… and there is no record of an order`,
    fix: 'take another hostname, for example with {unique} in it, or cancel that server',
  });
}

const ids = (guests: readonly Guest[]): string => guests.map((guest) => guest.id).join(', ');

/**
 * After an order whose outcome is not known: looks for its server for a bounded time and never sends anything again.
 * Throws UserError E_ORDER_UNKNOWN when it does not show, also when the action is cancelled meanwhile.
 */
export async function awaitGuest(
  deps: Deps,
  target: Target,
  kept: KeptIntent,
  place: string,
  cause?: unknown,
): Promise<Guest> {
  const name = nameOf(target);
  const until = deps.now() + deps.timing.lookUp;
  const pause = growingPause(deps);
  let order = '';
  let why = cause;
  deps.log.info(`whether ${name} was ordered is not known; looking for it, without ordering again`);
  try {
    for (;;) {
      try {
        const guest = await lookOnce(deps, target, kept);
        if (guest) return guest;
        order = (await orderOf(deps, target, kept)) || order;
      } catch (error) {
        // What cut off the answer to the order may last a while.
        if (!(error instanceof ServiceError)) throw error;
        deps.log.info(`it cannot be looked for at the moment: ${error.message}`);
        why ??= error;
      }
      if (deps.now() >= until) break;
      await pause();
    }
  } catch (error) {
    if (error instanceof UserError && !deps.signal.aborted) throw error;
    throw unknownOrder(name, place, order, why ?? error);
  }
  throw unknownOrder(name, place, order, why);
}

/** The server of an intent, if it shows now. */
export async function lookOnce(deps: Deps, target: Target, kept: KeptIntent): Promise<Guest | undefined> {
  const all = await findGuests(deps.client, target.hostname, target.domain);
  const guests = all.filter((guest) => !guest.reclaimed);
  return ours(guests, nameOf(target)) ?? (await guestOfIntent(deps, kept, guests));
}

/** The pending order of this server, for the message and the output; '' when none shows or orders cannot be read. */
async function orderOf(deps: Deps, target: Target, kept: KeptIntent): Promise<string> {
  try {
    const since = Date.parse(kept.intent.at) - CLOCK_SLACK;
    const [order] = await findOrders(deps.client, target.hostname, target.domain, since);
    if (!order) return '';
    deps.outputs.set('order-id', String(order.id));
    return `order ${order.id}, ${order.status || 'state unknown'}`;
  } catch (error) {
    deps.signal.throwIfAborted();
    deps.log.debug(`orders cannot be listed: ${String(error)}`);
    return '';
  }
}

function unknownOrder(name: string, place: string, order: string, cause: unknown): UserError {
  const seen = order === '' ? '' : `; ${order} shows for it`;
  return new UserError({
    code: 'E_ORDER_UNKNOWN',
    what: `whether ${name} was ordered is not known${seen}`,
    why: 'the answer to the order was lost, the order waits for approval, or another run is ordering it just now',
    fix:
      `look with \`slcli vs list --hostname ${name.split('.')[0]}\` and under Manage > Billing > Orders; run this again to adopt the server ` +
      `when it is there. Only when neither a server nor a pending order shows 10 minutes later, delete the record ${place} to order anew`,
    cause,
  });
}
