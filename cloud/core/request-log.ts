import type { IncomingMessage } from 'node:http';
import type { LoggedRequest, RequestLog } from '../ports.ts';

/** Entries kept at most; a long-lived cloud forgets its oldest requests. */
const CAPACITY = 20_000;

export type RequestFacts = Partial<Pick<LoggedRequest, 'caller' | 'operation' | 'bodySha256'>>;

const factsOf = new WeakMap<IncomingMessage, RequestFacts>();

/** What only the handler knows about a request: who called, what for. Shows in the request log once it is answered. */
export function note(request: IncomingMessage, facts: RequestFacts): void {
  factsOf.set(request, { ...factsOf.get(request), ...facts });
}

export function factsFor(request: IncomingMessage): RequestFacts {
  return factsOf.get(request) ?? {};
}

export function createRequestLog(): RequestLog {
  let kept: LoggedRequest[] = [];
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
