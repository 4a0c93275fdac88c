import { lstat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { CosUri } from '../../lib/base/cos-uri.ts';
import { UserError } from '../../lib/base/errors.ts';
import type { ImageIdentity } from '../../lib/base/identity.ts';
import type { Log } from '../../lib/base/log.ts';
import type { AllowedRoots } from '../../lib/base/paths.ts';
import { formatSize } from '../../lib/base/units.ts';
import type { DiskSource } from '../../lib/disk/source.ts';
import { nextName } from '../../lib/engine/dm-crypt/names.ts';
import type { Engine } from '../../lib/engine/engine.ts';
import { explaining } from '../../lib/explain/explain.ts';
import type { KeyProtect, UnwrappedKey } from '../../lib/key-protect/key-protect.ts';
import type { GuestRecord } from '../../lib/manifest/guest-record.ts';
import type { Manifest } from '../../lib/manifest/manifest.ts';
import type { ObjectStorage } from '../../lib/object-storage/object-storage.ts';
import type { Outputs } from '../../lib/runner/outputs.ts';
import type { Summary } from '../../lib/runner/summary.ts';
import { type Adopted, demandSameBytes, findInBucket, findLocally, type WantedImage } from './adopt.ts';
import type { ImageCache } from './cache.ts';
import { type EncryptWork, encryptAndVerify } from './encrypt.ts';
import { chooseEngine, type Engines } from './engines.ts';
import { judgeGuest, tellAdoptedGuest } from './guest.ts';
import type { EncryptImageInputs } from './inputs.ts';
import { removeDeadFiles, removeOwn } from './leftovers.ts';
import { openSource } from './open-source.ts';
import { objectKeyFor, type RunPaths, resolvePaths } from './paths.ts';
import { clearStaleManifest, publish } from './publish.ts';
import { LUKS_NOTICE, reportImage } from './report.ts';
import { downloadSource } from './source.ts';
import { checkSpace } from './space.ts';

export interface EncryptImageDeps {
  readonly keys: Pick<KeyProtect, 'unwrapDek'>;
  /** A client for the buckets of one region. */
  readonly storage: (region: string) => ObjectStorage;
  readonly engines: Engines;
  /** The cache of GitHub Actions for one image; `folder`: where the result will lie. */
  readonly openCache: (
    inputs: EncryptImageInputs,
    wanted: ImageIdentity,
    folder: string,
  ) => Promise<ImageCache>;
  readonly allowed: AllowedRoots;
  /** The runner's temp folder. */
  readonly temp: string;
  readonly platform: NodeJS.Platform;
  readonly signal: AbortSignal;
  readonly log: Log;
  readonly outputs: Outputs;
  readonly summary: Summary;
  /** Keeps a path or name for `post`, which deletes what a crash left. */
  readonly remember: (what: 'download' | 'partial', value: string) => void;
}

/**
 * Encrypts one disk image, or adopts an earlier result. The file gets its name only when it is complete, verified and
 * on the disk. The data key is overwritten, and a plaintext that was downloaded is settled, in every ending.
 */
export async function run(inputs: EncryptImageInputs, deps: EncryptImageDeps): Promise<void> {
  demandLinux(deps.platform);
  const paths = await resolvePaths(inputs, deps.allowed, deps.temp);
  if (!inputs.dryRun) {
    // The kernel's devices first: they lie on files.
    await deps.engines.removeLeftovers(dirname(paths.output));
    await removeDeadFiles([paths.temp, dirname(paths.output)], deps.log);
  }
  if (inputs.format === 'luks-raw') {
    deps.log.notice(LUKS_NOTICE);
    deps.summary.note(LUKS_NOTICE);
  }
  const afterwards =
    paths.image !== undefined
      ? await withSource(paths.image, inputs, paths, deps)
      : 'uri' in inputs.source && (await withDownload(inputs.source.uri, inputs, paths, deps));
  if (afterwards) await afterwards();
}

/** What is left to do when the data key has been overwritten and a downloaded plaintext settled. */
type Afterwards = (() => Promise<void>) | undefined;

/** Whose files a dead run left is told by /proc, and files are published by Linux' rules. */
function demandLinux(platform: NodeJS.Platform): void {
  if (platform === 'linux') return;
  throw new UserError({
    code: 'E_PLATFORM',
    what: `encrypt-image does not run on ${platform}`,
    why: 'the job runs on a Windows or macOS runner',
    fix: 'choose a Linux runner with `runs-on`',
  });
}

async function withDownload(
  uri: CosUri,
  inputs: EncryptImageInputs,
  paths: RunPaths,
  deps: EncryptImageDeps,
): Promise<Afterwards> {
  // A dry run leaves nothing behind, so what it downloads for its checks goes as well.
  const remove = inputs.removeSource || inputs.dryRun;
  const { storage, log, signal } = deps;
  const remember = (path: string) => deps.remember('download', path);
  const reserved = [paths.output, paths.manifest];
  const download = await downloadSource(uri, paths.temp, remove, {
    storage,
    log,
    signal,
    reserved,
    remember,
  });
  try {
    return await withSource(download.path, inputs, paths, deps);
  } finally {
    await download.settle();
  }
}

async function withSource(
  path: string,
  inputs: EncryptImageInputs,
  paths: RunPaths,
  deps: EncryptImageDeps,
): Promise<Afterwards> {
  const source = await openSource(path, inputs, paths.temp, deps);
  try {
    const guest = await judgeGuest(source, inputs.guest, deps);
    const key = await unwrap(inputs, deps);
    try {
      return await withKey({ source, guest, key }, inputs, paths, deps);
    } finally {
      key.dek.wipe();
    }
  } finally {
    await source.close();
  }
}

async function unwrap(inputs: EncryptImageInputs, { keys, log }: EncryptImageDeps): Promise<UnwrappedKey> {
  const key = await explaining('the wrapped data key cannot be unwrapped', () =>
    keys.unwrapDek(inputs.rootKey, inputs.wrappedDek),
  );
  log.info(`data key of ${key.dek.bits} bits, key hash ${key.dek.keyHash()}`);
  if (key.rewrapped)
    log.info('the root key was rotated since the data key was wrapped; the wrapped data key stays valid');
  return key;
}

interface Opened {
  readonly source: DiskSource;
  readonly guest: GuestRecord;
  readonly key: UnwrappedKey;
}

async function withKey(
  { source, guest, key }: Opened,
  inputs: EncryptImageInputs,
  paths: RunPaths,
  deps: EncryptImageDeps,
): Promise<Afterwards> {
  const { outputs } = deps;
  const identity = async (): Promise<WantedImage> => ({
    sourceSha256: await source.fileSha256(deps.signal),
    format: inputs.format,
    keyHash: key.dek.keyHash(),
    rootKeyCrn: inputs.rootKey.crn,
    dataKeySource: inputs.dataKeySource,
  });
  outputs.set('key-hash', key.dek.keyHash());
  outputs.set('format', inputs.format);
  outputs.set('changed', 'false');
  const digestKnown = await needsDigestFirst(inputs, paths);
  if (digestKnown) {
    const wanted = await identity();
    outputs.set('source-sha256', wanted.sourceSha256);
    const adopted = await findEarlier(wanted, inputs, paths, deps);
    if (adopted) {
      reportAdopted(adopted, inputs, paths, deps);
      return undefined;
    }
  }
  const folder = dirname(paths.output);
  const engine = await chooseEngine(inputs.engine, folder, deps.engines, deps.log);
  const options = { exact: inputs.dryRun, signal: deps.signal };
  const size = await checkSpace(source, inputs.format, folder, options);
  if (inputs.dryRun) {
    reportDryRun(source, size, engine, inputs, deps);
    return undefined;
  }
  await clearStaleManifest(paths.manifest);
  const openSecond = await deps.engines.second(engine, folder);
  const work = { source, guest, key, identity, digestKnown, engine, openSecond };
  return make({ ...work, atMost: size }, inputs, paths, deps);
}

/**
 * Without anything to compare it with, the source's digest is taken while it is encrypted, and the source read once.
 */
async function needsDigestFirst(inputs: EncryptImageInputs, paths: RunPaths): Promise<boolean> {
  if (inputs.earlier || inputs.cache || inputs.dryRun) return true;
  return (await lstat(paths.output).catch(() => undefined)) !== undefined;
}

async function findEarlier(
  wanted: WantedImage,
  inputs: EncryptImageInputs,
  paths: RunPaths,
  deps: EncryptImageDeps,
): Promise<Adopted | undefined> {
  const { log, signal } = deps;
  const keyHashOf = async (wrappedDek: string): Promise<string> => {
    if (wrappedDek === inputs.wrappedDek) return wanted.keyHash;
    const { dek } = await explaining('the data key of the earlier result cannot be unwrapped', () =>
      deps.keys.unwrapDek(inputs.rootKey, wrappedDek),
    );
    const hash = dek.keyHash();
    dek.wipe();
    return hash;
  };
  const adoptDeps = { keyHashOf, log, signal };
  const { region } = inputs.rootKey;
  const key = inputs.earlier?.key ?? objectKeyFor(paths.output, inputs.format);
  if (!inputs.earlier || key === undefined) return findLocally(paths.output, wanted, adoptDeps);
  const uri = { region, bucket: inputs.earlier.bucket, key };
  const storage = deps.storage(region);
  const found = await findInBucket(uri, wanted, storage, adoptDeps);
  if (found && found !== 'bare') return found;
  const local = await findLocally(paths.output, wanted, adoptDeps);
  // A result that lies here is not made anew; upload-import compares its digest with the object's.
  if (found === 'bare' && !local) await demandSameBytes(uri, wanted, storage, adoptDeps);
  return local;
}

type Work = Omit<EncryptWork, 'path'> & {
  /** Bytes that the result can have at most. */
  readonly atMost: number;
};

async function make(
  work: Work,
  inputs: EncryptImageInputs,
  paths: RunPaths,
  deps: EncryptImageDeps,
): Promise<Afterwards> {
  const wanted = inputs.cache ? await work.identity() : undefined;
  const cache = wanted && (await deps.openCache(inputs, wanted, dirname(paths.output)));
  const taken = await cache?.take(work.atMost, async (image) => {
    const { publishCached } = await import('./from-cache.ts');
    return publishCached(image, work, inputs, paths, deps);
  });
  const manifest = taken ?? (await encryptAndPublish(work, inputs, paths, deps));
  const place = { encryptedImage: paths.output, manifest: paths.manifest, objectUri: '' };
  reportImage(manifest, place, taken ? 'taken from the cache' : 'encrypted', deps);
  deps.log.info(`encrypted image ${paths.output}, ${formatSize(manifest.size)}, SHA-256 ${manifest.sha256}`);
  return cache && !taken ? () => cache.put(paths.output, manifest) : undefined;
}

async function encryptAndPublish(
  work: Work,
  inputs: EncryptImageInputs,
  paths: RunPaths,
  deps: EncryptImageDeps,
): Promise<Manifest> {
  const partial = join(dirname(paths.output), nextName());
  deps.remember('partial', partial);
  try {
    const manifest = await encryptAndVerify({ ...work, path: partial }, inputs, deps);
    await publish(partial, paths.output, paths.manifest, manifest);
    return manifest;
  } catch (error) {
    await removeOwn(partial, deps.log);
    throw error;
  }
}

function reportAdopted(
  { manifest, objectUri }: Adopted,
  inputs: EncryptImageInputs,
  paths: RunPaths,
  deps: EncryptImageDeps,
): void {
  const place =
    objectUri === undefined
      ? { encryptedImage: paths.output, manifest: paths.manifest, objectUri: '' }
      : { encryptedImage: '', manifest: '', objectUri };
  deps.log.notice(`an earlier run has made this image: ${objectUri ?? paths.output} is adopted`);
  tellAdoptedGuest(manifest, inputs.guest, deps);
  reportImage(manifest, place, 'adopted from an earlier run', deps);
}

function reportDryRun(
  source: DiskSource,
  size: number,
  engine: Engine,
  inputs: EncryptImageInputs,
  { outputs, summary, log }: EncryptImageDeps,
): void {
  outputs.set('engine', engine.name);
  outputs.set('wrapped-dek', inputs.wrappedDek);
  outputs.set('size', String(size));
  const text = `dry run: the ${source.format} source would become ${formatSize(size)} of ${inputs.format} by ${engine.name}; nothing was written`;
  log.notice(text);
  summary.note(text);
}
