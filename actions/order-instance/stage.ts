import { UserError } from '../../lib/base/errors.ts';
import { type Guest, setGuestTags } from '../../lib/classic/guests.ts';
import type { ServerSpec } from '../../lib/classic/orders.ts';
import { resolveSshKeys } from '../../lib/classic/ssh-keys.ts';
import type { Template } from '../../lib/classic/templates.ts';
import { explaining } from '../../lib/explain/explain.ts';
import type { OrderIntents } from '../../lib/journal/order-intents.ts';
import {
  contentHash,
  contentTag,
  describeContent,
  describeSize,
  hashOfTags,
  type OrderContent,
} from './content.ts';
import type { Deps } from './deps.ts';
import { awaitGuest, type Earlier, lookForEarlier, nameOf } from './earlier.ts';
import type { OrderInputs } from './inputs.ts';
import { ensureCopy, findTemplate, goneTemplate, ownDatacenter } from './placement.ts';
import { purchase } from './purchase.ts';
import { demandAffordable, priceTexts, type Quote, quote, tellPrices } from './quote.ts';
import { awaitListening, awaitProvisioned, setAddresses } from './readiness.ts';
import { environmentUrl, failureText, startRecording } from './recording.ts';

/** Finds the server of an earlier run, or orders it, once; then waits until it is what was asked for. */
export async function run(inputs: OrderInputs, deps: Deps): Promise<void> {
  const name = nameOf(inputs);
  deps.outputs.set('hostname', inputs.hostname);
  deps.outputs.set('changed', 'false');
  await deps.refuseServiceId();
  if (inputs.dryRun) return orderOrAdopt(inputs, deps);
  const recording = await startRecording(deps, name);
  const id = () => deps.outputs.get('instance-id');
  try {
    await orderOrAdopt(inputs, deps);
  } catch (error) {
    const cause = deps.signal.aborted && !(error instanceof UserError) ? deps.signal.reason : error;
    await recording.report({ state: 'failure', description: failureText(cause, id()) });
    throw error;
  }
  const address = deps.outputs.get(inputs.privateOnly ? 'private-ip' : 'public-ip');
  await recording.report({
    state: 'success',
    description: `Server ${id()} ${name} at ${address || 'an address that is not known'}`,
    environmentUrl: environmentUrl(id(), address, inputs.waitForPort),
  });
}

async function orderOrAdopt(inputs: OrderInputs, deps: Deps): Promise<void> {
  const { template, missing } = await templateOrGone(deps, inputs.template);
  // The oldest copy is where the import arrived: without `region` the bucket is looked for there.
  const copies = [...template.copies].sort((a, b) => a.id - b.id);
  const intents = await deps.openIntents(copies.flatMap((copy) => copy.datacenter ?? [])).catch((error) => {
    throw missing ?? error;
  });
  const earlier = await settle(inputs, deps, intents, await lookForEarlier(deps, intents, inputs));
  if (missing && earlier.kind !== 'found') throw missing;
  const content = contentOf(inputs, template, earlier);
  describe(inputs, deps, content);
  if (earlier.kind === 'found') {
    await adopt(inputs, deps, { template, content, earlier });
    return;
  }
  const copied = await ensureCopy(deps, template, content.datacenter, {
    copy: inputs.copyToDatacenter,
    write: !inputs.dryRun,
  });
  const where = copied ? content.datacenter : ownDatacenter(template);
  const offer = await quote(deps, await specOf(inputs, deps, template, where));
  tellPrices(deps, offer.prices);
  demandAffordable(offer.prices, inputs);
  if (offer.prices.setup.micros > 0n && inputs.ceilings.setup === undefined)
    deps.log.notice(
      `a setup fee of ${offer.prices.setup.text} is charged once; max-setup-fee would limit it`,
    );
  if (inputs.dryRun) {
    deps.log.info(`dry-run: ${nameOf(inputs)} would be ordered: ${describeContent(content)}`);
    deps.summary.note('Dry run: nothing was ordered.');
    return;
  }
  await order(inputs, deps, { intents, earlier: earlier.intent, content, offer });
}

/** A server that was ordered outlives its template: whoever gave the id may still adopt it. */
async function templateOrGone(
  deps: Deps,
  id: number | string,
): Promise<{ template: Template; missing?: UserError }> {
  try {
    return { template: await findTemplate(deps, id) };
  } catch (error) {
    if (!(error instanceof UserError) || error.code !== 'E_TEMPLATE_NOT_FOUND' || typeof id !== 'number')
      throw error;
    return { template: goneTemplate(id), missing: error };
  }
}

type Settled = Exclude<Earlier, { kind: 'unknown' }>;

/** An order of unknown outcome is looked for; without success the action ends, and never orders a second time. */
async function settle(
  inputs: OrderInputs,
  deps: Deps,
  intents: OrderIntents,
  earlier: Earlier,
): Promise<Settled> {
  if (earlier.kind !== 'unknown') return earlier;
  const { intent } = earlier;
  const guest = await awaitGuest(deps, inputs, intent, intents.place(intent.name));
  return { kind: 'found', guest, content: hashOfTags(guest.tags) ?? intent.intent.content, intent };
}

/** Without a given datacenter that of the earlier order counts: copies may have been added since. */
function contentOf(inputs: OrderInputs, template: Template, earlier: Settled): OrderContent {
  const known = earlier.kind === 'found' ? earlier.guest.datacenter : undefined;
  return {
    templateId: template.id,
    size: inputs.size,
    datacenter: inputs.datacenter ?? known ?? ownDatacenter(template),
    billing: inputs.billing,
    dedicated: inputs.dedicated,
    privateOnly: inputs.privateOnly,
  };
}

function describe(inputs: OrderInputs, deps: Deps, content: OrderContent): void {
  deps.summary.row('server', nameOf(inputs));
  deps.summary.row('template', String(content.templateId));
  deps.summary.row('size', describeSize(content.size));
  deps.summary.row('datacenter', content.datacenter);
  deps.summary.row('billing', content.billing);
}

async function specOf(
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

interface Adoptable {
  readonly template: Template;
  readonly content: OrderContent;
  readonly earlier: Extract<Settled, { kind: 'found' }>;
}

/** Goes on with the server of an earlier run. */
async function adopt(
  inputs: OrderInputs,
  deps: Deps,
  { template, content, earlier }: Adoptable,
): Promise<void> {
  const { guest, intent } = earlier;
  demandSame(inputs, content, earlier.content, guest, intent?.intent.ordered);
  deps.log.info(
    `${nameOf(inputs)} exists: server ${guest.id} of an earlier run is adopted, nothing is ordered`,
  );
  if (intent && intent.intent.ordered !== describeContent(content))
    deps.log.warning(
      `server ${guest.id} was ordered as: ${intent.intent.ordered}; wanted now: ${describeContent(content)}`,
    );
  await priceOfAdopted(inputs, deps, template, guest, intent?.intent.prices);
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

function demandSame(
  inputs: OrderInputs,
  content: OrderContent,
  found: string,
  guest: Guest,
  ordered: string | undefined,
): void {
  if (found === contentHash(content)) return;
  throw new UserError({
    code: 'E_ORDER_DIFFERENT',
    what: `${nameOf(inputs)} exists as server ${guest.id}, ordered with other contents${ordered ? ` (${ordered})` : ''}; wanted: ${describeContent(content)}`,
    why: 'template, size or datacenter was changed since',
    fix: 'take another hostname for the new server, or cancel the old one first',
  });
}

/** For information: what the same order would cost now, or what it did cost. It is no reason to fail. */
async function priceOfAdopted(
  inputs: OrderInputs,
  deps: Deps,
  template: Template,
  guest: Guest,
  recorded: Readonly<Record<string, string>> | undefined,
): Promise<void> {
  try {
    const datacenter = guest.datacenter ?? inputs.datacenter ?? ownDatacenter(template);
    tellPrices(deps, (await quote(deps, await specOf(inputs, deps, template, datacenter))).prices);
  } catch (error) {
    deps.signal.throwIfAborted();
    deps.log.notice(`the price of the same order today is not known: ${String(error)}`);
    for (const price of ['hourly-price', 'monthly-price', 'setup-fee', 'currency'])
      deps.outputs.set(price, recorded?.[price] ?? '');
  }
}

interface Wish {
  readonly intents: OrderIntents;
  readonly earlier: Extract<Settled, { kind: 'none' }>['intent'];
  readonly content: OrderContent;
  readonly offer: Quote;
}

async function order(
  inputs: OrderInputs,
  deps: Deps,
  { intents, earlier, content, offer }: Wish,
): Promise<void> {
  const hash = contentHash(content);
  const bought = await purchase(deps, intents, inputs, {
    earlier,
    intent: {
      target: nameOf(inputs),
      content: hash,
      ordered: describeContent(content),
      prices: priceTexts(offer.prices),
      run: deps.run,
    },
    quote: offer,
    limits: inputs,
  });
  if (bought.kind === 'other') {
    demandSame(inputs, content, bought.content, bought.guest, undefined);
    setAddresses(deps, bought.guest);
    await finish(inputs, deps, bought.guest.id, { adopted: true, tags: undefined });
    return;
  }
  const tags = [contentTag(hash), ...inputs.tags];
  const tagged = await setTags(deps, bought.instanceId, tags);
  if (bought.problem) throw bought.problem;
  await finish(inputs, deps, bought.instanceId, { adopted: false, tags: tagged ? undefined : tags });
}

/** Tries to tag; right after an order it may fail for a while (softlayer-api.md 19). False when it did not work. */
async function setTags(deps: Deps, id: number, tags: readonly string[]): Promise<boolean> {
  for (let tries = 3; tries > 0; tries -= 1) {
    try {
      await setGuestTags(deps.client, id, tags);
      return true;
    } catch (error) {
      deps.signal.throwIfAborted();
      deps.log.info(`the server ${id} cannot be tagged yet: ${String(error)}`);
      if (tries > 1) await deps.pause(deps.timing.tag);
    }
  }
  return false;
}

/** Waits for what was asked for. `tags` are those that could not be set before. */
async function finish(
  inputs: OrderInputs,
  deps: Deps,
  id: number,
  how: { readonly adopted: boolean; readonly tags: readonly string[] | undefined },
): Promise<void> {
  deps.summary.row('server id', String(id));
  const guest = await awaitProvisioned(deps, id, { privateOnly: inputs.privateOnly, adopted: how.adopted });
  deps.log.info(`server ${id} is provisioned`);
  if (how.tags && !(await setTags(deps, id, how.tags))) {
    deps.log.warning(
      `the server ${id} has no tag ${how.tags[0] ?? ''}: set it by hand, so that runs with another journal find it`,
    );
  }
  if (inputs.waitForPort !== undefined)
    await awaitListening(deps, guest, inputs.waitForPort, inputs.privateOnly);
  deps.summary.row('public address', deps.outputs.get('public-ip'));
  deps.summary.row('private address', deps.outputs.get('private-ip'));
  deps.summary.note(
    how.adopted
      ? 'The server of an earlier run was adopted; nothing was ordered.'
      : 'The server was ordered by this run.',
  );
}
