import { randomUUID } from 'node:crypto';
import type { Clock, Store, Table, Trail, TrailEvent } from '../ports.ts';

/** Events kept at most; a long-lived cloud forgets its oldest. */
const CAPACITY = 50_000;

/** An event as it came, with what was true at its moment. */
export interface KeptEvent extends TrailEvent {
  /** Grows by one. */
  readonly number: number;
  /** Unix milliseconds. */
  readonly at: number;
  readonly id: string;
  /** What people call the initiator; empty when nobody was proved. */
  readonly initiatorName: string;
  /** GUIDs of the Cloud Logs instances that it was sent to, each once. */
  readonly sentTo: readonly string[];
}

/** What tests switch on and off at any time; it holds for the next query. */
interface TrailSwitches {
  /** Each event is found twice, with two log ids and the same event id. */
  duplicates: boolean;
  /** Rows come in no order at all, unless a query orders them. */
  disorder: boolean;
  /** A field in which the event is nested inside `user_data`, such as `message`; empty: it is the root. */
  nestedIn: string;
  /** Queries that an instance answers in a minute. */
  queriesPerMinute: number;
}

export interface AccountTrail extends Trail {
  readonly events: Table<KeptEvent>;
  readonly switches: TrailSwitches;
}

interface TrailDeps {
  readonly store: Store;
  readonly clock: Clock;
  /** GUIDs of the instances that get an event of this location now. */
  readonly destinations: (location: string) => readonly string[];
  readonly nameOf: (iamId: string) => string;
}

/** Keeps the events of the account. Where one arrives is decided at its moment. */
export function createTrail({ store, clock, destinations, nameOf }: TrailDeps): AccountTrail {
  const events = store.table<KeptEvent>('trail');
  let number = events.all().at(-1)?.number ?? 0;
  return {
    events,
    switches: { duplicates: false, disorder: false, nestedIn: '', queriesPerMinute: 10 },
    record(event) {
      number += 1;
      events.put(String(number), {
        ...event,
        number,
        at: clock.now(),
        id: randomUUID(),
        initiatorName: initiatorName(event, nameOf),
        sentTo: destinations(event.location),
      });
      if (number > CAPACITY) events.delete(String(number - CAPACITY));
    },
  };
}

function initiatorName({ initiator }: TrailEvent, nameOf: (iamId: string) => string): string {
  if (initiator === undefined) return '';
  return 'service' in initiator ? initiator.service : nameOf(initiator.iamId);
}
