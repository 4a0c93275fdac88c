import type { JsonObject } from '../core/app.ts';
import type { QueryState } from './model.ts';
import type { ReadQuery } from './query-input.ts';
import { type Row, rowOf } from './row.ts';
import type { KeptEvent } from './trail.ts';

export interface QueryResult {
  readonly rows: readonly Row[];
  readonly warnings: readonly JsonObject[];
}

/**
 * What an instance holds and a query may see now; newest first unless the query orders it. [inferred]
 * The archive is a bucket, which instances here have none of: it answers with a warning and no rows.
 */
export function runQuery(state: QueryState, instance: string, query: ReadQuery): QueryResult {
  if (query.tier === 'archive') {
    const noData = { archive_warning: { no_metastore_data: {} } };
    return { rows: [], warnings: [...query.warnings, noData] };
  }
  return searchKept(state, instance, query);
}

/** Searches all that an instance holds, whatever the tier. */
export function searchKept(state: QueryState, instance: string, query: ReadQuery): QueryResult {
  const visible = state.clock.now() - state.settings.eventDelay;
  const events = state.trail.events
    .all()
    .filter(
      ({ at, sentTo }) => at <= visible && at >= query.from && at <= query.until && sentTo.includes(instance),
    )
    .toReversed();
  const found = query.run(arranged(state, events));
  const rows = found.slice(0, query.limit);
  const cut = { number_of_results_limit_warning: { number_of_results_limit: query.limit } };
  return { rows, warnings: found.length > rows.length ? [...query.warnings, cut] : query.warnings };
}

/** The rows of the events, as the switches want them. */
function arranged(state: QueryState, events: readonly KeptEvent[]): readonly Row[] {
  const { duplicates, disorder, nestedIn } = state.trail.switches;
  const copies = duplicates ? [1, 2] : [1];
  const rows = copies.flatMap((copy) => events.map((event) => rowOf(event, copy, nestedIn, state.instances)));
  if (!disorder) return rows;
  // The log's id is a digest: an order that has nothing to do with time, and is the same each time.
  const key = (row: Row) => String(row.metadata['logid']);
  return rows.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}
