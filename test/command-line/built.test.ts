import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { type LocalCloud, startLocalCloud } from '../../cloud/local-cloud.ts';
import { PINNED } from '../../tools/pinned.ts';
import { REPOSITORY, ROOT, readText } from '../../tools/project.ts';
import { singleFile } from '../../tools/single-file.ts';

/** The command line as people have it, one file, and the examples that use it, as their shells run them. */
let cloud: LocalCloud;
let folder = '';
let program = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'command-line-file-'));
  program = join(folder, 'encrypted-image.mjs');
  const disk = gunzipSync(
    readFileSync(join(ROOT, 'test', 'golden', 'inputs', 'p09-qcow2-compressed-ext4.qcow2.gz')),
  );
  writeFileSync(join(folder, 'disk.qcow2'), disk);
  mkdirSync(join(folder, 'home'));
  [cloud] = await Promise.all([
    startLocalCloud({ settings: { transactionStep: 0, noBoot: true } }),
    singleFile(program),
  ]);
});
afterAll(async () => {
  await cloud.stop();
  rmSync(folder, { recursive: true });
});

interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command with this environment and no other, in `cwd`. */
function start(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  cwd: string,
  started: (child: ChildProcess) => void = () => undefined,
) {
  const child = spawn(command, args, {
    cwd,
    env: { PATH: `${join(process.execPath, '..')}:/usr/bin:/bin`, HOME: join(folder, 'home'), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started(child);
  const said = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const)
    child[stream].setEncoding('utf8').on('data', (text: string) => {
      said[stream] += text;
    });
  return new Promise<Ran>((resolve) => child.on('close', (code) => resolve({ code, ...said })));
}

const keyOf = (crn: string): Record<string, string> => ({ ROOT_KEY_CRN: crn, BUCKET: cloud.bucket });

/** The environment of the local cloud, but for the API key. */
function withoutKey(): Record<string, string> {
  const { IBMCLOUD_API_KEY: _, ...rest } = cloud.env;
  return rest;
}

it('one file tells its version and its help, started from anywhere', async () => {
  const version = await start(program, ['--version'], {}, '/');
  expect(version).toEqual({
    code: 0,
    stdout: `${JSON.parse(readText('package.json')).version}\n`,
    stderr: '',
  });
  expect((await start(program, ['order', '--help'], {}, '/')).stdout).toContain('--max-hourly-price PRICE');
  expect(readFileSync(`${program}.licenses.txt`, 'utf8')).toContain('Apache');
});

it('stops at SIGINT in an orderly way', async () => {
  // Whoever is asked for a token has the process in the middle of its work.
  let asked: () => void = () => undefined;
  const waiting = new Promise<void>((resolve) => {
    asked = resolve;
  });
  const server = createServer(() => asked());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const env = {
    ...cloud.env,
    IBMCLOUD_IAM_API_ENDPOINT: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
  };
  try {
    const args = ['wrap', '--root-key-crn', cloud.rootKeyCrn];
    const ran = await start(
      program,
      args,
      env,
      '/',
      (child) => void waiting.then(() => child.kill('SIGINT')),
    );
    expect([ran.code, ran.stderr]).toEqual([130, expect.stringContaining('error: E_CANCELLED')]);
    expect(JSON.parse(ran.stdout)['wrapped-dek']).toBe('');
  } finally {
    server.closeAllConnections();
    server.close();
  }
});

it('the shell example goes from a disk image to a price, with the key on a descriptor', {
  timeout: 120_000,
}, async () => {
  const keyFile = join(folder, 'key');
  writeFileSync(keyFile, `${cloud.env['IBMCLOUD_API_KEY']}\n`, { mode: 0o600 });
  const cwd = join(folder, 'shell');
  mkdirSync(cwd);
  const env = {
    ...withoutKey(),
    ...keyOf(cloud.rootKeyCrn),
    ENCRYPTED_IMAGE: program,
    ENCRYPTED_IMAGE_ROOTS: folder,
    API_KEY_FILE: keyFile,
    IMAGE: join(folder, 'disk.qcow2'),
    OPERATING_SYSTEM: 'DEBIAN_12_64',
    ...{ HOST_NAME: 'web', DOMAIN: 'example.com', FLAVOR: 'B1_1X2X25', MAX_HOURLY_PRICE: '1' },
  };
  const script = join(ROOT, 'examples', 'shell', 'encrypted-image.sh');
  const ran = await start('bash', [script], env, cwd);
  expect([ran.code, ran.stderr]).toEqual([0, expect.stringMatching(/^template \d+$/m)]);
  expect(JSON.parse(ran.stdout)).toMatchObject({ hostname: 'web', changed: 'false', 'instance-id': '' });
  expect(ran.stdout + ran.stderr).not.toContain(cloud.env['IBMCLOUD_API_KEY']);
});

interface Job {
  readonly stage: string;
  readonly script: readonly string[];
  readonly needs?: readonly string[];
  readonly rules?: readonly Readonly<Record<string, string>>[];
  readonly artifacts: { readonly paths?: readonly string[]; readonly reports: { readonly dotenv: string } };
}

describe('the GitLab example', () => {
  const pipeline = parseYaml(readText('examples', 'gitlab', '.gitlab-ci.yml'));
  const { stages, variables } = pipeline as { stages: string[]; variables: Record<string, string> };
  const jobs: readonly (readonly [string, Job])[] = stages.map((stage) => [stage, pipeline[stage] as Job]);

  it('has a job for each stage, which needs the one before, never for code of others, and orders by hand', () => {
    expect(Object.keys(pipeline).sort()).toEqual(
      ['workflow', 'stages', 'default', 'variables', ...stages].sort(),
    );
    expect(pipeline.workflow.rules).toEqual([{ if: '$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH' }]);
    jobs.forEach(([name, job], index) => {
      expect([name, job.stage, job.needs ?? []]).toEqual([
        name,
        name,
        stages.slice(Math.max(0, index - 1), index),
      ]);
      expect(job.rules).toEqual(name === 'order' ? [{ when: 'manual' }] : undefined);
    });
    expect(variables['ENCRYPTED_IMAGE']).toBe(`npx --yes github:${REPOSITORY}#${PINNED.ref}`);
    expect(JSON.stringify(pipeline)).not.toMatch(/api[-_]key/i);
  });

  it('runs, job by job: each has only what artifacts hand on', { timeout: 120_000 }, async () => {
    const secrets = [cloud.env['IBMCLOUD_API_KEY'] ?? '', cloud.classic.apiKey];
    let handedOn: Record<string, string> = {};
    let files = new Map<string, Buffer>();
    for (const [name, job] of jobs) {
      const cwd = join(folder, `gitlab-${name}`);
      mkdirSync(cwd);
      for (const [path, bytes] of files) writeFileSync(join(cwd, path), bytes);
      const env = expand({
        ...cloud.env,
        ...{ GITLAB_CI: 'true', CI_PROJECT_PATH: 'we/images', CI_PIPELINE_ID: '7', CI_JOB_NAME: name },
        ...{ CI_COMMIT_SHORT_SHA: 'c0ffee12', ENCRYPTED_IMAGE_ROOTS: folder },
        ...variables,
        ...keyOf(cloud.rootKeyCrn),
        ...{ ENCRYPTED_IMAGE: program, IMAGE: join(folder, 'disk.qcow2'), MAX_HOURLY_PRICE: '1' },
        ...handedOn,
      });
      // As GitLab's runner does: one shell, which stops at the first line that fails.
      const ran = await start('bash', ['-eo', 'pipefail', '-c', job.script.join('\n')], env, cwd);
      expect([name, ran.code, ran.stderr]).toEqual([name, 0, expect.not.stringMatching(/^error/m)]);
      const dotenv = readFileSync(join(cwd, job.artifacts.reports.dotenv), 'utf8');
      files = new Map(
        (job.artifacts.paths ?? []).map((path) => {
          const real = path.replace('$NAME', env['NAME'] ?? '');
          return [real, readFileSync(join(cwd, real))];
        }),
      );
      for (const text of [dotenv, ran.stdout, ran.stderr, ...[...files.values()].map(String)])
        for (const secret of secrets) expect(text).not.toContain(secret);
      handedOn = { ...handedOn, ...readDotenv(dotenv) };
    }
    expect(handedOn['ORDER_HOSTNAME']).toMatch(/^web-[a-z]{10}$/);
    expect(Number(handedOn['ORDER_INSTANCE_ID'])).toBeGreaterThan(0);
  });
});

/** Variables that name others, as GitLab resolves them. */
function expand(env: Readonly<Record<string, string>>): Record<string, string> {
  const resolve = (text: string) => text.replace(/\$([A-Z_]+)/g, (_, name) => env[name] ?? '');
  return Object.fromEntries(Object.entries(env).map(([name, value]) => [name, resolve(value)]));
}

/** What GitLab takes as a dotenv report: lines NAME=value, no quotes, no empty lines; at most 5 KiB and 20 variables. */
function readDotenv(text: string): Record<string, string> {
  const lines = text.trimEnd().split('\n');
  expect([text.length < 5 * 1024, lines.length <= 20]).toEqual([true, true]);
  return Object.fromEntries(
    lines.map((row) => {
      const [, name = '', value = ''] = /^([A-Za-z0-9_]+)=(.*)$/.exec(row) ?? [];
      expect(name).not.toBe('');
      return [name, value];
    }),
  );
}
