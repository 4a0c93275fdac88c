import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Classic, createClassic } from '../../cloud/classic/classic.ts';
import { openAccount } from '../../cloud/core/account.ts';
import { systemClock } from '../../cloud/core/clock.ts';
import { type Listener, listen } from '../../cloud/core/listener.ts';
import { createRequestLog } from '../../cloud/core/request-log.ts';
import { openStore } from '../../cloud/core/store.ts';
import { openVault } from '../../cloud/core/vault.ts';
import type {
  Caller,
  Clock,
  DecryptedDisk,
  Iam,
  Images,
  KeyProtect,
  Machine,
  MachineSpec,
  ObjectStorage,
  Outcome,
  Refusal,
  RequestLog,
} from '../../cloud/ports.ts';

export const GIB = 1024 ** 3;
export const TEMPLATE = 'SoftLayer_Virtual_Guest_Block_Device_Template_Group';

/** Small fakes of the other rooms, with everything a test wants to turn. */
export interface Kit {
  readonly classic: Classic;
  readonly listener: Listener;
  readonly requestLog: RequestLog;
  readonly settings: { transactionStep: number };
  readonly crkCrn: string;
  readonly log: string[];
  /** While `held`, transactions sleep until they are woken; `asleep` says how many do. */
  readonly time: { held: boolean; asleep(): number; wake(): void };
  /** Machines that were started. */
  readonly machines: MachineSpec[];
  readonly stopped: number[];
  readonly world: {
    /** Objects by `region/bucket/key`. */
    objects: Map<string, string>;
    /** Who may unwrap: iamIds and service names. */
    unwrappers: Set<string>;
    /** What reading the image finds. */
    image: Outcome<{ format: 'vhd' | 'luks-raw'; virtualSize: number; storedSize: number }>;
    /** Buckets that the service ID may read. */
    readable: Set<string>;
    bootFails: boolean;
    dek: Buffer;
    /** DEKs that were handed out; a well-behaved cloud has wiped them all. */
    handedOut: Buffer[];
  };
  /** A folder of the cloud's state. */
  folder(name: string): string;
  call(service: string, path: string, options?: CallOptions): Promise<Reply>;
  stop(): Promise<void>;
}

interface CallOptions {
  readonly args?: readonly unknown[];
  readonly mask?: string;
  readonly filter?: unknown;
  readonly limit?: string;
  readonly method?: string;
  readonly authorization?: string;
}

interface Reply {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests read deep into answers of many shapes
  readonly body: any;
  readonly headers: Headers;
}

const refused = (
  service: Refusal['service'],
  status: number,
  code: string,
): { ok: false; refusal: Refusal } => ({
  ok: false,
  refusal: { service, status, code, message: `${code} by the test` },
});

export async function startKit(options: { stateFolder?: string } = {}): Promise<Kit> {
  const folder = mkdtempSync(join(tmpdir(), 'classic-test-'));
  const store = openStore(options.stateFolder);
  const account = openAccount(store);
  const requestLog = createRequestLog();
  const { clock, time } = heldClock();
  const log: string[] = [];
  const machines: MachineSpec[] = [];
  const stopped: number[] = [];
  const settings = { transactionStep: 2 };
  const file = join(folder, 'object');
  writeFileSync(file, 'an encrypted image');
  const world: Kit['world'] = {
    objects: new Map([['us-south/images/web.vhd-0.vhd', file]]),
    unwrappers: new Set(['server-protect', 'iam-ServiceId-import', account.ownerIamId]),
    image: { ok: true, value: { format: 'vhd', virtualSize: 10 * GIB, storedSize: 2 * GIB } },
    readable: new Set(['images']),
    bootFails: false,
    dek: randomBytes(64),
    handedOut: [],
  };
  const callers: Record<string, Caller> = {
    'owner-key': { iamId: account.ownerIamId, subject: 'user', accountId: account.id, owner: true },
    'service-key': {
      iamId: 'iam-ServiceId-import',
      subject: 'serviceid',
      accountId: account.id,
      owner: false,
    },
  };
  const classic = createClassic({
    store,
    clock,
    account,
    settings,
    vault: openVault(store),
    log: (line) => log.push(line),
    iam: fakeIam(account.id, callers),
    keyProtect: fakeKeyProtect(world),
    objectStorage: fakeObjectStorage(world),
    images: fakeImages(world),
    machines: {
      start: (spec) => fakeMachine(world, machines, stopped, spec),
      stopAll: async () => {},
    },
  });
  const listener = await listen({ service: 'classic', port: 0, clock, requestLog, handler: classic.handler });
  const basic = (user: string, key: string): string =>
    `Basic ${Buffer.from(`${user}:${key}`).toString('base64')}`;
  const call: Kit['call'] = (service, path, given = {}) =>
    request(listener, basic(classic.username, classic.apiKey), service, path, given);
  return {
    classic,
    listener,
    requestLog,
    settings,
    log,
    time,
    machines,
    stopped,
    world,
    crkCrn: `crn:v1:bluemix:public:kms:us-south:a/${account.id}:11111111-2222-4333-8444-555555555555:key:66666666-2222-4333-8444-555555555555`,
    folder: (name) => store.folder(name),
    call,
    async stop() {
      await listener.close();
      await classic.stop();
      store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The system's clock, whose sleepers a test may hold and wake step by step. */
function heldClock(): { clock: Clock; time: Kit['time'] } {
  const system = systemClock();
  const sleepers = new Set<() => void>();
  const time: Kit['time'] = {
    held: false,
    asleep: () => sleepers.size,
    wake() {
      for (const wake of [...sleepers]) wake();
    },
  };
  const held = (signal: AbortSignal | undefined): Promise<void> =>
    new Promise((resolve, reject) => {
      const wake = (): void => {
        sleepers.delete(wake);
        resolve();
      };
      sleepers.add(wake);
      signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
    });
  const clock: Clock = {
    now: system.now,
    sleep: (milliseconds, signal) => (time.held ? held(signal) : system.sleep(milliseconds, signal)),
  };
  return { clock, time };
}

async function request(
  listener: Listener,
  authorization: string,
  service: string,
  path: string,
  { args, mask, filter, limit, method, ...rest }: CallOptions,
): Promise<Reply> {
  const url = new URL(`${listener.url}/rest/v3.1/${service}${path}`);
  if (mask !== undefined) url.searchParams.set('objectMask', mask);
  if (filter !== undefined) url.searchParams.set('objectFilter', JSON.stringify(filter));
  if (limit !== undefined) url.searchParams.set('resultLimit', limit);
  const response = await fetch(url, {
    method: method ?? (args ? 'POST' : 'GET'),
    headers: { authorization: rest.authorization ?? authorization },
    signal: AbortSignal.timeout(10_000),
    ...(args ? { body: JSON.stringify({ parameters: args }) } : {}),
  });
  const text = await response.text();
  const json = response.headers.get('content-type')?.includes('json') && text !== '';
  return { status: response.status, body: json ? JSON.parse(text) : text, headers: response.headers };
}

function fakeIam(accountId: string, callers: Record<string, Caller>): Iam {
  return {
    accountId,
    callerFromBearer: async (header) => callers[header?.replace(/^Bearer /i, '') ?? ''],
    callerFromApiKey: (key) => callers[key],
    hasRole: () => true,
    hasAuthorization: () => true,
  };
}

function fakeKeyProtect(world: Kit['world']): KeyProtect {
  return {
    unwrap(who, _crn, wrappedDek) {
      const name = 'service' in who ? who.service : who.iamId;
      if (!world.unwrappers.has(name)) return refused('kms', 403, 'FORBIDDEN_ERR');
      if (wrappedDek !== 'wrapped') return refused('kms', 422, 'UNPROCESSABLE_CIPHERTEXT_ERR');
      const dek = Buffer.from(world.dek);
      world.handedOut.push(dek);
      return { ok: true, value: dek };
    },
  };
}

function fakeObjectStorage(world: Kit['world']): ObjectStorage {
  return {
    open(caller, region, bucket, key) {
      if (!caller.owner && !world.readable.has(bucket)) return refused('cos', 403, 'AccessDenied');
      const path = world.objects.get(`${region}/${bucket}/${key}`);
      if (!path) return refused('cos', 404, 'NoSuchKey');
      return { ok: true, value: { path, size: 18, etag: '"x"', bucket, key, region } };
    },
    async put(_caller, region, bucket, key, path) {
      world.objects.set(`${region}/${bucket}/${key}`, path);
      return { ok: true, value: { path, size: 18, etag: '"x"', bucket, key, region } };
    },
  };
}

function fakeImages(world: Kit['world']): Images {
  return {
    check: async () => world.image,
    async open() {
      if (!world.image.ok) return world.image;
      const disk: DecryptedDisk = {
        ...world.image.value,
        read: async (_position, length) => Buffer.alloc(length),
        close: async () => {},
      };
      return { ok: true, value: disk };
    },
  };
}

async function fakeMachine(
  world: Kit['world'],
  machines: MachineSpec[],
  stopped: number[],
  spec: MachineSpec,
): Promise<Machine> {
  if (world.bootFails) throw new Error('no machine today');
  machines.push(spec);
  const disk = await spec.openDisk();
  await disk.close();
  return {
    state: 'running',
    consolePath: `/consoles/${spec.id}.log`,
    detail: 'booting with a fake',
    stop: async () => {
      stopped.push(spec.id);
    },
  };
}

/** Polls until the answer is there; the transactions of a test take milliseconds. */
export async function until<T>(what: string, probe: () => Promise<T | undefined>): Promise<T> {
  const end = Date.now() + 20_000;
  while (Date.now() < end) {
    const found = await probe();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error(`waited in vain for ${what}`);
}

export const importConfig = (kit: Kit, changes: Record<string, unknown> = {}): Record<string, unknown> => ({
  name: 'web',
  note: 'a note',
  uri: 'cos://us-south/images/web.vhd-0.vhd',
  operatingSystemReferenceCode: 'DEBIAN_12_64',
  ibmApiKey: 'service-key',
  cloudInit: true,
  byol: false,
  isEncrypted: true,
  crkCrn: kit.crkCrn,
  wrappedDek: 'wrapped',
  ...changes,
});

export async function importTemplate(
  kit: Kit,
  changes: Record<string, unknown> = {},
): Promise<{ id: number; globalIdentifier: string }> {
  const reply = await kit.call(TEMPLATE, '/createFromIcos.json', { args: [importConfig(kit, changes)] });
  if (reply.status !== 200) throw new Error(`import: ${JSON.stringify(reply.body)}`);
  await until('the import', async () => {
    const { body } = await kit.call(TEMPLATE, `/${reply.body.id}.json`, {
      mask: 'mask[children[transactionId,blockDevices]]',
    });
    const [child] = body.children;
    return child.transactionId === null && child.blockDevices.length > 0 ? true : undefined;
  });
  return reply.body;
}

/** Orders one guest from the template and waits until it is provisioned. */
export async function orderGuest(kit: Kit, template: { globalIdentifier: string }): Promise<number> {
  const reply = await kit.call('SoftLayer_Virtual_Guest', '/createObject.json', {
    args: [skeleton({ blockDeviceTemplateGroup: { globalIdentifier: template.globalIdentifier } })],
  });
  if (reply.status !== 201) throw new Error(`order: ${JSON.stringify(reply.body)}`);
  await provisioned(kit, reply.body.id);
  return reply.body.id;
}

export async function provisioned(kit: Kit, id: number): Promise<void> {
  await until('the guest', async () => {
    const { body } = await kit.call('SoftLayer_Virtual_Guest', `/${id}/getObject.json`, {
      mask: 'mask[provisionDate,activeTransaction]',
    });
    return body.provisionDate && !body.activeTransaction ? true : undefined;
  });
}

export const skeleton = (changes: Record<string, unknown> = {}): Record<string, unknown> => ({
  hostname: 'web01',
  domain: 'example.com',
  datacenter: { name: 'dal13' },
  hourlyBillingFlag: true,
  supplementalCreateObjectOptions: { flavorKeyName: 'B1_1X2X25' },
  networkComponents: [{ maxSpeed: 100 }],
  ...changes,
});
