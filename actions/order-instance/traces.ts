import { ServiceError, UserError } from '../../lib/base/errors.ts';
import { getOrder } from '../../lib/classic/billing-orders.ts';
import { CLOCK_SLACK } from '../../lib/classic/dates.ts';
import { findServers, getServer, isNamed, type Server, type ServerName } from '../../lib/classic/servers.ts';
import type { KeptIntent } from '../../lib/journal/order-intents.ts';
import { hashOfTags, TAG_PREFIX } from './content.ts';
import type { Deps } from './deps.ts';

/** What the cloud shows of an order: its server, or proof that it has none any more. */
export type Trace =
  | { readonly kind: 'server'; readonly guest: Server }
  | { readonly kind: 'over'; readonly proof: string };

export interface Traces {
  /** Undefined when neither shows: that proves nothing, for a user who may not see a server is told the same. */
  readonly own: Trace | undefined;
  /** Servers of this name, without those that are being taken apart. */
  readonly guests: readonly Server[];
  /** The others. */
  readonly reclaimed: readonly Server[];
}

export const nameOf = (target: ServerName): string => `${target.hostname}.${target.domain}`;
export const ids = (guests: readonly Server[]): string => guests.map((guest) => guest.id).join(', ');

/** Looks for the server of this name that is ours: by its tag, or by the intent. Throws ServiceError. */
export async function lookForTraces(
  deps: Deps,
  target: ServerName,
  kept: KeptIntent | undefined,
): Promise<Traces> {
  const all = await findServers(deps.client, target.hostname, target.domain);
  const guests = all.filter((guest) => !guest.reclaimed);
  const reclaimed = all.filter((guest) => guest.reclaimed);
  const tagged = taggedOne(guests, nameOf(target));
  if (tagged) return { own: { kind: 'server', guest: tagged }, guests, reclaimed };
  return { own: kept && (await traceOfIntent(deps, target, kept, all)), guests, reclaimed };
}

/** The one server with our tag. */
function taggedOne(guests: readonly Server[], name: string): Server | undefined {
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
async function traceOfIntent(
  deps: Deps,
  target: ServerName,
  { intent }: KeptIntent,
  named: readonly Server[],
): Promise<Trace | undefined> {
  const { 'instance-id': server, 'order-id': order } = intent;
  if (server !== '') return traceOfServer(deps, target, { server, order }, named);
  const alive = named.filter((guest) => !guest.reclaimed);
  const ordered = alive.find((guest) => order !== '' && String(guest.orderId) === order);
  if (ordered) return { kind: 'server', guest: ordered };
  // There was no server of this name when the intent was written.
  const since = sinceIntent(intent.at);
  const younger = alive.filter((guest) => guest.createdAt === undefined || guest.createdAt >= since);
  const [guest] = younger;
  if (guest && younger.length === 1) return { kind: 'server', guest };
  return orderIsOver(deps, target, order);
}

export const sinceIntent = (at: string): number => Date.parse(at) - CLOCK_SLACK;

/** The ids of a server and its order, '' where they are not known. */
export interface Recorded {
  readonly server: string;
  readonly order: string;
}

/**
 * A recorded server: itself, or proof that it is gone. Throws UserError E_ORDER_DIFFERENT when it has another name now.
 */
export async function traceOfServer(
  deps: Deps,
  target: ServerName,
  { server, order }: Recorded,
  named: readonly Server[] = [],
): Promise<Trace | undefined> {
  const listed = named.find((guest) => String(guest.id) === server);
  const guest = listed ?? (await getServer(deps.client, Number(server)));
  if (!guest) return orderIsOver(deps, target, order);
  if (guest.reclaimed)
    return { kind: 'over', proof: `the server ${guest.id} was cancelled and is being taken apart` };
  if (!isNamed(guest, target)) throw renamed(guest, nameOf(target));
  return { kind: 'server', guest };
}

/** The books keep an order when its server has long been taken apart (softlayer-api.md 16). */
async function orderIsOver(deps: Deps, target: ServerName, id: string): Promise<Trace | undefined> {
  if (id === '') return undefined;
  try {
    const order = await getOrder(deps.client, Number(id), target);
    if (order?.fate !== 'over') return undefined;
    return { kind: 'over', proof: `the order ${id} (${order.status}) or all of its billing was cancelled` };
  } catch (error) {
    if (!(error instanceof ServiceError) || error.failure.outcome !== 'refused') throw error;
    deps.log.debug(`the order ${id} cannot be read: ${error.message}`);
    return undefined;
  }
}

function renamed(guest: Server, name: string): UserError {
  return new UserError({
    code: 'E_ORDER_DIFFERENT',
    what: `the server ${guest.id}, which was ordered as ${name}, is now named ${nameOf(guest)}; nothing is ordered in its place`,
    why: 'somebody has renamed it',
    fix: `give it its name back to have it adopted, take another hostname, or cancel it; to have a second server under ${name}, delete the record of the first order`,
  });
}

export function nameTaken(guests: readonly Server[], name: string): UserError {
  return new UserError({
    code: 'E_NAME_TAKEN',
    what: `${name} exists already and is no order of this action: server ${ids(guests)}`,
    why: `somebody else made it: it has no tag ${TAG_PREFIX}… and there is no record of an order`,
    fix: 'take another hostname, for example with {unique} in it, or cancel that server',
  });
}
