import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Platform, READER, startPlatform, WRITER } from './platform-kit.ts';

let platform: Platform;
let accountId: string;
/** A key instance of its own for each test, so that no policy of another is in the way. */
let serviceInstance: string;
beforeAll(async () => {
  platform = await startPlatform();
  accountId = platform.cloud.account;
});
beforeEach(() => {
  serviceInstance = crypto.randomUUID();
});
afterAll(() => platform.stop());

interface Pair {
  readonly key: string;
  readonly value: unknown;
  readonly operator?: string;
}
interface Policy {
  readonly type: 'access' | 'authorization';
  readonly subject: readonly Pair[];
  readonly resource: readonly Pair[];
  readonly roles: readonly string[];
}
type Change = (policy: Policy) => Partial<Policy>;

const pairs = (values: Record<string, string>): Pair[] =>
  Object.entries(values).map(([key, value]) => ({ key, value }));

function authorization(): Policy {
  return {
    type: 'authorization',
    subject: pairs({ accountId, serviceName: 'server-protect' }),
    resource: pairs({ accountId, serviceName: 'kms', serviceInstance }),
    roles: [READER],
  };
}

function access(): Policy {
  return {
    type: 'access',
    subject: pairs({ iam_id: platform.stranger().iamId }),
    resource: pairs({ accountId, serviceName: 'kms', serviceInstance }),
    roles: [READER, WRITER],
  };
}

const roles = (policy: Policy) => policy.roles.map((role_id) => ({ role_id }));

/** By IBM's SDK, version 1: the attribute's name is `name`. */
function createV1(policy: Policy) {
  const named = (list: readonly Pair[]) => ({
    attributes: list.map(({ key, ...rest }) => ({ name: key, ...rest })) as never,
  });
  const body = { type: policy.type, subjects: [named(policy.subject)], resources: [named(policy.resource)] };
  return platform.policies().createPolicy({ ...body, roles: roles(policy) });
}

/** By IBM's SDK, version 2: the attribute's name is `key`, and an operator is always there. */
function createV2(policy: Policy, more: object = {}) {
  const keyed = (list: readonly Pair[]) => ({
    attributes: list.map((pair) => ({ operator: 'stringEquals', ...pair })),
  });
  return platform.policies().createV2Policy({
    type: policy.type,
    subject: keyed(policy.subject),
    control: { grant: { roles: roles(policy) } },
    resource: keyed(policy.resource),
    ...more,
  });
}

/** Status, code and the id of the policy in the way. */
async function refusal(call: Promise<unknown>): Promise<unknown[]> {
  try {
    await call;
    return [201];
  } catch (error) {
    const { status, result } = error as { status: number; result: string | object };
    const body = (typeof result === 'string' ? JSON.parse(result) : result) as {
      errors: { code: string; details?: { conflicts_with: { policy: string } } }[];
    };
    return [status, body.errors[0]?.code, body.errors[0]?.details?.conflicts_with.policy];
  }
}

const versions = { v1: createV1, v2: createV2 };
const orders = [
  ['v1', 'v1'],
  ['v1', 'v2'],
  ['v2', 'v1'],
  ['v2', 'v2'],
] as const;

describe.each([
  ['an authorization', authorization],
  ['an access policy', access],
])('%s', (_kind, make) => {
  test.each(orders)(
    'made by %s is a conflict by %s, also with its parts in another order',
    async (one, two) => {
      const policy = make();
      const { result } = await versions[one](policy);
      const expected = [409, 'policy_conflict_error', result.id];
      expect(await refusal(versions[two](policy))).toEqual(expected);
      const turned = {
        ...policy,
        subject: policy.subject.toReversed(),
        resource: policy.resource.toReversed(),
        roles: policy.roles.toReversed(),
      };
      expect(await refusal(versions[two](turned))).toEqual(expected);
    },
  );

  const last = (policy: Policy, pair: Omit<Pair, 'key'>): Partial<Policy> => ({
    resource: [...policy.resource.slice(0, -1), { key: 'serviceInstance', ...pair }],
  });
  test.each<[string, Change]>([
    [
      'a pattern without wildcards',
      (policy) => last(policy, { operator: 'stringMatch', value: serviceInstance }),
    ],
    ['a list of one', (policy) => last(policy, { operator: 'stringEqualsAnyOf', value: [serviceInstance] })],
    [
      'a list of one pattern without wildcards',
      (policy) => last(policy, { operator: 'stringMatchAnyOf', value: [serviceInstance, serviceInstance] }),
    ],
    ['a role twice', (policy) => ({ roles: [...policy.roles, ...policy.roles] })],
  ])('spelt as %s is the same, whichever came first', async (_spelling, change) => {
    const policy = make();
    const { result } = await createV1(policy);
    const spelt = { ...policy, ...change(policy) };
    expect(await refusal(createV2(spelt))).toEqual([409, 'policy_conflict_error', result.id]);
    await platform.policies().deletePolicy({ policyId: String(result.id) });
    const { result: second } = await createV2(spelt);
    expect(await refusal(createV1(policy))).toEqual([409, 'policy_conflict_error', second.id]);
  });

  test('with what belongs to neither subject, resource nor roles is the same', async () => {
    const policy = make();
    const { result } = await createV2(policy);
    const condition = {
      key: '{{environment.attributes.day_of_week}}',
      operator: 'dayOfWeekAnyOf',
      value: ['1+00:00'],
    };
    const more = {
      description: 'again',
      pattern: 'time-based-conditions:weekly:all-day',
      rule: { operator: 'and', conditions: [condition] },
    };
    expect(await refusal(createV2(policy, more))).toEqual([409, 'policy_conflict_error', result.id]);
  });

  test('with lists in another order is the same, and a flag as text too', async () => {
    const policy = make();
    const listed = (value: string[]) => ({
      ...policy,
      resource: [
        ...policy.resource.slice(0, -1),
        { key: 'serviceInstance', operator: 'stringEqualsAnyOf', value },
        { key: 'keyRing', operator: 'stringExists', value: value[0] === serviceInstance ? true : 'true' },
      ],
    });
    const { result } = await createV2(listed([serviceInstance, 'other']));
    const again = await refusal(createV2(listed(['other', serviceInstance])));
    expect(again).toEqual([409, 'policy_conflict_error', result.id]);
  });

  test.each<[string, Change]>([
    ['another instance', (policy) => last(policy, { value: crypto.randomUUID() })],
    ['a pattern', (policy) => last(policy, { operator: 'stringMatch', value: `${serviceInstance}*` })],
    [
      'one of two',
      (policy) => last(policy, { operator: 'stringEqualsAnyOf', value: [serviceInstance, 'b'] }),
    ],
    [
      'no instance',
      (policy) => ({ resource: [...policy.resource.slice(0, -1), ...pairs({ keyRing: serviceInstance })] }),
    ],
  ])('on %s is another', async (_what, change) => {
    const policy = make();
    await createV2(policy);
    expect((await createV2({ ...policy, ...change(policy) })).status).toBe(201);
  });

  test('may be made again once it is deleted, and not be restored then', async () => {
    const policy = make();
    const { result: first } = await createV2(policy);
    const policyId = String(first.id);
    await platform.policies().deleteV2Policy({ id: policyId });
    const { result: second } = await createV2(policy);
    const restored = platform.policies().updatePolicyState({ policyId, ifMatch: '*', state: 'active' });
    expect(await refusal(restored)).toEqual([409, 'policy_conflict_error', second.id]);
  });

  test('is not replaced by one that another is already, in either version', async () => {
    const policy = make();
    const { result: first } = await createV2(policy);
    const other = { ...policy, ...last(policy, { value: crypto.randomUUID() }) };
    const { result: second } = await createV1(other);
    const keyed = (list: readonly Pair[]) => ({
      attributes: list.map((pair) => ({ operator: 'stringEquals', ...pair })),
    });
    const replaced = platform.policies().replaceV2Policy({
      id: String(second.id),
      ifMatch: '*',
      type: policy.type,
      subject: keyed(policy.subject),
      control: { grant: { roles: roles(policy) } },
      resource: keyed(policy.resource),
    });
    expect(await refusal(replaced)).toEqual([409, 'policy_conflict_error', first.id]);
  });
});
