import { join } from 'node:path';
import { expect } from 'vitest';
import type { Ended, Scene } from './scene.ts';

/** Runs of the actions as the tests of this folder need them. */

type Texts = Readonly<Record<string, string>>;

export async function wrapKey(scene: Scene, more: Texts = {}, env: Texts = {}): Promise<Ended> {
  const ended = await scene.start('wrap-key', { 'root-key-crn': scene.cloud.rootKeyCrn, ...more }, env);
  expect([ended.code, await scene.finds(ended)]).toEqual([0, []]);
  return ended;
}

export function encrypt(scene: Scene, wrapped: Ended, output: string, more: Texts = {}, env: Texts = {}) {
  const inputs = {
    image: 'disk.img',
    'wrapped-dek': wrapped.outputs['wrapped-dek'] ?? '',
    'root-key-crn': scene.cloud.rootKeyCrn,
    output: join(scene.temp, output),
    'check-guest': 'warn',
  };
  return scene.start('encrypt-image', { ...inputs, ...more }, env);
}

export function importImage(scene: Scene, image: string, key: string, more: Texts = {}, env: Texts = {}) {
  const inputs = {
    'encrypted-image': image,
    bucket: scene.cloud.bucket,
    'object-key': key,
    'operating-system': 'DEBIAN_12_64',
    'allow-key-reuse': 'true',
    timeout: '60s',
  };
  return scene.start('upload-import', { ...inputs, ...more }, env);
}

export async function order(scene: Scene, hostname: string, more: Texts = {}, env: Texts = {}) {
  const images = await scene.callClassic(
    'SoftLayer_Virtual_Guest_Block_Device_Template_Group/getPublicImages',
  );
  const inputs = {
    'template-id': String(images.find(({ name }) => name.includes('DEBIAN 12'))?.id),
    hostname,
    domain: 'example.com',
    datacenter: 'dal13',
    flavor: 'B1_1X2X25',
    'max-hourly-price': '1',
    bucket: scene.cloud.bucket,
    timeout: '30s',
  };
  return scene.start('order-instance', { ...inputs, ...more }, env);
}
