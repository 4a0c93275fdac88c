import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type LocalCloud, startLocalCloud } from '../../cloud/local-cloud.ts';
import { findQemu } from '../../cloud/machine/qemu.ts';
import { type Finished, runChild } from '../order-instance/child.ts';
import { encryptedVhd } from '../support/encrypted-files.ts';
import { miniGuest } from '../support/mini-guest.ts';

const BLOCK = 2 * 1024 * 1024;
const probe = findQemu() ? await miniGuest() : { skip: 'this machine has no qemu-system-x86_64' };
const reason = 'skip' in probe ? probe.skip : undefined;

let cloud: LocalCloud;
let folder = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'machine-order-instance-'));
  cloud = await startLocalCloud({ settings: { transactionStep: 50 }, consoleFolder: folder });
});
afterAll(async () => {
  await cloud.stop();
  rmSync(folder, { recursive: true, force: true });
});

const act = (action: string, inputs: Record<string, string>): Promise<Finished> =>
  runChild(action, { folder, inputs, env: { ...cloud.env, RUNNER_TEMP: folder, GITHUB_WORKSPACE: folder } });

/** Wraps a DEK, encrypts the guest's disk and imports it, by the actions themselves. The template's id. */
async function importGuest(name: string, port?: number): Promise<string> {
  const guest = await miniGuest(port === undefined ? {} : { port });
  if ('skip' in guest) throw new Error(guest.skip);
  const key = randomBytes(64);
  const wrapped = await act('wrap-key', {
    'root-key-crn': cloud.rootKeyCrn,
    'data-key': key.toString('base64'),
  });
  expect([wrapped.code, wrapped.stderr]).toEqual([0, '']);
  const disk = readFileSync(guest.path);
  const block = (index: number) => disk.subarray(index * BLOCK, (index + 1) * BLOCK);
  const path = join(folder, `${name}.vhd-0.vhd`);
  writeFileSync(path, encryptedVhd({ virtualSize: disk.length, key, block }));
  const imported = await act('upload-import', {
    'encrypted-image': path,
    format: 'vhd',
    'wrapped-dek': wrapped.outputs['wrapped-dek'] ?? '',
    'root-key-crn': cloud.rootKeyCrn,
    bucket: cloud.bucket,
    'operating-system': 'DEBIAN_12_64',
    timeout: '2m',
  });
  expect([imported.code, imported.stderr]).toEqual([0, '']);
  return imported.outputs['template-id'] ?? '';
}

const order = (template: string, hostname: string, timeout: string): Promise<Finished> =>
  act('order-instance', {
    'template-id': template,
    hostname,
    domain: 'example.com',
    flavor: 'B1_1X2X25',
    'max-hourly-price': '1',
    'wait-for': 'tcp:8080',
    'user-data': 'hello from the order',
    bucket: cloud.bucket,
    timeout,
  });

describe.skipIf(reason)(
  `order-instance and a server that boots${reason ? ` (skipped: ${reason})` : ''}`,
  () => {
    test('waits until the guest itself listens, and then finds it again', { timeout: 280_000 }, async () => {
      const template = await importGuest('talks', 8080);
      const first = await order(template, 'talks', '2m');
      expect([first.code, first.stderr]).toEqual([0, '']);
      const answer = await fetch(`http://${first.outputs['public-ip']}:8080/`);
      expect(await answer.text()).toMatch(/^hello from /);
      const again = await order(template, 'talks', '2m');
      const { timing } = again.outputs;
      expect(again.outputs).toEqual({ ...first.outputs, timing, changed: 'false' });
    });

    test('fails for a guest that boots and does not listen', { timeout: 280_000 }, async () => {
      const template = await importGuest('mute');
      const ran = await order(template, 'mute', '40s');
      expect(ran.code).toBe(1);
      expect(ran.stdout).toContain('E_NOT_LISTENING');
      const machine = cloud.classicRoom.machine(Number(ran.outputs['instance-id']));
      expect(readFileSync(machine?.consolePath ?? '', 'utf8')).toContain('mini-guest: ready');
    });
  },
);
