import { UserError } from '../../lib/base/errors.ts';
import { demandAffordable, type Limits } from './ceilings.ts';
import type { Deps } from './deps.ts';
import { ownDatacenter } from './find-template.ts';
import type { OrderInputs } from './inputs.ts';
import { specOf } from './order-spec.ts';
import { type Quote, quote, tellPrices } from './quote.ts';
import type { Report } from './report.ts';
import type { Placement } from './template-copy.ts';

/** The order with its price. Throws UserError when it is not accepted, or breaks a ceiling (`demandAffordable`). */
export async function affordableQuote(
  placed: Placement,
  report: Report,
  inputs: OrderInputs,
  deps: Deps,
): Promise<Quote> {
  const { template, datacenter, copyTo } = placed;
  const offer = copyTo
    ? await quoteWithoutCopy(placed, inputs, deps)
    : await quote(await specOf(template, datacenter, inputs, deps), deps);
  judgeOffer(offer, report, inputs, deps);
  return offer;
}

/** Tells the price, and holds it under the ceilings. Throws UserError (`demandAffordable`). */
export function judgeOffer(offer: Quote, report: Report, limits: Limits, deps: Deps): void {
  tellPrices(offer.prices, report, deps);
  demandAffordable(offer.prices, limits);
  const { ceilings, dryRun } = limits;
  if (offer.prices.setup.micros > 0n && ceilings.setup === undefined && dryRun)
    deps.log.notice(
      `a setup fee of ${offer.prices.setup.text} is charged once: to order, give max-setup-fee as well`,
    );
  for (const kind of ['hourly', 'monthly'] as const)
    if (ceilings[kind] && !offer.prices[kind])
      deps.log.notice(`the order has no ${kind} price: max-${kind}-price has nothing to limit`);
}

/**
 * Whether the service prices an image where no copy is, is not documented (softlayer-api.md 25.5): where it does not,
 * the same order is priced in the template's own datacenter, whose VLANs are others.
 */
async function quoteWithoutCopy(
  { template, datacenter }: Placement,
  inputs: OrderInputs,
  deps: Deps,
): Promise<Quote> {
  const own = ownDatacenter(template);
  const spec = await specOf(template, datacenter, inputs, deps);
  try {
    return await quote(spec, deps);
  } catch (error) {
    if (!(error instanceof UserError) || !FOR_WANT_OF_A_COPY.has(error.code)) throw error;
    deps.log.notice(
      `without a copy the order cannot be priced in ${datacenter}; its price in ${own} counts until there is one`,
    );
    const none = { publicVlan: undefined, privateVlan: undefined };
    const subnets = { publicSubnet: undefined, privateSubnet: undefined };
    return quote({ ...spec, ...none, ...subnets, datacenter: own }, deps);
  }
}

/** Refusals that may mean the missing copy; others, such as no capacity, a copy would not cure. */
const FOR_WANT_OF_A_COPY: ReadonlySet<string> = new Set([
  'E_TEMPLATE',
  'E_CLASSIC_REFUSED',
  'E_CLASSIC_NOT_FOUND',
]);
