import { AsyncLocalStorage } from 'node:async_hooks';
import { randomBytes } from 'node:crypto';

const current = new AsyncLocalStorage<string>();

/**
 * Runs one call: the events of what it does, the work behind it included, have one trace id, which looks like PHP's
 * uniqid (softlayer-api.md 20).
 */
export function traced<T>(now: number, work: () => T): T {
  return current.run(newTrace(now), work);
}

/** The id of the running call; work that no call began has one for each event. */
export function traceId(now: number): string {
  return current.getStore() ?? newTrace(now);
}

function newTrace(now: number): string {
  const seconds = Math.floor(now / 1000).toString(16);
  return `${seconds}${randomBytes(3).toString('hex').slice(0, 5)}`;
}
