import { type Ctx, param } from '../core/app.ts';
import { note } from '../core/request-log.ts';
import type { Caller, ServiceInstance } from '../ports.ts';
import { eventError } from './errors.ts';
import type { QueryState } from './model.ts';

const READERS = ['Reader', 'Writer', 'Manager'] as const;
const MINUTE = 60_000;

/** Counts the queries that each instance answered in the last minute. */
export interface QueryBudget {
  /** Throws a 429 when the instance has answered as many as it may. */
  spend(instance: string): void;
}

export function createQueryBudget({ clock, trail }: QueryState): QueryBudget {
  const spent = new Map<string, number[]>();
  return {
    spend(instance) {
      const now = clock.now();
      const recent = (spent.get(instance) ?? []).filter((at) => at > now - MINUTE);
      if (recent.length >= trail.switches.queriesPerMinute)
        throw eventError(429, 'resource_exhausted', 'The instance answers only so many queries a minute.');
      spent.set(instance, [...recent, now]);
    },
  };
}

/** The instance that a request means, when its caller may read it. */
export async function demandReadableInstance(c: Ctx, state: QueryState): Promise<ServiceInstance> {
  const caller = await state.iam.callerFromBearer(c.req.header('authorization'));
  if (!caller) throw eventError(401, 'unauthorized', 'The token is missing, not valid or expired.');
  note(c.env.incoming, { caller: caller.iamId });
  const wanted = guidOf(c);
  const named = state.instances
    .ofService('logs')
    .filter(({ guid, active }) => active && (wanted === undefined || guid === wanted));
  const [readable] = named.filter(({ guid }) => mayRead(state, caller, guid));
  if (readable) return readable;
  if (named.length > 0 || (wanted !== undefined && !mayRead(state, caller, wanted)))
    throw eventError(403, 'forbidden', 'You are not authorized to read this instance.');
  throw eventError(404, 'not_found', 'There is no such instance.');
}

function mayRead(state: QueryState, caller: Caller, serviceInstance: string): boolean {
  return state.iam.hasRole(caller, READERS, { serviceName: 'logs', serviceInstance });
}

/**
 * IBM's hosts name the instance, `<guid>.api.<region>.logs.cloud.ibm.com`. This listener takes such a host, and the
 * GUID as the first part of the path; without either it means the oldest instance that the caller may read.
 */
function guidOf(c: Ctx): string | undefined {
  return param(c, 'guid') || /^([0-9a-f-]{36})\./i.exec(c.req.header('host') ?? '')?.[1];
}
