import { messageOf, ServiceError, UserError } from '../../lib/base/errors.ts';
import { formatDuration } from '../../lib/base/units.ts';
import { type BillingOrder, findOrders, getOrder } from '../../lib/classic/billing-orders.ts';
import type { ServerName } from '../../lib/classic/servers.ts';
import { sightOfServers } from '../../lib/classic/user-sight.ts';
import type { KeptIntent, OrderIntents } from '../../lib/journal/order-intents.ts';
import { type Looked, lookFor } from '../../lib/once/once.ts';
import { type Deps, patienceOf } from './deps.ts';
import { describeOrder, type Settled } from './earlier.ts';
import { lookForTraces, nameOf, sinceIntent, type Trace } from './traces.ts';

/** One look for what an intent has led to, in the form that `lib/once` wants. */
export function lookOf(
  deps: Deps,
  target: ServerName,
  kept: () => Promise<KeptIntent> | KeptIntent,
): () => Promise<Trace | undefined> {
  return async () => {
    try {
      const intent = await kept();
      if (intent.intent.state === 'refused')
        return { kind: 'over', proof: 'the run that sent it knows that nothing was ordered' };
      return (await lookForTraces(deps, target, intent)).own;
    } catch (error) {
      // The end of the run is no answer to the question.
      throw deps.signal.aborted ? ending(error) : error;
    }
  };
}

function ending(cause: unknown): ServiceError {
  const text = 'the run is ending';
  const nothing = { status: undefined, serviceCode: undefined, outcome: 'transient' } as const;
  return new ServiceError({ service: 'classic', operation: 'look-up', text, cause, ...nothing });
}

/**
 * An earlier order of unknown outcome: looks for it for a bounded time. Without a trace the run ends with UserError
 * E_ORDER_UNKNOWN; only where a new order is wished (`retry`), and the last looks at servers and orders were both
 * answered and both empty, it counts as never made.
 */
export async function settleUnknown(
  deps: Deps,
  intents: OrderIntents,
  target: ServerName,
  { kept, retry }: { readonly kept: KeptIntent; readonly retry: boolean },
): Promise<Settled> {
  const name = nameOf(target);
  const time = retry ? quietTime(deps, kept) : deps.timing.lookUp;
  deps.log.info(
    `an earlier order of ${name} has an unknown outcome; looking for it for ${formatDuration(time)}, without ordering again`,
  );
  let latest = kept;
  const read = async () => {
    latest = (await intents.find(name)) ?? latest;
    return latest;
  };
  const looked = await lookFor(lookOf(deps, target, read), patienceOf(deps), time);
  if (looked.kind === 'found') {
    const trace = looked.value;
    if (trace.kind === 'server') return { kind: 'found', guest: trace.guest, intent: latest };
    deps.log.notice(`an earlier order of ${name} has no server: ${trace.proof}`);
    return { kind: 'none', intent: latest };
  }
  const evidence = await gather(deps, target, latest, looked);
  if (retry && evidence.kind === 'clean' && latest.intent.nonce === kept.intent.nonce) {
    deps.log.warning(
      `neither a server nor an order named ${name} shows: what ${kept.intent.run} sent counts as never made (retry-unknown)`,
    );
    return { kind: 'none', intent: latest };
  }
  const cause = looked.kind === 'unseen' ? looked.error : undefined;
  throw unknownOrder({ name, place: intents.place(latest.name), intent: latest, evidence, time, cause });
}

/** The age of an order is told by two clocks: one from the future counts as new. */
function quietTime({ timeOfDay, timing }: Deps, { intent }: KeptIntent): number {
  const age = Math.max(0, timeOfDay() - Date.parse(intent.at));
  return Math.max(timing.lookUp, timing.quiet - age);
}

/** What speaks for and against an order that has not shown a server. */
export type Evidence =
  /** Servers and orders were looked for, and there is nothing of this name. */
  | { readonly kind: 'clean' }
  /** An order that may still make a server, or has made one that does not show. */
  | { readonly kind: 'order'; readonly order: BillingOrder }
  /** Why the looks prove nothing. */
  | { readonly kind: 'blind'; readonly why: string };

/** After the last look at servers: looks at orders, and whether this user would be shown either. Never throws. */
export async function gather(
  deps: Deps,
  target: ServerName,
  { intent }: KeptIntent,
  looked: Pick<Looked<unknown>, 'kind'>,
): Promise<Evidence> {
  if (deps.signal.aborted)
    return { kind: 'blind', why: 'the run ended before they were looked for long enough' };
  try {
    const orders = await ordersOf(deps, target, intent);
    if (orders.kind === 'order') deps.outputs.set('order-id', String(orders.order.id));
    if (looked.kind !== 'absent' && orders.kind === 'clean')
      return { kind: 'blind', why: 'servers could not be looked for at the end' };
    if (orders.kind !== 'clean') return orders;
    const sight = await sightOfServers(deps.client);
    if (sight === 'all' || sight === 'unknown') return orders;
    return {
      kind: 'blind',
      why: `the user of these credentials is shown ${sight === 'some' ? 'only some' : 'none'} of the servers`,
    };
  } catch (error) {
    return {
      kind: 'blind',
      why: `orders cannot be looked for: ${messageOf(error)}`,
    };
  }
}

async function ordersOf(deps: Deps, target: ServerName, intent: KeptIntent['intent']): Promise<Evidence> {
  const { orders, complete } = await findOrders(deps.client, target, sinceIntent(intent.at));
  const recorded = intent['order-id'];
  const known = orders.find((order) => String(order.id) === recorded);
  const own = recorded === '' || known ? known : await getOrder(deps.client, Number(recorded), target);
  const standing = [...(own ? [own] : []), ...orders].find((order) => order.fate !== 'over');
  if (standing) return { kind: 'order', order: standing };
  if (recorded !== '' && !own)
    return { kind: 'blind', why: `the order ${recorded} was accepted, and this user is not shown it` };
  return complete
    ? { kind: 'clean' }
    : { kind: 'blind', why: 'the account has too many orders to look through' };
}

interface UnknownOrder {
  readonly name: string;
  readonly place: string;
  readonly intent: KeptIntent;
  readonly evidence: Evidence;
  /** Milliseconds that it was looked for. */
  readonly time: number;
  /** What the service said, where this run has sent the order. */
  readonly answer?: unknown;
  /** Why it was not looked for to the end. */
  readonly cause?: unknown;
}

export function unknownOrder(of: UnknownOrder): UserError {
  const { name, place, evidence, time, answer } = of;
  const server = of.intent.intent['instance-id'];
  const question =
    server === ''
      ? `whether ${name} was ordered is not known`
      : `the server ${server}, which was ordered as ${name}, does not show, and nothing proves that it was cancelled`;
  const said = answer instanceof ServiceError ? `; the answer to the order was: ${answer.message}` : '';
  return new UserError({
    code: 'E_ORDER_UNKNOWN',
    what: `${question}${said}; ${seen(evidence, name, time)}`,
    why: likely(server, answer),
    fix: cure(name, place, evidence),
    cause: answer ?? of.cause,
  });
}

function seen(evidence: Evidence, name: string, time: number): string {
  if (evidence.kind === 'blind') return evidence.why;
  if (evidence.kind === 'order') return `order ${describeOrder(evidence.order)} shows for it`;
  return `after ${formatDuration(time)} neither a server nor an order named ${name} shows`;
}

function likely(server: string, answer: unknown): string {
  if (server !== '')
    return 'it was cancelled and has left the books, or the user of these credentials may not see it: the API answers the same to both';
  if (answer instanceof ServiceError && answer.failure.outcome === 'refused')
    return 'the text of the service tells why it refused; it is not known to refuse for that reason before it accepts an order, so a server may still come';
  return 'the answer to the order was lost, the order waits for approval, or another run is ordering it just now';
}

function cure(name: string, place: string, evidence: Evidence): string {
  const look =
    `look with \`slcli vs list --hostname ${name.split('.')[0]}\` and under Manage > Billing > Orders; run this again to adopt the server ` +
    'when it is there';
  const anew =
    evidence.kind === 'clean'
      ? `To order anew, mend what the service named and run this with retry-unknown: true, which looks once more; or delete the record ${place}`
      : `Only when neither a server nor a pending order shows 10 minutes later, delete the record ${place} to order anew`;
  return `${look}. ${anew}`;
}
