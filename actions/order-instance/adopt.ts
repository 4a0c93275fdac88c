import { readMakeup } from '../../lib/classic/server-makeup.ts';
import type { Template } from '../../lib/classic/templates.ts';
import { explaining } from '../../lib/explain/explain.ts';
import { contentHash, contentTag, hashOfTags, type OrderContent } from './content.ts';
import type { Deps } from './deps.ts';
import type { Settled } from './earlier.ts';
import { finish, setTags } from './finish.ts';
import type { OrderInputs } from './inputs.ts';
import { specOf } from './offer.ts';
import { ownDatacenter } from './placement.ts';
import { PRICES, quote, summarizePrices, tellPrices } from './quote.ts';
import { setAddresses } from './readiness.ts';
import { demandSame, type FoundServer, tellUncompared } from './same.ts';
import { nameOf } from './traces.ts';

interface Adoptable {
  readonly template: Template;
  readonly content: OrderContent;
  readonly earlier: Extract<Settled, { kind: 'found' }>;
}

/** Goes on with the server of an earlier run, if it is what is wanted. */
export async function adopt(
  inputs: OrderInputs,
  deps: Deps,
  { template, content, earlier }: Adoptable,
): Promise<void> {
  const { guest, intent } = earlier;
  const makeup = await explaining(`the server ${guest.id} cannot be read`, () =>
    readMakeup(deps.client, guest.id),
  );
  const found: FoundServer = { guest, makeup, intent };
  demandSame(inputs, content, template, found);
  deps.log.info(
    `${nameOf(inputs)} exists: server ${guest.id} of an earlier run is adopted, nothing is ordered`,
  );
  if (guest.endsAt !== undefined)
    deps.log.warning(
      `the server ${guest.id} is cancelled for ${new Date(guest.endsAt).toISOString()}: it runs until then`,
    );
  const sshKeyIds = await priceOfAdopted(inputs, deps, template, found);
  tellUncompared(inputs, deps, found, sshKeyIds);
  if (inputs.dryRun) {
    deps.summary.note(`Dry run: the server ${guest.id} of an earlier run would be adopted.`);
    return;
  }
  deps.outputs.set('order-id', intent?.intent['order-id'] ?? '');
  setAddresses(deps, guest);
  const tags = [...new Set([...guest.tags, contentTag(contentHash(content)), ...inputs.tags])];
  const tagged = hashOfTags(guest.tags) !== undefined || (await setTags(deps, guest.id, tags));
  await finish(inputs, deps, guest.id, { adopted: true, tags: tagged ? undefined : tags });
}

/**
 * For information: what the same order would cost now, or what it did cost. It is no reason to fail. Returns the ids
 * of the SSH keys that were asked for.
 */
async function priceOfAdopted(
  inputs: OrderInputs,
  deps: Deps,
  template: Template,
  { guest, intent }: FoundServer,
): Promise<readonly number[]> {
  let sshKeyIds: readonly number[] = [];
  try {
    const datacenter = guest.datacenter ?? inputs.datacenter ?? ownDatacenter(template);
    const spec = await specOf(inputs, deps, template, datacenter);
    sshKeyIds = spec.sshKeyIds;
    tellPrices(deps, (await quote(deps, spec)).prices);
  } catch (error) {
    deps.signal.throwIfAborted();
    deps.log.notice(`the price of the same order today is not known: ${String(error)}`);
    const recorded = intent?.intent.prices;
    for (const price of PRICES) deps.outputs.set(price, recorded?.[price] ?? '');
  }
  summarizePrices(deps);
  return sshKeyIds;
}
