import { createDecipheriv } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { openLuks1, parseLuks1 } from '../../lib/disk/luks/luks1.ts';
import { BLOCK, type DiskPlan } from './sources.ts';

/**
 * Whether a result is right, so that no wrong one is ever timed as a success. Sectors are decrypted by OpenSSL's own
 * XTS and compared with the raw source. Every function throws an Error that says what is wrong.
 */

const SECTOR = 512;
const SECTORS_PER_BLOCK = BLOCK / SECTOR;
const UNUSED = 0xffffffff;
const BAT = 1536;
/** Blocks that are looked into, and sectors of each. */
const BLOCKS = 48;
const SECTORS = 6;

export interface Checked {
  readonly result: string;
  /** The raw image that the result must hold, whatever format was read. */
  readonly raw: string;
  readonly plan: DiskPlan;
  /** The 64 bytes of the DEK. */
  readonly key: Buffer;
}

/** An encrypted dynamic VHD: size, both footers, which blocks are stored, and samples of what is in them. */
export async function checkVhd(checked: Checked): Promise<void> {
  const { plan, key } = checked;
  await withFiles(checked, async (result, raw) => {
    const footer = await bytes(result, 0, SECTOR);
    const { size } = await result.stat();
    demand(footer.toString('latin1', 0, 8) === 'conectix', 'it does not begin with a footer');
    demand(footer.equals(await bytes(result, size - SECTOR, SECTOR)), 'its two footers differ');
    const virtualSize = Math.ceil(plan.virtualSize / BLOCK) * BLOCK;
    demand(footer.readBigUInt64BE(48) === BigInt(virtualSize), `its disk has not ${virtualSize} bytes`);
    const bat = await bytes(result, BAT, 4 * (virtualSize / BLOCK));
    const stored = new Set(plan.blocks);
    for (let block = 0; block < virtualSize / BLOCK; block += 1)
      demand(
        (bat.readUInt32BE(4 * block) !== UNUSED) === stored.has(block),
        `block ${block} is or is not stored`,
      );
    for (const block of samples(plan.blocks, BLOCKS)) {
      const first = (bat.readUInt32BE(4 * block) + 1) * SECTOR;
      for (const sector of sampleSectors(block)) {
        const cipherText = await bytes(result, first + sector * SECTOR, SECTOR);
        await compare(raw, cipherText, key, block * SECTORS_PER_BLOCK + sector);
      }
    }
  });
}

/** A LUKS1 image whose passphrase is the base64 text of the DEK: opens it and looks at samples, holes included. */
export async function checkLuks(checked: Checked): Promise<void> {
  const { plan, key } = checked;
  await withFiles(checked, async (result, raw) => {
    const { size } = await result.stat();
    const header = parseLuks1(await bytes(result, 0, 592), size);
    demand(size >= header.payloadOffset + plan.virtualSize, 'it is shorter than header and disk');
    const passphrase = Buffer.from(key.toString('base64'));
    const volumeKey = await openLuks1(header, passphrase, (at, length) => bytes(result, at, length));
    if (!volumeKey) throw new Error('its header does not open with the passphrase');
    const count = Math.ceil(plan.virtualSize / BLOCK);
    const all = Array.from({ length: count }, (_, block) => block);
    for (const block of samples(all, BLOCKS)) {
      for (const sector of sampleSectors(block)) {
        const number = block * SECTORS_PER_BLOCK + sector;
        if (number * SECTOR >= plan.virtualSize) continue;
        const cipherText = await bytes(result, header.payloadOffset + number * SECTOR, SECTOR);
        await compare(raw, cipherText, volumeKey, number);
      }
    }
    volumeKey.fill(0);
  });
}

/** A file that must hold the raw image as it is, from `offset` on: what IBM's recipe leaves where it cannot encrypt. */
export async function checkCopy({ result, raw, plan }: Omit<Checked, 'key'>, offset: number): Promise<void> {
  await withFiles({ result, raw }, async (copy, original) => {
    for (const block of samples(plan.blocks, BLOCKS)) {
      const length = Math.min(BLOCK, plan.virtualSize - block * BLOCK);
      const wanted = await bytes(original, block * BLOCK, length);
      demand(wanted.equals(await bytes(copy, offset + block * BLOCK, length)), `block ${block} differs`);
    }
  });
}

async function compare(raw: FileHandle, cipherText: Buffer, key: Uint8Array, sector: number): Promise<void> {
  const tweak = Buffer.alloc(16);
  tweak.writeBigUInt64LE(BigInt(sector));
  const decipher = createDecipheriv(key.length === 32 ? 'aes-128-xts' : 'aes-256-xts', key, tweak);
  const plain = decipher.update(cipherText);
  demand(plain.equals(await bytes(raw, sector * SECTOR, SECTOR)), `sector ${sector} decrypts to other bytes`);
}

/** At most `count` of a list, evenly, first and last included. */
function samples<T>(list: readonly T[], count: number): T[] {
  if (list.length <= count) return [...list];
  return Array.from(
    { length: count },
    (_, index) => list[Math.round((index * (list.length - 1)) / (count - 1))],
  ).flatMap((item) => (item === undefined ? [] : [item]));
}

/** First, last, and some between that lie elsewhere in each block. */
function sampleSectors(block: number): number[] {
  const between = Array.from(
    { length: SECTORS - 2 },
    (_, index) => (block * 977 + index * 1291 + 1) % SECTORS_PER_BLOCK,
  );
  return [0, ...between, SECTORS_PER_BLOCK - 1];
}

async function withFiles(
  { result, raw }: Pick<Checked, 'result' | 'raw'>,
  work: (result: FileHandle, raw: FileHandle) => Promise<void>,
): Promise<void> {
  const [made, source] = await Promise.all([open(result), open(raw)]);
  try {
    await work(made, source);
  } catch (cause) {
    throw new Error(`the result is wrong: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
  } finally {
    await Promise.all([made.close(), source.close()]);
  }
}

async function bytes(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  const { bytesRead } = await file.read(buffer, 0, length, position);
  demand(bytesRead === length, `it ends within ${length} bytes at ${position}`);
  return buffer;
}

function demand(holds: boolean, otherwise: string): void {
  if (!holds) throw new Error(otherwise);
}
