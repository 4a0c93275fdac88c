import type { Content } from '../base/content.ts';
import type { Dek } from '../base/dek.ts';
import type { ImageFormat } from '../base/identity.ts';
import type { Log } from '../base/log.ts';
import { derivedMaterial } from '../disk/luks/derived.ts';
import type { DiskSource } from '../disk/source.ts';
import { BLOCK } from '../disk/vhd/layout.ts';
import type { EncryptResult, VhdStamp } from './engine.ts';
import { type OpenLanes, openLanes as openRealLanes } from './lanes/open.ts';
import type { Learned } from './learn.ts';
import { StreamBlocks, type StreamChecks } from './stream-blocks.ts';
import { StreamPieces } from './stream-pieces.ts';
import { luksTarget } from './userspace/luks.ts';
import type { Frame, Target } from './userspace/target.ts';
import { vhdTarget } from './userspace/vhd.ts';
import { BlockCheck } from './verify/blocks.ts';
import { verifyFailure } from './verify/failure.ts';
import { demandStreamedStructure, type StreamedPlaces } from './verify/stream.ts';

/**
 * An encrypted image that is made while it is sent: no file of it ever lies anywhere. Its size is known before its first
 * byte, and the same job gives the same bytes each time, on any host.
 *
 *     const learned = await learnSource(source, format, { signal });
 *     await using stream = await openImageStream({ source, learned, format, dek, identity, vhd, level, signal, log, progress });
 *     for (let at = 0; at < stream.content.size; at += room.length) await stream.content.fill(at, room); // cut at the end
 *     const made = await stream.finish();
 */
export interface StreamJob {
  readonly source: DiskSource;
  /** What the first reading of this source told; the second is compared with it. */
  readonly learned: Learned;
  readonly format: ImageFormat;
  readonly dek: Dek;
  /** `imageIdentity` of the image, hex: what a LUKS header takes in place of random bytes depends on it. */
  readonly identity: string;
  /** VHD only. */
  readonly vhd: VhdStamp;
  /** As in verification of a file: what must be shown of a block before any of its bytes goes out. */
  readonly level: 'full' | 'sample' | 'none';
  readonly signal: AbortSignal;
  readonly log: Log;
  /** Bytes of the virtual disk that went out, of its size. */
  readonly progress: (done: number, total: number) => void;
  /** Gives threads that outlive this job; a seam for tests that plant faults in the cipher. */
  readonly openLanes?: OpenLanes;
}

export interface Streamed extends Pick<EncryptResult, 'size' | 'virtualSize' | 'blockDigests'> {
  /** Sectors that OpenSSL's own XTS decrypted besides; 0 without verification. */
  readonly sampled: number;
}

export interface ImageStream extends AsyncDisposable {
  /**
   * The image, for one reading in file order. `fill` throws UserError E_VERIFY for a block that does not hold what it
   * must, E_SOURCE_CHANGED when the source gives other bytes than before, and what reader and cipher throw. After the
   * first error all calls throw it.
   */
  readonly content: Content;
  /**
   * To be called when all bytes went out and before they count: throws as `fill` does, E_VERIFY also for an image that
   * lacks a block.
   */
  finish(): Promise<Streamed>;
}

/**
 * Checks the image's head before it gives anything. Disposing of it ends all that is under way and overwrites keys and
 * plaintext. Throws UserError E_VERIFY.
 */
export async function openImageStream(job: StreamJob): Promise<ImageStream> {
  const material = job.format === 'vhd' ? undefined : derivedMaterial(job.dek.bytes(), job.identity);
  const target = material ? await luksTarget(job, material) : vhdTarget(job);
  try {
    const frame = await target.frame(job.learned.stored, async () => job.vhd);
    if (frame.size !== job.learned.size)
      throw verifyFailure(`it has ${frame.size} bytes, not ${job.learned.size}`);
    const places = job.level === 'none' ? undefined : await demandStructure(job, target, frame);
    return new Stream({ job, target, frame, places });
  } catch (error) {
    target.wipe();
    throw error;
  }
}

function demandStructure({ format, dek }: StreamJob, target: Target, frame: Frame): Promise<StreamedPlaces> {
  const { key, virtualSize } = target;
  return demandStreamedStructure({ format, dek, key, virtualSize, ...frame });
}

interface Parts {
  readonly job: StreamJob;
  readonly target: Target;
  readonly frame: Frame;
  readonly places: StreamedPlaces | undefined;
}

class Stream implements ImageStream {
  readonly content: Content;
  readonly #parts: Parts;
  readonly #pieces: StreamPieces;
  readonly #stop = new AbortController();
  readonly #signal: AbortSignal;
  #sampled = 0;
  #running: Promise<void> | undefined;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#pieces = new StreamPieces(parts.frame.size);
    this.#signal = AbortSignal.any([parts.job.signal, this.#stop.signal]);
    this.#signal.addEventListener('abort', () => this.#pieces.fail(this.#signal.reason));
    this.content = {
      size: parts.frame.size,
      fill: (position, room) => {
        void this.#start();
        return this.#pieces.fill(position, room);
      },
    };
  }

  async finish(): Promise<Streamed> {
    const { failure, isAtEnd } = this.#pieces;
    if (failure) throw failure.error;
    if (!isAtEnd) throw verifyFailure('not all of it went out');
    await this.#start();
    const { size, virtualSize, blockDigests } = this.#parts.job.learned;
    return { size, virtualSize, blockDigests, sampled: this.#sampled };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#stop.abort(new Error('the image is not needed any more'));
    await this.#running?.catch(() => undefined);
    this.#parts.target.wipe();
  }

  #start(): Promise<void> {
    this.#running ??= this.#run().catch((error: unknown) => {
      this.#pieces.fail(error);
      throw error;
    });
    this.#running.catch(() => undefined);
    return this.#running;
  }

  async #run(): Promise<void> {
    const { job, target } = this.#parts;
    this.#signal.throwIfAborted();
    const lanes = await (job.openLanes ?? openRealLanes)({
      key: target.key,
      tweak: target.tweak,
      digestKey: job.learned.blockDigests.digester.key,
      bytes: target.storesZeros ? target.virtualSize : job.learned.stored.length * BLOCK,
    });
    try {
      const checks = this.#checksWith(lanes);
      await this.#give(lanes, checks);
      checks?.blocks.finish();
      this.#sampled = checks?.blocks.sampled ?? 0;
      await job.source.assertUnchanged();
    } finally {
      await lanes.close();
    }
  }

  #checksWith(lanes: Awaited<ReturnType<OpenLanes>>): StreamChecks | undefined {
    const { job, places } = this.#parts;
    const { level, learned } = job;
    if (!places || level === 'none') return undefined;
    const blocks = new BlockCheck({ lanes, level, expected: learned.blockDigests, second: undefined });
    return { places, blocks };
  }

  async #give(lanes: Awaited<ReturnType<OpenLanes>>, checks: StreamChecks | undefined): Promise<void> {
    const { job, target, frame } = this.#parts;
    const { source, learned, progress } = job;
    const pieces = this.#pieces;
    const ready = Promise.resolve();
    job.log.debug(`an image of ${frame.size} bytes in ${lanes.threads} cipher threads`);
    const head = pieces.append(frame.head, 0, ready);
    const blocks = new StreamBlocks({
      source,
      learned,
      target,
      lanes,
      pieces,
      checks,
      signal: this.#signal,
      progress,
    });
    await blocks.giveAll();
    await head;
    await pieces.append(frame.tail, frame.size - frame.tail.length, ready);
    progress(source.virtualSize, source.virtualSize);
  }
}
