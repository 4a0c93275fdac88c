import { createHash, randomBytes } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { silentLog } from '../../lib/base/log.ts';
import { dynamicVhd } from '../support/dynamic-vhd.ts';
import { goldenCases, goldenFile } from '../support/plain-vhd.ts';
import { ANY_SIZE, contentOf, MIB, Shelf } from './kit.ts';

const shelf = new Shelf();
afterAll(() => shelf.remove());
const _never = new AbortController().signal;
const _sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

describe('what is encrypted already', () => {
  const luks = Buffer.concat([Buffer.from('LUKS\xba\xbe\0\x01', 'latin1'), randomBytes(MIB - 8)]);
  const encrypted = goldenFile(
    goldenCases().vhd.find((each) => each.expected_output !== undefined)?.expected_output ?? '',
  );
  const inside = dynamicVhd({
    size: MIB,
    blockSize: MIB,
    blocks: [{ index: 0, present: Array(2048).fill(true), data: luks }],
  });

  it('is refused, also when it lies in another container', async () => {
    expect(await shelf.refusal(luks)).toBe('E_SOURCE_ENCRYPTED');
    expect(await shelf.refusal(encrypted)).toBe('E_SOURCE_ENCRYPTED');
    expect(await shelf.refusal(inside)).toBe('E_SOURCE_ENCRYPTED');
  });

  it('is taken as what it stores when that is asked for, with a warning', async () => {
    const warnings: string[] = [];
    const log = { ...silentLog, warning: (text: string) => void warnings.push(text) };
    const open = (bytes: Buffer) => shelf.open(bytes, ANY_SIZE, { allowEncrypted: true, log });
    expect((await contentOf(await open(luks))).equals(luks)).toBe(true);
    expect((await contentOf(await open(inside))).equals(luks)).toBe(true);
    const source = await open(encrypted);
    expect(source.format).toBe('vhd');
    const [range] = source.dataRanges();
    const stored = Buffer.alloc(512);
    await source.read(range?.start ?? 0, stored);
    expect(encrypted.includes(stored)).toBe(true);
    expect(warnings).toHaveLength(3);
    expect(warnings.every((text) => text.includes('encrypted twice'))).toBe(true);
  });
});

describe('what is no source', () => {
  const head = (text: string, at = 0) => {
    const bytes = Buffer.alloc(64 * 1024);
    bytes.write(text, at, 'latin1');
    return bytes;
  };

  it.each([
    ['LUKS1', head('LUKS\xba\xbe\0\x01'), 'E_SOURCE_ENCRYPTED'],
    ['LUKS2', head('LUKS\xba\xbe\0\x02'), 'E_SOURCE_ENCRYPTED'],
    ['VMDK of ESX', head('COWD'), 'E_SOURCE_FORMAT'],
    ['descriptor of a VMDK', head('# Disk DescriptorFile\n'), 'E_SOURCE_FORMAT'],
    ['QED', head('QED\0'), 'E_SOURCE_FORMAT'],
    ['Parallels', head('WithoutFreeSpace'), 'E_SOURCE_FORMAT'],
    ['zstd', head('\x28\xb5\x2f\xfd'), 'E_SOURCE_FORMAT'],
    ['lz4', head('\x04\x22\x4d\x18'), 'E_SOURCE_FORMAT'],
    ['lzip', head('LZIP\x01'), 'E_SOURCE_FORMAT'],
    ['lzop', head('\x89LZO\0\r\n\x1a\n'), 'E_SOURCE_FORMAT'],
    ['squashfs', head('hsqs'), 'E_SOURCE_FORMAT'],
    ['WIM', head('MSWIM\0\0\0'), 'E_SOURCE_FORMAT'],
    ['Android sparse', head('\x3a\xff\x26\xed'), 'E_SOURCE_FORMAT'],
    ['Expert Witness', head('EVF\x09\x0d\x0a\xff\0'), 'E_SOURCE_FORMAT'],
    ['bzip2', head('BZh9'), 'E_SOURCE_FORMAT'],
    ['ZIP', head('PK\x03\x04'), 'E_SOURCE_FORMAT'],
    ['7-Zip', head("7z\xbc\xaf'\x1c"), 'E_SOURCE_FORMAT'],
    ['gzip', head('\x1f\x8b\x08'), 'E_SOURCE_FORMAT'],
    ['xz', head('\xfd7zXZ\0'), 'E_SOURCE_FORMAT'],
    ['ISO', head('CD001', 32769), 'E_SOURCE_FORMAT'],
    ['tar', head('ustar', 257), 'E_SOURCE_FORMAT'],
    ['nothing', Buffer.alloc(0), 'E_SOURCE_EMPTY'],
    ['half a VHD footer', Buffer.from('conectix'), 'E_SOURCE_DAMAGED'],
  ])('%s is refused by name', async (_, bytes, code) => {
    expect(await shelf.refusal(bytes)).toBe(code);
  });

  it('includes disks over max-virtual-size', async () => {
    expect(await shelf.refusal(Buffer.alloc(4097), 4096)).toBe('E_SOURCE_TOO_LARGE');
    const sparse = goldenCases().vhd.find((each) => each.id === 'p11-sparse-40g');
    expect(await shelf.refusal(goldenFile(sparse?.input ?? ''), 40 * 1024 * MIB - 1)).toBe(
      'E_SOURCE_TOO_LARGE',
    );
  });
});
