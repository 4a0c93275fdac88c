import type { IncomingMessage } from 'node:http';
import type { Journal, JournalEntry } from '../ports.ts';

/** Entries kept at most; a long-lived cloud forgets its oldest requests. */
const CAPACITY = 20_000;

export type JournalFacts = Partial<Pick<JournalEntry, 'caller' | 'operation' | 'bodySha256'>>;

const factsOf = new WeakMap<IncomingMessage, JournalFacts>();

/** What only the handler knows about a request: who called, what for. Shows in the journal once it is answered. */
export function note(request: IncomingMessage, facts: JournalFacts): void {
  factsOf.set(request, { ...factsOf.get(request), ...facts });
}

export function factsFor(request: IncomingMessage): JournalFacts {
  return factsOf.get(request) ?? {};
}

export function createJournal(): Journal {
  let kept: JournalEntry[] = [];
  return {
    add(entry) {
      kept.push(entry);
      if (kept.length > CAPACITY) kept = kept.slice(-CAPACITY / 2);
    },
    entries: () => kept,
    clear() {
      kept = [];
    },
  };
}
