import { readMakeup } from '../../lib/classic/server-makeup.ts';
import { explaining } from '../../lib/explain/explain.ts';
import type { Deps } from './deps.ts';
import type { EarlierServer } from './earlier-order.ts';
import { ownDatacenter } from './find-template.ts';
import type { OrderInputs } from './inputs.ts';
import type { Wanted } from './order-content.ts';
import { specOf } from './order-spec.ts';
import { nameOf } from './order-trace.ts';
import { NO_PRICES, PRICES, type PriceTexts } from './price-texts.ts';
import { quote, tellPrices } from './quote.ts';
import type { Report } from './report.ts';
import { demandSame, type KnownServer, tellUncompared } from './same-order.ts';

/** Compares the server of an earlier run with what is wanted. Throws UserError E_ORDER_DIFFERENT. */
export async function demandAdoptable(
  { server, intent }: EarlierServer,
  wanted: Wanted,
  inputs: OrderInputs,
  deps: Deps,
): Promise<KnownServer> {
  const makeup = await explaining(`the server ${server.id} cannot be read`, () =>
    readMakeup(deps.classic, server.id),
  );
  const found: KnownServer = { server, makeup, intent };
  demandSame(found, wanted, inputs);
  deps.log.info(
    `${nameOf(inputs)} exists: server ${server.id} of an earlier run is adopted, nothing is ordered`,
  );
  if (server.endsAt !== undefined)
    deps.log.warning(
      `the server ${server.id} is cancelled for ${new Date(server.endsAt).toISOString()}: it runs until then`,
    );
  return found;
}

/** For information: what the same order would cost now, and what of it was not compared. It is no reason to fail. */
export async function tellOfAdopted(
  found: KnownServer,
  { template }: Wanted,
  report: Report,
  inputs: OrderInputs,
  deps: Deps,
): Promise<void> {
  let sshKeyIds: readonly number[] = [];
  try {
    const datacenter = found.server.datacenter ?? inputs.datacenter ?? ownDatacenter(template);
    const spec = await specOf(template, datacenter, inputs, deps);
    sshKeyIds = spec.sshKeyIds;
    tellPrices((await quote(spec, deps)).prices, report, deps);
  } catch (error) {
    deps.signal.throwIfAborted();
    deps.log.notice(`the price of the same order today is not known: ${String(error)}`);
    report.prices = recordedPrices(found);
  }
  tellUncompared(found, sshKeyIds, inputs, deps);
}

/** What it did cost when it was ordered, as far as that is on record. */
function recordedPrices({ intent }: KnownServer): PriceTexts {
  const texts = PRICES.map((name) => [name, intent?.intent.prices[name] ?? '']);
  return { ...NO_PRICES, ...Object.fromEntries(texts) };
}
