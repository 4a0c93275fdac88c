import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkGuest } from '../../lib/guest/check.ts';
import { CONTENT_NAMES } from '../../lib/guest/disk/names.ts';
import { hasTool } from '../support/tools.ts';
import { check, MIB, memorySource, tool, Workshop } from './kit.ts';

/** `latin1` texts at byte offsets of a disk; below zero from its end. */
function disk(parts: Readonly<Record<number, string>>, size = 2 * MIB): Buffer {
  const bytes = Buffer.alloc(size);
  for (const [at, text] of Object.entries(parts))
    bytes.write(text, Number(at) < 0 ? size + Number(at) : Number(at), 'latin1');
  return bytes;
}

const foundOf = async (bytes: Buffer) => (await check(bytes)).findings.map(({ found }) => found).join('; ');
const seemsOf = async (bytes: Buffer) => (await check(bytes)).noDisk?.what;

describe('what is no disk', () => {
  const html = '<!DOCTYPE html>\n<html><head><title>Sign in</title></head></html>\n';
  const error =
    '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>NoSuchKey</Code><Message>x</Message></Error>';
  const lfs = 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n';
  test.each([
    [html, 'a web page'],
    [`\n\n  ${html}`, 'a web page'],
    [`\xef\xbb\xbf<!-- a -->\n<!-- b --><HTML lang=en>`, 'a web page'],
    ['<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN">', 'a web page'],
    ['<html><body>S\xefte introuvable</body></html>', 'a web page'],
    [error, 'an error answer of Object Storage (NoSuchKey)'],
    ['<Error><Code>A B</Code></Error>', 'an error answer of Object Storage'],
    ['<?xml version="1.0"?><feed/>', 'an XML document'],
    ['<!-- -->nothing', 'an XML document'],
    ['{"errors":[{"code":"not_found"}]}', 'a JSON document'],
    ['HTTP/1.1 404 Not Found\r\n\r\n', 'an HTTP answer with its headers'],
    [lfs, 'a Git LFS pointer'],
    ['../.git/annex/objects/Xx/Yy/SHA256E-s1--0', 'a git-annex pointer'],
    ['/annex/objects/SHA256E-s1--0', 'a git-annex pointer'],
    ['-----BEGIN CERTIFICATE-----\n', 'a key, certificate or message in PEM'],
    ['#!/bin/sh\necho\n', 'a script'],
    ['# An image\n\nRead me.\n', 'plain text'],
    ['\x7fELF\x02\x01\x01\0', 'a program or library of Linux'],
    ['%PDF-1.7\n%\xe2\xe3\x01', 'a PDF document'],
    ['Salted__\x01\x02', 'a file encrypted with openssl'],
    ['QFI\xfb\0\0\0\x03', 'a qcow2 image in another image'],
    ['PK\x03\x04\x14\0', 'a ZIP archive'],
    ['\xff\xfeh\0i\0', 'text in UTF-16'],
  ])('%j is called what it seems to be', async (text, what) => {
    // As a file of its own, whose last sector is filled up, and at the beginning of a larger disk.
    for (const size of [Math.ceil((text.length + 1) / 512) * 512, MIB])
      expect(await seemsOf(disk({ 0: text }, size))).toBe(what);
    expect(await foundOf(disk({ 0: text }))).toContain(`it is no disk, but seems to be ${what}`);
  });

  test('a text that is longer than what is looked at is text all the same', async () => {
    expect(await seemsOf(Buffer.alloc(MIB, 'line of a log\n'))).toBe('plain text');
  });

  test('zeros are told as far as they were seen', async () => {
    expect(await seemsOf(Buffer.alloc(512))).toBe('nothing but zeros');
    expect(await seemsOf(Buffer.alloc(MIB))).toBe('nothing but zeros');
    expect(await seemsOf(Buffer.alloc(64 * MIB))).toBe('zeros, wherever it was looked at');
    expect(await seemsOf(disk({ 1000000: 'something' }))).toContain('begins with zeros');
  });

  test('noise has no name', async () => {
    const noise = randomBytes(MIB).fill(0, 0, 16).fill(1, 500, 600).fill(2, 1024, 1100);
    expect(await seemsOf(noise)).toContain('that is known');
  });

  test('comments without end, and as many as there may be, cost nothing', async () => {
    for (const text of [
      '<!---->'.repeat(600),
      '<!--'.repeat(1000),
      '<?xml?>'.repeat(600),
      '../'.repeat(1300),
    ])
      expect(await seemsOf(Buffer.from(text.padEnd(8192, ' ')))).toMatch(/XML|plain text/);
  });
});

describe('what is a disk', () => {
  test.each([
    ['a boot signature alone', disk({ 510: '\x55\xaa' }), 'no partition table, and holds no file system'],
    ['a GPT without an MBR', disk({ 512: 'EFI PART' }), 'a GPT without the MBR'],
    ['a GPT of sectors of 4096 bytes', disk({ 4096: 'EFI PART' }), 'a GPT without the MBR'],
    ['a partition map of Apple', disk({ 0: 'ER\x02\0', 512: 'PM\0\0' }), 'Apple'],
    ['a disk label of BSD', disk({ 512: '\x57\x45\x56\x82' }), 'BSD'],
    ['a disk label of Sun', disk({ 508: '\xda\xbe' }), 'Sun'],
  ])('%s', async (_, bytes, words) => {
    const { noDisk, findings } = await check(bytes);
    expect([noDisk, findings]).toEqual([undefined, [expect.objectContaining({ rule: 'unchecked' })]]);
    expect(findings[0]?.found).toContain(words);
  });

  test('a boot signature counts before what the first bytes look like', async () => {
    expect(await seemsOf(disk({ 0: '#!/bin/sh\n', 510: '\x55\xaa' }))).toBeUndefined();
  });

  const MD = '\xfc\x4e\x2b\xa9';
  const fat = '\xeb\x3c\x90MSDOS5.0\0\x02\x04\x01\0\x02\0\x02\0\0\xf8';
  test.each([
    ['FAT32', disk({ 0: '\xeb\x58\x90', 82: 'FAT32   ', 510: '\x55\xaa' }), 'fat'],
    ['FAT without a name', disk({ 0: fat }), 'fat'],
    ['exFAT', disk({ 3: 'EXFAT   ', 510: '\x55\xaa' }), 'exfat'],
    ['swap', disk({ 4086: 'SWAPSPACE2' }), 'swap'],
    ['swap with pages of 64 KiB', disk({ 65526: 'SWAPSPACE2' }), 'swap'],
    ['swap that holds a sleeping system', disk({ 4086: 'S1SUSPEND\0' }), 'swap'],
    ['ZFS', disk({ 16404: '\0\0\0\x07version\0' }), 'zfs'],
    ['UFS', disk({ 66908: '\x19\x01\x54\x19' }), 'ufs'],
    ['HFS+', disk({ 1024: 'H+\0\x04' }), 'hfs+'],
    ['APFS', disk({ 32: 'NXSB' }), 'apfs'],
    ['UDF', disk({ 32769: 'BEA01' }), 'udf'],
    ['ISO 9660', disk({ 32769: 'CD001' }), 'iso9660'],
    ['VMFS', disk({ 1048576: '\x0d\xd0\x01\xc0' }), 'vmfs'],
  ] as const)('a whole disk of %s is called by its name', async (_, bytes, kind) => {
    expect(await foundOf(bytes)).toContain(`${CONTENT_NAMES[kind]} fills the whole disk`);
    expect(await seemsOf(bytes)).toBeUndefined();
  });

  test.each([
    ['MD RAID 0.90', disk({ [2 * MIB - 65_536]: MD }), 'md-raid'],
    ['MD RAID 0.90 of the other byte order', disk({ [-65_536]: '\xa9\x2b\x4e\xfc' }), 'md-raid'],
    ['MD RAID 1.0', disk({ [2 * MIB - 8192]: MD }), 'md-raid'],
    ['MD RAID 1.0 on a disk of odd size', disk({ [2 * MIB - 8192]: MD }, 2 * MIB + 1536), 'md-raid'],
    ['MD RAID 1.1', disk({ 0: MD }), 'md-raid'],
    ['MD RAID 1.2', disk({ 4096: MD }), 'md-raid'],
    ['LVM', disk({ 512: 'LABELONE' }), 'lvm'],
    ['XFS', disk({ 0: 'XFSB' }), 'xfs'],
    ['Btrfs', disk({ 65600: '_BHRfS_M' }), 'btrfs'],
    ['JFS', disk({ 32768: 'JFS1' }), 'jfs'],
    ['ReiserFS', disk({ 65588: 'ReIsEr2Fs' }), 'reiserfs'],
    ['bcachefs', disk({ 4120: '\xc6\x85\x73\xf6\x66\xce\x90\xa9' }), 'bcachefs'],
  ])('a whole disk of %s is judged, and called by its name', async (_, bytes, kind) => {
    const { noDisk, findings } = await check(bytes);
    expect(noDisk).toBeUndefined();
    const root = findings.find(({ rule }) => rule === 'root-filesystem');
    expect(root?.found).toContain(`the disk: ${kind}`);
  });

  test('partitions that hold no Linux are named', async () => {
    const bytes = disk({ 510: '\x55\xaa', [MIB + 82]: 'FAT32   ' });
    bytes.writeUInt8(0x0c, 450);
    bytes.writeUInt32LE(2048, 454);
    bytes.writeUInt32LE(2048, 458);
    expect(await foundOf(bytes)).toContain('no system of Linux, but a FAT file system');
  });

  test.skipIf(!hasTool('mkswap'))('swap by mkswap (skipped without it)', async () => {
    const workshop = new Workshop();
    const path = workshop.path('swap');
    writeFileSync(path, Buffer.alloc(MIB));
    tool('mkswap', ['-q', path]);
    expect(await foundOf(readFileSync(path))).toContain('swap space fills the whole disk');
    workshop.remove();
  });
});

describe('a check of a disk', () => {
  test('ends when the signal is aborted, without another read', async () => {
    const stop = new AbortController();
    let reads = 0;
    const source = memorySource(disk({ 510: '\x55\xaa' }));
    const counting = {
      ...source,
      read: async (position: number, target: Uint8Array) => {
        reads += 1;
        stop.abort(new Error('cancelled'));
        return source.read(position, target);
      },
    };
    await expect(checkGuest(counting, stop.signal)).rejects.toThrow('cancelled');
    expect(reads).toBe(1);
  });
});
