import type { OrderPrices } from '../../lib/classic/prices.ts';

/** Names of the outputs that tell what an order costs. */
export const PRICES = ['hourly-price', 'monthly-price', 'setup-fee', 'currency'] as const;

/** '' for a price that the order does not have. */
export type PriceTexts = Readonly<Record<(typeof PRICES)[number], string>>;

export const NO_PRICES: PriceTexts = {
  'hourly-price': '',
  'monthly-price': '',
  'setup-fee': '',
  currency: '',
};

export function priceTexts(prices: OrderPrices): PriceTexts {
  return {
    'hourly-price': prices.hourly?.text ?? '',
    'monthly-price': prices.monthly?.text ?? '',
    'setup-fee': prices.setup.text,
    currency: prices.currency,
  };
}
