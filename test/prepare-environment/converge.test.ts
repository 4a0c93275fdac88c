import { describe, expect, it } from 'vitest';
import type { Step } from '../../actions/prepare-environment/step.ts';
import { auditRoute } from '../../actions/prepare-environment/steps/audit-route.ts';
import { bucket } from '../../actions/prepare-environment/steps/bucket.ts';
import { bucketLifecycle } from '../../actions/prepare-environment/steps/bucket-lifecycle.ts';
import { cosAuthorization } from '../../actions/prepare-environment/steps/cos-authorization.ts';
import { cosInstance } from '../../actions/prepare-environment/steps/cos-instance.ts';
import { importPolicies } from '../../actions/prepare-environment/steps/import-policies.ts';
import { importServiceId } from '../../actions/prepare-environment/steps/import-service-id.ts';
import { serverProtectAuthorization } from '../../actions/prepare-environment/steps/server-protect-authorization.ts';
import { type LocalCloud, startLocalCloud } from '../../cloud/local-cloud.ts';
import { parseRootKeyCrn } from '../../lib/base/crn.ts';
import { lacking, prepareAll, revoke, seeded } from './account-kit.ts';
import { killAtEveryCall, mutations, prepare, type RunOptions } from './kit.ts';

const SETTINGS = { transactionStep: 0, noBoot: true };

/** Knows at once what the steps before would have found. */
function knowing(cloud: LocalCloud): Step {
  const rootKey = parseRootKeyCrn(cloud.rootKeyCrn);
  if (!rootKey) throw new Error('the cloud has no root key');
  const { service, region, instanceId } = rootKey;
  const { ownerIamId: iamId, resourceGroupId, id: accountId } = cloud.iam.state.account;
  const caller = { iamId, isServiceId: false, isOwner: true };
  const cos = { guid: cloud.cosInstanceCrn.split(':')[7] ?? '', crn: cloud.cosInstanceCrn };
  const learn = {
    ...{ accountId, caller, resourceGroupId, rootKey, cos, bucket: cloud.bucket },
    kms: { service, region, instanceId, crn: `${cloud.rootKeyCrn.split(':key:')[0]}::` },
  };
  return {
    name: 'account',
    title: () => '',
    needs: '',
    look: async () => ({ kind: 'found', name: accountId, id: accountId, learn }),
  };
}

const policiesOf = (cloud: LocalCloud, value: string): number =>
  cloud.iam.state.policies
    .all()
    .filter(({ subject }) => subject.some((attribute) => attribute.value === value)).length;

const namesakes = (cloud: LocalCloud, name: string) =>
  cloud.iam.state.serviceIds.all().filter((one) => one.name === name);

/** Waits in earnest between looks, as two runs at once need it. */
const inEarnest: RunOptions = {
  deps: (deps) => ({
    ...deps,
    pace: {
      ...deps.pace,
      now: () => performance.now(),
      sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
      firstLook: 30,
      longestLook: 60,
    },
  }),
};

describe('killed at every call, ensure makes everything once', () => {
  it('authorizations', async () => {
    const cloud = await startLocalCloud({ settings: SETTINGS });
    const steps = [knowing(cloud), serverProtectAuthorization, cosAuthorization];
    revoke(cloud, 'server-protect');
    const killed = await killAtEveryCall(cloud, {
      steps,
      given: () => {
        revoke(cloud, 'server-protect');
        revoke(cloud, 'cloud-object-storage', 'kms');
        return { 'bucket-key': 'true' };
      },
      count: async () => ({
        block: policiesOf(cloud, 'server-protect'),
        objects: policiesOf(cloud, 'cloud-object-storage'),
      }),
      wanted: { block: 1, objects: 1 },
    });
    expect(killed).toBeGreaterThan(5);
    await cloud.stop();
  });

  it('instance, bucket and its rule', async () => {
    const cloud = await startLocalCloud({ settings: SETTINGS });
    const killed = await killAtEveryCall(cloud, {
      steps: [knowing(cloud), cosInstance, bucket, bucketLifecycle],
      given: (nth) => ({ 'cos-instance': `instance-${nth}`, bucket: `bucket-${nth}`, region: 'us-south' }),
      count: async () => ({}),
      wanted: {},
    });
    expect(killed).toBeGreaterThan(8);
    const names = cloud.iam.state.instances.ofService('cloud-object-storage').map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBe(killed + 2);
    await cloud.stop();
  });

  it('service ID and its policies', async () => {
    const cloud = await startLocalCloud({ settings: SETTINGS });
    const killed = await killAtEveryCall(cloud, {
      steps: [knowing(cloud), importServiceId, importPolicies],
      given: (nth) => ({ 'import-service-id': `importer-${nth}`, region: 'us-south' }),
      count: async (nth) => {
        const made = namesakes(cloud, `importer-${nth}`);
        return { made: made.length, policies: policiesOf(cloud, `iam-${made[0]?.id}`) };
      },
      wanted: { made: 1, policies: 2 },
    });
    expect(killed).toBeGreaterThan(8);
    await cloud.stop();
  });
});

async function trails(cloud: LocalCloud): Promise<{ targets: number; routes: number }> {
  const url = cloud.env['IBMCLOUD_LOGS_API_ENDPOINT'] ?? '';
  const form = new URLSearchParams({
    grant_type: 'urn:ibm:params:oauth:grant-type:apikey',
    apikey: cloud.env['IBMCLOUD_API_KEY'] ?? '',
  });
  const iam = await fetch(`${cloud.env['IBMCLOUD_IAM_API_ENDPOINT']}/identity/token`, {
    method: 'POST',
    body: form,
  });
  const { access_token: token } = (await iam.json()) as { access_token: string };
  const read = async (what: string) => {
    const answer = await fetch(`${url}/api/v2/${what}`, { headers: { Authorization: `Bearer ${token}` } });
    return ((await answer.json()) as Record<string, unknown[]>)[what]?.length ?? -1;
  };
  return { targets: await read('targets'), routes: await read('routes') };
}

describe('the trail of events', () => {
  it("reaches the account's only Cloud Logs instance where none is named", async () => {
    const cloud = await startLocalCloud({ settings: SETTINGS, auditRoute: false });
    const { 'logs-instance': crn, ...unnamed } = given(cloud);
    const made = await prepare(cloud, [knowing(cloud), auditRoute], unnamed);
    expect([made.error, made.states['audit-route']]).toEqual(['', 'created']);
    expect(made.findings.find(({ step }) => step === 'audit-route')?.id).toBe(crn);
    await cloud.stop();
  });

  const given = (cloud: LocalCloud) => ({
    ...{ mode: 'ensure', audit: 'ensure', region: 'us-south' },
    'logs-instance': cloud.env['IBMCLOUD_LOGS_INSTANCE'] ?? '',
  });

  it('is made once, though every answer is lost', async () => {
    const cloud = await startLocalCloud({ settings: SETTINGS, auditRoute: false });
    const steps = [knowing(cloud), auditRoute];
    const before = await prepare(cloud, steps, { region: 'us-south' });
    expect(before.states['audit-route']).toBe('missing');
    for (const path of [/targets/, /routes/])
      cloud.faults.next({ service: 'logs', method: 'POST', path, effect: 'drop-after' });
    cloud.faults.next({ service: 'iam', method: 'POST', path: /v2\/policies/, effect: 'drop-after' });
    const made = await prepare(cloud, steps, given(cloud));
    expect(made.error).toBe('');
    expect(made.states['audit-route']).toBe('created');
    expect(await trails(cloud)).toEqual({ targets: 1, routes: 1 });
    const from = cloud.requestLog.entries().length;
    const again = await prepare(cloud, steps, given(cloud));
    expect(again.states['audit-route']).toBe('found');
    expect(mutations(cloud, from)).toEqual([]);
    await cloud.stop();
  });

  it('is made once by two at once', async () => {
    const cloud = await startLocalCloud({ settings: SETTINGS, auditRoute: false });
    const steps = [knowing(cloud), auditRoute];
    const both = await Promise.all([1, 2].map(() => prepare(cloud, steps, given(cloud), inEarnest)));
    expect(both.map(({ error }) => error)).toEqual(['', '']);
    expect(await trails(cloud)).toEqual({ targets: 1, routes: 1 });
    expect(policiesOf(cloud, 'atracker')).toBe(1);
    await cloud.stop();
  });
});

describe('two at once', () => {
  it('make nothing twice', async () => {
    const cloud = await startLocalCloud({ settings: SETTINGS, empty: true });
    const inputs = {
      mode: 'ensure',
      region: 'us-south',
      bucket: 'two-at-once',
      'bucket-key': 'true',
      classic: 'off',
    };
    const both = await Promise.all([1, 2, 3].map(() => prepareAll(cloud, inputs, inEarnest)));
    expect(both.map(({ error }) => error)).toEqual(['', '', '']);
    const { instances } = cloud.iam.state;
    expect(instances.ofService('cloud-object-storage').filter(({ active }) => active)).toHaveLength(1);
    expect(namesakes(cloud, 'image-import')).toHaveLength(1);
    const importer = namesakes(cloud, 'image-import')[0];
    expect(policiesOf(cloud, `iam-${importer?.id}`)).toBe(2);
    expect(policiesOf(cloud, 'server-protect')).toBe(1);
    expect(new Set(both.map(({ outputs }) => outputs['import-service-id']))).toEqual(new Set([importer?.id]));
    const last = await prepareAll(cloud, inputs);
    expect(last.outputs['changed']).toBe('false');
    await cloud.stop();
  });
});

describe('what gets around late', () => {
  it('is waited for', async () => {
    const cloud = await startLocalCloud({
      settings: { ...SETTINGS, policyDelay: 150, provisioningDelay: 60 },
      empty: true,
    });
    const inputs = {
      mode: 'ensure',
      region: 'us-south',
      bucket: 'late-bucket',
      'bucket-key': 'true',
      classic: 'off',
    };
    const seen = await prepareAll(cloud, inputs, inEarnest);
    expect(seen.error).toBe('');
    expect(seen.states['bucket']).toBe('created');
    await cloud.stop();
  });

  it('a bucket and its rule whose answers were lost are found', async () => {
    const cloud = await startLocalCloud({ settings: SETTINGS });
    const { faults } = cloud.objectStorage;
    faults.next({ operation: 'ListBuckets', effect: 'error-in-200' });
    faults.next({ operation: 'CreateBucket', effect: 'drop-after' });
    faults.next({ operation: 'PutBucketLifecycle', effect: 'drop-after' });
    const steps = [knowing(cloud), bucket, bucketLifecycle];
    const inputs = { mode: 'ensure', bucket: 'lost-bucket', region: 'us-south' };
    const seen = await prepare(cloud, steps, inputs);
    expect(seen.error).toBe('');
    expect(lacking(seen)).toEqual({ bucket: 'created', 'bucket-lifecycle': 'created' });
    await cloud.stop();
  });

  it('a service ID whose answer was lost is found', async () => {
    const cloud = await startLocalCloud({ settings: SETTINGS });
    cloud.faults.next({ service: 'iam', method: 'POST', path: /serviceids/, effect: 'drop-after' });
    const inputs = { ...seeded(cloud), mode: 'ensure', 'import-service-id': 'lost' };
    const seen = await prepareAll(cloud, inputs);
    expect(lacking(seen)).toEqual({ 'import-service-id': 'created', 'import-policies': 'created' });
    expect(namesakes(cloud, 'lost')).toHaveLength(1);
    await cloud.stop();
  });
});
