import type { CosUri } from '../../lib/base/cos-uri.ts';
import type { RootKeyCrn } from '../../lib/base/crn.ts';
import { ServiceError, UserError } from '../../lib/base/errors.ts';
import type { ImageFormat } from '../../lib/base/identity.ts';
import { demandOneRegion } from '../../lib/base/region.ts';
import { formatSize } from '../../lib/base/units.ts';
import { IMPORT_DATACENTERS } from '../../lib/classic/locations.ts';
import { explaining } from '../../lib/explain/explain.ts';
import { HPCS_END } from '../../lib/key-protect/key-protect.ts';
import type { Image } from './bound-image.ts';
import { demandWrappedDek, findKeyReuse, keyReuse } from './data-key.ts';
import type { Deps } from './deps.ts';
import type { UploadImportInputs } from './inputs.ts';
import { demandObjectName, SUFFIX } from './object-names.ts';

/** IBM's "100 GB" (contract.md Rules): bytes of the virtual disk that an import takes. */
const IMPORT_LIMIT = 107_374_182_400;

/** What IBM documented when (pitfalls.md 1.2). Told in log and summary. */
export const LEGACY_NOTE =
  'luks-raw is the format that IBM documented in 2018-2019; since then IBM documents encrypted VHD only, and whether it still imports LUKS is not known';

/** Where an image lies or is to lie, and what is known of it. The root key is not known in every rehearsal. */
export interface Placed {
  readonly object: CosUri;
  readonly format: ImageFormat;
  readonly rootKey: RootKeyCrn | undefined;
}

/** Rules that need no request. Throws UserError E_LEGACY_FORMAT, E_REGION, E_OBJECT_NAME; what may fail at IBM is a warning. */
export function demandImportable(image: Image, inputs: UploadImportInputs, deps: Deps): void {
  const { manifest, object, rootKey } = image;
  demandImportablePlace({ object, rootKey, format: manifest.format }, inputs, deps);
  if (manifest['virtual-size'] > IMPORT_LIMIT)
    deps.log.warning(
      `the disk has ${formatSize(manifest['virtual-size'])}; IBM documents a limit of 100 GB for imports`,
    );
}

/** Those that need no image either. */
export function demandImportablePlace(
  { format, object, rootKey }: Placed,
  inputs: UploadImportInputs,
  { log }: Deps,
): void {
  if (format === 'luks-raw') {
    if (!inputs.acceptLegacyFormat) throw legacyFormat();
    log.notice(LEGACY_NOTE);
  }
  demandOneRegion([
    { what: 'region', region: inputs.region },
    { what: `the bucket ${object.bucket}`, region: object.region },
    { what: 'the root key', region: rootKey?.region },
  ]);
  if (IMPORT_DATACENTERS[object.region] === undefined)
    log.warning(
      `IBM documents no import from the region ${object.region}, only from ${Object.keys(IMPORT_DATACENTERS).join(', ')}`,
    );
  demandObjectName(object.key, format);
  if (!object.key.endsWith(SUFFIX[format]))
    log.warning(`IBM's import wants an object name that ends in ${SUFFIX[format]}`);
  if (rootKey?.service === 'hs-crypto')
    log.notice(
      `the root key lies in Hyper Protect Crypto Services, which IBM ends on ${HPCS_END}: the template needs it as long as it is used`,
    );
}

/**
 * An encrypted import needs a Regional bucket in the root key's region. Throws UserError E_BUCKET_RESILIENCY, E_REGION;
 * a bucket whose place may not be read is a warning.
 */
export async function demandRegionalBucket(
  { object, rootKey }: Pick<Placed, 'object' | 'rootKey'>,
  deps: Deps,
): Promise<void> {
  const { region, bucket } = object;
  try {
    const location = await deps.storage(region).bucketLocation(bucket);
    if (location.resiliency === 'unknown') return;
    if (location.resiliency !== 'regional') throw notRegional(bucket, location.constraint);
    demandOneRegion([
      { what: `the bucket ${bucket}`, region: location.location },
      { what: 'the root key', region: rootKey?.region },
    ]);
  } catch (error) {
    if (!(error instanceof ServiceError) || error.failure.status !== 403) throw error;
    deps.log.warning(
      `where the bucket ${bucket} lies could not be read (no role Reader on it); it must be a Regional bucket in ${region}`,
    );
  }
}

/** The data key must be the image's, and have encrypted nothing else. Throws UserError E_KEY_MISMATCH, E_KEY_REUSE. */
export async function demandDataKey(image: Image, inputs: UploadImportInputs, deps: Deps): Promise<void> {
  await demandWrappedDek(image, deps);
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

function notRegional(bucket: string, constraint: string): UserError {
  return new UserError({
    code: 'E_BUCKET_RESILIENCY',
    what: `the bucket ${bucket} (${constraint}) is not a Regional one`,
    why: 'IBM imports encrypted images from buckets of resiliency Regional only',
    fix: "create a Regional bucket in the root key's region and use it",
  });
}
