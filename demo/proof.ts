import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { type FileHandle, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createImages } from '../cloud/image/images.ts';
import type { LocalCloud } from '../cloud/local-cloud.ts';
import type { DecryptedDisk } from '../cloud/ports.ts';

const PIECE = 4 * 2 ** 20;

export interface ProofRequest {
  readonly cloud: LocalCloud;
  /** The source image on disk. */
  readonly image: string;
  readonly objectUri: string;
  readonly wrappedDek: string;
  readonly rootKeyCrn: string;
  readonly keyHash: string;
  readonly scratch: string;
}

export interface Proof {
  readonly text: string;
  readonly holds: boolean;
}

/**
 * What the local cloud finds in the stored object, with its own code: does it look random, does it carry the DEK's
 * hash, does it decrypt to the source, byte for byte?
 */
export async function prove(request: ProofRequest): Promise<Proof[]> {
  const stored = openObject(request);
  const unwrapped = request.cloud.keyProtect.port.unwrap(
    { service: 'server-protect' },
    request.rootKeyCrn,
    request.wrappedDek,
  );
  if (!unwrapped.ok) throw new Error(`the WDEK does not unwrap: ${unwrapped.refusal.message}`);
  const dek = unwrapped.value;
  try {
    const hash = createHash('sha256').update(Buffer.alloc(32)).update(dek).digest('hex');
    const opened = await createImages().open(stored.path, dek);
    if (!opened.ok) throw new Error(`the stored object does not open: ${opened.refusal.message}`);
    const disk = opened.value;
    const plain = await rawView(request);
    try {
      return [
        await entropyProof(stored.path, plain.path),
        {
          text: `key hash ${hash.slice(0, 16)}… = SHA-256 of 32 zero bytes and the DEK`,
          holds: hash === request.keyHash,
        },
        await readBackProof(disk, plain.path),
      ];
    } finally {
      await disk.close();
      await plain.remove();
    }
  } finally {
    dek.fill(0);
  }
}

function openObject({ cloud, objectUri }: ProofRequest): { path: string } {
  const [, region = '', bucket = '', key = ''] = /^cos:\/\/([^/]+)\/([^/]+)\/(.+)$/.exec(objectUri) ?? [];
  const caller = cloud.iam.port.callerFromApiKey(cloud.env['IBMCLOUD_API_KEY'] ?? '');
  if (!caller) throw new Error("the owner's API key is not known");
  const object = cloud.objectStorage.port.open(caller, region, bucket, key);
  if (!object.ok) throw new Error(`${objectUri} cannot be opened: ${object.refusal.message}`);
  return object.value;
}

/** The source as raw bytes: itself, or for other formats a copy by qemu-img that is removed afterwards. */
async function rawView({ image, scratch }: ProofRequest): Promise<{ path: string; remove(): Promise<void> }> {
  const info = spawnSync('qemu-img', ['info', '--output=json', image], { encoding: 'utf8' });
  const format = info.status === 0 ? String(JSON.parse(info.stdout).format) : 'raw';
  if (format === 'raw') return { path: image, remove: async () => {} };
  const path = join(scratch, 'source.raw');
  const convert = spawnSync('qemu-img', ['convert', '-f', format, '-O', 'raw', image, path], {
    encoding: 'utf8',
  });
  if (convert.status !== 0) throw new Error(`qemu-img convert failed: ${convert.stderr}`);
  return { path, remove: () => rm(path, { force: true }) };
}

async function entropyProof(stored: string, plain: string): Promise<Proof> {
  const [cipher, source] = [await entropy(stored), await entropy(plain)];
  return {
    text: `entropy ${cipher.toFixed(4)} bits per byte of the stored image (source: ${source.toFixed(2)})`,
    holds: cipher > 7.99,
  };
}

/** Shannon entropy over 64 MiB from the middle of the file's non-zero pieces. */
async function entropy(path: string): Promise<number> {
  const counts = new Float64Array(256);
  const file = await open(path);
  let total = 0;
  try {
    const { size } = await file.stat();
    for (let at = Math.min(PIECE, Math.floor(size / 2)); at < size && total < 16 * PIECE; at += PIECE) {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(PIECE), 0, PIECE, at);
      if (isZero(buffer)) continue;
      for (let i = 0; i < bytesRead; i += 1) {
        const byte = buffer[i] ?? 0;
        counts[byte] = (counts[byte] ?? 0) + 1;
      }
      total += bytesRead;
    }
  } finally {
    await file.close();
  }
  return counts.reduce(
    (sum, count) => (count === 0 ? sum : sum - (count / total) * Math.log2(count / total)),
    0,
  );
}

async function readBackProof(disk: DecryptedDisk, plain: string): Promise<Proof> {
  const file = await open(plain);
  try {
    const { size } = await file.stat();
    const wrong = await firstDifference(disk, file, size);
    const holds = wrong === undefined && disk.virtualSize >= size;
    return {
      text: holds
        ? `read-back equal: ${size} bytes decrypted and compared with the source`
        : `read-back DIFFERS at byte ${wrong}`,
      holds,
    };
  } finally {
    await file.close();
  }
}

async function firstDifference(
  disk: DecryptedDisk,
  file: FileHandle,
  size: number,
): Promise<number | undefined> {
  const source = Buffer.alloc(PIECE);
  for (let at = 0; at < size; at += PIECE) {
    const length = Math.min(PIECE, size - at);
    await file.read(source, 0, length, at);
    const decrypted = await disk.read(at, length);
    if (!source.subarray(0, length).equals(decrypted)) return at;
  }
  return undefined;
}

function isZero(buffer: Buffer): boolean {
  return buffer[0] === 0 && buffer.equals(Buffer.alloc(buffer.length));
}
