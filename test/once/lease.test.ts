import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { ServiceError } from '../../lib/base/errors.ts';
import { type Log, silentLog } from '../../lib/base/log.ts';
import { giveBack, Lease, notedIn, removeIdle } from '../../lib/once/lease.ts';
import type { Register, Written } from '../../lib/once/register.ts';

/** A store whose clock the test turns. */
class Store implements Register {
  readonly place = 'bucket/lease.json';
  text: string | undefined;
  version = 0;
  age: number | undefined;
  /** Answers that get lost after the writing was done. */
  lose = 0;
  down = false;

  async read(): Promise<Written | undefined> {
    this.#answer();
    return this.text === undefined
      ? undefined
      : { text: this.text, version: String(this.version), age: this.age };
  }
  async create(text: string): Promise<string | undefined> {
    return this.text === undefined ? this.#write(text) : undefined;
  }
  async replace(text: string, version: string): Promise<string | undefined> {
    this.#answer();
    return this.text !== undefined && version === String(this.version) ? this.#write(text) : undefined;
  }
  async remove(): Promise<void> {
    this.text = undefined;
  }
  #write(text: string): string {
    this.text = text;
    this.version += 1;
    this.age = 0;
    if (this.lose > 0) {
      this.lose -= 1;
      throw lost();
    }
    return String(this.version);
  }
  #answer(): void {
    if (this.down) throw lost();
  }
}

const lost = () =>
  new ServiceError({
    service: 'object-storage',
    operation: 'putObject',
    status: undefined,
    serviceCode: undefined,
    text: 'reset',
    outcome: 'unknown',
  });

interface Given {
  readonly owner?: string;
  readonly length?: number;
  readonly pause?: () => Promise<void>;
  readonly log?: Log;
}

const options = (given: Given = {}) => ({
  owner: 'me',
  run: 'run 1',
  what: 'the import',
  length: 300,
  pause: () => sleep(5),
  now: () => performance.now(),
  log: silentLog,
  ...given,
});

const record = (store: Store) => JSON.parse(store.text ?? '{}');

describe('a lease', () => {
  it('is held by one of many at a time', async () => {
    const store = new Store();
    let inside = 0;
    let most = 0;
    const work = async (owner: string) => {
      const lease = await Lease.acquire(store, options({ owner, length: 60_000 }));
      inside += 1;
      most = Math.max(most, inside);
      await sleep(3);
      await lease.sending();
      await lease.known({ by: owner });
      inside -= 1;
      await lease.release();
    };
    await Promise.all(Array.from({ length: 20 }, (_, index) => work(`run-${index}`)));
    expect(most).toBe(1);
    expect(record(store).owner).toBe('');
  });

  it('is given back at the end of its block, also by an error, and told where that is certain', async () => {
    const store = new Store();
    const told: string[] = [];
    const work = async (owner: string, store: Store) => {
      await using lease = await Lease.acquire(store, {
        ...options({ owner }),
        ended: () => told.push(owner),
      });
      await lease.note({ by: owner });
      if (owner === 'failing') throw new Error('failed');
      if (owner === 'cut off') store.down = true;
    };
    await work('one', store);
    await expect(work('failing', store)).rejects.toThrow('failed');
    expect(record(store)).toMatchObject({ owner: '', note: { by: 'failing' } });
    await work('cut off', store);
    expect(told).toEqual(['one', 'failing']);
  });

  it('of a dead run is taken over by one of many', async () => {
    const store = new Store();
    const dead = await Lease.acquire(store, options({ owner: 'dead', length: 60_000 }));
    await dead.note({ upload: 'u1' });
    store.age = 10_000;
    const winners: string[] = [];
    const rival = async (owner: string) => {
      const lease = await Lease.acquire(store, options({ owner, length: 5_000, pause: () => sleep(1) }));
      winners.push(owner);
      expect(lease.noted).toEqual({ upload: 'u1' });
      await sleep(30);
      expect(winners.at(-1)).toBe(owner);
      await lease.release();
    };
    await Promise.all(Array.from({ length: 8 }, (_, index) => rival(`rival-${index}`)));
    expect(winners).toHaveLength(8);
    await expect(dead.sending()).rejects.toMatchObject({ code: 'E_LEASE_LOST' });
    await expect(dead.note({})).rejects.toMatchObject({ code: 'E_LEASE_LOST' });
    const before = store.text;
    await dead.release();
    expect(store.text).toBe(before);
  });

  it('is renewed while it is held, so that nobody takes it over', async () => {
    const store = new Store();
    const held = await Lease.acquire(store, options({ length: 1_200 }));
    const first = store.version;
    // A store that tells no age: the rival can only watch.
    const blind: Register = {
      place: store.place,
      read: async () => {
        const found = await store.read();
        return found && { ...found, age: undefined };
      },
      create: (text) => store.create(text),
      replace: (text, version) => store.replace(text, version),
      remove: () => store.remove(),
    };
    let taken = false;
    const rival = Lease.acquire(blind, options({ owner: 'rival', length: 1_200 })).then((lease) => {
      taken = true;
      return lease;
    });
    await sleep(3_000);
    expect([taken, store.version > first + 3]).toEqual([false, true]);
    await held.release();
    await (await rival).release();
  });

  it('tells whoever comes next that the outcome of what was sent is not known', async () => {
    const store = new Store();
    const held = await Lease.acquire(store, options());
    await held.sending();
    await held.release();
    store.age = 5_000;
    const next = await Lease.acquire(store, options({ owner: 'next' }));
    expect(next.sentBefore).toBeGreaterThanOrEqual(5_000);
    await next.release();
    const third = await Lease.acquire(store, options({ owner: 'third' }));
    expect(third.sentBefore).toBeGreaterThanOrEqual(5_000);
    await third.known({ template: '7' });
    expect(third.sentBefore).toBeUndefined();
    await third.release();
    expect(record(store)).toMatchObject({ owner: '', note: { template: '7' } });
    expect(record(store).sent).toBeUndefined();
  });

  it('stays its own when an answer to a writing is lost', async () => {
    const store = new Store();
    const held = await Lease.acquire(store, options({ length: 60_000 }));
    store.lose = 1;
    await expect(held.note({ a: '1' })).rejects.toBeInstanceOf(ServiceError);
    await held.sending();
    expect(record(store)).toMatchObject({ owner: 'me' });
    await held.release();
    expect(record(store)).toMatchObject({ owner: '' });
  });

  it('counts nothing as sent when the confirmation failed', async () => {
    const store = new Store();
    const held = await Lease.acquire(store, options({ length: 60_000 }));
    store.down = true;
    await expect(held.sending()).rejects.toBeInstanceOf(ServiceError);
    expect(held.sentBefore).toBeUndefined();
    const lines: string[] = [];
    store.down = false;
    await held.release();
    expect(lines).toEqual([]);
    expect(record(store).sent).toBeUndefined();
  });

  it('that is none of ours is left alone until it has not changed for long enough', async () => {
    const store = new Store();
    await store.create('{"owner":"another tool"}');
    store.age = undefined;
    let looks = 0;
    const lease = await Lease.acquire(store, {
      ...options({ length: 60 }),
      pause: async () => {
        looks += 1;
        await sleep(10);
      },
    });
    expect(looks).toBeGreaterThanOrEqual(4);
    await lease.release();
  });

  it('says who is waited for, once', async () => {
    const store = new Store();
    const held = await Lease.acquire(store, options({ length: 60_000 }));
    const lines: string[] = [];
    const log = { ...silentLog, info: (text: string) => lines.push(text) };
    const waiting = Lease.acquire(store, options({ owner: 'two', length: 60_000, log }));
    await sleep(50);
    await held.release();
    await (await waiting).release();
    expect(lines).toEqual(['run 1 works on the import; waiting for it']);
  });

  it('is not waited for by a run that is cancelled', async () => {
    const store = new Store();
    const held = await Lease.acquire(store, options({ length: 60_000 }));
    const pause = () => Promise.reject(new Error('cancelled'));
    await expect(Lease.acquire(store, options({ owner: 'two', pause }))).rejects.toThrow('cancelled');
    expect(record(store).owner).toBe('me');
    await held.release();
  });
});

describe('a lease of a run that died', () => {
  it('is given back by its owner only, with what is not known still in it', async () => {
    const store = new Store();
    const dead = await Lease.acquire(store, options({ length: 600_000 }));
    await dead.note({ upload: 'u1' });
    await dead.sending();
    store.age = 1_000;
    const repaired: unknown[] = [];
    const repair = async (note: object) => {
      repaired.push(note);
      return {};
    };
    expect(await giveBack(store, 'somebody', repair)).toBe(false);
    expect(await giveBack(store, 'me', repair)).toBe(true);
    expect(repaired).toEqual([{ upload: 'u1' }]);
    expect(record(store)).toMatchObject({ owner: '', note: {} });
    expect(record(store).sent).toBeGreaterThanOrEqual(1_000);
    expect(await giveBack(store, 'me', repair)).toBe(false);
  });

  it('is taken away for good by its holder, and whoever waits for it begins anew', async () => {
    const store = new Store();
    const held = await Lease.acquire(store, options({ length: 600_000 }));
    await held.note({ template: '7' });
    expect(await notedIn(store)).toEqual({ template: '7' });
    const waiting = Lease.acquire(store, options({ owner: 'you', length: 600_000 }));
    await held.end();
    expect(await held.release()).toBe(true);
    const next = await waiting;
    expect([next.noted, record(store).owner]).toEqual([{}, 'you']);
    await expect(held.note({})).rejects.toMatchObject({ code: 'E_LEASE_LOST' });
    await next.end();
    expect([store.text, await notedIn(store)]).toEqual([undefined, {}]);
  });

  it('is taken away only when nobody holds it', async () => {
    const store = new Store();
    const held = await Lease.acquire(store, options({ length: 600_000 }));
    await held.sending();
    await removeIdle(store);
    expect(store.text).toBeDefined();
    await held.release();
    await removeIdle(store);
    await removeIdle(store);
    expect(store.text).toBeUndefined();
  });
});
