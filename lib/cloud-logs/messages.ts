import { NotJson, parseBody } from '../base/answer.ts';
import { oneLine } from '../base/errors.ts';
import { listOf, Misfit, objectOf, optional, type Shape, text } from '../base/shape.ts';

/** One row of a query's result. */
export interface LogRecord {
  /** `timestamp`, `severity`, `logid`, … */
  readonly metadata: ReadonlyMap<string, string>;
  /** `applicationname`, `subsystemname`, … */
  readonly labels: ReadonlyMap<string, string>;
  /** What was logged: a text with JSON inside. */
  readonly userData: string;
}

/** What one message of the answer says; a message may say nothing that is known. */
export interface Message {
  /** Rows that are none count in `broken`. */
  readonly records: readonly LogRecord[];
  readonly broken: number;
  /** By kind: `number_of_results_limit_warning`, with its own words. */
  readonly warnings: readonly { readonly kind: string; readonly text: string }[];
  readonly error: string | undefined;
}

/**
 * One message; undefined when it is no JSON object: the answer is cut off, or none of this service.
 * ibm-cloud-apis.md 5.2
 */
function readMessage(data: string): Message | undefined {
  const value = parseBody(data);
  if (value instanceof NotJson || !isObject(value)) return undefined;
  const { result, warning, error } = value;
  const rows = isObject(result) && Array.isArray(result['results']) ? result['results'] : [];
  const read = rows.map(recordOf);
  const records = read.filter((record) => record !== undefined);
  return {
    records,
    broken: read.length - records.length,
    warnings: warningsIn(warning),
    error: error === undefined || error === null ? undefined : errorText(error),
  };
}

/** A message in one piece, or, where a server leaves out the empty line between two, each line by itself. */
export function readMessages(data: string): Message[] | undefined {
  const whole = readMessage(data);
  if (whole) return [whole];
  const lines = data.split('\n').filter((line) => line.trim() !== '');
  if (lines.length < 2) return undefined;
  const each = lines.map(readMessage);
  return each.every((message) => message !== undefined) ? each : undefined;
}

const pair = objectOf({ key: text, value: optional(text) });
const pairs: Shape<ReadonlyMap<string, string>> = (value, path) =>
  new Map((optional(listOf(pair))(value, path) ?? []).map((one) => [one.key, one.value ?? '']));
const recordShape = objectOf({ metadata: pairs, labels: pairs, user_data: text });

function recordOf(value: unknown): LogRecord | undefined {
  try {
    const { metadata, labels, user_data: userData } = recordShape(value, '');
    return { metadata, labels, userData };
  } catch (error) {
    if (error instanceof Misfit) return undefined;
    throw error;
  }
}

function warningsIn(warning: unknown): { kind: string; text: string }[] {
  if (!isObject(warning)) return [];
  return Object.entries(warning)
    .filter(([, told]) => told !== undefined && told !== null)
    .map(([kind, told]) => {
      const words = isObject(told) ? told['warning_message'] : told;
      return { kind: oneLine(kind, 60), text: typeof words === 'string' ? oneLine(words, 300) : '' };
    });
}

function errorText(error: unknown): string {
  const words = isObject(error) ? error['message'] : error;
  return typeof words === 'string' && words.trim() !== '' ? oneLine(words, 300) : 'no explanation';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
