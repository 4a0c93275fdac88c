import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Deps } from '../../actions/prepare-environment/deps.ts';
import { account } from '../../actions/prepare-environment/steps/account.ts';
import { kmsInstance } from '../../actions/prepare-environment/steps/kms-instance.ts';
import { resourceGroup } from '../../actions/prepare-environment/steps/resource-group.ts';
import { rootKey } from '../../actions/prepare-environment/steps/root-key.ts';
import { standardKey } from '../../actions/prepare-environment/steps/standard-key.ts';
import { wrapRight } from '../../actions/prepare-environment/steps/wrap-right.ts';
import { type LocalCloud, startLocalCloud } from '../../cloud/local-cloud.ts';
import { ServiceError } from '../../lib/base/errors.ts';
import { killAtEveryCall, mutations, ownerClients, prepare } from './kit.ts';

const STEPS = [account, resourceGroup, kmsInstance, rootKey, standardKey, wrapRight];
const ENSURE = { mode: 'ensure', classic: 'off' };

let cloud: LocalCloud;
let owner: Deps;
beforeAll(async () => {
  cloud = await startLocalCloud({ empty: true, settings: { noBoot: true } });
  owner = ownerClients(cloud);
});
afterAll(() => cloud.stop());

/** Names that no other test of this file uses. */
const names = (tag: string) => ({
  'kms-instance': `kms-${tag}`,
  'resource-group': `group-${tag}`,
  'standard-key': 'dek',
});

/** How many things of these names there are. */
async function count(tag: string): Promise<Record<string, number>> {
  const instances = await owner.resources.instances('kms', `kms-${tag}`);
  const groups = (await owner.resources.groups(cloud.account)).filter(({ name }) => name === `group-${tag}`);
  const keys = instances.reduce((sum, { guid }) => sum + cloud.keyProtect.liveKeys(guid), 0);
  return { groups: groups.length, instances: instances.length, keys };
}
const ONCE = { groups: 1, instances: 1, keys: 2 };

test('makes what is not there, and a second run changes nothing', async () => {
  const first = await prepare(cloud, STEPS, { ...ENSURE, ...names('first') });
  expect(first.error).toBe('');
  expect(first.states).toEqual({
    ...{ account: 'found', 'resource-group': 'created', 'kms-instance': 'created' },
    ...{ 'root-key': 'created', 'standard-key': 'created', 'wrap-right': 'found' },
  });
  expect(first.outputs).toMatchObject({ missing: '0', changed: 'true' });
  const from = cloud.requestLog.entries().length;
  const second = await prepare(cloud, STEPS, { ...ENSURE, ...names('first') });
  expect(new Set(Object.values(second.states))).toEqual(new Set(['found']));
  expect(second.outputs).toEqual({ ...first.outputs, changed: 'false' });
  expect(mutations(cloud, from)).toEqual([]);
  expect(await count('first')).toEqual(ONCE);
});

test('a dry run plans everything and changes nothing', async () => {
  const from = cloud.requestLog.entries().length;
  const ended = await prepare(cloud, STEPS, { ...ENSURE, ...names('plan'), 'dry-run': 'true' });
  expect(Object.values(ended.states)).toEqual(['found', ...Array(5).fill('planned')]);
  expect(ended.outputs).toMatchObject({
    'kms-instance-id': '',
    'root-key-crn': '',
    missing: '0',
    changed: 'false',
  });
  expect(mutations(cloud, from)).toEqual([]);
});

test('three at once make nothing twice', async () => {
  const given = { ...ENSURE, ...names('rivals') };
  const all = await Promise.all([1, 2, 3].map(() => prepare(cloud, STEPS, given)));
  expect(all.map(({ error }) => error)).toEqual(['', '', '']);
  expect(new Set(all.map(({ outputs }) => outputs['root-key-crn'])).size).toBe(1);
  expect(await count('rivals')).toEqual(ONCE);
});

test('killed at every call, it converges', async () => {
  const kills = await killAtEveryCall(cloud, {
    steps: STEPS,
    given: (nth) => ({ classic: 'off', ...names(`killed-${nth}`) }),
    count: (nth) => count(`killed-${nth}`),
    wanted: ONCE,
  });
  expect(kills).toBeGreaterThan(15);
}, 90_000);

describe('a lost answer is looked up, and nothing is sent again', () => {
  test.each([
    ['iam', /^\/v2\/resource_groups/],
    ['iam', /^\/v2\/resource_instances/],
    ['kms', /^\/api\/v2\/keys$/],
  ] as const)('%s %s', async (service, path) => {
    const tag = `lost-${path.source.replaceAll(/\W/g, '')}`;
    const from = cloud.requestLog.entries().length;
    cloud.faults.next({ service, method: 'POST', path, effect: 'drop-after' });
    const ended = await prepare(cloud, STEPS, { ...ENSURE, ...names(tag) });
    cloud.faults.clear();
    expect([ended.error, ended.states['wrap-right']]).toEqual(['', 'found']);
    expect(ended.lines.join('\n')).toContain('looking for it, without sending anything again');
    expect(await count(tag)).toEqual(ONCE);
    // The one whose answer was lost is in the log of the cloud only where it ended there.
    expect(mutations(cloud, from).length).toBeLessThanOrEqual(4);
  });

  test('one that was never done is not known to be done, and the next run makes it', async () => {
    cloud.faults.next({ service: 'kms', method: 'POST', path: /^\/api\/v2\/keys$/, effect: 'drop-before' });
    const given = { ...ENSURE, ...names('dropped') };
    const ended = await prepare(cloud, STEPS, given);
    expect(ended.states).toMatchObject({ 'root-key': 'missing', 'standard-key': 'created' });
    expect(ended.error).toContain('the answer of the key service was lost');
    expect((await prepare(cloud, STEPS, given)).error).toBe('');
    expect(await count('dropped')).toEqual(ONCE);
  });
});

describe('what may not be made', () => {
  test('is missing with the role, and nothing was sent but the attempt', async () => {
    const { iamId, apiKey } = cloud.addServiceId('viewer');
    cloud.allow(iamId, 'Viewer', { serviceName: 'kms' });
    cloud.allow(iamId, 'Viewer', { serviceName: 'resource-controller' });
    const ended = await prepare(cloud, STEPS, { ...ENSURE, ...names('viewer') }, { apiKey });
    const fixes = ended.findings.map(({ step, state, fix }) => [step, state, fix]);
    expect(fixes).toContainEqual([
      'resource-group',
      'missing',
      expect.stringContaining('platform role Editor'),
    ]);
    expect(fixes).toContainEqual(['kms-instance', 'missing', expect.stringContaining('that was not found')]);
    const other = { ...ENSURE, 'kms-instance': 'kms-viewer' };
    const again = await prepare(cloud, STEPS, other, { apiKey });
    expect(again.findings.find(({ step }) => step === 'kms-instance')?.fix).toContain(
      'platform role Editor on Key',
    );
    expect(await count('viewer')).toEqual({ groups: 0, instances: 0, keys: 0 });
  });

  test('a key, without the role Writer', async () => {
    await prepare(cloud, STEPS, { ...ENSURE, ...names('reader') });
    const { iamId, apiKey } = cloud.addServiceId('reader');
    for (const role of ['Viewer', 'Reader']) cloud.allow(iamId, role, { serviceName: 'kms' });
    cloud.allow(iamId, 'Viewer', { serviceName: 'resource-controller' });
    const given = { ...ENSURE, ...names('reader'), 'root-key': 'another' };
    const ended = await prepare(cloud, STEPS, given, { apiKey });
    expect(ended.findings.find(({ step }) => step === 'root-key')).toMatchObject({
      state: 'missing',
      fix: expect.stringContaining('service role Writer'),
    });
    expect(ended.outputs['changed']).toBe('false');
    expect(await count('reader')).toEqual(ONCE);
  });

  test('a plan that there is not', async () => {
    const ended = await prepare(cloud, STEPS, {
      ...ENSURE,
      'kms-instance': 'kms-plan',
      'kms-plan': 'golden',
    });
    expect(ended.error).toContain('correct kms-plan');
    expect(ended.outputs['changed']).toBe('false');
  });
});

describe('material of one’s own', () => {
  test('a root key is imported encrypted, and a standard key holds what was given', async () => {
    const root = randomBytes(24).toString('base64');
    const dek = randomBytes(64).toString('base64');
    const given = { ...ENSURE, ...names('own'), 'root-key-material': root, 'standard-key-material': dek };
    const sent: string[] = [];
    const ended = await prepare(cloud, STEPS, given, {
      deps: (deps) => ({
        ...deps,
        log: { ...deps.log, info: (text) => void sent.push(text), debug: (text) => void sent.push(text) },
      }),
    });
    expect([ended.error, ended.states['root-key'], ended.states['wrap-right']]).toEqual([
      '',
      'created',
      'found',
    ]);
    const instance = {
      service: 'kms',
      region: 'us-south',
      instanceId: ended.outputs['kms-instance-id'] ?? '',
    } as const;
    const content = await owner.keys.keyContent(instance, ended.outputs['data-key-id'] ?? '');
    expect(content?.payload?.reveal()).toBe(dek);
    const shown = [...sent, ...ended.lines, ended.summary, JSON.stringify(ended.findings)].join('\n');
    expect([shown.includes(root), shown.includes(dek)]).toEqual([false, false]);
    const paths = cloud.requestLog.entries().map(({ operation }) => operation);
    expect(paths).toContain('kms.getImportToken');
  });

  test('another run that replaces the import token meanwhile costs a new one, no second key', async () => {
    let imports = 0;
    const lost = (code: string) =>
      new ServiceError({
        ...{ service: 'key-protect', operation: 'createKey', status: 400, serviceCode: code, text: 'no' },
        outcome: 'refused',
      });
    const ended = await prepare(
      cloud,
      STEPS,
      { ...ENSURE, ...names('token') },
      {
        deps: (deps) => ({
          ...deps,
          keyMaking: {
            async create(instance, key) {
              imports += 1;
              if (imports === 1) throw lost('INCORRECT_NONCE_ERR');
              if (imports === 2) throw lost('IMPORT_TOKEN_EXPIRED_ERR');
              return deps.keyMaking.create(instance, key);
            },
          },
        }),
      },
    );
    expect(ended.error).toBe('');
    expect(await count('token')).toEqual(ONCE);
  });
});

test('an instance that takes a while is waited for', async () => {
  cloud.settings.provisioningDelay = 40;
  try {
    const ended = await prepare(
      cloud,
      STEPS,
      { ...ENSURE, ...names('slow') },
      {
        deps: (deps) => ({
          ...deps,
          pace: { ...deps.pace, sleep: () => new Promise((resolve) => setTimeout(resolve, 10)) },
        }),
      },
    );
    expect([ended.error, ended.states['kms-instance']]).toEqual(['', 'created']);
  } finally {
    cloud.settings.provisioningDelay = 0;
  }
});
