import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inspect } from 'node:util';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { type LocalCloud, startLocalCloud } from '../../cloud/local-cloud.ts';
import { parseRootKeyCrn } from '../../lib/base/crn.ts';
import { Dek } from '../../lib/base/dek.ts';
import { ServiceError } from '../../lib/base/errors.ts';
import { silentLog } from '../../lib/base/log.ts';
import { Secret } from '../../lib/base/secret.ts';
import { createTokenSource } from '../../lib/iam/token-source.ts';
import { createKeyProtect } from '../../lib/key-protect/key-protect.ts';
import { createObjectStorage } from '../../lib/object-storage/object-storage.ts';
import { smallDisk } from '../encrypt-image/kit.ts';
import { makeImage } from '../upload-import/kit.ts';

/**
 * Whole runs as a runner starts them, with debug logging, against the local cloud; after each, every secret that
 * went in or that a service handed out is looked for, in all encodings, in everything the run left anywhere.
 */

const folder = mkdtempSync(join(tmpdir(), 'canary-'));
const [home, temp, workspace] = ['home', 'temp', 'workspace'].map((name) => join(folder, name)) as [
  string,
  string,
  string,
];
/** Came in as inputs, or as credentials from a service: may stand in mask commands, nowhere else. */
const credentials = new Set<string>();
/** Base64 of data keys that the services unwrapped: nowhere at all. */
const unwrapped = new Set<string>();
const given = randomBytes(64).toString('base64');
let cloud: LocalCloud;
let storage: ReturnType<typeof createObjectStorage>;
let hosts = 0;
const wordsOf = { end: ServerResponse.prototype.end, write: ServerResponse.prototype.write };

beforeAll(async () => {
  for (const path of [home, temp, workspace]) mkdirSync(path);
  listenToServices();
  cloud = await startLocalCloud({ settings: { transactionStep: 20, noBoot: true } });
  const apiKey = new Secret(cloud.env['IBMCLOUD_API_KEY'] ?? '');
  for (const secret of [apiKey.reveal(), cloud.classic.apiKey, given]) credentials.add(secret);
  writeFileSync(join(workspace, 'disk.img'), smallDisk());
  const { signal } = new AbortController();
  const url = cloud.env['IBMCLOUD_IAM_API_ENDPOINT'] ?? '';
  const tokens = createTokenSource({ apiKey, url, mask() {}, signal, log: silentLog });
  const endpoints = {
    network: 'public',
    overrides: { cos: cloud.env['IBMCLOUD_COS_ENDPOINT'] ?? '' },
  } as const;
  storage = createObjectStorage({ tokens, endpoints, region: 'us-south', signal, log: silentLog });
});
afterEach(() => {
  cloud.faults.clear();
  cloud.classicRoom.faults.clear();
});
afterAll(async () => {
  Object.assign(ServerResponse.prototype, wordsOf);
  await cloud.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** The local cloud answers in this process: what it hands out is a canary from then on. */
function listenToServices(): void {
  const listen = (chunk: unknown): void => {
    if (typeof chunk !== 'string' && !(chunk instanceof Uint8Array)) return;
    const text = typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('latin1');
    for (const [, name, value = ''] of text.matchAll(
      /"(access_token|refresh_token|apikey|plaintext)"\s*:\s*"([^"]{16,})"/g,
    )) {
      if (name === 'plaintext') unwrapped.add(value);
      else if (value !== 'not_supported') credentials.add(value);
    }
  };
  for (const name of ['end', 'write'] as const) {
    const original = wordsOf[name] as (...args: unknown[]) => unknown;
    Object.assign(ServerResponse.prototype, {
      [name](this: ServerResponse, ...args: unknown[]) {
        listen(args[0]);
        return original.apply(this, args);
      },
    });
  }
}

/** Eight encodings of a secret's bytes. */
function encodings(bytes: Buffer): Buffer[] {
  const text = bytes.toString('latin1');
  const hex = bytes.toString('hex');
  // Inside a longer base64 text the alphabet is shifted by none, one or two bytes.
  const inner = [0, 1, 2].map((shift) => {
    const whole = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64');
    return whole.slice(Math.ceil((shift * 4) / 3), Math.floor(((bytes.length + shift) * 4) / 3));
  });
  const forms = [
    hex,
    hex.toUpperCase(),
    ...inner,
    bytes.toString('base64url'),
    encodeURIComponent(text),
    JSON.stringify(text).slice(1, -1),
    [...bytes].join(','),
  ];
  return [bytes, ...new Set(forms)].map((form) => Buffer.from(form));
}

/** A data key is looked for as base64 text and as raw bytes, and each half of it alone. */
function formsOfDek(base64: string): Buffer[] {
  const raw = Buffer.from(base64, 'base64');
  const half = raw.length / 2;
  return [Buffer.from(base64), raw, raw.subarray(0, half), raw.subarray(half)].flatMap(encodings);
}

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly places: Map<string, Buffer>;
}

async function start(
  action: string,
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const files = mkdtempSync(join(folder, 'run-'));
  const file = (name: string): string => {
    writeFileSync(join(files, name), '');
    return join(files, name);
  };
  const child = spawn(
    process.execPath,
    [fileURLToPath(new URL(`../../actions/${action}/main.ts`, import.meta.url))],
    {
      cwd: workspace,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...cloud.env,
        PATH: process.env['PATH'] ?? '',
        HOME: home,
        RUNNER_DEBUG: '1',
        RUNNER_TEMP: temp,
        GITHUB_WORKSPACE: workspace,
        GITHUB_OUTPUT: file('output'),
        GITHUB_STATE: file('state'),
        GITHUB_STEP_SUMMARY: file('summary'),
        ...env,
        ...Object.fromEntries(
          Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
        ),
      },
    },
  );
  const said = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const)
    child[stream].setEncoding('utf8').on('data', (text: string) => {
      said[stream] += text;
    });
  const watched = watch(child);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  const seen = watched();
  const places = new Map<string, Buffer>([
    ['stdout', Buffer.from(said.stdout)],
    ['stderr', Buffer.from(said.stderr)],
    ['processes', seen],
  ]);
  collectFiles(folder, places);
  const outputs = [
    ...readFileSync(join(files, 'output'), 'utf8').matchAll(/^([a-z0-9-]+)<<(\S+)\n([\s\S]*?)\n\2$/gm),
  ];
  return {
    code,
    stdout: said.stdout,
    places,
    outputs: Object.fromEntries(outputs.map(([, name, , value]) => [name, value])),
  };
}

/** Samples the command lines of the action and all it starts, and the environments of all but the action itself. */
function watch(child: ChildProcess): () => Buffer {
  const seen = new Set<string>();
  const look = (): void => {
    const parents = new Map<number, number>();
    const own = read(`/proc/${child.pid}/cmdline`).toString('latin1');
    for (const name of readdirSync('/proc')) {
      if (!/^\d+$/.test(name)) continue;
      const stat = read(`/proc/${name}/stat`).toString('latin1');
      parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
    }
    for (const pid of parents.keys()) {
      let at: number | undefined = pid;
      while (at !== undefined && at > 1 && at !== child.pid) at = parents.get(at);
      if (at !== child.pid) continue;
      // Before the environment: until a new process runs its own program, both show what the action has.
      const command = read(`/proc/${pid}/cmdline`).toString('latin1');
      seen.add(command);
      // The runner itself hands an action its inputs by environment.
      if (pid !== child.pid && command !== own) seen.add(read(`/proc/${pid}/environ`).toString('latin1'));
    }
  };
  const timer = process.platform === 'linux' ? setInterval(look, 25) : undefined;
  return () => {
    clearInterval(timer);
    return Buffer.from([...seen].join('\n'), 'latin1');
  };
}

function read(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    // It has ended meanwhile.
    return Buffer.alloc(0);
  }
}

function collectFiles(path: string, places: Map<string, Buffer>): void {
  for (const name of readdirSync(path)) {
    const full = join(path, name);
    if (statSync(full).isDirectory()) collectFiles(full, places);
    else places.set(full, Buffer.concat([Buffer.from(`${name}\n`), readFileSync(full)]));
  }
}

async function collectCloud(places: Map<string, Buffer>): Promise<void> {
  const { objects } = await storage.list(cloud.bucket, '', 1000);
  for (const { key } of objects) {
    const answer: { Body?: Uint8Array } = await storage.s3.send({
      operation: 'getObject',
      params: { Bucket: cloud.bucket, Key: key },
      repeatable: true,
    });
    const head = await storage.s3.send({
      operation: 'headObject',
      params: { Bucket: cloud.bucket, Key: key },
      repeatable: true,
    });
    places.set(`object ${key}`, Buffer.from(answer.Body ?? []));
    places.set(`head of ${key}`, Buffer.from(JSON.stringify(head)));
  }
  for (const path of [
    'SoftLayer_Account/getPrivateBlockDeviceTemplateGroups?objectMask=mask[id,name,note,tagReferences[tag[name]]]',
    'SoftLayer_Account/getVirtualGuests?objectMask=mask[id,hostname,notes,tagReferences[tag[name]],userData]',
  ])
    places.set(path, Buffer.from(JSON.stringify(await callClassic(path))));
  const addresses = cloud.journal.entries().map(({ path }) => path);
  places.set('addresses of requests', Buffer.from(addresses.join('\n')));
}

async function callClassic(path: string): Promise<{ id: number; name: string }[]> {
  const { restUrl, username, apiKey } = cloud.classic;
  const authorization = `Basic ${Buffer.from(`${username}:${apiKey}`).toString('base64')}`;
  const answer = await fetch(`${restUrl}/${path}`, { headers: { authorization } });
  expect(answer.status).toBe(200);
  return (await answer.json()) as { id: number; name: string }[];
}

/** Where which secret was found; a find never shows the secret itself. */
async function finds({ places }: Ended): Promise<string[]> {
  await collectCloud(places);
  const found: string[] = [];
  const look = (name: string, forms: readonly Buffer[], everywhere: boolean): void => {
    for (const [place, bytes] of places) {
      const text =
        place === 'stdout' && !everywhere
          ? Buffer.from(bytes.toString('utf8').replaceAll(/^::add-mask::.*$/gm, ''))
          : bytes;
      if (forms.some((form) => form.length >= 12 && text.includes(form))) found.push(`${name} in ${place}`);
    }
  };
  for (const secret of credentials)
    look('a credential', secret === given ? formsOfDek(given) : encodings(Buffer.from(secret)), false);
  for (const dek of unwrapped) if (dek !== given) look('a data key', formsOfDek(dek), true);
  return found;
}

async function wrapKey(more: Record<string, string> = {}): Promise<Ended> {
  const ended = await start('wrap-key', { 'root-key-crn': cloud.rootKeyCrn, ...more });
  expect([ended.code, await finds(ended)]).toEqual([0, []]);
  return ended;
}

const importing = (image: string, key: string, more: Record<string, string> = {}) =>
  start('upload-import', {
    'encrypted-image': image,
    bucket: cloud.bucket,
    'object-key': key,
    'operating-system': 'DEBIAN_12_64',
    'allow-key-reuse': 'true',
    timeout: '60s',
    ...more,
  });

it('the scan itself finds a planted secret in every encoding', async () => {
  const dek = randomBytes(64).toString('base64');
  unwrapped.add(dek);
  for (const form of formsOfDek(dek)) {
    const found = await finds({ code: 0, stdout: '', outputs: {}, places: new Map([['here', form]]) });
    expect(found).toEqual(['a data key in here']);
  }
  unwrapped.delete(dek);
});

it('nothing is shown or kept of keys from the first step to the template', async () => {
  const image = (format: string, wrapped: Ended, more: Record<string, string> = {}) =>
    start('encrypt-image', {
      image: 'disk.img',
      format,
      'wrapped-dek': wrapped.outputs['wrapped-dek'] ?? '',
      'root-key-crn': cloud.rootKeyCrn,
      output: join(temp, `${format}.img`),
      'check-guest': 'warn',
      ...more,
    });
  const generated = await wrapKey();
  const own = await wrapKey({ 'data-key': given });
  for (const [format, wrapped] of [
    ['vhd', generated],
    ['luks-raw', own],
  ] as const) {
    const ended = await image(format, wrapped);
    expect([ended.code, await finds(ended)]).toEqual([0, []]);
  }
  expect([...unwrapped].filter((dek) => dek !== given)).toHaveLength(1);
  const service = { 'import-service-id': cloud.importServiceId };
  const imported = await importing(join(temp, 'vhd.img'), 'service-id.vhd-0.vhd', service);
  expect([imported.code, await finds(imported)]).toEqual([0, []]);
  const legacy = await importing(join(temp, 'luks-raw.img'), 'own.raw', { 'accept-legacy-format': 'true' });
  expect(legacy.stdout).toContain('ibmcloud-api-key itself is handed');
  expect(await finds(legacy)).toEqual([]);
}, 60_000);

it('nothing is shown or kept when imports fail', async () => {
  const { path } = await makeImage(cloud, workspace, { name: 'failing' });
  const wrong = 'wrong-canary-key-0123456789abcdefABCDEF';
  credentials.add(wrong);
  for (const more of [
    { 'import-api-key': wrong },
    { 'ibmcloud-api-key': wrong },
    { 'classic-username': 'SL123', 'classic-api-key': wrong },
  ] as Record<string, string>[]) {
    const ended = await importing(path, 'failing.vhd-0.vhd', more);
    expect([ended.code, await finds(ended)]).toEqual([1, []]);
  }
  cloud.faults.next({ service: 'iam', path: /apikeys/, method: 'POST', effect: 'drop-after' });
  cloud.classicRoom.faults.inject({
    kind: 'lose-reply',
    method: 'createFromIcos',
    afterEffect: true,
  });
  const lost = await importing(path, 'failing.vhd-0.vhd', { 'import-service-id': cloud.importServiceId });
  expect([lost.code, await finds(lost)]).toEqual([0, []]);
}, 60_000);

it('nothing is shown or kept when servers are ordered, also with lost replies and failures', async () => {
  const images = await callClassic('SoftLayer_Virtual_Guest_Block_Device_Template_Group/getPublicImages');
  const templateId = String(images.find(({ name }) => name.includes('DEBIAN 12'))?.id);
  for (const fault of ['lose-reply', 'internal-error', 'capacity'] as const) {
    hosts += 1;
    cloud.classicRoom.faults.inject(
      fault === 'capacity' ? { kind: fault } : { kind: fault, method: 'placeOrder', afterEffect: true },
    );
    const ended = await start('order-instance', {
      'template-id': templateId,
      hostname: `canary${hosts}`,
      domain: 'example.com',
      datacenter: 'dal13',
      flavor: 'B1_1X2X25',
      'max-hourly-price': '1',
      bucket: cloud.bucket,
      timeout: fault === 'internal-error' ? '5s' : '30s',
    });
    expect([fault, ended.code, await finds(ended)]).toEqual([fault, fault === 'capacity' ? 1 : 0, []]);
  }
}, 60_000);

/** A service, or a proxy before it, that throws what it got back in its error, in a shape that `wrap` makes. */
async function withEcho(
  wrap: (text: string) => { type: string; body: string },
  work: (url: string) => Promise<void>,
): Promise<void> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString();
      const plaintext: unknown = /"plaintext":"([^"]+)"/.exec(body)?.[1];
      if (typeof plaintext === 'string') unwrapped.add(plaintext);
      const answer = wrap(`${request.headers.authorization} ${plaintext ?? ''} ${body}`);
      response.writeHead(400, { 'content-type': answer.type }).end(answer.body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.close();
  }
}

const json = (value: unknown) => ({ type: 'application/json', body: JSON.stringify(value) });

it('a key service that throws the request back shows nothing of it', async () => {
  const wrap = (text: string) => json({ resources: [{ reasons: [{ code: text, message: text }] }] });
  await withEcho(wrap, async (url) => {
    const endpoint = { IBMCLOUD_KP_API_ENDPOINT: url };
    const ended = await start('wrap-key', { 'root-key-crn': cloud.rootKeyCrn, timeout: '20s' }, endpoint);
    expect([ended.code, await finds(ended)]).toEqual([1, []]);
    expect(ended.stdout).toContain('::error');
  });
});

const reason = (text: string) => json({ resources: [{ reasons: [{ message: `no: ${text}` }] }] });
const lastKey = () => Buffer.from([...unwrapped].at(-1) ?? '', 'base64');

it.each([
  ['as the code of a reason', (text: string) => json({ resources: [{ reasons: [{ code: text }] }] })],
  ['as a JSON text of another shape', (text: string) => json({ errors: [{ message: text }] })],
  ['as plain text', (text: string) => ({ type: 'text/plain', body: text })],
  ['as markup', (text: string) => ({ type: 'text/html', body: `<p>${text}</p>` })],
  ['in base64', (text: string) => reason(Buffer.from(text).toString('base64'))],
  ['in JSON in JSON', (text: string) => reason(JSON.stringify(JSON.stringify(text)))],
  ['in hex of its bytes', () => reason(lastKey().toString('hex'))],
  ['in capital hex of its bytes', () => reason(lastKey().toString('hex').toUpperCase())],
  ['in the alphabet of addresses', () => reason(lastKey().toString('base64url'))],
])('an error holds nothing of a data key that the service throws back %s', async (_, wrap) => {
  const dek = Dek.generate(512);
  const rootKey = parseRootKeyCrn(cloud.rootKeyCrn);
  if (!rootKey) throw new Error('the local cloud gave no CRN');
  await withEcho(wrap, async (url) => {
    const keys = createKeyProtect({
      tokens: {
        token: async () => new Secret('t'.repeat(40)),
        invalidate() {},
        claims: () => Promise.reject(new Error('not in this test')),
        time: () => Promise.reject(new Error('not in this test')),
      },
      endpoints: { network: 'public', overrides: { kms: url } },
      signal: new AbortController().signal,
      log: silentLog,
    });
    const error: unknown = await keys.wrapDek(rootKey, dek).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ServiceError);
    const shown = Buffer.from(inspect(error, { depth: 9 }) + JSON.stringify(error));
    const forms = formsOfDek(dek.base64()).filter((form) => shown.includes(form));
    expect(forms).toHaveLength(0);
  });
});
