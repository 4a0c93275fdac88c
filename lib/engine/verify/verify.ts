import type { Dek } from '../../base/dek.ts';
import type { ImageFormat } from '../../base/identity.ts';
import { openLuks1, parseLuks1 } from '../../disk/luks/luks1.ts';
import type { EncryptResult } from '../engine.ts';
import { BlockCheck } from './blocks.ts';
import { verifyFailure } from './failure.ts';
import { FinishedFile } from './reader.ts';
import { decryptSector } from './sector-xts.ts';
import { checkVhdStructure } from './vhd-structure.ts';

const BLOCK = 2 * 1024 * 1024;
const LUKS_PAYLOAD = 4096 * 512;

export interface VerifyJob {
  readonly path: string;
  readonly format: ImageFormat;
  readonly dek: Dek;
  /** What the engine says it has made. */
  readonly made: EncryptResult;
  readonly signal: AbortSignal;
  /** Bytes of the file checked so far. */
  readonly progress: (done: number, total: number) => void;
}

export interface Verified {
  /** SHA-256 of the file, lower-case hex. */
  readonly sha256: string;
  /** Sectors that were decrypted a second time by code that shares nothing with the engine. */
  readonly sampled: number;
}

/**
 * Opens a finished file anew, checks its every structure and decrypts its every sector. Throws UserError E_VERIFY for
 * the first thing that is wrong. One pass from the first byte to the last.
 */
export async function verifyImage(job: VerifyJob): Promise<Verified> {
  const file = await FinishedFile.open(job.path);
  try {
    if (file.size !== job.made.size)
      throw verifyFailure(`it has ${file.size} bytes, not the ${job.made.size} that were written`);
    const sampled = await (job.format === 'vhd' ? verifyVhd(file, job) : verifyLuks(file, job));
    return { sha256: file.digest(), sampled };
  } finally {
    await file.close();
  }
}

async function verifyVhd(file: FinishedFile, job: VerifyJob): Promise<number> {
  const key = job.dek.bytes();
  const structure = await checkVhdStructure((at, length) => file.peek(at, length), file.size, key);
  const { blocks, footerOffset } = structure;
  if (structure.virtualSize !== job.made.virtualSize)
    throw verifyFailure(`its disk has ${structure.virtualSize} bytes, not ${job.made.virtualSize}`);
  const check = new BlockCheck(key, 'plain', job.made.blockDigests);
  const head = blocks[0]?.offset ?? footerOffset;
  demandZeros(await file.next(head), structure.metadataEnd, 'before the first block');
  const lengths = blocks.map(({ offset }, index) => (blocks[index + 1]?.offset ?? footerOffset) - offset);
  let index = 0;
  for await (const piece of file.pieces(lengths)) {
    job.signal.throwIfAborted();
    const { block, offset } = blocks[index] ?? { block: -1, offset: 0 };
    if (!piece.subarray(0, 512).every((byte) => byte === 0xff))
      throw verifyFailure(`the sector bitmap of block ${block} is not full`);
    demandZeros(piece, 512 + BLOCK, `behind block ${block}`);
    await check.check(block, piece.subarray(512, 512 + BLOCK));
    job.progress(offset + piece.length, file.size);
    index += 1;
  }
  await check.finish();
  await file.next(512);
  return check.sampled;
}

async function verifyLuks(file: FinishedFile, job: VerifyJob): Promise<number> {
  const { virtualSize } = job.made;
  const volumeKey = await openHeader(file, job);
  try {
    const check = new BlockCheck(volumeKey, 'plain64', job.made.blockDigests);
    await file.next(LUKS_PAYLOAD);
    const whole = Math.floor(virtualSize / BLOCK);
    const rest = virtualSize - whole * BLOCK;
    const lengths = [...new Array<number>(whole).fill(BLOCK), ...(rest > 0 ? [rest] : [])];
    let block = 0;
    for await (const piece of file.pieces(lengths)) {
      job.signal.throwIfAborted();
      const length = piece.length;
      await check.check(block, piece);
      job.progress(LUKS_PAYLOAD + block * BLOCK + length, file.size);
      block += 1;
    }
    await check.finish();
    return check.sampled;
  } finally {
    volumeKey.fill(0);
  }
}

/** Opens the header with the passphrase anew, decrypting its key slot by OpenSSL's XTS. */
async function openHeader(file: FinishedFile, job: VerifyJob): Promise<Buffer> {
  const header = await readHeader(file);
  if (header.payloadOffset !== LUKS_PAYLOAD || header.keyBytes !== 64 || header.hash !== 'sha256')
    throw verifyFailure('its LUKS header has other parameters than were asked for');
  if (file.size !== LUKS_PAYLOAD + job.made.virtualSize)
    throw verifyFailure('its size does not fit the disk and the header');
  const passphrase = Buffer.from(job.dek.base64());
  try {
    const read = (position: number, length: number) => file.peek(position, length);
    const volumeKey = await openLuks1(header, passphrase, read, bySector);
    if (!volumeKey) throw verifyFailure('its LUKS header does not open with the passphrase');
    return volumeKey;
  } finally {
    passphrase.fill(0);
  }
}

async function readHeader(file: FinishedFile) {
  try {
    return parseLuks1(await file.peek(0, 592), file.size);
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw verifyFailure(`its LUKS header is refused: ${cause.message}`, cause);
  }
}

function bySector(key: Buffer, sectors: Buffer): void {
  for (let at = 0; at < sectors.length; at += 512)
    decryptSector(key, sectors.subarray(at, at + 512), at / 512).copy(sectors, at);
}

function demandZeros(bytes: Buffer, from: number, where: string): void {
  if (!bytes.subarray(from).every((byte) => byte === 0))
    throw verifyFailure(`there are bytes ${where} that belong to nothing`);
}
