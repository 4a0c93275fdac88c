import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDiskSource } from '../../lib/disk/open.ts';
import { hasTool } from '../support/tools.ts';
import { contentOf, MIB, Shelf } from './kit.ts';

const shelf = new Shelf();
afterAll(() => shelf.remove());

/** A size that fits no cluster; noise, text that packs well, zeros. */
const disk = Buffer.alloc(9 * MIB + 5 * 512);
randomBytes(MIB).copy(disk, 100_000);
disk.fill('text ', 3 * MIB, 4 * MIB);
randomBytes(5000).copy(disk, disk.length - 5000);

function qemu(...args: string[]): void {
  execFileSync('qemu-img', args, { stdio: 'pipe' });
}

describe.skipIf(!hasTool('qemu-img'))('qcow2 images by qemu-img (skipped without qemu-img)', () => {
  beforeAll(() => writeFileSync(shelf.path('disk.raw'), disk));

  function converted(options: string, ...more: string[]): Buffer {
    const path = shelf.path('made.qcow2');
    qemu('convert', '-f', 'raw', '-O', 'qcow2', '-o', options, ...more, shelf.path('disk.raw'), path);
    return readFileSync(path);
  }

  it.each([
    ['compat=0.10'],
    ['compat=1.1'],
    ['cluster_size=512'],
    ['cluster_size=2M'],
    ['compat=0.10', '-c'],
    ['cluster_size=4096', '-c'],
    ['cluster_size=2M', '-c'],
    ['compression_type=zstd', '-c'],
    ['compression_type=zstd,cluster_size=8k', '-c'],
    ['extended_l2=on,cluster_size=128k'],
    ['extended_l2=on', '-c'],
    ['preallocation=metadata'],
    ['preallocation=full'],
    ['lazy_refcounts=on,refcount_bits=64'],
  ])('read as their disk: %s %s', async (options, ...more) => {
    const bytes = converted(options, ...more);
    for (const step of [2 * MIB, 277_777]) {
      const source = await shelf.open(bytes);
      expect(source.format).toBe('qcow2');
      expect((await contentOf(source, step)).equals(disk)).toBe(true);
    }
  });

  it('read parts that were written into subclusters and set to zero', async () => {
    const path = shelf.path('written.qcow2');
    qemu('create', '-f', 'qcow2', '-o', 'extended_l2=on', path, '3M');
    execFileSync(
      'qemu-io',
      ['-c', 'write -P 7 10k 3k', '-c', 'write -z 1M 64k', '-c', 'write -P 9 1028k 1k', path],
      {
        stdio: 'pipe',
      },
    );
    const expected = Buffer.alloc(3 * MIB);
    expected.fill(7, 10 * 1024, 13 * 1024);
    expected.fill(9, 1028 * 1024, 1029 * 1024);
    expect((await contentOf(await shelf.open(readFileSync(path)), 5000)).equals(expected)).toBe(true);
  });

  it('name data only where there is some', async () => {
    const source = await shelf.open(converted('compat=1.1'));
    const named = source.dataRanges().reduce((sum, range) => sum + range.end - range.start, 0);
    expect(named).toBeLessThan(8 * MIB);
    await source.close();
  });

  it('are refused with a backing file, a data file, encryption, damage', async () => {
    const overlay = shelf.path('overlay.qcow2');
    qemu('create', '-f', 'qcow2', '-b', shelf.path('disk.raw'), '-F', 'raw', overlay);
    expect(await shelf.refusal(readFileSync(overlay))).toBe('E_SOURCE_BACKING');
    const outside = shelf.path('outside.qcow2');
    qemu('create', '-f', 'qcow2', '-o', `data_file=${shelf.path('data')}`, outside, '1M');
    expect(await shelf.refusal(readFileSync(outside))).toBe('E_SOURCE_BACKING');
    const good = converted('compat=1.1');
    const changed = (change: (bytes: Buffer) => void) => {
      const bytes = Buffer.from(good);
      change(bytes);
      return shelf.refusal(bytes);
    };
    const l1 = Number(good.readBigUInt64BE(40));
    const l2 = Number(good.readBigUInt64BE(l1) & 0xfffffffffffe00n);
    expect(await changed((bytes) => bytes.writeUInt32BE(1, 32))).toBe('E_SOURCE_ENCRYPTED');
    expect(await changed((bytes) => bytes.writeUInt32BE(2, 32))).toBe('E_SOURCE_ENCRYPTED');
    expect(await changed((bytes) => bytes.writeUInt8(1, 79))).toBe('E_SOURCE_FORMAT');
    expect(await changed((bytes) => bytes.writeUInt8(2, 79))).toBe('E_SOURCE_FORMAT');
    expect(await changed((bytes) => bytes.writeUInt8(32, 79))).toBe('E_SOURCE_FORMAT');
    expect(await changed((bytes) => bytes.writeUInt32BE(4, 4))).toBe('E_SOURCE_FORMAT');
    expect(await changed((bytes) => bytes.writeUInt32BE(63, 20))).toBe('E_SOURCE_DAMAGED');
    expect(await changed((bytes) => bytes.writeUInt32BE(0, 36))).toBe('E_SOURCE_DAMAGED');
    expect(await changed((bytes) => bytes.writeBigUInt64BE(0n, 24))).toBe('E_SOURCE_EMPTY');
    expect(await changed((bytes) => bytes.writeBigUInt64BE(1n << 62n, 24))).toBe('E_SOURCE_DAMAGED');
    expect(await changed((bytes) => bytes.writeBigUInt64BE(1n << 50n, l1))).toBe('E_SOURCE_DAMAGED');
    expect(await changed((bytes) => bytes.writeBigUInt64BE(1n << 50n, l2 + 8))).toBe('E_SOURCE_DAMAGED');
    expect(await changed((bytes) => bytes.writeBigUInt64BE(BigInt(l1), l2 + 8))).toBe('E_SOURCE_DAMAGED');
    expect(await shelf.refusal(good.subarray(0, good.length - 1024 * 1024))).toBe('E_SOURCE_DAMAGED');
    // Clusters that overlap: an L2 table as data, data twice, compressed data on plain data.
    const first = good.subarray(l2, l2 + 65536);
    const used = [...Array(8192).keys()].filter((index) => first.readBigUInt64BE(8 * index) !== 0n);
    const [one, other] = [(used[0] ?? 0) * 8, (used[1] ?? 0) * 8];
    const place = first.readBigUInt64BE(one);
    expect(await changed((bytes) => bytes.writeBigUInt64BE(BigInt(l2), l2 + one))).toBe('E_SOURCE_DAMAGED');
    expect(await changed((bytes) => bytes.writeBigUInt64BE(place, l2 + other))).toBe('E_SOURCE_DAMAGED');
    const packed = (1n << 62n) | (place & 0xfffffffffffe00n);
    expect(await changed((bytes) => bytes.writeBigUInt64BE(packed, l2 + other))).toBe('E_SOURCE_DAMAGED');
  });

  it('take no more memory for being unpacked the longer they are', async () => {
    const long = shelf.path('long.raw');
    writeFileSync(long, randomBytes(MIB).toString('hex').repeat(20));
    const path = shelf.path('long.qcow2');
    qemu('convert', '-f', 'raw', '-O', 'qcow2', '-c', '-o', 'cluster_size=2M', long, path);
    const source = await openDiskSource(path, 2 ** 40);
    const target = Buffer.alloc(2 * MIB);
    const before = process.memoryUsage().arrayBuffers;
    let most = 0;
    for (let position = 0; position < source.virtualSize; position += target.length) {
      await source.read(position, target);
      most = Math.max(most, process.memoryUsage().arrayBuffers - before);
    }
    await source.close();
    expect(most).toBeLessThan(3 * MIB);
  });

  it('are refused when a compressed cluster is damaged, at the latest when it is read', async () => {
    writeFileSync(shelf.path('text.raw'), randomBytes(2 * MIB).toString('hex'));
    for (const type of ['zlib', 'zstd']) {
      const made = shelf.path(`${type}.qcow2`);
      const options = ['-o', `compression_type=${type}`, '-c'];
      qemu('convert', '-f', 'raw', '-O', 'qcow2', ...options, shelf.path('text.raw'), made);
      const bytes = readFileSync(made);
      bytes.fill(0xa5, Math.floor(bytes.length / 2), Math.floor(bytes.length / 2) + 70_000);
      const reading = shelf.open(bytes).then((source) => contentOf(source));
      await expect(reading).rejects.toMatchObject({ code: 'E_SOURCE_DAMAGED' });
    }
  });
});
