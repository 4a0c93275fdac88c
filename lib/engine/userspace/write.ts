import { allEnded } from '../../base/all-ended.ts';
import { zeroFill } from '../../base/zeros.ts';
import { BlockMap, blocksOf, isZero } from '../../disk/block-map.ts';
import { BLOCK, SECTOR } from '../../disk/vhd/layout.ts';
import type { SteadyWriter } from '../../host/output-file.ts';
import { BlockDigests } from '../block-digests.ts';
import type { EncryptJob, EncryptResult } from '../engine.ts';
import type { LaneBuffer, Lanes } from '../lanes/lanes.ts';
import { PAGE } from '../lanes/memory.ts';
import type { OpenLanes } from '../lanes/open.ts';
import { forEachBlock } from '../pipeline.ts';
import { ResultDigest } from './result-digest.ts';
import type { Target } from './target.ts';
import { Told } from './told.ts';

/** Encrypts the source into `file` as `target` says: one pass over the source, all of it overlapping. */
export async function writeImage(
  file: SteadyWriter,
  job: EncryptJob,
  target: Target,
  openLanes: OpenLanes,
): Promise<Omit<EncryptResult, 'durable'>> {
  const blockDigests = new BlockDigests();
  const candidates = [...candidateBlocks(job, target)];
  const lanes = await openLanes({
    key: target.key,
    tweak: target.tweak,
    digestKey: blockDigests.digester.key,
    bytes: candidates.length * BLOCK,
  });
  try {
    job.log.debug(`${candidates.length} blocks may hold data; ${lanes.threads} cipher threads`);
    const digest = job.digestResult
      ? new ResultDigest(candidates, await target.frame(candidates, job.vhd))
      : undefined;
    const told = new Told(job, target, blockDigests, candidates);
    const writer = new BlockWriter({ file, job, target, lanes, blockDigests, digest, told });
    await writer.writeAll(candidates);
    await job.source.assertUnchanged();
    const frame = await target.frame(writer.stored, job.vhd);
    await file.write(frame.head, 0);
    await file.write(frame.tail, frame.size - frame.tail.length);
    told.finish(writer.stored, frame);
    job.progress(job.source.virtualSize, job.source.virtualSize);
    const sha256 = await digest?.finish();
    return { size: frame.size, virtualSize: target.virtualSize, blockDigests, sha256 };
  } finally {
    await lanes.close();
  }
}

/** Blocks that may have to be stored, ascending. */
function candidateBlocks(job: EncryptJob, target: Target): Iterable<number> {
  if (!target.storesZeros) return blocksOf(job.source.dataRanges());
  return blocksOf([{ start: 0, end: target.virtualSize }]);
}

interface Parts {
  readonly file: SteadyWriter;
  readonly job: EncryptJob;
  readonly target: Target;
  readonly lanes: Lanes;
  readonly blockDigests: BlockDigests;
  readonly digest: ResultDigest | undefined;
  readonly told: Told;
}

class BlockWriter {
  /** Numbers of the blocks that have a place in the file, ascending. */
  readonly stored: number[] = [];
  readonly #parts: Parts;
  readonly #mayHoldData: BlockMap;

  constructor(parts: Parts) {
    this.#parts = parts;
    const { source } = parts.job;
    this.#mayHoldData = BlockMap.of(source.virtualSize, source.dataRanges());
    for (const { paged } of parts.lanes.buffers)
      paged.set(parts.target.page, PAGE - parts.target.page.length);
  }

  async writeAll(blocks: Iterable<number>): Promise<void> {
    const { job, lanes } = this.#parts;
    await forEachBlock({
      blocks,
      buffers: lanes.buffers,
      signal: job.signal,
      read: async (block, { data }) => {
        if (this.#mayHoldData.has(block)) await job.source.read(block * BLOCK, data);
        else zeroFill(data);
      },
      handle: (block, buffer) => this.#store(block, buffer),
    });
  }

  /** What must happen in the order of the blocks happens before the first `await`. */
  async #store(block: number, buffer: LaneBuffer): Promise<void> {
    const { file, job, target, lanes, blockDigests, digest, told } = this.#parts;
    const { virtualSize } = job.source;
    job.progress(Math.min((block + 1) * BLOCK, virtualSize), virtualSize);
    const zeros = isZero(buffer.data);
    if (zeros && !target.storesZeros) return;
    const slot = this.stored.length;
    const { offset, firstSector, sectors, front } = target.place(block, slot);
    this.stored.push(block);
    told.store(block, this.stored);
    const remember = zeros ? undefined : blockDigests.reserve(block);
    const sealed = lanes.seal({ buffer: buffer.index, block, sectors, firstSector });
    const bytes = buffer.paged.subarray(PAGE - front, PAGE + sectors * SECTOR);
    const hashed = digest?.append(block, bytes, sealed);
    const pair = await sealed;
    remember?.(pair);
    // When it fails, nothing may read the buffer any more either.
    await allEnded([hashed ?? Promise.resolve(), file.write(bytes, offset - front)]);
    told.wrote(slot, offset + sectors * SECTOR);
  }
}
