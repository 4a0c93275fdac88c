import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ServiceError } from '../../lib/base/errors.ts';
import { silentLog } from '../../lib/base/log.ts';
import { Secret } from '../../lib/base/secret.ts';
import type { TokenSource } from '../../lib/iam/token-source.ts';
import type { Patience } from '../../lib/once/once.ts';
import { makeInstance } from '../../lib/resource-controller/make-instance.ts';
import { createResources, type Instance, type Resources } from '../../lib/resource-controller/resources.ts';

/** A service that answers by `path`, and keeps what it was asked. */
let server: Server;
let url = '';
let asked: string[] = [];
let answers: (path: string) => [status: number, body: unknown] = () => [404, {}];
beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(`${request.method} ${path}`);
    const [status, body] = answers(path);
    response.writeHead(status, { 'Content-Type': 'application/json' });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());
beforeEach(() => {
  asked = [];
});

function client(): Resources {
  const tokens = {
    token: async () => new Secret('e30.e30.x'),
    claims: async () => ({}),
    time: async () => 0,
    invalidate: () => undefined,
  } as unknown as TokenSource;
  const overrides = { 'resource-controller': url, 'resource-manager': url, catalog: url };
  const endpoints = { network: 'public', overrides } as const;
  const signal = new AbortController().signal;
  return createResources({ tokens, endpoints, signal, log: silentLog, retry: { attempts: 2, base: 1 } });
}

const guidOf = (index: number) => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
const row = (index: number, more: object = {}) => ({
  guid: guidOf(index),
  crn: `crn:v1:bluemix:public:kms:us-south:a/acct:${guidOf(index)}::`,
  name: 'keys',
  region_id: 'us-south',
  state: 'active',
  created_at: new Date(Date.UTC(2026, 0, 1, 0, index)).toISOString(),
  created_by: 'IBMid-1',
  ...more,
});

describe('instances', () => {
  test('are read page by page, those of another name or service left out, oldest first', async () => {
    answers = (path) =>
      path.includes('start=two')
        ? [200, { resources: [row(1)], next_url: null }]
        : [
            200,
            {
              resources: [
                ...[row(3), row(2), row(4, { name: 'keys-2' })],
                row(5, { crn: `crn:v1:bluemix:public:logs:us-south:a/acct:${guidOf(5)}::` }),
              ],
              next_url: '/v2/resource_instances?start=two&limit=100',
            },
          ];
    const found = await client().instances('kms', 'keys');
    expect(found.map(({ guid }) => guid)).toEqual([guidOf(1), guidOf(2), guidOf(3)]);
    expect(found[0]).toMatchObject({ service: 'kms', region: 'us-south', createdBy: 'IBMid-1' });
    expect(asked).toHaveLength(2);
    expect(asked[0]).toContain('resource_id=ee41347f-b18e-4ca6-bf80-b5467c63f9a6');
  });

  test('count once when they come on two pages: whoever makes one must not take it for an older rival', async () => {
    const next_url = '/v2/resource_instances?start=two&limit=100';
    answers = (path) => [
      200,
      { resources: [row(1)], next_url: path.includes('start=two') ? null : next_url },
    ];
    expect(await client().instances('kms', 'keys')).toHaveLength(1);
  });

  test.each([
    ['not found', [404, { error_code: 'RC-NotFound', message: 'no' }]],
    ['gone', [410, { error_code: 'RC-Gone', message: 'no' }]],
    ['removed', [200, row(1, { state: 'removed' })]],
    ['deleted, but not reclaimed', [200, row(1, { state: 'pending_reclamation' })]],
  ] as const)('one that is %s is none', async (_, answer) => {
    answers = () => [...answer];
    expect(await client().instance(guidOf(1))).toBeUndefined();
  });

  test.each([
    ['a proxy’s 404', [404, '<html>no</html>'], 'refused'],
    ['a page', [200, '<html>login</html>'], 'transient'],
    ['an answer without a state', [200, row(1, { state: null })], 'transient'],
    ['a 403', [403, { error_code: 'RC-IamErrorResponse', message: 'no' }], 'refused'],
  ] as const)('%s is a failure, and no absence', async (_, answer, outcome) => {
    answers = () => [...answer];
    const failed = client().instance(guidOf(1));
    await expect(failed).rejects.toMatchObject({ failure: { service: 'resource-controller', outcome } });
  });

  test('making one is sent once, whatever comes back', async () => {
    answers = () => [503, { message: 'down' }];
    const wanted = { name: 'keys', target: 'us-south', groupId: 'g', planId: 'p' };
    await expect(client().createInstance(wanted)).rejects.toMatchObject({ failure: { outcome: 'unknown' } });
    expect(asked).toHaveLength(1);
  });
});

describe('plans', () => {
  test('that are known are not asked for; others are, by name; an id is itself', async () => {
    answers = () => [200, { resources: [{ id: 'plan-1', name: 'cross-region-resiliency' }] }];
    expect(await client().planId('kms', 'tiered-pricing')).toBe('eedd3585-90c6-4c8f-be3d-062069e99fc3');
    expect(await client().planId('cloud-object-storage', guidOf(7))).toBe(guidOf(7));
    expect(asked).toEqual([]);
    expect(await client().planId('kms', 'cross-region-resiliency')).toBe('plan-1');
    expect(await client().planId('kms', 'constructor')).toBeUndefined();
    expect(asked[0]).toContain('/api/v1/ee41347f-b18e-4ca6-bf80-b5467c63f9a6/plan');
  });
});

describe('an instance that others make at the same moment', () => {
  const patience: Patience = {
    ...{ now: () => performance.now(), pauses: () => async () => undefined, lookUp: 0, log: silentLog },
  };
  const wanted = {
    service: 'kms',
    ...{ name: 'keys', target: 'us-south', groupId: 'g', planId: 'p', by: 'IBMid-1' },
  } as const;
  const instance = (index: number, more: Partial<Instance> = {}): Instance => ({
    ...{ guid: guidOf(index), crn: '', name: 'keys', service: 'kms', region: 'us-south', state: 'active' },
    ...{ createdAt: row(index).created_at, createdBy: 'IBMid-1' },
    ...more,
  });

  /** `there`: what shows after the call; `made`: its answer. Returns what was deleted. */
  async function make(there: Instance[], made: Instance | ServiceError): Promise<string[]> {
    const deleted: string[] = [];
    const resources = {
      instances: async () => there,
      async createInstance() {
        if (made instanceof ServiceError) throw made;
        return made;
      },
      deleteInstance: async (guid: string) => void deleted.push(guid),
    } as unknown as Resources;
    await makeInstance(resources, wanted, { patience, log: silentLog });
    return deleted;
  }
  const lost = new ServiceError({
    ...{ service: 'resource-controller', operation: 'createResourceInstance', status: undefined },
    ...{ serviceCode: undefined, text: 'reset', outcome: 'unknown' },
  });

  test.each([
    ['alone: stays', [instance(1)], instance(1), []],
    ['the own one is the oldest: stays', [instance(1), instance(2)], instance(1), []],
    ['the own one is younger: goes', [instance(1), instance(2)], instance(2), [guidOf(2)]],
    ['one of another region is no rival', [instance(1, { region: 'eu-de' }), instance(2)], instance(2), []],
    ['a lost answer: the younger ones of this identity go', [instance(1), instance(2)], lost, [guidOf(2)]],
    ['a lost answer: not those of others', [instance(1), instance(2, { createdBy: 'x' })], lost, []],
  ] as const)('%s', async (_, there, made, gone) => {
    expect(await make([...there], made)).toEqual(gone);
  });

  test('a lost answer, and nothing shows: unknown, not made again', async () => {
    await expect(make([], lost)).rejects.toMatchObject({ code: 'E_INSTANCE_UNKNOWN' });
  });
});
