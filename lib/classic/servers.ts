import type { ClassicClient } from './client.ts';
import { hasPassed } from './dates.ts';
import { dateAt, type Entity, entitiesOf, entityAt, integerAt, textAt, valueAt } from './json.ts';
import { done, identified } from './shapes.ts';
import { isNotFound } from './templates.ts';
import { changeAs, readAs } from './typed.ts';

const SERVICE = 'SoftLayer_Virtual_Guest';

/** softlayer-api.md 15, without the passwords: what is not asked for cannot leak. */
const SERVER_MASK =
  'mask[id,globalIdentifier,hostname,domain,fullyQualifiedDomainName,createDate,provisionDate,statusId,' +
  'status[keyName,name],powerState[keyName],activeTransaction[id,elapsedSeconds,statusChangeDate,' +
  'transactionStatus[name,friendlyName,averageDuration],transactionGroup[name]],primaryIpAddress,' +
  'primaryBackendIpAddress,privateNetworkOnlyFlag,datacenter[name],tagReferences[id,tag[name]],' +
  'billingItem[id,cancellationDate,orderItem[id,order[id,status]]]]';

/** A virtual server of the classic infrastructure. */
export interface Server {
  readonly id: number;
  readonly globalId: string;
  readonly hostname: string;
  readonly domain: string;
  readonly createdAt: number | undefined;
  readonly provisioned: boolean;
  readonly running: boolean;
  /** What runs on it, in the service's words; undefined when nothing does. */
  readonly transaction: string | undefined;
  /** It was cancelled and is being taken apart. */
  readonly reclaimed: boolean;
  /** It was cancelled for a day that is still to come, Unix milliseconds. */
  readonly endsAt: number | undefined;
  readonly publicIp: string | undefined;
  readonly privateIp: string | undefined;
  readonly datacenter: string | undefined;
  readonly tags: readonly string[];
  readonly orderId: number | undefined;
  readonly orderStatus: string | undefined;
}

/** A server by its id; undefined when it is not there (or not visible to this user). */
export async function getServer(client: ClassicClient, id: number): Promise<Server | undefined> {
  try {
    const call = { service: SERVICE, method: 'getObject', id, mask: SERVER_MASK };
    return toServer(await readAs(client, identified, call));
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}

/**
 * All servers of exactly this name, oldest first; names need not be unique. The service may ignore a filter, so it is
 * applied again here (softlayer-api.md 3.2).
 */
export async function findServers(
  client: ClassicClient,
  hostname: string,
  domain: string,
): Promise<Server[]> {
  const rows = await client.list({
    service: 'SoftLayer_Account',
    method: 'getVirtualGuests',
    mask: SERVER_MASK,
    filter: {
      virtualGuests: { hostname: { operation: `_= ${hostname}` }, domain: { operation: `_= ${domain}` } },
    },
    root: 'virtualGuests',
  });
  return rows
    .map(toServer)
    .filter((server) => server !== undefined)
    .filter((server) => isNamed(server, { hostname, domain }))
    .sort((a, b) => a.id - b.id);
}

export interface ServerName {
  readonly hostname: string;
  readonly domain: string;
}

/** Names are compared without regard to case. */
export function isNamed(one: ServerName, other: ServerName): boolean {
  const whole = ({ hostname, domain }: ServerName) => `${hostname}.${domain}`.toLowerCase();
  return whole(one) === whole(other);
}

/** Replaces the whole set of tags. May fail right after an order, so it is repeated. softlayer-api.md 19 */
export async function setServerTags(
  client: ClassicClient,
  id: number,
  tags: readonly string[],
): Promise<void> {
  await changeAs(client, done, { service: SERVICE, method: 'setTags', id, args: [tags.join(',')] }, 'always');
}

/** Nothing runs on it, it runs, and it has its addresses. A server that does not boot is provisioned, too. softlayer-api.md 15 */
export function isReady(server: Server, privateOnly: boolean): boolean {
  return (
    server.provisioned &&
    server.transaction === undefined &&
    server.running &&
    server.privateIp !== undefined &&
    (privateOnly || server.publicIp !== undefined)
  );
}

function toServer(value: unknown): Server | undefined {
  const id = integerAt(value, 'id');
  if (id === undefined) return undefined;
  const transaction = entityAt(value, 'activeTransaction');
  const order = entityAt(value, 'billingItem', 'orderItem', 'order');
  const cancelledFor = dateAt(value, 'billingItem', 'cancellationDate');
  const ended = cancelledFor !== undefined && hasPassed(cancelledFor);
  return {
    id,
    globalId: textAt(value, 'globalIdentifier') ?? '',
    hostname: textAt(value, 'hostname') ?? '',
    domain: textAt(value, 'domain') ?? '',
    createdAt: dateAt(value, 'createDate'),
    provisioned: textAt(value, 'provisionDate') !== undefined,
    running: textAt(value, 'powerState', 'keyName') === 'RUNNING',
    transaction: transaction && transactionName(transaction),
    reclaimed: ended || isTakenApart(transaction),
    endsAt: ended ? undefined : cancelledFor,
    publicIp: textAt(value, 'primaryIpAddress'),
    privateIp: textAt(value, 'primaryBackendIpAddress'),
    datacenter: textAt(value, 'datacenter', 'name'),
    tags: entitiesOf(valueAt(value, 'tagReferences')).flatMap((row) => textAt(row, 'tag', 'name') ?? []),
    orderId: integerAt(order, 'id'),
    orderStatus: textAt(order, 'status'),
  };
}

/** Teardown shows as a cancelled billing item, or by the names of its transactions (softlayer-api.md 15, 16). */
function isTakenApart(transaction: Entity | undefined): boolean {
  return /RECLAIM|TEAR_DOWN/i.test(textAt(transaction, 'transactionStatus', 'name') ?? '');
}

function transactionName(transaction: Entity): string {
  const status = entityAt(transaction, 'transactionStatus');
  return textAt(status, 'friendlyName') ?? textAt(status, 'name') ?? 'a transaction';
}
