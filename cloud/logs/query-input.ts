import { asText, isObject, type JsonObject } from '../core/app.ts';
import { compileDataprime } from './dataprime.ts';
import { badQuery } from './errors.ts';
import { compileLucene } from './lucene.ts';
import type { Row } from './row.ts';

/** Rows that one answer has at most (ibm-cloud-apis.md 5.2). */
const MOST_ROWS = { frequent_search: 12_000, archive: 50_000 } as const;
/** The longest range of one query of the tier `frequent_search`. */
const LONGEST_RANGE = 8 * 24 * 3600 * 1000;
/** Where a query names no range. [inferred] */
const DEFAULT_RANGE = 15 * 60 * 1000;
const LONGEST_QUERY = 4096;

type Tier = keyof typeof MOST_ROWS;

/** A query that was understood. */
export interface ReadQuery {
  readonly run: (rows: readonly Row[]) => readonly Row[];
  readonly tier: Tier;
  /** Unix milliseconds, both ends included. */
  readonly from: number;
  readonly until: number;
  readonly limit: number;
  readonly warnings: readonly JsonObject[];
}

/** Reads the body of `POST /v1/query`. Throws a 400 on what cannot be read. */
export function readQuery(body: JsonObject | undefined, now: number): ReadQuery {
  if (!body) throw badQuery('The request body is not a JSON object.');
  const metadata = body['metadata'] ?? {};
  if (!isObject(metadata)) throw badQuery('The field metadata must be an object.');
  const source = metadata['default_source'] ?? 'logs';
  if (source !== 'logs') throw badQuery('The field default_source can only be logs here.');
  const strict = metadata['strict_fields_validation'] ?? false;
  if (typeof strict !== 'boolean') throw badQuery('The field strict_fields_validation must be a boolean.');
  const tier = tierOf(metadata['tier']);
  return {
    run: compileQuery(body['query'], metadata['syntax'], false),
    tier,
    limit: limitOf(metadata['limit'], tier),
    ...readRange(metadata, tier === 'frequent_search' ? LONGEST_RANGE : Infinity, now),
  };
}

/** Reads the body of `POST /v1/background_query`, whose members stand beside each other. */
export function readBackgroundQuery(body: JsonObject | undefined, now: number): ReadQuery {
  if (!body) throw badQuery('The request body is not a JSON object.');
  const run = compileQuery(body['query'], body['syntax'], true);
  return { run, tier: 'archive', limit: MOST_ROWS.archive, ...readRange(body, Infinity, now) };
}

function compileQuery(query: unknown, syntax: unknown, mayBeCoded: boolean): ReadQuery['run'] {
  let text = asText(query) ?? '';
  let language = syntax === undefined || syntax === 'unspecified' ? 'dataprime' : syntax;
  if (mayBeCoded && typeof language === 'string' && language.endsWith('_utf8_base64')) {
    language = language.slice(0, -'_utf8_base64'.length);
    text = Buffer.from(text, 'base64').toString('utf8');
  }
  if (text.trim() === '') throw badQuery('The field query is missing.');
  if (text.length > LONGEST_QUERY) throw badQuery(`A query has at most ${LONGEST_QUERY} characters.`);
  if (language === 'dataprime') return compileDataprime(text);
  if (language === 'lucene') return compileLucene(text);
  throw badQuery('The field syntax must be dataprime or lucene.');
}

function tierOf(value: unknown): Tier {
  if (value === undefined || value === 'unspecified' || value === 'frequent_search') return 'frequent_search';
  if (value === 'archive') return 'archive';
  throw badQuery('The field tier must be frequent_search or archive.');
}

function limitOf(value: unknown, tier: Tier): number {
  if (value === undefined) return MOST_ROWS[tier];
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 1)
    throw badQuery('The field limit must be a positive number.');
  return Math.min(value, MOST_ROWS[tier]);
}

/** What is longer than the tier allows loses its beginning, with a warning. [inferred]: the limit is documented, not how it shows. */
function readRange(body: JsonObject, longest: number, now: number) {
  const until = momentOf(body, 'end_date') ?? now;
  const asked = momentOf(body, 'start_date') ?? until - DEFAULT_RANGE;
  if (asked >= until)
    return {
      from: asked,
      until,
      warnings: [rangeWarning('Start date must be before end date', asked, until)],
    };
  const from = Math.max(asked, until - longest);
  const warnings =
    from > asked
      ? [
          rangeWarning(
            'The time range is limited to 8 days; the range that was searched is told here',
            from,
            until,
          ),
        ]
      : [];
  return { from, until, warnings };
}

function rangeWarning(message: string, from: number, until: number): JsonObject {
  return {
    time_range_warning: {
      warning_message: message,
      start_date: new Date(from).toISOString(),
      end_date: new Date(until).toISOString(),
    },
  };
}

function momentOf(body: JsonObject, name: string): number | undefined {
  const value = body[name];
  if (value === undefined) return undefined;
  const moment = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(moment)) throw badQuery(`The field ${name} is no date.`);
  return moment;
}
