import { Misfit, type Shape } from '../base/shape.ts';
import type { ClassicClient } from './client.ts';
import { hasPassed } from './dates.ts';
import { dateAt, type Entity, entitiesOf, entityAt, integerAt, isEntity, textAt } from './json.ts';
import { isNamed, type ServerName } from './servers.ts';
import { identified, identifiedRows, rowsAt } from './shapes.ts';
import { isNotFound } from './templates.ts';
import { readAs } from './typed.ts';

/** An order as the account's books show it. */
export interface BillingOrder {
  readonly id: number;
  readonly status: string;
  readonly createdAt: number | undefined;
  /**
   * What its server's billing says. `alive`: it is billed, or the order waits. `over`: all of its billing was
   * cancelled, or the order itself. `unclear`: neither shows.
   */
  readonly fate: 'alive' | 'over' | 'unclear';
}

/** softlayer-api.md 13, 16, 18 */
const ORDER_MASK =
  'mask[id,status,createDate,items[id,hostName,domainName,billingItem[id,cancellationDate]]]';

/** Rows among its items that are none would hide what was ordered. */
const order: Shape<Entity> = (value, path) => {
  const row = identified(value, path);
  rowsAt(row, path, 'items');
  return row;
};

/** What is missing here proves something, so that only a list is a list. */
const orders: Shape<Entity[]> = (value, path) => {
  if (!Array.isArray(value) && !isEntity(value)) throw new Misfit(path, 'a list');
  return identifiedRows(value, path).map((row, index) => order(row, `${path}[${index}]`));
};

/** An order of one server by its id; undefined when it is not there (or not visible to this user). */
export async function getOrder(
  client: ClassicClient,
  id: number,
  name: ServerName,
): Promise<BillingOrder | undefined> {
  try {
    const row = await readAs(client, order, {
      service: 'SoftLayer_Billing_Order',
      method: 'getObject',
      id,
      mask: ORDER_MASK,
    });
    const items = entitiesOf(row['items']);
    const own = itemsOf(items, name);
    // A server that was renamed takes its items' names along.
    return toOrder(row, own.length > 0 ? own : items);
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}

export interface RecentOrders {
  /** Newest first. */
  readonly orders: readonly BillingOrder[];
  /** False when the account has more orders since then than can be read: then none missing proves nothing. */
  readonly complete: boolean;
}

/** Most accounts have few orders an hour; whoever has more pays for the longer look. */
const PAGES = [50, 2_000];

/** Orders since a time (Unix milliseconds) that contain this server. Throws ServiceError. */
export async function findOrders(
  client: ClassicClient,
  name: ServerName,
  since: number,
): Promise<RecentOrders> {
  let rows: Entity[] = [];
  let complete = false;
  for (const limit of PAGES) {
    rows = await newestOrders(client, limit);
    complete = rows.length < limit || reachesBack(rows, since);
    if (complete) break;
  }
  const orders = rows.flatMap((row) => {
    const own = itemsOf(entitiesOf(row['items']), name);
    const order = own.length > 0 ? toOrder(row, own) : undefined;
    if (!order || (order.createdAt !== undefined && order.createdAt < since)) return [];
    return [order];
  });
  return { orders: orders.sort((a, b) => b.id - a.id), complete };
}

function newestOrders(client: ClassicClient, limit: number): Promise<Entity[]> {
  return readAs(client, orders, {
    service: 'SoftLayer_Account',
    method: 'getOrders',
    mask: ORDER_MASK,
    filter: { orders: { id: { operation: 'orderBy', options: [{ name: 'sort', value: ['DESC'] }] } } },
    limit,
  });
}

/** A filter that is ignored gives some rows, not the newest ones (softlayer-api.md 3.2): their order tells. */
function reachesBack(rows: readonly Entity[], since: number): boolean {
  const ids = rows.map((row) => integerAt(row, 'id') ?? 0);
  if (ids.some((id, index) => id > (ids[index - 1] ?? Number.POSITIVE_INFINITY))) return false;
  const oldest = dateAt(rows.at(-1), 'createDate');
  return oldest !== undefined && oldest < since;
}

const itemsOf = (items: readonly Entity[], name: ServerName): Entity[] =>
  items.filter((item) =>
    isNamed({ hostname: textAt(item, 'hostName') ?? '', domain: textAt(item, 'domainName') ?? '' }, name),
  );

function toOrder(row: unknown, items: readonly Entity[]): BillingOrder | undefined {
  const id = integerAt(row, 'id');
  if (id === undefined) return undefined;
  const status = textAt(row, 'status') ?? '';
  return { id, status, createdAt: dateAt(row, 'createDate'), fate: fateOf(status, items) };
}

/** Names of states beyond the three that are seen are not published: only what says "cancelled" counts [inferred]. */
function fateOf(status: string, items: readonly Entity[]): BillingOrder['fate'] {
  const billed = items.filter((item) => entityAt(item, 'billingItem') !== undefined);
  const isCancelled = (item: Entity) => {
    const date = dateAt(item, 'billingItem', 'cancellationDate');
    return date !== undefined && hasPassed(date);
  };
  if (billed.length > 0) return billed.every(isCancelled) ? 'over' : 'alive';
  if (/PENDING/i.test(status)) return 'alive';
  return /^(CANCELL?ED|DENIED|REJECTED)$/i.test(status) ? 'over' : 'unclear';
}
