import { type Price, parsePrice, priceOf } from '../base/units.ts';
import { entitiesOf, integerAt, textAt, valueAt } from './json.ts';

/** What an order costs, before tax, exactly. */
export interface OrderPrices {
  /** Each started hour; undefined when no item of the order has an hourly fee. */
  readonly hourly: Price | undefined;
  /** Each month; undefined when no item of the order has a monthly fee. */
  readonly monthly: Price | undefined;
  /** Once. */
  readonly setup: Price;
  /** Items that cost nothing by the hour although they cost something by the month, and the other way round. */
  readonly unpriced: { readonly hourly: readonly string[]; readonly monthly: readonly string[] };
  /** `USD` */
  readonly currency: string;
}

/** An answer that holds a fee which is no decimal number of at most six places. */
export class UnreadablePrice extends Error {
  constructor(field: string, value: unknown) {
    super(`${field} is ${JSON.stringify(value)}`);
    this.name = 'UnreadablePrice';
  }
}

const SETUP_FEES = ['setupFee', 'oneTimeFee', 'laborFee'] as const;

/**
 * Prices of a verified order or of a receipt's `orderDetails`: the sum over its items, or the order's own total
 * before tax where that is higher. Throws UnreadablePrice. softlayer-api.md 1.4, 13
 */
export function orderPrices(container: unknown): OrderPrices {
  const containers = entitiesOf(valueAt(container, 'orderContainers'));
  const items = [container, ...containers].flatMap((one) => entitiesOf(valueAt(one, 'prices')));
  const setup = SETUP_FEES.reduce((sum, fee) => sum + (sumOf(items, fee) ?? 0n), 0n);
  return {
    hourly: higher(sumOf(items, 'hourlyRecurringFee'), total(container, 'preTaxRecurringHourly')),
    monthly: higher(sumOf(items, 'recurringFee'), total(container, 'preTaxRecurringMonthly')),
    setup: higher(setup, total(container, 'preTaxSetup')) ?? priceOf(0n),
    unpriced: {
      hourly: unpriced(items, 'hourlyRecurringFee', 'recurringFee'),
      monthly: unpriced(items, 'recurringFee', 'hourlyRecurringFee'),
    },
    // Every answer names it; the classic infrastructure's own currency is the dollar.
    currency: textAt(container, 'currencyShortName') ?? 'USD',
  };
}

/** Millionths; undefined when no item has this fee. */
function sumOf(items: readonly unknown[], fee: string): bigint | undefined {
  let sum: bigint | undefined;
  for (const item of items) {
    const amount = amountAt(item, fee);
    if (amount !== undefined) sum = (sum ?? 0n) + amount;
  }
  return sum;
}

/** Names of items without the one fee that have the other. */
function unpriced(items: readonly unknown[], fee: string, other: string): string[] {
  const without = items.filter((item) => !amountAt(item, fee) && amountAt(item, other));
  return without.map((item) => textAt(item, 'item', 'description') ?? `price ${integerAt(item, 'id') ?? ''}`);
}

/** A total of zero says nothing where items have no such fee at all. */
function total(container: unknown, field: string): bigint | undefined {
  return amountAt(container, field) || undefined;
}

function higher(sum: bigint | undefined, whole: bigint | undefined): Price | undefined {
  if (sum === undefined && whole === undefined) return undefined;
  return priceOf(sum === undefined || (whole !== undefined && whole > sum) ? (whole ?? 0n) : sum);
}

/** Fees are texts such as ".056", a few are numbers (softlayer-api.md 1.4). */
function amountAt(value: unknown, field: string): bigint | undefined {
  const found = valueAt(value, field);
  if (found === undefined || found === '') return undefined;
  const price =
    typeof found === 'string' || typeof found === 'number' ? parsePrice(String(found)) : undefined;
  if (!price) throw new UnreadablePrice(field, found);
  return price.micros;
}
