import type { UserError } from '../../lib/base/errors.ts';
import { isBeforeAcceptance } from '../../lib/classic/failure.ts';
import { placeOrder } from '../../lib/classic/orders.ts';
import type { Server } from '../../lib/classic/servers.ts';
import { explained, explaining } from '../../lib/explain/explain.ts';
import type { OrderIntents } from '../../lib/journal/order-intents.ts';
import { type Looked, lookFor, type Made, makeOnce } from '../../lib/once/once.ts';
import { patienceOf } from '../../lib/once/pace.ts';
import type { Deps } from './deps.ts';
import type { EarlierServer, NoServer } from './earlier-order.ts';
import type { OrderInputs } from './inputs.ts';
import { contentHash, describeContent, type OrderContent } from './order-content.ts';
import { gatherEvidence } from './order-evidence.ts';
import { orderRival, rivalsServer } from './order-rival.ts';
import { nameOf, type Trace } from './order-trace.ts';
import { priceTexts } from './price-texts.ts';
import type { Quote } from './quote.ts';
import type { Report } from './report.ts';
import type { SentOrder } from './sent-order.ts';
import { goneServer } from './server-gone.ts';
import { lookOf, unknownOrder } from './unknown-order.ts';

export interface Wish {
  readonly content: OrderContent;
  readonly quote: Quote;
  /** Its record comes behind that of the order before, of which there is no server. */
  readonly earlier: NoServer;
  readonly intents: OrderIntents;
}

/** What this run has ordered, as the receipt or a look tells. */
export interface Bought {
  readonly kind: 'bought';
  readonly id: number;
  /** '' when it is not known. */
  readonly orderId: string;
  /** As ordered, with prices; undefined without a receipt. */
  readonly details: unknown;
}

/** Before its server is known: a receipt may name none. */
interface Sent {
  readonly id: number | undefined;
  readonly orderId: string;
  readonly details: unknown;
}

/**
 * Writes the intent, then buys, once; or finds the server of another run that was faster. Whatever happens, either the
 * id of the server is known, or the intent says that an order may have been made (contract.md Identity;
 * softlayer-api.md 18).
 */
export async function orderOnce(
  wish: Wish,
  report: Report,
  inputs: OrderInputs,
  deps: Deps,
): Promise<Bought | EarlierServer> {
  const { content, quote, earlier, intents } = wish;
  const ordered = describeContent(content);
  const prices = priceTexts(quote.prices);
  const intent = { target: nameOf(inputs), content: contentHash(content), ordered, prices, run: deps.run };
  const kept = await explaining('the intent to order cannot be written, so nothing is ordered', () =>
    intents.claim(intent, earlier.intent),
  );
  if (!kept) return rivalsServer(intents, report, inputs, deps);
  deps.log.info(`ordering ${nameOf(inputs)}: ${ordered}`);
  const order: SentOrder = { target: inputs, kept, intents, report };
  const made = await sendOnce(order, quote, deps);
  if (made.kind === 'nothing') {
    deps.signal.throwIfAborted();
    throw explained(made.error, 'nothing was ordered');
  }
  if (made.kind === 'unknown')
    throw await outcomeUnknown(order, made.shown === 'nothing' ? 'absent' : 'unseen', made.error, deps);
  const { id = (await awaitItsServer(order, made.value, deps)).id, orderId, details } = made.value;
  return { kind: 'bought', id, orderId, details };
}

function sendOnce(order: SentOrder, { order: container }: Quote, deps: Deps): Promise<Made<Sent>> {
  const { target, kept, report } = order;
  const look = lookOf(target, () => kept, deps);
  return makeOnce<Sent>(
    {
      what: `the order of ${nameOf(target)}`,
      claim: () => demandNewest(order, deps),
      act: async () => {
        // Until it is proved that nothing was ordered, something may have been.
        report.orderSent = true;
        const { status, server, details, ...receipt } = await placeOrder(deps.classic, container);
        const orderId = String(receipt.orderId);
        report.orderId = orderId;
        deps.log.info(`order ${orderId}: ${status || 'placed'}`);
        return { id: server?.id, orderId, details };
      },
      look: async () => sentBy(await look()),
      refusedBefore: isBeforeAcceptance,
      settle: async (made) => {
        if (made.kind === 'nothing') {
          report.orderSent = false;
          await withdraw(order, deps);
        }
        if (made.kind === 'made') await writeDown(order, made.value, deps);
      },
    },
    patienceOf(deps),
  );
}

function sentBy(trace: Trace | undefined): Sent | undefined {
  if (trace?.kind !== 'server') return undefined;
  const { id, orderId } = trace.server;
  return { id, orderId: String(orderId ?? ''), details: undefined };
}

/** A runner that slept after its claim may have been given up: looked at again directly before the call that costs. */
async function demandNewest(order: SentOrder, deps: Deps): Promise<void> {
  const { target, kept, intents } = order;
  try {
    const newest = await explaining('the intent to order cannot be read again, so nothing is ordered', () =>
      intents.isNewest(kept),
    );
    deps.signal.throwIfAborted();
    if (newest) return;
  } catch (error) {
    await withdraw(order, deps);
    throw error;
  }
  throw orderRival(
    nameOf(target),
    'its record was removed, or followed by one of another run, at this moment',
  );
}

/** Nothing was ordered: the intent must not keep the next run from ordering. */
async function withdraw({ intents, kept }: SentOrder, { log }: Deps): Promise<void> {
  await intents.update(kept, { state: 'refused' }).catch((problem: unknown) => {
    log.warning(
      `nothing was ordered, but ${intents.place(kept.name)} still says that it may have been: delete it (${String(problem)})`,
    );
  });
}

/** Into the record, and for the report; ids that are not known stay empty. */
async function writeDown(
  { intents, kept, report }: SentOrder,
  { id, orderId }: Omit<Sent, 'details'>,
  { log }: Deps,
): Promise<void> {
  const instanceId = String(id ?? '');
  if (instanceId !== '') report.instanceId = instanceId;
  if (orderId !== '') report.orderId = orderId;
  const change = { state: 'ordered', 'instance-id': instanceId, 'order-id': orderId } as const;
  await intents.update(kept, change).catch((problem: unknown) => {
    log.warning(
      `the order ${orderId} of server ${instanceId} cannot be written to ${intents.place(kept.name)}: ${String(problem)}`,
    );
  });
}

/** The server of a receipt that names none. */
async function awaitItsServer(order: SentOrder, { orderId }: Sent, deps: Deps): Promise<Server> {
  const { target, kept } = order;
  const intent = { ...kept, intent: { ...kept.intent, 'order-id': orderId } };
  const look = lookOf(target, () => intent, deps);
  const looked = await lookFor(look, patienceOf(deps), deps.pace.lookUp);
  if (looked.kind !== 'found')
    throw await outcomeUnknown({ ...order, kept: intent }, looked.kind, undefined, deps);
  if (looked.value.kind === 'over') throw goneServer(nameOf(target), looked.value.proof);
  const { server } = looked.value;
  await writeDown(order, { id: server.id, orderId }, deps);
  return server;
}

async function outcomeUnknown(
  order: SentOrder,
  looked: Looked<unknown>['kind'],
  answer: unknown,
  deps: Deps,
): Promise<UserError> {
  const evidence = await gatherEvidence(order, looked, deps);
  return unknownOrder(order, evidence, { time: deps.pace.lookUp, answer });
}
