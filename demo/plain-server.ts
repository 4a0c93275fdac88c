import { setTimeout as sleep } from 'node:timers/promises';
import { NAMES, userData } from './caller.ts';
import type { Scene } from './scene.ts';
import { DemoFailure } from './server.ts';

/** How long a server may take until it is provisioned; the local cloud needs seconds. */
const PROVISIONING_LIMIT = 60_000;

/**
 * The server that the customer has before anything of this suite is used: ordered from a public image, with a disk that
 * nobody encrypted. Returns its id once it is provisioned.
 */
export async function orderPlainServer(greeting: string, scene: Scene): Promise<string> {
  const created = await classic(scene, 'POST', 'SoftLayer_Virtual_Guest/createObject.json', {
    parameters: [
      {
        hostname: 'plain',
        domain: NAMES.domain,
        startCpus: 2,
        maxMemory: 4096,
        hourlyBillingFlag: true,
        localDiskFlag: false,
        datacenter: { name: 'dal13' },
        operatingSystemReferenceCode: 'DEBIAN_12_64',
        userData: [{ value: userData(greeting) }],
      },
    ],
  });
  const id = String(created['id']);
  const until = Date.now() + PROVISIONING_LIMIT;
  const path = `SoftLayer_Virtual_Guest/${id}/getObject.json?objectMask=mask[provisionDate]`;
  while (!(await classic(scene, 'GET', path))['provisionDate']) {
    if (Date.now() > until) throw new DemoFailure(`the plain server ${id} was not provisioned in time`);
    await sleep(250);
  }
  return id;
}

/** It has done its work: two emulated machines at once would slow each other down. */
export async function switchOff(id: string, scene: Scene): Promise<void> {
  await classic(scene, 'GET', `SoftLayer_Virtual_Guest/${id}/powerOff.json`);
}

async function classic(
  { cloud }: Scene,
  method: 'GET' | 'POST',
  path: string,
  body?: unknown,
): Promise<Record<string, unknown>> {
  const { restUrl, username, apiKey } = cloud.classic;
  const answer = await fetch(`${restUrl}/${path}`, {
    method,
    headers: { authorization: `Basic ${Buffer.from(`${username}:${apiKey}`).toString('base64')}` },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const value = (await answer.json()) as Record<string, unknown>;
  if (!answer.ok) throw new DemoFailure(`${path}: ${JSON.stringify(value)}`);
  return value;
}
