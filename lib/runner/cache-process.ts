import { randomBytes } from 'node:crypto';
import { CACHE_FILES, type CacheAnswer, type CacheRequest } from './cache.ts';

/**
 * The only file with @actions/cache. It runs in a process of its own, which the action starts, for four reasons:
 * the package can be stopped by no signal; it starts `tar` and `zstd` with the environment that it finds; it prints
 * `::error::` where the cache is merely out of order; and it knows a file by its path from the current folder, which
 * here is one that holds nothing else, so that an entry fits every runner.
 */

/** Answers one request and ends the process. The answer is the last line on stdout. */
export async function serveCache(): Promise<never> {
  let answer: CacheAnswer;
  try {
    answer = await handle(await readRequest());
  } catch (error) {
    answer = { offered: true };
    console.log(`::error::${error instanceof Error ? error.message.replaceAll('\n', ' ') : 'unknown'}`);
  }
  await new Promise<void>((resolve) =>
    process.stdout.write(`\n${JSON.stringify(answer)}\n`, () => resolve()),
  );
  // Its sockets would keep the process alive.
  process.exit(0);
}

async function readRequest(): Promise<CacheRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
}

async function handle({ what, key, hidden }: CacheRequest): Promise<CacheAnswer> {
  hide(hidden);
  const { isFeatureAvailable, restoreCache, saveCache } = await import('@actions/cache');
  if (!isFeatureAvailable()) return { offered: false };
  const files = [...CACHE_FILES];
  if (what === 'save') {
    const id = await saveCache(files, key);
    return { offered: true, key: id === -1 ? undefined : key };
  }
  if (what === 'unpack') return { offered: true, key: await restoreCache(files, key) };
  // The first key is matched as a whole, and must not exist: an entry of that very name would hide all newer ones.
  const nobody = `${key}${randomBytes(16).toString('hex')}`;
  return { offered: true, key: await restoreCache(files, nobody, [key], { lookupOnly: true }) };
}

/**
 * Values that this process can read and its children do not inherit: Node hands on what can be listed. The real
 * `process.env` cannot hold such, so it is replaced.
 */
function hide(values: Readonly<Record<string, string>>): void {
  const env = { ...process.env };
  for (const [name, value] of Object.entries(values))
    Object.defineProperty(env, name, { value, enumerable: false, configurable: true, writable: true });
  process.env = env;
}
