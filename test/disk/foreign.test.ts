import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { hasTool } from '../support/tools.ts';
import { Shelf } from './kit.ts';

const shelf = new Shelf();
afterAll(() => shelf.remove());

const head = (text: string, at = 0, length = 64 * 1024) => {
  const bytes = Buffer.alloc(length);
  bytes.write(text, at, 'latin1');
  return bytes;
};

describe('formats that are known, and no source', () => {
  it.each([
    ['seSparse of ESX', head('\xbe\xba\xfe\xca\0\0\0\0\x01\0\0\0\x02\0\0\0')],
    ['Bochs', head('Bochs Virtual HD Image\0')],
    [
      'cloop 2',
      head('#!/bin/sh\n#V2.0 Format\nmodprobe cloop file=$0 && mount -r -t iso9660 /dev/cloop $1\n'),
    ],
    ['cloop 4', head('#!/bin/sh\n#V4.0 Format\n')],
    ['User Mode Linux', head('OOOM\0\0\0\x02')],
    ['dmg', head('koly\0\0\0\x04\0\0\x02\0', 64 * 1024 - 512)],
    ['dmg of one block', head('koly', 0, 512)],
    ['dmg with a padded end', head('koly\0\0\0\x04\0\0\x02\0', 64 * 1024 - 700)],
    ['encrypted dmg', head('encrcdsa\0\0\0\x02')],
    ['encrypted dmg, old', head('cdsaencr', 64 * 1024 - 8)],
    ['sparse image of macOS', head('sprs\0\0\0\x03')],
    ['RAR 4', head('Rar!\x1a\x07\0')],
    ['RAR 5', head('Rar!\x1a\x07\x01\0')],
    ['lzma', head(`]\0\0\x80\0${'\xff'.repeat(8)}\0`)],
    ['lzma of a known size', head(']\0\0\x01\0\0\x10\0\0\0\0\0\0\0')],
    ['lzma of other settings', head(`\x5e\0\0\0\x03${'\xff'.repeat(8)}\0`)],
    ['lz4, old', head('\x02\x21\x4c\x18')],
    ['a frame to skip before zstd', head('\x50\x2a\x4d\x18\x04\0\0\0abcd\x28\xb5\x2f\xfd')],
    ['compress', head('\x1f\x9d\x90')],
    ['cab', head('MSCF\0\0\0\0')],
    ['InstallShield', head('ISc(')],
    ['deb', head('!<arch>\ndebian-binary   ')],
    ['ar of another kind', head('!<thin>\n')],
    ['rpm', head('\xed\xab\xee\xdb\x03\0')],
    ['xar', head('xar!')],
    ['cpio, new', head('070701')],
    ['cpio, new with sums', head('070702')],
    ['cpio, old', head('070707')],
    ['cpio, little-endian', head(`\xc7\x71${'\0'.repeat(18)}\x02\0\0\0\0\0.\0`)],
    ['cpio, big-endian', head(`\x71\xc7${'\0'.repeat(18)}\0\x02\0\0\0\0.\0`)],
    ['an empty ZIP', head('PK\x05\x06')],
    ['Expert Witness 2', head('EVF2\r\n\x81\0')],
    ['AFF', head('AFF10\r\n\0')],
    ['partclone', head('partclone-image')],
  ])('%s is refused by name', async (_, bytes) => {
    expect(await shelf.refusal(bytes)).toBe('E_SOURCE_FORMAT');
  });

  it.each([
    '# disk descriptorfile\nversion=1\n',
    '#Disk DescriptorFile\nversion=1\n',
    '#   DISK   DESCRIPTORFILE\r\n',
    '\n\n# Disk DescriptorFile\n',
    '\xef\xbb\xbf# Disk DescriptorFile\n',
    '# made by somebody\n\n\t# else\nversion=1\nCID=12345678\n',
    'version = 3\ncreateType="vmfs"\n',
    '  VERSION=1\r\n',
    'encoding="UTF-8"\nversion=1\n',
    'CID=fffffffe\nparentCID=ffffffff\ncreateType="twoGbMaxExtentFlat"\n',
  ])('the descriptor of a VMDK is known in the spelling %j', async (text) => {
    expect(await shelf.refusal(Buffer.from(text, 'latin1'))).toBe('E_SOURCE_FORMAT');
    expect(await shelf.refusal(head(text))).toBe('E_SOURCE_FORMAT');
  });

  it('other files that only look a little like them are raw for this reader', async () => {
    for (const text of ['# a comment\nhostname=web\n', 'koly', ']\0\x01', '\xc7\x71', '#!/bin/sh\necho\n'])
      expect([text, await shelf.refusal(head(text))]).toEqual([text, undefined]);
  });

  it.skipIf(!hasTool('xz'))('what xz and its like really write is known (skipped without xz)', async () => {
    const path = shelf.path('packed');
    writeFileSync(path, Buffer.alloc(100_000, 'content'));
    for (const options of [['-9'], ['-1'], ['--lzma1=dict=1536KiB,lc=2,pb=1']])
      expect(
        await shelf.refusal(
          execFileSync('xz', ['--format=lzma', '-c', ...options], { input: readFileSync(path) }),
        ),
      ).toBe('E_SOURCE_FORMAT');
  });
});
