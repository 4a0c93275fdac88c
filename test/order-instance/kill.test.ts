import { expect, test } from 'vitest';
import { UserError } from '../../lib/base/errors.ts';
import type { Call } from '../../lib/classic/client.ts';
import { newWorld, runIn, type World } from './kit.ts';

/** More steps than a run has. */
const STEPS_AT_MOST = 60;

/**
 * The world for a process that dies at its `step`-th effect on the outside: before it or after it. What hangs for
 * ever looks to the outside like a dead process: no clean-up of the run gets its turn.
 */
function dyingWorld(world: World, step: number, when: 'before' | 'after') {
  let steps = 0;
  let died: () => void = () => undefined;
  const death = new Promise<'died'>((resolve) => {
    died = () => resolve('died');
  });
  const dead = (): Promise<never> => {
    died();
    return new Promise(() => undefined);
  };
  const guard = async <T>(work: () => Promise<T>): Promise<T> => {
    steps += 1;
    if (steps > step || (steps === step && when === 'before')) return dead();
    const value = await work();
    return steps === step ? dead() : value;
  };
  const { cloud, intents } = world;
  const classic = {
    read: (call: Call) => guard(() => cloud.read(call)),
    change: (call: Call) => guard(() => cloud.change(call)),
    list: (call: Call) => guard(() => cloud.list(call)),
  };
  const guarded: World['intents'] = Object.assign(Object.create(intents), {
    find: (target: string) => guard(() => intents.find(target)),
    claim: (...args: Parameters<typeof intents.claim>) => guard(() => intents.claim(...args)),
    update: (...args: Parameters<typeof intents.update>) => guard(() => intents.update(...args)),
    place: (name: string) => intents.place(name),
  });
  return { world: { ...world, classic, intents: guarded }, death };
}

test.each(['before', 'after'] as const)(
  'whenever a run is killed (%s an effect), the next one finds its work and no second server is ordered',
  async (when) => {
    let finished = false;
    let unknown = 0;
    for (let step = 1; step <= STEPS_AT_MOST && !finished; step += 1) {
      const world = newWorld();
      const dying = dyingWorld(world, step, when);
      finished = (await Promise.race([runIn(dying.world), dying.death])) !== 'died';
      const next = await runIn(world);
      expect(world.cloud.count('placeOrder')).toBeLessThanOrEqual(1);
      if (next.error instanceof UserError && next.error.code === 'E_ORDER_UNKNOWN') {
        // Killed between the intent and the order: nobody can know, so nothing is ordered unless that is wished.
        unknown += 1;
        expect(world.cloud.servers).toHaveLength(0);
        const anew = await runIn(world, { 'retry-unknown': 'true' });
        expect([anew.error, anew.outputs['changed']]).toEqual([undefined, 'true']);
        expect(world.cloud.count('placeOrder')).toBe(1);
      } else {
        expect(next.error).toBeUndefined();
        expect(world.cloud.servers).toHaveLength(1);
        expect(next.outputs['instance-id']).toBe('101');
        expect(world.cloud.servers[0]?.tags[0]).toMatch(/^encrypted-image-order:/);
      }
    }
    expect(finished).toBe(true);
    expect(unknown).toBeGreaterThan(0);
  },
);
