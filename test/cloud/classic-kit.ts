import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Classic, createClassic } from '../../cloud/classic/classic.ts';
import { openAccount } from '../../cloud/core/account.ts';
import { type Listener, listen } from '../../cloud/core/listener.ts';
import { createRequestLog } from '../../cloud/core/request-log.ts';
import { openStore } from '../../cloud/core/store.ts';
import { openVault } from '../../cloud/core/vault.ts';
import type { Caller, MachineSpec, RequestLog } from '../../cloud/ports.ts';
import {
  fakeIam,
  fakeImages,
  fakeKeyProtect,
  fakeMachines,
  fakeObjectStorage,
  type HeldTime,
  heldClock,
  type World,
} from './classic-fakes.ts';

export const GIB = 1024 ** 3;
const ROOT_KEY = '11111111-2222-4333-8444-555555555555:key:66666666-2222-4333-8444-555555555555';
export const TEMPLATE = 'SoftLayer_Virtual_Guest_Block_Device_Template_Group';

/** The classic room between small fakes of the other rooms, with everything a test wants to turn. */
export interface Kit {
  readonly classic: Classic;
  readonly listener: Listener;
  readonly requestLog: RequestLog;
  readonly settings: { transactionStep: number };
  readonly crkCrn: string;
  readonly log: string[];
  readonly time: HeldTime;
  /** Machines that were started. */
  readonly machines: MachineSpec[];
  readonly stopped: number[];
  readonly world: World;
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

const NO_TRAIL = { record: () => undefined };

export async function startKit(options: { stateFolder?: string } = {}): Promise<Kit> {
  const folder = mkdtempSync(join(tmpdir(), 'classic-test-'));
  const store = openStore(options.stateFolder);
  const account = openAccount(store);
  const requestLog = createRequestLog();
  const { clock, time } = heldClock();
  const seen: Pick<Kit, 'log' | 'machines' | 'stopped'> = { log: [], machines: [], stopped: [] };
  const settings = { transactionStep: 2 };
  const file = join(folder, 'object');
  writeFileSync(file, 'an encrypted image');
  const world = goodWorld(file, account.ownerIamId);
  const rooms = {
    iam: fakeIam(account.id, callersOf(account)),
    keyProtect: fakeKeyProtect(world),
    objectStorage: fakeObjectStorage(world),
    images: fakeImages(world),
    machines: fakeMachines(world, seen.machines, seen.stopped),
  };
  const own = { store, clock, account, settings, trail: NO_TRAIL, vault: openVault(store) };
  const classic = createClassic({ ...own, ...rooms, log: (line) => seen.log.push(line) });
  const listener = await listen({ service: 'classic', port: 0, clock, requestLog, handler: classic.handler });
  return {
    classic,
    listener,
    requestLog,
    settings,
    ...seen,
    time,
    world,
    crkCrn: `crn:v1:bluemix:public:kms:us-south:a/${account.id}:${ROOT_KEY}`,
    folder: (name) => store.folder(name),
    call: (service, path, given = {}) => request(listener, basicAuthorization(classic), service, path, given),
    async stop() {
      await listener.close();
      await classic.stop();
      store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** One image in a bucket, and everybody may do what an import and an order need. */
function goodWorld(file: string, ownerIamId: string): World {
  return {
    objects: new Map([['us-south/images/web.vhd-0.vhd', file]]),
    unwrappers: new Set(['server-protect', 'iam-ServiceId-import', ownerIamId]),
    image: { ok: true, value: { format: 'vhd', virtualSize: 10 * GIB, storedSize: 2 * GIB } },
    readable: new Set(['images']),
    bootFails: false,
    dek: randomBytes(64),
    handedOut: [],
  };
}

function callersOf(account: { readonly id: string; readonly ownerIamId: string }): Record<string, Caller> {
  const accountId = account.id;
  return {
    'owner-key': { iamId: account.ownerIamId, subject: 'user', accountId, owner: true },
    'service-key': { iamId: 'iam-ServiceId-import', subject: 'serviceid', accountId, owner: false },
  };
}

function basicAuthorization({ username, apiKey }: Classic): string {
  return `Basic ${Buffer.from(`${username}:${apiKey}`).toString('base64')}`;
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
