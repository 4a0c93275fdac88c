import { badQuery } from './errors.ts';
import { type Row, textOfValue, valueAt } from './row.ts';
import type { Token } from './tokens.ts';

export type Expression = (row: Row) => unknown;

/** The tokens of one query, taken from left to right. */
export interface Reader {
  peek(ahead?: number): Token | undefined;
  /** Takes the next token when it is this sign or word. */
  accept(...values: readonly string[]): boolean;
  /** Takes the next token, which must be this one. */
  expect(value: string): void;
  next(): Token;
}

export function readerOf(tokens: readonly Token[]): Reader {
  let position = 0;
  const is = (token: Token | undefined, values: readonly string[]) =>
    token !== undefined && (token.kind === 'sign' || token.kind === 'word') && values.includes(token.value);
  const reader: Reader = {
    peek: (ahead = 0) => tokens[position + ahead],
    accept(...values) {
      if (!is(tokens[position], values)) return false;
      position += 1;
      return true;
    },
    expect(value) {
      if (!reader.accept(value)) throw unreadable(tokens[position], `"${value}"`);
    },
    next() {
      const token = tokens[position];
      if (!token) throw unreadable(undefined, 'more');
      position += 1;
      return token;
    },
  };
  return reader;
}

function unreadable(token: Token | undefined, wanted: string) {
  const found = token ? `"${token.value.slice(0, 40)}"` : 'the end';
  return badQuery(`The query cannot be compiled: ${wanted} was expected before ${found}.`);
}

/** `a || b && !(c == 'd')`: the expressions of DataPrime that the local cloud knows. */
export function readExpression(reader: Reader): Expression {
  let left = readAnd(reader);
  while (reader.accept('||', 'or')) {
    const [first, second] = [left, readAnd(reader)];
    left = (row) => first(row) === true || second(row) === true;
  }
  return left;
}

function readAnd(reader: Reader): Expression {
  let left = readNot(reader);
  while (reader.accept('&&', 'and')) {
    const [first, second] = [left, readNot(reader)];
    left = (row) => first(row) === true && second(row) === true;
  }
  return left;
}

function readNot(reader: Reader): Expression {
  if (!reader.accept('!', 'not')) return readComparison(reader);
  const inner = readNot(reader);
  return (row) => inner(row) !== true;
}

const COMPARISONS: Readonly<Record<string, (left: unknown, right: unknown) => boolean>> = {
  '==': (left, right) => equal(left, right),
  '!=': (left, right) => !equal(left, right),
  '<': (left, right) => compareValues(left, right) < 0,
  '<=': (left, right) => compareValues(left, right) <= 0,
  '>': (left, right) => compareValues(left, right) > 0,
  '>=': (left, right) => compareValues(left, right) >= 0,
};

function readComparison(reader: Reader): Expression {
  const left = readValue(reader);
  const sign = reader.peek();
  const compare =
    sign?.kind === 'sign' && Object.hasOwn(COMPARISONS, sign.value) ? COMPARISONS[sign.value] : undefined;
  if (compare) {
    reader.next();
    const right = readValue(reader);
    return (row) => compare(left(row), right(row));
  }
  // Phrases, without regard to case: `~` in a field, `~~` anywhere in it.
  if (reader.accept('~~', '~')) {
    const phrase = readValue(reader);
    return (row) =>
      textOfValue(left(row))
        .toLowerCase()
        .includes(textOfValue(phrase(row)).toLowerCase());
  }
  if (reader.accept('in')) {
    const list = readList(reader, '[', ']');
    return (row) => list.some((entry) => equal(left(row), entry(row)));
  }
  return left;
}

function readValue(reader: Reader): Expression {
  let value = readPlainValue(reader);
  while (reader.accept('.')) value = readCall(reader, reader.next().value, [value]);
  return value;
}

function readPlainValue(reader: Reader): Expression {
  if (reader.accept('(')) {
    const inner = readExpression(reader);
    reader.expect(')');
    return inner;
  }
  const token = reader.next();
  if (token.kind === 'text' || token.kind === 'regex') return () => token.value;
  if (token.kind === 'number') return () => Number(token.value);
  if (token.kind !== 'word') throw unreadable(token, 'a value');
  if (token.value === 'null') return () => null;
  if (token.value === 'true' || token.value === 'false') return () => token.value === 'true';
  if (reader.peek()?.value === '(' && reader.peek()?.kind === 'sign')
    return readCall(reader, token.value, []);
  return readPath(reader, token.value);
}

/** `$d.initiator.id`, `$l.applicationname`, `$m.severity`, `$d['a-b']`; a bare name is one of `$d`. */
function readPath(reader: Reader, first: string): Expression {
  const root = rootOf(first);
  const path = first.startsWith('$') ? [] : [first];
  for (;;) {
    if (reader.accept('[')) {
      path.push(reader.next().value);
      reader.expect(']');
    } else if (reader.peek()?.value === '.' && !isCall(reader)) {
      reader.next();
      path.push(reader.next().value);
    } else {
      break;
    }
  }
  // A cast, `$d.reason.reasonCode:number`.
  if (!reader.accept(':')) return (row) => valueAt(row[root], path);
  const cast = reader.next().value === 'number' ? Number : textOfValue;
  return (row) => cast(valueAt(row[root], path));
}

function isCall(reader: Reader): boolean {
  return reader.peek(1)?.kind === 'word' && reader.peek(2)?.value === '(' && reader.peek(2)?.kind === 'sign';
}

function rootOf(first: string): keyof Row {
  const roots: Readonly<Record<string, keyof Row>> = { $d: 'data', $l: 'labels', $m: 'metadata' };
  if (!first.startsWith('$')) return 'data';
  const root = Object.hasOwn(roots, first) ? roots[first] : undefined;
  if (!root) throw badQuery(`The query cannot be compiled: "${first}" is none of $d, $l, $m.`);
  return root;
}

const FUNCTIONS: Readonly<Record<string, (values: readonly unknown[]) => unknown>> = {
  contains: ([value, part]) => textOfValue(value).includes(textOfValue(part)),
  startsWith: ([value, part]) => textOfValue(value).startsWith(textOfValue(part)),
  endsWith: ([value, part]) => textOfValue(value).endsWith(textOfValue(part)),
  matches: ([value, pattern]) => regex(textOfValue(pattern)).test(textOfValue(value)),
  in: ([value, ...list]) => list.some((entry) => equal(value, entry)),
  toLowerCase: ([value]) => textOfValue(value).toLowerCase(),
  toUpperCase: ([value]) => textOfValue(value).toUpperCase(),
};

/** A function with the value before its dot as the first argument. */
function readCall(reader: Reader, name: string, before: readonly Expression[]): Expression {
  const run = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined;
  if (!run) throw badQuery(`The query cannot be compiled: the function "${name.slice(0, 40)}" is not known.`);
  const given = [...before, ...readList(reader, '(', ')')];
  return (row) => run(given.map((argument) => argument(row)));
}

function readList(reader: Reader, open: string, close: string): Expression[] {
  reader.expect(open);
  const list: Expression[] = [];
  if (reader.accept(close)) return list;
  do list.push(readExpression(reader));
  while (reader.accept(','));
  reader.expect(close);
  return list;
}

function regex(pattern: string): RegExp {
  try {
    return new RegExp(pattern);
  } catch {
    throw badQuery('The query cannot be compiled: a regular expression is not valid.');
  }
}

function equal(left: unknown, right: unknown): boolean {
  if (left === null || right === null) return left === right;
  return textOfValue(left) === textOfValue(right);
}

/** Numbers by size, all else as text; what is not there comes first. */
export function compareValues(left: unknown, right: unknown): number {
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  const [a, b] = [textOfValue(left), textOfValue(right)];
  return a === b ? 0 : a < b ? -1 : 1;
}
