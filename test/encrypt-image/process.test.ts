import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalCloud, startLocalCloud } from '../../cloud/local-cloud.ts';
import { parseRootKeyCrn } from '../../lib/base/crn.ts';
import { Dek } from '../../lib/base/dek.ts';
import { silentLog } from '../../lib/base/log.ts';
import { maskForms, Secret } from '../../lib/base/secret.ts';
import { createTokenSource } from '../../lib/iam/token-source.ts';
import { createKeyProtect } from '../../lib/key-protect/key-protect.ts';
import { createObjectStorage } from '../../lib/object-storage/object-storage.ts';
import { decryptedDisk } from '../support/decrypted-disk.ts';
import { smallDisk } from './kit.ts';

/** The action as the runner starts it: a process with inputs in its environment, against the local cloud. */

const MAIN = fileURLToPath(new URL('../../actions/encrypt-image/main.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'encrypt-image-process-'));
const temp = join(folder, 'temp');
const disk = smallDisk();
let cloud: LocalCloud;
let dek: Dek;
let wrappedDek: string;

beforeAll(async () => {
  mkdirSync(temp);
  cloud = await startLocalCloud({ settings: { noBoot: true } });
  const { signal } = new AbortController();
  const apiKey = new Secret(cloud.env['IBMCLOUD_API_KEY'] ?? '');
  const url = cloud.env['IBMCLOUD_IAM_API_ENDPOINT'] ?? '';
  const tokens = createTokenSource({ apiKey, url, mask() {}, signal, log: silentLog });
  const kms = cloud.env['IBMCLOUD_KP_API_ENDPOINT'] ?? '';
  const cos = cloud.env['IBMCLOUD_COS_ENDPOINT'] ?? '';
  const endpoints = { network: 'public', overrides: { kms, cos } } as const;
  const rootKey = parseRootKeyCrn(cloud.rootKeyCrn);
  if (!rootKey) throw new Error('the local cloud gave no CRN');
  dek = Dek.generate(512);
  const keys = createKeyProtect({ tokens, endpoints, signal, log: silentLog });
  wrappedDek = (await keys.wrapDek(rootKey, dek)).wrappedDek;
  const storage = createObjectStorage({ tokens, endpoints, region: 'us-south', signal, log: silentLog });
  for (const [Key, Body] of [
    ['in/disk.img', disk],
    ['in/big.img', contentDisk(96)],
  ]) {
    const params = { Bucket: cloud.bucket, Key, Body };
    await storage.s3.send({ operation: 'putObject', params, repeatable: true });
  }
});
afterAll(async () => {
  await cloud.stop();
  rmSync(folder, { recursive: true, force: true });
});

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Record<string, string>;
  readonly state: Record<string, string>;
  /** Everything that the process wrote for the runner. */
  readonly all: string;
}

interface StartOptions {
  readonly state?: Record<string, string>;
  readonly killAfter?: number;
  readonly onLine?: (text: string, kill: (signal: NodeJS.Signals) => void) => void;
}

async function start(inputs: Record<string, string>, options: StartOptions = {}): Promise<Ended> {
  const files = mkdtempSync(join(folder, 'run-'));
  const file = (name: string) => {
    writeFileSync(join(files, name), '');
    return join(files, name);
  };
  const env: Record<string, string> = {
    ...cloud.env,
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: folder,
    RUNNER_TEMP: temp,
    GITHUB_OUTPUT: file('output'),
    GITHUB_STATE: file('state'),
    GITHUB_STEP_SUMMARY: file('summary'),
  };
  for (const [name, value] of Object.entries(inputs)) env[`INPUT_${name.toUpperCase()}`] = value;
  for (const [name, value] of Object.entries(options.state ?? {})) env[`STATE_${name}`] = value;
  const child = spawn(process.execPath, [MAIN], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].setEncoding('utf8').on('data', (text: string) => {
      said[stream] += text;
      options.onLine?.(said.stdout, (signal) => child.kill(signal));
    });
  }
  const kill = options.killAfter && setTimeout(() => child.kill('SIGKILL'), options.killAfter);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearTimeout(kill);
  const read = (name: string) => readFileSync(join(files, name), 'utf8');
  return {
    code,
    ...said,
    outputs: runnerFile(read('output')),
    state: runnerFile(read('state')),
    all: [said.stdout, said.stderr, read('output'), read('state'), read('summary')].join('\n'),
  };
}

/** `name<<delimiter`, value, delimiter. */
function runnerFile(text: string): Record<string, string> {
  const entries = [...text.matchAll(/^([^\n<]+)<<([^\n]+)\n([\s\S]*?)\n\2$/gm)];
  return Object.fromEntries(entries.map(([, name, , value]) => [name ?? '', value ?? '']));
}

/** Content in all of its sectors, and the boot signature that makes it a disk. */
function contentDisk(mebibytes: number): Buffer {
  const bytes = Buffer.alloc(mebibytes * 2 ** 20, 'content');
  bytes.writeUInt16LE(0xaa55, 510);
  return bytes;
}

const given = () => ({ 'wrapped-dek': wrappedDek, 'root-key-crn': cloud.rootKeyCrn, engine: 'userspace' });

describe('the process of encrypt-image', () => {
  it('refuses empty inputs in one line and writes nothing to stderr', async () => {
    const ended = await start({});
    expect(ended.code).toBe(1);
    expect(ended.stderr).toBe('');
    expect(ended.stdout.match(/^::error/gm)).toHaveLength(1);
    for (const name of ['image', 'wrapped-dek', 'root-key-crn']) expect(ended.stdout).toContain(name);
    const post = await start({}, { state: ended.state });
    expect([post.code, post.stdout.includes('::error')]).toEqual([0, false]);
  });

  it('downloads, encrypts, deletes the plaintext, and shows no secret', async () => {
    const uri = `cos://us-south/${cloud.bucket}/in/disk.img`;
    const ended = await start({ ...given(), 'image-uri': uri, 'remove-source': 'true' });
    expect(ended.stdout).not.toContain('::error');
    expect([ended.code, ended.stderr]).toEqual([0, '']);
    const path = ended.outputs['encrypted-image'] ?? '';
    expect(readdirSync(temp).sort()).toEqual(['disk.vhd-0.vhd', 'disk.vhd-0.vhd.manifest.json']);
    const plain = await decryptedDisk(readFileSync(path), 'vhd', dek.bytes());
    expect(plain.subarray(0, disk.length).equals(disk)).toBe(true);
    const manifest = readFileSync(`${path}.manifest.json`, 'utf8');
    const withoutMasks = (ended.all + manifest).replaceAll(/^::add-mask::.*$/gm, '');
    const apiKey = cloud.env['IBMCLOUD_API_KEY'] ?? '';
    for (const form of [...maskForms(dek.base64()), dek.bytes().toString('hex'), ...maskForms(apiKey)])
      expect(withoutMasks).not.toContain(form);
    for (const form of [dek.base64(), dek.bytes().toString('hex')]) expect(ended.all).not.toContain(form);
  });

  it('cleans up at once when it is cancelled', async () => {
    const big = join(folder, 'big.img');
    writeFileSync(big, contentDisk(96));
    let cancelled = 0;
    const ended = await start(
      { ...given(), image: 'big.img', output: join(temp, 'big.vhd') },
      {
        onLine: (text, kill) => {
          if (cancelled > 0 || !text.includes('data key of')) return;
          cancelled = performance.now();
          kill('SIGINT');
        },
      },
    );
    expect(performance.now() - cancelled).toBeLessThan(5000);
    expect(ended.code).toBe(1);
    expect(ended.stdout).toContain('E_CANCELLED');
    expect(readdirSync(temp).filter((name) => !name.startsWith('disk.'))).toEqual([]);
  });

  it('lets post delete what a killed run left', async () => {
    const uri = `cos://us-south/${cloud.bucket}/in/big.img`;
    const inputs = { ...given(), 'image-uri': uri, 'remove-source': 'true', output: join(temp, 'k.vhd') };
    const ended = await start(inputs, {
      onLine: (text, kill) => {
        if (text.includes('data key of')) kill('SIGKILL');
      },
    });
    expect(ended.code).toBe(null);
    expect(existsSync(ended.state['download'] ?? '')).toBe(true);
    const post = await start(inputs, { state: ended.state });
    expect([post.code, post.stderr]).toEqual([0, '']);
    expect(readdirSync(temp).filter((name) => !name.startsWith('disk.'))).toEqual([]);
  });

  it('converges after being killed at any moment', async () => {
    const output = join(temp, 'killed.vhd');
    const inputs = { ...given(), image: 'killed.img', output };
    writeFileSync(join(folder, 'killed.img'), contentDisk(64));
    const whole = await lastsUntilEnd({ ...inputs, output: join(temp, 'reference.vhd') });
    for (const share of [0.5, 0.65, 0.8, 0.9, 0.97]) {
      await start(inputs, { killAfter: whole.milliseconds * share });
      // Either not there at all, or complete, with its manifest.
      if (existsSync(output)) {
        const manifest = JSON.parse(readFileSync(`${output}.manifest.json`, 'utf8'));
        const digest = createHash('sha256').update(readFileSync(output)).digest('hex');
        expect([digest, manifest.sha256]).toEqual([whole.sha256, whole.sha256]);
      }
    }
    const last = await start(inputs);
    expect(last.outputs['sha256'], last.all).toBe(whole.sha256);
    const names = ['killed.vhd', 'killed.vhd.manifest.json', 'reference.vhd', 'reference.vhd.manifest.json'];
    expect(readdirSync(temp).filter((name) => !name.startsWith('disk.'))).toEqual(names);
  });
});

async function lastsUntilEnd(inputs: Record<string, string>) {
  const started = performance.now();
  const ended = await start(inputs);
  return { milliseconds: performance.now() - started, sha256: ended.outputs['sha256'] };
}
