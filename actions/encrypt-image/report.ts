import { type ImageIdentity, imageIdentity } from '../../lib/base/identity.ts';
import type { Log } from '../../lib/base/log.ts';
import { formatSize } from '../../lib/base/units.ts';
import type { GuestRecord } from '../../lib/manifest/guest-record.ts';
import type { Manifest } from '../../lib/manifest/manifest.ts';
import type { Outputs } from '../../lib/runner/outputs.ts';
import type { Summary } from '../../lib/runner/summary.ts';
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
  readonly sha256: string;
  readonly size: number;
  readonly virtualSize: number;
  readonly sourceFormat: string;
  readonly sourceVirtualSize: number;
  readonly wrappedDek: string;
  readonly rootKeyVersion: string;
  readonly dataKeyBits: 256 | 512;
  readonly dataKeySource: string;
  readonly engine: string;
  readonly verify: string;
  readonly tools: Readonly<Record<string, string>>;
  readonly guest: GuestRecord;
}

export function manifestOf(image: FinishedImage): Manifest {
  const { identity } = image;
  return {
    schema: 'encrypted-image-manifest/1',
    format: identity.format,
    sha256: image.sha256,
    size: image.size,
    'virtual-size': image.virtualSize,
    'source-sha256': identity.sourceSha256,
    'source-format': image.sourceFormat,
    'source-virtual-size': image.sourceVirtualSize,
    'wrapped-dek': image.wrappedDek,
    'root-key-crn': identity.rootKeyCrn,
    'root-key-version': image.rootKeyVersion,
    'key-hash': identity.keyHash,
    'data-key-bits': image.dataKeyBits,
    'data-key-source': image.dataKeySource,
    engine: image.engine,
    verify: image.verify,
    tools: image.tools,
    guest: image.guest,
    notes: identity.format === 'luks-raw' ? [LUKS_NOTICE] : [],
    identity: imageIdentity(identity),
  };
}

export interface Place {
  readonly encryptedImage: string;
  readonly manifest: string;
  readonly objectUri: string;
}

/** Outputs and summary of an image that exists: made now, or adopted. */
export function reportImage(
  manifest: Manifest,
  place: Place,
  result: 'encrypted' | 'taken from the cache' | 'adopted from an earlier run',
  deps: ReportDeps,
): void {
  const values: Record<(typeof OUTPUTS)[number], string> = {
    'encrypted-image': place.encryptedImage,
    manifest: place.manifest,
    'object-uri': place.objectUri,
    'wrapped-dek': manifest['wrapped-dek'],
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
  summary.row('Key hash', manifest['key-hash']);
  summary.row('Root key', manifest['root-key-crn']);
}
