import { ServiceError, UserError } from '../../lib/base/errors.ts';
import { formatSize } from '../../lib/base/units.ts';
import { type Datacenter, IMPORT_DATACENTERS } from '../../lib/classic/locations.ts';
import { explaining } from '../../lib/explain/explain.ts';
import { checkWrappedDek, findKeyReuse, keyReuse } from './data-key.ts';
import type { Deps } from './deps.ts';
import { type Image, SUFFIX } from './image.ts';
import type { UploadImportInputs } from './inputs.ts';

/** IBM's "100 GB" (contract.md Rules): bytes of the virtual disk that an import takes. */
const IMPORT_LIMIT = 107_374_182_400;

/** What IBM documented when (pitfalls.md 1.2). Told in log and summary. */
const LEGACY_NOTE =
  'luks-raw is the format that IBM documented in 2018-2019; since then IBM documents encrypted VHD only, and whether it still imports LUKS is not known';

/** Rules that need no request. */
export function checkImage(image: Image, inputs: UploadImportInputs, deps: Deps): void {
  const { manifest, object, rootKey } = image;
  if (manifest.format === 'luks-raw') {
    if (!inputs.acceptLegacyFormat) throw legacyFormat();
    deps.log.notice(LEGACY_NOTE);
    deps.summary.note(LEGACY_NOTE);
  }
  if (object.region !== rootKey.region) throw regions(object.region, rootKey.region);
  if (inputs.region !== undefined && inputs.region !== object.region)
    throw regions(object.region, inputs.region);
  if (IMPORT_DATACENTERS[object.region] === undefined)
    deps.log.warning(
      `IBM documents no import from the region ${object.region}, only from ${Object.keys(IMPORT_DATACENTERS).join(', ')}`,
    );
  if (!object.key.endsWith(SUFFIX[manifest.format]))
    deps.log.warning(`IBM's import wants an object name that ends in ${SUFFIX[manifest.format]}`);
  if (manifest['virtual-size'] > IMPORT_LIMIT)
    deps.log.warning(
      `the disk has ${formatSize(manifest['virtual-size'])}; IBM documents a limit of 100 GB for imports`,
    );
}

/** Region and resiliency of the bucket: an encrypted import needs a Regional bucket in the root key's region. */
export async function checkBucket(image: Image, deps: Deps): Promise<void> {
  const { region, bucket } = image.object;
  const storage = deps.storage(region);
  try {
    const location = await storage.bucketLocation(bucket);
    if (location.resiliency !== 'regional' && location.resiliency !== 'unknown')
      throw notRegional(bucket, location.constraint);
    if (location.resiliency === 'regional' && location.location !== region)
      throw regions(location.location, region);
  } catch (error) {
    if (!(error instanceof ServiceError) || error.failure.status !== 403) throw error;
    deps.log.warning(
      `where the bucket ${bucket} lies could not be read (no role Reader on it); it must be a Regional bucket in ${region}`,
    );
  }
}

/** Whether IBM imports this operating system today. */
export async function checkOperatingSystem(inputs: UploadImportInputs, deps: Deps): Promise<void> {
  const codes = await deps.templates.operatingSystems();
  const wanted = inputs.operatingSystem ?? '';
  if (codes.length === 0 || codes.includes(wanted)) return;
  throw new UserError({
    code: 'E_OPERATING_SYSTEM',
    what: `IBM imports no operating system ${JSON.stringify(wanted)}`,
    why: 'the code is misspelt, or the system is no longer supported',
    fix: `take one of ${codes.join(', ')}`,
  });
}

/** Ids of the datacenters that are to get a copy, by name. */
export async function findDatacenters(
  inputs: UploadImportInputs,
  deps: Deps,
): Promise<ReadonlyMap<string, number>> {
  if (inputs.locations.length === 0) return new Map();
  const known = await deps.templates.datacenters();
  const unknown = inputs.locations.filter((name) => !known.some((center) => center.name === name));
  if (unknown.length > 0) throw unknownDatacenter(unknown, known);
  return new Map(known.map(({ name, id }) => [name, id]));
}

/** The data key: does it open what it should, and has it been used for something else? */
export async function checkDataKey(image: Image, inputs: UploadImportInputs, deps: Deps): Promise<void> {
  await checkWrappedDek(image, deps);
  const storage = deps.storage(image.object.region);
  const reused = await explaining('the manifests in the bucket cannot be searched', () =>
    findKeyReuse(storage, image, deps),
  ).catch((error: unknown) => {
    if (!(error instanceof UserError) || error.code !== 'E_COS_DENIED') throw error;
    deps.log.warning(
      `whether this data key encrypted another source could not be checked: the API key may not list the bucket (role Reader)`,
    );
    return [];
  });
  if (reused.length === 0) return;
  if (!inputs.allowKeyReuse) throw keyReuse(reused);
  deps.log.warning(`allow-key-reuse: this data key has encrypted another source too: ${reused.join(', ')}`);
}

function legacyFormat(): UserError {
  return new UserError({
    code: 'E_LEGACY_FORMAT',
    what: 'the image has the format luks-raw',
    why: LEGACY_NOTE,
    fix: 'encrypt with `format: vhd`, or set accept-legacy-format to true to try it',
  });
}

function regions(one: string, other: string): UserError {
  return new UserError({
    code: 'E_REGION',
    what: `the bucket lies in ${one}, root key or region say ${other}; nothing was sent`,
    why: 'an encrypted import needs bucket and root key in the same region',
    fix: 'use a bucket and a root key of one region, and leave region out or correct it',
  });
}

function notRegional(bucket: string, constraint: string): UserError {
  return new UserError({
    code: 'E_BUCKET_RESILIENCY',
    what: `the bucket ${bucket} (${constraint}) is not a Regional one`,
    why: 'IBM imports encrypted images from buckets of resiliency Regional only',
    fix: "create a Regional bucket in the root key's region and use it",
  });
}

function unknownDatacenter(names: readonly string[], known: readonly Datacenter[]): UserError {
  return new UserError({
    code: 'E_DATACENTER',
    what: `locations: there is no datacenter ${names.join(', ')}`,
    why: 'the name is misspelt, or the datacenter was closed',
    fix: `take some of ${known
      .map(({ name }) => name)
      .sort()
      .join(', ')}`,
  });
}
