import { UserError } from '../../lib/base/errors.ts';
import type { Price } from '../../lib/base/units.ts';
import type { OrderPrices } from '../../lib/classic/prices.ts';
import type { Deps } from './deps.ts';
import type { Ceilings } from './inputs.ts';
import { PRICES, type PriceTexts, priceTexts } from './price-texts.ts';
import { readPrices } from './quote.ts';
import type { Report } from './report.ts';

export interface Limits {
  readonly billing: 'hourly' | 'monthly';
  readonly ceilings: Ceilings;
  readonly currency: string;
  /** A dry run may do without ceilings: it tells what they would have to be. */
  readonly dryRun: boolean;
}

/**
 * Every ceiling that is given is compared with its price, whatever the billing. Throws UserError E_CURRENCY,
 * E_PRICE_UNKNOWN or E_PRICE when the order costs more than it may, or when what it costs is not known.
 */
export function demandAffordable(prices: OrderPrices, limits: Limits): void {
  if (prices.currency !== limits.currency) {
    throw new UserError({
      code: 'E_CURRENCY',
      what: `the order is priced in ${prices.currency}, the ceilings are in ${limits.currency}`,
      why: 'the account is billed in another currency',
      fix: `give the ceilings in ${prices.currency}, with currency: ${prices.currency}`,
    });
  }
  demandKnown(prices, limits.billing);
  const { ceilings, dryRun } = limits;
  const over = [
    exceeded('hourly price', prices.hourly, ceilings.hourly, 'max-hourly-price'),
    exceeded('monthly price', prices.monthly, ceilings.monthly, 'max-monthly-price'),
    ceilings.setup || dryRun
      ? exceeded('setup fee', prices.setup, ceilings.setup, 'max-setup-fee')
      : unlimited(prices.setup),
  ].filter((text) => text !== undefined);
  if (over.length === 0) return;
  throw new UserError({
    code: 'E_PRICE',
    what: `the order costs more than it may: ${over.join('; ')} (${prices.currency})`,
    why: 'the size costs more than expected, or prices have risen',
    fix: 'take a smaller size, or raise or give the ceiling that is named',
  });
}

/** A price of zero, or one that leaves an item out, limits nothing: what the order costs would come by the other billing. */
function demandKnown(prices: OrderPrices, billing: Limits['billing']): void {
  const other = billing === 'hourly' ? 'monthly' : 'hourly';
  const price = prices[billing];
  if (!price) {
    throw priceUnknown(
      `the order has no ${billing} price`,
      `this configuration is not sold with ${billing} billing`,
    );
  }
  const otherwise = prices[other];
  if (price.micros === 0n && otherwise !== undefined && otherwise.micros > 0n) {
    throw priceUnknown(
      `the ${billing} price is 0, but the ${other} price is ${otherwise.text} ${prices.currency}`,
      `this configuration is charged otherwise than with ${billing} billing`,
    );
  }
  const [item] = prices.unpriced[billing];
  if (item !== undefined) {
    throw priceUnknown(
      `${item} has no ${billing} price, but a ${other} one`,
      `this part of the order is not sold with ${billing} billing`,
    );
  }
}

function priceUnknown(what: string, why: string): UserError {
  return new UserError({
    code: 'E_PRICE_UNKNOWN',
    what,
    why,
    fix: 'take the other billing, or another size',
  });
}

function exceeded(
  what: string,
  price: Price | undefined,
  ceiling: Price | undefined,
  name: string,
): string | undefined {
  if (ceiling === undefined || price === undefined || price.micros <= ceiling.micros) return undefined;
  return `${what} ${price.text}, ${name} ${ceiling.text}`;
}

function unlimited(setup: Price): string | undefined {
  return setup.micros === 0n
    ? undefined
    : `setup fee ${setup.text}, charged once, and no max-setup-fee is given`;
}

/** What a receipt says costs money now. A difference within the ceilings is told, one above them is the problem. */
export function receiptProblem(
  receipt: Receipt,
  expected: OrderPrices,
  report: Report,
  limits: Limits,
  deps: Deps,
): UserError | undefined {
  try {
    const paid = readPrices(receipt.details);
    // A receipt without any price is no other price.
    if (!paid.hourly && !paid.monthly && paid.setup.micros === 0n) return undefined;
    report.prices = pricesOfReceipt(paid, expected, deps);
    demandAffordable(paid, limits);
    return undefined;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return new UserError({
      code: 'E_PRICE_CHANGED',
      what: `the server was ordered (order ${receipt.orderId || 'of unknown id'}), and its receipt does not agree with the ceilings: ${error.what}`,
      why: 'prices changed between verifying and ordering',
      fix: 'cancel the server of the output instance-id if it is not worth that, or raise the ceiling',
      cause: error,
    });
  }
}

interface Receipt {
  /** '' when it is not known. */
  readonly orderId: string;
  /** As ordered, with prices; undefined without a receipt. */
  readonly details: unknown;
}

/** What the receipt does not name is as it was verified. */
function pricesOfReceipt(paid: OrderPrices, expected: OrderPrices, { log }: Deps): PriceTexts {
  const promised = priceTexts(expected);
  const others: Record<string, string> = {};
  for (const name of PRICES) {
    const text = priceTexts(paid)[name];
    if (text === '' || text === promised[name]) continue;
    log.warning(`the receipt names another ${name} than the verified order: ${text}`);
    others[name] = text;
  }
  return { ...promised, ...others };
}
