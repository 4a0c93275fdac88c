import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encrypt, importImage, order, wrapKey } from './runs.ts';
import { Scene } from './scene.ts';

const NOWHERE = 'http://127.0.0.1:9';
/** What the SDKs would read, had nobody told them where services are and who asks: with it, no run would end well. */
const SETTINGS = {
  IBM_KEY_PROTECT_API_URL: NOWHERE,
  IAM_IDENTITY_URL: NOWHERE,
  IBM_CREDENTIALS_FILE: '/dev/full/none',
  VCAP_SERVICES: '{"no JSON',
  AWS_PROFILE: 'none',
  AWS_SDK_LOAD_CONFIG: '1',
  AWS_CONFIG_FILE: '/proc/self/environ',
  AWS_SHARED_CREDENTIALS_FILE: '/proc/self/environ',
};

/** What people set to see what a program does. Each made some package, or Node, print requests and answers. */
const ASKED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'of everything': { DEBUG: '*', NODE_DEBUG: '*', AWSJS_DEBUG: '1', AZURE_LOG_LEVEL: 'verbose', ...SETTINGS },
  "of IBM's SDK": { DEBUG: 'ibm-cloud-sdk-core:debug,follow-redirects,axios', NODE_DEBUG: 'axios' },
  'of parts of Node': {
    NODE_DEBUG: 'http,https,net,tls,stream,fetch,undici,child_process,worker,tunnel,timer',
    NODE_DEBUG_NATIVE: 'TLSWRAP,TCPWRAP,HTTPINCOMINGMESSAGE,HTTPCLIENTREQUEST,CRYPTO',
  },
};

let scene: Scene;
beforeAll(async () => {
  scene = await Scene.open();
});
afterAll(() => scene.close());

describe.each(Object.entries(ASKED))('logging %s, asked for by the environment', (name, env) => {
  const id = name.replace(/\W+/g, '-').toLowerCase();

  it('shows no key, whatever action runs', async () => {
    const wrapped = await wrapKey(scene, {}, env);
    await wrapKey(scene, { 'data-key': scene.given }, env);
    const image = await encrypt(scene, wrapped, `${id}.img`, {}, env);
    expect([image.code, await scene.finds(image)]).toEqual([0, []]);
    const service = { 'import-service-id': scene.cloud.importServiceId };
    const path = join(scene.temp, `${id}.img`);
    const imported = await importImage(scene, path, `${id}.vhd-0.vhd`, service, env);
    expect([imported.code, await scene.finds(imported)]).toEqual([0, []]);
    const ordered = await order(scene, id, {}, env);
    expect([ordered.code, await scene.finds(ordered)]).toEqual([0, []]);
  }, 240_000);
});
