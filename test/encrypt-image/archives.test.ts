import { execFileSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, readlinkSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EncryptImageDeps } from '../../actions/encrypt-image/deps.ts';
import { hasTool } from '../support/tools.ts';
import { piped } from '../unpack/kit.ts';
import { Bench, type Ran, smallDisk } from './kit.ts';

const MIB = 2 ** 20;
let bench: Bench;
beforeEach(() => {
  bench = new Bench();
});
afterEach(() => {
  expect(openFiles()).toEqual([]);
  bench.remove();
});

/** What this process has open in the folders of the test. */
const openFiles = () =>
  readdirSync('/proc/self/fd').flatMap((fd) => {
    try {
      const path = readlinkSync(`/proc/self/fd/${fd}`);
      return path.startsWith(bench.folder) ? [path] : [];
    } catch {
      return [];
    }
  });
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const code = (ran: Ran) => (ran.error as { code?: string } | undefined)?.code;
const result = (ran: Ran) => readFileSync(ran.outputs.get('encrypted-image') ?? '');
const manifestOf = (ran: Ran) => JSON.parse(readFileSync(ran.outputs.get('manifest') ?? '', 'utf8'));

/** The result without what names the source: UUID and checksums of both footers. */
function withoutIdentity(vhd: Buffer): Buffer {
  const copy = Buffer.from(vhd);
  for (const footer of [0, copy.length - 512]) copy.fill(0, footer + 64, footer + 84);
  return copy;
}

function converted(disk: Buffer, format: string, ...options: string[]): Buffer {
  const raw = join(bench.folder, 'raw');
  writeFileSync(raw, disk);
  execFileSync('qemu-img', ['convert', '-f', 'raw', '-O', format, ...options, raw, `${raw}.out`]);
  return readFileSync(`${raw}.out`);
}

function appliance(disk: Buffer): Buffer {
  writeFileSync(join(bench.folder, 'a.ovf'), '<?xml version="1.0"?>');
  writeFileSync(join(bench.folder, 'a-disk1.vmdk'), disk);
  writeFileSync(join(bench.folder, 'a.mf'), `SHA256(a-disk1.vmdk)= ${sha256(disk)}\n`);
  const names = ['a.ovf', 'a.mf', 'a-disk1.vmdk'];
  return piped('tar', ['-c', '--format=ustar', '-C', bench.folder, ...names], Buffer.alloc(0));
}

const ENDINGS = { gzip: 'gz', xz: 'xz', zstd: 'zst', bzip2: 'bz2' };
const qemu = hasTool('qemu-img') && hasTool('qemu-nbd');

describe.each(Object.entries(ENDINGS))('an image packed by %s', (tool, ending) => {
  it.skipIf(!hasTool(tool)).each(['raw', 'qcow2', 'vmdk'])(
    `becomes what the image itself becomes: %s (skipped without ${tool} and qemu-utils)`,
    async (format) => {
      if (format !== 'raw' && !qemu) return;
      const disk = smallDisk();
      const image = format === 'raw' ? disk : converted(disk, format);
      const plain = await bench.run({ image: bench.file('plain.img', image) });
      const packed = piped(tool, ['-c'], image);
      const ran = await bench.run({ image: bench.file(`debian.${format}.${ending}`, packed) });
      expect([plain.error, ran.error]).toEqual([undefined, undefined]);
      expect(ran.outputs.get('source-sha256')).toBe(sha256(packed));
      expect(basename(ran.outputs.get('encrypted-image') ?? '')).toBe('debian.vhd-0.vhd');
      expect(withoutIdentity(result(ran)).equals(withoutIdentity(result(plain)))).toBe(true);
      expect(manifestOf(ran)['source-format']).toBe(`${format} in ${tool}`);
      expect(bench.tempFiles()).toHaveLength(4);

      // Reproducible under another name, and adopted under the same.
      const again = await bench.run({ image: bench.file('same.bin', packed) });
      expect(result(again).equals(result(ran))).toBe(true);
      const adopted = await bench.run({ image: `debian.${format}.${ending}` });
      expect(adopted.error).toBeUndefined();
      expect(adopted.outputs.get('changed')).toBe('false');
    },
  );
});

describe.skipIf(!qemu)('an appliance (skipped without qemu-utils)', () => {
  it.each(['streamOptimized', 'monolithicSparse'])(
    'with a VMDK, %s, is read where it lies',
    async (subformat) => {
      const disk = smallDisk();
      const packed = appliance(converted(disk, 'vmdk', '-o', `subformat=${subformat}`));
      const plain = await bench.run({ image: bench.file('plain.img', disk) });
      for (const format of ['vhd', 'luks-raw']) {
        const ran = await bench.run({ image: bench.file(`${format}.ova`, packed), format });
        expect(ran.error).toBeUndefined();
        expect(ran.outputs.get('source-sha256')).toBe(sha256(packed));
        expect(manifestOf(ran)['source-format']).toBe('vmdk in tar');
        if (format === 'vhd')
          expect(withoutIdentity(result(ran)).equals(withoutIdentity(result(plain)))).toBe(true);
      }
    },
  );

  it('may be downloaded, compressed, and removed afterwards', async () => {
    const packed = piped('gzip', ['-c'], appliance(converted(smallDisk(), 'vmdk')));
    bench.bucket.set('a.ova.gz', { size: packed.length, text: packed.toString('latin1'), metadata: {} });
    const ran = await bench.run({ 'image-uri': 'cos://us-south/images/a.ova.gz', 'remove-source': 'true' });
    expect(ran.error).toBeUndefined();
    expect(ran.outputs.get('source-sha256')).toBe(sha256(packed));
    expect(manifestOf(ran)['source-format']).toBe('vmdk in tar in gzip');
    expect(bench.tempFiles()).toEqual(['a.vhd-0.vhd', 'a.vhd-0.vhd.manifest.json']);
  });
});

describe('what is packed is judged as if it were not', () => {
  it.each([
    [
      'an encrypted disk',
      Buffer.concat([Buffer.from('LUKS\xba\xbe\0\x01', 'latin1'), Buffer.alloc(MIB)]),
      'E_SOURCE_ENCRYPTED',
    ],
    ['a ZIP archive', Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(MIB)]), 'E_SOURCE_FORMAT'],
    ['nothing', Buffer.alloc(0), 'E_SOURCE_EMPTY'],
    ['too large a disk', Buffer.alloc(3 * MIB, 'x'), 'E_SOURCE_TOO_LARGE'],
  ])('%s', async (_, content, expected) => {
    const image = bench.file('image', piped('gzip', ['-c'], content));
    expect(code(await bench.run({ image, 'max-virtual-size': '2MiB' }))).toBe(expected);
    expect(bench.tempFiles()).toEqual([]);
  });

  it('a dry run writes nothing that stays', async () => {
    const packed = piped('gzip', ['-c'], smallDisk());
    const ran = await bench.run({ image: bench.file('image.gz', packed), 'dry-run': 'true' });
    expect(ran.error).toBeUndefined();
    expect(ran.outputs.get('source-sha256')).toBe(sha256(packed));
    expect(ran.lines.join()).toContain('raw in gzip source');
    expect(bench.tempFiles()).toEqual([]);
  });

  it('a file that changes while it is unpacked is refused', async () => {
    const image = bench.file('image.gz', piped('gzip', ['-c'], smallDisk()));
    const path = join(bench.workspace, image);
    const ran = await bench.run({ image }, { change: onUnpacked(() => utimesSync(path, 1, 1)) });
    expect(code(ran)).toBe('E_SOURCE_CHANGED');
    expect(bench.tempFiles()).toEqual([]);
  });
});

/** Calls when the source has been unpacked and is opened. */
function onUnpacked(call: () => void) {
  return (deps: EncryptImageDeps): EncryptImageDeps => ({
    ...deps,
    log: {
      ...deps.log,
      info: (text) => {
        if (text.startsWith('the source is packed with')) call();
        deps.log.info(text);
      },
    },
  });
}

/** Zstandard's shortest way to write zeros: blocks of 4 bytes for 128 KiB each, 32 GiB for one MiB. */
function zstdBomb(blocks: number, told?: bigint): Buffer {
  const header = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, told === undefined ? 0 : 0xc0, 0x58]);
  const size = Buffer.alloc(told === undefined ? 0 : 8);
  if (told !== undefined) size.writeBigUInt64LE(told);
  const block = Buffer.alloc(4);
  block.writeUIntLE((131072 << 3) | 2, 0, 3);
  const all = Buffer.concat(new Array<Buffer>(blocks).fill(block));
  all[all.length - 4] = (all.at(-4) ?? 0) | 1;
  return Buffer.concat([header, size, all]);
}

describe('a file that was made to fill disks', () => {
  it.each([
    ['zstd', () => zstdBomb(2 ** 18)],
    ['zstd, which tells its size', () => zstdBomb(4, 2n ** 50n)],
    ['gzip', () => piped('gzip', ['-c'], Buffer.alloc(200 * MIB))],
    ['xz', () => piped('xz', ['-c', '-0'], Buffer.alloc(200 * MIB))],
    [
      'xz, which tells its size',
      () => piped('xz', ['-c', '-0', '-T2', '--block-size=200MiB'], Buffer.alloc(200 * MIB)),
    ],
    ['bzip2', () => piped('bzip2', ['-c'], Buffer.alloc(200 * MIB))],
    ['gzip in gzip', () => piped('gzip', ['-c'], piped('gzip', ['-c'], Buffer.alloc(200 * MIB)))],
  ])('ends at the limit: %s', async (_, make) => {
    const image = bench.file('bomb', make());
    expect(statSync(join(bench.workspace, image)).size).toBeLessThan(2 * MIB);
    const ran = await bench.run({ image, 'max-virtual-size': '64MiB' });
    expect(code(ran)).toBe('E_SOURCE_TOO_LARGE');
    expect(String(ran.error)).toContain('max-virtual-size');
    expect(bench.tempFiles()).toEqual([]);
  });

  it('takes no space for zeros', async () => {
    const disk = Buffer.alloc(300 * MIB);
    randomBytes(5000).copy(disk, 150 * MIB);
    let blocks = -1;
    const look = () => {
      const [nameless = ''] = openFiles().filter((path) => path.endsWith('(deleted)'));
      const fd = readdirSync('/proc/self/fd').find((one) => {
        try {
          return readlinkSync(`/proc/self/fd/${one}`) === nameless;
        } catch {
          return false;
        }
      });
      blocks = statSync(`/proc/self/fd/${fd}`).blocks;
    };
    const image = bench.file('image.gz', piped('gzip', ['-c', '-1'], disk));
    const ran = await bench.run({ image }, { change: onUnpacked(look) });
    expect(ran.error).toBeUndefined();
    expect(blocks * 512).toBeLessThan(MIB);
  });
});

describe('cancelled while it is unpacked', () => {
  it.each(Object.keys(ENDINGS))('%s ends at once and leaves nothing', async (tool) => {
    const disk = Buffer.alloc(64 * MIB);
    randomBytes(8 * MIB).copy(disk);
    const stop = new AbortController();
    const image = bench.file('image', piped(tool, ['-c', '-1'], disk));
    const seen: string[][] = [];
    // The first moment at which something is unpacked.
    const timer = setInterval(() => {
      const open = openFiles().filter((path) => path.endsWith('(deleted)'));
      if (open.length === 0 || stop.signal.aborted) return;
      seen.push(open, bench.tempFiles());
      stop.abort(new Error('cancelled by the test'));
    }, 1);
    const ran = await bench.run({ image }, { signal: stop.signal });
    clearInterval(timer);
    expect(String(ran.error)).toContain('cancelled by the test');
    // A file without a name, and none with one.
    expect(seen[0]).toHaveLength(1);
    expect(seen[1]).toEqual([]);
    expect(bench.tempFiles()).toEqual([]);
  });
});
