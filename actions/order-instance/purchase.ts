import { ServiceError, UserError } from '../../lib/base/errors.ts';
import type { Guest } from '../../lib/classic/guests.ts';
import { placeOrder, type Receipt } from '../../lib/classic/orders.ts';
import { explained, explaining } from '../../lib/explain/explain.ts';
import type { KeptIntent, NewIntent, OrderIntents } from '../../lib/journal/order-intents.ts';
import type { Deps } from './deps.ts';
import { awaitGuest, lookOnce, nameOf, type Target } from './earlier.ts';
import { demandAffordable, type Limits, priceTexts, type Quote, readPrices } from './quote.ts';

/** What became of the wish to order. */
export type Purchase =
  /** This run has ordered it. `problem`: it costs more than it may, which came out only with the receipt. */
  | { readonly kind: 'ordered'; readonly instanceId: number; readonly problem: UserError | undefined }
  /** Another run was faster: nothing was sent, and this is its server. */
  | { readonly kind: 'other'; readonly guest: Guest; readonly content: string };

/**
 * Writes the intent, then buys, once. Whatever happens, either the id of the server is known, or the intent says that
 * an order may have been made (contract, Identity; softlayer-api.md 18).
 */
export async function purchase(
  deps: Deps,
  intents: OrderIntents,
  target: Target,
  wish: {
    readonly earlier: KeptIntent | undefined;
    readonly intent: NewIntent;
    readonly quote: Quote;
    readonly limits: Limits;
  },
): Promise<Purchase> {
  const kept = await explaining('the intent to order cannot be written, so nothing is ordered', () =>
    intents.claim(wish.intent, wish.earlier),
  );
  if (!kept) return adoptFromRival(deps, intents, target);
  deps.log.info(`ordering ${nameOf(target)}: ${wish.intent.ordered}`);
  const receipt = await sendOnce(deps, intents, target, kept, wish.quote);
  if ('lost' in receipt) {
    const guest = await awaitGuest(deps, target, kept, intents.place(kept.name), receipt.lost);
    await note(deps, intents, kept, guest.id, guest.orderId);
    return { kind: 'ordered', instanceId: guest.id, problem: undefined };
  }
  deps.outputs.set('order-id', String(receipt.orderId));
  deps.log.info(`order ${receipt.orderId}: ${receipt.status || 'placed'}`);
  const guest = receipt.guest ?? (await awaitGuest(deps, target, kept, intents.place(kept.name)));
  await note(deps, intents, kept, guest.id, receipt.orderId);
  return { kind: 'ordered', instanceId: guest.id, problem: checkReceipt(deps, receipt, wish) };
}

/** The receipt, or what was thrown when nobody knows whether the order was made. */
async function sendOnce(
  deps: Deps,
  intents: OrderIntents,
  target: Target,
  kept: KeptIntent,
  { order }: Quote,
): Promise<Receipt | { readonly lost: unknown }> {
  try {
    return await placeOrder(deps.client, order);
  } catch (error) {
    if (!(error instanceof ServiceError) || error.failure.outcome === 'unknown') return { lost: error };
    // An error that was made after the order was accepted looks like a refusal (pitfalls P5).
    if (await lookOnce(deps, target, kept).catch(() => undefined)) return { lost: error };
    await withdraw(deps, intents, kept);
    deps.signal.throwIfAborted();
    throw explained(error, 'nothing was ordered');
  }
}

/** Nothing was ordered: the intent must not keep the next run from ordering. */
async function withdraw(deps: Deps, intents: OrderIntents, kept: KeptIntent): Promise<void> {
  await intents.update(kept, { state: 'refused' }).catch((problem: unknown) => {
    deps.log.warning(
      `nothing was ordered, but ${intents.place(kept.name)} still says that it may have been: delete it (${String(problem)})`,
    );
  });
}

async function note(
  deps: Deps,
  intents: OrderIntents,
  kept: KeptIntent,
  instanceId: number,
  orderId: number | undefined,
): Promise<void> {
  deps.outputs.set('instance-id', String(instanceId));
  deps.outputs.set('changed', 'true');
  const change = {
    state: 'ordered',
    'instance-id': String(instanceId),
    'order-id': orderId === undefined ? '' : String(orderId),
  } as const;
  await intents.update(kept, change).catch((problem: unknown) => {
    deps.log.warning(
      `the server ${instanceId} cannot be written to ${intents.place(kept.name)}: ${String(problem)}`,
    );
  });
}

async function adoptFromRival(deps: Deps, intents: OrderIntents, target: Target): Promise<Purchase> {
  const name = nameOf(target);
  const theirs = await explaining(`the intent of another run for ${name} cannot be read`, () =>
    intents.find(name),
  );
  if (!theirs) {
    throw new UserError({
      code: 'E_ORDER_UNKNOWN',
      what: `another run has written and removed an intent to order ${name} at this moment`,
      why: 'somebody is cleaning up while orders are running',
      fix: 'run it again when nothing else orders this name',
    });
  }
  deps.log.notice(`${theirs.intent.run} is ordering ${name} at the same time: this run orders nothing`);
  const guest = await awaitGuest(deps, target, theirs, intents.place(theirs.name));
  return { kind: 'other', guest, content: theirs.intent.content };
}

/** What the receipt says costs money now. A difference within the ceilings is told, one above them is an error. */
function checkReceipt(
  deps: Deps,
  receipt: Receipt,
  wish: { readonly quote: Quote; readonly limits: Limits },
): UserError | undefined {
  try {
    const paid = readPrices(receipt.details);
    const price = paid[wish.limits.billing];
    // A receipt without any price is no other price.
    if (!price) return undefined;
    const expected = wish.quote.prices;
    if (
      price.micros !== expected[wish.limits.billing]?.micros ||
      paid.setup.micros !== expected.setup.micros
    ) {
      deps.log.warning(
        `the receipt names other prices than the verified order: ${JSON.stringify(priceTexts(paid))}`,
      );
      for (const [name, value] of Object.entries(priceTexts(paid))) deps.outputs.set(name, value);
    }
    demandAffordable(paid, wish.limits);
    return undefined;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return new UserError({
      code: 'E_PRICE_CHANGED',
      what: `the server was ordered (order ${receipt.orderId}), and its receipt does not agree with the ceilings: ${error.what}`,
      why: 'prices changed between verifying and ordering',
      fix: 'cancel the server of the output instance-id if it is not worth that, or raise the ceiling',
      cause: error,
    });
  }
}
