import { UserError } from '../../lib/base/errors.ts';
import type { Entity } from '../../lib/classic/json.ts';
import { generateOrder, type ServerSpec, verifyOrder } from '../../lib/classic/orders.ts';
import { type OrderPrices, orderPrices, UnreadablePrice } from '../../lib/classic/prices.ts';
import { explaining } from '../../lib/explain/explain.ts';
import type { Deps } from './deps.ts';
import { inOurWords } from './order-words.ts';
import { priceTexts } from './price-texts.ts';
import type { Report } from './report.ts';

/** An order that the service would take, with what it costs. */
export interface Quote {
  readonly order: Entity;
  readonly prices: OrderPrices;
}

/** Has the service check and price the order; nothing is ordered. */
export async function quote(spec: ServerSpec, deps: Deps): Promise<Quote> {
  const what = `the order of ${spec.hostname}.${spec.domain} is not accepted`;
  try {
    const order = await explaining(what, () => generateOrder(deps.classic, spec));
    const verified = await explaining(what, () => verifyOrder(deps.classic, order));
    return { order, prices: readPrices(verified) };
  } catch (error) {
    throw error instanceof UserError ? await inOurWords(error, spec, deps) : error;
  }
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

/** Into the log, the outputs and the summary. */
export function tellPrices(prices: OrderPrices, report: Report, deps: Deps): void {
  const texts = priceTexts(prices);
  report.prices = texts;
  const told = Object.entries(texts).map(([name, value]) => `${name} ${value || 'none'}`);
  deps.log.info(`prices before tax: ${told.join(', ')}`);
}
