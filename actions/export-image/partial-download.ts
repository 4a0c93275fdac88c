import { constants } from 'node:fs';
import { type FileHandle, lstat, rename, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { formatCosUri } from '../../lib/base/cos-uri.ts';
import { openNoFollow, readSmallFile } from '../../lib/base/paths.ts';
import { count, objectOf, text } from '../../lib/base/shape.ts';
import { taken } from '../../lib/host/final-name.ts';
import { createOutput, syncFully, writeFully } from '../../lib/host/output-file.ts';
import { nextName } from '../../lib/host/own-names.ts';
import type { DiskObject } from './place.ts';

/** What a later run needs to go on: the very same version of the same object, and how far it is on the disk. */
const stateShape = objectOf({ uri: text, etag: text, size: count, done: count });
const STATE_LIMIT = 8 * 1024;
/** Bytes after which the disk is asked for what it has, and that is written down. */
const STEP = 64 * 1024 * 1024;

/**
 * The unfinished file of a download, beside its final name as `<output>.part`, with `<output>.part.json`. It stays when a
 * run dies or fails; one of another object or another version of it is begun anew.
 */
export class PartialDownload implements AsyncDisposable {
  readonly path: string;
  readonly file: FileHandle;
  /** Bytes from the start that are there. */
  readonly from: number;
  readonly #object: DiskObject;
  #kept: number;
  #queue: Promise<void> = Promise.resolve();

  private constructor(path: string, file: FileHandle, from: number, object: DiskObject) {
    this.path = path;
    this.file = file;
    this.from = from;
    this.#kept = from;
    this.#object = object;
  }

  static async open(output: string, object: DiskObject): Promise<PartialDownload> {
    const path = `${output}.part`;
    const done = await doneOf(path, object);
    if (done !== undefined) {
      const file = await openNoFollow(path, constants.O_RDWR);
      return new PartialDownload(path, file, done, object);
    }
    await removePartial(path);
    await keep(path, object, 0);
    return new PartialDownload(path, await createOutput(path), 0, object);
  }

  /** Everything before this position has been written. One call after the other. */
  reached(position: number): Promise<void> {
    this.#queue = this.#queue.then(async () => {
      if (position < this.#kept + STEP) return;
      await syncFully(this.file);
      await keep(this.path, this.#object, position);
      this.#kept = position;
    });
    return this.#queue;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#queue.catch(() => undefined);
    await this.file.close().catch(() => undefined);
  }
}

/** How far an earlier run came with this very version of the object; undefined when nothing of it is there. */
export async function doneOf(path: string, { uri, head }: DiskObject): Promise<number | undefined> {
  const stat = await lstat(path).catch(() => undefined);
  const json = await readSmallFile(`${path}.json`, STATE_LIMIT).catch(() => undefined);
  if (json === undefined) {
    // Without its state nothing says that it is ours.
    if (stat) throw taken(path, undefined);
    return undefined;
  }
  if (!stat?.isFile() || head.etag === '') return undefined;
  try {
    const state = stateShape(JSON.parse(json), '');
    const same = state.uri === formatCosUri(uri) && state.etag === head.etag && state.size === head.size;
    return same && state.done <= stat.size ? state.done : undefined;
  } catch {
    return undefined;
  }
}

/** The file first: a state without its file is begun anew, a file without its state is nobody's. */
export async function removePartial(path: string): Promise<void> {
  for (const one of [path, `${path}.json`])
    await unlink(one).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
    });
}

async function keep(path: string, { uri, head }: DiskObject, done: number): Promise<void> {
  const state = { uri: formatCosUri(uri), etag: head.etag, size: head.size, done };
  const draft = join(dirname(path), nextName());
  {
    await using file = await createOutput(draft);
    await writeFully(file, Buffer.from(`${JSON.stringify(state)}\n`), 0);
    await syncFully(file);
  }
  await rename(draft, `${path}.json`);
}
