import { describe, expect, test } from 'vitest';
import { fault, throwing } from './fake-cloud.ts';
import { codeOf, newWorld, PLACE, rewrite, runIn, type World } from './kit.ts';

const DENIED = fault('refused', 'SoftLayer_Exception_PermissionDenied', 500);
const RETRY = { 'retry-unknown': 'true' };

/** A world whose one order was placed, and whose server this user is not shown. */
async function hiddenServer(): Promise<World> {
  const world = newWorld();
  await runIn(world);
  const [server] = world.cloud.servers;
  if (server) server.gone = true;
  return world;
}

describe('a recorded server that does not show', () => {
  test('is unknown while its order is billed: nothing is bought, not even with retry-unknown', async () => {
    const world = await hiddenServer();
    const ran = await runIn(world);
    expect(codeOf(ran)).toBe('E_ORDER_UNKNOWN');
    expect(String(ran.error)).toContain('server 101, which was ordered as web.example.com, does not show');
    expect(String(ran.error)).toContain('order 1001, COMPLETED');
    expect(codeOf(await runIn(world, RETRY))).toBe('E_ORDER_UNKNOWN');
    expect(world.cloud.count('placeOrder')).toBe(1);
  });

  test.each<[string, (world: World) => void]>([
    ['cannot be read', (world) => world.cloud.before.set('getOrders', Array(99).fill(throwing(DENIED)))],
    ['is not shown either', () => undefined],
  ])('is unknown when its order %s', async (_name, prepare) => {
    const world = await hiddenServer();
    world.cloud.orders = [];
    prepare(world);
    expect(codeOf(await runIn(world))).toBe('E_ORDER_UNKNOWN');
    const ran = await runIn(world, RETRY);
    expect(codeOf(ran)).toBe('E_ORDER_UNKNOWN');
    expect(String(ran.error)).toContain(`delete the record bucket/${PLACE}`);
    expect(world.cloud.count('placeOrder')).toBe(1);
  });

  test('is unknown when it was recorded without its order, and may then be ordered anew', async () => {
    const world = await hiddenServer();
    rewrite(world, { 'order-id': '' });
    world.cloud.orders = [];
    expect(codeOf(await runIn(world))).toBe('E_ORDER_UNKNOWN');
    expect((await runIn(world, RETRY)).outputs).toMatchObject({ changed: 'true', 'instance-id': '102' });
  });

  test.each<[string, (world: World) => void]>([
    ['its billing was cancelled', (world) => world.cloud.cancel(world.cloud.servers[0])],
    [
      'its order was cancelled',
      (world) => {
        Object.assign(world.cloud.orders[0] ?? {}, { status: 'CANCELLED', cancelled: undefined });
      },
    ],
  ])('is gone when %s: the name is ordered again', async (_name, prepare) => {
    const world = await hiddenServer();
    prepare(world);
    expect((await runIn(world)).outputs).toMatchObject({ changed: 'true', 'instance-id': '102' });
    expect(world.lines.join('\n')).toContain('has no server any more: the order 1001');
  });

  test('a cancellation for a later day leaves it alive', async () => {
    const world = await hiddenServer();
    const [order] = world.cloud.orders;
    if (order) order.cancelled = new Date(Date.now() + 86_400_000).toISOString();
    expect(codeOf(await runIn(world))).toBe('E_ORDER_UNKNOWN');
  });

  test('is adopted when it shows only later in the look-up', async () => {
    const world = newWorld();
    await runIn(world);
    world.cloud.hideServers = true;
    world.cloud.before.set('getObject', []);
    const [server] = world.cloud.servers;
    if (server) server.gone = true;
    setTimeout(() => {
      if (server) server.gone = false;
      world.cloud.hideServers = false;
    }, 5);
    expect((await runIn(world)).outputs).toMatchObject({ changed: 'false', 'instance-id': '101' });
  });

  test('is not gone either while it is awaited: only the books prove that', async () => {
    const world = newWorld();
    world.cloud.after.set('setTags', [
      () => {
        const [server] = world.cloud.servers;
        if (server) server.gone = true;
        return undefined;
      },
    ]);
    const ran = await runIn(world);
    expect(codeOf(ran)).toBe('E_INSTANCE_NOT_SHOWN');
    expect(String(ran.error)).not.toContain('order anew');
    expect(ran.outputs).toMatchObject({ 'instance-id': '101', changed: 'true' });
  });

  test('is not gone while its port is awaited', async () => {
    const world = newWorld();
    world.refusals = ['connect ECONNREFUSED'];
    const hide = async () => {
      while (world.connected.length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
      const [server] = world.cloud.servers;
      if (server) server.gone = true;
    };
    world.pace = { ...world.pace, probe: 20 };
    const [ran] = await Promise.all([runIn(world, { 'wait-for': 'tcp:22' }), hide()]);
    expect(codeOf(ran)).toBe('E_INSTANCE_NOT_SHOWN');
  });
});

describe('a server that was renamed', () => {
  test('is not adopted under its old name, and no second one is ordered', async () => {
    const world = newWorld();
    await runIn(world);
    const [server] = world.cloud.servers;
    if (server) server.hostname = 'db';
    world.cloud.hideServers = true;
    const ran = await runIn(world, RETRY);
    expect(codeOf(ran)).toBe('E_ORDER_DIFFERENT');
    expect(String(ran.error)).toContain('now named db.example.com');
    expect(world.cloud.count('placeOrder')).toBe(1);
  });

  test('stops a run with another journal too: its order is still billed', async () => {
    const world = newWorld();
    await runIn(world);
    const [server] = world.cloud.servers;
    if (server) server.hostname = 'db';
    world.objects.clear();
    const ran = await runIn(world);
    expect(codeOf(ran)).toBe('E_NAME_TAKEN');
    expect(String(ran.error)).toContain('order 1001, COMPLETED');
    expect(world.cloud.count('placeOrder')).toBe(1);
  });
});
