import { lstat } from 'node:fs/promises';
import { type CosUri, formatCosUri } from '../../lib/base/cos-uri.ts';
import type { DekBits } from '../../lib/base/dek.ts';
import { UserError } from '../../lib/base/errors.ts';
import { type ImageIdentity, imageIdentity } from '../../lib/base/identity.ts';
import type { Log } from '../../lib/base/log.ts';
import { readSmallFile } from '../../lib/base/paths.ts';
import { sha256OfFile } from '../../lib/engine/verify/reader.ts';
import { explaining } from '../../lib/explain/explain.ts';
import { wrappedDekProblem } from '../../lib/key-protect/wrapped-dek.ts';
import { MANIFEST_LIMIT, type Manifest, manifestPath, parseManifest } from '../../lib/manifest/manifest.ts';
import type { ObjectHead, ObjectStorage } from '../../lib/object-storage/object-storage.ts';
import { bodyOf, where } from '../../lib/object-storage/reference.ts';
import { vhdUuid } from './encrypt.ts';

/** The image that this run would make. */
export interface WantedImage extends ImageIdentity {
  /** `generated`: the data key was made for this run, so an earlier result with another one is as good. */
  readonly dataKeySource: 'generated' | 'given';
  readonly dataKeyBits: DekBits;
}

/** What a wrapped data key holds, by the key service. */
export interface KeyFacts {
  readonly keyHash: string;
  readonly bits: DekBits;
  /** Id of the root key's version; empty when the service does not name it. */
  readonly keyVersion: string;
}

export interface AdoptDeps {
  readonly factsOf: (wrappedDek: string) => Promise<KeyFacts>;
  readonly log: Log;
  readonly signal: AbortSignal;
}

export interface StoredObject {
  readonly uri: CosUri;
  readonly head: ObjectHead;
}

export interface Adopted {
  readonly manifest: Manifest;
  /** Set when the result lies in the bucket. */
  readonly object: StoredObject | undefined;
}

/**
 * Looks for an earlier result beside the object (contract.md Identity). Undefined: there is none. `bare`: the object is
 * there without a manifest. Throws UserError E_OBJECT_DIFFERS when something else is there, which is never overwritten.
 */
export async function findInBucket(
  uri: CosUri,
  wanted: WantedImage,
  storage: ObjectStorage,
  deps: AdoptDeps,
): Promise<Adopted | 'bare' | undefined> {
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
  const difference = differenceOf(manifest, wanted);
  if (difference !== undefined) throw objectDiffers(name, difference);
  await demandKey(manifest, wanted, name, deps);
  if (!head) {
    if (manifest['key-hash'] === wanted.keyHash) return undefined;
    throw objectDiffers(name, 'its manifest is there, but the object itself is not');
  }
  if (head.size !== manifest.size || (head.metadata['sha256'] ?? manifest.sha256) !== manifest.sha256)
    throw objectDiffers(name, 'the object is not the one that its manifest describes');
  return { manifest, object: { uri, head } };
}

const SECTOR = 512;
/** encrypted-formats.md 1.1: the footer copy's UUID. */
const UUID_OFFSET = 68;

/**
 * An object without a manifest is what a run leaves that dies between the two. It may stay only if this run will make
 * the same bytes: its UUID tells source and data key. A LUKS image never has the same bytes twice.
 */
export async function demandSameBytes(
  uri: CosUri,
  wanted: WantedImage,
  storage: ObjectStorage,
  { log }: AdoptDeps,
): Promise<void> {
  const name = formatCosUri(uri);
  if (wanted.format !== 'vhd') throw objectDiffers(name, 'it has no manifest');
  const answer = await explaining('the object that is there cannot be read', () =>
    storage.s3.send({
      operation: 'getObject',
      params: { ...where(uri), Range: `bytes=0-${SECTOR - 1}` },
      repeatable: true,
      limit: SECTOR,
    }),
  );
  const head = bodyOf(answer);
  if (
    head.toString('latin1', 0, 8) !== 'conectix' ||
    !head.subarray(UUID_OFFSET, UUID_OFFSET + 16).equals(vhdUuid(wanted))
  )
    throw objectDiffers(name, 'it has no manifest, and was made of another source or with another data key');
  log.notice(`${name} exists without a manifest: an earlier run made it of the same source and data key`);
}

/** The same for the output's own path. Throws UserError E_OUTPUT_EXISTS when something else is there. */
export async function findLocally(
  output: string,
  wanted: WantedImage,
  deps: AdoptDeps,
): Promise<Adopted | undefined> {
  const stat = await lstat(output).catch(() => undefined);
  if (!stat) return undefined;
  const text = await readSmall(manifestPath(output));
  if (text === undefined) throw outputExists(output, 'it has no manifest');
  const manifest = parseManifest(text, manifestPath(output));
  const difference = differenceOf(manifest, wanted);
  if (difference !== undefined) throw outputExists(output, difference);
  await demandKey(manifest, wanted, output, deps);
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
  wanted: WantedImage,
  name: string,
  deps: AdoptDeps,
): Promise<void> {
  const problem = await keyProblem(manifest, wanted, deps);
  if (problem !== undefined) throw badManifest(manifestPath(name), problem);
  const bits = manifest['data-key-bits'];
  if (bits < wanted.dataKeyBits) throw downgrade(name);
  if (bits > wanted.dataKeyBits)
    deps.log.notice(
      `the data key of the earlier result has ${bits} bits, that of this run ${wanted.dataKeyBits}`,
    );
}

async function keyProblem(
  manifest: Manifest,
  wanted: WantedImage,
  deps: AdoptDeps,
): Promise<string | undefined> {
  const identity = imageIdentity({ ...wanted, keyHash: manifest['key-hash'] });
  if (manifest.identity !== identity) return 'its identity does not follow from its fields';
  const wrapped = wrappedDekProblem(manifest['wrapped-dek']);
  if (wrapped !== undefined) return `its wrapped-dek ${wrapped}`;
  const { keyHash, bits, keyVersion } = await deps.factsOf(manifest['wrapped-dek']);
  if (keyHash !== manifest['key-hash']) return 'its wrapped data key holds another key than it says';
  if (bits !== manifest['data-key-bits']) return `its data key has ${bits} bits, not those that it says`;
  const recorded = manifest['root-key-version'];
  if (recorded !== '' && keyVersion !== '' && recorded !== keyVersion)
    return 'its data key was wrapped by another version of the root key than it says';
  return undefined;
}

async function readSmall(path: string): Promise<string | undefined> {
  const stat = await lstat(path).catch(() => undefined);
  if (!stat?.isFile() || stat.size > MANIFEST_LIMIT) return undefined;
  return readSmallFile(path, MANIFEST_LIMIT);
}

export function objectDiffers(name: string, why: string, cause?: unknown): UserError {
  return new UserError({
    code: 'E_OBJECT_DIFFERS',
    what: `${name} holds another image: ${why}`,
    why: 'the same object-key is used for two images, or for one that has changed since',
    fix: 'give another object-key, or delete the object and its manifest when nothing uses them any more',
    ...(cause === undefined ? {} : { cause }),
  });
}

export function outputExists(output: string, why: string, cause?: unknown): UserError {
  return new UserError({
    code: 'E_OUTPUT_EXISTS',
    what: `${output} exists and is not the result of this run's inputs: ${why}`,
    why: 'an earlier run wrote it from another source, or with another data key',
    fix: 'delete it with its manifest, or give another path as `output`',
    ...(cause === undefined ? {} : { cause }),
  });
}

/** Between 256 and 512 bits there is nothing else. */
function downgrade(name: string): UserError {
  return new UserError({
    code: 'E_KEY_DOWNGRADE',
    what: `the earlier result ${name} was encrypted with AES-128-XTS (a data key of 256 bits), and the data key of this run has 512 bits`,
    why: 'an earlier run of the same image was started with data-key-bits: 256',
    fix: 'give another object-key and output, or delete the weaker result when nothing uses it any more; data-key-bits: 256 adopts it',
  });
}

function badManifest(name: string, why: string): UserError {
  return new UserError({
    code: 'E_MANIFEST',
    what: `the manifest ${name} cannot be trusted: ${why}`,
    why: 'somebody changed it',
    fix: 'delete it with its image, and find out who may write there',
  });
}
