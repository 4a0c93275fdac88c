import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { SourceFile } from '../../lib/disk/file.ts';
import type { OpenFile } from '../../lib/disk/given-file.ts';
import { openSourceFile } from '../../lib/disk/open.ts';
import { Work } from '../../lib/disk/work.ts';
import { dynamicVhd } from '../support/dynamic-vhd.ts';
import { vdi, vhdx, vmdk } from '../support/foreign-disks.ts';

/** Files whose tables make a reader do far more than their size lets expect. */

const DISK = 107_374_182_400;
const CLUSTER = 512;
const TABLES = Math.ceil(DISK / (CLUSTER * (CLUSTER / 8)));

/** Little of it is stored: all else reads as what `rest` says. Counts reads, and calls `onRead` before each. */
class TallFile {
  reads = 0;
  open = true;
  onRead: (reads: number) => void = () => undefined;
  readonly #head: Buffer;
  readonly #size: number;
  readonly #rest: number;

  constructor(head: Buffer, size: number, rest = 0) {
    this.#head = head;
    this.#size = size;
    this.#rest = rest;
  }

  handle(): OpenFile {
    return this as unknown as OpenFile;
  }

  async read(target: Uint8Array, offset: number, length: number, position: number) {
    this.reads += 1;
    this.onRead(this.reads);
    const bytesRead = Math.max(0, Math.min(length, this.#size - position));
    target.fill(this.#rest, offset, offset + bytesRead);
    if (position < this.#head.length)
      this.#head.copy(target, offset, position, Math.min(this.#head.length, position + bytesRead));
    return { bytesRead };
  }

  async stat() {
    return { isFile: () => true, size: BigInt(this.#size), mtimeNs: 0n, ctimeNs: 0n, blocks: 0n };
  }

  async close() {
    this.open = false;
  }
}

const FIRST_TABLE = CLUSTER * (1 + Math.ceil((8 * TABLES) / CLUSTER));
const heads = new Map<number, Buffer>();

/** A qcow2 of 26 MB that names three million L2 tables, `stride` clusters from one to the next. */
function manyTables(stride: number): TallFile {
  const head = heads.get(stride) ?? headOf(stride);
  heads.set(stride, head);
  return new TallFile(head, FIRST_TABLE + TABLES * stride * CLUSTER);
}

function headOf(stride: number): Buffer {
  const head = Buffer.alloc(FIRST_TABLE);
  head.write('QFI\xfb', 0, 'latin1');
  head.writeUInt32BE(2, 4);
  head.writeUInt32BE(9, 20);
  head.writeBigUInt64BE(BigInt(DISK), 24);
  head.writeUInt32BE(TABLES, 36);
  head.writeBigUInt64BE(BigInt(CLUSTER), 40);
  for (let index = 0; index < TABLES; index += 1)
    head.writeBigUInt64BE(BigInt(FIRST_TABLE + index * stride * CLUSTER), CLUSTER + 8 * index);
  return head;
}

const open = async (file: TallFile, signal?: AbortSignal) =>
  openSourceFile(await SourceFile.of(file.handle()), DISK, signal ? { signal } : {});

describe('a qcow2 of 26 MB with three million tables', () => {
  it('is read in few reads when they are neighbours', async () => {
    const file = manyTables(1);
    await (await open(file)).close();
    expect(file.reads).toBeLessThan(2000);
  });

  it('is refused when they are not, after a bounded number of reads', async () => {
    const file = manyTables(2);
    await expect(open(file)).rejects.toMatchObject({ code: 'E_SOURCE_DAMAGED' });
    expect(file.reads).toBeLessThan(2 ** 20);
    expect(file.open).toBe(false);
  });

  it('is read no further when the signal is aborted', async () => {
    const file = manyTables(2);
    const stop = new AbortController();
    let after = 0;
    file.onRead = (reads) => {
      if (reads === 500) stop.abort(new Error('cancelled'));
      if (stop.signal.aborted) after += 1;
    };
    await expect(open(file, stop.signal)).rejects.toThrow('cancelled');
    // Those that were under way: one call makes 32 at a time.
    expect(after).toBeLessThanOrEqual(64);
    expect(file.open).toBe(false);
  });

  it('lets timers fire while it is read', async () => {
    const file = manyTables(2);
    const stop = new AbortController();
    // What `timeout` and a signal of the system need: the event loop. The file answers without waiting for anything.
    setTimeout(() => stop.abort(new Error('timed out')), 1);
    await expect(open(file, stop.signal)).rejects.toThrow('timed out');
  });
});

describe('an aborted signal', () => {
  const present = Array(8).fill(true);
  const images: Record<string, Buffer> = {
    raw: Buffer.alloc(4096, 1),
    VHD: dynamicVhd({
      size: 8192,
      blockSize: 4096,
      blocks: [{ index: 0, present, data: Buffer.alloc(4096) }],
    }),
    VMDK: vmdk(),
    VDI: vdi([0], 1),
    VHDX: vhdx([4 * 2 ** 20]),
  };

  it.each(Object.entries(images))('ends the opening of a %s without another read', async (_, bytes) => {
    const whole = new TallFile(bytes, bytes.length);
    await open(whole).then(
      (source) => source.close(),
      () => undefined,
    );
    for (let at = 1; at <= Math.min(whole.reads, 12); at += 1) {
      const file = new TallFile(bytes, bytes.length);
      const stop = new AbortController();
      file.onRead = (reads) => reads === at && stop.abort(new Error('cancelled'));
      // With the last read it may be complete.
      const outcome = await open(file, stop.signal).then(
        (source) => source.close().then(() => 'opened'),
        (error: Error) => error.message,
      );
      if (at < whole.reads) expect([at, outcome, file.reads]).toEqual([at, 'cancelled', at]);
    }
  });

  it('ends reads of what was opened before', async () => {
    const file = new TallFile(Buffer.alloc(4096, 1), 4096);
    const stop = new AbortController();
    const source = await open(file, stop.signal);
    stop.abort(new Error('cancelled'));
    const { reads } = file;
    await expect(source.read(0, Buffer.alloc(512))).rejects.toThrow('cancelled');
    expect(file.reads).toBe(reads);
    await source.close();
  });
});

describe('work', () => {
  it('is bounded, and an abort is seen by a loop that waits for nothing else', async () => {
    const never = new AbortController().signal;
    const work = Work.ofOpening(never, 1000);
    await work.spend(100, 5);
    await expect(work.spend(1000)).rejects.toBeInstanceOf(RangeError);
    const stop = new AbortController();
    void sleep(1).then(() => stop.abort(new Error('cancelled')));
    const endless = async () => {
      const patient = Work.ofOpening(stop.signal, Number.MAX_SAFE_INTEGER);
      for (;;) await patient.spend(1);
    };
    await expect(endless()).rejects.toThrow('cancelled');
  });

  it('goes through all numbers once', async () => {
    const seen: number[] = [];
    for await (const { start, end } of Work.ofOpening(new AbortController().signal).stretches(200_000))
      seen.push(start, end);
    expect(seen).toEqual([0, 65_536, 65_536, 131_072, 131_072, 196_608, 196_608, 200_000]);
  });
});
