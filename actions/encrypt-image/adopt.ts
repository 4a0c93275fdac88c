import { lstat } from 'node:fs/promises';
import { type CosUri, formatCosUri } from '../../lib/base/cos-uri.ts';
import { imageIdentity } from '../../lib/base/identity.ts';
import { readSmallFile } from '../../lib/base/paths.ts';
import { vhdUuidIn } from '../../lib/disk/vhd/identity.ts';
import { SECTOR } from '../../lib/disk/vhd/layout.ts';
import { sha256OfFile } from '../../lib/engine/verify/reader.ts';
import { explaining } from '../../lib/explain/explain.ts';
import { toldDigest } from '../../lib/image-store/told-digest.ts';
import { wrappedDekProblem } from '../../lib/key-protect/wrapped-dek.ts';
import { MANIFEST_LIMIT, type Manifest, manifestPath, parseManifest } from '../../lib/manifest/manifest.ts';
import type { ObjectHead } from '../../lib/object-storage/object-storage.ts';
import type { EncryptImageDeps } from './deps.ts';
import { badManifest, downgrade, objectDiffers, outputExists } from './earlier-errors.ts';
import type { EncryptImageInputs } from './inputs.ts';
import { type KeyFacts, keyFactsOf, unwrapEarlierKey } from './unwrapped-key.ts';
import { vhdUuid } from './vhd-uuid.ts';
import type { WantedImage } from './wanted-image.ts';

export interface StoredObject {
  readonly uri: CosUri;
  readonly head: ObjectHead;
}

export interface Adopted {
  readonly manifest: Manifest;
  /** Set when the result lies in the bucket. */
  readonly object: StoredObject | undefined;
}

/** Whether an object or a manifest lies there, whatever they are. */
export async function liesInBucket(uri: CosUri, deps: EncryptImageDeps): Promise<boolean> {
  const storage = deps.storage(uri.region);
  const found = await explaining('the earlier result cannot be looked up', () =>
    Promise.all([
      storage.getText({ bucket: uri.bucket, key: manifestPath(uri.key) }, MANIFEST_LIMIT),
      storage.head(uri),
    ]),
  );
  return found.some((one) => one !== undefined);
}

/**
 * Looks for an earlier result beside the object (contract.md Identity). Undefined: there is none. `bare`: the object is
 * there without a manifest. Throws UserError E_OBJECT_DIFFERS when something else is there, which is never overwritten.
 */
export async function findInBucket(
  uri: CosUri,
  wanted: WantedImage,
  inputs: EncryptImageInputs,
  deps: EncryptImageDeps,
): Promise<Adopted | 'bare' | undefined> {
  const storage = deps.storage(uri.region);
  const name = formatCosUri(uri);
  const [text, head] = await explaining('the earlier result cannot be looked up', () =>
    Promise.all([
      storage.getText({ bucket: uri.bucket, key: manifestPath(uri.key) }, MANIFEST_LIMIT),
      storage.head(uri),
    ]),
  );
  if (text === undefined) return head ? 'bare' : undefined;
  const manifest = parseManifest(text, manifestPath(name));
  // The manifest is stored first: one of which nothing was imported is a run's that died before its upload was done.
  if (!head && manifest.import === undefined) {
    deps.log.notice(`${manifestPath(name)} is there without its object: its run did not finish the upload`);
    return undefined;
  }
  await demandWanted(manifest, name, wanted, inputs, deps);
  if (!head) {
    if (manifest['key-hash'] === wanted.keyHash) return undefined;
    throw objectDiffers(name, 'its manifest is there, but the object itself is not');
  }
  if (head.size !== manifest.size || (toldDigest(head, [manifest]) ?? manifest.sha256) !== manifest.sha256)
    throw objectDiffers(name, 'the object is not the one that its manifest describes');
  return { manifest, object: { uri, head } };
}

/** What lies under this name is the image that is wanted, as far as its manifest tells. Throws UserError E_OBJECT_DIFFERS, E_MANIFEST, E_KEY_DOWNGRADE. */
export async function demandWanted(
  manifest: Manifest,
  name: string,
  wanted: WantedImage,
  inputs: EncryptImageInputs,
  deps: EncryptImageDeps,
): Promise<void> {
  const difference = differenceOf(manifest, wanted);
  if (difference !== undefined) throw objectDiffers(name, difference);
  await demandKey(manifest, name, wanted, inputs, deps);
}

/**
 * An object without a manifest is what a run leaves that dies between the two. It may stay only if this run will make
 * the same bytes: its UUID tells source and data key. A LUKS image never has the same bytes twice.
 */
export async function demandSameBytes(
  uri: CosUri,
  wanted: WantedImage,
  { storage, log }: EncryptImageDeps,
): Promise<void> {
  const name = formatCosUri(uri);
  if (wanted.format !== 'vhd') throw objectDiffers(name, 'it has no manifest');
  const head = await explaining('the object that is there cannot be read', () =>
    storage(uri.region).readRange(uri, 0, SECTOR),
  );
  if (!vhdUuidIn(head)?.equals(vhdUuid(wanted)))
    throw objectDiffers(name, 'it has no manifest, and was made of another source or with another data key');
  log.notice(`${name} exists without a manifest: an earlier run made it of the same source and data key`);
}

/** The same for the output's own path. Throws UserError E_OUTPUT_EXISTS when something else is there. */
export async function findLocally(
  output: string,
  wanted: WantedImage,
  inputs: EncryptImageInputs,
  deps: EncryptImageDeps,
): Promise<Adopted | undefined> {
  const stat = await lstat(output).catch(() => undefined);
  if (!stat) return undefined;
  const text = await readSmall(manifestPath(output));
  if (text === undefined) throw outputExists(output, 'it has no manifest');
  const manifest = parseManifest(text, manifestPath(output));
  const difference = differenceOf(manifest, wanted);
  if (difference !== undefined) throw outputExists(output, difference);
  await demandKey(manifest, output, wanted, inputs, deps);
  if (stat.size !== manifest.size || (await sha256OfFile(output, deps.signal)) !== manifest.sha256)
    throw outputExists(output, 'its bytes are not those that its manifest describes');
  return { manifest, object: undefined };
}

/** In words; undefined when it is the same image. */
function differenceOf(manifest: Manifest, wanted: WantedImage): string | undefined {
  if (manifest['source-sha256'] !== wanted.sourceSha256) return 'it was made of another source';
  if (manifest.format !== wanted.format) return `it has the format ${manifest.format}`;
  if (manifest['root-key-crn'] !== wanted.rootKeyCrn) return 'its data key is wrapped by another root key';
  if (wanted.dataKeySource === 'given' && manifest['key-hash'] !== wanted.keyHash)
    return 'it was encrypted with another data key, and yours was given, not generated';
  return undefined;
}

/**
 * The manifest's wrapped data key is used from here on, so what it says of it is proved first. Throws UserError
 * E_MANIFEST, or E_KEY_DOWNGRADE when its data key is weaker than this run's.
 */
async function demandKey(
  manifest: Manifest,
  name: string,
  wanted: WantedImage,
  inputs: EncryptImageInputs,
  deps: EncryptImageDeps,
): Promise<void> {
  const problem = await keyProblem(manifest, wanted, (wrapped) => factsOf(wrapped, wanted, inputs, deps));
  if (problem !== undefined) throw badManifest(manifestPath(name), problem);
  const bits = manifest['data-key-bits'];
  const wish = wanted.key.dek.bits;
  if (bits < wish) throw downgrade(name);
  if (bits > wish)
    deps.log.notice(`the data key of the earlier result has ${bits} bits, that of this run ${wish}`);
}

async function keyProblem(
  manifest: Manifest,
  wanted: WantedImage,
  factsOfKey: (wrappedDek: string) => Promise<KeyFacts>,
): Promise<string | undefined> {
  const identity = imageIdentity({ ...wanted, keyHash: manifest['key-hash'] });
  if (manifest.identity !== identity) return 'its identity does not follow from its fields';
  const wrapped = wrappedDekProblem(manifest['wrapped-dek']);
  if (wrapped !== undefined) return `its wrapped-dek ${wrapped.what}`;
  const { keyHash, bits, keyVersion } = await factsOfKey(manifest['wrapped-dek']);
  if (keyHash !== manifest['key-hash']) return 'its wrapped data key holds another key than it says';
  if (bits !== manifest['data-key-bits']) return `its data key has ${bits} bits, not those that it says`;
  const recorded = manifest['root-key-version'];
  if (recorded !== '' && keyVersion !== '' && recorded !== keyVersion)
    return 'its data key was wrapped by another version of the root key than it says';
  return undefined;
}

async function factsOf(
  wrappedDek: string,
  { key: own }: WantedImage,
  inputs: EncryptImageInputs,
  deps: EncryptImageDeps,
): Promise<KeyFacts> {
  using key = await unwrapEarlierKey(wrappedDek, own, inputs, deps);
  if (wrappedDek !== inputs.wrappedDek && key.rewrapped)
    deps.log.info(
      'the root key was rotated since the data key of the earlier result was wrapped; that stays valid',
    );
  return keyFactsOf(key);
}

async function readSmall(path: string): Promise<string | undefined> {
  const stat = await lstat(path).catch(() => undefined);
  if (!stat?.isFile() || stat.size > MANIFEST_LIMIT) return undefined;
  return readSmallFile(path, MANIFEST_LIMIT);
}
