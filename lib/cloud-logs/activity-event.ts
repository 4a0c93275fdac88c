import { NotJson, parseBody } from '../base/answer.ts';
import { oneLine } from '../base/errors.ts';
import { isAuditApplication } from './dataprime.ts';
import type { LogRecord } from './messages.ts';

/** Who did something, in IAM's terms. All texts are untrusted; ids come from IAM, names from users. */
export interface Initiator {
  readonly id: string;
  readonly name: string;
  /** Somebody in whose place it was done; '' without. */
  readonly authnId: string;
  /** `service/security/account/serviceid`, … */
  readonly typeURI: string;
  /** `apikey`, `token`, `s2s-authorization`, … */
  readonly credential: string;
}

/** An activity event. ibm-cloud-apis.md 5.3 */
export interface ActivityEvent {
  /** '' where it has none. */
  readonly id: string;
  readonly correlationId: string;
  /** Unix milliseconds. */
  readonly time: number;
  /** `kms.secrets.wrap` */
  readonly action: string;
  readonly outcome: 'success' | 'failure' | 'pending';
  readonly initiator: Initiator;
  readonly target: { readonly id: string; readonly name: string };
  readonly reason: string;
  /** JSON of all that says what the event is about: target, request, response, source. */
  readonly about: string;
}

/** UTF-16 units of an event at most: a longer one is none of these services. */
const EVENT_LIMIT = 256 * 1024;
/** Objects inside of each other in which the event is looked for. */
const NESTING = 3;
const INSIDE = ['message', 'text', 'event', 'log', 'json'];

/**
 * The activity event of a record, at the root of what was logged or inside of it, as an object or as a text of JSON.
 * `other`: the record is none of the audit application; `unreadable`: it holds no event, or one without time or action.
 */
export function activityEventOf(record: LogRecord): ActivityEvent | 'other' | 'unreadable' {
  const application = record.labels.get('applicationname');
  if (application !== undefined && !isAuditApplication(application)) return 'other';
  if (record.userData.length > EVENT_LIMIT) return 'unreadable';
  const event = findEvent(parsed(record.userData), NESTING);
  if (!event) return 'unreadable';
  const time = timeOf(text(event['eventTime'])) ?? timeOf(record.metadata.get('timestamp') ?? '');
  return time === undefined ? 'unreadable' : readEvent(event, time);
}

function readEvent(event: Fields, time: number): ActivityEvent {
  const initiator = fields(event['initiator']);
  const target = fields(event['target']);
  const reason = fields(event['reason']);
  const about = [target, parsed(event['requestData']), parsed(event['responseData']), event['logSourceCRN']];
  return {
    id: short(event['id']),
    correlationId: short(event['correlationId']),
    time,
    action: short(event['action']),
    outcome: outcomeOf(text(event['outcome'])),
    initiator: {
      id: short(initiator['id']),
      name: short(initiator['name']),
      authnId: short(initiator['authnId']),
      typeURI: short(initiator['typeURI']),
      credential: short(fields(initiator['credential'])['type']),
    },
    target: { id: short(target['id']), name: short(target['name']) },
    reason: short(reason['reasonForFailure'] ?? reason['reasonType']),
    about: JSON.stringify(about),
  };
}

/** Only what says that it failed has failed, only what says that it is under way is so. */
function outcomeOf(outcome: string): ActivityEvent['outcome'] {
  return outcome === 'failure' || outcome === 'pending' ? outcome : 'success';
}

/** Events come twice, and late ones come again in the next query. pitfalls.md P10; ibm-cloud-apis.md 5.2 */
export function eventKey({ id, correlationId, action, time, target }: ActivityEvent): string {
  if (id !== '') return JSON.stringify([id, action]);
  return JSON.stringify([correlationId, action, time, ...(correlationId === '' ? [target.id] : [])]);
}

type Fields = Readonly<Record<string, unknown>>;

function findEvent(value: unknown, depth: number): Fields | undefined {
  const at = fields(value);
  if (typeof at['action'] === 'string' && ('eventTime' in at || 'initiator' in at || 'outcome' in at))
    return at['action'] === '' ? undefined : at;
  if (depth === 0) return undefined;
  for (const name of INSIDE) {
    const found = findEvent(parsed(at[name]), depth - 1);
    if (found) return found;
  }
  return undefined;
}

/** Members may come as texts with JSON inside. ibm-cloud-apis.md 5.3 */
function parsed(value: unknown): unknown {
  if (typeof value !== 'string' || !/^\s*\{/.test(value)) return value;
  const inside = parseBody(value);
  return inside instanceof NotJson ? value : inside;
}

/** `2026-11-22T06:31:07.41+0000`; without an offset it is UTC, as in a record's metadata. */
function timeOf(written: string): number | undefined {
  const match = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?)(Z|[+-]\d{2}:?\d{2})?$/.exec(written);
  if (!match) return undefined;
  const offset = (match[2] ?? 'Z').replace(/^([+-]\d{2})(\d{2})$/, '$1:$2');
  const time = Date.parse(`${match[1]}${offset}`);
  return Number.isNaN(time) ? undefined : time;
}

function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const short = (value: unknown): string => oneLine(text(value), 300);
