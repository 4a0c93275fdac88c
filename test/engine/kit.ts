import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Dek } from '../../lib/base/dek.ts';
import type { ImageFormat } from '../../lib/base/identity.ts';
import { silentLog } from '../../lib/base/log.ts';
import { openDiskSource } from '../../lib/disk/open.ts';
import type { EncryptResult, Engine } from '../../lib/engine/engine.ts';
import { type Learned, learnSource } from '../../lib/engine/learn.ts';
import { openImageStream, type Streamed, type StreamJob } from '../../lib/engine/stream.ts';
import { createUserspaceEngine } from '../../lib/engine/userspace/engine.ts';
import type { Verified, VerifyJob } from '../../lib/engine/verify/job.ts';
import { verifyImage } from '../../lib/engine/verify/verify.ts';

export interface Made {
  readonly path: string;
  readonly bytes: Buffer;
  readonly made: EncryptResult;
}

export interface Sent {
  readonly bytes: Buffer;
  readonly made: Streamed;
}

export interface StreamOptions {
  readonly format?: ImageFormat;
  readonly room?: number;
  readonly change?: (learned: Learned) => Partial<StreamJob>;
}

export interface MakeOptions {
  readonly format?: ImageFormat;
  readonly engine?: Engine;
  readonly volumeKey?: Uint8Array;
  readonly signal?: AbortSignal;
  readonly digestResult?: boolean;
}

/** Of every stream. */
export const IDENTITY = 'ab'.repeat(32);

/** What makes a VHD reproducible. */
export const STAMP = { uuid: Buffer.alloc(16, 7), unixTime: 1_546_300_800 };

/** Encrypts sources and verifies results in one folder. */
export class Forge {
  readonly folder = mkdtempSync(join(tmpdir(), 'engine-'));
  #count = 0;

  /** Name of the result that was begun last, in the folder. */
  get last(): string {
    return `result-${this.#count}`;
  }

  async make(source: Buffer, dek: Dek, options: MakeOptions = {}): Promise<Made> {
    this.#count += 1;
    const input = join(this.folder, `source-${this.#count}`);
    const path = join(this.folder, this.last);
    writeFileSync(input, source);
    const opened = await openDiskSource(input, 2 ** 42);
    try {
      const made = await (options.engine ?? createUserspaceEngine()).encrypt({
        source: opened,
        format: options.format ?? 'vhd',
        dek,
        path,
        vhd: async () => STAMP,
        digestResult: options.digestResult ?? false,
        signal: options.signal ?? new AbortController().signal,
        log: silentLog,
        progress() {},
        ...(options.volumeKey ? { luksVolumeKey: options.volumeKey } : {}),
      });
      await made.durable;
      return { path, bytes: readFileSync(path), made };
    } finally {
      await opened.close();
      rmSync(input);
    }
  }

  /** The image as a stream of it gives it, in rooms of so many bytes. */
  async stream(source: Buffer, dek: Dek, options: StreamOptions = {}): Promise<Sent> {
    this.#count += 1;
    const input = join(this.folder, `source-${this.#count}`);
    writeFileSync(input, source);
    await using opened = await openDiskSource(input, 2 ** 42);
    const { format = 'vhd', room = 5 * 2 ** 20 } = options;
    const { signal } = new AbortController();
    const learned = await learnSource(opened, format, { signal });
    const job: StreamJob = {
      source: opened,
      learned,
      format,
      dek,
      identity: IDENTITY,
      vhd: STAMP,
      level: 'full',
      signal,
      log: silentLog,
      progress() {},
      ...options.change?.(learned),
    };
    await using stream = await openImageStream(job);
    const bytes = Buffer.alloc(stream.content.size);
    for (let at = 0; at < bytes.length; at += room)
      await stream.content.fill(at, bytes.subarray(at, at + room));
    return { bytes, made: await stream.finish() };
  }

  verify(
    { path, made }: Omit<Made, 'bytes'>,
    dek: Dek,
    format: ImageFormat = 'vhd',
    more: Partial<VerifyJob> = {},
  ): Promise<Verified> {
    const { signal } = new AbortController();
    return verifyImage({ path, format, dek, made, level: 'full', signal, progress() {}, ...more });
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

export function dekOf(base64: string): Dek {
  return Dek.fromBase64(base64, 'test');
}
