import { UserError } from '../../lib/base/errors.ts';
import type { ServerSpec } from '../../lib/classic/orders.ts';
import { resolveSshKeys } from '../../lib/classic/ssh-keys.ts';
import type { Template } from '../../lib/classic/templates.ts';
import { explaining } from '../../lib/explain/explain.ts';
import { demandAffordable } from './ceilings.ts';
import type { Deps } from './deps.ts';
import type { OrderInputs } from './inputs.ts';
import { copyTo, findDatacenter, isPlaced, isUnderWay, noCopy, ownDatacenter } from './placement.ts';
import { type Quote, quote, summarizePrices, tellPrices } from './quote.ts';

/**
 * The order with its price, under the ceilings. A copy of the template costs as well, so it is made only for an order
 * that is affordable as far as can be told without it; then the price is asked again. A dry run copies nothing.
 */
export async function affordableOffer(
  inputs: OrderInputs,
  deps: Deps,
  template: Template,
  datacenter: string,
): Promise<Quote> {
  if (!isPlaced(template, datacenter)) {
    if (!inputs.copyToDatacenter) throw noCopy(template, datacenter);
    const place = await findDatacenter(deps, datacenter);
    // A copy that somebody has started costs nothing more.
    const costs = inputs.dryRun || !isUnderWay(template, datacenter);
    const foreseen = costs && judged(inputs, deps, await foresee(inputs, deps, template, datacenter));
    if (inputs.dryRun && foreseen) {
      deps.log.info(`dry-run: template ${template.id} would be copied to ${datacenter}`);
      summarizePrices(deps);
      return foreseen;
    }
    await copyTo(deps, template, place);
  }
  const offer = judged(inputs, deps, await quote(deps, await specOf(inputs, deps, template, datacenter)));
  summarizePrices(deps);
  return offer;
}

function judged(inputs: OrderInputs, deps: Deps, offer: Quote): Quote {
  tellPrices(deps, offer.prices);
  demandAffordable(offer.prices, inputs);
  const { ceilings, dryRun } = inputs;
  if (offer.prices.setup.micros > 0n && ceilings.setup === undefined && dryRun)
    deps.log.notice(
      `a setup fee of ${offer.prices.setup.text} is charged once: to order, give max-setup-fee as well`,
    );
  for (const kind of ['hourly', 'monthly'] as const)
    if (ceilings[kind] && !offer.prices[kind])
      deps.log.notice(`the order has no ${kind} price: max-${kind}-price has nothing to limit`);
  return offer;
}

/**
 * The price before there is a copy. Whether the service prices an image where no copy is, is not documented
 * (softlayer-api.md 25.5): where it does not, the same order is priced in the template's own datacenter, whose VLANs
 * are others.
 */
async function foresee(
  inputs: OrderInputs,
  deps: Deps,
  template: Template,
  datacenter: string,
): Promise<Quote> {
  const own = ownDatacenter(template);
  const spec = await specOf(inputs, deps, template, datacenter);
  try {
    return await quote(deps, spec);
  } catch (error) {
    if (!(error instanceof UserError) || !FOR_WANT_OF_A_COPY.has(error.code)) throw error;
    deps.log.notice(
      `without a copy the order cannot be priced in ${datacenter}; its price in ${own} counts until there is one`,
    );
    const none = { publicVlan: undefined, privateVlan: undefined };
    const subnets = { publicSubnet: undefined, privateSubnet: undefined };
    return quote(deps, { ...spec, ...none, ...subnets, datacenter: own });
  }
}

/** Refusals that may mean the missing copy; others, such as no capacity, a copy would not mend. */
const FOR_WANT_OF_A_COPY: ReadonlySet<string> = new Set([
  'E_TEMPLATE',
  'E_CLASSIC_REFUSED',
  'E_CLASSIC_NOT_FOUND',
]);

export async function specOf(
  inputs: OrderInputs,
  deps: Deps,
  template: Template,
  datacenter: string,
): Promise<ServerSpec> {
  const sshKeyIds = await explaining('SSH keys cannot be looked up', () =>
    resolveSshKeys(deps.client, inputs.sshKeys),
  );
  const { hostname, domain, size, dedicated, privateOnly, networkSpeed, userData } = inputs;
  const { publicVlan, privateVlan, publicSubnet, privateSubnet } = inputs;
  return {
    ...{ hostname, domain, size, dedicated, privateOnly, networkSpeed, userData },
    ...{ publicVlan, privateVlan, publicSubnet, privateSubnet },
    datacenter,
    templateId: template.id,
    templateGlobalId: template.globalId,
    hourly: inputs.billing === 'hourly',
    sshKeyIds,
  };
}
