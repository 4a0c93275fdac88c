import { messageOf } from '../../lib/base/errors.ts';
import { type BillingOrder, findOrders, getOrder } from '../../lib/classic/billing-orders.ts';
import { sightOfServers } from '../../lib/classic/user-sight.ts';
import type { Looked } from '../../lib/once/once.ts';
import type { Deps } from './deps.ts';
import { sinceIntent } from './order-trace.ts';
import type { SentOrder } from './sent-order.ts';

/** What speaks for and against an order that has not shown a server. */
export type Evidence =
  /** Servers and orders were looked for, and there is nothing of this name. */
  | { readonly kind: 'clean' }
  /** An order that may still make a server, or has made one that does not show. */
  | { readonly kind: 'order'; readonly order: BillingOrder }
  /** Why the looks prove nothing. */
  | { readonly kind: 'blind'; readonly why: string };

/** After the last look at servers: looks at orders, and whether this user would be shown either. Never throws. */
export async function gatherEvidence(
  sent: SentOrder,
  lookedForServers: Looked<unknown>['kind'],
  deps: Deps,
): Promise<Evidence> {
  if (deps.signal.aborted)
    return { kind: 'blind', why: 'the run ended before they were looked for long enough' };
  try {
    const orders = await ordersOf(sent, deps);
    if (orders.kind === 'order') sent.report.orderId = String(orders.order.id);
    if (lookedForServers !== 'absent' && orders.kind === 'clean')
      return { kind: 'blind', why: 'servers could not be looked for at the end' };
    if (orders.kind !== 'clean') return orders;
    const sight = await sightOfServers(deps.classic);
    if (sight === 'all' || sight === 'unknown') return orders;
    return {
      kind: 'blind',
      why: `the user of these credentials is shown ${sight === 'some' ? 'only some' : 'none'} of the servers`,
    };
  } catch (error) {
    return { kind: 'blind', why: `orders cannot be looked for: ${messageOf(error)}` };
  }
}

async function ordersOf({ target, kept: { intent } }: SentOrder, { classic }: Deps): Promise<Evidence> {
  const { orders, complete } = await findOrders(classic, target, sinceIntent(intent.at));
  const recorded = intent['order-id'];
  const known = orders.find((order) => String(order.id) === recorded);
  const own = recorded === '' || known ? known : await getOrder(classic, Number(recorded), target);
  const standing = [...(own ? [own] : []), ...orders].find((order) => order.fate !== 'over');
  if (standing) return { kind: 'order', order: standing };
  if (recorded !== '' && !own)
    return { kind: 'blind', why: `the order ${recorded} was accepted, and this user is not shown it` };
  return complete
    ? { kind: 'clean' }
    : { kind: 'blind', why: 'the account has too many orders to look through' };
}
