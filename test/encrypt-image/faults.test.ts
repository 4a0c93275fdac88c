import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  appendFileSync,
  constants,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  statfsSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import fs, { type FileHandle, open } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { EncryptImageDeps } from '../../actions/encrypt-image/deps.ts';
import type { ImageFormat } from '../../lib/base/identity.ts';
import type { DiskSource } from '../../lib/disk/source.ts';
import { createUserspaceEngine } from '../../lib/engine/userspace/engine.ts';
import { dynamicVhd } from '../support/dynamic-vhd.ts';
import { Bench, type Ran } from './kit.ts';

/** Disks that are full or broken, and sources that somebody else writes to (pitfalls.md H1, H2). */

const MIB = 2 ** 20;
const disk = randomBytes(5 * MIB);
const code = (ran: Ran) => (ran.error as { code?: string } | undefined)?.code;

let bench: Bench;
beforeEach(() => {
  bench = new Bench();
});
afterEach(() => {
  mend();
  bench.remove();
});

function mend(): void {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
}

/** Node's class of open files. */
let files: FileHandle;
beforeAll(async () => {
  const file = await open('/dev/null');
  files = Object.getPrototypeOf(file) as FileHandle;
  await file.close();
});

function systemError(name: string): Error {
  return Object.assign(new Error(`${name}: planted`), { code: name });
}

/** Makes the write, sync or making of a file number `fails` (from 0 on) fail. Returns how many were made. */
function breakAt(fails: number, error: string): () => number {
  let calls = 0;
  const { open: realOpen } = fs;
  vi.spyOn(fs, 'open').mockImplementation(async (path, flags, mode) => {
    if (typeof flags !== 'number' || (flags & constants.O_CREAT) === 0) return realOpen(path, flags, mode);
    calls += 1;
    if (calls - 1 === fails) throw systemError(error);
    return realOpen(path, flags, mode);
  });
  syncBuiltinESMExports();
  for (const method of ['write', 'sync'] as const) {
    const real = files[method] as (...args: unknown[]) => Promise<never>;
    vi.spyOn(files, method).mockImplementation(async function (this: FileHandle, ...args: unknown[]) {
      calls += 1;
      if (calls - 1 === fails) throw systemError(error);
      return real.apply(this, args);
    });
  }
  return () => calls;
}

const SOURCES = {
  'a file': () => ({ image: bench.file('disk.img', disk) }),
  'a download': () => {
    bench.bucket.set('disk.img', { size: disk.length, text: disk.toString('latin1'), metadata: {} });
    return { 'image-uri': 'cos://us-south/images/disk.img', 'remove-source': 'true' };
  },
};

describe.each([
  ['vhd', 'a file'],
  ['luks-raw', 'a file'],
  ['vhd', 'a download'],
] as [ImageFormat, keyof typeof SOURCES][])('%s of %s', (format, source) => {
  it.each([
    ['ENOSPC', 'E_SPACE'],
    ['EDQUOT', 'E_SPACE'],
    ['EIO', 'E_OUTPUT_WRITE'],
  ])('%s whenever a file is made, written or synced: %s, and nothing is left', async (error, expected) => {
    const inputs = { ...SOURCES[source](), format };
    const made = breakAt(-1, error);
    await bench.run({ ...inputs, output: join(bench.workspace, 'good') });
    const calls = made();
    expect(calls).toBeGreaterThan(7);
    mend();
    // A folder that cannot be synced is forgiven: those of the publication are the last two.
    for (let fails = 0; fails < calls - 2; fails += format === 'vhd' || error === 'ENOSPC' ? 1 : 3) {
      breakAt(fails, error);
      const ran = await bench.run(inputs);
      expect([fails, code(ran)]).toEqual([fails, expected]);
      expect(bench.tempFiles()).toEqual([]);
      mend();
    }
    expect((await bench.run(inputs)).error).toBeUndefined();
  });
});

describe('a result that cannot be named', () => {
  /** From this call on, files can neither be linked nor renamed. */
  function freezeNames(from: number): void {
    let calls = 0;
    for (const method of ['link', 'rename'] as const) {
      const real = fs[method];
      vi.spyOn(fs, method).mockImplementation(async (before, after) => {
        calls += 1;
        if (calls > from) throw systemError('ENOSPC');
        return real(before, after);
      });
    }
    syncBuiltinESMExports();
  }

  it.each([
    ['its manifest neither', 0],
    ['though its manifest was', 1],
  ])('%s: refused with a code, and nothing is left', async (_, from) => {
    const image = bench.file('disk.img', disk);
    freezeNames(from);
    expect(code(await bench.run({ image }))).toBe('E_SPACE');
    expect(bench.tempFiles()).toEqual([]);
    mend();
    expect((await bench.run({ image })).error).toBeUndefined();
  });
});

describe('a disk that really becomes full', () => {
  const folder = mkdtempSync(join(tmpdir(), 'small-disk-'));
  let problem: string | undefined;
  beforeAll(() => {
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=24m', 'tmpfs', folder], { stdio: 'pipe' });
    } catch (error) {
      problem = `a small disk cannot be mounted here: ${String(error).split('\n')[0]}`;
    }
  });
  afterAll(() => {
    if (problem === undefined) execFileSync('umount', [folder]);
    rmSync(folder, { recursive: true });
  });

  it.for(['vhd', 'luks-raw'] as const)(
    'while %s is written: E_SPACE, and nothing is left',
    async (format, context) => {
      if (problem !== undefined) context.skip(problem);
      const image = bench.file('disk.img', disk);
      for (const left of [0, 4096, MIB, 3 * MIB + 512, 5 * MIB]) {
        const change = (deps: EncryptImageDeps): EncryptImageDeps => ({
          ...deps,
          allowed: { ...deps.allowed, roots: [...deps.allowed.roots, folder] },
          // The name is told when all checks have passed: from here on somebody else fills the disk.
          remember: (what) => {
            if (what === 'partial') fillUp(folder, left);
          },
        });
        const ran = await bench.run({ image, format, output: join(folder, 'result') }, { change });
        expect([left, code(ran)]).toEqual([left, 'E_SPACE']);
        expect(readdirSync(folder)).toEqual(['filler']);
        rmSync(join(folder, 'filler'));
      }
    },
  );
});

describe('a result that cannot be read back', () => {
  it.each(['full', 'sample', 'none'])(
    'is refused with a code, and nothing is left: verify %s',
    async (verify) => {
      const image = bench.file('disk.img', disk);
      const real = files.read as (...args: unknown[]) => Promise<never>;
      vi.spyOn(files, 'read').mockImplementation(async function (this: FileHandle, ...args: unknown[]) {
        const path = readlinkSync(`/proc/self/fd/${this.fd}`);
        if (path.startsWith(bench.temp) && Number(args[3]) >= 2 * MIB) throw systemError('EIO');
        return real.apply(this, args);
      });
      expect(code(await bench.run({ image, verify }))).toBe('E_VERIFY');
      expect(bench.tempFiles()).toEqual([]);
    },
  );
});

describe('a source that changes while it is read', () => {
  const path = () => join(bench.workspace, 'disk.img');
  const CHANGES: readonly [string, () => void][] = [
    ['is cut', () => truncateSync(path(), MIB)],
    ['is emptied', () => truncateSync(path(), 0)],
    ['grows', () => appendFileSync(path(), 'more')],
    [
      'gets other content of the same length',
      () => writeFileSync(path(), randomBytes(statSync(path()).size)),
    ],
    [
      'gets other content and its old time',
      () => {
        const { atime, mtime, size } = statSync(path());
        writeFileSync(path(), randomBytes(size));
        utimesSync(path(), atime, mtime);
      },
    ],
    [
      'is replaced by another file',
      () => {
        writeFileSync(`${path()}.new`, randomBytes(statSync(path()).size));
        renameSync(`${path()}.new`, path());
      },
    ],
  ];

  /** Calls `change` after so many reads. */
  function meddling(change: () => void, after: number) {
    const real = createUserspaceEngine();
    let reads = 0;
    const spoiled = (source: DiskSource): DiskSource => ({
      ...source,
      read: async (position, target) => {
        await source.read(position, target);
        reads += 1;
        if (reads === after) change();
      },
    });
    const engine = {
      ...real,
      encrypt: (job: Parameters<typeof real.encrypt>[0]) =>
        real.encrypt({ ...job, source: spoiled(job.source) }),
    };
    return (deps: EncryptImageDeps) => ({
      ...deps,
      engines: { ...deps.engines, userspace: async () => engine },
    });
  }

  const present = Array<boolean>(4096).fill(true);
  const vhd = () =>
    dynamicVhd({
      size: 6 * MIB,
      blockSize: 2 * MIB,
      blocks: [2, 0, 1].map((index) => ({ index, present, data: randomBytes(2 * MIB) })),
    });

  describe.each([
    ['raw', () => randomBytes(6 * MIB)],
    ['VHD', vhd],
  ] as [string, () => Buffer][])('%s', (_, source) => {
    it.each(CHANGES)('%s: refused, and nothing is left', async (_what, change) => {
      for (const after of [1, 3]) {
        const image = bench.file('disk.img', source());
        const ran = await bench.run({ image }, { change: meddling(change, after) });
        expect(code(ran)).toBe('E_SOURCE_CHANGED');
        expect(bench.tempFiles()).toEqual([]);
      }
    });
  });

  it('or cannot be read in its midst: refused by another name, and nothing is left', async () => {
    const image = bench.file('disk.img', disk);
    const real = files.read as (...args: unknown[]) => Promise<never>;
    vi.spyOn(files, 'read').mockImplementation(async function (this: FileHandle, ...args: unknown[]) {
      if (Number(args[3]) >= 2 * MIB) throw systemError('EIO');
      return real.apply(this, args);
    });
    expect(code(await bench.run({ image }))).toBe('E_SOURCE_READ');
    expect(bench.tempFiles()).toEqual([]);
  });
});

/** Leaves so many bytes on the disk of that folder. */
function fillUp(folder: string, left: number): void {
  const { bavail, bsize } = statfsSync(folder);
  writeFileSync(join(folder, 'filler'), Buffer.alloc(Math.max(0, bavail * bsize - left)));
}
