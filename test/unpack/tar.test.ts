import { execFileSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { contentOf, MIB } from '../disk/kit.ts';
import { hasTool } from '../support/tools.ts';
import { PackedShelf, piped } from './kit.ts';

const shelf = new PackedShelf();
afterAll(() => shelf.shelf.remove());
afterEach(() => expect(shelf.left()).toEqual([]));

const disk = Buffer.alloc(3 * MIB);
randomBytes(200_000).copy(disk, 1000);
disk.fill('text', 2 * MIB, 2 * MIB + 300_000);
disk.write('\x55\xaa', 510, 'latin1');
const OVF = '<?xml version="1.0"?>\n<Envelope/>\n';
const sum = (bytes: Uint8Array, algorithm = 'sha256') => createHash(algorithm).update(bytes).digest('hex');

let count = 0;
/** A folder with files, packed by GNU tar. */
function tar(files: Readonly<Record<string, Uint8Array | string>>, ...options: string[]): Buffer {
  count += 1;
  const folder = shelf.shelf.path(`tar-${count}`);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(`${folder}/${name}`), { recursive: true });
    writeFileSync(`${folder}/${name}`, content);
  }
  return piped('tar', ['-c', '-C', folder, ...options, ...Object.keys(files)], Buffer.alloc(0));
}

/** The disk as qemu-img makes it. */
function image(format: string, ...options: string[]): Buffer {
  const [raw, path] = [shelf.shelf.path('disk.raw'), shelf.shelf.path(`disk.${format}`)];
  writeFileSync(raw, disk);
  execFileSync('qemu-img', ['convert', '-f', 'raw', '-O', format, ...options, raw, path]);
  return readFileSync(path);
}

describe('a tar archive with one disk', () => {
  it.each([
    ['ustar', 'disk.raw'],
    ['gnu', 'disk.raw'],
    ['pax', 'disk.raw'],
    ['gnu', `${'folder/'.repeat(20)}disk.raw`],
    ['pax', `${'folder/'.repeat(20)}disk.raw`],
    ['ustar', `${'folder/'.repeat(20)}disk.raw`],
  ])('of the format %s, the disk named %s, is read where it lies', async (format, name) => {
    const packed = tar({ 'readme.txt': 'hello', [name]: disk, 'empty.raw': '' }, `--format=${format}`);
    const source = await shelf.open(packed);
    expect(source.packing).toEqual(['tar']);
    expect(shelf.left().filter((file) => !file.endsWith('/packed'))).toEqual([]);
    source.digestWhileReading();
    expect((await contentOf(source)).equals(disk)).toBe(true);
    const again = await shelf.open(packed);
    expect(await again.fileSha256(new AbortController().signal)).toBe(sum(packed));
    // Only now is it known which blocks are zeros.
    expect(again.dataRanges()).toEqual([{ start: 0, end: 3 * MIB }]);
    await again.close();
  });

  it
    .skipIf(!hasTool('qemu-img') || !hasTool('qemu-nbd'))
    .each([
      ['vmdk', '-o', 'subformat=streamOptimized'],
      ['vmdk', '-o', 'subformat=monolithicSparse'],
      ['vdi'],
      ['vhdx'],
      ['qcow2', '-c'],
      ['vpc', '-o', 'force_size=on'],
    ])('of the format %s %s %s is read through a window', async (format, ...options) => {
    const packed = tar({ 'a.ovf': OVF, 'disk-1': image(format, ...options) });
    const source = await shelf.open(packed);
    expect(source.packing).toEqual(['tar']);
    source.digestWhileReading();
    const content = Buffer.alloc(disk.length);
    await source.read(0, content);
    expect(content.equals(disk)).toBe(true);
    expect(await source.fileSha256(new AbortController().signal)).toBe(sum(packed));
    await source.close();
  });

  it('may hold its disk compressed, be compressed itself, or both', async () => {
    const inside = tar({ 'a.ovf': OVF, 'disk.raw.gz': piped('gzip', ['-c'], disk) });
    const outside = piped('zstd', ['-c'], tar({ 'disk.raw': disk }));
    const both = piped('xz', ['-c', '-0'], inside);
    for (const [packed, packing] of [
      [inside, ['tar', 'gzip']],
      [outside, ['zstd', 'tar']],
      [both, ['xz', 'tar', 'gzip']],
    ] as const) {
      const source = await shelf.open(packed);
      expect(source.packing).toEqual(packing);
      expect(await source.fileSha256(new AbortController().signal)).toBe(sum(packed));
      expect((await contentOf(source)).equals(disk)).toBe(true);
    }
    const deeper = piped('gzip', ['-c'], both);
    expect(await shelf.refusal(deeper)).toMatchObject({ code: 'E_SOURCE_FORMAT' });
  });

  it('is what its members hold, not what they are called', async () => {
    const packed = tar({ 'disk.raw': OVF, 'notes.txt': disk, 'image.vmdk': 'SHA256(x)= 00\n' });
    expect((await shelf.content(packed)).equals(disk)).toBe(true);
  });

  it('passes over CDs, firmware settings and links', async () => {
    const cd = Buffer.alloc(2 * MIB);
    cd.write('CD001', 0x8001);
    const packed = tar({ 'drivers.iso': cd, 'vm.nvram': randomBytes(9000), 'disk.raw': disk });
    expect((await shelf.content(packed)).equals(disk)).toBe(true);
    const folder = shelf.shelf.path('links');
    mkdirSync(folder);
    symlinkSync('/etc/passwd', `${folder}/link.raw`);
    const linked = piped('tar', ['-c', '-C', folder, 'link.raw'], Buffer.alloc(0));
    expect(await shelf.refusal(linked)).toMatchObject({ code: 'E_SOURCE_FORMAT' });
  });
});

describe("an appliance's manifest", () => {
  const ova = (manifest: string) => tar({ 'a.ovf': OVF, 'a.mf': manifest, 'disk.raw': disk });
  it.each(['sha1', 'sha256', 'sha512'])('proves the disk by its %s', async (algorithm) => {
    const good = `${algorithm.toUpperCase()}(disk.raw)= ${sum(disk, algorithm)}\n`;
    expect((await shelf.content(ova(good))).equals(disk)).toBe(true);
    const other = good.replace(/[0-9a-f]\n/, (end) => `${end.startsWith('0') ? '1' : '0'}\n`);
    expect(await shelf.refusal(ova(other))).toMatchObject({ code: 'E_SOURCE_DAMAGED' });
  });

  it('counts with Windows line ends, several algorithms, and other members', async () => {
    const good = `SHA1(a.ovf)= ${'0'.repeat(40)}\r\nSHA256 (disk.raw) = ${sum(disk)}\r\nSHA1(disk.raw)= ${sum(disk, 'sha1')}\r\n`;
    const source = await shelf.open(ova(good));
    expect(await source.fileSha256(new AbortController().signal)).toBe(
      sum(readFileSync(shelf.shelf.path('packed'))),
    );
    expect((await contentOf(source)).equals(disk)).toBe(true);
    const twice = `${good}SHA256(disk.raw)= ${'1'.repeat(64)}\n`;
    expect(await shelf.refusal(ova(twice))).toMatchObject({ code: 'E_SOURCE_DAMAGED' });
    const bad = good.replace(sum(disk, 'sha1'), sum(Buffer.from(OVF), 'sha1'));
    expect(await shelf.refusal(ova(bad))).toMatchObject({ code: 'E_SOURCE_DAMAGED' });
  });
});

/** One header of ustar, by hand. */
function header(name: string, size: string | Buffer, type = '0', magic = 'ustar\x0000'): Buffer {
  const block = Buffer.alloc(512);
  block.write(name);
  block.write('0000644\0', 100);
  if (typeof size === 'string') block.write(size, 124);
  else size.copy(block, 124);
  block.fill(' ', 148, 156);
  block.write(type, 156);
  block.write(magic, 257, 'latin1');
  const total = block.reduce((all, byte) => all + byte, 0);
  block.write(`${total.toString(8).padStart(6, '0')}\0 `, 148);
  return block;
}

const octal = (size: number) => `${size.toString(8).padStart(11, '0')}\0`;
const padded = (content: Uint8Array) => Buffer.concat([content, Buffer.alloc(-content.length & 511)]);
const end = Buffer.alloc(1024);
const member = header('disk.raw', octal(disk.length));
const pax = (text: string, type = 'x') =>
  Buffer.concat([header('pax', octal(text.length), type), padded(Buffer.from(text))]);

describe('made by hand', () => {
  const binary = Buffer.alloc(12);
  binary[0] = 0x80;
  binary.writeUInt32BE(disk.length, 8);
  it.each([
    ['as all are', [member, disk, end]],
    ['a size in binary', [header('disk.raw', binary, '0', 'ustar  \0'), disk, end]],
    [
      'a size in an extended header',
      [pax(`16 size=${disk.length}\n`), header('disk.raw', octal(0)), disk, end],
    ],
    ['the type of before POSIX', [header('disk.raw', octal(disk.length), '\0'), disk, end]],
    ['one block at the end', [member, disk, Buffer.alloc(512)]],
    ['a folder before it', [header('folder/', octal(0), '5'), member, disk, end]],
    ['a long end', [member, disk, Buffer.alloc(MIB)]],
  ])('it is read: %s', async (_, parts) => {
    expect((await shelf.content(Buffer.concat(parts))).equals(disk)).toBe(true);
  });

  const negative = Buffer.alloc(12, 0xff);
  const huge = Buffer.concat([Buffer.from([0x80]), Buffer.alloc(11, 0xff)]);
  it.each([
    ['no end', [member, disk], 'E_SOURCE_DAMAGED'],
    ['a disk that is cut off', [member, disk.subarray(0, 2 * MIB)], 'E_SOURCE_DAMAGED'],
    ['something behind the end', [member, disk, end, member, disk, end], 'E_SOURCE_DAMAGED'],
    ['a damaged second header', [member, disk, Buffer.alloc(512, 'x'), end], 'E_SOURCE_DAMAGED'],
    ['a negative size', [header('disk.raw', negative), disk, end], 'E_SOURCE_DAMAGED'],
    ['a size beyond all bounds', [header('disk.raw', huge), disk, end], 'E_SOURCE_DAMAGED'],
    ['letters for a size', [header('disk.raw', '00000zz0000\0'), disk, end], 'E_SOURCE_DAMAGED'],
    ['an extended header that lies', [pax('99 size=1\n'), member, disk, end], 'E_SOURCE_DAMAGED'],
    ['an extended header of nothing', [member, disk, pax('10 path=a\n'), end], 'E_SOURCE_DAMAGED'],
    ['a negative size in an extended header', [pax('11 size=-5\n'), member, disk, end], 'E_SOURCE_DAMAGED'],
    [
      'a huge extended header',
      [header('pax', octal(2 * MIB), 'x'), Buffer.alloc(2 * MIB), member, disk, end],
      'E_SOURCE_DAMAGED',
    ],
    [
      'a link with content',
      [header('l', octal(512), '2'), Buffer.alloc(512), member, disk, end],
      'E_SOURCE_DAMAGED',
    ],
    ['holes, by GNU', [header('disk.raw', octal(disk.length), 'S'), disk, end], 'E_SOURCE_FORMAT'],
    ['holes, by pax', [pax('22 GNU.sparse.major=1\n'), member, disk, end], 'E_SOURCE_FORMAT'],
    ['a volume of several', [header('disk.raw', octal(disk.length), 'M'), disk, end], 'E_SOURCE_FORMAT'],
    ['two disks', [member, disk, header('data.raw', octal(disk.length)), disk, end], 'E_SOURCE_FORMAT'],
    ['the same disk twice', [member, disk, member, disk, end], 'E_SOURCE_FORMAT'],
    ['no disk', [header('a.ovf', octal(OVF.length)), padded(Buffer.from(OVF)), end], 'E_SOURCE_FORMAT'],
    [
      'thousands of members',
      [...new Array<Buffer>(3000).fill(header('x', octal(0))), member, disk, end],
      'E_SOURCE_FORMAT',
    ],
  ])('it is refused: %s', async (_, parts, code) => {
    const error = await shelf.refusal(Buffer.concat(parts));
    expect(error).toMatchObject({ code });
  });

  it('names the disks of which it takes none', async () => {
    const parts = [member, disk, header('data.raw', octal(disk.length)), disk, end];
    const { message } = (await shelf.refusal(Buffer.concat(parts))) ?? { message: '' };
    expect(message).toContain('disk.raw');
    expect(message).toContain('data.raw');
  });

  it('is refused at once when zeros without end follow it', async () => {
    const path = shelf.shelf.path('endless');
    writeFileSync(path, Buffer.concat([member, disk, end]));
    truncateSync(path, 2 ** 40);
    await expect(shelf.openPath(path)).rejects.toMatchObject({ code: 'E_SOURCE_DAMAGED' });
  });

  it('never gives content of another place when a byte of a header is another one', async () => {
    const packed = Buffer.concat([
      header('a.ovf', octal(OVF.length)),
      padded(Buffer.from(OVF)),
      member,
      disk,
      end,
    ]);
    for (let at = 0; at < 512; at += 3) {
      const mutant = Buffer.from(packed);
      mutant[1024 + at] = (mutant[1024 + at] ?? 0) ^ (1 << (at % 8));
      const error = await shelf.refusal(mutant);
      // The checksum is written with eight bytes, of which two say nothing.
      if (at < 154 || at > 155) expect([at, error?.code]).toEqual([at, 'E_SOURCE_DAMAGED']);
    }
  });
});
