import { spawnSync } from 'node:child_process';
import { readdirSync, readlinkSync, writeFileSync } from 'node:fs';
import type { Log } from '../../lib/base/log.ts';
import { silentLog } from '../../lib/base/log.ts';
import { SourceFile } from '../../lib/disk/file.ts';
import { openSourceFile } from '../../lib/disk/open.ts';
import type { DiskSource } from '../../lib/disk/source.ts';
import { unwrap } from '../../lib/unpack/unwrap.ts';
import { ANY_SIZE, contentOf, Shelf } from '../disk/kit.ts';

export interface Opening {
  readonly limit?: number;
  readonly signal?: AbortSignal;
  readonly log?: Log;
}

/** Opens packed bytes as the action does. */
export class PackedShelf {
  readonly shelf = new Shelf();

  async openPath(
    path: string,
    { limit = ANY_SIZE, signal, log = silentLog }: Opening = {},
  ): Promise<DiskSource> {
    const running = signal ?? new AbortController().signal;
    const options = { maxVirtualSize: limit, folder: this.shelf.folder, signal: running, log };
    return openSourceFile(await unwrap(await SourceFile.open(path), options), limit, {
      signal: running,
      log,
    });
  }

  async open(bytes: Uint8Array, opening: Opening = {}): Promise<DiskSource> {
    const path = this.shelf.path('packed');
    writeFileSync(path, bytes);
    return this.openPath(path, opening);
  }

  /** What the disk in it holds; the source is closed. */
  async content(bytes: Uint8Array): Promise<Buffer> {
    return contentOf(await this.open(bytes));
  }

  /** The error; `undefined` when it opens. */
  async refusal(
    bytes: Uint8Array,
    opening: Opening = {},
  ): Promise<{ code?: string; message: string } | undefined> {
    try {
      await (await this.open(bytes, opening)).close();
      return undefined;
    } catch (error) {
      return error as Error;
    }
  }

  /** Files of this process that have no name any more, and names in the folder: what is left of unpacking. */
  left(): string[] {
    const open = readdirSync('/proc/self/fd').flatMap((fd) => {
      try {
        const file = readlinkSync(`/proc/self/fd/${fd}`);
        return file.startsWith(this.shelf.folder) ? [file] : [];
      } catch {
        return [];
      }
    });
    return [...open, ...readdirSync(this.shelf.folder).filter((name) => name.startsWith('encrypted-image-'))];
  }
}

/** What a program makes of bytes. */
export function piped(command: string, args: readonly string[], input: Uint8Array): Buffer {
  const { status, stdout, stderr, error } = spawnSync(command, args, { input, maxBuffer: 2 ** 30 });
  if (error || status !== 0) throw new Error(`${command} ${args.join(' ')}: ${error ?? stderr}`);
  return stdout;
}
