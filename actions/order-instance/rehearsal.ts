import { UserError } from '../../lib/base/errors.ts';
import { nearest } from '../../lib/base/nearest.ts';
import { createOptions } from '../../lib/classic/create-options.ts';
import { IMPORT_DATACENTERS, listDatacenters, regionOfDatacenter } from '../../lib/classic/locations.ts';
import { readMakeup } from '../../lib/classic/server-makeup.ts';
import { importOperatingSystems } from '../../lib/classic/templates.ts';
import { explaining } from '../../lib/explain/explain.ts';
import { tellRehearsed } from '../../lib/runner/rehearsal.ts';
import { judgeOffer } from './affordable-quote.ts';
import type { Deps } from './deps.ts';
import type { Earlier, EarlierServer } from './earlier-order.ts';
import { findEarlier } from './find-earlier.ts';
import type { OrderInputs } from './inputs.ts';
import { describeSize } from './order-content.ts';
import { specOf } from './order-spec.ts';
import { nameOf } from './order-trace.ts';
import { quote, tellPrices } from './quote.ts';
import type { Report } from './report.ts';
import { demandSameServer } from './same-order.ts';
import { demandSight } from './server-sight.ts';
import { findDatacenter } from './template-copy.ts';

/**
 * A dry run before there is a template: all that an order would be refused for, judged with one of IBM's own systems in
 * the template's place. Orders and writes nothing.
 */
export async function rehearse(report: Report, inputs: OrderInputs, deps: Deps): Promise<void> {
  // 1. Where the server would be, and what it would run.
  const place = await placeOf(inputs, deps);
  const stand = await standInFor(inputs.operatingSystem ?? '', deps);
  // 2. What earlier runs have left under this name. The region of the bucket is that of the import.
  const datacenters = inputs.region === undefined ? [place.datacenter] : [];
  const intents = await deps.openIntents(datacenters);
  const earlier = await findEarlier(intents, report, inputs, deps);
  if (earlier.kind === 'found') await judgeEarlier(earlier, inputs, deps);
  // 3. Whether this user is shown servers, else it would not find its own; and may write the intent.
  else {
    await demandSight(deps);
    await deps.demandIntentRight(datacenters);
  }
  // 4. Name, size, networks and SSH keys, as IBM itself judges them; the price, under the ceilings.
  const price = await judgeOrder(earlier, { place, stand }, report, inputs, deps);
  const open = [`the template: there is none yet${stand.why}`];
  if (earlier.kind === 'found') deps.summary.note(adopted(earlier));
  const judged = [`the name ${nameOf(inputs)}`, ...partsOf(inputs, place), price];
  tellRehearsed({ what: 'the order', judged, open }, deps.log, deps.summary);
}

/** The order as IBM would take it, with its price. A server that is adopted has been paid for: its price is only told. */
async function judgeOrder(
  earlier: Earlier,
  { place, stand }: { readonly place: Place; readonly stand: StandIn },
  report: Report,
  inputs: OrderInputs,
  deps: Deps,
): Promise<string> {
  const ask = async () =>
    quote(await specOf({ operatingSystem: stand.system }, place.datacenter, inputs, deps), deps);
  if (earlier.kind === 'found') {
    try {
      tellPrices((await ask()).prices, report, deps);
    } catch (error) {
      deps.signal.throwIfAborted();
      deps.log.notice(`the price of the same order today is not known: ${String(error)}`);
    }
    return 'the server that is there';
  }
  // With the ceiling that an order needs, what an order is refused for is refused here.
  const dryRun = inputs.ceilings[inputs.billing] === undefined;
  judgeOffer(await ask(), report, { ...inputs, dryRun }, deps);
  return dryRun ? 'the price, without a ceiling' : 'the price against the ceilings';
}

function partsOf(inputs: OrderInputs, { datacenter, why }: Place): string[] {
  const { publicVlan, privateVlan, publicSubnet, privateSubnet } = inputs;
  const networks = [publicVlan, privateVlan, publicSubnet, privateSubnet].some((id) => id !== undefined);
  return [
    `${describeSize(inputs.size)} in ${datacenter}${why}`,
    ...(networks ? ['VLANs and subnets'] : []),
    ...(inputs.sshKeys.length > 0 ? ['SSH keys'] : []),
  ];
}

interface Place {
  readonly datacenter: string;
  /** Why it is this one, where it was not given; else ''. */
  readonly why: string;
}

/** Without `datacenter` the one where an import from the region arrives, since that is what the order takes. */
async function placeOf({ datacenter, region = '' }: OrderInputs, deps: Deps): Promise<Place> {
  if (datacenter !== undefined) return { datacenter: (await findDatacenter(datacenter, deps)).name, why: '' };
  const arrival = IMPORT_DATACENTERS[region];
  if (arrival !== undefined)
    return { datacenter: arrival, why: ` (where an import from ${region} arrives; no datacenter is given)` };
  const all = await explaining('the datacenters cannot be listed', () => listDatacenters(deps.classic));
  const near = all.map(({ name }) => name).filter((name) => regionOfDatacenter(name) === region);
  const [first] = near.sort();
  if (first !== undefined)
    return {
      datacenter: first,
      why: ` (one of ${region}; no datacenter is given, and none is known for imports)`,
    };
  throw new UserError({
    code: 'E_DATACENTER',
    what: `there is no datacenter in the region ${region}`,
    why: 'datacenter is not given, and classic infrastructure has none around that region',
    fix: `give datacenter: one of ${all
      .map(({ name }) => name)
      .sort()
      .join(', ')}`,
  });
}

interface StandIn {
  readonly system: string;
  /** What that means for the price; else ''. */
  readonly why: string;
}

/**
 * What is priced in the template's place: the system itself where IBM sells it. Red Hat comes with the caller's own
 * licence, and Linux costs nothing (softlayer-api.md 7.2), so one Linux is as good as another. Throws UserError
 * E_OPERATING_SYSTEM.
 */
async function standInFor(wanted: string, { classic }: Deps): Promise<StandIn> {
  const [{ systems: sold }, imported] = await explaining('the operating systems cannot be listed', () =>
    Promise.all([createOptions(classic), importOperatingSystems(classic)]),
  );
  if (imported.length > 0 && ![...sold, ...imported].includes(wanted)) throw unknownSystem(wanted, imported);
  if (sold.includes(wanted) && !wanted.startsWith('REDHAT_')) return { system: wanted, why: '' };
  const free = sold.find((code) => /^(DEBIAN|UBUNTU|ROCKYLINUX|CENTOS)/.test(code));
  const system = free ?? 'UBUNTU_LATEST_64';
  const licence = wanted.startsWith('WIN_') ? ', without the licence of Windows' : '';
  return { system, why: `; the price is that of ${system}${licence}` };
}

function unknownSystem(wanted: string, codes: readonly string[]): UserError {
  const near = nearest(wanted, codes);
  return new UserError({
    code: 'E_OPERATING_SYSTEM',
    what: `IBM neither imports nor sells an operating system ${JSON.stringify(wanted)}`,
    why: 'the code is misspelt, or the system is no longer supported',
    fix: `${near === undefined ? '' : `did you mean ${near}? `}take one of ${codes.join(', ')}`,
  });
}

/** A server of ours is adopted by the order when it is the same; what it was ordered from, the order will compare. */
async function judgeEarlier(earlier: EarlierServer, inputs: OrderInputs, deps: Deps): Promise<void> {
  const { server, intent } = earlier;
  const makeup = await explaining(`the server ${server.id} cannot be read`, () =>
    readMakeup(deps.classic, server.id),
  );
  const { size, billing, dedicated, privateOnly } = inputs;
  const datacenter = inputs.datacenter ?? server.datacenter ?? '';
  demandSameServer({ server, makeup, intent }, { size, billing, dedicated, privateOnly, datacenter }, inputs);
}

const adopted = ({ server }: EarlierServer): string =>
  `The server ${server.id} of an earlier run would be adopted, if it was ordered from the same template.`;
