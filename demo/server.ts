import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { LocalCloud } from '../cloud/local-cloud.ts';
import type { Machine } from '../cloud/ports.ts';
import type { Progress } from './progress.ts';

/** Milliseconds that a server may take from its order to its greeting; an emulated one needs about a minute. */
const GREETING_LIMIT = 5 * 60_000;

/** The machine behind a server; throws where it has none or was not booted. */
export function machineOf(cloud: LocalCloud, instanceId: string): Machine {
  const machine = cloud.classicRoom.machine(Number(instanceId));
  if (!machine || machine.state === 'not-booted')
    throw new DemoFailure(
      `the server was provisioned but not booted: ${machine?.detail ?? 'it has no machine'}`,
    );
  return machine;
}

/** The demo has failed, and one sentence says why. */
export class DemoFailure extends Error {}

/** The serial of the ordered server's first disk, as the classic API names it: the first 20 digits of its UUID. */
export async function rootDiskSerial(cloud: LocalCloud, instanceId: string): Promise<string> {
  const { restUrl, username, apiKey } = cloud.classic;
  const mask = 'mask[blockDevices[device,diskImage[uuid]]]';
  const answer = await fetch(
    `${restUrl}/SoftLayer_Virtual_Guest/${instanceId}/getObject.json?objectMask=${mask}`,
    {
      headers: { authorization: `Basic ${Buffer.from(`${username}:${apiKey}`).toString('base64')}` },
    },
  );
  const { blockDevices = [] } = (await answer.json()) as {
    blockDevices?: { device: string; diskImage: { uuid: string } }[];
  };
  const root = blockDevices.find(({ device }) => device === '0');
  if (!root) throw new Error(`the server ${instanceId} has no disk 0`);
  return root.diskImage.uuid.replaceAll('-', '').slice(0, 20);
}

export interface Greeting {
  readonly line: string | undefined;
  readonly seconds: number;
}

/** Follows the console until the server says the text together with the serial of the disk that it was given. */
export async function awaitGreeting(
  wanted: string,
  machine: { readonly consolePath: string; readonly state: string },
  { progress, signal }: { readonly progress: Progress; readonly signal: AbortSignal },
  limit = GREETING_LIMIT,
): Promise<Greeting> {
  const start = Date.now();
  const seconds = () => Math.round((Date.now() - start) / 1000);
  while (Date.now() - start < limit && !signal.aborted) {
    const lines = readFileSync(machine.consolePath, 'utf8').split(/\r?\n/);
    const line = lines.find((text) => text.includes(wanted));
    if (line !== undefined) return { line, seconds: seconds() };
    if (machine.state === 'stopped') break;
    progress.passing(`console: ${printable(lines.filter((text) => text.trim() !== '').at(-1) ?? '')}`);
    await sleep(500);
  }
  return { line: undefined, seconds: seconds() };
}

export function printable(text: string): string {
  return text
    .replace(/\p{Cc}\[[0-9;?]*[A-Za-z]/gu, '')
    .replace(/\p{Cc}/gu, ' ')
    .trim();
}
