import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Dek } from '../../lib/base/dek.ts';
import type { ImageFormat } from '../../lib/base/identity.ts';
import { silentLog } from '../../lib/base/log.ts';
import { openDiskSource } from '../../lib/disk/open.ts';
import type { EncryptResult, Engine } from '../../lib/engine/engine.ts';
import { createUserspaceEngine } from '../../lib/engine/userspace/engine.ts';
import type { Verified, VerifyJob } from '../../lib/engine/verify/job.ts';
import { verifyImage } from '../../lib/engine/verify/verify.ts';

export interface Made {
  readonly path: string;
  readonly bytes: Buffer;
  readonly made: EncryptResult;
}

export interface MakeOptions {
  readonly format?: ImageFormat;
  readonly engine?: Engine;
  readonly volumeKey?: Uint8Array;
  readonly signal?: AbortSignal;
  readonly digestResult?: boolean;
}

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
        vhd: async () => ({ uuid: Buffer.alloc(16, 7), unixTime: 1_546_300_800 }),
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
