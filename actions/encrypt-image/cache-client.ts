import { oneLine } from '../../lib/base/errors.ts';
import { CommandError, type RunOptions, run } from '../../lib/host/run.ts';
import { CACHE_PROCESS, type CacheAnswer, type CacheRequest } from '../../lib/runner/cache.ts';

/** Where the two files of an entry lie, and where its archive may lie meanwhile: private folders of this run. */
export interface CachePlace {
  readonly files: string;
  readonly scratch: string;
}

interface Limits {
  readonly signal: AbortSignal;
  /** Milliseconds. */
  readonly timeout: number;
  /** Bytes that no file may grow beyond; no limit when absent. */
  readonly maxFile?: number;
}

/** The cache of GitHub Actions. Every method throws CacheError, or the signal's reason. */
export interface CacheClient {
  /** Key of the newest entry whose key begins with `prefix`; undefined when there is none. */
  find(prefix: string, place: CachePlace, limits: Limits): Promise<string | undefined>;
  /**
   * Unpacks an entry into the empty folder `files`. What lies there then can be anything that a hostile archive can
   * hold at its top: judge it by lstat, links too. Nothing outside of the folder is touched.
   */
  unpack(key: string, place: CachePlace, limits: Limits): Promise<void>;
  /** Saves what lies in `files`. */
  save(key: string, place: CachePlace, limits: Limits): Promise<void>;
}

/** The cache did not do what it was asked. Never a reason to fail a job. */
export class CacheError extends Error {
  /** `none`: this runner has no cache. `declined`: it has, and everything is in order. */
  readonly reason: 'none' | 'declined' | 'failed';

  constructor(reason: CacheError['reason'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'CacheError';
    this.reason = reason;
  }
}

/** Read by @actions/cache and what it is made of. Token and proxies (with their passwords) are not for its children. */
const HIDDEN =
  /^(ACTIONS_(RUNTIME_TOKEN|RESULTS_URL|CACHE_\w+|ORCHESTRATION_ID)|GITHUB_SERVER_URL|CACHE_UPLOAD_\w+|SEGMENT_DOWNLOAD_TIMEOUT_MINS|(https?|no|all)_proxy)$/i;

/**
 * GNU tar reads these beside its arguments. @actions/cache has it unpack with -P, which follows absolute names, `..` and
 * links; our entries have two names without a slash, so any other stays packed. Owners are nobody's business.
 */
const TAR_OPTIONS: Readonly<Record<CacheRequest['what'], string>> = {
  find: '',
  unpack: '--exclude=*/* --exclude=.. --exclude=. --no-same-owner --no-same-permissions',
  save: '--owner=0 --group=0 --numeric-owner',
};
/** `ulimit -f` counts these. */
const ULIMIT_UNIT = 512;
const MAX_OUTPUT = 16 * 1024 * 1024;

/**
 * A client whose work is done in a process with a built environment: `program` is a script that calls `serveCache` when
 * its first argument is CACHE_PROCESS; `env` is the runner's environment.
 */
export function createCacheClient(
  program: string,
  env: NodeJS.ProcessEnv,
  tarVersion: () => Promise<string> = askTar,
): CacheClient {
  const hidden = pick(env, (name) => HIDDEN.test(name));
  const open = pick(env, (name) => name === 'NODE_EXTRA_CA_CERTS');
  const ask = async (what: CacheRequest['what'], key: string, place: CachePlace, limits: Limits) => {
    await demandGnuTar(tarVersion);
    const places = { GITHUB_WORKSPACE: place.files, RUNNER_TEMP: place.scratch };
    const request: CacheRequest = { what, key, hidden: { ...hidden, ...places } };
    return answerOf([process.execPath, program, CACHE_PROCESS], limits, {
      input: JSON.stringify(request),
      env: { ...open, TAR_OPTIONS: TAR_OPTIONS[what] },
      cwd: place.files,
    });
  };
  return {
    find: (prefix, place, limits) => ask('find', prefix, place, limits),
    async unpack(key, place, limits) {
      if ((await ask('unpack', key, place, limits)) === undefined)
        throw new CacheError('failed', 'it is gone');
    },
    async save(key, place, limits) {
      if ((await ask('save', key, place, limits)) === undefined)
        throw new CacheError('declined', 'another job has it in hand, or this run may only read');
    },
  };
}

async function answerOf(
  command: readonly string[],
  { signal, timeout, maxFile }: Limits,
  options: RunOptions,
): Promise<string | undefined> {
  const script = maxFile === undefined ? 'exec "$@"' : 'ulimit -f "$0" && exec "$@"';
  const units = String(Math.ceil((maxFile ?? 0) / ULIMIT_UNIT));
  try {
    const all = { ...options, maxOutput: MAX_OUTPUT, signal, timeout };
    const { stdout } = await run('/bin/sh', ['-c', script, units, ...command], all);
    return readAnswer(stdout);
  } catch (cause) {
    signal.throwIfAborted();
    throw cause instanceof CommandError ? stopped(cause, timeout) : cause;
  }
}

/** As the process will find it on its PATH. */
async function askTar(): Promise<string> {
  const { stdout } = await run('/bin/sh', ['-c', 'tar --version']);
  return stdout;
}

/** Other tars take -P as well, and do not read TAR_OPTIONS. */
async function demandGnuTar(tarVersion: () => Promise<string>): Promise<void> {
  const version = await tarVersion().catch(() => '');
  if (!version.startsWith('tar (GNU tar)')) throw new CacheError('none', 'this runner has no GNU tar');
}

/** The key that the answer names. Throws CacheError with what @actions/cache complained of. */
function readAnswer(stdout: string): string | undefined {
  const lines = stdout.trimEnd().split('\n');
  const answer: CacheAnswer = JSON.parse(lines.pop() ?? '');
  if (!answer.offered) throw new CacheError('none', 'this runner offers none');
  const complaints = lines.flatMap((line) => /^::(?:warning|error)[^:]*::(.*)$/.exec(line)?.[1] ?? []);
  if (complaints.length > 0) throw new CacheError('failed', clean(complaints.join('; '), lines));
  return answer.key;
}

/** What @actions/cache would have masked is left out: signatures of its addresses. */
function clean(text: string, lines: readonly string[]): string {
  let result = text;
  for (const line of lines) {
    const secret = /^::add-mask::(.+)$/.exec(line)?.[1];
    if (secret) result = result.replaceAll(secret, '***');
  }
  return oneLine(result.replaceAll('%0D', ' ').replaceAll('%0A', ' ').replaceAll('%25', '%'));
}

function stopped(cause: CommandError, timeout: number): CacheError {
  const text =
    cause.reason === 'timeout' ? `no answer within ${Math.round(timeout / 1000)} s` : cause.message;
  return new CacheError('failed', text, { cause });
}

function pick(env: NodeJS.ProcessEnv, wanted: (name: string) => boolean): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [name, value] of Object.entries(env)) if (value && wanted(name)) found[name] = value;
  return found;
}
