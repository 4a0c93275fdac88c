import { dirname, join } from 'node:path';
import { formatSize } from '../../lib/base/units.ts';
import { nextName } from '../../lib/host/own-names.ts';
import type { Manifest } from '../../lib/manifest/manifest.ts';
import type { EncryptImageDeps } from './deps.ts';
import { type EncryptWork, encryptAndVerify } from './encrypt.ts';
import type { EncryptImageInputs } from './inputs.ts';
import { removeOwn } from './leftovers.ts';
import type { RunPaths } from './paths.ts';
import { publish } from './publish.ts';
import { reportImage } from './report.ts';

/** What is left to do when the data key has been overwritten and a downloaded plaintext settled. */
export type Afterwards = (() => Promise<void>) | undefined;

type Work = Omit<EncryptWork, 'path'> & {
  /** Bytes that the result can have at most. */
  readonly atMost: number;
};

/** Takes the image from the cache, or makes it; then it lies at its final path, verified and on the disk. */
export async function make(
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
