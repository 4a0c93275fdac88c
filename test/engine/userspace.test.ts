import { execFileSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import '../support/seed.ts';
import { afterAll, describe, expect, it } from 'vitest';
import { Dek } from '../../lib/base/dek.ts';
import { LUKS_PAYLOAD_OFFSET } from '../../lib/disk/luks/luks1.ts';
import { type LanesOptions, openThreads } from '../../lib/engine/lanes/open.ts';
import { createUserspaceEngine } from '../../lib/engine/userspace/engine.ts';
import { decryptedDisk } from '../support/decrypted-disk.ts';
import { encryptedVhd, encryptSectors } from '../support/encrypted-files.ts';
import { hasTool } from '../support/tools.ts';
import { Forge } from './kit.ts';

const BLOCK = 2 * 1024 * 1024;
const MIB = 2 ** 20;
const forge = new Forge();
afterAll(() => forge.remove());
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('any disk', () => {
  it('becomes the file that a simple writer makes, and reads back', async () => {
    const shape = fc.record({
      bytes: fc.integer({ min: 1, max: 5 * BLOCK }),
      filled: fc.array(fc.nat(4), { maxLength: 5 }),
      bits: fc.constantFrom(256 as const, 512 as const),
    });
    await fc.assert(
      fc.asyncProperty(shape, async ({ bytes, filled, bits }) => {
        const dek = Dek.generate(bits);
        const disk = Buffer.alloc(bytes);
        for (const block of filled) randomBytes(5000).copy(disk, block * BLOCK + 4000);
        const result = await forge.make(disk, dek);
        const padded = Buffer.concat([disk, Buffer.alloc(result.made.virtualSize - disk.length)]);
        const simple = encryptedVhd({
          virtualSize: result.made.virtualSize,
          key: dek.bytes(),
          block: (index) => {
            const plain = padded.subarray(index * BLOCK, (index + 1) * BLOCK);
            return plain.every((byte) => byte === 0) ? undefined : plain;
          },
        });
        expect(result.bytes.length).toBe(simple.length);
        expect(
          result.bytes.subarray(512, simple.length - 512).equals(simple.subarray(512, simple.length - 512)),
        ).toBe(true);
        await forge.verify(result, dek);
      }),
      { numRuns: 12 },
    );
  });

  it.each([1, 512, MIB, MIB + 1, BLOCK + MIB, 2 * BLOCK + 512])(
    'of %i bytes becomes raw with LUKS, zeros encrypted to the end of the last MiB',
    async (size) => {
      const dek = Dek.generate(size % 2 === 0 ? 512 : 256);
      const disk = Buffer.alloc(size);
      randomBytes(Math.min(size, 700)).copy(disk);
      const volumeKey = randomBytes(64);
      const result = await forge.make(disk, dek, { format: 'luks-raw', volumeKey });
      const rounded = Math.ceil(size / MIB) * MIB;
      expect(result.bytes.length).toBe(LUKS_PAYLOAD_OFFSET + rounded);
      const padded = Buffer.concat([disk, Buffer.alloc(rounded - size)]);
      const payload = result.bytes.subarray(LUKS_PAYLOAD_OFFSET);
      expect(payload.equals(encryptSectors(volumeKey, padded, 0))).toBe(true);
      expect((await forge.verify(result, dek, 'luks-raw')).sha256).toBe(sha256(result.bytes));
    },
  );

  it('is not written over a file, and not to the end when it is cancelled', async () => {
    const dek = Dek.generate(512);
    const abort = new AbortController();
    abort.abort(new Error('cancelled'));
    await expect(forge.make(randomBytes(5 * MIB), dek, { signal: abort.signal })).rejects.toThrow(
      'cancelled',
    );
    const first = await forge.make(Buffer.alloc(512), dek);
    writeFileSync(
      first.path.replace(/[0-9]+$/, (text) => String(Number(text) + 1)),
      'precious',
    );
    await expect(forge.make(Buffer.alloc(512), dek)).rejects.toMatchObject({ code: 'E_OUTPUT_WRITE' });
  });
});

describe('foreign readers', () => {
  const disk = Buffer.alloc(5 * MIB + 512);
  randomBytes(10_000).copy(disk, 5000);
  randomBytes(512).copy(disk, disk.length - 512);

  it.skipIf(!hasTool('qemu-img'))(
    'qemu-img finds the ciphertext of every block in the VHD (skipped without qemu-img)',
    async () => {
      const dek = Dek.generate(512);
      const { path } = await forge.make(disk, dek);
      const raw = join(forge.folder, 'container.raw');
      execFileSync('qemu-img', ['convert', '-f', 'vpc', '-O', 'raw', path, raw], { stdio: 'pipe' });
      const padded = Buffer.concat([disk, Buffer.alloc(6 * MIB - disk.length)]);
      const expected = Buffer.concat([
        encryptSectors(dek.bytes(), padded.subarray(0, BLOCK), 0),
        Buffer.alloc(BLOCK),
        encryptSectors(dek.bytes(), padded.subarray(2 * BLOCK), 8192),
      ]);
      expect(readFileSync(raw).equals(expected)).toBe(true);
    },
  );

  it.skipIf(!hasTool('qemu-img'))('qemu-img decrypts the LUKS image (skipped without qemu-img)', async () => {
    const dek = Dek.generate(512);
    const { path } = await forge.make(disk, dek, { format: 'luks-raw' });
    const raw = join(forge.folder, 'plain.raw');
    const passphrase = join(forge.folder, 'passphrase-of-the-test');
    writeFileSync(passphrase, dek.base64());
    const secret = `secret,id=s,file=${passphrase},format=raw`;
    const image = `driver=luks,key-secret=s,file.filename=${path}`;
    execFileSync('qemu-img', ['convert', '--object', secret, '--image-opts', image, '-O', 'raw', raw], {
      stdio: 'pipe',
    });
    const plain = readFileSync(raw);
    expect(plain.subarray(0, disk.length).equals(disk)).toBe(true);
    expect(plain.subarray(disk.length).every((byte) => byte === 0)).toBe(true);
  });

  it.skipIf(!hasTool('cryptsetup'))(
    'cryptsetup opens the LUKS image (skipped without cryptsetup)',
    async () => {
      const dek = Dek.generate(256);
      const { path } = await forge.make(disk, dek, { format: 'luks-raw' });
      const args = ['open', '--test-passphrase', '--type', 'luks1', '--key-file', '-', path];
      execFileSync('cryptsetup', args, { input: dek.base64() });
      expect(() => execFileSync('cryptsetup', args, { input: `${dek.base64()}\n`, stdio: 'pipe' })).toThrow();
      expect(existsSync(path)).toBe(true);
      expect(
        (await decryptedDisk(readFileSync(path), 'luks-raw', dek.bytes()))
          .subarray(0, disk.length)
          .equals(disk),
      ).toBe(true);
    },
  );
});

describe('the digest of the result', () => {
  const disk = Buffer.concat([randomBytes(BLOCK), Buffer.alloc(BLOCK), randomBytes(BLOCK + 9000)]);

  it.each(['vhd', 'luks-raw'] as const)(
    'is taken on the way where the head of a %s is known',
    async (format) => {
      const stored =
        format === 'vhd' ? Buffer.concat([disk.subarray(0, BLOCK), disk.subarray(2 * BLOCK)]) : disk;
      const { bytes, made } = await forge.make(stored, Dek.generate(512), { format, digestResult: true });
      expect(made.sha256).toBe(sha256(bytes));
    },
  );

  it('is left to a second reading when a block turns out to be empty, or is not asked for', async () => {
    const dek = Dek.generate(512);
    const guessed = await forge.make(disk, dek, { digestResult: true });
    expect(guessed.made.sha256).toBeUndefined();
    const plain = await forge.make(disk, dek);
    expect(plain.made.sha256).toBeUndefined();
    expect(plain.bytes.equals(guessed.bytes)).toBe(true);
  });
});

describe('threads', () => {
  it.each(['vhd', 'luks-raw'] as const)(
    'make the same %s as one thread, which they verify',
    async (format) => {
      const disk = Buffer.alloc(40 * BLOCK + 5120);
      for (const at of [0, 1, 2, 3, 9, 17, 18, 30, 40]) randomBytes(5000).copy(disk, at * BLOCK + 100);
      const dek = Dek.generate(512);
      const volumeKey = randomBytes(64);
      const threads = (options: LanesOptions) => openThreads(options, 3);
      const engine = createUserspaceEngine({ openLanes: threads });
      const one = await forge.make(disk, dek, { format, volumeKey });
      const many = await forge.make(disk, dek, { format, volumeKey, engine });
      const data = format === 'vhd' ? 0 : LUKS_PAYLOAD_OFFSET;
      expect(many.bytes.subarray(data).equals(one.bytes.subarray(data))).toBe(true);
      for (const level of ['full', 'sample'] as const) {
        const verified = await forge.verify(many, dek, format, { level, openLanes: threads });
        expect(verified.sha256).toBe(sha256(many.bytes));
      }
    },
  );
});
