import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Deps } from '../../actions/prepare-environment/deps.ts';
import type { Step } from '../../actions/prepare-environment/step.ts';
import { account } from '../../actions/prepare-environment/steps/account.ts';
import { classicLink } from '../../actions/prepare-environment/steps/classic-link.ts';
import { kmsInstance } from '../../actions/prepare-environment/steps/kms-instance.ts';
import { resourceGroup } from '../../actions/prepare-environment/steps/resource-group.ts';
import { rootKey } from '../../actions/prepare-environment/steps/root-key.ts';
import { standardKey } from '../../actions/prepare-environment/steps/standard-key.ts';
import { wrapRight } from '../../actions/prepare-environment/steps/wrap-right.ts';
import { type LocalCloud, startLocalCloud } from '../../cloud/local-cloud.ts';
import { ServiceError } from '../../lib/base/errors.ts';
import { type Ended, mutations, ownerClients, prepare, type RunOptions } from './kit.ts';

/** One account, in which everything is there. */
const STEPS = [account, classicLink, resourceGroup, kmsInstance, rootKey, standardKey, wrapRight];
const GOOD = { 'standard-key': 'dek' };

let cloud: LocalCloud;
let guid = '';
let ready: Ended;
beforeAll(async () => {
  cloud = await startLocalCloud({ empty: true, settings: { noBoot: true } });
  ready = await prepare(cloud, STEPS, { ...GOOD, mode: 'ensure' });
  expect(ready.error).toBe('');
  guid = ready.outputs['kms-instance-id'] ?? '';
});
afterAll(() => cloud.stop());

/** Nothing but looks, in every test of this file. */
let from = 0;
beforeEach(() => {
  from = cloud.requestLog.entries().length;
});
afterEach(() => expect(mutations(cloud, from)).toEqual([]));

const check = (
  given: Record<string, string> = {},
  options: RunOptions = {},
  steps: readonly Step[] = STEPS,
) => prepare(cloud, steps, { ...GOOD, ...given }, options);

/** The steps that are named in the error, and nothing else may be. */
const named = (ended: Ended) =>
  ended.findings.filter(({ state }) => ['missing', 'forbidden'].includes(state)).map(({ step }) => step);
const fixOf = (ended: Ended, step: string) => ended.findings.find((one) => one.step === step)?.fix ?? '';

test('everything is found, by names, GUIDs and CRNs, and all outputs are those of the run that made it', async () => {
  const crn = ready.outputs['kms-instance-crn'] ?? '';
  const key = ready.outputs['root-key-crn']?.split(':').at(-1) ?? '';
  for (const given of [
    {},
    { 'kms-instance': guid, 'resource-group': ready.outputs['resource-group-id'] ?? '' },
    { 'kms-instance': crn, 'root-key': key, 'standard-key': ready.outputs['data-key-id'] ?? '' },
    { 'resource-group': 'Default' },
  ]) {
    const ended = await check(given);
    expect(new Set(Object.values(ended.states))).toEqual(new Set(['found']));
    expect(ended.outputs).toEqual({ ...ready.outputs, changed: 'false' });
  }
});

test('what is not asked for is off', async () => {
  const ended = await check({ 'standard-key': '', classic: 'off' });
  expect(ended.states).toMatchObject({ 'classic-link': 'off', 'standard-key': 'off', 'wrap-right': 'found' });
  expect(ended.error).toBe('');
});

describe('missing', () => {
  test.each([
    ['resource-group', { 'resource-group': 'no-such-group' }, 'ibmcloud resource group-create no-such-group'],
    ['resource-group', { 'resource-group': '0'.repeat(32) }, 'no group of this id'],
    ['root-key', { 'root-key': 'no-such-key' }, 'ibmcloud kp key create no-such-key --key-alias no-such-key'],
    ['root-key', { 'root-key': '7c1d2e3f-0a1b-4c2d-8e3f-4a5b6c7d8e9f' }, 'no key of this id'],
    ['standard-key', { 'standard-key': 'no-such-key' }, '--standard-key'],
  ])('%s alone is named: %o', async (step, given, fix) => {
    const ended = await check(given);
    expect(named(ended)).toEqual([step]);
    expect(fixOf(ended, step)).toContain(fix);
    expect(ended.error).toContain(fix);
  });

  test('an instance, with the keys that would lie in it', async () => {
    const ended = await check({ 'kms-instance': 'no such' });
    expect(named(ended)).toEqual(['kms-instance', 'root-key', 'standard-key']);
    expect(fixOf(ended, 'kms-instance')).toContain(
      "service-instance-create 'no such' kms tiered-pricing us-south",
    );
    expect(ended.states['wrap-right']).toBe('unknown');
    const byGuid = await check({ 'kms-instance': '7c1d2e3f-0a1b-4c2d-8e3f-4a5b6c7d8e9f' });
    expect(fixOf(byGuid, 'kms-instance')).toContain('there is no such instance');
  });
});

describe('contradicting', () => {
  const change = (id: string, action: string) =>
    keyCall(cloud, guid, 'POST', `/api/v2/keys/${id}/actions/${action}`);

  test('an instance in another region; its keys are not said to be missing', async () => {
    const ended = await check({ region: 'eu-de' });
    expect(named(ended)).toEqual(['kms-instance']);
    expect(fixOf(ended, 'kms-instance')).toContain('it lies in us-south, not in eu-de');
    expect(ended.states['root-key']).toBe('unknown');
  });

  test('a standard key as root key, and a root key as standard key', async () => {
    const ended = await check({ 'root-key': 'dek' });
    expect(named(ended)).toEqual(['root-key']);
    expect(fixOf(ended, 'root-key')).toContain('not a root key');
    expect(named(await check({ 'standard-key': 'image-root' }))).toEqual(['standard-key']);
  });

  test('a key that is disabled, or destroyed', async () => {
    const { id } = cloud.keyProtect.createKey(
      guid,
      { name: 'off', extractable: false, aliases: ['off'] },
      'x',
    );
    await change(id, 'disable');
    const disabled = await check({ 'root-key': 'off' });
    await keyCall(cloud, guid, 'DELETE', `/api/v2/keys/${id}`);
    const destroyed = await check({ 'root-key': id });
    from = cloud.requestLog.entries().length;
    expect(named(disabled)).toEqual(['root-key']);
    expect(fixOf(disabled, 'root-key')).toContain('it is disabled: enable it');
    expect(disabled.states['wrap-right']).toBe('unknown');
    expect(named(destroyed)).toEqual(['root-key']);
    expect(fixOf(destroyed, 'root-key')).toContain('destroyed');
  });

  test('two keys of one name', async () => {
    for (const alias of ['twin-1', 'twin-2'])
      cloud.keyProtect.createKey(guid, { name: 'twin', extractable: false, aliases: [alias] }, 'x');
    const ended = await check({ 'root-key': 'twin' });
    expect(named(ended)).toEqual(['root-key']);
    expect(fixOf(ended, 'root-key')).toContain('2 keys answer to it');
    expect(named(await check({ 'root-key': 'twin-1' }))).toEqual([]);
  });
});

describe('invisible', () => {
  const GRANTS = {
    group: ['Viewer', { serviceName: 'resource-controller' }],
    instance: ['Viewer', { serviceName: 'kms' }],
    keys: ['Reader', { serviceName: 'kms' }],
  } as const;

  /** A service ID with these of the rights; the classic API knows no such. */
  function stranger(...rights: (keyof typeof GRANTS)[]) {
    const made = cloud.addServiceId('checker');
    for (const right of rights) cloud.allow(made.iamId, GRANTS[right][0], GRANTS[right][1]);
    return made;
  }
  const checkAs = (apiKey: string, given: Record<string, string> = {}, options: RunOptions = {}) =>
    check({ classic: 'off', ...given }, { ...options, apiKey });

  test('with rights to look at all, everything is found', async () => {
    const ended = await checkAs(stranger('group', 'instance', 'keys').apiKey);
    expect([ended.error, ended.states['wrap-right']]).toEqual(['', 'found']);
  });

  test('the same identity is told what is missing', async () => {
    const { apiKey } = stranger('group', 'instance', 'keys');
    const ended = await checkAs(apiKey, {
      'resource-group': 'none',
      'root-key': 'none',
      'standard-key': 'none',
    });
    expect([ended.states['resource-group'], ended.states['root-key'], ended.states['standard-key']]).toEqual([
      ...['missing', 'missing', 'missing'],
    ]);
    expect((await checkAs(apiKey, { 'kms-instance': 'none' })).states['kms-instance']).toBe('missing');
  });

  test('classic-link, for a service ID', async () => {
    const ended = await checkAs(stranger('group', 'instance', 'keys').apiKey, {
      ...{ classic: 'check', 'classic-username': 'apikey' },
      'classic-api-key': stranger().apiKey,
    });
    expect(named(ended)).toEqual(['classic-link']);
    expect(fixOf(ended, 'classic-link')).toContain('knows no service IDs');
  });

  test.each([
    ['resource-group', ['instance', 'keys'], 'platform role Viewer on the resource group'],
    ['kms-instance', ['group', 'keys'], 'platform role Viewer on Key Protect'],
    ['root-key', ['group', 'instance'], 'service role Reader on the Key Protect instance'],
  ] as const)('%s is forbidden, with the role that would show it', async (step, rights, role) => {
    const ended = await checkAs(stranger(...rights).apiKey, { 'standard-key': '' });
    expect(named(ended)).toEqual([step]);
    expect(ended.states[step]).toBe('forbidden');
    expect(fixOf(ended, step)).toContain(role);
  });

  test('an instance that is given by GUID or CRN: its keys are looked at even so', async () => {
    const { apiKey } = stranger('group', 'keys');
    for (const wanted of [guid, ready.outputs['kms-instance-crn'] ?? '']) {
      const ended = await checkAs(apiKey, { 'kms-instance': wanted });
      expect(named(ended)).toEqual(['kms-instance']);
      expect(ended.states).toMatchObject({ 'kms-instance': 'forbidden', 'wrap-right': 'found' });
    }
  });

  test('who may see some instances, or some keys, is not told that others are missing', async () => {
    const { apiKey, iamId } = stranger('group');
    cloud.allow(iamId, 'Viewer', { serviceName: 'kms', serviceInstance: guid });
    const key = ready.outputs['root-key-crn']?.split(':').at(-1) ?? '';
    cloud.allow(iamId, 'Reader', {
      ...{ serviceName: 'kms', serviceInstance: guid },
      resourceType: 'key',
      resource: key,
    });
    expect((await checkAs(apiKey, { 'standard-key': '' })).error).toBe('');
    expect((await checkAs(apiKey, { 'kms-instance': 'other' })).states['kms-instance']).toBe('forbidden');
    expect((await checkAs(apiKey, { 'root-key': 'other' })).states['root-key']).toBe('forbidden');
  });

  test('the right to wrap', async () => {
    const denied = new ServiceError({
      ...{ service: 'key-protect', operation: 'wrap', status: 401, serviceCode: undefined, text: 'no' },
      outcome: 'refused',
    });
    const deps = (real: Deps): Deps => ({
      ...real,
      keys: { ...real.keys, wrapDek: () => Promise.reject(denied) },
    });
    const ended = await check({}, { deps });
    expect(named(ended)).toEqual(['wrap-right']);
    expect(fixOf(ended, 'wrap-right')).toContain('service role Reader');
  });
});

async function keyCall(of: LocalCloud, instance: string, method: string, path: string): Promise<void> {
  const token = await ownerClients(of).tokens.token();
  const headers = { Authorization: `Bearer ${token.reveal()}`, 'Bluemix-Instance': instance };
  const response = await fetch(`${of.env['IBMCLOUD_KP_API_ENDPOINT']}${path}`, { method, headers });
  expect(response.ok).toBe(true);
  await response.arrayBuffer();
}
