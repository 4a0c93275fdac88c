import type { Trail, TrailEvent } from '../ports.ts';
import { ApiError, type App, type Ctx, type JsonObject, parseObject } from './app.ts';
import { factsFor } from './request-log.ts';

/** What a room says of a call; the outcome follows from the status, the severity from status and action. */
export type Told = Omit<TrailEvent, 'outcome' | 'severity'>;

export function tell(trail: Trail, told: Told): void {
  trail.record({ ...told, outcome: told.status < 400 ? 'success' : 'failure' });
}

/** A call that was answered. */
export interface Answered {
  /** Name of the operation, as the request log has it. */
  readonly operation: string;
  readonly status: number;
  /** Why it was refused; undefined when it was not. */
  readonly failure: string | undefined;
  /** The answer's JSON; empty where there is none. It may hold secrets: take single members only. */
  readonly body: JsonObject;
}

/**
 * Watches the calls whose path fits: `look` sees the state before the call, `say` tells what became of it before the
 * answer leaves. A call without an operation is no call of the service, so nobody is told.
 */
export function watch<Seen>(
  app: App,
  paths: RegExp,
  look: (c: Ctx) => Promise<Seen>,
  say: (c: Ctx, seen: Seen, answered: Answered) => Promise<void> | void,
): void {
  app.use(async (c, next) => {
    if (!paths.test(c.req.path)) return next();
    const seen = await look(c);
    await next();
    const { operation } = factsFor(c.env.incoming);
    if (operation === undefined) return;
    const isJson = c.res.headers.get('Content-Type')?.includes('json') === true;
    const body = isJson ? (parseObject(await c.res.clone().text()) ?? {}) : {};
    const { status } = c.res;
    await say(c, seen, { operation, status, failure: failureOf(c, status), body });
  });
}

function failureOf(c: Ctx, status: number): string | undefined {
  if (status < 400) return undefined;
  return c.error instanceof ApiError ? c.error.message : 'The request failed.';
}

/** What all events of one request have in common. */
export function requestFacts(c: Ctx, failure: string | undefined): Partial<Told> {
  const agent = c.req.header('user-agent');
  const correlationId = c.req.header('correlation-id');
  return {
    ...(agent === undefined ? {} : { agent }),
    ...(correlationId ? { correlationId } : {}),
    ...(failure === undefined ? {} : { reasonForFailure: failure }),
  };
}

/** The JSON object that came with a request; empty when it is none. */
export async function sentBody(c: Ctx): Promise<JsonObject> {
  return parseObject(await c.req.text().catch(() => '')) ?? {};
}
