import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addServiceId } from '../../cloud/iam/identities.ts';
import { type LocalCloud, startLocalCloud } from '../../cloud/local-cloud.ts';
import { silentLog } from '../../lib/base/log.ts';
import { Secret } from '../../lib/base/secret.ts';
import { createPolicies } from '../../lib/iam/policies.ts';
import { createServiceIds } from '../../lib/iam/service-ids.ts';
import { createTokenSource } from '../../lib/iam/token-source.ts';

let cloud: LocalCloud;

beforeAll(async () => {
  cloud = await startLocalCloud({ settings: { transactionStep: 0, noBoot: true } });
});
afterAll(() => cloud.stop());

function clients(apiKey = cloud.env['IBMCLOUD_API_KEY'] ?? '') {
  const url = cloud.env['IBMCLOUD_IAM_API_ENDPOINT'] ?? '';
  const common = { url, signal: new AbortController().signal, log: silentLog, retry: { base: 5 } };
  const tokens = createTokenSource({ ...common, apiKey: new Secret(apiKey), mask: () => undefined });
  return {
    policies: createPolicies({ ...common, tokens }),
    serviceIds: createServiceIds({ ...common, tokens }),
  };
}

const account = () => cloud.iam.state.account.id;

describe('policies', () => {
  it('are read to the last page', async () => {
    const { iamId } = cloud.addServiceId('many');
    for (let count = 0; count < 205; count += 1)
      cloud.allow(iamId, 'Reader', { serviceName: 'kms', serviceInstance: `instance-${count}` });
    const found = await clients().policies.list({ accountId: account(), type: 'access', iamId });
    expect(new Set(found.map(({ id }) => id)).size).toBe(205);
  });

  it('an equal one counts as made, and is named; a lost answer is sent again', async () => {
    const { policies } = clients();
    const accountId = account();
    const need = {
      subject: { accountId, serviceName: 'atracker' },
      role: 'Sender',
      resource: { accountId, serviceName: 'logs', serviceInstance: 'some-instance' },
    };
    cloud.faults.next({ service: 'iam', method: 'POST', path: /v2\/policies/, effect: 'drop-after' });
    const first = await policies.create(need, 'test');
    const second = await policies.create(need, 'test');
    expect(first.created).toBe(false);
    expect(second).toEqual(first);
    const all = await policies.list({ accountId, type: 'authorization' });
    const made = all.filter(({ id }) => id === first.id);
    expect(made.map(({ roles }) => roles[0]?.id)).toEqual([expect.stringMatching(/serviceRole:Sender$/)]);
  });

  it('own ones are shown without any right, those of others are not', async () => {
    const { iamId, apiKey } = cloud.addServiceId('nobody');
    const { policies } = clients(apiKey);
    expect(await policies.list({ accountId: account(), type: 'access', iamId })).toEqual([]);
    await expect(policies.list({ accountId: account(), type: 'authorization' })).rejects.toThrow(/HTTP 403/);
  });
});

describe('service IDs', () => {
  it('of one name are read to the last page, oldest first', async () => {
    const { state } = cloud.iam;
    const made = Array.from({ length: 120 }, () => addServiceId(state, { name: 'equal' }, 'test'));
    const found = await clients().serviceIds.listByName(account(), 'equal');
    expect(found.map(({ id }) => id)).toEqual(made.map(({ id }) => id).toSorted());
    expect(await clients().serviceIds.listByName(account(), 'equa')).toEqual([]);
  });

  it('are removed once, and absent afterwards', async () => {
    const { serviceIds } = clients();
    const { id, iamId, locked } = await serviceIds.create({
      accountId: account(),
      name: 'one',
      description: 'd',
    });
    expect([iamId, locked]).toEqual([`iam-${id}`, false]);
    expect((await serviceIds.get(id))?.name).toBe('one');
    await serviceIds.remove(id);
    await serviceIds.remove(id);
    expect(await serviceIds.get(id)).toBeUndefined();
  });
});
