import http from 'node:http';
import { afterAll, beforeAll, vi } from 'vitest';
import { type LocalCloud, startLocalCloud } from '../../cloud/local-cloud.ts';
import { type IllNetwork, startIllNetwork } from '../support/ill-network.ts';
import { quickenNetwork } from '../support/quick-network.ts';
import { runAction } from '../support/run-action.ts';
import { judgeMistakes, type Mistake } from './kit.ts';
import { MISTAKES } from './network.ts';
import { MISTAKES as ANSWERS } from './network-answers.ts';

vi.mock('node:timers/promises', async (original) => {
  const real = await original<typeof import('node:timers/promises')>();
  return { ...real, setTimeout: (_: number, ...rest: [never]) => real.setTimeout(0, ...rest) };
});

let cloud: LocalCloud;
let ill: IllNetwork;
beforeAll(async () => {
  [cloud, ill] = await Promise.all([startLocalCloud(), startIllNetwork()]);
  quickenNetwork(ill.urls.silent);
});
afterAll(async () => {
  vi.restoreAllMocks();
  await Promise.all([cloud.stop(), ill.stop()]);
});

judgeMistakes([...MISTAKES, ...ANSWERS], commit);

async function commit({ action, inputs, env = {} }: Mistake): Promise<unknown> {
  const given = withAddresses({ ...goodInputs(action), ...inputs });
  const environment = withAddresses({ ...cloud.env, ...env });
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  const restore = useProxy(environment['HTTPS_PROXY']);
  try {
    return (await runAction(action, given, environment)).error;
  } finally {
    restore();
    vi.unstubAllEnvs();
  }
}

function goodInputs(action: string): Record<string, string> {
  if (action === 'wrap-key') return { 'root-key-crn': cloud.rootKeyCrn };
  if (action === 'upload-import')
    return {
      'object-uri': `cos://us-south/${cloud.bucket}/web.vhd-0.vhd`,
      'operating-system': 'DEBIAN_12_64',
    };
  if (action === 'order-instance')
    return {
      'template-id': '10',
      hostname: 'web',
      domain: 'example.com',
      flavor: 'B1_2X4X100',
      'max-hourly-price': '1',
      bucket: cloud.bucket,
    };
  if (action === 'prepare-environment') return { region: 'us-south', bucket: cloud.bucket };
  throw new Error(`no good inputs of ${action}`);
}

function withAddresses(given: Record<string, string>): Record<string, string> {
  const addresses: Record<string, string> = {
    ...ill.urls,
    proxy: ill.proxy,
    'crn-of-us-soth': cloud.rootKeyCrn.replace('us-south', 'us-soth'),
  };
  const filled = (text: string) =>
    text.replace(/\{([a-z0-9-]+)\}/g, (_, name: string) => addresses[name] ?? name);
  return Object.fromEntries(Object.entries(given).map(([name, text]) => [name, filled(text)]));
}

/** As the edge does it; gives what undoes it. */
function useProxy(url: string | undefined): () => void {
  if (!url) return () => undefined;
  const set = http as unknown as { setGlobalProxyFromEnv(env: object): () => void };
  return set.setGlobalProxyFromEnv({ HTTPS_PROXY: url });
}
