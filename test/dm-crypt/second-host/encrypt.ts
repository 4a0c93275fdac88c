import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { Dek } from '../../../lib/base/dek.ts';
import type { ImageFormat } from '../../../lib/base/identity.ts';
import { type Log, silentLog } from '../../../lib/base/log.ts';
import { openDiskSource } from '../../../lib/disk/open.ts';
import type { DiskSource } from '../../../lib/disk/source.ts';
import { createDmCryptEngine } from '../../../lib/engine/dm-crypt/engine.ts';
import { listLoops, listMappings } from '../../../lib/engine/dm-crypt/sysfs.ts';
import type { EncryptResult, Engine } from '../../../lib/engine/engine.ts';
import { type EncryptedFile, VHD_STAMP } from './report.ts';

const BLOCK = 2 * 2 ** 20;
const LUKS_PAYLOAD = 2 * 2 ** 20;

export interface Encryption {
  readonly source: string;
  readonly key: string;
  readonly format: ImageFormat;
  readonly path: string;
  readonly engine?: Engine;
  readonly signal?: AbortSignal;
  readonly log?: Log;
  readonly progress?: (done: number) => void;
  readonly luksVolumeKey?: Uint8Array | undefined;
}

export interface Encrypted {
  readonly made: EncryptResult;
  readonly readings: number;
  readonly reloads: number;
  readonly progress: readonly number[];
}

export async function encrypt(wanted: Encryption): Promise<Encrypted> {
  const source = countReads(await openDiskSource(wanted.source, 2 ** 42));
  const progress: number[] = [];
  let reloads = 0;
  const log = {
    ...(wanted.log ?? silentLog),
    debug(text: string) {
      reloads += Number(/loaded anew ([0-9]+) times/.exec(text)?.[1] ?? 0);
    },
  };
  try {
    const made = await (wanted.engine ?? createDmCryptEngine()).encrypt({
      source,
      format: wanted.format,
      dek: Dek.fromBase64(wanted.key, 'test'),
      path: wanted.path,
      vhd: async () => VHD_STAMP,
      digestResult: false,
      signal: wanted.signal ?? new AbortController().signal,
      log,
      progress(done) {
        progress.push(done / source.virtualSize);
        wanted.progress?.(done);
      },
      ...(wanted.luksVolumeKey ? { luksVolumeKey: wanted.luksVolumeKey } : {}),
    });
    await made.durable;
    return { made, readings: source.readings(), reloads, progress };
  } finally {
    await source.close();
  }
}

export function describeFile(
  path: string,
  format: ImageFormat,
  done: Encrypted,
  sourceSize: number,
): EncryptedFile {
  const bytes = readFileSync(path);
  const stat = statSync(path);
  const { made } = done;
  return {
    sha256: sha256(bytes),
    size: stat.size,
    reportedSize: made.size,
    virtualSize: made.virtualSize,
    owner: stat.uid,
    mode: (stat.mode & 0o7777).toString(8),
    blocks: [...made.blockDigests.blocks()],
    cipher: format === 'vhd' ? storedBlocks(bytes) : {},
    payloadSha256: sha256(bytes.subarray(LUKS_PAYLOAD, LUKS_PAYLOAD + sourceSize)),
    readings: done.readings,
    progress: done.progress,
  };
}

/** Reads the table as encrypted-formats.md 1.3 says. */
function storedBlocks(vhd: Buffer): Record<string, string> {
  const found: Record<string, string> = {};
  const blocks = vhd.readUInt32BE(512 + 28);
  for (let block = 0; block < blocks; block += 1) {
    const sector = vhd.readUInt32BE(1536 + 4 * block);
    if (sector === 0xffffffff) continue;
    const data = 512 * (sector + 1);
    found[block] = sha256(vhd.subarray(data, data + BLOCK));
  }
  return found;
}

/** A source that counts how often its data is read, on average. */
function countReads(source: DiskSource): DiskSource & { readings(): number } {
  let read = 0;
  const data = source.dataRanges().reduce((sum, range) => sum + range.end - range.start, 0);
  return {
    format: source.format,
    virtualSize: source.virtualSize,
    fileSize: source.fileSize,
    read(position, target) {
      read += Math.min(target.length, source.virtualSize - position);
      return source.read(position, target);
    },
    dataRanges: () => source.dataRanges(),
    digestWhileReading: (signal) => source.digestWhileReading(signal),
    isDigested: () => source.isDigested(),
    fileSha256: (signal) => source.fileSha256(signal),
    assertUnchanged: () => source.assertUnchanged(),
    close: () => source.close(),
    [Symbol.asyncDispose]: () => source.close(),
    readings: () => (data === 0 ? 1 : read / data),
  };
}

/** Mappings and loop devices of this machine, and unfinished files of ours in a folder. */
export async function leftIn(folder: string): Promise<string[]> {
  const mappings = (await listMappings()).map(({ name }) => `mapping ${name}`);
  const loops = (await listLoops()).map(({ file }) => `loop ${file}`);
  const files = (await readdir(folder)).filter((name) => name.startsWith('encrypted-image-'));
  return [...mappings, ...loops, ...files.map((name) => `file ${name}`)];
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
