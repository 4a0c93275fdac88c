import { UserError } from '../../lib/base/errors.ts';
import type { Template } from '../../lib/classic/templates.ts';
import { sightOfServers } from '../../lib/classic/user-sight.ts';
import { explaining } from '../../lib/explain/explain.ts';
import type { OrderIntents } from '../../lib/journal/order-intents.ts';
import { adopt } from './adopt-server.ts';
import { affordableOffer } from './affordable-quote.ts';
import { environmentUrl, failureText, startRecording } from './deployment.ts';
import type { Deps } from './deps.ts';
import { lookForEarlier, type Settled } from './find-earlier.ts';
import type { OrderInputs } from './inputs.ts';
import {
  contentHash,
  contentTag,
  describeContent,
  describeSize,
  type OrderContent,
} from './order-content.ts';
import { purchase, rival } from './order-once.ts';
import { nameOf } from './order-trace.ts';
import { priceTexts, type Quote } from './quote.ts';
import { finish, setTags } from './server-tags.ts';
import { findTemplate, goneTemplate, ownDatacenter } from './template-copy.ts';
import { settleUnknown } from './unknown-order.ts';

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
  const earlier = await settledEarlier(inputs, deps, intents);
  if (missing && earlier.kind !== 'found') throw missing;
  const content = contentOf(inputs, template, earlier);
  describe(inputs, deps, content);
  if (earlier.kind === 'found') return adopt(inputs, deps, { template, content, earlier });
  await demandSight(deps);
  const offer = await affordableOffer(inputs, deps, template, content.datacenter);
  if (inputs.dryRun) {
    deps.log.info(`dry-run: ${nameOf(inputs)} would be ordered: ${describeContent(content)}`);
    deps.summary.note('Dry run: nothing was ordered.');
    return;
  }
  const theirs = await order(inputs, deps, { intents, earlier: earlier.intent, content, offer });
  if (theirs) await adopt(inputs, deps, { template, content, earlier: theirs });
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

async function settledEarlier(inputs: OrderInputs, deps: Deps, intents: OrderIntents): Promise<Settled> {
  const earlier = await lookForEarlier(deps, intents, inputs);
  if (earlier.kind !== 'unknown') return earlier;
  return settleUnknown(deps, intents, inputs, { kept: earlier.intent, retry: inputs.retryUnknown });
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

/** Who is not shown servers could neither find an earlier one nor the one that it orders. */
async function demandSight(deps: Deps): Promise<void> {
  const sight = await explaining('the classic user cannot be read', () => sightOfServers(deps.client));
  if (sight === 'some')
    deps.log.warning(
      'the user of these credentials is shown only some of the virtual servers: one of this name may exist unseen',
    );
  if (sight !== 'none') return;
  throw new UserError({
    code: 'E_CLASSIC_PERMISSION',
    what: 'the user of these credentials is not shown virtual servers, so nothing is ordered',
    why: 'the classic infrastructure permission VIRTUAL_GUEST_VIEW (View virtual server details) is missing',
    fix: 'have the account owner grant it under Manage > Access (IAM) > Users > Classic infrastructure',
  });
}

interface Wish {
  readonly intents: OrderIntents;
  readonly earlier: Extract<Settled, { kind: 'none' }>['intent'];
  readonly content: OrderContent;
  readonly offer: Quote;
}

/** Buys and waits; returns another run's server when that run was faster. */
async function order(
  inputs: OrderInputs,
  deps: Deps,
  { intents, earlier, content, offer }: Wish,
): Promise<Extract<Settled, { kind: 'found' }> | undefined> {
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
  if (bought.kind === 'rival') {
    const theirs = await settleUnknown(deps, intents, inputs, { kept: bought.theirs, retry: false });
    if (theirs.kind === 'found') return theirs;
    throw rival(nameOf(inputs), 'another run was about to, and has no server of it');
  }
  const tags = [contentTag(hash), ...inputs.tags];
  const tagged = await setTags(deps, bought.instanceId, tags);
  if (bought.problem) throw bought.problem;
  await finish(inputs, deps, bought.instanceId, { adopted: false, tags: tagged ? undefined : tags });
  return undefined;
}
