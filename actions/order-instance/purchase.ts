import { UserError } from '../../lib/base/errors.ts';
import { isBeforeAcceptance } from '../../lib/classic/failure.ts';
import { placeOrder } from '../../lib/classic/orders.ts';
import type { Server, ServerName } from '../../lib/classic/servers.ts';
import { explained, explaining } from '../../lib/explain/explain.ts';
import type { KeptIntent, NewIntent, OrderIntents } from '../../lib/journal/order-intents.ts';
import { type Looked, lookFor, type Made, makeOnce } from '../../lib/once/once.ts';
import { type Limits, receiptProblem } from './ceilings.ts';
import { type Deps, patienceOf } from './deps.ts';
import type { Quote } from './quote.ts';
import { gone } from './readiness.ts';
import { nameOf, type Trace } from './traces.ts';
import { gather, lookOf, unknownOrder } from './unknown.ts';

/** What became of the wish to order. */
export type Purchase =
  /** This run has ordered it. `problem`: it costs more than it may, which came out only with the receipt. */
  | { readonly kind: 'ordered'; readonly instanceId: number; readonly problem: UserError | undefined }
  /** Another run was faster: nothing was sent. This is its intent. */
  | { readonly kind: 'rival'; readonly theirs: KeptIntent };

interface Wish {
  readonly earlier: KeptIntent | undefined;
  readonly intent: NewIntent;
  readonly quote: Quote;
  readonly limits: Limits;
}

/** An order whose intent is written. */
interface Order {
  readonly deps: Deps;
  readonly intents: OrderIntents;
  readonly target: ServerName;
  readonly kept: KeptIntent;
}

/** What `placeOrder` has made, as its receipt or a look tells. */
interface Bought {
  readonly orderId: number | undefined;
  /** Undefined: the receipt names no server yet. */
  readonly instanceId: number | undefined;
  /** As ordered, with prices; undefined without a receipt. */
  readonly details: unknown;
}

/**
 * Writes the intent, then buys, once. Whatever happens, either the id of the server is known, or the intent says that
 * an order may have been made (contract.md Identity; softlayer-api.md 18).
 */
export async function purchase(
  deps: Deps,
  intents: OrderIntents,
  target: ServerName,
  wish: Wish,
): Promise<Purchase> {
  const kept = await explaining('the intent to order cannot be written, so nothing is ordered', () =>
    intents.claim(wish.intent, wish.earlier),
  );
  if (!kept) return { kind: 'rival', theirs: await rivalOf(deps, intents, target) };
  deps.log.info(`ordering ${nameOf(target)}: ${wish.intent.ordered}`);
  const order: Order = { deps, intents, target, kept };
  const made = await sendOnce(order, wish.quote);
  if (made.kind === 'nothing') {
    deps.signal.throwIfAborted();
    throw explained(made.error, 'nothing was ordered');
  }
  if (made.kind === 'unknown') {
    const shown = made.shown === 'nothing' ? 'absent' : 'unseen';
    throw await unknown(order, shown, made.error);
  }
  const instanceId = made.value.instanceId ?? (await awaitGuest(order, made.value)).id;
  const problem = receiptProblem(deps, made.value, { expected: wish.quote.prices, limits: wish.limits });
  return { kind: 'ordered', instanceId, problem };
}

function sendOnce(order: Order, { order: container }: Quote): Promise<Made<Bought>> {
  const { deps, target, kept } = order;
  const before = deps.outputs.get('changed');
  const look = lookOf(deps, target, () => kept);
  return makeOnce<Bought>(
    {
      what: `the order of ${nameOf(target)}`,
      claim: () => confirm(order),
      act: async () => {
        // Until it is proved that nothing was ordered, something may have been.
        deps.outputs.set('changed', 'true');
        const { orderId, status, guest, details } = await placeOrder(deps.client, container);
        deps.outputs.set('order-id', String(orderId));
        deps.log.info(`order ${orderId}: ${status || 'placed'}`);
        return { orderId, instanceId: guest?.id, details };
      },
      look: async () => boughtBy(await look()),
      refusedBefore: isBeforeAcceptance,
      settle: async (made) => {
        if (made.kind === 'nothing') {
          deps.outputs.set('changed', before);
          await withdraw(order);
        }
        if (made.kind === 'made') await note(order, made.value);
      },
    },
    patienceOf(deps),
  );
}

function boughtBy(trace: Trace | undefined): Bought | undefined {
  if (trace?.kind !== 'server') return undefined;
  const { id, orderId } = trace.guest;
  return { orderId, instanceId: id, details: undefined };
}

/** A runner that slept after its claim may have been given up: looked at again directly before the call that costs. */
async function confirm(order: Order): Promise<void> {
  const { deps, intents, target, kept } = order;
  try {
    const newest = await explaining('the intent to order cannot be read again, so nothing is ordered', () =>
      intents.isNewest(kept),
    );
    deps.signal.throwIfAborted();
    if (newest) return;
  } catch (error) {
    await withdraw(order);
    throw error;
  }
  throw rival(nameOf(target), 'its record was removed, or followed by one of another run, at this moment');
}

/** Nothing was ordered: the intent must not keep the next run from ordering. */
async function withdraw({ deps, intents, kept }: Order): Promise<void> {
  await intents.update(kept, { state: 'refused' }).catch((problem: unknown) => {
    deps.log.warning(
      `nothing was ordered, but ${intents.place(kept.name)} still says that it may have been: delete it (${String(problem)})`,
    );
  });
}

/** Writes down what is known: ids that are not, stay empty. */
async function note({ deps, intents, kept }: Order, { orderId, instanceId }: Bought): Promise<void> {
  if (instanceId !== undefined) deps.outputs.set('instance-id', String(instanceId));
  if (orderId !== undefined) deps.outputs.set('order-id', String(orderId));
  const change = {
    state: 'ordered',
    'instance-id': String(instanceId ?? ''),
    'order-id': String(orderId ?? ''),
  } as const;
  await intents.update(kept, change).catch((problem: unknown) => {
    deps.log.warning(
      `the order ${orderId ?? ''} of server ${instanceId ?? ''} cannot be written to ${intents.place(kept.name)}: ${String(problem)}`,
    );
  });
}

/** The server of a receipt that names none. */
async function awaitGuest(order: Order, { orderId }: Bought): Promise<Server> {
  const { deps, target, kept } = order;
  const intent = { ...kept, intent: { ...kept.intent, 'order-id': String(orderId ?? '') } };
  const looked = await lookFor(
    lookOf(deps, target, () => intent),
    patienceOf(deps),
    deps.timing.lookUp,
  );
  if (looked.kind !== 'found') throw await unknown({ ...order, kept: intent }, looked.kind, undefined);
  if (looked.value.kind === 'over') throw gone(nameOf(target), looked.value.proof);
  const { guest } = looked.value;
  await note(order, { orderId, instanceId: guest.id, details: undefined });
  return guest;
}

async function unknown(order: Order, shown: Looked<unknown>['kind'], answer: unknown): Promise<UserError> {
  const { deps, intents, target, kept } = order;
  const evidence = await gather(deps, target, kept, { kind: shown });
  const place = intents.place(kept.name);
  return unknownOrder({
    name: nameOf(target),
    place,
    intent: kept,
    evidence,
    time: deps.timing.lookUp,
    answer,
  });
}

/** The intent of the run that was faster. */
async function rivalOf(deps: Deps, intents: OrderIntents, target: ServerName): Promise<KeptIntent> {
  const name = nameOf(target);
  const theirs = await explaining(`the intent of another run for ${name} cannot be read`, () =>
    intents.find(name),
  );
  if (!theirs) throw rival(name, 'another run has written and removed its record at this moment');
  deps.log.notice(`${theirs.intent.run} is ordering ${name} at the same time: this run orders nothing`);
  return theirs;
}

export function rival(name: string, what: string): UserError {
  return new UserError({
    code: 'E_ORDER_RIVAL',
    what: `this run has ordered nothing for ${name}: ${what}`,
    why: 'two runs order the same name at once, or somebody cleans up while orders are running',
    fix: 'run it again when nothing else orders this name',
  });
}
