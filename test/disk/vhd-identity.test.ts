import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { Dek } from '../../lib/base/dek.ts';
import { luksVersionIn } from '../../lib/disk/luks/signature.ts';
import { readVhdKeyHash, vhdDiskSizeIn, vhdUuidIn } from '../../lib/disk/vhd/identity.ts';
import { encryptedVhd } from '../support/encrypted-files.ts';

const BLOCK = 2 * 1024 * 1024;
const key = randomBytes(64);
const vhd = encryptedVhd({ virtualSize: 2 * BLOCK, key, block: () => undefined });
const reader = (bytes: Buffer) => async (position: number, length: number) =>
  bytes.subarray(position, position + length);
const changed = (change: (bytes: Buffer) => void) => {
  const bytes = Buffer.from(vhd);
  change(bytes);
  return readVhdKeyHash(reader(bytes));
};
const batmap = vhd.indexOf('tdbatmap');

describe('an encrypted VHD tells by a few of its sectors', () => {
  it('its key hash, its UUID and the size of its disk', async () => {
    expect(await readVhdKeyHash(reader(vhd))).toBe(Dek.fromBase64(key.toString('base64'), 'test').keyHash());
    expect(vhdUuidIn(vhd.subarray(0, 512))?.equals(vhd.subarray(68, 84))).toBe(true);
    expect(vhdDiskSizeIn(vhd)).toBe(2 * BLOCK);
  });

  it('that it is not encrypted', async () => {
    expect(await changed((bytes) => bytes.writeUInt8(0, batmap + 29))).toBeUndefined();
    expect(await changed((bytes) => bytes.fill(0, batmap, batmap + 8))).toBeUndefined();
    expect(await readVhdKeyHash(reader(vhd.subarray(0, batmap + 90)))).toBeUndefined();
  });

  it.each([
    ['no footer at its beginning', (bytes: Buffer) => bytes.fill(0, 0, 8), 'footer copy'],
    ['no header behind it', (bytes: Buffer) => bytes.fill(0, 512, 520), 'dynamic header'],
    ['tables beyond any file', (bytes: Buffer) => bytes.fill(0xff, 528, 536), 'beyond any file'],
    ['a nonce', (bytes: Buffer) => bytes.writeUInt8(1, batmap + 61), 'nonce'],
  ] as const)('in words, that it has %s', async (_, change, words) => {
    const refused = changed((bytes) => void change(bytes));
    await expect(refused).rejects.toThrow(RangeError);
    await expect(refused).rejects.toThrow(words);
  });
});

it('what is no VHD has no UUID', () => {
  expect(vhdUuidIn(Buffer.alloc(512))).toBeUndefined();
  expect(vhdUuidIn(Buffer.alloc(0))).toBeUndefined();
});

it('a LUKS header tells its version', () => {
  const head = (text: string) => Buffer.from(text, 'latin1');
  expect(luksVersionIn(head('LUKS\xba\xbe\0\x01'))).toBe(1);
  expect(luksVersionIn(head('LUKS\xba\xbe\0\x02'))).toBe(2);
  for (const other of ['', 'LUKS\xba\xbe\0', 'LUKS\xba\xbf\0\x01', 'conectix'])
    expect(luksVersionIn(head(other))).toBeUndefined();
});
