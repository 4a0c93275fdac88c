import { Entity, isArray, isObject, type Json, type JsonObject, parseDate, type Value } from './entity.ts';
import { propertyOf } from './metadata.ts';

type Row = Json | Entity;

interface Order {
  readonly path: readonly string[];
  readonly descending: boolean;
  readonly rank: number;
}

/** Keeps and sorts rows by an object filter (softlayer-api.md 3.2). `now` serves `sysdate - N`. */
export function applyFilter<T extends Row>(rows: readonly T[], filter: JsonObject, now = Date.now()): T[] {
  const kept = rows.filter((row) => matches(row, filter, now));
  const orders = ordersOf(filter).sort((a, b) => a.rank - b.rank);
  if (orders.length === 0) return kept;
  return kept.sort((a, b) => {
    for (const { path, descending } of orders) {
      const order = compare(follow(a, path), follow(b, path));
      if (order !== 0) return descending ? -order : order;
    }
    return 0;
  });
}

function property(row: Value, name: string): Value {
  if (row instanceof Entity) return row.get(name);
  return isObject(row) && Object.hasOwn(row, name) ? row[name] : undefined;
}

/** Keys that the row's type does not have are ignored, as IBM ignores the root `id` that slcli adds. */
function knows(row: Value, name: string): boolean {
  if (row instanceof Entity) return propertyOf(row.type, name) !== undefined || row.get(name) !== undefined;
  return isObject(row) && Object.hasOwn(row, name);
}

function matches(row: Value, filter: JsonObject, now: number): boolean {
  return Object.entries(filter).every(([name, condition]) => {
    if (!isObject(condition) || !knows(row, name)) return true;
    return meets(property(row, name), condition, now);
  });
}

function meets(value: Value, condition: JsonObject, now: number): boolean {
  if (condition['operation'] !== undefined && !isObject(condition['operation'])) {
    const test = operator(condition, now);
    if (test === undefined) return true;
    // A list of plain texts (a pod's capabilities) meets the condition when one of them does.
    return isArray(value) && value.length > 0 ? value.some((element) => test(element)) : test(scalar(value));
  }
  if (isArray(value)) return value.some((element) => matches(element, condition, now));
  if (value instanceof Entity || isObject(value)) return matches(value, condition, now);
  return Object.values(condition).every((nested) => !isObject(nested) || meets(undefined, nested, now));
}

const scalar = (value: Value): Value => (isArray(value) ? undefined : value);

type Test = (value: Value) => boolean;

/** The test of a leaf; undefined when the operator is malformed, which IBM ignores without a word. */
function operator(condition: JsonObject, now: number): Test | undefined {
  const operation = condition['operation'];
  if (typeof operation === 'number' || typeof operation === 'boolean') {
    return (value) => equals(value, operation);
  }
  if (typeof operation !== 'string') return undefined;
  const option = (name: string): readonly Json[] | undefined => optionOf(condition, name);
  switch (operation) {
    case 'is null':
      return (value) => value === undefined || value === null;
    case 'not null':
      return (value) => value !== undefined && value !== null;
    case 'in':
    case 'not in': {
      const data = option('data');
      if (!data) return undefined;
      return (value) => data.some((candidate) => equals(value, candidate)) === (operation === 'in');
    }
    case 'or':
    case 'and': {
      const tests = option('data')?.map((text) => operator({ operation: text }, now));
      if (!tests) return undefined;
      const known = tests.filter((test) => test !== undefined);
      return (value) =>
        operation === 'or' ? known.some((test) => test(value)) : known.every((test) => test(value));
    }
    case 'orderBy':
      return undefined;
    default:
      return dateOperator(operation, option) ?? textOperator(operation, now);
  }
}

function optionOf(condition: JsonObject, name: string): readonly Json[] | undefined {
  const options = condition['options'];
  if (!isArray(options)) return undefined;
  for (const option of options) {
    if (!isObject(option) || option['name'] !== name) continue;
    const value = option['value'];
    if (isArray(value)) return value as readonly Json[];
    return value === undefined || value === null ? undefined : [value as Json];
  }
  return undefined;
}

const DAY = 86_400_000;

function dateOperator(
  operation: string,
  option: (name: string) => readonly Json[] | undefined,
): Test | undefined {
  const read = (name: string): number | undefined => parseDate(String(option(name)?.[0] ?? ''));
  const dated =
    (test: (time: number) => boolean): Test =>
    (value) => {
      const time = typeof value === 'string' ? parseDate(value) : undefined;
      return time !== undefined && test(time);
    };
  const always: Test = () => true;
  switch (operation) {
    case 'isDate': {
      const date = read('date');
      return date === undefined ? always : dated((time) => time >= date && time < date + DAY);
    }
    case 'lessThanDate': {
      const date = read('date');
      return date === undefined ? always : dated((time) => time < date);
    }
    case 'greaterThanDate': {
      const date = read('date');
      return date === undefined ? always : dated((time) => time > date);
    }
    case 'betweenDate': {
      const [start, end] = [read('startDate'), read('endDate')];
      if (start === undefined || end === undefined) return always;
      return dated((time) => time >= start && time <= end);
    }
    default:
      return undefined;
  }
}

const OPERATORS = /^(!\^=|!\$=|!\*=|!~|!=|\^=|\$=|\*=|_=|<=|>=|<|>|~)\s*([\s\S]*)$/;

function textOperator(operation: string, now: number): Test | undefined {
  const match = OPERATORS.exec(operation.trim());
  if (!match) return (value) => equals(value, operation);
  const [, sign = '', operand = ''] = match;
  const lower = operand.toLowerCase();
  const text = (value: Value): string => String(value ?? '').toLowerCase();
  switch (sign) {
    case '!=':
      return (value) => !equals(value, operand);
    // `_=` compares lower-cased; so do the others of slcli's "case insensitive" group.
    case '_=':
      return (value) => value !== undefined && value !== null && text(value) === lower;
    case '^=':
      return (value) => text(value).startsWith(lower);
    case '!^=':
      return (value) => !text(value).startsWith(lower);
    case '$=':
      return (value) => text(value).endsWith(lower);
    case '!$=':
      return (value) => !text(value).endsWith(lower);
    case '*=':
      return (value) => text(value).includes(lower);
    case '!*=':
      return (value) => !text(value).includes(lower);
    case '~':
    case '!~':
      return regularExpression(operand, sign === '~');
    default:
      return comparison(sign, operand, now);
  }
}

const MAX_REPETITIONS = 3;
const MAX_MATCHED = 256;

/**
 * A pattern from outside must not hang the process: one that repeats a group, or repeats too often, counts as
 * malformed; and only the first characters of a value are matched.
 */
function regularExpression(pattern: string, wanted: boolean): Test | undefined {
  const repetitions = pattern.match(/[*+{]/g)?.length ?? 0;
  if (pattern.length > 200 || repetitions > MAX_REPETITIONS || /\)\s*[*+{?]/.test(pattern)) return undefined;
  try {
    const compiled = new RegExp(pattern);
    return (value) => compiled.test(String(value ?? '').slice(0, MAX_MATCHED)) === wanted;
  } catch {
    return undefined;
  }
}

function comparison(sign: string, operand: string, now: number): Test | undefined {
  const relative = /^(?:sysdate|currentDate)\s*(?:([+-])\s*(\d+))?$/i.exec(operand.trim());
  const days = relative ? Number(relative[2] ?? 0) * (relative[1] === '+' ? 1 : -1) : 0;
  const moment = relative ? now + days * DAY : parseDate(operand);
  const decide = (order: number): boolean => {
    if (sign === '<') return order < 0;
    if (sign === '>') return order > 0;
    return sign === '<=' ? order <= 0 : order >= 0;
  };
  return (value) => {
    if (value === undefined || value === null) return false;
    if (moment !== undefined) {
      const time = typeof value === 'string' ? parseDate(value) : undefined;
      return time !== undefined && decide(Math.sign(time - moment));
    }
    return decide(compare(value, operand));
  };
}

/** `"1"` equals 1 and true; a filter's leaf is text or number as the client happened to send it. */
function equals(value: Value, wanted: Json): boolean {
  if (value === undefined || value === null) return wanted === null;
  const plain = (input: Value): string => {
    if (input === true || input === 'true') return '1';
    if (input === false || input === 'false') return '0';
    return String(input ?? '');
  };
  return plain(value) === plain(wanted);
}

function compare(a: Value, b: Value): number {
  if (a === undefined || a === null) return b === undefined || b === null ? 0 : -1;
  if (b === undefined || b === null) return 1;
  const [x, y] = [Number(a), Number(b)];
  if (String(a) !== '' && String(b) !== '' && !Number.isNaN(x) && !Number.isNaN(y)) return Math.sign(x - y);
  return String(a) < String(b) ? -1 : String(a) > String(b) ? 1 : 0;
}

function ordersOf(filter: JsonObject, path: readonly string[] = []): Order[] {
  if (path.length > 20) return [];
  return Object.entries(filter).flatMap(([name, condition]) => {
    if (!isObject(condition)) return [];
    if (condition['operation'] !== 'orderBy') return ordersOf(condition, [...path, name]);
    const direction = String(optionOf(condition, 'sort')?.[0] ?? 'ASC').toUpperCase();
    const rank = Number(optionOf(condition, 'sortOrder')?.[0] ?? 0);
    return [{ path: [...path, name], descending: direction === 'DESC', rank }];
  });
}

function follow(row: Value, path: readonly string[]): Value {
  let current: Value = row;
  for (const name of path) {
    if (isArray(current)) current = current[0];
    current = property(current, name);
  }
  return current instanceof Entity || isArray(current) ? undefined : current;
}
