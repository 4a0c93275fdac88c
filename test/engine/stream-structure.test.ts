import { randomBytes } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { Dek } from '../../lib/base/dek.ts';
import { derivedMaterial } from '../../lib/disk/luks/derived.ts';
import { demandStreamedStructure, type StreamedImage } from '../../lib/engine/verify/stream.ts';
import { Forge, IDENTITY } from './kit.ts';

/** Faults in head, tail and places of an image that is sent: found before its first byte, or before the block's. */

const BLOCK = 2 * 1024 * 1024;
const dek = Dek.generate(512);
const forge = new Forge();
afterAll(() => forge.remove());

const disk = Buffer.concat([randomBytes(BLOCK), Buffer.alloc(BLOCK), randomBytes(BLOCK)]);
const flip = (bytes: Uint8Array, at: number) => {
  const changed = Buffer.from(bytes);
  changed[at] = (changed[at] ?? 0) ^ 1;
  return changed;
};

describe('the head of a VHD', async () => {
  const { bytes, made } = await forge.stream(disk, dek);
  const first = 512 * Math.min(bytes.readUInt32BE(1536), bytes.readUInt32BE(1544));
  const image: StreamedImage = {
    format: 'vhd',
    dek,
    key: dek.bytes(),
    virtualSize: made.virtualSize,
    size: made.size,
    head: bytes.subarray(0, first),
    tail: bytes.subarray(-512),
  };
  const second = first + 512 + BLOCK;
  /** Block 2, in slot 1, with the gap and the bitmap in front of it. */
  const given = {
    slot: 1,
    block: 2,
    bytes: bytes.subarray(second, second + 4096 + BLOCK),
    position: second,
    sectors: BLOCK / 512,
  };

  it('is right, and says where the blocks lie', async () => {
    const places = await demandStreamedStructure(image);
    expect(places.count).toBe(2);
    places.demandPlace(given);
    places.demandPlace({
      ...given,
      slot: 0,
      block: 0,
      position: first,
      bytes: bytes.subarray(first, second),
    });
  });

  it('is refused with any field changed, as is the footer', async () => {
    for (const at of [0, 50, 68, 512, 544, 1536, 1541, 1547, 2048, 2048 + 29, 2048 + 62, 2560, first - 1])
      await expect(
        demandStreamedStructure({ ...image, head: flip(image.head, at) }),
        `byte ${at}`,
      ).rejects.toMatchObject({ code: 'E_VERIFY' });
    const others: Partial<StreamedImage>[] = [
      { tail: flip(image.tail, 100) },
      { tail: Buffer.alloc(0) },
      { size: image.size + 512 },
      { virtualSize: image.virtualSize + BLOCK },
      { key: randomBytes(64) },
      { dek: Dek.generate(512) },
      { head: Buffer.concat([image.head, Buffer.alloc(4096)]) },
      { head: image.head.subarray(0, 2000) },
    ];
    for (const other of others)
      await expect(demandStreamedStructure({ ...image, ...other })).rejects.toMatchObject({
        code: 'E_VERIFY',
      });
  });

  it('does not fit a block that lies elsewhere, or has something else in front of it', async () => {
    const places = await demandStreamedStructure(image);
    const wrong: Partial<typeof given>[] = [
      { position: given.position + 512 },
      { position: first },
      { slot: 0 },
      { slot: 2 },
      { block: 1 },
      { sectors: 4095 },
      { bytes: flip(given.bytes, 0) },
      { bytes: flip(given.bytes, 4095) },
      { bytes: given.bytes.subarray(4096), position: given.position + 4096 },
    ];
    for (const change of wrong)
      expect(() => places.demandPlace({ ...given, ...change }), JSON.stringify(Object.keys(change))).toThrow(
        'E_VERIFY',
      );
  });
});

describe('the head of a LUKS image', async () => {
  const { bytes, made } = await forge.stream(disk.subarray(0, 1000), dek, { format: 'luks-raw' });
  const payload = 4096 * 512;
  const { volumeKey } = derivedMaterial(dek.bytes(), IDENTITY);
  const image: StreamedImage = {
    format: 'luks-raw',
    dek,
    key: volumeKey,
    virtualSize: made.virtualSize,
    size: made.size,
    head: bytes.subarray(0, payload),
    tail: bytes.subarray(bytes.length),
  };

  it('is refused with another key, size or header, and says where the blocks lie', async () => {
    const places = await demandStreamedStructure(image);
    expect(places.count).toBe(1);
    const given = { slot: 0, block: 0, bytes: bytes.subarray(payload), position: payload, sectors: 2048 };
    places.demandPlace(given);
    for (const change of [{ position: payload - 512 }, { slot: 1 }, { block: 1 }, { sectors: 4096 }])
      expect(() => places.demandPlace({ ...given, ...change })).toThrow('E_VERIFY');
    const others: Partial<StreamedImage>[] = [
      { key: randomBytes(64) },
      { head: flip(image.head, 40) },
      { head: flip(image.head, 4096) },
      { virtualSize: image.virtualSize + BLOCK },
      { head: image.head.subarray(0, payload - 512) },
    ];
    for (const other of others)
      await expect(demandStreamedStructure({ ...image, ...other })).rejects.toMatchObject({
        code: 'E_VERIFY',
      });
  });
});
