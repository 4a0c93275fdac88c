import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type LocalCloud, startLocalCloud } from '../../cloud/local-cloud.ts';
import { findQemu } from '../../cloud/machine/qemu.ts';
import { encryptedVhd } from '../support/encrypted-files.ts';
import { miniGuest } from '../support/mini-guest.ts';

const BLOCK = 2 * 1024 * 1024;
const LIMIT = 120_000;
const IMAGES = 'SoftLayer_Virtual_Guest_Block_Device_Template_Group';
const probe = findQemu() ? await miniGuest() : { skip: 'this machine has no qemu-system-x86_64' };
const reason = 'skip' in probe ? probe.skip : undefined;

let cloud: LocalCloud;
let folder = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'machine-order-'));
  const mute = reason === undefined ? await miniGuest() : { skip: '' };
  const publicImages = 'skip' in mute ? [] : [{ name: 'mute', file: mute.path, osCode: 'DEBIAN_12_64' }];
  cloud = await startLocalCloud({
    publicImages,
    settings: { transactionStep: 50 },
    consoleFolder: folder,
    log: () => undefined,
  });
});
afterAll(async () => {
  await cloud.stop();
  rmSync(folder, { recursive: true, force: true });
});

function env(name: string): string {
  return cloud.env[name] ?? '';
}

async function json(response: Response): Promise<Record<string, unknown>> {
  const body = await response.text();
  if (!response.ok) throw new Error(`${response.url}: ${response.status} ${body}`);
  return JSON.parse(body) as Record<string, unknown>;
}

async function classic(path: string, ...parameters: unknown[]): Promise<Record<string, unknown>> {
  const { username, apiKey, restUrl } = cloud.classic;
  const authorization = `Basic ${Buffer.from(`${username}:${apiKey}`).toString('base64')}`;
  const call = { method: 'POST', body: JSON.stringify({ parameters }) };
  const options = parameters.length > 0 ? call : {};
  return json(await fetch(`${restUrl}/${path}`, { ...options, headers: { authorization } }));
}

async function until<T>(look: () => Promise<T | undefined>, what: string): Promise<T> {
  const end = Date.now() + LIMIT;
  while (Date.now() < end) {
    const found = await look();
    if (found !== undefined) return found;
    await sleep(100);
  }
  throw new Error(`${what} did not come within ${LIMIT} ms`);
}

function accepts(address: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: address, port });
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    setTimeout(() => socket.destroy(), 1_000);
  });
}

/** Wraps a new DEK, encrypts and uploads the disk, and imports it; the template's global identifier. */
async function imported(disk: Buffer, name: string): Promise<unknown> {
  const dek = randomBytes(64);
  const grant_type = 'urn:ibm:params:oauth:grant-type:apikey';
  const apiKey = env('IBMCLOUD_API_KEY');
  const form = new URLSearchParams({ grant_type, apikey: apiKey });
  const tokenUrl = `${env('IBMCLOUD_IAM_API_ENDPOINT')}/identity/token`;
  const { access_token } = await json(await fetch(tokenUrl, { method: 'POST', body: form }));
  const headers = { authorization: `Bearer ${access_token}`, 'bluemix-instance': cloud.kmsInstanceId };
  const keyUrl = `${env('IBMCLOUD_KP_API_ENDPOINT')}/api/v2/keys/${cloud.rootKeyCrn.split(':').at(-1)}`;
  const body = JSON.stringify({ plaintext: dek.toString('base64') });
  const wrapped = await json(await fetch(`${keyUrl}/actions/wrap`, { method: 'POST', headers, body }));
  const block = (index: number) => disk.subarray(index * BLOCK, (index + 1) * BLOCK);
  const image = encryptedVhd({ virtualSize: disk.length, key: dek, block });
  const objectUrl = `${env('IBMCLOUD_COS_ENDPOINT')}/${cloud.bucket}/${name}.vhd-0.vhd`;
  const stored = await fetch(objectUrl, { method: 'PUT', headers, body: new Uint8Array(image) });
  expect(stored.status).toBe(200);
  const template = await classic(`${IMAGES}/createFromIcos`, {
    name,
    operatingSystemReferenceCode: 'DEBIAN_12_64',
    uri: `cos://us-south/${cloud.bucket}/${name}.vhd-0.vhd`,
    ibmApiKey: apiKey,
    wrappedDek: wrapped['ciphertext'],
    crkCrn: cloud.rootKeyCrn,
    cloudInit: true,
    isEncrypted: true,
  });
  await until(async () => {
    const mask = 'mask[children[transactionId,blockDevices[id]]]';
    const { children } = await classic(`${IMAGES}/${template['id']}/getObject?objectMask=${mask}`);
    const [child] = children as { transactionId?: number; blockDevices?: unknown[] }[];
    return child && !child.transactionId && child.blockDevices?.length ? true : undefined;
  }, 'the template');
  return template['globalIdentifier'];
}

const fromTemplate = (globalIdentifier: unknown) => ({
  blockDeviceTemplateGroup: { globalIdentifier },
  supplementalCreateObjectOptions: { flavorKeyName: 'B1_2X4X100' },
});

/** Orders a server and waits until it is provisioned. */
async function ordered(hostname: string, userData: string, source: object) {
  const { id } = await classic('SoftLayer_Virtual_Guest/createObject', {
    hostname,
    domain: 'example.com',
    datacenter: { name: 'dal13' },
    hourlyBillingFlag: true,
    localDiskFlag: false,
    ...source,
    userData: [{ value: userData }],
  });
  return until(async () => {
    const mask = 'mask[provisionDate,primaryIpAddress]';
    const guest = await classic(`SoftLayer_Virtual_Guest/${id}/getObject?objectMask=${mask}`);
    if (!guest['provisionDate']) return undefined;
    return { machine: cloud.classicRoom.machine(Number(id)), address: String(guest['primaryIpAddress']) };
  }, 'the server');
}

describe.skipIf(reason)(`an ordered server${reason ? ` (skipped: ${reason})` : ''}`, () => {
  test('boots from its encrypted disk and answers at its own address', { timeout: 2 * LIMIT }, async () => {
    const guest = await miniGuest({ port: 8080 });
    if ('skip' in guest) throw new Error(guest.skip);
    const template = await imported(readFileSync(guest.path), 'web');
    const { machine, address } = await ordered('web', 'greetings to the server', fromTemplate(template));
    await until(async () => ((await accepts(address, 8080)) ? true : undefined), 'the open port');
    const output = readFileSync(machine?.consolePath ?? '', 'utf8');
    expect(output).toContain('mini-guest: user data: greetings to the server');
    expect(output).toContain('mini-guest: hostname: web.example.com');
    expect(output).toContain(`mini-guest: disk sha256: ${guest.sha256}`);
    expect(await (await fetch(`http://${address}:8080/`)).text()).toMatch(/^hello from [0-9a-f]{20}\n$/);
    expect(await accepts(address, 8081)).toBe(false);
  });

  test('boots from a plain public image, beside a second disk, and never accepts without a listener', {
    timeout: 2 * LIMIT,
  }, async () => {
    const { machine, address } = await ordered('mute', 'hello', {
      ...{ startCpus: 1, maxMemory: 1024, operatingSystemReferenceCode: 'DEBIAN_12_64' },
      blockDevices: [{ device: '2', diskImage: { capacity: 10 } }],
    });
    await until(async () => {
      const output = readFileSync(machine?.consolePath ?? '', 'utf8');
      return output.includes('mini-guest: ready') ? true : undefined;
    }, 'the end of the boot');
    await sleep(2_500);
    expect(address).toMatch(/^127\./);
    expect(await accepts(address, 8080)).toBe(false);
    expect(machine?.state).toBe('running');
  });
});
