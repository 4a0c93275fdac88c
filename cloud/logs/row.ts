import { createHash } from 'node:crypto';
import { isObject, type JsonObject } from '../core/app.ts';
import { parseCrn } from '../core/crn.ts';
import type { Instances } from '../ports.ts';
import { eventJson, hundredths, severityOf } from './event-json.ts';
import type { KeptEvent } from './trail.ts';

/** One log of an instance, as queries see it. */
export interface Row {
  /** `$m`: timestamp, severity, logid, priorityclass. */
  readonly metadata: JsonObject;
  /** `$l`: applicationname, subsystemname. */
  readonly labels: JsonObject;
  /** `$d`: what `user_data` holds. */
  readonly data: JsonObject;
}

/** Labels that a log can have and events do not; they are there without a value, as in the tests of IBM's SDK for Go. */
const EMPTY_LABELS = ['threadid', 'ipaddress', 'computername'];
const SEVERITIES = { normal: 'Info', warning: 'Warning', critical: 'Critical' } as const;

/** `copy` tells two logs of the same event apart; `nestedIn` is a field that holds the event (empty: it is the root). */
export function rowOf(event: KeptEvent, copy: number, nestedIn: string, instances: Instances): Row {
  const source = parseCrn(event.logSourceCrn);
  const json = eventJson(event, instances);
  return {
    metadata: {
      timestamp: hundredths(event.at),
      severity: SEVERITIES[severityOf(event)],
      logid: logId(event.id, copy),
      priorityclass: 'high',
    },
    labels: {
      applicationname: 'ibm-audit-event',
      subsystemname: `${source?.service ?? ''}:${source?.instance ?? ''}`,
    },
    data: nestedIn === '' ? json : { [nestedIn]: json },
  };
}

function logId(eventId: string, copy: number): string {
  const hex = createHash('sha256').update(`${eventId}/${copy}`).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    '-',
  );
}

/** A row as the answer shows it (ibm-cloud-apis.md 5.2): `user_data` is a text that holds JSON. */
export function rowResource({ metadata, labels, data }: Row): JsonObject {
  const pairs = (values: JsonObject) => Object.entries(values).map(([key, value]) => ({ key, value }));
  return {
    metadata: pairs(metadata),
    labels: [...pairs(labels), ...EMPTY_LABELS.map((key) => ({ key }))],
    user_data: JSON.stringify(data),
  };
}

/** The value at a path; null where there is none. */
export function valueAt(root: unknown, path: readonly string[]): unknown {
  let value = root;
  for (const name of path) {
    if (!isObject(value) || !Object.hasOwn(value, name)) return null;
    value = value[name];
  }
  return value ?? null;
}

/** A value as text; JSON for objects and lists, empty for what is not there. */
export function textOfValue(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
