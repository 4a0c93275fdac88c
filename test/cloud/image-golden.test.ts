import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createImages } from '../../cloud/image/images.ts';
import type { DecryptedDisk } from '../../cloud/ports.ts';
import { encryptSectors, writeSparse } from '../support/encrypted-files.ts';
import { type GoldenVhd, goldenCases, goldenFile, plainReader } from '../support/plain-vhd.ts';

const BLOCK = 2 * 1024 * 1024;
const cases = goldenCases();
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'image-golden-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function sha256(data: Buffer): string {
  return createHash('sha256').update(data).digest('hex');
}

async function opened(path: string, dek: Buffer): Promise<DecryptedDisk> {
  const outcome = await createImages().open(path, dek);
  if (!outcome.ok) throw new Error(`${outcome.refusal.code}: ${outcome.refusal.message}`);
  return outcome.value;
}

/** The real tool's metadata, and the blocks encrypted by OpenSSL where the real tool put them. */
function expectedOutput(one: GoldenVhd): string {
  const path = join(folder, `${one.id}.vhd`);
  const metadata = goldenFile(one.expected_metadata_bytes?.file ?? '');
  const key = Buffer.from(one.key_base64, 'base64');
  const pieces = [{ at: 0, data: metadata }];
  let end = metadata.length - 512;
  const plain =
    one.blocks.length > 0 ? plainReader(goldenFile(one.input), one.format as 'vhd' | 'raw') : undefined;
  for (const block of one.blocks) {
    const at = block.bitmap_sector * 512;
    const cipher = encryptSectors(key, plain?.(block.index) ?? Buffer.alloc(BLOCK), block.index * 4096);
    expect(sha256(cipher)).toBe(block.cipher_sha256);
    pieces.push({ at, data: Buffer.alloc(512, 0xff) }, { at: at + 512, data: cipher });
    end = Math.max(end, at + 512 + BLOCK);
  }
  pieces.push({ at: end, data: metadata.subarray(0, 512) });
  writeSparse(path, end + 512, pieces);
  return path;
}

describe('the encrypted VHD of the golden vectors', () => {
  const readable = cases.vhd.filter((one) => one.expect === 'ok' && one.format !== 'qcow2');

  test.each(readable)('$id decrypts to the plaintext blocks', async (one) => {
    const path = expectedOutput(one);
    const disk = await opened(path, Buffer.from(one.key_base64, 'base64'));
    try {
      expect(disk.format).toBe('vhd');
      expect(disk.virtualSize).toBe(one.target_virtual_size);
      expect(disk.storedSize).toBe(one.blocks.length * BLOCK);
      for (const block of one.blocks) {
        expect(sha256(await disk.read(block.index * BLOCK, BLOCK))).toBe(block.plain_sha256);
      }
      if (one.padded_plaintext_sha256) {
        expect(sha256(await disk.read(0, disk.virtualSize))).toBe(one.padded_plaintext_sha256);
      }
      const last = await disk.read(disk.virtualSize - 100, 100);
      expect(last.length).toBe(100);
    } finally {
      await disk.close();
    }
    const checked = await createImages({ partitionTable: 'ignored' }).check(
      path,
      Buffer.from(one.key_base64, 'base64'),
      AbortSignal.timeout(60_000),
    );
    expect(checked).toMatchObject({ ok: true, value: { virtualSize: one.target_virtual_size } });
    rmSync(path);
  });

  test('the complete file of the real vhd-util reads back, at any offset and length', async () => {
    const one = cases.vhd.find((candidate) => candidate.expected_output);
    const path = join(folder, 'real.vhd');
    writeFileSync(path, goldenFile(one?.expected_output ?? ''));
    const plain = Buffer.concat([0, 1, 2].map(plainReader(goldenFile(one?.input ?? ''), 'vhd')));
    const disk = await opened(path, Buffer.from(one?.key_base64 ?? '', 'base64'));
    try {
      for (const [position, length] of [
        [0, 1],
        [511, 2],
        [BLOCK - 700, 1400],
        [2 * BLOCK - 1, BLOCK + 1],
        [BLOCK + 513, 4095],
        [3 * BLOCK, 0],
      ] as const) {
        expect(await disk.read(position, length)).toEqual(plain.subarray(position, position + length));
      }
      await expect(disk.read(3 * BLOCK, 1)).rejects.toThrow(RangeError);
    } finally {
      await disk.close();
    }
  });

  test('a differencing VHD is refused', async () => {
    const one = cases.vhd.find((candidate) => candidate.expect === 'error');
    const path = join(folder, 'differencing.vhd');
    writeFileSync(path, goldenFile(one?.input ?? ''));
    const outcome = await createImages().open(path, Buffer.from(one?.key_base64 ?? '', 'base64'));
    expect(outcome).toMatchObject({ ok: false, refusal: { code: 'vhd_type' } });
  });
});

describe('the LUKS1 images of the golden vectors', () => {
  test.each(cases.luks)('$id opens with the base64 text of the key', async (one) => {
    const path = join(folder, `${one.id}.raw`);
    writeFileSync(path, goldenFile(one.file));
    const dek = Buffer.from(one.passphrase, 'base64');
    const disk = await opened(path, dek);
    try {
      expect(disk).toMatchObject({ format: 'luks-raw', virtualSize: one.decrypted_device_size });
      expect(disk.storedSize).toBe(disk.virtualSize);
      const plain = await disk.read(0, one.plaintext_size);
      expect(sha256(plain)).toBe(one.plaintext_sha256);
      expect(await disk.read(1000, 3000)).toEqual(plain.subarray(1000, 4000));
    } finally {
      await disk.close();
    }
    const images = createImages({ partitionTable: 'ignored' });
    expect(await images.check(path, dek, AbortSignal.timeout(60_000))).toMatchObject({ ok: true });
    dek[0] = (dek[0] ?? 0) ^ 1;
    expect(await images.open(path, dek)).toMatchObject({ ok: false, refusal: { code: 'luks_passphrase' } });
    expect(statSync(path).size).toBeGreaterThan(0);
  });
});
