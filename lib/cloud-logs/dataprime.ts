import { holdsControl } from '../base/foreign-text.ts';

/** Rows that one query of the frequent-search tier may give. ibm-cloud-apis.md 5.2 */
export const ROWS = 12_000;

/** Activity events arrive under this name; some pages write it with an `s` at the end. ibm-cloud-apis.md 5.2 */
const APPLICATION = 'ibm-audit-event';

/**
 * A text as a literal of DataPrime, which nothing in it can leave. A control character has no place in an id or a CRN:
 * a defect.
 */
export function quoted(text: string): string {
  if (holdsControl(text)) throw new Error('defect: a control character in a query');
  return `'${text.replace(/[\\']/g, (character) => `\\${character}`)}'`;
}

/**
 * Activity events that hold one of these phrases anywhere. Whether an event stands at the root of a record or inside of
 * it is not known (ibm-cloud-apis.md 8), so no field of it is named here; who asks looks at the fields.
 */
export function eventsWith(phrases: readonly string[]): string {
  const some = phrases.map((phrase) => `$d ~~ ${quoted(phrase)}`).join(' || ');
  return `source logs | filter startsWith($l.applicationname, ${quoted(APPLICATION)}) && (${some}) | limit ${ROWS}`;
}

/** Whether a record of this application is an activity event. */
export const isAuditApplication = (name: string): boolean => name.startsWith(APPLICATION);
