import { ServiceError, UserError } from '../../lib/base/errors.ts';
import { getOrder } from '../../lib/classic/billing-orders.ts';
import { CLOCK_SLACK } from '../../lib/classic/dates.ts';
import { findServers, getServer, isNamed, type Server, type ServerName } from '../../lib/classic/servers.ts';
import type { KeptIntent } from '../../lib/journal/order-intents.ts';
import type { Deps } from './deps.ts';
import { hashOfTags, TAG_PREFIX } from './order-content.ts';

/** What the cloud shows of an order: its server, or proof that it has none any more. */
export type Trace =
  | { readonly kind: 'server'; readonly server: Server }
  | { readonly kind: 'over'; readonly proof: string };

export interface Traces {
  /** Undefined when neither shows: that proves nothing, for a user who may not see a server is told the same. */
  readonly own: Trace | undefined;
  /** Servers of this name, without those that are being taken apart. */
  readonly servers: readonly Server[];
  /** The others. */
  readonly reclaimed: readonly Server[];
}

export const nameOf = (target: ServerName): string => `${target.hostname}.${target.domain}`;
export const idsOf = (servers: readonly Server[]): string => servers.map((server) => server.id).join(', ');

/** Looks for the server of this name that is ours: by its tag, or by the intent. Throws ServiceError. */
export async function lookForTraces(
  target: ServerName,
  kept: KeptIntent | undefined,
  deps: Deps,
): Promise<Traces> {
  const all = await findServers(deps.classic, target.hostname, target.domain);
  const servers = all.filter((server) => !server.reclaimed);
  const reclaimed = all.filter((server) => server.reclaimed);
  const tagged = taggedOne(servers, nameOf(target));
  if (tagged) return { own: { kind: 'server', server: tagged }, servers, reclaimed };
  return { own: kept && (await traceOfIntent(kept, target, all, deps)), servers, reclaimed };
}

/** The one server with our tag. */
function taggedOne(servers: readonly Server[], name: string): Server | undefined {
  const tagged = servers.filter((server) => hashOfTags(server.tags) !== undefined);
  if (tagged.length <= 1) return tagged[0];
  throw new UserError({
    code: 'E_ORDER_AMBIGUOUS',
    what: `${tagged.length} servers are named ${name} and tagged as orders of this action: ${idsOf(tagged)}`,
    why: 'somebody copied the tag, or ordered with two journals at once',
    fix: 'cancel or rename all but one of them, then run again',
  });
}

/** A run may have died between the order and the tag: then the intent tells which server is ours. */
async function traceOfIntent(
  { intent }: KeptIntent,
  target: ServerName,
  named: readonly Server[],
  deps: Deps,
): Promise<Trace | undefined> {
  const { 'instance-id': id, 'order-id': order } = intent;
  if (id !== '') {
    const listed = named.find((server) => String(server.id) === id);
    return listed ? traceOf(listed, target) : traceOfServer({ id, order }, target, deps);
  }
  const alive = named.filter((server) => !server.reclaimed);
  const ordered = alive.find((server) => order !== '' && String(server.orderId) === order);
  if (ordered) return { kind: 'server', server: ordered };
  // There was no server of this name when the intent was written.
  const since = sinceIntent(intent.at);
  const younger = alive.filter((server) => server.createdAt === undefined || server.createdAt >= since);
  const [server] = younger;
  if (server && younger.length === 1) return { kind: 'server', server };
  return orderIsOver(order, target, deps);
}

export const sinceIntent = (at: string): number => Date.parse(at) - CLOCK_SLACK;

/** The ids of a server and its order; '' for an order that is not known. */
export interface Recorded {
  readonly id: string;
  readonly order: string;
}

/**
 * A recorded server: itself, or proof that it is gone. Throws UserError E_ORDER_DIFFERENT when it has another name now.
 */
export async function traceOfServer(
  { id, order }: Recorded,
  target: ServerName,
  deps: Deps,
): Promise<Trace | undefined> {
  const server = await getServer(deps.classic, Number(id));
  return server ? traceOf(server, target) : orderIsOver(order, target, deps);
}

function traceOf(server: Server, target: ServerName): Trace {
  if (server.reclaimed)
    return { kind: 'over', proof: `the server ${server.id} was cancelled and is being taken apart` };
  if (!isNamed(server, target)) throw renamed(server, nameOf(target));
  return { kind: 'server', server };
}

/** The books keep an order when its server has long been taken apart (softlayer-api.md 16). */
async function orderIsOver(id: string, target: ServerName, deps: Deps): Promise<Trace | undefined> {
  if (id === '') return undefined;
  try {
    const order = await getOrder(deps.classic, Number(id), target);
    if (order?.fate !== 'over') return undefined;
    return { kind: 'over', proof: `the order ${id} (${order.status}) or all of its billing was cancelled` };
  } catch (error) {
    if (!(error instanceof ServiceError) || error.failure.outcome !== 'refused') throw error;
    deps.log.debug(`the order ${id} cannot be read: ${error.message}`);
    return undefined;
  }
}

function renamed(server: Server, name: string): UserError {
  return new UserError({
    code: 'E_ORDER_DIFFERENT',
    what: `the server ${server.id}, which was ordered as ${name}, is now named ${nameOf(server)}; nothing is ordered in its place`,
    why: 'somebody has renamed it',
    fix: `give it its name back to have it adopted, take another hostname, or cancel it; to have a second server under ${name}, delete the record of the first order`,
  });
}

export function nameTaken(servers: readonly Server[], name: string): UserError {
  return new UserError({
    code: 'E_NAME_TAKEN',
    what: `${name} exists already and is no order of this action: server ${idsOf(servers)}`,
    why: `somebody else made it: it has no tag ${TAG_PREFIX}… and there is no record of an order`,
    fix: 'take another hostname, for example with {unique} in it, or cancel that server',
  });
}
