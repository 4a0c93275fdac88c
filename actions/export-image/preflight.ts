import { dirname } from 'node:path';
import type { CosUri } from '../../lib/base/cos-uri.ts';
import { ServiceError, UserError } from '../../lib/base/errors.ts';
import { demandOneRegion } from '../../lib/base/region.ts';
import type { ImageDisk } from '../../lib/classic/image-disks.ts';
import { regionOfDatacenter } from '../../lib/classic/locations.ts';
import { templateState } from '../../lib/classic/templates.ts';
import { explaining } from '../../lib/explain/explain.ts';
import { demandSpace, demandWritable } from '../../lib/host/free-space.ts';
import { notedIn } from '../../lib/once/lease.ts';
import type { Rights } from '../../lib/rights/findings.ts';
import type { Deps } from './deps.ts';
import type { ExportImageInputs } from './inputs.ts';
import { type Found, judgePlace } from './judge-place.ts';
import { demandFreeOutputs, outputPath } from './output-paths.ts';
import { defaultObjectKey, sharedExport } from './place.ts';
import { notReady } from './ready.ts';
import { proveRights } from './rights.ts';
import type { Source } from './source.ts';

/** What the checks have found, and so what is left to do. */
export interface Plan {
  readonly source: Source;
  readonly place: CosUri;
  readonly found: Found;
  /** Real path for the boot disk; undefined where nothing is downloaded. */
  readonly output: string | undefined;
  /** What an export that is still to be begun may do; nothing of it is refused. Undefined where all is there. */
  readonly rights: Rights | undefined;
}

/** All that can be refused is refused here, in this order. Nothing is sent or made. */
export async function preflight(source: Source, inputs: ExportImageInputs, deps: Deps): Promise<Plan> {
  demandDisks(source, inputs);
  const place = placeOf(source, inputs);
  await explaining('the bucket cannot be used', () => demandBucket(place, deps));
  const found = await explaining('what lies in the bucket cannot be read', async () =>
    judgePlace(source.template, place, await notedIn(deps.register(sharedExport(place).place)), deps),
  );
  demandReady(source, found);
  const output = await explaining('the output cannot be used', () => outputOf(source, found, inputs, deps));
  const rights = isUnderWay(found) ? undefined : await proveRights(place, inputs, deps);
  return { source, place, found, output, rights };
}

/** What is exported, or being exported, needs no key any more. */
const isUnderWay = (found: Found): boolean =>
  found.kind === 'complete' || (found.kind === 'begun' && found.state === 'begun');

/** Throws UserError E_TEMPLATE_DISKS. */
function demandDisks({ template, disks }: Source, inputs: ExportImageInputs): void {
  if (inputs.disks === 'all' || disks.length <= 1) return;
  throw new UserError({
    code: 'E_TEMPLATE_DISKS',
    what: `the template ${template?.id ?? ''} has ${disks.length} disks, and disks is boot`,
    why: "IBM's export writes all disks of a template, one object each; the further ones may hold data that nobody expects in the bucket",
    fix: 'set disks to all',
  });
}

/** An export that this action has begun makes the template busy; anything else must have ended. */
function demandReady({ template, ...source }: Source, found: Found): void {
  // A capture is waited for.
  if (!template || found.kind !== 'free' || ('captured' in source && source.captured)) return;
  if (templateState(template) !== 'ready') throw notReady(template);
}

/** Without `region` the place of the template tells it. Throws UserError E_REGION, E_OBJECT_KEY. */
function placeOf(source: Source, inputs: ExportImageInputs): CosUri {
  const region = inputs.region ?? regionOf(source);
  if (region === undefined) throw noRegion();
  const name = source.template ? source.template.name : source.name;
  return { region, bucket: inputs.bucket, key: inputs.objectKey ?? defaultObjectKey(name) };
}

function regionOf({ template, server }: Source): string | undefined {
  const oldestFirst = [...(template?.copies ?? [])].sort((a, b) => a.id - b.id);
  const places = [...oldestFirst.map(({ datacenter }) => datacenter), server?.datacenter];
  return places.flatMap((name) => regionOfDatacenter(name ?? '') ?? [])[0];
}

/** The bucket must lie in the region that the export is told. softlayer-api.md 8 */
async function demandBucket({ region, bucket }: CosUri, { storage, log }: Deps): Promise<void> {
  try {
    const { resiliency, location } = await storage(region).bucketLocation(bucket);
    if (resiliency === 'unknown') return;
    demandOneRegion([
      { what: 'region', region },
      { what: `the bucket ${bucket}`, region: location },
    ]);
  } catch (error) {
    if (!(error instanceof ServiceError) || error.failure.status !== 403) throw error;
    log.warning(
      `where the bucket ${bucket} lies could not be read (no role Reader on it); it must lie in ${region}`,
    );
  }
}

/** Throws UserError E_PATH…, E_OUTPUT_EXISTS, E_OUTPUT_WRITE, E_SPACE. */
async function outputOf(
  source: Source,
  found: Found,
  inputs: ExportImageInputs,
  deps: Deps,
): Promise<string | undefined> {
  if (inputs.output === undefined) return undefined;
  const output = await outputPath(inputs.output, deps);
  const folder = dirname(output);
  await demandWritable(folder);
  const record = found.kind === 'complete' ? found.record : undefined;
  // Objects are counted from 0, whatever the devices are called. softlayer-api.md 8
  const expected = source.disks.map((_disk, number) => ({ number }));
  await demandFreeOutputs(output, expected, record, deps);
  if (!record) await demandSpace(folder, spaceFor(source.disks), 'the export');
  return output;
}

/** As far as the classic API tells it: an export may be smaller, hardly larger. */
const spaceFor = (disks: readonly ImageDisk[]): number => disks.reduce((sum, { bytes }) => sum + bytes, 0);

function noRegion(): UserError {
  return new UserError({
    code: 'E_REGION',
    what: 'the region of the bucket is not known',
    why: 'neither region nor IBMCLOUD_REGION is given, and the template has no copy in a datacenter whose region is known',
    fix: 'give region, such as us-south',
  });
}
