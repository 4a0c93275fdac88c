import { accept } from '../base/answer.ts';
import { oneLine, type ServiceError } from '../base/errors.ts';
import { Misfit, type Shape } from '../base/shape.ts';
import { type Call, type ClassicClient, operationOf } from './client.ts';
import { dateAt, type Entity, entitiesOf, integerAt, isEntity, textAt } from './json.ts';

/** A row of the classic account's own event log. All texts are untrusted. softlayer-api.md 20 */
export interface LogEvent {
  /** Unix milliseconds. */
  readonly time: number;
  /** Opaque: no list of names is published for images. */
  readonly name: string;
  /** `CCI` (virtual server) or `Image` (image template). */
  readonly objectName: string;
  readonly objectId: number;
  /** Name of the object at the time. */
  readonly label: string;
  readonly username: string;
  /** `CUSTOMER`, `EMPLOYEE` or `SYSTEM`. */
  readonly userType: string;
  readonly traceId: string;
}

/** What is looked for: one object's events in a span of time (Unix milliseconds, both ends belong to it). */
export interface LogSearch {
  readonly objectName: 'CCI' | 'Image';
  readonly objectId: number;
  readonly from: number;
  readonly to: number;
}

export interface LogFound {
  /** In order of time, each once. */
  readonly events: readonly LogEvent[];
  /** Rows without a time that can be read. */
  readonly unreadable: number;
  /** False when there are more than can be read. */
  readonly complete: boolean;
}

/** Rows that one call gives. pitfalls.md P10 */
const ROWS = 200;
const PAGES = 100;

/** Without spaces: masks with spaces once broke this service. softlayer-api.md 20 */
const MASK =
  'mask[accountId,eventCreateDate,eventName,ipAddress,label,metaData,objectId,objectName,openIdConnectUserName,traceId,userId,userType,username]';

/**
 * All events of one object, page by page from the newest: each ends where the one before began, that moment included, since
 * several rows may have it. Throws ServiceError (`classic`).
 */
export async function findLogEvents(client: ClassicClient, search: LogSearch): Promise<LogFound> {
  const rows = new Map<string, Entity>();
  let { to } = search;
  let stuck = false;
  for (let page = 0; page < PAGES && to >= search.from; page += 1) {
    const found = await readPage(client, { ...search, to });
    keep(rows, found);
    if (found.length < ROWS) return { ...readRows(rows, search), complete: true };
    const oldest = Math.min(...found.map((row) => dateAt(row, 'eventCreateDate') ?? to));
    if (oldest < to) {
      to = oldest;
      stuck = false;
      continue;
    }
    // Twice is no moment with many rows: the service does not look at the filter.
    if (stuck) break;
    stuck = true;
    keep(rows, await client.list(callFor({ ...search, from: to, to })));
    // A call reaches a millisecond beyond its ends.
    to -= 2;
  }
  return { ...readRows(rows, search), complete: to < search.from };
}

/** Whether the user may not read the log: it needs the permission USER_EVENT_LOG_VIEW. softlayer-api.md 20 */
export function isLogDenial({ failure }: ServiceError): boolean {
  if (failure.service !== 'classic' || failure.outcome !== 'refused') return false;
  return (
    failure.status === 401 ||
    failure.status === 403 ||
    /PermissionDenied|AccessDenied/.test(failure.serviceCode ?? '') ||
    /permission|access denied/i.test(failure.text)
  );
}

async function readPage(client: ClassicClient, search: LogSearch): Promise<Entity[]> {
  const call = { ...callFor(search), limit: ROWS, shape: logRows };
  const of = { service: 'classic', operation: operationOf(call), status: 200, repeatable: true };
  return accept(logRows, await client.read(call), of);
}

function callFor({ objectName, objectId, from, to }: LogSearch): Call {
  return {
    service: 'SoftLayer_Event_Log',
    method: 'getAllObjects',
    mask: MASK,
    filter: {
      objectName: { operation: objectName },
      objectId: { operation: objectId },
      eventCreateDate: {
        operation: 'betweenDate',
        options: [
          // Whether the ends belong to it is not documented; what is too much is left out below.
          { name: 'startDate', value: [logDate(from - 1)] },
          { name: 'endDate', value: [logDate(to + 1)] },
        ],
      },
    },
  };
}

/** Six digits of a second and an offset with a colon: other dates do not work here. softlayer-api.md 20 */
const logDate = (time: number): string => new Date(time).toISOString().replace('Z', '000+00:00');

/** An account without events is answered by `[]`, `[{}]`, null or a text. softlayer-api.md 20 */
const logRows: Shape<Entity[]> = (value, path) => {
  const isNone = value === null || typeof value === 'string';
  if (!isNone && !Array.isArray(value) && !(isEntity(value) && textAt(value, 'eventName') !== undefined))
    throw new Misfit(path, 'a list of events');
  return entitiesOf(value);
};

/** Whole rows tell each other apart: they have no id. */
function keep(rows: Map<string, Entity>, found: readonly Entity[]): void {
  for (const row of found) rows.set(JSON.stringify(Object.entries(row).sort()), row);
}

/** A malformed filter is ignored, so all of it is applied again. softlayer-api.md 3.2 */
function readRows(
  rows: ReadonlyMap<string, Entity>,
  search: LogSearch,
): Pick<LogFound, 'events' | 'unreadable'> {
  const own = [...rows.values()].filter(
    (row) =>
      textAt(row, 'eventName') !== undefined &&
      textAt(row, 'objectName') === search.objectName &&
      integerAt(row, 'objectId') === search.objectId,
  );
  const events = own.flatMap((row) => eventOf(row) ?? []);
  const inTime = events.filter(({ time }) => time >= search.from && time <= search.to);
  return {
    events: inTime.sort((a, b) => a.time - b.time),
    unreadable: own.length - events.length,
  };
}

function eventOf(row: Entity): LogEvent | undefined {
  const time = dateAt(row, 'eventCreateDate');
  if (time === undefined) return undefined;
  const short = (name: string): string => oneLine(textAt(row, name) ?? '', 300);
  return {
    time,
    name: short('eventName'),
    objectName: short('objectName'),
    objectId: integerAt(row, 'objectId') ?? 0,
    label: short('label'),
    username: short('username') || short('openIdConnectUserName'),
    userType: short('userType'),
    traceId: short('traceId'),
  };
}
