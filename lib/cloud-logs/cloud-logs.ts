import type { Log } from '../base/log.ts';
import { retry } from '../base/retry.ts';
import { onWire } from '../base/sent.ts';
import { answerTo } from '../base/waiting.ts';
import { type Endpoints, logsUrl } from '../endpoints/endpoints.ts';
import { withFreshToken } from '../iam/sdk.ts';
import type { TokenSource } from '../iam/token-source.ts';
import { type ActivityEvent, activityEventOf, eventKey } from './activity-event.ts';
import { eventsWith, ROWS } from './dataprime.ts';
import type { LogsInstance } from './instance.ts';
import type { Message } from './messages.ts';
import { type QueryDeps, sendQuery } from './query.ts';
import { QueryTurns } from './query-turns.ts';

/** Which activity events are looked for. */
export interface Search {
  /** Texts of which an event holds one: ids, CRNs, names of actions. Anywhere in it, without regard to case. */
  readonly phrases: readonly string[];
  /** Unix milliseconds; both ends belong to it. */
  readonly from: number;
  readonly to: number;
  /** What else an event must be; all others are forgotten at once. */
  readonly keep: (event: ActivityEvent) => boolean;
}

interface Found {
  /** In order of time, each once. */
  readonly events: readonly ActivityEvent[];
  /** Records that hold no event that can be read. */
  readonly unreadable: number;
  /** Why more may be there than was found; empty when this is all. */
  readonly gaps: readonly string[];
}

/** Queries of one instance. Throws ServiceError (`cloud-logs`, or `iam`). */
export interface CloudLogs {
  /** Long spans are asked in pieces, full pieces again in halves. */
  search(search: Search): Promise<Found>;
}

export interface CloudLogsDeps {
  readonly tokens: TokenSource;
  readonly endpoints: Endpoints;
  readonly signal: AbortSignal;
  readonly log: Log;
  readonly turns?: QueryTurns;
  readonly retry?: { readonly attempts?: number; readonly base?: number; readonly cap?: number };
}

/** Milliseconds of one query at most. ibm-cloud-apis.md 5.2 */
const LONGEST = 8 * 24 * 3_600_000;
/** A piece of this length (milliseconds) that is still full is left as it is. */
const SHORTEST = 1_000;
/** Queries of one search at most: ten minutes of them. */
const QUERIES = 100;
/** The limit of queries a minute is waited out. */
const RETRY = { attempts: 8, cap: 65_000 };

export function createCloudLogs(instance: LogsInstance, deps: CloudLogsDeps): CloudLogs {
  const { tokens, endpoints, signal, log } = deps;
  const query = { url: logsUrl(endpoints, instance), tokens, signal, log };
  const turns = deps.turns ?? new QueryTurns();
  return { search: (search) => searchAll(search, { ...deps, query, turns }) };
}

type SearchDeps = CloudLogsDeps & { readonly query: QueryDeps; readonly turns: QueryTurns };

async function searchAll(search: Search, deps: SearchDeps): Promise<Found> {
  const all = new Map<string, ActivityEvent>();
  const gaps = new Set<string>();
  const spans = piecesOf(search);
  let unreadable = 0;
  for (let queries = 0; spans.length > 0; queries += 1) {
    const span = spans.shift() as Span;
    if (queries === QUERIES) {
      gaps.add(`there is more than ${QUERIES} queries can fetch`);
      break;
    }
    const piece = await askOnce(search, span, deps);
    if (piece.full && span.to - span.from > SHORTEST) {
      spans.unshift(...halvesOf(span));
      continue;
    }
    if (piece.full) gaps.add(`more events in one second than one query gives`);
    unreadable += piece.unreadable;
    for (const event of piece.events) all.set(eventKey(event), event);
  }
  const events = [...all.values()].sort((a, b) => a.time - b.time);
  return { events, unreadable, gaps: [...gaps] };
}

interface Span {
  readonly from: number;
  readonly to: number;
}

function piecesOf({ from, to }: Span): Span[] {
  const pieces: Span[] = [];
  let at = from;
  do {
    pieces.push({ from: at, to: Math.min(at + LONGEST, to) });
    at += LONGEST;
  } while (at < to);
  return pieces;
}

function halvesOf({ from, to }: Span): Span[] {
  const middle = Math.floor((from + to) / 2);
  return [
    { from, to: middle },
    { from: middle, to },
  ];
}

interface Piece {
  readonly events: readonly ActivityEvent[];
  readonly unreadable: number;
  /** The service has left some out. */
  readonly full: boolean;
}

/** What says that the answer is not all of it: rows, scanned bytes, or a range that was cut. ibm-cloud-apis.md 5.2 */
const LEFT_OUT = /^(number_of_results_limit|bytes_scanned_limit|time_range|blocks_limit)_warning$/;

async function askOnce({ phrases, keep }: Search, span: Span, deps: SearchDeps): Promise<Piece> {
  const { tokens, signal, log } = deps;
  const query = { text: eventsWith(phrases), limit: ROWS, ...span };
  const send = async () => {
    const answer = new Answer(keep);
    await answerTo('a turn: an instance of Cloud Logs takes ten queries a minute', log, () =>
      deps.turns.turn(signal),
    );
    await onWire(() => sendQuery(query, (message) => answer.take(message), deps.query));
    return answer;
  };
  const answer = await retry(() => withFreshToken(tokens, send), {
    what: 'cloud-logs query',
    signal,
    log,
    ...RETRY,
    ...deps.retry,
  });
  for (const told of answer.warnings) log.info(`Cloud Logs says: ${told}`);
  return answer;
}

/** What one query has given so far. */
class Answer implements Piece {
  readonly events: ActivityEvent[] = [];
  readonly warnings = new Set<string>();
  unreadable = 0;
  #rows = 0;
  #leftOut = false;
  readonly #keep: Search['keep'];

  constructor(keep: Search['keep']) {
    this.#keep = keep;
  }

  get full(): boolean {
    return this.#leftOut || this.#rows >= ROWS;
  }

  take({ records, broken, warnings }: Message): void {
    this.#rows += records.length + broken;
    this.unreadable += broken;
    for (const record of records) {
      const event = activityEventOf(record);
      if (event === 'unreadable') this.unreadable += 1;
      else if (event !== 'other' && this.#keep(event)) this.events.push(event);
    }
    for (const { kind, text } of warnings) {
      this.warnings.add(text === '' ? kind : `${kind}: ${text}`);
      if (LEFT_OUT.test(kind)) this.#leftOut = true;
    }
  }
}
