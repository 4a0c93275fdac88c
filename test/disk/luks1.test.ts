import { execFileSync } from 'node:child_process';
import { createHmac, randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { derivedMaterial } from '../../lib/disk/luks/derived.ts';
import { makeLuks1, openLuks1, parseLuks1 } from '../../lib/disk/luks/luks1.ts';
import { encryptedLuks } from '../support/encrypted-files.ts';
import { goldenCases, goldenFile } from '../support/plain-vhd.ts';
import { hasTool } from '../support/tools.ts';

const folder = mkdtempSync(join(tmpdir(), 'luks1-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function open(file: Buffer, passphrase: string): Promise<Buffer | undefined> {
  return openLuks1(parseLuks1(file, file.length), Buffer.from(passphrase), async (position, length) =>
    Buffer.from(file.subarray(position, position + length)),
  );
}

describe('the LUKS1 header', () => {
  for (const one of goldenCases().luks) {
    it(`gives up its volume key to the passphrase: ${one.id}`, async () => {
      const file = goldenFile(one.file);
      expect((await open(file, one.passphrase))?.toString('hex')).toBe(one.master_key_hex);
      expect(await open(file, `${one.passphrase}\n`)).toBeUndefined();
    });
  }

  it.each([
    ['sha1', 64, 3],
    ['sha512', 32, 7],
  ] as const)(
    'reads headers with %s and a key of %i bytes in slot %i',
    async (hash, masterKeyBytes, slot) => {
      const dek = randomBytes(64);
      const file = encryptedLuks({ dek, plain: Buffer.alloc(512), masterKeyBytes, hash, slot });
      expect((await open(file, dek.toString('base64')))?.length).toBe(masterKeyBytes);
    },
  );

  it('opens again with the key that was put in', async () => {
    const volumeKey = randomBytes(64);
    const head = await makeLuks1({ volumeKey, passphrase: Buffer.from('pass'), uuid: randomUUID() });
    expect(await open(head, 'pass')).toEqual(volumeKey);
    expect(await open(head, 'Pass')).toBeUndefined();
    const unused = head.subarray(512 * 512, 512 * 512 + 256_000);
    expect(unused.filter((byte) => byte === 0).length).toBeLessThan(2000);
  });

  it.skipIf(!hasTool('cryptsetup'))('is accepted by cryptsetup (skipped without cryptsetup)', async () => {
    const uuid = randomUUID();
    const head = await makeLuks1({ volumeKey: randomBytes(64), passphrase: Buffer.from('cGFzcw=='), uuid });
    const path = join(folder, 'made.luks');
    writeFileSync(path, Buffer.concat([head, Buffer.alloc(4096)]));
    const dump = execFileSync('cryptsetup', ['luksDump', path], { encoding: 'utf8' });
    expect(dump).toMatch(/Version:\s+1\n/);
    expect(dump).toMatch(/Payload offset:\s+4096\n/);
    expect(dump).toContain(uuid);
    const opening = ['open', '--test-passphrase', '--type', 'luks1', '--key-file', '-', path];
    execFileSync('cryptsetup', opening, { input: 'cGFzcw==' });
    expect(() => execFileSync('cryptsetup', opening, { input: 'cGFzcw==\n', stdio: 'pipe' })).toThrow();
  });

  it('is refused when it lies', async () => {
    const head = await makeLuks1({
      volumeKey: randomBytes(64),
      passphrase: Buffer.from('pass'),
      uuid: randomUUID(),
    });
    const lying = (change: (bytes: Buffer) => void) => {
      const bytes = Buffer.from(head);
      change(bytes);
      return () => parseLuks1(bytes, bytes.length);
    };
    expect(lying((bytes) => bytes.writeUInt16BE(2, 6))).toThrow('LUKS version 2');
    expect(lying((bytes) => bytes.write('cbc-essiv\0', 40))).toThrow('cipher');
    expect(lying((bytes) => bytes.writeUInt32BE(0xffffffff, 104))).toThrow('outside');
    expect(lying((bytes) => bytes.writeUInt32BE(0xffffffff, 108))).toThrow('key has');
    expect(lying((bytes) => bytes.writeUInt32BE(0xffffffff, 212))).toThrow('PBKDF2');
    expect(lying((bytes) => bytes.writeUInt32BE(0xffffffff, 252))).toThrow('overlap');
    expect(lying((bytes) => bytes.writeUInt32BE(8, 208 + 48 + 40))).toThrow('overlap');
    expect(lying((bytes) => bytes.fill(0, 0, 6))).toThrow('magic');
  });
});

describe('a header that is derived from the DEK', () => {
  const dek = Buffer.from(Array.from({ length: 64 }, (_, index) => index));
  const identity = 'ab'.repeat(32);
  const passphrase = Buffer.from(dek.toString('base64'));
  const derived = (key: Buffer = dek, of: string = identity) => {
    const { volumeKey, uuid, bytes } = derivedMaterial(key, of);
    return makeLuks1({ volumeKey, passphrase, uuid, bytes });
  };

  let made: Promise<Buffer> | undefined;
  const once = () => (made ??= derived());

  it('takes its volume key from HKDF as RFC 5869 has it', () => {
    const hmac = (key: Buffer | string, ...parts: (Buffer | string)[]) =>
      parts.reduce((sum, part) => sum.update(part), createHmac('sha256', key)).digest();
    const extracted = hmac('encrypted-image luks stream 1', dek);
    const info = `volume key\n${identity}`;
    const first = hmac(extracted, info, Buffer.from([1]));
    const second = hmac(extracted, first, info, Buffer.from([2]));
    expect(derivedMaterial(dek, identity).volumeKey).toEqual(Buffer.concat([first, second]));
  });

  it('is the same each time, and another one for another image or DEK', async () => {
    const head = await once();
    expect(head.equals(await derived())).toBe(true);
    const others = [await derived(dek, 'cd'.repeat(32)), await derived(randomBytes(32))];
    for (const other of others) {
      // Volume key digest and salt, UUID, slot salt, key material, filler of an unused slot.
      for (const [at, length] of [
        [112, 52],
        [168, 36],
        [216, 32],
        [4096, 256_000],
        [512 * 512, 256_000],
      ] as const) {
        expect(other.subarray(at, at + length).equals(head.subarray(at, at + length))).toBe(false);
      }
    }
  });

  it('repeats nothing within it', async () => {
    const head = await once();
    const pieces = new Set<string>();
    for (let at = 8 * 512; at < 4040 * 512; at += 512) {
      // Areas have 500 sectors of key material, and all 504 of filler.
      pieces.add(head.toString('latin1', at, at + 16));
    }
    expect(pieces.size).toBe(4032);
  });

  it.skipIf(!hasTool('cryptsetup'))('is opened by cryptsetup (skipped without cryptsetup)', async () => {
    const path = join(folder, 'derived.luks');
    writeFileSync(path, Buffer.concat([await once(), Buffer.alloc(4096)]));
    const opening = ['open', '--test-passphrase', '--type', 'luks1', '--key-file', '-', path];
    execFileSync('cryptsetup', opening, { input: passphrase });
    const dump = execFileSync('cryptsetup', ['luksDump', path], { encoding: 'utf8' });
    expect(dump).toContain(derivedMaterial(dek, identity).uuid);
  });
});
