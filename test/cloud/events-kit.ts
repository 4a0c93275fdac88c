import type { Caller } from '../../cloud/ports.ts';
import { until } from './classic-kit.ts';
import { type Kms, kmsOf } from './key-protect-kit.ts';
import { type Answer, type Platform, startPlatform } from './platform-kit.ts';

type KeptEvent = ReturnType<Platform['cloud']['trail']['events']['all']>[number];

/** A whole local cloud, its calls in few words, and what its services told of them. */
export interface Scene {
  readonly platform: Platform;
  readonly kms: Kms;
  /** Values that no event may ever hold. */
  readonly secrets: Set<string>;
  /** Events since the start, or since `forget`, oldest first; of one action when it is named. */
  events(action?: string): KeptEvent[];
  /** The only event of an action; throws when there are none or several. */
  only(action: string): KeptEvent;
  forget(): void;
  iam(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
  s3(method: string, path: string, options?: S3Options): Promise<Response>;
  config(method: string, bucket: string, body?: unknown): Promise<Response>;
  /** A classic call as the account's owner with its platform key; the body of the answer. */
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of many shapes
  classic(service: string, path: string, args?: readonly unknown[]): Promise<any>;
  stop(): Promise<void>;
}

interface S3Options {
  readonly body?: string | Uint8Array<ArrayBuffer>;
  readonly headers?: Record<string, string>;
  readonly apiKey?: string;
}

// Long: one call a member.
export async function startScene(): Promise<Scene> {
  const platform = await startPlatform({ transactionStep: 0 });
  const { cloud } = platform;
  let forgotten = 0;
  const all = () => cloud.trail.events.all().filter(({ number }) => number > forgotten);
  const events = (action?: string) =>
    all().filter((event) => action === undefined || event.action === action);
  const secrets = new Set([platform.env('IBMCLOUD_API_KEY'), cloud.classic.apiKey]);
  const bearer = async (apiKey?: string) => {
    const token = await platform.token(apiKey);
    secrets.add(token);
    return { authorization: `Bearer ${token}` };
  };
  return {
    platform,
    kms: kmsOf(platform),
    secrets,
    events,
    only(action) {
      const [event, ...more] = events(action);
      if (!event || more.length > 0) throw new Error(`${more.length + (event ? 1 : 0)} events ${action}`);
      return event;
    },
    forget() {
      forgotten = cloud.trail.events.all().at(-1)?.number ?? 0;
    },
    iam: (method, path, body, headers = {}) =>
      platform.call('iam', method, path, { headers, ...(body === undefined ? {} : { body }) }),
    s3: async (method, path, options = {}) =>
      fetch(`${platform.env('IBMCLOUD_COS_ENDPOINT')}${path}`, {
        method,
        headers: { ...(await bearer(options.apiKey)), ...options.headers },
        ...(options.body === undefined ? {} : { body: options.body }),
      }),
    config: async (method, bucket, body) =>
      fetch(`${platform.env('IBMCLOUD_COS_CONFIG_ENDPOINT')}/b/${bucket}`, {
        method,
        headers: await bearer(),
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    classic: (service, path, args) => classicCall(platform, service, path, args),
    stop: () => platform.stop(),
  };
}

async function classicCall(
  platform: Platform,
  service: string,
  path: string,
  args: readonly unknown[] | undefined,
): Promise<unknown> {
  const basic = Buffer.from(`apikey:${platform.env('IBMCLOUD_API_KEY')}`).toString('base64');
  const reply = await fetch(`${platform.cloud.classic.restUrl}/${service}${path}`, {
    method: args ? 'POST' : 'GET',
    headers: { authorization: `Basic ${basic}`, 'user-agent': 'events-test' },
    ...(args ? { body: JSON.stringify({ parameters: args }) } : {}),
  });
  return reply.json();
}

/** The owner as an initiator. */
export function ownerOf({ platform }: Scene): Partial<Caller> {
  return { subject: 'user', owner: true, accountId: platform.cloud.account };
}

/** An order of one small server from a template, or without one of IBM's own system. */
export function serverOf(name: string, template?: string): Record<string, unknown> {
  const system = template
    ? { blockDeviceTemplateGroup: { globalIdentifier: template } }
    : { operatingSystemReferenceCode: 'DEBIAN_12_64' };
  return {
    hostname: name,
    domain: 'example.com',
    datacenter: { name: 'dal13' },
    hourlyBillingFlag: true,
    localDiskFlag: false,
    supplementalCreateObjectOptions: { flavorKeyName: 'B1_1X2X25' },
    ...system,
  };
}

/** A server that is provisioned; its id. */
export async function provisioned(scene: Scene, skeleton: Record<string, unknown>): Promise<number> {
  const { id } = await scene.classic('SoftLayer_Virtual_Guest', '/createObject', [skeleton]);
  await idle(scene, id);
  return id;
}

/** Waits until a server has no transaction. */
export async function idle(scene: Scene, id: number): Promise<void> {
  await until('the server', async () => {
    const path = `/${id}?objectMask=mask[provisionDate,activeTransaction[id]]`;
    const { provisionDate, activeTransaction } = await scene.classic('SoftLayer_Virtual_Guest', path);
    return provisionDate && !activeTransaction ? true : undefined;
  });
}
