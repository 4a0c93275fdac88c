import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { type LocalCloud, type LocalCloudOptions, startLocalCloud } from '../../cloud/local-cloud.ts';
import { TEMPLATE, until } from './classic-kit.ts';

export const BLOCK = 2 * 1024 * 1024;

/** The whole local cloud in this process, and a customer's few calls on it by plain HTTP. */
export interface Whole {
  readonly cloud: LocalCloud;
  readonly log: string[];
  readonly folder: string;
  // biome-ignore lint/suspicious/noExplicitAny: answers of many shapes
  classic(path: string, ...args: unknown[]): Promise<any>;
  token(apiKey?: string): Promise<string>;
  upload(key: string, body: Buffer): Promise<void>;
  /** Undefined: there is no such object. */
  download(key: string): Promise<Buffer | undefined>;
  /** Waits until the template's only child has no transaction. */
  // biome-ignore lint/suspicious/noExplicitAny: answers of many shapes
  settled(templateId: number): Promise<any>;
  provisioned(serverId: number): Promise<void>;
  stop(): Promise<void>;
}

export async function startWhole(options: LocalCloudOptions = {}): Promise<Whole> {
  const log: string[] = [];
  const cloud = await startLocalCloud({
    ...options,
    settings: { transactionStep: 0, noBoot: true, ...options.settings },
    log: (line) => log.push(line),
  });
  const folder = mkdtempSync(join(tmpdir(), 'whole-cloud-'));
  const token: Whole['token'] = (apiKey = cloud.env['IBMCLOUD_API_KEY']) => tokenFor(cloud, apiKey ?? '');
  const classic: Whole['classic'] = (path, ...args) => call(cloud, path, args);
  return {
    ...{ cloud, log, folder, classic, token },
    ...objects(cloud, token),
    settled: (id) => settled(classic, id),
    async provisioned(id) {
      const path = `SoftLayer_Virtual_Guest/${id}/getProvisionDate.json`;
      await until('the server', async () => ((await classic(path)) ? true : undefined));
    },
    async stop() {
      await cloud.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function tokenFor({ env }: LocalCloud, apikey: string): Promise<string> {
  const body = new URLSearchParams({ grant_type: 'urn:ibm:params:oauth:grant-type:apikey', apikey });
  const reply = await fetch(`${env['IBMCLOUD_IAM_API_ENDPOINT']}/identity/token`, { method: 'POST', body });
  return ((await reply.json()) as { access_token: string }).access_token;
}

async function call({ classic }: LocalCloud, path: string, args: readonly unknown[]) {
  const { username, apiKey, restUrl } = classic;
  const reply = await fetch(`${restUrl}/${path}`, {
    method: args.length > 0 ? 'POST' : 'GET',
    headers: { authorization: `Basic ${Buffer.from(`${username}:${apiKey}`).toString('base64')}` },
    ...(args.length > 0 ? { body: JSON.stringify({ parameters: args }) } : {}),
  });
  return reply.json();
}

function objects({ env, bucket }: LocalCloud, token: Whole['token']): Pick<Whole, 'upload' | 'download'> {
  const object = async (key: string, init: RequestInit = {}): Promise<Response> =>
    fetch(`${env['IBMCLOUD_COS_ENDPOINT']}/${bucket}/${key}`, {
      ...init,
      headers: { authorization: `Bearer ${await token()}` },
    });
  return {
    async upload(key, body) {
      const reply = await object(key, { method: 'PUT', body: new Uint8Array(body) });
      if (!reply.ok) throw new Error(await reply.text());
    },
    async download(key) {
      const reply = await object(key);
      const body = Buffer.from(await reply.arrayBuffer());
      return reply.ok ? body : undefined;
    },
  };
}

async function settled(classic: Whole['classic'], id: number) {
  const mask =
    'mask[children[transactionId,blockDevicesDiskSpaceTotal,blockDevices[device,diskSpace,diskImage[capacity]]]]';
  return until('the end of the transaction', async () => {
    const { children } = await classic(`${TEMPLATE}/${id}.json?objectMask=${mask}`);
    return children[0]?.transactionId === null ? children[0] : undefined;
  });
}

export const qemuImg = (process.env['PATH'] ?? '')
  .split(delimiter)
  .map((entry) => join(entry || '.', 'qemu-img'))
  .find((path) => existsSync(path));

/** What qemu-img reads from an image, as the bytes of a raw disk. */
export function rawOf(whole: Whole, image: Buffer): Buffer {
  const [from, to] = [join(whole.folder, 'image.vhd'), join(whole.folder, 'image.raw')];
  writeFileSync(from, image);
  execFileSync(qemuImg ?? 'qemu-img', ['convert', '-f', 'vpc', '-O', 'raw', from, to]);
  return readFileSync(to);
}

/** A VHD of a raw disk, by qemu-img; `how` is its subformat. */
export function vhdOf(whole: Whole, disk: Buffer, how: 'dynamic' | 'fixed'): Buffer {
  const [from, to] = [join(whole.folder, 'disk.raw'), join(whole.folder, 'disk.vhd')];
  writeFileSync(from, disk);
  const options = ['-O', 'vpc', '-o', `subformat=${how},force_size=on`];
  execFileSync(qemuImg ?? 'qemu-img', ['convert', '-f', 'raw', ...options, from, to]);
  return readFileSync(to);
}
