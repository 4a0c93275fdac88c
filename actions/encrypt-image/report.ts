import type { Dek } from '../../lib/base/dek.ts';
import { type ImageIdentity, imageIdentity } from '../../lib/base/identity.ts';
import type { Log } from '../../lib/base/log.ts';
import { formatSize } from '../../lib/base/units.ts';
import { type DiskSource, formatInWords } from '../../lib/disk/source.ts';
import type { GuestRecord } from '../../lib/manifest/guest-record.ts';
import type { Manifest } from '../../lib/manifest/manifest.ts';
import type { Outputs } from '../../lib/runner/outputs.ts';
import type { Summary } from '../../lib/runner/summary.ts';
import type { EncryptImageInputs } from './inputs.ts';
import { OUTPUTS } from './outputs.ts';

/** IBM's documents on the two formats: image-templates, commits f807997 (2018) and d5ea105 (2019-03-27). */
export const LUKS_NOTICE =
  'format luks-raw: IBM documented raw images with LUKS from August 2018 to March 2019; since then it documents encrypted VHD only, and upload-import asks for accept-legacy-format';

export interface ReportDeps {
  readonly log: Log;
  readonly outputs: Outputs;
  readonly summary: Summary;
}

/** What is known of an image that has been encrypted and verified. */
export interface FinishedImage {
  readonly identity: ImageIdentity;
  readonly made: { readonly sha256: string; readonly size: number; readonly virtualSize: number };
  readonly source: Pick<DiskSource, 'format' | 'packing' | 'virtualSize'>;
  readonly guest: GuestRecord;
  readonly key: { readonly dek: Dek; readonly keyVersion: string };
  readonly inputs: Pick<EncryptImageInputs, 'wrappedDek' | 'dataKeySource'>;
  readonly engine: string;
  readonly tools: Readonly<Record<string, string>>;
  readonly verify: string;
}

export function manifestOf({ identity, made, source, key, inputs, ...by }: FinishedImage): Manifest {
  return {
    schema: 'encrypted-image-manifest/1',
    format: identity.format,
    sha256: made.sha256,
    size: made.size,
    'virtual-size': made.virtualSize,
    'source-sha256': identity.sourceSha256,
    'source-format': formatInWords(source),
    'source-virtual-size': source.virtualSize,
    'wrapped-dek': inputs.wrappedDek,
    'root-key-crn': identity.rootKeyCrn,
    'root-key-version': key.keyVersion,
    'key-hash': identity.keyHash,
    'data-key-bits': key.dek.bits,
    'data-key-source': inputs.dataKeySource,
    engine: by.engine,
    verify: by.verify,
    tools: by.tools,
    guest: by.guest,
    notes: identity.format === 'luks-raw' ? [LUKS_NOTICE] : [],
    identity: imageIdentity(identity),
  };
}

export interface Place {
  readonly encryptedImage: string;
  readonly manifest: string;
  readonly objectUri: string;
}

type Result =
  | 'encrypted'
  | 'taken from the cache'
  | 'adopted from an earlier run'
  | 'adopted, with its manifest brought up to date';

/** Outputs and summary of an image that exists: made now, or adopted. */
export function reportImage(manifest: Manifest, place: Place, result: Result, deps: ReportDeps): void {
  const values: Record<(typeof OUTPUTS)[number], string> = {
    'encrypted-image': place.encryptedImage,
    manifest: place.manifest,
    'object-uri': place.objectUri,
    'wrapped-dek': manifest['wrapped-dek'],
    'data-key-bits': String(manifest['data-key-bits']),
    'data-key-source': manifest['data-key-source'],
    'root-key-version': manifest['root-key-version'],
    'source-sha256': manifest['source-sha256'],
    sha256: manifest.sha256,
    size: String(manifest.size),
    'virtual-size': String(manifest['virtual-size']),
    format: manifest.format,
    engine: manifest.engine,
    'key-hash': manifest['key-hash'],
    changed: String(result !== 'adopted from an earlier run'),
  };
  for (const name of OUTPUTS) deps.outputs.set(name, values[name]);
  const { summary } = deps;
  summary.row('Result', result);
  summary.row('Image', place.encryptedImage || place.objectUri);
  summary.row('Format', `${manifest.format}, ${formatSize(manifest.size)}`);
  summary.row('Virtual disk', formatSize(manifest['virtual-size']));
  summary.row('SHA-256', manifest.sha256);
  summary.row('Source SHA-256', manifest['source-sha256']);
  summary.row('Engine', `${manifest.engine}, verification ${manifest.verify}`);
  summary.row('Data key', `${manifest['data-key-bits']} bits, ${manifest['data-key-source']}`);
  summary.row('Key hash', manifest['key-hash']);
  summary.row('Root key', manifest['root-key-crn']);
}
