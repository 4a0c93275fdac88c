import { randomUUID } from 'node:crypto';
import { type App, type Ctx, json, param, readObject, route } from '../core/app.ts';
import { eventError } from './errors.ts';
import type { QueryState } from './model.ts';
import { demandReadableInstance, type QueryBudget } from './query-access.ts';
import { readBackgroundQuery } from './query-input.ts';
import { batches, eventStream } from './query-routes.ts';
import { type QueryResult, searchKept } from './query-run.ts';

interface BackgroundQuery {
  readonly instance: string;
  readonly submittedAt: number;
  readonly result: QueryResult;
  readonly cancelled: boolean;
}

/**
 * Queries that run in the background: the paths, shapes and statuses of IBM's SDK for Go, `logsv0`. Here they are done
 * when they are submitted, and search all that the instance holds.
 */
export function addBackgroundRoutes(app: App, state: QueryState, budget: QueryBudget): void {
  const known = new Map<string, BackgroundQuery>();
  for (const base of ['/v1/background_query', '/:guid/v1/background_query']) {
    route(app, 'POST', base, 'logs.SubmitBackgroundQuery', (c) => submit(c, state, budget, known));
    route(app, 'GET', `${base}/:id/status`, 'logs.GetBackgroundQueryStatus', async (c) =>
      json(statusOf((await demandQuery(c, state, known)).query)),
    );
    route(app, 'GET', `${base}/:id/data`, 'logs.GetBackgroundQueryData', async (c) => {
      const { query } = await demandQuery(c, state, known);
      if (query.cancelled) throw eventError(409, 'conflict', 'The query was cancelled.');
      return eventStream(batches(query.result).map((results) => ({ response: { results: { results } } })));
    });
    // IBM's SDK for Go posts; the fact page says DELETE (ibm-cloud-apis.md 5.2).
    for (const method of ['POST', 'DELETE'] as const)
      route(app, method, `${base}/:id/cancel`, 'logs.CancelBackgroundQuery', async (c) => {
        const { id, query } = await demandQuery(c, state, known);
        known.set(id, { ...query, cancelled: true });
        return json({}, 202);
      });
  }
}

async function submit(
  c: Ctx,
  state: QueryState,
  budget: QueryBudget,
  known: Map<string, BackgroundQuery>,
): Promise<Response> {
  const { guid } = await demandReadableInstance(c, state);
  budget.spend(guid);
  const now = state.clock.now();
  const result = searchKept(state, guid, readBackgroundQuery(await readObject(c), now));
  const id = randomUUID();
  known.set(id, { instance: guid, submittedAt: now, result, cancelled: false });
  return json({ query_id: id, warnings: result.warnings }, 202);
}

async function demandQuery(c: Ctx, state: QueryState, known: ReadonlyMap<string, BackgroundQuery>) {
  const { guid } = await demandReadableInstance(c, state);
  const id = param(c, 'id');
  const query = known.get(id);
  if (query?.instance !== guid) throw eventError(404, 'not_found', 'There is no such query.');
  return { id, query };
}

function statusOf({ submittedAt, result, cancelled }: BackgroundQuery) {
  const moment = new Date(submittedAt).toISOString();
  return {
    submitted_at: moment,
    metadata: [],
    warnings: result.warnings,
    terminated: {
      running_since: moment,
      terminated_at: moment,
      ...(cancelled ? { cancelled: {} } : { success: {} }),
    },
  };
}
