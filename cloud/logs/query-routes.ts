import { randomUUID } from 'node:crypto';
import { type App, type Ctx, type JsonObject, readObject, route } from '../core/app.ts';
import type { QueryState } from './model.ts';
import { demandReadableInstance, type QueryBudget } from './query-access.ts';
import { readQuery } from './query-input.ts';
import { type QueryResult, runQuery } from './query-run.ts';
import { rowResource } from './row.ts';

/** Rows in one message; an answer with more has several. */
const BATCH = 100;

/** Queries of Cloud Logs that are answered at once (ibm-cloud-apis.md 5.2). */
export function addQueryRoutes(app: App, state: QueryState, budget: QueryBudget): void {
  for (const path of ['/v1/query', '/:guid/v1/query'])
    route(app, 'POST', path, 'logs.Query', (c) => answer(c, state, budget));
}

async function answer(c: Ctx, state: QueryState, budget: QueryBudget): Promise<Response> {
  const { guid } = await demandReadableInstance(c, state);
  budget.spend(guid);
  const query = readQuery(await readObject(c), state.clock.now());
  const result = runQuery(state, guid, query);
  const opening = { query_id: { query_id: randomUUID() } };
  const warnings = result.warnings.map((warning) => ({ warning }));
  return eventStream([opening, ...warnings, ...batches(result).map((results) => ({ result: { results } }))]);
}

/** The rows in portions, at least one. */
export function batches({ rows }: QueryResult): JsonObject[][] {
  const all = rows.map(rowResource);
  const count = Math.max(1, Math.ceil(all.length / BATCH));
  return Array.from({ length: count }, (_, index) => all.slice(index * BATCH, (index + 1) * BATCH));
}

/** Server-sent events, each behind a comment; between them an empty one that keeps the connection alive. */
export function eventStream(messages: readonly JsonObject[]): Response {
  const body = messages.map((message) => `: success\ndata: ${JSON.stringify(message)}\n\n`).join(':\n\n');
  return new Response(body, { headers: { 'Content-Type': 'text/event-stream' } });
}
