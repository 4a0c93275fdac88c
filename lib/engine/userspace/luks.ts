import { randomBytes, randomUUID } from 'node:crypto';
import { SectorCipher } from '../../cipher/xts.ts';
import { BlockMap, isZero } from '../../disk/block-map.ts';
import { LUKS_PAYLOAD_OFFSET, luksVirtualSize, makeLuks1 } from '../../disk/luks/luks1.ts';
import type { DiskSource } from '../../disk/source.ts';
import { digestAside } from '../digest.ts';
import type { EncryptJob, EncryptResult } from '../engine.ts';
import type { SteadyWriter } from '../output-file.ts';
import { forEachBlock } from './pipeline.ts';

const MIB = 2 ** 20;
const BLOCK = 2 * MIB;
const SECTORS_PER_BLOCK = BLOCK / 512;

/**
 * Writes a raw image with a LUKS1 header. LUKS knows no holes: all of the disk is encrypted, zeros too, up to the end
 * of the last whole MiB, so that nothing in the device decrypts to noise. encrypted-formats.md 7
 */
export async function writeLuks(file: SteadyWriter, job: EncryptJob): Promise<EncryptResult> {
  const { source } = job;
  const virtualSize = luksVirtualSize(source.virtualSize);
  const volumeKey = Buffer.from(job.luksVolumeKey ?? randomBytes(64));
  // The passphrase is the base64 TEXT of the DEK (section 6).
  const passphrase = Buffer.from(job.dek.base64());
  try {
    const head = await makeLuks1({ volumeKey, passphrase, uuid: randomUUID() });
    await file.write(head, 0);
    const blockDigests = await writePayload(file, job, virtualSize, new SectorCipher(volumeKey, 'plain64'));
    await source.assertUnchanged();
    await file.finish();
    return { size: LUKS_PAYLOAD_OFFSET + virtualSize, virtualSize, blockDigests };
  } finally {
    volumeKey.fill(0);
    passphrase.fill(0);
  }
}

async function writePayload(
  file: SteadyWriter,
  job: EncryptJob,
  virtualSize: number,
  cipher: SectorCipher,
): Promise<Map<number, Uint8Array>> {
  const digests = new Map<number, Uint8Array>();
  const mayHoldData = mapOf(job.source);
  await forEachBlock({
    blocks: allBlocks(virtualSize),
    front: Buffer.alloc(512),
    signal: job.signal,
    read: async (block, data) => {
      if (mayHoldData.has(block)) await job.source.read(block * BLOCK, data);
      else data.fill(0);
    },
    handle: async (block, { data }) => {
      const digest = isZero(data) ? undefined : digestAside(data);
      cipher.encrypt(data, block * SECTORS_PER_BLOCK);
      job.progress(Math.min((block + 1) * BLOCK, job.source.virtualSize), job.source.virtualSize);
      const length = Math.min(BLOCK, virtualSize - block * BLOCK);
      await Promise.all([
        file.write(data.subarray(0, length), LUKS_PAYLOAD_OFFSET + block * BLOCK),
        digest?.then((bytes) => digests.set(block, bytes)),
      ]);
    },
  });
  return digests;
}

function mapOf(source: DiskSource): BlockMap {
  const map = new BlockMap(source.virtualSize);
  for (const range of source.dataRanges()) map.mark(range.start, range.end);
  return map;
}

function* allBlocks(virtualSize: number): Generator<number> {
  for (let block = 0; block * BLOCK < virtualSize; block += 1) yield block;
}
