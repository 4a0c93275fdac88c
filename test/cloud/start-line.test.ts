import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type { StartLine } from '../../cloud/start-line.ts';

const MAIN = join(import.meta.dirname, '../../cloud/main.ts');
/** The environment names of the actions' common inputs. */
const NAMES = [
  'IBMCLOUD_API_KEY',
  'IAAS_CLASSIC_USERNAME',
  'IAAS_CLASSIC_API_KEY',
  'IBMCLOUD_REGION',
  'IBMCLOUD_NETWORK',
  'IBMCLOUD_IAM_API_ENDPOINT',
  'IBMCLOUD_RESOURCE_CONTROLLER_API_ENDPOINT',
  'IBMCLOUD_RESOURCE_MANAGEMENT_API_ENDPOINT',
  'IBMCLOUD_RESOURCE_CATALOG_API_ENDPOINT',
  'IBMCLOUD_IAMPAP_API_ENDPOINT',
  'IBMCLOUD_KP_API_ENDPOINT',
  'IBMCLOUD_COS_ENDPOINT',
  'IBMCLOUD_COS_CONFIG_ENDPOINT',
  'IAAS_CLASSIC_ENDPOINT_URL',
  'IBMCLOUD_LOGS_API_ENDPOINT',
  'IBMCLOUD_LOGS_INSTANCE',
  'IBMCLOUD_ALLOW_CUSTOM_ENDPOINTS',
];

const children: ChildProcess[] = [];
const folders: string[] = [];

afterEach(async () => {
  for (const child of children.splice(0)) {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGKILL');
      await once(child, 'exit');
    }
  }
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

interface Running {
  readonly line: StartLine;
  readonly output: () => string;
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

function launch(args: readonly string[]) {
  const child = spawn(process.execPath, [MAIN, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  children.push(child);
  let output = '';
  let errors = '';
  child.stdout.on('data', (chunk) => {
    output += String(chunk);
  });
  child.stderr.on('data', (chunk) => {
    errors += String(chunk);
  });
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  return { child, ended, output: () => output, errors: () => errors };
}

async function start(...args: string[]): Promise<Running> {
  const { child, ended, output, errors } = launch(args);
  while (!output().includes('\n')) {
    const state = await Promise.race([once(child.stdout, 'data'), ended.then(() => 'ended')]);
    if (state === 'ended') throw new Error(`the cloud ended: ${errors()}`);
  }
  return {
    line: JSON.parse(output()) as StartLine,
    output,
    stop(signal = 'SIGTERM') {
      child.kill(signal);
      return ended;
    },
  };
}

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cloud-state-'));
  folders.push(folder);
  return folder;
}

describe('the start line', () => {
  test.each(['SIGTERM', 'SIGINT'] as const)(
    'is one line of JSON with everything a caller needs, and %s ends the cloud with 0',
    async (signal) => {
      const cloud = await start('--no-boot');
      const { line } = cloud;
      expect(Object.keys(line.env).sort()).toEqual([...NAMES].sort());
      for (const value of Object.values(line.env)) expect(typeof value).toBe('string');
      expect(line.account).toMatch(/^[0-9a-f]{32}$/);
      expect(line.rootKeyCrn).toMatch(
        new RegExp(
          `^crn:v1:bluemix:public:kms:us-south:a/${line.account}:${line.kmsInstanceId}:key:[0-9a-f-]{36}$`,
        ),
      );
      expect(line.cosInstanceCrn).toContain(`:cloud-object-storage:global:a/${line.account}:`);
      expect(line.importServiceId).toMatch(/^ServiceId-/);
      expect(line.env['IBMCLOUD_ALLOW_CUSTOM_ENDPOINTS']).toBe('true');
      expect(line.env['IBMCLOUD_NETWORK']).toBe('public');
      expect(line.env['IBMCLOUD_LOGS_INSTANCE']).toContain(`:logs:us-south:a/${line.account}:`);
      expect(line.hmac.accessKeyId).toMatch(/^[0-9a-f]{32}$/);
      expect(line.hmac.secretAccessKey).toMatch(/^[0-9a-f]{48}$/);
      expect(line.ca).toBe('');
      expect(line.classic.restUrl).toBe(line.env['IAAS_CLASSIC_ENDPOINT_URL']);
      expect(line.classic.restUrl).toMatch(/\/rest\/v3\.1$/);
      expect(line.classic.username).toBe(line.env['IAAS_CLASSIC_USERNAME']);
      expect(line.classic.apiKey).toBe(line.env['IAAS_CLASSIC_API_KEY']);
      expect(line.classic.xmlrpcUrl).toMatch(/^http:.*\/xmlrpc\/v3\.1$/);
      expect(await cloud.stop(signal)).toBe(0);
      expect(cloud.output().trim().split('\n')).toHaveLength(1);
    },
  );

  test('account and keys are new in each process that keeps its state in memory', async () => {
    const [one, two] = [await start('--no-boot'), await start('--no-boot')];
    expect(one.line.account).not.toBe(two.line.account);
    expect(one.line.env['IBMCLOUD_API_KEY']).not.toBe(two.line.env['IBMCLOUD_API_KEY']);
    await Promise.all([one.stop(), two.stop()]);
  });

  test('--empty leaves the names of the resources empty, and the account with its keys', async () => {
    const folder = newFolder();
    const first = await start('--no-boot', '--empty', '--state', folder);
    const { env, account, classic, health, ...names } = first.line;
    const nothing = {
      kmsInstanceId: '',
      rootKeyCrn: '',
      cosInstanceCrn: '',
      bucket: '',
      importServiceId: '',
      hmac: { accessKeyId: '', secretAccessKey: '' },
      ca: '',
    };
    expect((await fetch(health)).status).toBe(200);
    expect(names).toEqual(nothing);
    expect(Object.keys(env).sort()).toEqual([...NAMES].sort());
    expect(account).toMatch(/^[0-9a-f]{32}$/);
    expect(env['IBMCLOUD_LOGS_INSTANCE']).toContain(`:logs:us-south:a/${account}:`);
    expect(classic.apiKey).toBe(env['IAAS_CLASSIC_API_KEY']);
    expect(await tokenOf(first.line)).not.toBe('undefined');
    expect(await first.stop()).toBe(0);
    for (const again of [['--empty'], []]) {
      const cloud = await start('--no-boot', ...again, '--state', folder);
      expect(cloud.line).toMatchObject({ account, ...nothing });
      await cloud.stop();
    }
  });

  test('--empty is refused on a folder that began with resources', async () => {
    const folder = newFolder();
    await (await start('--no-boot', '--state', folder)).stop();
    const { ended, output, errors } = launch(['--no-boot', '--empty', '--state', folder]);
    expect([await ended, output()]).toEqual([1, '']);
    expect(errors()).toMatch(/an empty account needs a new state folder/);
  });

  test('--token-lifetime shortens the tokens', async () => {
    const cloud = await start('--no-boot', '--token-lifetime', '90s');
    const [, payload = ''] = (await tokenOf(cloud.line)).split('.');
    const { exp, iat } = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
    expect(exp - iat).toBe(90);
    await cloud.stop();
  });

  test('--port gives six ports in a row', async () => {
    const port = await freePorts();
    const cloud = await start('--no-boot', '--port', String(port));
    const used = [
      'IBMCLOUD_IAM_API_ENDPOINT',
      'IBMCLOUD_KP_API_ENDPOINT',
      'IBMCLOUD_COS_ENDPOINT',
      'IBMCLOUD_COS_CONFIG_ENDPOINT',
      'IAAS_CLASSIC_ENDPOINT_URL',
      'IBMCLOUD_LOGS_API_ENDPOINT',
    ].map((name) => Number(new URL(cloud.line.env[name] ?? '').port) - port);
    expect(used).toEqual([0, 1, 2, 3, 4, 5]);
    await cloud.stop();
  });

  test.each([
    [['--prot', '1'], /--prot/],
    [['--port', '80'], /--port must be 0 or a number from 1024/],
    [['--port', 'x'], /--port/],
    [['--speed', 'warp'], /--speed must be/],
    [['--token-lifetime', '5s'], /--token-lifetime must be from 15s/],
    [['--cos-region', 'mars'], /--cos-region must be a location .* not "mars"/],
    [['--cos-region', 'us-south-standard'], /--cos-region must be a location/],
    [['--host', 'localhost'], /--host must be an address .* not "localhost"/],
    [['--public-host', 'a b'], /--public-host must be a host name/],
    [['--api-key-delay', 'soon'], /--api-key-delay must be a duration/],
    [['--event-delay', 'soon'], /--event-delay must be a duration/],
    [['more'], /more/],
    [['--state', ''], /--state needs/],
  ] as const)('%j is refused with one sentence and exit code 2', async (args, message) => {
    const { ended, output, errors } = launch(args);
    expect(await ended).toBe(2);
    expect(output()).toBe('');
    expect(errors().trim().split('\n')).toHaveLength(1);
    expect(errors()).toMatch(message);
  });
});

describe('a state folder', () => {
  test.each([
    ['/proc/local-cloud', /cannot start: .*mkdir '\/proc\/local-cloud'/],
    [import.meta.filename, /cannot start: .*it is not a folder/],
  ])('that cannot be one ends the start at once: %s', async (folder, message) => {
    const { ended, output, errors } = launch(['--no-boot', '--state', folder]);
    expect(await ended).toBe(1);
    expect(output()).toBe('');
    expect(errors()).toMatch(message);
  });

  test('keeps account, keys and tokens over a restart, and never an API key', async () => {
    const folder = newFolder();
    const first = await start('--no-boot', '--state', folder);
    const token = await tokenOf(first.line);
    expect(await first.stop()).toBe(0);
    const second = await start('--no-boot', '--state', folder);
    const { env: firstEnv, classic: firstClassic, health: _, ...firstNames } = first.line;
    const { env: secondEnv, classic: secondClassic, health, ...secondNames } = second.line;
    expect(health).toBe(`${secondEnv['IBMCLOUD_IAM_API_ENDPOINT']}/health`);
    expect(secondNames).toEqual(firstNames);
    expect(secondEnv['IBMCLOUD_API_KEY']).toBe(firstEnv['IBMCLOUD_API_KEY']);
    expect(secondEnv['IBMCLOUD_LOGS_INSTANCE']).toBe(firstEnv['IBMCLOUD_LOGS_INSTANCE']);
    expect(secondClassic.apiKey).toBe(firstClassic.apiKey);
    const keys = await fetch(`${secondEnv['IBMCLOUD_KP_API_ENDPOINT']}/api/v2/keys`, {
      headers: { authorization: `Bearer ${token}`, 'bluemix-instance': second.line.kmsInstanceId },
    });
    expect(keys.status).toBe(200);
    await second.stop();
    const secrets = [firstEnv['IBMCLOUD_API_KEY'] ?? '', firstClassic.apiKey, token];
    secrets.push(first.line.hmac.secretAccessKey);
    for (const file of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!file.isFile()) continue;
      const bytes = readFileSync(join(file.parentPath, file.name));
      for (const secret of secrets) expect(bytes.includes(secret)).toBe(false);
    }
  });

  test('is refused while another cloud holds it', async () => {
    const folder = newFolder();
    const first = await start('--no-boot', '--state', folder);
    const { ended, output, errors } = launch(['--no-boot', '--state', folder]);
    expect(await ended).toBe(1);
    expect(output()).toBe('');
    expect(errors()).toMatch(/in use by another local cloud/);
    await first.stop();
  });
});

test('an unknown route answers 501 with method and route on every listener', async () => {
  const cloud = await start('--no-boot');
  const { env } = cloud.line;
  for (const name of NAMES.filter((entry) => /ENDPOINT(_URL)?$/.test(entry))) {
    const { origin } = new URL(env[name] ?? '');
    if (name === 'IBMCLOUD_COS_ENDPOINT') continue; // S3 answers in its own words
    const response = await fetch(`${origin}/no/such/route`, { method: 'POST', body: '{}' });
    expect([name, response.status]).toEqual([name, 501]);
    expect(await response.text()).toMatch(/POST/);
  }
  await cloud.stop();
});

async function tokenOf(line: StartLine): Promise<string> {
  const grant = 'urn:ibm:params:oauth:grant-type:apikey';
  const form = new URLSearchParams({ grant_type: grant, apikey: line.env['IBMCLOUD_API_KEY'] ?? '' });
  const url = `${line.env['IBMCLOUD_IAM_API_ENDPOINT']}/identity/token`;
  const answer = (await (await fetch(url, { method: 'POST', body: form })).json()) as {
    access_token: string;
  };
  return answer.access_token;
}

/** The first of six ports that are free at this moment. */
async function freePorts(): Promise<number> {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const first = 20_000 + Math.floor(Math.random() * 10_000);
    const free = await Promise.all([0, 1, 2, 3, 4, 5].map((step) => isFree(first + step)));
    if (free.every(Boolean)) return first;
  }
  throw new Error('no six free ports');
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
