import { accept } from '../base/answer.ts';
import { cloudClock } from '../base/clock.ts';
import { ServiceError } from '../base/errors.ts';
import type { Log } from '../base/log.ts';
import { parseRetryAfter, repeatable, retry } from '../base/retry.ts';
import type { Secret } from '../base/secret.ts';
import { onWire, type Wire } from '../base/sent.ts';
import type { Shape } from '../base/shape.ts';
import { answerTo } from '../base/waiting.ts';
import { type Answer, answerValue, type CallKind, noAnswer } from './failure.ts';
import { type Entity, entitiesOf } from './json.ts';
import { OneAtATime, RequestRate } from './request-turns.ts';
import { identifiedRows, rows } from './shapes.ts';

/** One call of the classic API: a method of a service, its positional arguments and side inputs. softlayer-api.md 1.2 */
export interface Call {
  /** With its prefix: `SoftLayer_Account`. */
  readonly service: string;
  readonly method: string;
  /** Init id: a number, or a global identifier. */
  readonly id?: number | string;
  readonly args?: readonly unknown[];
  /** Whole text, without spaces: `mask[id,name]`. */
  readonly mask?: string;
  readonly filter?: Entity;
  /** Texts of the request (keys, user data) that no error may repeat, should the service quote them. */
  readonly hide?: readonly string[];
  /** Rows at most, from the first. Only for methods that answer a list. */
  readonly limit?: number;
  /** What the answer must be, or each row of a list: see typed-calls.ts. What does not fit is a failure like any other. */
  readonly shape?: Shape<unknown>;
}

export interface ListCall extends Call {
  /** The filter's root, `virtualGuests` for `getVirtualGuests`: paging is sorted by id below it, so all rows have one. */
  readonly root?: string;
}

export interface ClassicClient {
  /** A call that changes nothing; repeated until it is answered or refused. */
  read(call: Call): Promise<unknown>;
  /** All rows of a list, page by page, without the empty rows that IBM sends for nothing. */
  list(call: ListCall): Promise<Entity[]>;
  /**
   * A call that changes something, sent once. Only with `again` is it repeated: `limited` after the rate limit alone,
   * `always` for what may safely be done twice (setTags). Never for an order or an import.
   */
  change(call: Call, again?: 'limited' | 'always'): Promise<unknown>;
}

export interface ClassicDeps {
  /** Ends in `/rest/v3.1`. */
  readonly url: string;
  readonly username: string;
  readonly apiKey: Secret;
  readonly signal: AbortSignal;
  readonly log: Log;
  /** Milliseconds before the first repetition; tests make it small. */
  readonly retryBase?: number;
  /** Default 10; tests make it larger. */
  readonly requestsPerSecond?: number;
}

/** These check COS, keys, capacity or prices while the caller waits; IBM's own sample waits 240 s. softlayer-api.md 4 */
const SLOW_METHODS = new Set([
  'createFromIcos',
  'copyToIcos',
  'createArchiveTemplate',
  'generateOrderTemplate',
  'verifyOrder',
  'placeOrder',
  'createObject',
]);
const SLOW_TIMEOUT = 280_000;
const TIMEOUT = 120_000;
/** After a cancellation, how long the answer to a change may still come: it holds the id of what was made. */
const LAST_WORD = 3_000;
const BODY_LIMIT = 32 * 1024 * 1024;
const PAGE = 100;
const PAGES_AT_MOST = 300;
/** More than 50 were seen to be refused. softlayer-api.md 4 */
const REQUESTS_PER_SECOND = 10;

/** A client of the classic REST API by HTTP Basic. Every failure is a ServiceError of the service `classic`. */
export function createClassicClient(deps: ClassicDeps): ClassicClient {
  const rate = new RequestRate(deps.requestsPerSecond ?? REQUESTS_PER_SECOND);
  const changes = new OneAtATime();
  const { signal, log } = deps;
  const base = deps.retryBase ?? 1_000;

  const send = async (call: Call, kind: CallKind, page?: string) => {
    try {
      await rate.turn(signal);
      signal.throwIfAborted();
    } catch (cause) {
      if (kind === 'change') throw notSent(call, cause);
      signal.throwIfAborted();
      throw cause;
    }
    return onWire((wire) => exchange(deps, call, kind, page, wire));
  };
  const reading = <T>(call: Call, one: () => Promise<T>) =>
    retry(one, { what: `classic ${operationOf(call)}`, signal, log, base, again: repeatable });

  return {
    read: async (call) => {
      const page = call.limit === undefined ? undefined : `0,${call.limit}`;
      return (await reading(call, () => send(call, 'read', page))).value;
    },
    list: (call) => listAll(call, (paged, page) => reading(paged, () => send(paged, 'read', page))),
    change: (call, again) =>
      changes.run(async () => {
        const once = async () => (await send(call, 'change')).value;
        const what = `classic ${operationOf(call)}`;
        if (again === undefined) return answerTo(`the answer to ${what}`, log, once);
        const worth = again === 'always' ? repeatable : limited;
        return retry(once, { what, signal, log, base, again: worth });
      }),
  };
}

const limited = (error: ServiceError): boolean => error.failure.outcome === 'transient';

interface Exchanged {
  readonly value: unknown;
  /** Rows in all, as the service says; undefined without the header. */
  readonly total: number | undefined;
}

async function listAll(
  call: ListCall,
  fetchPage: (call: Call, page: string) => Promise<Exchanged>,
): Promise<Entity[]> {
  const all = new Map<unknown, Entity>();
  const { root, shape: row } = call;
  const shape = root === undefined ? rows : identifiedRows;
  const sorted: Call = {
    ...call,
    shape: row
      ? (value, path) => shape(value, path).map((one, index) => row(one, `${path}[${index}]`))
      : shape,
    ...(root === undefined ? {} : { filter: sortedById(root, call.filter) }),
  };
  for (let page = 0; page < PAGES_AT_MOST; page += 1) {
    const offset = page * PAGE;
    const { value, total } = await fetchPage(sorted, `${offset},${PAGE}`);
    const found = entitiesOf(value);
    for (const row of found) all.set(row['id'] ?? all.size, row);
    if (found.length < PAGE || (total !== undefined && offset + found.length >= total))
      return [...all.values()];
  }
  throw new ServiceError({
    service: 'classic',
    operation: operationOf(call),
    status: 200,
    serviceCode: undefined,
    text: `the list has more than ${PAGES_AT_MOST * PAGE} rows`,
    outcome: 'refused',
  });
}

/** Pages without a sort may repeat and skip rows (softlayer-api.md 3.2). */
function sortedById(root: string, filter: Entity | undefined): Entity {
  const below = filter?.[root];
  const order = { operation: 'orderBy', options: [{ name: 'sort', value: ['ASC'] }] };
  return { ...filter, [root]: { id: order, ...(typeof below === 'object' ? below : {}) } };
}

async function exchange(
  deps: ClassicDeps,
  call: Call,
  kind: CallKind,
  page: string | undefined,
  wire: Wire,
): Promise<Exchanged> {
  const operation = operationOf(call);
  const lifetime = lifetimeOf(call, kind, deps.signal);
  try {
    const response = await fetch(requestUrl(deps.url, call, page), requestInit(deps, call, lifetime.signal));
    const answer: Answer = {
      status: response.status,
      text: await boundedText(response),
      retryAfter: parseRetryAfter(response.headers.get('retry-after'), response.headers.get('date')),
    };
    const total = response.headers.get('softlayer-total-items');
    const value = answerValue(operation, kind, answer, call.hide);
    cloudClock.learn(Date.parse(response.headers.get('date') ?? ''), false, deps.log);
    const of = { service: 'classic', operation, status: answer.status, repeatable: kind === 'read' };
    if (call.shape) accept(call.shape, value, of);
    return {
      value,
      total: total !== null && /^\d{1,9}$/.test(total) ? Number(total) : undefined,
    };
  } catch (error) {
    // A cancelled read ends with the cancellation; a cancelled change may have been done, and its caller must know.
    if (kind === 'read') deps.signal.throwIfAborted();
    if (error instanceof ServiceError) throw error;
    const cause = lifetime.signal.aborted ? lifetime.signal.reason : error;
    throw noAnswer(operation, kind, cause, wire.nothingSent());
  } finally {
    lifetime.end();
  }
}

/** Aborted when the answer takes too long, and by a cancellation: a read at once, a change after its last word. */
function lifetimeOf(
  call: Call,
  kind: CallKind,
  cancelled: AbortSignal,
): { signal: AbortSignal; end(): void } {
  const lifetime = new AbortController();
  const abort = () => lifetime.abort(cancelled.reason);
  const onCancel = () => (kind === 'read' ? abort() : setTimeout(abort, LAST_WORD).unref());
  const timeout = SLOW_METHODS.has(call.method) ? SLOW_TIMEOUT : TIMEOUT;
  const timer = setTimeout(() => lifetime.abort(new Error(`no answer within ${timeout / 1000} s`)), timeout);
  cancelled.addEventListener('abort', onCancel, { once: true });
  const end = () => {
    clearTimeout(timer);
    cancelled.removeEventListener('abort', onCancel);
  };
  return { signal: lifetime.signal, end };
}

/** A change that was cancelled while it waited for its turn: its caller may rely on nothing having been done. */
function notSent(call: Call, cause: unknown): ServiceError {
  return new ServiceError({
    service: 'classic',
    operation: operationOf(call),
    status: undefined,
    serviceCode: undefined,
    text: 'cancelled before it was sent',
    outcome: 'transient',
    cause,
  });
}

export function operationOf(call: Call): string {
  return `${call.service.replace(/^SoftLayer_/, '')}::${call.method}`;
}

function requestUrl(base: string, call: Call, page: string | undefined): URL {
  const id = call.id === undefined ? '' : `/${encodeURIComponent(String(call.id))}`;
  const url = new URL(`${base.replace(/\/+$/, '')}/${call.service}${id}/${call.method}.json`);
  if (call.mask !== undefined) url.searchParams.set('objectMask', call.mask);
  if (call.filter !== undefined) url.searchParams.set('objectFilter', JSON.stringify(call.filter));
  if (page !== undefined) url.searchParams.set('resultLimit', page);
  return url;
}

/** A GET can delete on this API (softlayer-api.md 1.3), so whether a call is repeated is decided by its kind, not its verb. */
function requestInit(deps: ClassicDeps, call: Call, signal: AbortSignal): RequestInit {
  const basic = Buffer.from(`${deps.username}:${deps.apiKey.reveal()}`, 'utf8').toString('base64');
  const headers: Record<string, string> = { Authorization: `Basic ${basic}`, Accept: 'application/json' };
  // A redirect could carry the credentials to another host: it is an answer like any other.
  const init: RequestInit = { headers, signal, redirect: 'manual' };
  if (call.args === undefined || call.args.length === 0) return { ...init, method: 'GET' };
  headers['Content-Type'] = 'application/json';
  return { ...init, method: 'POST', body: JSON.stringify({ parameters: call.args }) };
}

async function boundedText(response: Response): Promise<string> {
  if (!response.body) return '';
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body) {
    size += chunk.byteLength;
    if (size > BODY_LIMIT) throw new Error(`the answer is larger than ${BODY_LIMIT} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
