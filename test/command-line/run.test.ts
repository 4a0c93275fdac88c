import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalCloud, startLocalCloud } from '../../cloud/local-cloud.ts';
import { shellWord } from '../../lib/base/shell-word.ts';
import { smallDisk } from '../encrypt-image/kit.ts';
import { line, type Ran } from './kit.ts';

let cloud: LocalCloud;
let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'command-line-'));
  mkdirSync(join(folder, 'home'));
  writeFileSync(join(folder, 'disk.img'), smallDisk());
  cloud = await startLocalCloud({ settings: { transactionStep: 0, noBoot: true } });
});
afterAll(async () => {
  await cloud.stop();
  rmSync(folder, { recursive: true });
});

const run = (args: readonly string[], more: Parameters<typeof line>[1] = {}): Promise<Ran> =>
  line(args, {
    folder,
    ...more,
    env: { ...cloud.env, HOME: join(folder, 'home'), ...more.env },
  });

// Long: one walk, in which each command takes what the one before has made.
it('wraps, encrypts, imports and prices a server; each tells the next what it needs', async () => {
  const wrapped = await run(['wrap', '--root-key-crn', cloud.rootKeyCrn, '--outputs', 'wrap.env']);
  expect([wrapped.code, wrapped.outputs['root-key-crn']]).toEqual([0, cloud.rootKeyCrn]);
  const dek = wrapped.outputs['wrapped-dek'] ?? '';
  expect(readFileSync(join(folder, 'wrap.env'), 'utf8')).toContain(`WRAP_WRAPPED_DEK=${dek}\n`);

  const key = ['--wrapped-dek', dek, '--root-key-crn', cloud.rootKeyCrn];
  const encrypted = await run(['encrypt', '--image', 'disk.img', ...key, '--engine=userspace']);
  // Where nothing was said the result lies in the current folder, and nothing else is left there.
  const image = join(folder, 'disk.vhd-0.vhd');
  expect([encrypted.code, encrypted.outputs['encrypted-image']]).toEqual([0, image]);
  expect(readdirSync(folder).sort()).toEqual([
    'disk.img',
    'disk.vhd-0.vhd',
    'disk.vhd-0.vhd.manifest.json',
    'home',
    'wrap.env',
  ]);

  const system = ['--operating-system', 'DEBIAN_12_64'];
  const place = ['--bucket', cloud.bucket, '--locations', 'dal13', '--locations=dal10'];
  const files = ['--summary', 'summary.md', '--outputs', 'import.env', '--allow-key-reuse'];
  const imported = await run(['import', '--encrypted-image', image, ...place, ...system, ...files]);
  expect([imported.code, imported.outputs['datacenters']?.split('\n').sort()]).toEqual([
    0,
    ['dal10', 'dal13'],
  ]);
  expect(readFileSync(join(folder, 'summary.md'), 'utf8')).toMatch(/^### /);
  expect(readFileSync(join(folder, 'import.env'), 'utf8')).toMatch(/^IMPORT_DATACENTERS=dal1[03],dal1[03]$/m);

  const template = imported.outputs['template-id'] ?? '';
  const server = ['--hostname', 'web', '--domain', 'example.com', '--flavor', 'B1_1X2X25'];
  const order = ['order', '--template-id', template, ...server, '--datacenter', 'dal13'];
  const priced = await run([...order, '--max-hourly-price', '1', '--dry-run']);
  expect([priced.code, priced.outputs['changed'], priced.outputs['instance-id']]).toEqual([0, 'false', '']);
  expect(Number(priced.outputs['hourly-price'])).toBeGreaterThan(0);
  const dear = await run([...order, '--max-hourly-price', '0.001']);
  expect([dear.code, dear.stderr]).toEqual([1, expect.stringContaining('error: E_PRICE')]);

  for (const { stdout, stderr } of [wrapped, encrypted, imported, priced, dear]) {
    expect(JSON.parse(stdout)).toBeTypeOf('object');
    expect(stdout.endsWith('}\n')).toBe(true);
    expect(`\n${stderr}`).not.toMatch(/\n\s*::|##\[/);
    for (const secret of [cloud.env['IBMCLOUD_API_KEY'], cloud.classic.apiKey])
      expect(stdout + stderr).not.toContain(secret);
  }
});

it('a stream leaves its manifest here and nothing else, and import takes the object', async () => {
  const here = join(folder, 'stream');
  mkdirSync(here);
  writeFileSync(join(here, 'disk.img'), smallDisk());
  const there = { folder: here };
  const wrapped = await run(['wrap', '--root-key-crn', cloud.rootKeyCrn], there);
  const key = [
    ...['--wrapped-dek', wrapped.outputs['wrapped-dek'] ?? '', '--root-key-crn', cloud.rootKeyCrn],
    ...['--data-key-source', 'generated'],
  ];
  const place = ['--bucket', cloud.bucket, '--object-key', 'cli/disk.vhd-0.vhd'];
  const streamed = await run(['encrypt', '--image', 'disk.img', ...key, ...place, '--stream'], there);
  expect([streamed.code, streamed.stderr]).toEqual([0, expect.any(String)]);
  const uri = `cos://us-south/${cloud.bucket}/cli/disk.vhd-0.vhd`;
  expect(streamed.outputs).toMatchObject({
    ...{ 'encrypted-image': '', 'object-uri': uri, engine: 'userspace', changed: 'true' },
    manifest: join(here, 'disk.vhd-0.vhd.manifest.json'),
  });
  expect(readdirSync(here).sort()).toEqual(['disk.img', 'disk.vhd-0.vhd.manifest.json']);
  const imported = await run(
    ['import', '--object-uri', uri, ...['--operating-system', 'DEBIAN_12_64', '--name', 'streamed']],
    there,
  );
  expect([imported.code, imported.stderr]).toEqual([0, expect.any(String)]);
  expect(imported.outputs['object-uri']).toBe(uri);
  // What was streamed is adopted by a run that would write a file.
  const again = await run(['encrypt', '--image', 'disk.img', ...key, ...place], there);
  expect([again.code, again.outputs['changed'], again.outputs['object-uri']]).toEqual([0, 'false', uri]);
  expect(again.outputs['sha256']).toBe(streamed.outputs['sha256']);
});

it('check looks at the account, writes its findings where it is, and ends with 1 where something is missing', async () => {
  const keys = ['--root-key', cloud.rootKeyCrn, '--cos-instance', cloud.cosInstanceCrn];
  const check = ['check', ...keys, '--import-service-id', cloud.importServiceId, '--classic', 'off'];
  const found = await run([...check, '--bucket', cloud.bucket, '--audit', 'off']);
  expect([found.code, found.outputs['missing'], found.outputs['changed']]).toEqual([0, '0', 'false']);
  expect(dirname(found.outputs['findings'] ?? '')).toBe(folder);
  const gone = await run([...check, '--bucket', 'there-is-no-such-bucket', '--audit', 'off', '--quiet']);
  expect([gone.code, gone.stderr]).toEqual([1, expect.stringMatching(/^error: E_ENVIRONMENT: .*bucket/m)]);
});

it('--summary tells what comes next as a command, and an empty path is none', async () => {
  const wrap = ['wrap', '--root-key-crn', cloud.rootKeyCrn];
  const ran = await run([...wrap, '--summary', 'wrap.md', '--outputs=']);
  expect(ran.code).toBe(0);
  expect(readFileSync(join(folder, 'wrap.md'), 'utf8')).toContain(
    `\n\`\`\`sh\nencrypted-image encrypt --image … --wrapped-dek ${shellWord(ran.outputs['wrapped-dek'] ?? '')} --root-key-crn ${cloud.rootKeyCrn}\n`,
  );
  const same = await run([...wrap, '--summary', 'wrap.md', '--outputs', './wrap.md']);
  expect([same.code, same.stdout, same.stderr]).toEqual([2, '', expect.stringContaining('the same file')]);
});

it('outputs that cannot be written to stdout are no success', async () => {
  const ran = await run(['wrap', '--root-key-crn', cloud.rootKeyCrn], { brokenStdout: true });
  expect([ran.code, ran.stderr]).toEqual([1, expect.stringContaining('error: E_RESULT_FILES: the outputs')]);
});

describe('secrets', () => {
  const wrap = () => ['wrap', '--root-key-crn', cloud.rootKeyCrn, '--endpoints', ''];
  const given = Buffer.from(Array.from({ length: 64 }, (_, index) => index)).toString('base64');

  it('come by a file descriptor, before the environment', async () => {
    const args = [...wrap(), '--ibmcloud-api-key-fd', '3', '--data-key-fd=4'];
    const descriptors = { 3: `${cloud.env['IBMCLOUD_API_KEY']}\n`, 4: given };
    const ran = await run(args, { env: { IBMCLOUD_API_KEY: 'wrong-wrong-wrong' }, descriptors });
    expect([ran.code, ran.outputs['data-key-source']]).toEqual([0, 'given']);
    expect(ran.stdout + ran.stderr).not.toContain(given);
  });

  it('come by a variable of their own where contract.md names none', async () => {
    const ran = await run(wrap(), { env: { ENCRYPTED_IMAGE_DATA_KEY: given } });
    expect([ran.code, ran.outputs['data-key-source']]).toEqual([0, 'given']);
  });

  it('of other sources are not read', async () => {
    const ran = await run(wrap(), { env: { 'INPUT_DATA-KEY': given } });
    expect(ran.outputs['data-key-source']).toBe('generated');
  });
});

describe('endings', () => {
  it('what has no end yet is 4', async () => {
    const stalled = { IBMCLOUD_IAM_API_ENDPOINT: 'http://127.0.0.1:9' };
    const ran = await run(['wrap', '--root-key-crn', cloud.rootKeyCrn, '--timeout', '1s'], { env: stalled });
    expect([ran.code, ran.stderr]).toEqual([4, expect.stringContaining('E_TIMEOUT')]);
  });

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s is %d', async (signal, code) => {
    const env = { IBMCLOUD_IAM_API_ENDPOINT: 'http://127.0.0.1:9' };
    const onStart = (send: (name: typeof signal) => void) => send(signal);
    const ran = await run(['wrap', '--root-key-crn', cloud.rootKeyCrn], { env, onStart });
    expect([ran.code, ran.outputs['wrapped-dek']]).toEqual([code, '']);
    expect(ran.stderr).toContain('E_CANCELLED');
  });

  it("a fork's merge request is refused", async () => {
    const env = {
      GITLAB_CI: 'true',
      CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '2',
      CI_MERGE_REQUEST_PROJECT_ID: '1',
    };
    const ran = await run(['wrap', '--root-key-crn', cloud.rootKeyCrn], { env });
    expect([ran.code, ran.stderr]).toEqual([1, expect.stringContaining('E_FORK')]);
  });
});
