import { describe, expect, it } from 'vitest';
import { findCover, judgeCover, type Need } from '../../lib/iam/policies-cover.ts';
import { type Policy, policyShape } from '../../lib/iam/policies-shape.ts';

const KEY = {
  accountId: 'acct',
  serviceName: 'kms',
  serviceInstance: 'inst',
  resourceType: 'key',
  resource: 'key-1',
};
const NEED: Need = {
  subject: { iam_id: 'iam-ServiceId-1' },
  role: 'Reader',
  resource: KEY,
  besides: { region: 'us-south', keyRing: undefined },
};
const AUTHORIZATION: Need = {
  subject: { accountId: 'acct', serviceName: 'server-protect' },
  role: 'Reader',
  resource: { accountId: 'acct', serviceName: 'kms', serviceInstance: 'inst' },
};
const ROLE = 'crn:v1:bluemix:public:iam::::serviceRole:';

type Attributes = [key: string, value: unknown, operator?: string][];

const v2 = (resource: Attributes, roles = [`${ROLE}Reader`], more: object = {}): Policy =>
  policyShape(
    {
      ...{ id: 'p', type: 'access' },
      subject: { attributes: [{ key: 'iam_id', operator: 'stringEquals', value: 'iam-ServiceId-1' }] },
      resource: {
        attributes: resource.map(([key, value, operator = 'stringEquals']) => ({ key, value, operator })),
      },
      control: { grant: { roles: roles.map((role_id) => ({ role_id })) } },
      ...more,
    },
    '',
  );

const exactly: Attributes = Object.entries(KEY);
const instance = exactly.slice(0, 3);

describe('what a policy covers', () => {
  it.each<[string, Policy, string]>([
    ['exactly the key', v2(exactly), 'exact'],
    ['the instance', v2(instance), 'wider'],
    ['all of the service', v2(exactly.slice(0, 2)), 'wider'],
    ['all services', v2([['serviceType', 'service']]), 'wider'],
    ['platform services only', v2([['serviceType', 'platform_service']]), 'no'],
    [
      'the region',
      v2([
        ['serviceName', 'kms'],
        ['region', 'us-south'],
      ]),
      'wider',
    ],
    [
      'another region',
      v2([
        ['serviceName', 'kms'],
        ['region', 'eu-de'],
      ]),
      'no',
    ],
    ['a key ring, which is not known', v2([...instance, ['keyRing', 'default']]), 'no'],
    [
      'another account',
      v2([
        ['accountId', 'other'],
        ['serviceName', 'kms'],
      ]),
      'no',
    ],
    ['another key', v2([...instance, ['resourceType', 'key'], ['resource', 'key-2']]), 'no'],
    ['an attribute that is not known', v2([...exactly, ['path', 'a']]), 'no'],
    ['a pattern', v2([...instance, ['resource', 'k?y-*', 'stringMatch']]), 'wider'],
    ['a pattern that does not fit', v2([...instance, ['resource', 'k?y*-', 'stringMatch']]), 'no'],
    ['one of some', v2([...instance, ['resource', ['key-0', 'key-1'], 'stringEqualsAnyOf']]), 'wider'],
    ['one of some patterns', v2([...instance, ['resource', ['a*', '*-1'], 'stringMatchAnyOf']]), 'wider'],
    [
      'whatever has an instance',
      v2([
        ['serviceName', 'kms'],
        ['serviceInstance', true, 'stringExists'],
      ]),
      'wider',
    ],
    [
      'whatever has none',
      v2([
        ['serviceName', 'kms'],
        ['serviceInstance', false, 'stringExists'],
      ]),
      'no',
    ],
    ['an operator that is not known', v2([['serviceName', 'kms', 'stringBefore']]), 'no'],
    ['a higher role', v2(exactly, [`${ROLE}Manager`]), 'wider'],
    [
      'a role of the service itself',
      v2(exactly, ['crn:v1:bluemix:public:kms::::serviceRole:ReaderPlus']),
      'wider',
    ],
    ['a role of another service', v2(exactly, ['crn:v1:bluemix:public:logs::::serviceRole:Reader']), 'no'],
    ['a platform role', v2(exactly, ['crn:v1:bluemix:public:iam::::role:Administrator']), 'no'],
    [
      'a custom role of that name',
      v2(exactly, ['crn:v1:bluemix:public:iam-access-management::a/acct::customRole:Reader']),
      'no',
    ],
    [
      'certain times',
      v2(exactly, undefined, { rule: { key: 'x', operator: 'y', value: 'z' } }),
      'conditional',
    ],
    ['certain times, but not this', v2([['serviceName', 'logs']], undefined, { rule: {} }), 'no'],
  ])('%s', (_name, policy, expected) => {
    expect(judgeCover(policy, NEED)).toBe(expected);
  });

  it('access by tags counts as conditional', () => {
    const attributes = [{ key: 'serviceName', operator: 'stringEquals', value: 'kms' }];
    const tagged = v2([], undefined, { resource: { attributes, tags: [{ key: 'env', value: 'prod' }] } });
    expect(judgeCover(tagged, NEED)).toBe('conditional');
  });

  it('of several the narrowest is named', () => {
    const all = [v2(instance, undefined, { id: 'wide' }), v2(exactly, undefined, { id: 'just' })];
    expect(findCover(all, NEED)).toMatchObject({ policy: { id: 'just' }, cover: 'exact' });
    expect(findCover([], NEED)).toEqual({ policy: undefined, cover: 'no', conditional: [] });
  });
});

describe('authorizations, as v1 shows them', () => {
  const v1 = (subject: Record<string, string>, resource: Record<string, string>, role: object): Policy => {
    const list = (values: Record<string, string>) => [
      { attributes: Object.entries(values).map(([name, value]) => ({ name, value })) },
    ];
    const policy = { id: 'p', type: 'authorization', roles: [role] };
    return policyShape({ ...policy, subjects: list(subject), resources: list(resource) }, '');
  };
  const source = { accountId: 'acct', serviceName: 'server-protect' };
  const target = { accountId: 'acct', serviceName: 'kms' };
  const reader = { role_id: `${ROLE}Reader`, display_name: 'Reader' };

  it.each<[string, Policy, string]>([
    ['exactly the instance', v1(source, { ...target, serviceInstance: 'inst' }, reader), 'exact'],
    ['all instances', v1(source, target, reader), 'wider'],
    ['one instance of the source', v1({ ...source, serviceInstance: 'x' }, target, reader), 'no'],
    ['a source in another account', v1({ ...source, accountId: 'y' }, target, reader), 'no'],
    [
      'a role that is told by its name alone',
      v1(source, target, { role_id: 'r-1', display_name: 'Reader' }),
      'wider',
    ],
    [
      'the delegator',
      v1(source, target, { role_id: 'crn:v1:bluemix:public:iam::::role:AuthorizationDelegator' }),
      'no',
    ],
  ])('%s', (_name, policy, expected) => {
    expect(judgeCover(policy, AUTHORIZATION)).toBe(expected);
  });
});
