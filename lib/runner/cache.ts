/** The argument with which an action's program serves the cache instead of running the action. */
export const CACHE_PROCESS = 'serve-cache';

/** What an entry holds, and all that it holds. Their names are part of what GitHub knows an entry by. */
export const CACHE_FILES = ['image', 'manifest.json'] as const;

/** Asked by JSON on stdin: a token on the command line or in the environment could be read by others. */
export interface CacheRequest {
  /** `find` gives the newest key that begins with `key`; `unpack` and `save` mean that very key. */
  readonly what: 'find' | 'unpack' | 'save';
  readonly key: string;
  /** What @actions/cache reads from the environment, and the programs that it starts must not have. */
  readonly hidden: Readonly<Record<string, string>>;
}

export interface CacheAnswer {
  /** False: the runner has no cache to offer. */
  readonly offered: boolean;
  /** Of the entry that was found, unpacked or saved; undefined: there is none, or it went wrong and was said. */
  readonly key?: string | undefined;
}
