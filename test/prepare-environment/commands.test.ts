import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withCommand } from '../../actions/prepare-environment/commands.ts';
import { type Finding, isLacking, STEPS } from '../../actions/prepare-environment/findings.ts';
import { type LocalCloud, startLocalCloud } from '../../cloud/local-cloud.ts';
import { prepareAll, seeded, WATCHER, watcher } from './account-kit.ts';
import { type Ended, read } from './kit.ts';

/** The doctor: each gap ends with the exact command, or the way in IBM's console, that closes it. */

let cloud: LocalCloud;
let empty: LocalCloud;
beforeAll(async () => {
  const settings = { transactionStep: 0, noBoot: true };
  cloud = await startLocalCloud({ settings });
  empty = await startLocalCloud({ empty: true, auditRoute: false, settings });
});
afterAll(async () => {
  await cloud.stop();
  await empty.stop();
});

/** Options of the commands that we name, by their documentation (`ibmcloud … --help`). */
const OPTIONS: Readonly<Record<string, readonly string[]>> = {
  'iam service-policy-create': [
    'roles',
    'service-name',
    'service-instance',
    'resource-type',
    'resource',
    'account-management',
  ],
  'iam user-policy-create': [
    'roles',
    'service-name',
    'service-instance',
    'resource-type',
    'resource',
    'account-management',
  ],
  'iam authorization-policy-create': ['target-service-instance-id'],
  'iam authorization-policies': [],
  'iam service-id-create': [],
  'iam service-id-unlock': [],
  'iam service-ids': [],
  'iam service-policies': [],
  'resource group-create': [],
  'resource groups': [],
  'resource service-instance-create': [],
  'resource service-instances': ['service-name'],
  'kp key create': ['standard-key', 'key-alias', 'instance-id'],
  'kp key enable': ['instance-id'],
  'kp key restore': ['instance-id'],
  'kp keys': ['instance-id'],
  'cos bucket-create': ['bucket', 'ibm-service-instance-id', 'region', 'class'],
  'cos buckets': ['ibm-service-instance-id'],
  'cos bucket-lifecycle-configuration-get': ['bucket'],
  'atracker target create': ['name', 'type', 'target-crn', 'region'],
  'atracker route create': ['name', 'rules'],
  'atracker route ls': [],
};

/** Commands in a fix, from their name to where the sentence goes on. */
function commandsIn(fix: string): string[] {
  return [...fix.matchAll(/ibmcloud ([a-z][^;()]*)/g)].map(([, command = '']) => command.trim());
}

function expectCure({ step, state, fix }: Pick<Finding, 'step' | 'state' | 'fix'>): void {
  const where = `${step} is ${state}: ${fix}`;
  expect(where).toMatch(/\bibmcloud [a-z]+ [a-z]| › /);
  // Nothing is left for people to fill in that we know.
  expect(where).not.toMatch(/undefined|<[a-z-]+>|\[object/);
  for (const command of commandsIn(fix)) {
    const name = Object.keys(OPTIONS)
      .sort((a, b) => b.length - a.length)
      .find((one) => command === one || command.startsWith(`${one} `));
    expect([where, name]).toEqual([where, expect.any(String)]);
    for (const [, option = ''] of command.matchAll(/ --([a-z-]+)/g))
      expect([where, OPTIONS[name ?? '']]).toEqual([where, expect.arrayContaining([option])]);
  }
}

function expectCures(ended: Ended): string[] {
  const lacking = ended.findings.filter(isLacking);
  for (const finding of lacking) {
    expectCure(finding);
    expect(ended.error).toContain(finding.fix);
  }
  return lacking.map(({ step, state }) => `${step} ${state}`);
}

const all = { region: 'us-south', audit: 'ensure', 'standard-key': 'dek' };

describe('each gap of', () => {
  it('an empty account', async () => {
    const names = expectCures(
      await prepareAll(empty, { ...all, bucket: 'the-images', importer: 'IBMid-550000ABCD' }),
    );
    expect(names).toContain('kms-instance missing');
    expect(names).toContain('import-service-id missing');
    expect(names).toContain('audit-route missing');
  });

  it('an account with instances, and nothing in them', async () => {
    const given = { ...all, ...seeded(cloud), 'abort-uploads-after': '3', classic: 'check' };
    const names = expectCures(
      await prepareAll(cloud, {
        ...given,
        bucket: 'no-such-bucket',
        'root-key': 'nobody',
        'bucket-key': 'true',
      }),
    );
    expect(names).toContain('bucket missing');
    expect(names).toContain('root-key missing');
    const found = { ...given, bucket: cloud.bucket, 'import-service-id': cloud.importServiceId };
    expect(expectCures(await prepareAll(cloud, { ...found, importer: 'IBMid-550000ABCD' }))).toContain(
      'importer-policy missing',
    );
  });

  it.each(Object.keys(WATCHER))('somebody who may not look at %s', async (right) => {
    const apiKey = watcher(cloud, right);
    const given = {
      ...all,
      ...seeded(cloud),
      'import-service-id': cloud.importServiceId,
      'resource-group': 'no',
    };
    expectCures(await prepareAll(cloud, given, { apiKey }));
  });

  it('somebody who may look at nothing, in both modes', async () => {
    const { apiKey } = cloud.addServiceId('nobody');
    const given = { ...all, bucket: 'new', 'abort-uploads-after': '3' };
    const names = expectCures(await prepareAll(cloud, given, { apiKey }));
    expect(names.length).toBeGreaterThan(5);
    const lookers = watcher(cloud);
    expectCures(await prepareAll(cloud, { ...given, mode: 'ensure' }, { apiKey: lookers }));
  });
});

/** Whatever a step may say one day. */
it.each(STEPS)('%s has a command for what it does not say itself', (step) => {
  const inputs = read({ bucket: 'images', region: 'us-south' }, cloud.env);
  for (const iamId of ['iam-ServiceId-1', 'IBMid-1'])
    for (const fix of ['grant a role', 'it could not be made: grant a role', 'correct the name'])
      for (const state of ['missing', 'forbidden'] as const) {
        const known = { accountId: 'a', caller: { iamId, isServiceId: false, isOwner: false } };
        const finding = { step, name: 'x', state, id: '', fix };
        if (fix.startsWith('it could') && ['account', 'classic-link'].includes(step)) continue;
        expectCure(withCommand(finding, inputs, known));
      }
});
