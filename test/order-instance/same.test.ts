import { describe, expect, test } from 'vitest';
import { contentTag, formerHash, type OrderContent } from '../../actions/order-instance/order-content.ts';
import { fault, throwing } from './fake-cloud.ts';
import { codeOf, newWorld, PLACE, runIn, type World } from './kit.ts';

const CONTENT: OrderContent = {
  templateId: 10,
  size: { flavor: 'B1_1X2X25' },
  datacenter: 'dal13',
  billing: 'hourly',
  dedicated: false,
  privateOnly: false,
};

async function ordered(given: Record<string, string> = {}): Promise<World> {
  const world = newWorld();
  expect(codeOf(await runIn(world, given))).toBeUndefined();
  return world;
}

/** As an earlier release has left it: its tag and record say nothing of billing, dedicated and private-only. */
async function orderedByEarlierRelease(given: Record<string, string> = {}): Promise<World> {
  const world = await ordered(given);
  const content = formerHash(CONTENT);
  const [server] = world.cloud.servers;
  if (server) server.tags = [contentTag(content)];
  world.objects.set(PLACE, JSON.stringify({ ...JSON.parse(world.objects.get(PLACE) ?? '{}'), content }));
  return world;
}

test('the hash of an earlier release is still what it was', () => {
  // SHA-256 of "template 10, B1_1X2X25, dal13".
  expect(formerHash({ ...CONTENT, billing: 'monthly', privateOnly: true })).toBe(
    '11143a92862f766f26d9692893eee769',
  );
});

describe('a server of an earlier release', () => {
  test.each(['record', 'server'])('is adopted when its %s proves the rest', async (proof) => {
    const world = await orderedByEarlierRelease();
    if (proof === 'record') world.cloud.plain = true;
    else world.objects.clear();
    const ran = await runIn(world);
    expect(codeOf(ran)).toBeUndefined();
    expect(ran.outputs).toMatchObject({ changed: 'false', 'instance-id': '101' });
  });

  test.each<[string, Record<string, string>]>([
    ['billing', { billing: 'monthly', 'max-monthly-price': '100' }],
    ['private-only', { 'private-only': 'true' }],
  ])('is refused when it has another %s', async (_name, given) => {
    const world = await orderedByEarlierRelease();
    expect(codeOf(await runIn(world, given))).toBe('E_ORDER_DIFFERENT');
    world.objects.clear();
    expect(codeOf(await runIn(world, given))).toBe('E_ORDER_DIFFERENT');
    expect(world.cloud.count('placeOrder')).toBe(1);
  });

  test('is refused when nothing proves the rest', async () => {
    const world = await orderedByEarlierRelease();
    world.objects.clear();
    world.cloud.plain = true;
    const ran = await runIn(world);
    expect(codeOf(ran)).toBe('E_ORDER_DIFFERENT');
    expect(String(ran.error)).toContain('nothing tells its billing, dedicated, private-only');
  });

  test('is refused when the record is of another server', async () => {
    const world = await orderedByEarlierRelease();
    world.cloud.plain = true;
    const record = JSON.parse(world.objects.get(PLACE) ?? '{}');
    world.objects.set(PLACE, JSON.stringify({ ...record, 'instance-id': '55' }));
    expect(codeOf(await runIn(world))).toBe('E_ORDER_DIFFERENT');
  });
});

describe('a server whose tag fits', () => {
  test.each<[string, Record<string, unknown>, string]>([
    ['is public', { privateNetworkOnlyFlag: false }, 'it has a public interface'],
    ['is billed by the month', { hourlyBillingFlag: false }, 'its billing is monthly'],
    ['is dedicated', { dedicatedAccountHostOnlyFlag: 1 }, 'it is dedicated'],
    [
      'runs another image',
      { blockDeviceTemplateGroup: { globalIdentifier: 'guid-11' } },
      'it runs the template guid-11',
    ],
    [
      'lies in another public VLAN',
      { primaryNetworkComponent: { networkVlan: { id: 5 } } },
      'its public-vlan is 5, wanted 7',
    ],
    [
      'lies in another private subnet',
      { primaryBackendNetworkComponent: { networkVlan: { id: 8 }, primarySubnet: { id: '6' } } },
      'its private-subnet is 6, wanted 9',
    ],
  ])('is refused when it %s all the same', async (_name, made, text) => {
    const given: Record<string, string> = _name.startsWith('is public')
      ? { 'private-only': 'true' }
      : { 'public-vlan': '7', 'private-vlan': '8', 'private-subnet': '9' };
    const world = await ordered(given);
    expect(codeOf(await runIn(world, given))).toBeUndefined();
    world.cloud.made = made;
    const ran = await runIn(world, given);
    expect(codeOf(ran)).toBe('E_ORDER_DIFFERENT');
    expect(String(ran.error)).toContain(text);
    expect(world.cloud.count('placeOrder')).toBe(1);
  });

  test('is adopted when nothing more is told of it, and what cannot be compared is said', async () => {
    const world = await ordered();
    world.cloud.plain = true;
    const given = {
      'network-speed': '1000',
      'private-vlan': '8',
      'ssh-keys': 'ops',
      'user-data': 'canary-user-data',
      tags: 'blue',
    };
    const ran = await runIn(world, given);
    expect(ran.outputs).toMatchObject({ changed: 'false', 'instance-id': '101' });
    const said = world.lines.filter((line) => line.startsWith('the adopted server 101')).join('\n');
    for (const text of ['private-vlan', 'network speed', 'SSH keys 5', 'user-data', 'tags blue'])
      expect(said).toContain(text);
    expect(said).not.toContain('canary');
  });

  test('is adopted without a word when all of it fits', async () => {
    const given = { 'network-speed': '1000', 'private-vlan': '8', 'ssh-keys': 'ops', tags: 'blue' };
    const world = await ordered(given);
    world.cloud.made = {
      primaryNetworkComponent: { maxSpeed: 1000 },
      primaryBackendNetworkComponent: { networkVlan: { id: 8 } },
      sshKeys: [{ id: 5 }],
      blockDeviceTemplateGroup: { globalIdentifier: 'guid-10' },
    };
    expect((await runIn(world, given)).outputs['changed']).toBe('false');
    expect(world.lines.filter((line) => line.startsWith('the adopted server 101'))).toEqual([]);
  });

  test('is adopted when its parts may not be read, and told when it is cancelled for a later day', async () => {
    const world = await ordered();
    world.cloud.made = { billingItem: { cancellationDate: '2999-01-01T00:00:00Z' } };
    const denied = fault('refused', 'SoftLayer_Exception_PermissionDenied', 500);
    world.cloud.before.set('getObject', [() => undefined, throwing(denied)]);
    expect((await runIn(world)).outputs).toMatchObject({ changed: 'false', 'instance-id': '101' });
    expect(world.lines.join('\n')).toContain('is cancelled for 2999-01-01');
  });
});

test("another run's server is adopted only when it is what was asked for", async () => {
  const world = newWorld();
  const ran = await Promise.all([runIn(world), runIn(world, { 'private-only': 'true' })]);
  expect(ran.map(codeOf).sort()).toEqual(['E_ORDER_DIFFERENT', undefined]);
  expect(world.cloud.count('placeOrder')).toBe(1);
});
