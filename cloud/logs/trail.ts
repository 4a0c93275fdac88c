import type { Clock, Store, Table, Trail, TrailEvent } from '../ports.ts';

/** An event as it came, with the moment (Unix milliseconds) and a number that grows. */
export interface KeptEvent extends TrailEvent {
  readonly number: number;
  readonly at: number;
}

/** The port, and what came through it. */
export interface AccountTrail extends Trail {
  readonly events: Table<KeptEvent>;
}

/** Keeps every event of the account. */
export function createTrail(store: Store, clock: Clock): AccountTrail {
  const events = store.table<KeptEvent>('trail');
  let number = events.all().length;
  return {
    events,
    record(event) {
      number += 1;
      events.put(String(number), { ...event, number, at: clock.now() });
    },
  };
}
