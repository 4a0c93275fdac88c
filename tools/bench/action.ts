import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { parseRootKeyCrn } from '../../lib/base/crn.ts';
import { Dek } from '../../lib/base/dek.ts';
import { silentLog } from '../../lib/base/log.ts';
import { Secret } from '../../lib/base/secret.ts';
import { createTokenSource } from '../../lib/iam/token-source.ts';
import { createKeyProtect } from '../../lib/key-protect/key-protect.ts';
import { ROOT } from '../project.ts';
import { checkLuks, checkVhd } from './check.ts';
import {
  type CaseKind,
  type Contestant,
  type Outcome,
  ordinary,
  type Run,
  unpackable,
} from './contestants.ts';
import { peakRss } from './peak.ts';
import { LONG } from './tools.ts';

const DIST = join(ROOT, 'actions', 'dist');
const START = 60_000;

interface CloudStart {
  readonly env: Readonly<Record<string, string>>;
  readonly rootKeyCrn: string;
  readonly bucket: string;
}

interface Keys extends CloudStart {
  readonly wrappedDek: string;
}

/** The local cloud as the actions' key service. It starts when it is first needed. */
export class ActionHost {
  readonly #folder: string;
  readonly #key: Buffer;
  #cloud: ChildProcess | undefined;
  #keys: Promise<Keys> | undefined;

  /** `folder`: for the files that a runner gives to actions. */
  constructor(folder: string, key: Buffer) {
    this.#folder = folder;
    this.#key = key;
  }

  keys(signal: AbortSignal): Promise<Keys> {
    this.#keys ??= this.#start(signal);
    return this.#keys;
  }

  /** Runs an action's committed bundle as a runner does. The most memory that it had, in bytes. */
  async start(action: string, env: Readonly<Record<string, string>>, signal: AbortSignal): Promise<number> {
    const folder = await mkdtemp(join(this.#folder, 'runner-'));
    const file = (name: string) => join(folder, name);
    const status = file('status');
    const files = { GITHUB_OUTPUT: file('output'), GITHUB_STATE: file('state'), BENCH_STATUS: status };
    for (const path of [files.GITHUB_OUTPUT, files.GITHUB_STATE]) await writeFile(path, '');
    const program = ['--import', join(import.meta.dirname, 'peak.mjs'), join(DIST, `${action}.js`)];
    const all = { HOME: folder, RUNNER_TEMP: folder, ...files, ...env };
    await runToEnd(program, all, signal);
    return peakRss(await readFile(status, 'utf8'));
  }

  stop(): void {
    this.#cloud?.kill('SIGTERM');
  }

  async #start(signal: AbortSignal): Promise<Keys> {
    const program = join(ROOT, 'cloud', 'main.ts');
    const cloud = spawn(process.execPath, [program, '--no-boot'], {
      env: {},
      stdio: ['ignore', 'pipe', 'ignore'],
      signal,
    });
    cloud.once('error', () => undefined);
    this.#cloud = cloud;
    const deadline = AbortSignal.any([signal, AbortSignal.timeout(START)]);
    const [line] = await once(createInterface(cloud.stdout), 'line', { signal: deadline });
    const found = JSON.parse(String(line)) as CloudStart;
    return { ...found, wrappedDek: await wrap(this.#key, found.env, found.rootKeyCrn, signal) };
  }
}

/** An action tells on stdout what was wrong. */
async function runToEnd(
  program: readonly string[],
  env: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<void> {
  const child = spawn(process.execPath, program, {
    cwd: '/',
    env: { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
    signal: AbortSignal.any([signal, AbortSignal.timeout(LONG)]),
  });
  const ended = once(child, 'close');
  const said = await text(child.stdout);
  const [code] = await ended;
  if (code !== 0)
    throw new Error(
      `exit code ${code}: ${said.split('\n').find((line) => line.startsWith('::error')) ?? said}`,
    );
}

/** The bench's key under the local cloud's root key. It travels in requests only. */
async function wrap(
  key: Buffer,
  env: CloudStart['env'],
  rootKeyCrn: string,
  signal: AbortSignal,
): Promise<string> {
  const rootKey = parseRootKeyCrn(rootKeyCrn);
  if (!rootKey) throw new Error('the local cloud gave no CRN of a root key');
  const apiKey = new Secret(env['IBMCLOUD_API_KEY'] ?? '');
  const url = env['IBMCLOUD_IAM_API_ENDPOINT'] ?? '';
  const tokens = createTokenSource({ apiKey, url, mask() {}, signal, log: silentLog });
  const overrides = { kms: env['IBMCLOUD_KP_API_ENDPOINT'] ?? '' };
  const endpoints = { network: 'public', overrides } as const;
  const keys = createKeyProtect({ tokens, endpoints, signal, log: silentLog });
  const dek = Dek.fromBase64(key.toString('base64'), 'the key of the bench');
  return (await keys.wrapDek(rootKey, dek)).wrappedDek;
}

/** The action as users run it, process, key service, guest check, digests and manifest included. */
export function actionContestants(host: ActionHost): Contestant[] {
  const absent = existsSync(join(DIST, 'encrypt-image.js'))
    ? {}
    : { absent: 'there is no bundle: npm run build' };
  const action = (
    id: string,
    what: string,
    more: Pick<Contestant, 'source' | 'joins' | 'check'>,
    way: Way = { format: 'vhd' },
  ) => ({
    id,
    title: `the action itself${what}, verify: full`,
    ours: true,
    ...more,
    ...absent,
    run: (given: Run) => encrypt(host, given, way),
  });
  const raw = { source: 'raw', joins: ordinary, check: checkVhd } as const;
  const luks = { ...raw, check: checkLuks } as const;
  const packed = {
    source: 'qcow2',
    joins: (where: CaseKind) => !unpackable(where),
    check: checkVhd,
  } as const;
  return [
    action('action-full', '', raw),
    action('action-full-bucket', ', bucket given', raw, { format: 'vhd', bucket: true }),
    action('action-luks-full', ', luks-raw', luks, { format: 'luks-raw' }),
    action('action-full-vhd', ', VHD to VHD', { ...raw, source: 'vhd', joins: unpackable }),
    action('action-full-qcow2', ', compressed qcow2', packed),
  ];
}

interface Way {
  readonly format: 'vhd' | 'luks-raw';
  /** Names a bucket too, in which the action looks for an earlier result. */
  readonly bucket?: boolean;
}

/** With the start of Node: that is what a runner waits for. */
async function encrypt(host: ActionHost, { source, output, signal }: Run, way: Way): Promise<Outcome> {
  const { env, rootKeyCrn, wrappedDek, bucket } = await host.keys(signal);
  const inputs = {
    INPUT_IMAGE: source,
    INPUT_OUTPUT: output,
    INPUT_FORMAT: way.format,
    INPUT_ENGINE: 'userspace',
    'INPUT_WRAPPED-DEK': wrappedDek,
    'INPUT_ROOT-KEY-CRN': rootKeyCrn,
    'INPUT_MAX-VIRTUAL-SIZE': '2040GiB',
    ENCRYPTED_IMAGE_ROOTS: dirname(source),
    ...(way.bucket ? { INPUT_BUCKET: bucket, 'INPUT_OBJECT-KEY': 'bench.vhd-0.vhd' } : {}),
  };
  const started = performance.now();
  const peak = await host.start('encrypt-image', { ...env, ...inputs }, signal);
  const seconds = (performance.now() - started) / 1000;
  return { seconds, processSeconds: seconds, peakRss: peak };
}
