import { createHash, randomBytes } from 'node:crypto';
import { link, mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { causeChain } from '../../lib/base/errors.ts';
import type { ImageIdentity } from '../../lib/base/identity.ts';
import type { Log } from '../../lib/base/log.ts';
import { formatSize } from '../../lib/base/units.ts';
import { freeSpace } from '../../lib/host/free-space.ts';
import { formatManifest, type Manifest } from '../../lib/manifest/manifest.ts';
import { CACHE_FILES } from '../../lib/runner/cache.ts';
import { type CacheClient, CacheError, type CachePlace } from './cache-client.ts';
import { BadEntry, judgeFiles } from './cache-entry.ts';
import type { EncryptImageInputs } from './inputs.ts';
import { type OwnPath, ownPath } from './own-files.ts';

const [IMAGE, MANIFEST] = CACHE_FILES;
/** Raised when entries of the version before would not do any more. */
const VERSION = 1;
const MIB = 2 ** 20;
/** Milliseconds that a look-up may take. */
const LOOK_UP = 30_000;
/** A transfer may take a minute and what this rate needs, in bytes per millisecond (10 MiB/s): a slower cache is none. */
const FIXED = 60_000;
const SLOWEST = (10 * MIB) / 1000;
/** Beside the files: archive headers, manifest. */
const ROOM = 2 * MIB;

export interface ImageCacheDeps {
  readonly client: CacheClient;
  readonly log: Log;
  readonly signal: AbortSignal;
  /** Run and attempt: entries cannot be replaced, so each attempt saves under a key of its own. */
  readonly attempt: string;
  /** Milliseconds until the action's timeout. */
  readonly timeLeft: () => number;
  /** Keeps the path of a folder for `post`, which deletes what a crash left. */
  readonly remember: (path: string) => void;
}

/** An entry that has been unpacked and looks like this image; its bytes are still anybody's. */
export interface CachedImage extends OwnPath {
  /** Of its entry. */
  readonly key: string;
  readonly manifest: Manifest;
}

/** What the cache holds for one image, in a folder for its files and archives beside the output. */
export class ImageCache {
  readonly #deps: ImageCacheDeps;
  readonly #wanted: ImageIdentity;
  readonly #prefix: string;
  readonly #limit: number;
  readonly #folder: string;
  #usable = true;
  #replaces = false;

  /** `output`: the folder in which the result will lie. */
  constructor(wanted: ImageIdentity, inputs: EncryptImageInputs, output: string, deps: ImageCacheDeps) {
    this.#deps = deps;
    this.#wanted = wanted;
    this.#prefix = cachePrefix(wanted, inputs);
    this.#limit = inputs.cacheLimit;
    this.#folder = output;
  }

  /**
   * Unpacks the newest entry for this image, if there is one, and hands it to `use`, which throws BadEntry when it is not
   * what it should be. `atMost`: bytes that the image can have. Undefined: nothing was used, for a reason that was told.
   */
  async take(atMost: number, use: (image: CachedImage) => Promise<Manifest>): Promise<Manifest | undefined> {
    // The size of a LUKS image is known beforehand: none can be in the cache that is above the limit.
    if (this.#wanted.format === 'luks-raw' && atMost > this.#limit) return undefined;
    const size = Math.min(atMost, this.#limit);
    await using image = await this.#inside(2 * size, 'nothing is taken from', async (place) => {
      const key = await this.#find(place);
      if (key === undefined) return undefined;
      this.#replaces = true;
      return this.#judged(key, () => this.#unpack(key, place, size));
    });
    return image && (await this.#judged(image.key, () => use(image)));
  }

  /** Saves a published image. Whatever comes of it, the image is there: only cancellation throws. */
  async put(image: string, manifest: Manifest): Promise<void> {
    if (!this.#usable) return;
    const { log, client, attempt } = this.#deps;
    const { size } = manifest;
    if (size > this.#limit)
      return log.notice(
        `not saved in the cache: the image has ${formatSize(size)}, cache-limit is ${formatSize(this.#limit)}`,
      );
    const key = `${this.#prefix}${attempt}${this.#replaces ? `-${randomBytes(8).toString('hex')}` : ''}`;
    try {
      await this.#inside(size, 'nothing is saved in', async (place) => {
        await link(image, join(place.files, IMAGE));
        await writeFile(join(place.files, MANIFEST), formatManifest(manifest), { mode: 0o600, flag: 'wx' });
        await client.save(key, place, this.#limits(size));
        log.info(`saved in the cache as ${key}`);
        return undefined;
      });
    } catch (error) {
      this.#unusable(error, 'the image could not be saved in the cache');
    }
  }

  async #find(place: CachePlace): Promise<string | undefined> {
    const { client, signal, log } = this.#deps;
    try {
      const timeout = Math.min(LOOK_UP, this.#mayTake());
      const key = await client.find(this.#prefix, place, { signal, timeout });
      log.info(key === undefined ? 'the cache does not have this image' : `the cache has ${key}`);
      return key;
    } catch (error) {
      this.#unusable(error, 'the cache cannot be used');
      return undefined;
    }
  }

  #limits(size: number): { signal: AbortSignal; timeout: number } {
    return { signal: this.#deps.signal, timeout: Math.min(FIXED + size / SLOWEST, this.#mayTake()) };
  }

  /** Half of the time that is left; the other half is for encrypting, or for ending well. */
  #mayTake(): number {
    return Math.max(1, this.#deps.timeLeft() / 2);
  }

  /** Works in a private folder with our name, which a later run removes should this one be killed. */
  async #inside(
    needed: number,
    otherwise: string,
    work: (place: CachePlace) => Promise<CachedImage | undefined>,
  ): Promise<CachedImage | undefined> {
    const { log, remember } = this.#deps;
    const hindrance = await this.#hindrance(needed + ROOM);
    if (hindrance !== undefined) {
      log.notice(`${otherwise} the cache: ${hindrance}`);
      return undefined;
    }
    await using own = ownPath(this.#folder, { ...log, info() {} });
    remember(own.path);
    const place = { files: join(own.path, 'files'), scratch: join(own.path, 'scratch') };
    for (const path of [own.path, place.files, place.scratch]) await mkdir(path, { mode: 0o700 });
    return await work(place);
  }

  /** Why the folder does not do, in words. */
  async #hindrance(needed: number): Promise<string | undefined> {
    const folder = this.#folder;
    if (/[\s"'\\]/.test(folder)) return `its tools do not take the path ${JSON.stringify(folder)}`;
    if ((await freeSpace(folder)) >= needed) return undefined;
    return `that needs up to ${formatSize(needed)} of free space in ${folder}`;
  }

  /** Leaves the image beside the output under a name of ours, as an unfinished one. */
  async #unpack(key: string, place: CachePlace, size: number): Promise<CachedImage> {
    const { client, signal, log, remember } = this.#deps;
    try {
      await client.unpack(key, place, { ...this.#limits(size), maxFile: size + ROOM });
      const manifest = await judgeFiles(place.files, this.#wanted);
      const own = ownPath(this.#folder, log);
      remember(own.path);
      await rename(join(place.files, IMAGE), own.path);
      return { ...own, key, manifest };
    } catch (cause) {
      signal.throwIfAborted();
      throw cause instanceof BadEntry ? cause : new BadEntry(causeChain(cause)[0], { cause });
    }
  }

  /** Undefined, and a warning, when the entry is not what it should be. */
  async #judged<T>(key: string, work: () => Promise<T>): Promise<T | undefined> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof BadEntry)) throw error;
      this.#deps.log.warning(
        `the entry ${key} of the cache is ignored, and the image encrypted anew: ${error.message}`,
      );
      return undefined;
    }
  }

  #unusable(error: unknown, what: string): void {
    const { signal, log } = this.#deps;
    signal.throwIfAborted();
    this.#usable = false;
    const text = `${what}: ${causeChain(error)[0] ?? ''}`;
    if (error instanceof CacheError && error.reason !== 'failed') log.notice(text);
    else log.warning(text);
  }
}

/** Equal for two runs exactly when they would make the same image in the same way. The root key is not part of it. */
export function cachePrefix(wanted: ImageIdentity, inputs: EncryptImageInputs): string {
  const parts = [
    'encrypted-image cache',
    wanted.sourceSha256,
    wanted.keyHash,
    wanted.format,
    inputs.engine,
    inputs.unixTime,
  ];
  const digest = createHash('sha256').update(parts.join('\n')).digest('hex');
  return `encrypted-image-${VERSION}-${wanted.format}-${digest}-`;
}
