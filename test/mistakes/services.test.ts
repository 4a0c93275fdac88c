import { afterAll, beforeAll, vi } from 'vitest';
import { type LocalCloud, startLocalCloud } from '../../cloud/local-cloud.ts';
import { runAction } from '../support/run-action.ts';
import { makeFolder, makeImage } from '../upload-import/kit.ts';
import { judgeMistakes } from './kit.ts';
import { MISTAKES } from './services.ts';

vi.mock('node:timers/promises', async (original) => {
  const real = await original<typeof import('node:timers/promises')>();
  return {
    ...real,
    setTimeout: (time: number, ...rest: [never]) => real.setTimeout(Math.min(time, 20), ...rest),
  };
});

const folder = makeFolder();
let cloud: LocalCloud;
let good: Record<string, Record<string, string>>;
let places: Record<string, string>;
beforeAll(async () => {
  cloud = await startLocalCloud({ settings: { transactionStep: 0, noBoot: true } });
  const image = await makeImage(cloud, folder.path, { name: 'web' });
  const upload = {
    'encrypted-image': image.path,
    bucket: cloud.bucket,
    'operating-system': 'DEBIAN_12_64',
    'import-service-id': cloud.importServiceId,
  };
  const { outputs, error } = await runAction('upload-import', upload, environment());
  if (error) throw error;
  good = {
    'upload-import': upload,
    'wrap-key': { 'root-key-crn': cloud.rootKeyCrn },
    'order-instance': {
      'template-id': outputs['template-id'] ?? '',
      hostname: 'web',
      domain: 'example.com',
      flavor: 'B1_2X4X100',
      'max-hourly-price': '1',
      bucket: cloud.bucket,
    },
  };
  places = await makePlaces();
});
afterAll(async () => {
  await cloud.stop();
  folder.remove();
});

/** One call of the key service, as the account's owner. */
async function kms(instance: string, method: string, path: string, body?: object): Promise<unknown> {
  const {
    IBMCLOUD_IAM_API_ENDPOINT: iam,
    IBMCLOUD_KP_API_ENDPOINT: url,
    IBMCLOUD_API_KEY: apikey = '',
  } = cloud.env;
  const form = new URLSearchParams({ grant_type: 'urn:ibm:params:oauth:grant-type:apikey', apikey });
  const answer = await fetch(`${iam}/identity/token`, { method: 'POST', body: form });
  const { access_token: token } = (await answer.json()) as { access_token: string };
  const headers = {
    Authorization: `Bearer ${token}`,
    'Bluemix-Instance': instance,
    'Content-Type': 'application/vnd.ibm.kms.key+json',
  };
  const done = await fetch(`${url}/api/v2/${path}`, {
    method,
    headers,
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  const text = await done.text();
  if (!done.ok) throw new Error(`${path}: ${done.status} ${text}`);
  return text === '' ? undefined : JSON.parse(text);
}

async function makeKey(instance: string, extractable: boolean): Promise<string> {
  const type = 'application/vnd.ibm.kms.key+json';
  const made = await kms(instance, 'POST', 'keys', {
    metadata: { collectionType: type, collectionTotal: 1 },
    resources: [{ type, name: 'a mistake', extractable }],
  });
  return (made as { resources: { id: string }[] }).resources[0]?.id ?? '';
}

/** A private VLAN that is not where the template is. */
async function farVlan(): Promise<string> {
  const { restUrl, username, apiKey } = cloud.classic;
  const headers = { Authorization: `Basic ${Buffer.from(`${username}:${apiKey}`).toString('base64')}` };
  const mask = 'mask[id,networkSpace,primaryRouter[datacenter[name]]]';
  const answer = await fetch(`${restUrl}/SoftLayer_Account/getNetworkVlans.json?objectMask=${mask}`, {
    headers,
  });
  const all = (await answer.json()) as {
    id: number;
    networkSpace: string;
    primaryRouter: { datacenter: { name: string } };
  }[];
  const far = all.find(
    ({ networkSpace, primaryRouter }) =>
      networkSpace === 'PRIVATE' && primaryRouter.datacenter.name !== 'dal13',
  );
  return String(far?.id ?? '');
}

/** What the placeholders of the mistakes stand for. */
async function makePlaces(): Promise<Record<string, string>> {
  const [, , , , , , , instance = '', , key = ''] = cloud.rootKeyCrn.split(':');
  const withKey = (id: string) => cloud.rootKeyCrn.replace(key, id);
  const [destroyed, disabled, standard] = [
    await makeKey(instance, false),
    await makeKey(instance, false),
    await makeKey(instance, true),
  ];
  await kms(instance, 'DELETE', `keys/${destroyed}`);
  await kms(instance, 'POST', `keys/${disabled}/actions/disable`);
  return {
    'destroyed-key': withKey(destroyed),
    'disabled-key': withKey(disabled),
    'standard-key': withKey(standard),
    'far-vlan': await farVlan(),
    bucket: cloud.bucket,
    'service-key': cloud.addServiceId('nobody').apiKey,
    'other-root-key': cloud.rootKeyCrn.replace(key, '00000000-1111-2222-3333-444444444444'),
    'other-instance': cloud.rootKeyCrn.replace(instance, '00000000-1111-2222-3333-444444444444'),
  };
}

const environment = () => ({ ...cloud.env, GITHUB_WORKSPACE: folder.path, RUNNER_TEMP: folder.path });

judgeMistakes(
  MISTAKES,
  async ({ action, inputs, env = {} }) => {
    const given = Object.entries({ ...good[action], ...inputs }).map(([name, text]) => [
      name,
      text.replace(/\{([a-z-]+)\}/g, (_, place: string) => places[place] ?? place),
    ]);
    return (await runAction(action, Object.fromEntries(given), { ...environment(), ...env })).error;
  },
  () => cloud,
);
