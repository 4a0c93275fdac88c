import { execFileSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { SourceFile } from '../../lib/disk/file.ts';
import type { OpenFile } from '../../lib/disk/given-file.ts';
import { openSourceFile } from '../../lib/disk/open.ts';
import type { DiskSource } from '../../lib/disk/source.ts';
import { dynamicVhd } from '../support/dynamic-vhd.ts';
import { hasTool } from '../support/tools.ts';
import { ANY_SIZE, MIB, Shelf } from './kit.ts';

const shelf = new Shelf();
afterAll(() => shelf.remove());
const never = new AbortController().signal;
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

/** A source whose file counts the bytes that are read from it, and fails where it is told to. */
async function counted(
  bytes: Buffer,
  fails: (position: number) => boolean = () => false,
): Promise<{ source: DiskSource; bytesRead: () => number; buffers: Set<ArrayBufferLike> }> {
  const path = shelf.path('counted');
  writeFileSync(path, bytes);
  const handle = await open(path);
  let sum = 0;
  const buffers = new Set<ArrayBufferLike>();
  const counting = {
    read: async (target: Uint8Array, offset: number, length: number, position: number) => {
      if (fails(position)) throw new Error('EIO');
      buffers.add(target.buffer);
      const result = await handle.read(target, offset, length, position);
      sum += result.bytesRead;
      return result;
    },
    stat: () => handle.stat({ bigint: true }),
    close: () => handle.close(),
  } as unknown as OpenFile;
  const source = await openSourceFile(await SourceFile.of(counting), ANY_SIZE);
  sum = 0;
  buffers.clear();
  return { source, bytesRead: () => sum, buffers };
}

/** Reads all data as an engine does: in order, several blocks under way, each buffer used again after its read. */
async function readAll(source: DiskSource, atOnce = 3): Promise<void> {
  const buffers = Array.from({ length: atOnce }, () => Buffer.alloc(2 * MIB));
  const idle: Promise<void>[] = buffers.map(() => Promise.resolve());
  let count = 0;
  for (const range of source.dataRanges()) {
    for (let at = range.start; at < range.end; at += 2 * MIB) {
      const lane = count % atOnce;
      count += 1;
      await idle[lane];
      const buffer = buffers[lane] ?? Buffer.alloc(0);
      idle[lane] = source.read(at, buffer).then(() => void buffer.fill(0xee));
    }
  }
  await Promise.all(idle);
}

describe('a source that is digested while it is read', () => {
  it('is read exactly once when it is raw', async () => {
    const bytes = randomBytes(11 * MIB + 777);
    const { source, bytesRead } = await counted(bytes);
    source.digestWhileReading();
    await readAll(source, 4);
    expect(await source.fileSha256(never)).toBe(sha256(bytes));
    expect(await source.fileSha256(never)).toBe(sha256(bytes));
    expect(bytesRead()).toBe(bytes.length);
    await source.close();
  });

  it('is read once but for its head when it is a VHD with its blocks in order', async () => {
    const blocks = [0, 1, 3, 4].map((index) => ({
      index,
      present: Array.from({ length: 4096 }, (_, at) => at % 3 !== 0),
      data: randomBytes(2 * MIB),
    }));
    const bytes = dynamicVhd({ size: 9 * MIB, blockSize: 2 * MIB, blocks, gaps: [512, 3584] });
    const { source, bytesRead } = await counted(bytes);
    source.digestWhileReading();
    await readAll(source);
    expect(await source.fileSha256(never)).toBe(sha256(bytes));
    // What opening read (head and table) lies before the first block and is read for the digest once more.
    expect(bytesRead()).toBe(bytes.length);
    await source.close();
  });

  it('is right when the blocks of a VHD lie in any order, and reads those again', async () => {
    const blocks = [4, 0, 2, 1, 3].map((index) => ({
      index,
      present: Array(4096).fill(true),
      data: randomBytes(2 * MIB),
    }));
    const bytes = dynamicVhd({ size: 10 * MIB, blockSize: 2 * MIB, blocks, gaps: [0, 0] });
    const { source, bytesRead } = await counted(bytes);
    source.digestWhileReading();
    await readAll(source);
    expect(await source.fileSha256(never)).toBe(sha256(bytes));
    expect(bytesRead()).toBeGreaterThan(bytes.length);
    expect(bytesRead()).toBeLessThan(2 * bytes.length);
    await source.close();
  });

  it('is right when reads come in any order, overlap, or never come', async () => {
    const bytes = randomBytes(9 * MIB + 5);
    const { source } = await counted(bytes);
    source.digestWhileReading();
    const places = [5 * MIB, 0, 100, 1 * MIB, 2 * MIB - 1, 8 * MIB];
    await Promise.all(places.map((at) => source.read(at, Buffer.alloc(MIB + 1))));
    expect(await source.fileSha256(never)).toBe(sha256(bytes));
    await source.close();
  });

  it('goes on after a read that failed, and can be asked again after it was cancelled', async () => {
    const bytes = randomBytes(3 * MIB);
    let failures = 0;
    const { source } = await counted(bytes, (position) => position === 0 && failures-- > 0);
    source.digestWhileReading();
    failures = 1;
    const failing = source.read(0, Buffer.alloc(MIB));
    const next = source.read(MIB, Buffer.alloc(MIB));
    await expect(failing).rejects.toMatchObject({ code: 'E_SOURCE_READ' });
    await next;
    await expect(source.fileSha256(AbortSignal.abort(new Error('stop')))).rejects.toThrow('stop');
    expect(await source.fileSha256(never)).toBe(sha256(bytes));
    await source.close();
  });

  it('takes no more memory for a long file', async () => {
    const bytes = randomBytes(30 * MIB);
    const { source, buffers } = await counted(bytes);
    expect(await source.fileSha256(never)).toBe(sha256(bytes));
    expect(buffers.size).toBe(1);
    await source.close();
  });

  it('may have been digested before', async () => {
    const bytes = randomBytes(3 * MIB);
    const { source, bytesRead } = await counted(bytes);
    expect(await source.fileSha256(never)).toBe(sha256(bytes));
    source.digestWhileReading();
    await readAll(source);
    expect(await source.fileSha256(never)).toBe(sha256(bytes));
    expect(bytesRead()).toBe(2 * bytes.length);
    await source.close();
  });

  it.skipIf(!hasTool('qemu-img')).each([
    ['-O', 'qcow2'],
    ['-O', 'qcow2', '-c'],
    ['-O', 'vpc'],
  ])(
    'is read once but for tables when qemu-img made it: %s %s %s (skipped without qemu-img)',
    async (...options) => {
      const made = shelf.path('made');
      writeFileSync(shelf.path('raw'), Buffer.from(randomBytes(6 * MIB).toString('hex')));
      execFileSync('qemu-img', ['convert', '-f', 'raw', ...options.filter(Boolean), shelf.path('raw'), made]);
      const bytes = readFileSync(made);
      const { source, bytesRead } = await counted(bytes);
      source.digestWhileReading();
      await readAll(source);
      expect(await source.fileSha256(never)).toBe(sha256(bytes));
      expect(bytesRead()).toBeLessThan(bytes.length * 1.05 + MIB);
      await source.close();
    },
  );
});
