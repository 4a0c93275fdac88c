import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

const BLOCK = 2 * 1024 * 1024;

interface GoldenBlock {
  readonly index: number;
  readonly plain_zero: boolean;
  readonly plain_sha256: string;
  readonly cipher_sha256: string;
  readonly bitmap_sector: number;
}

export interface GoldenVhd {
  readonly id: string;
  readonly format: 'vhd' | 'raw' | 'qcow2';
  readonly expect: 'ok' | 'error';
  readonly target_virtual_size: number;
  readonly key_base64: string;
  readonly input: string;
  readonly expected_metadata?: { readonly file_size: number; readonly keyhash_hex: string };
  readonly expected_metadata_bytes?: { readonly file: string; readonly length: number };
  readonly expected_output?: string;
  readonly padded_plaintext_sha256?: string;
  readonly blocks: readonly GoldenBlock[];
}

export interface GoldenLuks {
  readonly id: string;
  readonly format: 'luks1' | 'qcow2+luks';
  readonly file: string;
  readonly passphrase: string;
  readonly master_key_hex: string;
  /** The raw image inside. */
  readonly plaintext: string;
  readonly plaintext_sha256: string;
  readonly payload_cipher_sha256_first_plaintext_size_bytes: string;
  readonly plaintext_size: number;
  readonly decrypted_device_size: number;
}

const ROOT = fileURLToPath(new URL('../golden/', import.meta.url));

export function goldenFile(path: string): Buffer {
  return gunzipSync(readFileSync(ROOT + path));
}

function allCases(): (GoldenVhd | GoldenLuks)[] {
  return (JSON.parse(readFileSync(`${ROOT}manifest.json`, 'utf8')) as { cases: (GoldenVhd | GoldenLuks)[] })
    .cases;
}

/** `vpc`: qcow2 with LUKS inside. */
export function goldenCases(): { vhd: GoldenVhd[]; luks: GoldenLuks[]; vpc: GoldenLuks[] } {
  const cases = allCases();
  return {
    vhd: cases.filter((one): one is GoldenVhd => 'key_base64' in one),
    luks: cases.filter((one): one is GoldenLuks => 'passphrase' in one && one.format === 'luks1'),
    vpc: cases.filter((one): one is GoldenLuks => 'passphrase' in one && one.format === 'qcow2+luks'),
  };
}

export function goldenIds(): string[] {
  return allCases().map((one) => one.id);
}

/** Reads 2 MiB blocks of a plain source (raw, fixed or dynamic VHD with sector bitmaps), padded with zeros. */
export function plainReader(source: Buffer, format: 'vhd' | 'raw'): (block: number) => Buffer {
  const type = format === 'vhd' ? source.readUInt32BE(source.length - 512 + 60) : 0;
  if (type !== 3) {
    const data = type === 2 ? source.subarray(0, source.length - 512) : source;
    return (block) => padded(data.subarray(block * BLOCK, (block + 1) * BLOCK));
  }
  const header = Number(source.readBigUInt64BE(16));
  const table = Number(source.readBigUInt64BE(header + 16));
  const entries = source.readUInt32BE(header + 28);
  const blockSize = source.readUInt32BE(header + 32);
  const bitmapBytes = 512 * Math.ceil(blockSize / 512 / 8 / 512);
  return (block) => {
    const out = Buffer.alloc(BLOCK);
    for (let at = 0; at < BLOCK; at += 512) {
      const position = block * BLOCK + at;
      const index = Math.floor(position / blockSize);
      const entry = index < entries ? source.readUInt32BE(table + 4 * index) : 0xffffffff;
      if (entry === 0xffffffff) continue;
      const sector = (position % blockSize) / 512;
      const bit = (source[entry * 512 + (sector >> 3)] ?? 0) & (0x80 >> (sector & 7));
      const from = entry * 512 + bitmapBytes + sector * 512;
      if (bit) source.copy(out, at, from, from + 512);
    }
    return out;
  };
}

function padded(data: Buffer): Buffer {
  return Buffer.concat([data, Buffer.alloc(BLOCK - data.length)]);
}
