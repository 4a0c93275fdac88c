import { describe, expect, it } from 'vitest';
import { Parallel } from '../../lib/object-storage/parallel.ts';
import { Slots } from '../../lib/object-storage/slots.ts';

const MIB = 1024 * 1024;

/** A service whose goodput depends on how many transfers run: MiB a second. */
class Wind {
  now = 0;
  readonly parallel: Parallel;
  readonly #goodput: (parallel: number) => number;

  constructor(goodput: (parallel: number) => number, most = 100) {
    this.#goodput = goodput;
    this.parallel = new Parallel({ most, now: () => this.now });
  }

  /** Gives how many ran in the last half of so many seconds, on average. */
  blow(seconds: number, full = true): number {
    let sum = 0;
    for (let step = 0; step < seconds * 10; step += 1) {
      this.now += 100;
      if (full) this.parallel.full();
      this.parallel.moved((this.#goodput(this.parallel.limit) * MIB) / 10);
      if (step >= seconds * 5) sum += this.parallel.limit;
    }
    return sum / (seconds * 5);
  }
}

describe('transfers at a time', () => {
  it('begin with 16, or with what memory holds', () => {
    expect(new Parallel({ most: 100 }).limit).toBe(16);
    expect(new Parallel({ most: 6 }).limit).toBe(6);
    expect(new Parallel({ most: 0 }).limit).toBe(1);
  });

  it('become 50 where each brings more, and never more than memory holds', () => {
    const each = (parallel: number) => 10 * parallel;
    expect(new Wind(each).blow(60)).toBeGreaterThan(45);
    expect(new Wind(each).parallel.limit).toBeLessThanOrEqual(50);
    const small = new Wind(each, 20);
    small.blow(60);
    expect(small.parallel.limit).toBeLessThanOrEqual(20);
  });

  it('stay near the fewest that give the best goodput', () => {
    expect(new Wind((parallel) => Math.min(120, 10 * parallel)).blow(120)).toBeLessThan(18);
    // More than 12 are in each other's way.
    const crowded = new Wind((parallel) => (parallel <= 12 ? 10 * parallel : 200 - 7 * parallel)).blow(120);
    expect(crowded).toBeGreaterThan(8);
    expect(crowded).toBeLessThan(16);
  });

  it('grow again soon, for whatever time a service asks', () => {
    const wind = new Wind((parallel) => 10 * parallel);
    wind.parallel.refused(999_999_999);
    expect(wind.parallel.limit).toBe(8);
    expect(wind.blow(240)).toBeGreaterThan(40);
  });

  it('are not changed for what something else has slowed down', () => {
    const reading = new Wind(() => 100);
    reading.blow(60, false);
    expect(reading.parallel.limit).toBe(16);
  });

  it('halve when the service refuses, once for all that were under way, down to four', () => {
    const wind = new Wind((parallel) => 10 * parallel);
    for (let refused = 0; refused < 16; refused += 1) wind.parallel.refused();
    expect(wind.parallel.limit).toBe(8);
    wind.now += 1_100;
    wind.parallel.refused();
    wind.now += 1_100;
    wind.parallel.refused();
    expect(wind.parallel.limit).toBe(4);
  });

  it('do not grow before the time that the service asks for', () => {
    const wind = new Wind((parallel) => 10 * parallel);
    wind.parallel.refused(30);
    wind.blow(28);
    expect(wind.parallel.limit).toBeLessThanOrEqual(8);
    expect(wind.blow(60)).toBeGreaterThan(16);
  });
});

describe('slots', () => {
  it('are given in turn, as many as there are at the moment', async () => {
    let limit = 2;
    const slots = new Slots(() => limit, new AbortController().signal);
    const order: number[] = [];
    const take = async (name: number) => {
      await slots.take();
      order.push(name);
    };
    const all = [1, 2, 3, 4].map(take);
    await all[1];
    expect(order).toEqual([1, 2]);
    limit = 1;
    slots.give();
    await Promise.resolve();
    expect(order).toEqual([1, 2]);
    limit = 3;
    slots.give();
    await Promise.all(all);
    expect(order).toEqual([1, 2, 3, 4]);
  });

  it('are waited for no longer when the work has failed', async () => {
    const abort = new AbortController();
    const slots = new Slots(() => 0, abort.signal);
    const waiting = expect(slots.take()).rejects.toThrow('failed');
    abort.abort(new Error('failed'));
    await waiting;
  });
});
