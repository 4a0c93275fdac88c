import { dirname } from 'node:path';
import type { CosUri } from '../../lib/base/cos-uri.ts';
import { UserError } from '../../lib/base/errors.ts';
import { formatSize } from '../../lib/base/units.ts';
import { type DiskSource, formatInWords } from '../../lib/disk/source.ts';
import type { Engine } from '../../lib/engine/engine.ts';
import { explaining } from '../../lib/explain/explain.ts';
import type { UnwrappedKey } from '../../lib/key-protect/key-protect.ts';
import type { GuestRecord } from '../../lib/manifest/guest-record.ts';
import type { WantedImage } from './adopt.ts';
import type { EncryptImageDeps } from './deps.ts';
import { findEarlier, needsDigestFirst, reportAdopted } from './earlier.ts';
import { chooseEngine } from './engines.ts';
import { judgeGuest } from './guest.ts';
import type { EncryptImageInputs } from './inputs.ts';
import { removeDeadFiles } from './leftovers.ts';
import { type Afterwards, make } from './make.ts';
import { openSource } from './source-disk.ts';
import { type RunPaths, resolvePaths } from './paths.ts';
import { clearStaleManifest } from './publish.ts';
import { LUKS_NOTICE } from './report.ts';
import { downloadSource } from './source-download.ts';
import { checkSpace, type ResultSize } from './space.ts';

/**
 * Encrypts one disk image, or adopts an earlier result. The file gets its name only when it is complete, verified and
 * on the disk. The data key is overwritten, and a plaintext that was downloaded is settled, in every ending.
 */
export async function run(inputs: EncryptImageInputs, deps: EncryptImageDeps): Promise<void> {
  deps.outputs.set('changed', 'false');
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
  const source = await openSource(path, inputs, { temp: paths.temp, result: dirname(paths.output) }, deps);
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
    dataKeyBits: key.dek.bits,
  });
  outputs.set('key-hash', key.dek.keyHash());
  outputs.set('format', inputs.format);
  const digestKnown = await needsDigestFirst(inputs, paths);
  if (digestKnown) {
    const wanted = await identity();
    outputs.set('source-sha256', wanted.sourceSha256);
    const adopted = await findEarlier(wanted, key, inputs, paths, deps);
    if (adopted) {
      const { prove } = await import('./prove.ts');
      reportAdopted(await prove(adopted, { source, guest, key }, inputs, paths, deps), inputs, paths, deps);
      return undefined;
    }
  }
  const folder = dirname(paths.output);
  const engine = await chooseEngine(inputs.engine, folder, deps.engines, deps.log);
  const options = { exact: inputs.dryRun, signal: deps.signal };
  const result = await checkSpace(source, inputs.format, folder, options);
  await clearStaleManifest(paths.manifest, inputs);
  if (inputs.dryRun) {
    reportDryRun(source, result, engine, key, inputs, deps);
    return undefined;
  }
  const readsBack = inputs.verify !== 'none' || inputs.cache;
  const openSecond = readsBack ? await deps.engines.second(engine, folder) : undefined;
  const work = { source, guest, key, identity, digestKnown, engine, openSecond };
  return make({ ...work, atMost: result.size }, inputs, paths, deps);
}

function reportDryRun(
  source: DiskSource,
  { size, virtualSize }: ResultSize,
  engine: Engine,
  key: UnwrappedKey,
  inputs: EncryptImageInputs,
  { outputs, summary, log }: EncryptImageDeps,
): void {
  outputs.set('engine', engine.name);
  outputs.set('wrapped-dek', inputs.wrappedDek);
  outputs.set('data-key-bits', String(key.dek.bits));
  outputs.set('root-key-version', key.keyVersion);
  outputs.set('data-key-source', inputs.dataKeySource);
  outputs.set('size', String(size));
  outputs.set('virtual-size', String(virtualSize));
  const text = `dry run: the ${formatInWords(source)} source would become ${formatSize(size)} of ${inputs.format} by ${engine.name}; nothing was written`;
  log.notice(text);
  summary.note(text);
}
