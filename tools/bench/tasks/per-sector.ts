import { createCipheriv } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { Dek } from '../../../lib/base/dek.ts';
import { isZero } from '../../../lib/disk/block-map.ts';
import { slotOffset, vhdFooter, vhdHead, vhdLayout } from '../../../lib/disk/vhd/layout.ts';
import type { PerSectorTask } from '../jobs.ts';
import { BLOCK } from '../sources.ts';

const SECTOR = 512;

/**
 * What most programs do: one cipher object per sector, on one thread. All else is done as well as it can be: a block is
 * written while the next is encrypted and the one after it read; zeros are left out; one sync at the end. Seconds.
 */
export async function encryptPerSector(task: PerSectorTask): Promise<number> {
  const dek = Dek.fromBase64(task.key, 'the key of the bench');
  const started = performance.now();
  const [source, target] = await Promise.all([open(task.source), open(task.output, 'wx', 0o600)]);
  const { size } = await source.stat();
  const stored = await encryptBlocks(source, target, size, dek.bytes());
  const layout = vhdLayout(size, stored);
  const identity = { uuid: Buffer.alloc(16, 0xbe), unixTime: 1_546_300_800, keyHash: dek.keyHash() };
  await target.write(vhdHead(layout, identity), 0, undefined, 0);
  const footer = vhdFooter(layout, identity);
  await target.write(footer, 0, footer.length, layout.footerOffset);
  await target.sync();
  const seconds = (performance.now() - started) / 1000;
  await Promise.all([source.close(), target.close()]);
  return seconds;
}

/** The numbers of the blocks that were stored. */
async function encryptBlocks(
  source: FileHandle,
  target: FileHandle,
  size: number,
  key: Uint8Array,
): Promise<number[]> {
  const place = vhdLayout(size, []);
  const stored: number[] = [];
  // A sector of bitmap, then the block; three of them, for reading, encrypting and writing.
  const buffers = [0, 1, 2].map(() => Buffer.alloc(SECTOR + BLOCK, 0xff));
  const buffer = (block: number) => buffers[block % 3] ?? Buffer.alloc(SECTOR + BLOCK, 0xff);
  const read = async (block: number) => {
    const data = buffer(block).subarray(SECTOR);
    const { bytesRead } = await source.read(data, 0, BLOCK, block * BLOCK);
    data.fill(0, bytesRead);
  };
  let reading = read(0);
  let writing: Promise<unknown> = Promise.resolve();
  for (let block = 0; block * BLOCK < size; block += 1) {
    await reading;
    reading = (block + 1) * BLOCK < size ? read(block + 1) : Promise.resolve();
    const whole = buffer(block);
    const data = whole.subarray(SECTOR);
    const empty = isZero(data);
    if (!empty) encryptSectors(data, (block * BLOCK) / SECTOR, key);
    await writing;
    if (empty) continue;
    writing = target.write(whole, 0, whole.length, slotOffset(place, stored.length));
    stored.push(block);
  }
  await writing;
  return stored;
}

function encryptSectors(data: Buffer, firstSector: number, key: Uint8Array): void {
  const tweak = Buffer.alloc(16);
  for (let at = 0; at < data.length; at += SECTOR) {
    tweak.writeUInt32LE(firstSector + at / SECTOR);
    const cipher = createCipheriv('aes-256-xts', key, tweak);
    data.set(cipher.update(data.subarray(at, at + SECTOR)), at);
  }
}
