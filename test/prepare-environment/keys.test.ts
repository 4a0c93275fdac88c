import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { account } from '../../actions/prepare-environment/steps/account.ts';
import { classicLink } from '../../actions/prepare-environment/steps/classic-link.ts';
import { kmsInstance } from '../../actions/prepare-environment/steps/kms-instance.ts';
import { resourceGroup } from '../../actions/prepare-environment/steps/resource-group.ts';
import { rootKey } from '../../actions/prepare-environment/steps/root-key.ts';
import { standardKey } from '../../actions/prepare-environment/steps/standard-key.ts';
import { wrapRight } from '../../actions/prepare-environment/steps/wrap-right.ts';
import { type LocalCloud, startLocalCloud } from '../../cloud/local-cloud.ts';
import { killAtEveryCall, mutations, prepare } from './kit.ts';

const STEPS = [account, classicLink, resourceGroup, kmsInstance, rootKey, standardKey, wrapRight];

let cloud: LocalCloud;
beforeAll(async () => {
  cloud = await startLocalCloud({ empty: true, settings: { noBoot: true, transactionStep: 0 } });
});
afterAll(() => cloud.stop());

test('an empty account: check', async () => {
  const ended = await prepare(cloud, STEPS, {});
  console.log(ended);
});
test('an empty account: ensure', async () => {
  const ended = await prepare(cloud, STEPS, { mode: 'ensure', 'standard-key': 'dek' });
  console.log(ended);
  console.log(mutations(cloud));
});
test('kill', async () => {
  const t = performance.now();
  const n = await killAtEveryCall(cloud, {
    steps: STEPS,
    given: (n) => ({ 'kms-instance': `kms-${n}`, 'resource-group': `group-${n}`, 'standard-key': 'dek' }),
    count: async () => ({}),
    wanted: {},
  });
  console.log(n, performance.now() - t);
});
