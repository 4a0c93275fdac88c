import fc from 'fast-check';
import '../support/seed.ts';
import { afterAll, describe, expect, it } from 'vitest';
import { Dek } from '../../lib/base/dek.ts';
import type { ImageFormat } from '../../lib/base/identity.ts';
import { Forge } from '../engine/kit.ts';
import { decryptedDisk } from '../support/decrypted-disk.ts';
import { dynamicVhd, fixedFooter } from '../support/dynamic-vhd.ts';
import { type Qcow2Cluster, qcow2Image } from '../support/qcow2-image.ts';
import { Random } from './random.ts';

const forge = new Forge();
afterAll(() => forge.remove());
const BLOCK = 2 * 1024 * 1024;
/** Makes a disk that is smaller than its noise. */
const SMALL = 822_972_656;

/** A disk of up to three blocks with data in places, and a file of some format that holds it. */
interface Source {
  readonly disk: Buffer;
  readonly file: Buffer;
}

/** Zeros, with noise in a few places, so that blocks, sectors and clusters of zeros occur. */
function someDisk(random: Random, unit: number): Buffer {
  const disk = Buffer.alloc(unit * (1 + random.below(Math.floor((2.5 * BLOCK) / unit))));
  for (let left = random.below(5); left > 0; left -= 1) {
    const noise = random.bytes(1 + random.below(3000));
    // A disk may be smaller than its noise.
    const last = Math.max(0, disk.length - noise.length);
    noise.copy(disk, random.chance(0.3) ? last : random.below(disk.length));
  }
  return disk;
}

const MAKERS: Readonly<Record<string, (random: Random) => Source>> = {
  raw(random) {
    const disk = someDisk(random, 1);
    return { disk, file: disk };
  },
  'fixed VHD'(random) {
    const disk = someDisk(random, 512);
    return { disk, file: Buffer.concat([disk, fixedFooter(disk.length)]) };
  },
  'dynamic VHD'(random) {
    const blockSize = 2 ** (9 + random.below(13));
    const disk = someDisk(random, 512);
    const pieces = piecesOf(disk, blockSize);
    const blocks = pieces
      .map((data, index) => ({ index, data, present: sectorsWithData(data) }))
      .filter(({ present }) => present.includes(true) || random.chance(0.2))
      .map((block) => ({ ...block, data: withNoise(block.data, block.present, random) }));
    return { disk, file: dynamicVhd({ size: disk.length, blockSize, blocks: blocks.reverse() }) };
  },
  qcow2(random) {
    const clusterBits = 13 + random.below(8);
    const disk = someDisk(random, 512);
    const pieces = piecesOf(disk, 2 ** clusterBits);
    // One L2 table has an entry of 8 bytes for each cluster.
    const fits = pieces.slice(0, 2 ** clusterBits / 8);
    const clusters = new Map(fits.map((data, number) => [number, clusterOf(data, random)]));
    const size = Math.min(disk.length, fits.length * 2 ** clusterBits);
    const file = qcow2Image({ version: 3, clusterBits, size, clusters });
    return { disk: disk.subarray(0, size), file };
  },
};

function clusterOf(data: Buffer, random: Random): Qcow2Cluster {
  if (!sectorsWithData(data).includes(true) && random.chance(0.7)) return { kind: 'zero' };
  return { kind: random.chance(0.5) ? 'compressed' : 'data', data };
}

function piecesOf(disk: Buffer, size: number): Buffer[] {
  return Array.from({ length: Math.ceil(disk.length / size) }, (_, index) => {
    const part = disk.subarray(index * size, (index + 1) * size);
    return Buffer.concat([part, Buffer.alloc(size - part.length)]);
  });
}

function sectorsWithData(data: Buffer): boolean[] {
  return Array.from({ length: data.length / 512 }, (_, at) =>
    data.subarray(at * 512, at * 512 + 512).some((byte) => byte !== 0),
  );
}

/** What lies under a clear bit was never written, and may be anything. */
function withNoise(data: Buffer, present: readonly boolean[], random: Random): Buffer {
  const noisy = Buffer.from(data);
  present.forEach((written, at) => {
    if (!written && random.chance(0.1)) random.bytes(512).copy(noisy, at * 512);
  });
  return noisy;
}

describe.each(Object.keys(MAKERS))('a source of the format %s', (name) => {
  it.each([
    ['vhd', 512, 5],
    ['vhd', 256, 5],
    ['luks-raw', 512, 2],
    ['luks-raw', 256, 2],
  ] as [ImageFormat, 256 | 512, number][])(
    'is the plaintext of its %s image with a key of %i bits, padded with zeros',
    async (format, bits, numRuns) => {
      await fc.assert(
        fc.asyncProperty(fc.nat(), async (seed) => {
          const source = MAKERS[name]?.(new Random(seed));
          if (!source) throw new Error(`nobody makes ${name}`);
          const dek = Dek.generate(bits);
          const { bytes, made } = await forge.make(source.file, dek, { format });
          const plain = await decryptedDisk(bytes, format, dek.bytes());
          const unit = format === 'vhd' ? BLOCK : BLOCK / 2;
          expect(plain.length).toBe(Math.ceil(source.disk.length / unit) * unit);
          expect(made.virtualSize).toBe(plain.length);
          expect(plain.subarray(0, source.disk.length).equals(source.disk)).toBe(true);
          expect(plain.subarray(source.disk.length).every((byte) => byte === 0)).toBe(true);
        }),
        { numRuns: numRuns + 1, examples: [[SMALL]], endOnFailure: true },
      );
    },
    120_000,
  );
});
