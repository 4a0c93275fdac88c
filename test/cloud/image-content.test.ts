import { createHash, randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { encryptedVhd } from '../support/encrypted-files.ts';
import {
  BATMAP_HEADER,
  BLOCK,
  changed,
  codeOf,
  folder,
  good,
  images,
  key,
  partitioned,
  TABLE,
  withFolder,
} from './image-kit.ts';

withFolder();

describe('what is read', () => {
  test('a clear bit in a sector bitmap reads as zeros when the batmap does not claim a full block', async () => {
    const image = good();
    image.writeUInt8(0, BATMAP_HEADER + 512);
    image.writeUInt32BE(0xffffffff, BATMAP_HEADER + 24);
    image.writeUInt8(0x7f, image.readUInt32BE(TABLE) * 512);
    writeFileSync(join(folder, 'image'), image);
    const outcome = await images.open(join(folder, 'image'), key);
    if (!outcome.ok) throw new Error(outcome.refusal.message);
    expect((await outcome.value.read(0, 512)).every((byte) => byte === 0)).toBe(true);
    expect((await outcome.value.read(2 * BLOCK + 510, 2)).readUInt16LE(0)).toBe(0xaa55);
    await outcome.value.close();
  });

  test('plaintext zeros under a set bit, as vhd-util leaves them, are refused', async () => {
    const image = changed((data) =>
      data.fill(
        0,
        data.readUInt32BE(TABLE + 8) * 512 + 512 * 100,
        512 * 101 + data.readUInt32BE(TABLE + 8) * 512,
      ),
    );
    expect(await codeOf(image)).toBe('accepted');
    expect(await codeOf(image, key, 'check')).toBe('image_plaintext');
  });

  test('a disk without boot signature, and partitions outside the disk, are refused', async () => {
    const vhd = (disk: Buffer) => encryptedVhd({ virtualSize: BLOCK, key, block: () => disk });
    expect(await codeOf(vhd(Buffer.alloc(BLOCK)), key, 'check')).toBe('disk_signature');
    expect(await codeOf(vhd(partitioned(BLOCK, 1, 4096)), key, 'check')).toBe('disk_partitions');
    expect(await codeOf(vhd(partitioned(BLOCK, 0, 0)), key, 'check')).toBe('disk_partitions');
    expect(await codeOf(vhd(partitioned(BLOCK, 1, 4095)), key, 'check')).toBe('accepted');
  });

  test('an encrypted disk under another key, with the right key hash, is refused', async () => {
    const other = randomBytes(64);
    const image = encryptedVhd({ virtualSize: BLOCK, key: other, block: () => partitioned(BLOCK) });
    createHash('sha256')
      .update(Buffer.alloc(32))
      .update(key)
      .digest()
      .copy(image, BATMAP_HEADER + 62);
    expect(await codeOf(image, key, 'check')).toBe('disk_signature');
  });

  test('a check can be aborted', async () => {
    writeFileSync(join(folder, 'image'), good());
    await expect(images.check(join(folder, 'image'), key, AbortSignal.abort())).rejects.toThrow('abort');
  });
});
