import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type OpenOptions, openDiskSource } from '../../lib/disk/open.ts';
import type { DiskSource } from '../../lib/disk/source.ts';

export const MIB = 2 ** 20;
export const ANY_SIZE = 2 ** 42;

/** Opens bytes as a source. */
export class Shelf {
  readonly folder = mkdtempSync(join(tmpdir(), 'disk-'));
  #count = 0;
  readonly #opened: DiskSource[] = [];

  path(name: string): string {
    return join(this.folder, name);
  }

  async open(bytes: Buffer, limit = ANY_SIZE, options: OpenOptions = {}): Promise<DiskSource> {
    this.#count += 1;
    const path = this.path(`source-${this.#count}`);
    writeFileSync(path, bytes);
    const source = await openDiskSource(path, limit, options);
    this.#opened.push(source);
    return source;
  }

  /** The error's code; `undefined` when it opens. */
  async refusal(bytes: Buffer, limit = ANY_SIZE): Promise<string | undefined> {
    try {
      await (await this.open(bytes, limit)).close();
      return undefined;
    } catch (error) {
      return (error as { code?: string }).code ?? String(error);
    }
  }

  async remove(): Promise<void> {
    // Closing twice is no error.
    for (const source of this.#opened) await source.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** The whole disk, by reads that do not fit sectors or blocks; the source is closed. */
export async function contentOf(source: DiskSource, step = 2 * MIB): Promise<Buffer> {
  const disk = Buffer.alloc(source.virtualSize, 0x55);
  for (let at = 0; at < disk.length; at += step) await source.read(at, disk.subarray(at, at + step));
  await source.close();
  return disk;
}
