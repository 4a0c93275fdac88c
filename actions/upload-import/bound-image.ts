import { type CosUri, objectKeyProblem } from '../../lib/base/cos-uri.ts';
import { parseRootKeyCrn, type RootKeyCrn } from '../../lib/base/crn.ts';
import { UserError } from '../../lib/base/errors.ts';
import { type ImageFormat, imageIdentity } from '../../lib/base/identity.ts';
import { readSmallFile } from '../../lib/base/paths.ts';
import { MANIFEST_LIMIT, type Manifest } from '../../lib/manifest/manifest.ts';
import type { ImageFacts } from './inputs.ts';

/** An encrypted image as this stage knows it: where it is to lie, and what it is. */
export interface Image {
  readonly object: CosUri;
  readonly manifest: Manifest;
  readonly rootKey: RootKeyCrn;
}

/** Binds a manifest to its place. Refuses one that contradicts itself or the inputs. */
export function bindImage(object: CosUri, manifest: Manifest, facts: ImageFacts | undefined): Image {
  const rootKey = parseRootKeyCrn(manifest['root-key-crn']);
  if (!rootKey) throw contradiction('root-key-crn is no CRN of a root key');
  if (manifest.identity !== identityOf(manifest))
    throw contradiction('its identity does not follow from its values');
  if (facts) {
    if (facts.format !== manifest.format)
      throw contradiction(`its format is ${manifest.format}, not ${facts.format}`);
    if (facts.rootKey.crn !== rootKey.crn) throw contradiction('it names another root key than root-key-crn');
  }
  return { object, manifest, rootKey };
}

export function identityOf(manifest: Manifest): string {
  return imageIdentity({
    sourceSha256: manifest['source-sha256'],
    format: manifest.format,
    keyHash: manifest['key-hash'],
    rootKeyCrn: manifest['root-key-crn'],
  });
}

/** What is known of an image that came without a manifest. */
export interface BareImage {
  readonly facts: ImageFacts;
  /** SHA-256 and bytes of the encrypted file. */
  readonly sha256: string;
  readonly size: number;
  readonly virtualSize: number;
  readonly keyHash: string;
  readonly keyBits: 256 | 512;
}

/**
 * A manifest for an image that came without one. Its source is unknown, so the encrypted file itself stands for it,
 * and the notes say so.
 */
export function manifestOfBare(image: BareImage): Manifest {
  const base = {
    format: image.facts.format,
    sha256: image.sha256,
    'source-sha256': image.sha256,
    'key-hash': image.keyHash,
    'root-key-crn': image.facts.rootKey.crn,
  };
  return {
    schema: 'encrypted-image-manifest/1',
    ...base,
    size: image.size,
    'virtual-size': image.virtualSize,
    'source-format': 'encrypted',
    'source-virtual-size': image.virtualSize,
    'wrapped-dek': image.facts.wrappedDek,
    'root-key-version': '',
    'data-key-bits': image.keyBits,
    'data-key-source': 'given',
    engine: 'unknown',
    verify: 'none',
    tools: {},
    guest: [],
    notes: [
      'made by upload-import: the image came without a manifest, so its own digest stands for its source',
    ],
    identity: imageIdentity({
      sourceSha256: image.sha256,
      format: base.format,
      keyHash: base['key-hash'],
      rootKeyCrn: base['root-key-crn'],
    }),
  };
}

/** IBM's rule for names of import objects (softlayer-api.md 11), and the name of 2018 for LUKS. */
export const SUFFIX: Readonly<Record<ImageFormat, string>> = { vhd: '.vhd-0.vhd', 'luks-raw': '.raw' };

/** The object key for an image file: its own name, with the ending that IBM's import wants. */
export function defaultObjectKey(fileName: string, format: ImageFormat): string {
  const suffix = SUFFIX[format];
  const key = fileName.endsWith(suffix) ? fileName : `${fileName.replace(/\.(vhd|raw|img)$/, '')}${suffix}`;
  const problem = objectKeyProblem(key);
  if (problem === undefined) return key;
  throw new UserError({
    code: 'E_OBJECT_KEY',
    what: `the file's name cannot be an object's name: ${JSON.stringify(key)} ${problem}`,
    why: "IBM's import takes the name inside a cos:// address",
    fix: 'give object-key',
  });
}

/** The template's name when none is given: the object's, without folders and ending. */
export function defaultTemplateName(key: string): string {
  const base = key.slice(key.lastIndexOf('/') + 1);
  return base.replace(/(\.vhd-0\.vhd|\.vhd|\.raw)$/, '') || base;
}

/** The text of a manifest file. Refuses one that is too long to be a manifest. */
export async function readManifestFile(path: string): Promise<string> {
  return readSmallFile(path, MANIFEST_LIMIT).catch((cause: unknown) => {
    throw contradiction('it is no readable file, or too long', cause);
  });
}

function contradiction(why: string, cause?: unknown): UserError {
  return new UserError({
    code: 'E_MANIFEST',
    what: `the manifest cannot be used: ${why}`,
    why: 'it was changed by hand, or belongs to another image or run',
    fix: 'use the manifest that encrypt-image wrote for this image, and leave out format, wrapped-dek and root-key-crn',
    ...(cause === undefined ? {} : { cause }),
  });
}
