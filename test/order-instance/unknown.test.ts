import { describe, expect, test } from 'vitest';
import { contentTag } from '../../actions/order-instance/order-content.ts';
import { UserError } from '../../lib/base/errors.ts';
import { fault, throwing } from './fake-cloud.ts';
import { codeOf, intentOf, newWorld, PLACE, rewrite, runIn, type World } from './kit.ts';

const LOST = fault('unknown', undefined, 504);
const DENIED = fault('refused', 'SoftLayer_Exception_PermissionDenied', 500);
const RETRY = { 'retry-unknown': 'true' };

describe('an error as the answer to placeOrder', () => {
  const SUSPENDED = fault('refused', 'SoftLayer_Exception_Public', 500, 'The account is suspended.');

  test('that came after acceptance leads to the server, however late it shows', async () => {
    const world = newWorld();
    world.cloud.hideServers = true;
    world.pace = { ...world.pace, lookUp: 2_000 };
    world.cloud.after.set('placeOrder', [
      () => {
        setTimeout(() => {
          world.cloud.hideServers = false;
        }, 40);
        throw SUSPENDED;
      },
    ]);
    expect((await runIn(world)).outputs).toMatchObject({ changed: 'true', 'instance-id': '101' });
    expect(intentOf(world)).toMatchObject({ state: 'ordered', 'instance-id': '101' });
    expect(world.cloud.count('placeOrder')).toBe(1);
  });

  test('and without a trace is unknown, in the words of the service, until somebody wishes a new order', async () => {
    const world = newWorld();
    world.cloud.before.set('placeOrder', [throwing(SUSPENDED)]);
    const first = await runIn(world);
    expect(codeOf(first)).toBe('E_ORDER_UNKNOWN');
    const text = String(first.error);
    expect(text).toContain('The account is suspended.');
    expect(text).toContain('neither a server nor an order named web.example.com shows');
    expect(text).toContain('retry-unknown: true');
    expect(text).not.toContain('nothing was ordered');
    // Something may have been made: that is no "unchanged".
    expect(first.outputs['changed']).toBe('true');
    const second = await runIn(world);
    expect([codeOf(second), second.outputs['changed']]).toEqual(['E_ORDER_UNKNOWN', 'false']);
    expect(world.cloud.count('placeOrder')).toBe(1);
    expect((await runIn(world, RETRY)).outputs).toMatchObject({ changed: 'true', 'instance-id': '101' });
    expect(world.cloud.count('placeOrder')).toBe(2);
    expect((await runIn(world)).outputs['changed']).toBe('false');
  });

  test('a rate limit that was answered after the order was made is looked into', async () => {
    const world = newWorld();
    const limit = fault('transient', 'SoftLayer_Exception_WebService_RateLimitExceeded', 500);
    world.cloud.after.set('placeOrder', [throwing(limit)]);
    expect((await runIn(world)).outputs).toMatchObject({ changed: 'true', 'instance-id': '101' });
  });

  test('a receipt without a server keeps its order in the record', async () => {
    const world = newWorld();
    world.cloud.hideServers = true;
    world.cloud.namelessReceipt = true;
    const ran = await runIn(world);
    expect(codeOf(ran)).toBe('E_ORDER_UNKNOWN');
    expect(ran.outputs).toMatchObject({ 'order-id': '1001', changed: 'true' });
    expect(intentOf(world)).toMatchObject({ state: 'ordered', 'order-id': '1001', 'instance-id': '' });
    expect(codeOf(await runIn(world, RETRY))).toBe('E_ORDER_UNKNOWN');
    world.cloud.cancel(world.cloud.servers[0]);
    expect((await runIn(world)).outputs).not.toMatchObject({ 'instance-id': '101' });
    expect(world.cloud.count('placeOrder')).toBe(2);
  });
});

describe('retry-unknown', () => {
  /** An order that was never sent: the run died behind its intent. */
  async function neverSent(): Promise<World> {
    const world = newWorld();
    world.cloud.before.set('placeOrder', [throwing(LOST)]);
    expect(codeOf(await runIn(world))).toBe('E_ORDER_UNKNOWN');
    world.cloud.calls.length = 0;
    return world;
  }

  test('waits until the order is old enough', async () => {
    const world = await neverSent();
    world.pace = { ...world.pace, quiet: 600_000 };
    rewrite(world, { at: new Date().toISOString() });
    const abort = new AbortController();
    const end = () =>
      abort.abort(new UserError({ code: 'E_TIMEOUT', what: 'late', why: 'x', fix: 'y' })) as never;
    world.cloud.after.set('getVirtualGuests', [() => undefined, end]);
    expect(codeOf(await runIn(world, RETRY, { signal: abort.signal }))).toBe('E_ORDER_UNKNOWN');
    expect(world.lines.join('\n')).toContain('looking for it for 10 min');
    expect(world.cloud.count('placeOrder')).toBe(0);
    const other = await neverSent();
    other.pace = { ...other.pace, quiet: 60_000 };
    rewrite(other, { at: new Date(Date.now() - 59_990).toISOString() });
    expect((await runIn(other, RETRY)).outputs['changed']).toBe('true');
  });

  test.each<[string, (world: World) => void, string]>([
    [
      'a pending order shows',
      ({ cloud }) => {
        cloud.orders = [{ id: 77, hostname: 'WEB', domain: 'example.com', status: 'PENDING_AUTO_APPROVAL' }];
      },
      'order 77, PENDING_AUTO_APPROVAL shows',
    ],
    [
      'orders cannot be read',
      ({ cloud }) => void cloud.before.set('getOrders', Array(9).fill(throwing(DENIED))),
      'orders cannot be looked for',
    ],
    [
      'the user is not shown servers',
      ({ cloud }) => {
        cloud.user = { id: 1, permissions: [{ keyName: 'SERVER_ADD' }] };
      },
      'is shown none of the servers',
    ],
    [
      'the user is shown some servers only',
      ({ cloud }) => {
        cloud.user = { id: 1, hasFullVirtualGuestAccessFlag: false };
      },
      'is shown only some of the servers',
    ],
  ])('orders nothing when %s', async (_name, prepare, text) => {
    const world = await neverSent();
    prepare(world);
    const ran = await runIn(world, RETRY);
    expect(codeOf(ran)).toBe('E_ORDER_UNKNOWN');
    expect(String(ran.error)).toContain(text);
    expect(world.cloud.count('placeOrder')).toBe(0);
  });

  test('orders nothing when servers cannot be read at the end', async () => {
    const world = await neverSent();
    const busy = Array(9_999).fill(throwing(fault('transient', undefined, 503)));
    world.cloud.before.set('getVirtualGuests', [() => undefined, ...busy]);
    const ran = await runIn(world, RETRY);
    expect(codeOf(ran)).toBe('E_ORDER_UNKNOWN');
    expect(world.cloud.count('placeOrder')).toBe(0);
  });

  test('twice at once orders one server', async () => {
    const world = await neverSent();
    const [a, b] = await Promise.all([runIn(world, RETRY), runIn(world, RETRY)]);
    expect([codeOf(a), codeOf(b)]).toEqual([undefined, undefined]);
    expect([a.outputs['changed'], b.outputs['changed']].sort()).toEqual(['false', 'true']);
    expect(a.outputs['instance-id']).toBe(b.outputs['instance-id']);
    expect(world.cloud.count('placeOrder')).toBe(1);
  });

  test('adopts the server when it shows after all, and is nothing to a run with a known end', async () => {
    const world = newWorld();
    world.cloud.hideServers = true;
    world.cloud.after.set('placeOrder', [throwing(LOST)]);
    await runIn(world);
    world.cloud.hideServers = false;
    expect((await runIn(world, RETRY)).outputs).toMatchObject({ changed: 'false', 'instance-id': '101' });
    expect((await runIn(world, RETRY)).outputs['changed']).toBe('false');
    expect(world.cloud.count('placeOrder')).toBe(1);
  });
});

describe('records and rivals', () => {
  test('a run that was given up while it slept does not send its order', async () => {
    const world = newWorld();
    const { claim } = world.intents;
    world.intents.claim = async (wanted, earlier) => {
      const kept = await claim.call(world.intents, wanted, earlier);
      // Meanwhile another run has ordered anew.
      rewrite(world, {});
      world.objects.set(
        PLACE.replace('.json', '.2.json'),
        JSON.stringify({ ...intentOf(world), nonce: 'other' }),
      );
      return kept;
    };
    const ran = await runIn(world);
    expect(codeOf(ran)).toBe('E_ORDER_RIVAL');
    expect(ran.outputs['changed']).toBe('false');
    expect(world.cloud.count('placeOrder')).toBe(0);
  });

  test('whoever waits for a rival that is refused is told so, and does not wait for ever', async () => {
    const world = newWorld();
    world.pace = { ...world.pace, lookUp: 60_000 };
    const capacity = fault('refused', 'SoftLayer_Exception_Virtual_Host_Pool_InsufficientCapacity', 500);
    world.cloud.before.set('placeOrder', [throwing(capacity)]);
    const ran = await Promise.all([runIn(world), runIn(world)]);
    expect(ran.map(codeOf).sort()).toEqual(['E_CAPACITY', 'E_ORDER_RIVAL']);
    expect((await runIn(world)).outputs['changed']).toBe('true');
  });

  test.each<[string, Record<string, unknown>]>([
    ['another schema', { schema: 'encrypted-image-order/2' }],
    ['no time', { at: 'yesterday' }],
    ['an id that is none', { 'instance-id': '12; drop' }],
  ])('a record with %s stops the run', async (_name, change) => {
    const world = newWorld();
    await runIn(world);
    rewrite(world, change);
    expect(codeOf(await runIn(world, RETRY))).toBe('E_INTENT');
    expect(world.cloud.count('placeOrder')).toBe(1);
  });

  test('a run with another journal is stopped by a pending order and by a server without a tag', async () => {
    const world = newWorld();
    world.cloud.orders = [
      { id: 77, hostname: 'web', domain: 'example.com', status: 'PENDING_AUTO_APPROVAL' },
    ];
    expect(codeOf(await runIn(world))).toBe('E_NAME_TAKEN');
    world.cloud.orders = [{ id: 77, hostname: 'db', domain: 'example.com', status: 'PENDING_AUTO_APPROVAL' }];
    expect((await runIn(world)).outputs['changed']).toBe('true');
  });

  test('a user who is not shown servers orders none', async () => {
    const world = newWorld();
    world.cloud.user = { id: 1, permissions: [{ keyName: 'SERVER_ADD' }] };
    expect(codeOf(await runIn(world))).toBe('E_CLASSIC_PERMISSION');
    world.cloud.user = { id: 1, permissions: [{ keyName: 'SERVER_ADD' }], isMasterUserFlag: '1' };
    expect(codeOf(await runIn(world))).toBeUndefined();
  });

  test('of two servers with the name the tagged one counts, also when the record names another', async () => {
    const world = newWorld();
    await runIn(world);
    const [server] = world.cloud.servers;
    if (!server) return;
    world.cloud.servers.push({ ...server, id: 150 });
    server.tags = [contentTag('0'.repeat(32))];
    const [, second] = world.cloud.servers;
    if (second) second.tags = [];
    expect(codeOf(await runIn(world))).toBe('E_ORDER_DIFFERENT');
    expect(world.cloud.count('placeOrder')).toBe(1);
  });
});
