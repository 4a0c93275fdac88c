import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import fc from 'fast-check';
import '../support/seed.ts';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { Dek } from '../../lib/base/dek.ts';
import { SectorCipher } from '../../lib/cipher/xts.ts';
import { BlockDigests } from '../../lib/engine/block-digests.ts';
import { goldenCases, goldenFile } from '../support/plain-vhd.ts';
import { dekOf, Forge, type Made } from './kit.ts';

const BLOCK = 2 * 1024 * 1024;
const forge = new Forge();
const dek = Dek.generate(512);
let vhd: Made;
let luks: Made;

/** Three blocks with content, one without. */
const disk = Buffer.alloc(4 * BLOCK);
for (const block of [0, 1, 3]) randomBytes(3000).copy(disk, block * BLOCK + 70_000);

beforeAll(async () => {
  vhd = await forge.make(disk, dek);
  luks = await forge.make(disk, dek, { format: 'luks-raw' });
});
afterEach(() => vi.restoreAllMocks());
afterAll(() => forge.remove());

/** The failure's text after a change of the finished file, which is then restored. */
async function failure(
  image: Made,
  change: (bytes: Buffer) => Buffer | undefined,
  key = dek,
): Promise<string> {
  const bytes = Buffer.from(image.bytes);
  writeFileSync(image.path, change(bytes) ?? bytes);
  try {
    await forge.verify(image, key, image === luks ? 'luks-raw' : 'vhd');
    return 'none';
  } catch (error) {
    return String(error);
  } finally {
    writeFileSync(image.path, image.bytes);
  }
}

const dataAt = (slot: number) => vhd.bytes.readUInt32BE(1536 + 4 * (slot === 2 ? 3 : slot)) * 512 + 512;

describe('verification of a VHD', () => {
  it('passes what the engine makes, samples included', async () => {
    const { sampled } = await forge.verify(vhd, dek);
    expect(sampled).toBeGreaterThanOrEqual(3 * (4096 / 64 + 1));
  });

  it.each([
    [
      'a flipped bit in a sector',
      (bytes: Buffer) => flip(bytes, dataAt(1) + 777_777),
      'block 1 does not decrypt',
    ],
    ['a flipped bit in the last sector', (bytes: Buffer) => flip(bytes, bytes.length - 513), 'block 3'],
    [
      'a plaintext sector',
      (bytes: Buffer) => disk.copy(bytes, dataAt(0) + 69_632, 69_632, 70_144),
      'block 0',
    ],
    [
      'a sector of stored zeros',
      (bytes: Buffer) => bytes.fill(0, dataAt(0) + 512, dataAt(0) + 1024),
      'stored as plain zeros',
    ],
    ['two swapped blocks', (bytes: Buffer) => swap(bytes, dataAt(0), dataAt(1)), 'E_VERIFY'],
    ['two swapped table entries', (bytes: Buffer) => swapEntries(bytes), 'E_VERIFY'],
    ['a clear bit in a sector bitmap', (bytes: Buffer) => flip(bytes, dataAt(0) - 512), 'bitmap of block 0'],
    ['bytes in a gap', (bytes: Buffer) => flip(bytes, dataAt(1) - 512 - 5), 'belong to nothing'],
    ['another key hash', (bytes: Buffer) => flip(bytes, 2048 + 62), 'key hash'],
    ['no mark of encryption', (bytes: Buffer) => flip(bytes, 2048 + 29), 'encrypted'],
    ['a wrong batmap', (bytes: Buffer) => flip(bytes, 2560), 'E_VERIFY'],
    ['a damaged footer', (bytes: Buffer) => flip(bytes, 50), 'two footers differ'],
    ['a damaged header', (bytes: Buffer) => flip(bytes, 600), 'E_VERIFY'],
    [
      'another creator',
      (bytes: Buffer) => [flip(bytes, 28), flip(bytes, bytes.length - 512 + 28)],
      'creator',
    ],
    ['a missing end', (bytes: Buffer) => bytes.subarray(0, bytes.length - 512), 'bytes, not the'],
    ['more at the end', (bytes: Buffer) => Buffer.concat([bytes, bytes.subarray(-512)]), 'bytes, not the'],
  ] as [string, (bytes: Buffer) => unknown, string][])('fails with %s', async (_, change, text) => {
    const changed = await failure(vhd, (bytes) => {
      const result = change(bytes);
      return Buffer.isBuffer(result) ? result : undefined;
    });
    expect(changed).toContain('E_VERIFY');
    expect(changed).toContain(text);
  });

  it('fails for any single changed byte of headers, tables and bitmaps', async () => {
    const structures = [
      ...Array(3072).keys(),
      ...Array.from({ length: 512 }, (_, at) => dataAt(0) - 512 + at),
    ];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...structures), fc.integer({ min: 1, max: 255 }), async (at, mask) => {
        const text = await failure(vhd, (bytes) => {
          bytes[at] = (bytes[at] ?? 0) ^ mask;
          return undefined;
        });
        expect(text).toContain('E_VERIFY');
      }),
      { numRuns: 150 },
    );
  });

  it('fails with another key, and with content where the source had none', async () => {
    expect(await failure(vhd, () => undefined, Dek.generate(512))).toContain('key hash');
    const fewer = digestsOf([1, 3]);
    const more = digestsOf([0, 1, 2, 3]);
    for (const [blockDigests, text] of [
      [fewer, 'holds data where the source has zeros'],
      [more, 'blocks with data are missing'],
    ] as const)
      await expect(forge.verify({ ...vhd, made: { ...vhd.made, blockDigests } }, dek)).rejects.toThrow(text);
  });

  it('catches a tweak that goes wrong from sector 2^31 on, in writer and reader alike', async () => {
    const one = goldenCases().vhd.find((each) => each.id === 'p12-max-size-2040g');
    const wrong = (first: number) => (first >= 2 ** 31 ? first - 2 ** 31 : first);
    const { encrypt, read } = SectorCipher.prototype;
    vi.spyOn(SectorCipher.prototype, 'encrypt').mockImplementation(function (
      this: SectorCipher,
      data,
      first,
      see,
    ) {
      encrypt.call(this, data, wrong(first), see);
    });
    vi.spyOn(SectorCipher.prototype, 'read').mockImplementation(function (
      this: SectorCipher,
      data,
      first,
      take,
    ) {
      read.call(this, data, wrong(first), take);
    });
    const key = dekOf(one?.key_base64 ?? '');
    const image = await forge.make(goldenFile(one?.input ?? ''), key);
    await expect(forge.verify(image, key)).rejects.toThrow("with OpenSSL's XTS");
  });

  it('catches a cipher that does nothing, and one that fails half-way', async () => {
    vi.spyOn(SectorCipher.prototype, 'encrypt').mockImplementation((data, _first, see) => see?.(data));
    vi.spyOn(SectorCipher.prototype, 'read').mockImplementation((data, _first, take) => take(data));
    const image = await forge.make(Buffer.alloc(BLOCK, 'text'), dek);
    await expect(forge.verify(image, dek)).rejects.toThrow('E_VERIFY');
    vi.restoreAllMocks();
    let calls = 0;
    const real = SectorCipher.prototype.encrypt;
    vi.spyOn(SectorCipher.prototype, 'encrypt').mockImplementation(function (
      this: SectorCipher,
      data,
      first,
      see,
    ) {
      calls += 1;
      if (calls === 2) throw new Error('planted');
      real.call(this, data, first, see);
    });
    await expect(forge.make(disk, dek)).rejects.toThrow('planted');
  });
});

describe('verification of a LUKS image', () => {
  const payload = 4096 * 512;

  it('passes what the engine makes', async () => {
    expect((await forge.verify(luks, dek, 'luks-raw')).sampled).toBeGreaterThanOrEqual(4 * 65);
  });

  it.each([
    ['a flipped bit', (bytes: Buffer) => flip(bytes, payload + 100_000), 'block 0'],
    [
      'a flipped bit where the disk is empty',
      (bytes: Buffer) => flip(bytes, payload + 2 * BLOCK + 5),
      'where the source has zeros',
    ],
    [
      'stored zeros',
      (bytes: Buffer) => bytes.fill(0, payload + 2 * BLOCK, payload + 2 * BLOCK + 512),
      'plain zeros',
    ],
    ['two swapped blocks', (bytes: Buffer) => swap(bytes, payload, payload + BLOCK), 'E_VERIFY'],
    [
      'damaged key material',
      (bytes: Buffer) => flip(bytes, 4096 + 1000),
      'does not open with the passphrase',
    ],
    ['another payload offset', (bytes: Buffer) => bytes.writeUInt32BE(4104, 104), 'other parameters'],
    ['no header', (bytes: Buffer) => bytes.fill(0, 0, 6), 'LUKS header is refused'],
    ['another passphrase', () => undefined, 'does not open with the passphrase'],
  ] as [string, (bytes: Buffer) => unknown, string][])('fails with %s', async (name, change, text) => {
    const key = name === 'another passphrase' ? Dek.generate(512) : dek;
    const said = await failure(
      luks,
      (bytes) => {
        change(bytes);
        return undefined;
      },
      key,
    );
    expect(said).toContain('E_VERIFY');
    expect(said).toContain(text);
  });
});

/** Digests of some blocks of the disk. */
function digestsOf(blocks: readonly number[]): BlockDigests {
  const digests = new BlockDigests();
  for (const block of blocks)
    digests.reserve(block)(digests.digester.pair(block, disk.subarray(block * BLOCK, (block + 1) * BLOCK)));
  return digests;
}

function flip(bytes: Buffer, at: number): void {
  bytes[at] = (bytes[at] ?? 0) ^ 0x10;
}

function swap(bytes: Buffer, a: number, b: number): void {
  const first = Buffer.from(bytes.subarray(a, a + BLOCK));
  bytes.copy(bytes, a, b, b + BLOCK);
  first.copy(bytes, b);
}

function swapEntries(bytes: Buffer): void {
  const first = bytes.readUInt32BE(1536);
  bytes.writeUInt32BE(bytes.readUInt32BE(1540), 1536);
  bytes.writeUInt32BE(first, 1540);
}
