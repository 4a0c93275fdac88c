import { type ServiceError, UserError } from '../../lib/base/errors.ts';
import type { Entity } from '../../lib/classic/json.ts';
import { generateOrder, listFlavors, type ServerSpec, verifyOrder } from '../../lib/classic/orders.ts';
import { type OrderPrices, orderPrices, UnreadablePrice } from '../../lib/classic/prices.ts';
import { explaining } from '../../lib/explain/explain.ts';
import type { Deps } from './deps.ts';

/** An order that the service would take, with what it costs. */
export interface Quote {
  readonly order: Entity;
  readonly prices: OrderPrices;
}

/** Has the service check and price the order; nothing is ordered. */
export async function quote(deps: Deps, spec: ServerSpec): Promise<Quote> {
  const what = `the order of ${spec.hostname}.${spec.domain} is not accepted`;
  try {
    const order = await explaining(what, () => generateOrder(deps.client, spec));
    const verified = await explaining(what, () => verifyOrder(deps.client, order));
    return { order, prices: readPrices(verified) };
  } catch (error) {
    if (error instanceof UserError && error.code === 'E_FLAVOR') throw await withFlavors(deps, error);
    throw error;
  }
}

async function withFlavors(deps: Deps, error: UserError): Promise<UserError> {
  const flavors = await listFlavors(deps.client).catch((_: ServiceError) => []);
  if (flavors.length === 0) return error;
  const { code, what, why, cause } = error;
  return new UserError({ code, what, why, fix: `take one of ${flavors.slice(0, 60).join(', ')}`, cause });
}

export function readPrices(container: unknown): OrderPrices {
  try {
    return orderPrices(container);
  } catch (cause) {
    if (!(cause instanceof UnreadablePrice)) throw cause;
    throw new UserError({
      code: 'E_PRICE_UNREADABLE',
      what: `the price of the order cannot be read: ${cause.message}`,
      why: 'the service answered with something that is no decimal price',
      fix: 'report this; nothing is ordered whose price is not known',
      cause,
    });
  }
}

/** Into the outputs and the log. */
export function tellPrices(deps: Deps, prices: OrderPrices): void {
  const texts = priceTexts(prices);
  for (const [name, value] of Object.entries(texts)) deps.outputs.set(name, value);
  const told = Object.entries(texts).map(([name, value]) => `${name} ${value || 'none'}`);
  deps.log.info(`prices before tax: ${told.join(', ')}`);
}

/** Prices that were told, into the summary. */
export function summarizePrices(deps: Deps): void {
  for (const name of PRICES) deps.summary.row(name, deps.outputs.get(name));
}

export const PRICES = ['hourly-price', 'monthly-price', 'setup-fee', 'currency'] as const;

/** By the names of the outputs; '' for a price that the order does not have. */
export function priceTexts(prices: OrderPrices): Record<(typeof PRICES)[number], string> {
  return {
    'hourly-price': prices.hourly?.text ?? '',
    'monthly-price': prices.monthly?.text ?? '',
    'setup-fee': prices.setup.text,
    currency: prices.currency,
  };
}
