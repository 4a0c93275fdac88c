import { UserError } from '../base/errors.ts';
import { type ImageFormat, imageIdentity } from '../base/identity.ts';
import { type GuestRecord, guestProblem } from './guest-record.ts';

/**
 * What lies beside an encrypted image as `<encrypted-image>.manifest.json` and beside its object as
 * `<object-key>.manifest.json`: names as in the outputs, no secret. `docs/manifest.md` is its schema.
 */
export interface Manifest {
  readonly schema: 'encrypted-image-manifest/1';
  readonly format: ImageFormat;
  /** SHA-256 of the encrypted file, lower-case hex. */
  readonly sha256: string;
  /** Bytes of the encrypted file. */
  readonly size: number;
  /** Bytes of the virtual disk in the encrypted file. */
  readonly 'virtual-size': number;
  /** SHA-256 of the source file. */
  readonly 'source-sha256': string;
  readonly 'source-format': string;
  readonly 'source-virtual-size': number;
  readonly 'wrapped-dek': string;
  readonly 'root-key-crn': string;
  readonly 'root-key-version': string;
  readonly 'key-hash': string;
  readonly 'data-key-bits': 256 | 512;
  readonly 'data-key-source': 'generated' | 'given';
  readonly engine: string;
  readonly verify: string;
  readonly tools: Readonly<Record<string, string>>;
  /** The system on the disk. A list (always empty) in manifests of images whose guest was never looked at. */
  readonly guest: GuestRecord | readonly unknown[];
  /** Things a reader should know, e.g. that IBM documented this format in 2018-2019. */
  readonly notes: readonly string[];
  /** Of an image that was uploaded while it was made: the object's `x-amz-meta-upload-marker`, a UUID. */
  readonly 'upload-marker'?: string;
  /** The same image's CRC-32, four bytes in base64, as Object Storage reports it of the whole object. */
  readonly crc32?: string;
  /** Hash of source digest, format, key-hash and root key: the image's identity (contract.md Identity). */
  readonly identity: string;
  /** Added by upload-import when the template is ready. */
  readonly import?: ImportRecord;
}

export interface ImportRecord {
  readonly 'object-uri': string;
  readonly 'template-id': string;
  readonly 'template-global-id': string;
  readonly name: string;
  readonly datacenters: readonly string[];
}

/** Bytes of a manifest at most; a bigger file is none. */
export const MANIFEST_LIMIT = 1024 * 1024;

export function manifestPath(imagePathOrKey: string): string {
  return `${imagePathOrKey}.manifest.json`;
}

/** The identity that follows from a manifest's own values. */
export function identityOf(manifest: Manifest): string {
  return imageIdentity({
    sourceSha256: manifest['source-sha256'],
    format: manifest.format,
    keyHash: manifest['key-hash'],
    rootKeyCrn: manifest['root-key-crn'],
  });
}

/** Stable text: the same manifest gives the same bytes. */
export function formatManifest(manifest: Manifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

const HEX64 = /^[0-9a-f]{64}$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** Four bytes: the last digit has four bits of zeros. */
const CRC32 = /^[A-Za-z0-9+/]{5}[AQgw]==$/;

/** Parses and checks a manifest that may come from anywhere. `origin` names it in the error. */
export function parseManifest(text: string, origin: string): Manifest {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw badManifest(origin, 'it is not JSON', cause);
  }
  if (typeof value !== 'object' || value === null) throw badManifest(origin, 'it is no JSON object');
  const wrong = firstProblem(value as Record<string, unknown>);
  if (wrong) throw badManifest(origin, wrong);
  return value as Manifest;
}

function firstProblem(value: Record<string, unknown>): string | undefined {
  if (value['schema'] !== 'encrypted-image-manifest/1') return 'its schema is not encrypted-image-manifest/1';
  if (value['format'] !== 'vhd' && value['format'] !== 'luks-raw')
    return 'its format is neither vhd nor luks-raw';
  for (const name of ['sha256', 'source-sha256', 'key-hash', 'identity']) {
    if (typeof value[name] !== 'string' || !HEX64.test(value[name]))
      return `${name} is no lower-case hex SHA-256`;
  }
  for (const name of ['size', 'virtual-size', 'source-virtual-size']) {
    if (!Number.isSafeInteger(value[name]) || Number(value[name]) < 0) return `${name} is no size in bytes`;
  }
  for (const name of [
    'wrapped-dek',
    'root-key-crn',
    'engine',
    'verify',
    'source-format',
    'root-key-version',
  ]) {
    if (typeof value[name] !== 'string') return `${name} is missing`;
  }
  if (value['data-key-bits'] !== 256 && value['data-key-bits'] !== 512)
    return 'data-key-bits is neither 256 nor 512';
  if (value['data-key-source'] !== 'generated' && value['data-key-source'] !== 'given')
    return 'data-key-source is neither generated nor given';
  return uploadProblem(value) ?? guestProblem(value['guest']);
}

/** Fields of images that were uploaded while they were made. */
function uploadProblem(value: Record<string, unknown>): string | undefined {
  for (const [name, form, what] of [
    ['upload-marker', UUID, 'UUID'],
    ['crc32', CRC32, 'CRC-32 in base64'],
  ] as const) {
    const field = value[name];
    if (field !== undefined && (typeof field !== 'string' || !form.test(field)))
      return `${name} is no ${what}`;
  }
  return undefined;
}

function badManifest(origin: string, why: string, cause?: unknown): UserError {
  return new UserError({
    code: 'E_MANIFEST',
    what: `${origin} is no manifest of an encrypted image: ${why}`,
    why: 'the file was changed, or belongs to something else',
    fix: 'use the manifest that encrypt-image wrote beside the image',
    ...(cause === undefined ? {} : { cause }),
  });
}
