import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ImageCache } from '../../actions/encrypt-image/cache.ts';
import type { CacheClient, CachePlace } from '../../actions/encrypt-image/cache-client.ts';
import type { EncryptImageDeps } from '../../actions/encrypt-image/deps.ts';
import type { Dek } from '../../lib/base/dek.ts';
import { CACHE_FILES } from '../../lib/runner/cache.ts';
import { Bench, type Ran } from './kit.ts';

/** The action's program, which serves the cache too. */
export const MAIN = fileURLToPath(new URL('../../actions/encrypt-image/main.ts', import.meta.url));
export const FILES = [...CACHE_FILES];

interface Options {
  /** Whether this run may encrypt; default true. */
  readonly encrypts?: boolean;
  /** Milliseconds until the action's timeout. */
  readonly timeLeft?: number;
  readonly signal?: AbortSignal;
  /** Is shown the data key. */
  readonly watch?: (dek: Dek) => void;
}

/** Attempts to make one image, each on a runner with a temp folder of its own, against one cache. */
export class CacheBench extends Bench {
  attempts = 0;

  /** Encrypts `disk.img` of the workspace with `cache: true`. */
  async attempt(
    client: CacheClient,
    given: Readonly<Record<string, string>> = {},
    options: Options = {},
  ): Promise<Ran> {
    this.attempts += 1;
    const name = `run-${this.attempts}`;
    const temp = join(this.temp, name);
    mkdirSync(temp);
    const change = (deps: EncryptImageDeps): EncryptImageDeps => ({
      ...deps,
      temp,
      keys: {
        async unwrapDek(...asked) {
          const key = await deps.keys.unwrapDek(...asked);
          options.watch?.(key.dek);
          return key;
        },
      },
      openCache: async (wanted, inputs, folder) =>
        new ImageCache(wanted, inputs, folder, {
          client,
          log: deps.log,
          signal: deps.signal,
          attempt: name,
          timeLeft: () => options.timeLeft ?? 60_000,
          remember: (path) => deps.remember('partial', path),
        }),
      engines: options.encrypts === false ? withoutEngine(deps.engines) : deps.engines,
    });
    const { signal } = options;
    return this.run(
      { image: 'disk.img', 'check-guest': 'off', cache: 'true', ...given },
      { change, ...(signal && { signal }) },
    );
  }

  image(ran: Ran): Buffer {
    return this.read(ran.outputs.get('encrypted-image'));
  }

  manifest(ran: Ran): Record<string, unknown> {
    return JSON.parse(readFileSync(ran.outputs.get('manifest'), 'utf8'));
  }

  /** Names of ours that lie anywhere in the temp folders. */
  leftovers(): string[] {
    const names = readdirSync(this.temp, { recursive: true }).map(String);
    return names.filter((name) => name.includes('encrypted-image-'));
  }

  unpack(archive: Buffer): string {
    const folder = mkdtempSync(join(this.folder, 'unpacked-'));
    const tar = spawnSync('tar', ['-x', '--zstd', '-C', folder], { input: archive });
    if (tar.status !== 0) throw new Error(String(tar.stderr));
    return folder;
  }
}

function withoutEngine(engines: EncryptImageDeps['engines']): EncryptImageDeps['engines'] {
  const encrypt = () => Promise.reject(new Error('this run must not encrypt'));
  return { ...engines, userspace: async () => ({ ...(await engines.userspace()), encrypt }) };
}

/** What a run said of one kind: `notice`, `warning`. */
export function said(ran: Ran, kind: string): string {
  return ran.lines.filter((line) => line.startsWith(`${kind}: `)).join('\n');
}

/** The archive that @actions/cache would make of a folder, of the members that are named. */
export function pack(folder: string, members: readonly string[]): Buffer {
  const options = ['--posix', '-P', '-c', '--zstd', '-C', folder];
  const tar = spawnSync('tar', [...options, ...members], { maxBuffer: 2 ** 28 });
  if (tar.status !== 0) throw new Error(String(tar.stderr));
  return tar.stdout;
}

/** A cache without archives: an entry is what fills the folder. */
export class FolderCache implements CacheClient {
  readonly entries: { readonly key: string; readonly fill: (files: string) => void }[] = [];
  readonly calls: string[] = [];
  /** Thrown by the call of that name. */
  readonly faults = new Map<string, Error>();
  readonly #folder: string;

  /** `folder`: where the saved files are kept. */
  constructor(folder: string) {
    this.#folder = folder;
  }

  async find(prefix: string): Promise<string | undefined> {
    this.#enter('find');
    return this.entries.findLast((entry) => entry.key.startsWith(prefix))?.key;
  }

  async unpack(key: string, { files }: CachePlace): Promise<void> {
    this.#enter('unpack');
    this.entries.find((entry) => entry.key === key)?.fill(files);
  }

  async save(key: string, { files }: CachePlace): Promise<void> {
    this.#enter('save');
    if (this.entries.some((entry) => entry.key === key)) throw new Error('entries are never replaced');
    const kept = mkdtempSync(join(this.#folder, 'entry-'));
    for (const name of FILES) copyFileSync(join(files, name), join(kept, name));
    const fill = (place: string) => {
      for (const name of FILES) copyFileSync(join(kept, name), join(place, name));
      // An archive says what modes its files have.
      chmodSync(join(place, FILES[0] ?? ''), 0o755);
    };
    this.entries.push({ key, fill });
  }

  #enter(call: string): void {
    this.calls.push(call);
    const fault = this.faults.get(call);
    if (fault) throw fault;
  }
}
