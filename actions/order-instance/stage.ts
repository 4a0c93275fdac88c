import type { OrderIntents } from '../../lib/journal/order-intents.ts';
import { demandAdoptable, tellOfAdopted } from './adopt-server.ts';
import { affordableQuote } from './affordable-quote.ts';
import { awaitServer } from './await-server.ts';
import { receiptProblem } from './ceilings.ts';
import { deploymentOf } from './deployment.ts';
import type { Deps } from './deps.ts';
import type { Earlier, EarlierServer } from './earlier-order.ts';
import { findEarlier } from './find-earlier.ts';
import { datacentersOf, type FoundTemplate, findTemplate, ownDatacenter } from './find-template.ts';
import type { OrderInputs } from './inputs.ts';
import { describeContent, hashOfTags, type Wanted } from './order-content.ts';
import { orderOnce } from './order-once.ts';
import { nameOf } from './order-trace.ts';
import type { Quote } from './quote.ts';
import { rehearse } from './rehearsal.ts';
import { Report } from './report.ts';
import { demandSight } from './server-sight.ts';
import { tagServer, tagsOf } from './server-tags.ts';
import { copyTemplate, type Placement, placementOf } from './template-copy.ts';

/** Finds the server of an earlier run, or orders it, once; then waits until it is what was asked for. */
// Long: the steps of the procedure, one after the other.
export async function run(inputs: OrderInputs, deps: Deps): Promise<void> {
  const report = new Report();
  const deployment = deploymentOf(inputs, deps);
  try {
    // 1. Who asks: the classic API does not take a service ID's key.
    await deps.demandClassicUser();
    await deployment.begin();
    // Where there is no template yet, a dry run judges all the rest.
    if (inputs.template === undefined) return await rehearse(report, inputs, deps);
    // 2. The template that is ordered. Of one that was deleted a server may be left.
    const found = await findTemplate(inputs.template, deps);
    // 3. What earlier runs have left under this name. Their server is adopted when it is what is wanted.
    const intents = await openIntents(found, deps);
    const earlier = await findEarlier(intents, report, inputs, deps);
    const wanted = wantedOf(found, earlier, report, inputs);
    if (earlier.kind === 'found') return await adopt(earlier, wanted, report, inputs, deps);
    // 4. Whether this user is shown servers: else it would find neither an earlier one nor its own.
    await demandSight(deps);
    // 5. The price, under the ceilings. A missing copy costs as well, so this comes before it.
    const placed = await placementOf(wanted, inputs, deps);
    const foreseen = await affordableQuote(placed, report, inputs, deps);
    if (inputs.dryRun) return await tellDryRun(wanted, placed, report, inputs, deps);
    // 6. A copy of the template where there is none; with it the price is asked again.
    const quote = placed.copyTo ? await copyAndQuote(placed, report, inputs, deps) : foreseen;
    // 7. The order, sent once. Where another run was faster, its server is adopted.
    const bought = await orderOnce({ ...wanted, quote, intents, earlier }, report, inputs, deps);
    if (bought.kind === 'found') return await adopt(bought, wanted, report, inputs, deps);
    // 8. What the receipt says it costs; and the tags, also where that is too much: other runs find the server by them.
    const problem = receiptProblem(bought, quote.prices, report, inputs, deps);
    const untagged = await tagServer(bought.id, tagsOf(wanted, inputs), deps);
    if (problem) throw problem;
    // 9. The wait until it is provisioned, or listens.
    await awaitServer({ ...bought, adopted: false, untagged }, report, inputs, deps);
  } catch (error) {
    report.failure = error;
    throw error;
  } finally {
    // 10. In every ending: the deployment's state, then outputs and summary with what is known by then.
    await deployment.end(report);
    report.write(inputs, deps);
  }
}

async function openIntents({ template, missing }: FoundTemplate, deps: Deps): Promise<OrderIntents> {
  try {
    // The import arrived where the oldest copy is: without `region` the bucket is looked for there.
    return await deps.openIntents(datacentersOf(template));
  } catch (error) {
    throw missing ?? error;
  }
}

/** Without a given datacenter that of the earlier order counts: copies may have been added since. */
function wantedOf(
  { template, missing }: FoundTemplate,
  earlier: Earlier,
  report: Report,
  inputs: OrderInputs,
): Wanted {
  if (missing && earlier.kind !== 'found') throw missing;
  const { size, billing, dedicated, privateOnly } = inputs;
  const theirs = earlier.kind === 'found' ? earlier.server.datacenter : undefined;
  const datacenter = inputs.datacenter ?? theirs ?? ownDatacenter(template);
  const content = { templateId: template.id, size, datacenter, billing, dedicated, privateOnly };
  report.content = content;
  return { template, content };
}

/** In place of steps 4 to 9, the server of another run: compared, tagged where it is not, and awaited. */
async function adopt(
  earlier: EarlierServer,
  wanted: Wanted,
  report: Report,
  inputs: OrderInputs,
  deps: Deps,
): Promise<void> {
  const { server, intent } = earlier;
  const { id, tags } = server;
  await tellOfAdopted(await demandAdoptable(earlier, wanted, inputs, deps), wanted, report, inputs, deps);
  if (inputs.dryRun) {
    report.ending = `Dry run: the server ${id} of an earlier run would be adopted.`;
    return;
  }
  const orderId = String(server.orderId ?? intent?.intent['order-id'] ?? '');
  report.orderId = orderId;
  report.saw(server);
  const isTagged = hashOfTags(tags) !== undefined;
  const all = [...new Set([...tags, ...tagsOf(wanted, inputs)])];
  const untagged = isTagged ? [] : await tagServer(id, all, deps);
  await awaitServer({ id, orderId, adopted: true, untagged }, report, inputs, deps);
}

async function tellDryRun(
  { template, content }: Wanted,
  { copyTo }: Placement,
  report: Report,
  inputs: OrderInputs,
  { log, demandIntentRight }: Deps,
): Promise<void> {
  await demandIntentRight(datacentersOf(template));
  if (copyTo) log.info(`dry-run: template ${template.id} would be copied to ${copyTo.name}`);
  log.info(`dry-run: ${nameOf(inputs)} would be ordered: ${describeContent(content)}`);
  report.ending = 'Dry run: nothing was ordered.';
}

async function copyAndQuote(
  placed: Placement,
  report: Report,
  inputs: OrderInputs,
  deps: Deps,
): Promise<Quote> {
  return affordableQuote(await copyTemplate(placed, report, deps), report, inputs, deps);
}
