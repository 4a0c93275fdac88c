import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { makeImage } from '../../upload-import/kit.ts';
import { encrypt, importImage, order, wrapKey } from './runs.ts';
import { Scene } from './scene.ts';
import { formsOfDek } from './secrets.ts';

let scene: Scene;
beforeAll(async () => {
  scene = await Scene.open();
});
afterEach(() => {
  scene.cloud.faults.clear();
  scene.cloud.classicRoom.faults.clear();
});
afterAll(() => scene.close());

it('the scan itself finds a planted secret in every encoding', async () => {
  const dek = randomBytes(64).toString('base64');
  scene.unwrapped.add(dek);
  for (const form of formsOfDek(dek)) {
    const found = await scene.finds({ code: 0, stdout: '', outputs: {}, places: new Map([['here', form]]) });
    expect(found).toEqual(['a data key in here']);
  }
  scene.unwrapped.delete(dek);
});

it('nothing is shown or kept of keys from the first step to the template', async () => {
  const generated = await wrapKey(scene);
  const own = await wrapKey(scene, { 'data-key': scene.given });
  for (const [format, wrapped] of [
    ['vhd', generated],
    ['luks-raw', own],
  ] as const) {
    const ended = await encrypt(scene, wrapped, `${format}.img`, { format });
    expect([ended.code, await scene.finds(ended)]).toEqual([0, []]);
  }
  expect([...scene.unwrapped].filter((dek) => dek !== scene.given)).toHaveLength(1);
  const service = { 'import-service-id': scene.cloud.importServiceId };
  const imported = await importImage(scene, join(scene.temp, 'vhd.img'), 'service-id.vhd-0.vhd', service);
  expect([imported.code, await scene.finds(imported)]).toEqual([0, []]);
  const format = { 'accept-legacy-format': 'true' };
  const legacy = await importImage(scene, join(scene.temp, 'luks-raw.img'), 'own.raw', format);
  expect(legacy.stdout).toContain('ibmcloud-api-key itself is handed');
  expect(await scene.finds(legacy)).toEqual([]);
}, 180_000);

it('nothing is shown or kept of a data key that Key Protect holds, also of one that is refused', async () => {
  const { cloud } = scene;
  const stored = async (length: number): Promise<string> => {
    const payload = randomBytes(length).toString('base64');
    scene.unwrapped.add(payload);
    const resource = { name: 'stored', extractable: true, payload };
    return scene.makeKey(resource);
  };
  const wrapped = await wrapKey(scene, { 'data-key-id': await stored(64) });
  expect(wrapped.outputs['data-key-source']).toBe('given');
  const wrong = await scene.start('wrap-key', {
    'root-key-crn': cloud.rootKeyCrn,
    'data-key-id': await stored(48),
  });
  expect([wrong.code, await scene.finds(wrong)]).toEqual([1, []]);
  expect(wrong.stdout).toContain('E_DEK_INVALID');
}, 180_000);

it('nothing is shown or kept when imports fail', async () => {
  const { cloud } = scene;
  const { path } = await makeImage(cloud, scene.workspace, { name: 'failing' });
  const wrong = 'wrong-canary-key-0123456789abcdefABCDEF';
  scene.credentials.add(wrong);
  for (const more of [
    { 'import-api-key': wrong },
    { 'ibmcloud-api-key': wrong },
    { 'classic-username': 'SL123', 'classic-api-key': wrong },
  ] as Record<string, string>[]) {
    const ended = await importImage(scene, path, 'failing.vhd-0.vhd', more);
    expect([ended.code, await scene.finds(ended)]).toEqual([1, []]);
  }
  cloud.faults.next({ service: 'iam', path: /apikeys/, method: 'POST', effect: 'drop-after' });
  cloud.classicRoom.faults.inject({
    kind: 'lose-reply',
    method: 'createFromIcos',
    afterEffect: true,
  });
  const service = { 'import-service-id': cloud.importServiceId };
  const lost = await importImage(scene, path, 'failing.vhd-0.vhd', service);
  expect([lost.code, await scene.finds(lost)]).toEqual([0, []]);
}, 180_000);

it('nothing is shown or kept when servers are ordered, also with lost replies and failures', async () => {
  for (const [index, fault] of (['lose-reply', 'internal-error', 'capacity'] as const).entries()) {
    scene.cloud.classicRoom.faults.inject(
      fault === 'capacity' ? { kind: fault } : { kind: fault, method: 'placeOrder', afterEffect: true },
    );
    const timeout = fault === 'internal-error' ? '5s' : '30s';
    const ended = await order(scene, `canary${index}`, { timeout });
    expect([fault, ended.code, await scene.finds(ended)]).toEqual([fault, fault === 'capacity' ? 1 : 0, []]);
  }
}, 180_000);
