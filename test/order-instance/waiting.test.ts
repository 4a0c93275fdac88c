import { expect, test } from 'vitest';

import { UserError } from '../../lib/base/errors.ts';
import { fault, throwing } from './fake-cloud.ts';
import { codeOf, newWorld, type Ran, runIn, type World } from './kit.ts';

const TAG = /^encrypted-image-order:[0-9a-f]{32}$/;

test("tcp:PORT waits until the ordered server's own address accepts", async () => {
  const world = newWorld();
  world.refusals = ['connect ECONNREFUSED', 'connect ECONNREFUSED'];
  const ran = await runIn(world, { 'wait-for': 'tcp:443', 'github-token': 'x' });
  expect(codeOf(ran)).toBeUndefined();
  expect(world.connected).toEqual(['192.0.2.7:443', '192.0.2.7:443', '192.0.2.7:443']);
  expect(world.statuses.at(-1)?.environmentUrl).toBe('https://192.0.2.7');
});

test('a private-only server is probed at its private address', async () => {
  const world = newWorld();
  await runIn(world, { 'wait-for': 'tcp:22', 'private-only': 'true' });
  expect(world.connected).toEqual(['10.0.0.7:22']);
});

/** Runs until the action's time is over. */
async function runOutOfTime(world: World, given: Record<string, string>): Promise<Ran> {
  const abort = new AbortController();
  const reason = new UserError({ code: 'E_TIMEOUT', what: 'late', why: 'x', fix: 'y' });
  const timer = setTimeout(() => abort.abort(reason), 60);
  const ran = await runIn(world, given, { signal: abort.signal });
  clearTimeout(timer);
  return ran;
}

test('a server that does not listen within the time is an error that names it', async () => {
  const world = newWorld();
  world.refusals = Array.from({ length: 10_000 }, () => 'connect ECONNREFUSED');
  const ran = await runOutOfTime(world, { 'wait-for': 'tcp:22', 'github-token': 'x' });
  expect(codeOf(ran)).toBe('E_NOT_LISTENING');
  expect(ran.outputs).toMatchObject({ 'instance-id': '101', 'public-ip': '192.0.2.7', changed: 'true' });
  expect(world.statuses.at(-1)).toMatchObject({ state: 'failure' });
  expect(world.statuses.at(-1)?.description).toMatch(/^Server 101: E_NOT_LISTENING/);
});

test('a server that is not provisioned within the time keeps its id, and the next run goes on waiting', async () => {
  const world = newWorld();
  world.pace = { ...world.pace, firstLook: 5, longestLook: 5 };
  world.cloud.after.set('placeOrder', [
    () => {
      const [server] = world.cloud.servers;
      if (server) server.provisionAfter = 1_000_000;
      return undefined;
    },
  ]);
  const ran = await runOutOfTime(world, {});
  expect(codeOf(ran)).toBe('E_STILL_PROVISIONING');
  expect(ran.outputs).toMatchObject({ 'instance-id': '101', changed: 'true' });
  for (const text of ['dal13', '| Per month | 30 USD |', '| Server | [101 (web', 'sl vs cancel 101</code>'])
    expect(ran.summary).toContain(text);
  expect(ran.summary).not.toContain('was ordered by this run');
  const [server] = world.cloud.servers;
  if (server) server.provisionAfter = 0;
  expect((await runIn(world)).outputs).toMatchObject({ changed: 'false', 'public-ip': '192.0.2.7' });
});

test('a server that is cancelled while it is awaited is gone', async () => {
  const world = newWorld();
  world.cloud.after.set('setTags', [
    () => {
      world.cloud.cancel(world.cloud.servers[0]);
      return undefined;
    },
  ]);
  expect(codeOf(await runIn(world))).toBe('E_INSTANCE_GONE');
});

test('tags that cannot be set at once are set when the server is ready', async () => {
  const world = newWorld();
  const busy = throwing(fault('refused', 'SoftLayer_Exception_Public', 500));
  world.cloud.before.set('setTags', [busy, busy, busy]);
  expect(codeOf(await runIn(world))).toBeUndefined();
  expect(world.cloud.servers[0]?.tags[0]).toMatch(TAG);
});

test('a deployment that cannot be recorded only warns', async () => {
  const world = newWorld();
  world.deployments = 'fail';
  const ran = await runIn(world, { 'github-token': 'x' });
  expect(codeOf(ran)).toBeUndefined();
  expect(world.lines.join('\n')).toContain('deployments: write');
});

test('neither key nor user data is in any log, output, summary, intent or status', async () => {
  const world = newWorld();
  const given = { 'user-data': 'canary-user-data', 'github-token': 'canary-token' };
  const first = await runIn(world, given);
  const second = await runIn(world, { ...given, flavor: 'B1_2X4X100' });
  const shown = JSON.stringify([
    first,
    second,
    String(second.error),
    world.lines,
    [...world.objects],
    world.statuses,
  ]);
  for (const canary of ['canary-user-data', 'canary-token', 'canary-platform-key'])
    expect(shown).not.toContain(canary);
  expect(JSON.stringify(world.cloud.calls)).toContain('canary-user-data');
});
