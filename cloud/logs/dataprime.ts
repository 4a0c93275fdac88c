import { badQuery } from './errors.ts';
import { compareValues, type Expression, type Reader, readExpression, readerOf } from './expression.ts';
import type { Row } from './row.ts';
import { tokensOf } from './tokens.ts';

/** One step of a query: takes rows, gives rows. */
type Step = (rows: readonly Row[]) => readonly Row[];

/**
 * Compiles `source logs | filter … | orderby … | limit …`, the part of DataPrime that the local cloud knows.
 * Throws a 400 on all else.
 */
export function compileDataprime(query: string): Step {
  const reader = readerOf(tokensOf(query));
  const steps: Step[] = [];
  if (reader.accept('source')) readSource(reader);
  else steps.push(readStep(reader));
  while (reader.accept('|')) steps.push(readStep(reader));
  const rest = reader.peek();
  if (rest)
    throw badQuery(`The query cannot be compiled: nothing was expected at "${rest.value.slice(0, 40)}".`);
  return (rows) => steps.reduce((left, step) => step(left), rows);
}

function readSource(reader: Reader): void {
  const name = reader.next().value;
  if (name !== 'logs')
    throw badQuery(`The query cannot be compiled: there is no source "${name.slice(0, 40)}".`);
}

function readStep(reader: Reader): Step {
  const command = reader.next().value;
  if (command === 'filter' || command === 'where') {
    const condition = readExpression(reader);
    return (rows) => rows.filter((row) => condition(row) === true);
  }
  if (command === 'limit') {
    const count = Number(reader.next().value);
    if (!Number.isSafeInteger(count) || count < 0)
      throw badQuery('The query cannot be compiled: limit needs a number.');
    return (rows) => rows.slice(0, count);
  }
  if (command === 'orderby' || command === 'sortby') return readOrder(reader);
  if ((command === 'order' || command === 'sort') && reader.accept('by')) return readOrder(reader);
  throw badQuery(`The query cannot be compiled: the command "${command.slice(0, 40)}" is not known.`);
}

function readOrder(reader: Reader): Step {
  const keys: { readonly of: Expression; readonly sign: number }[] = [];
  do {
    const of = readExpression(reader);
    const sign = reader.accept('desc') ? -1 : 1;
    if (sign === 1) reader.accept('asc');
    keys.push({ of, sign });
  } while (reader.accept(','));
  return (rows) =>
    rows.toSorted((a, b) => {
      for (const { of, sign } of keys) {
        const order = compareValues(of(a), of(b));
        if (order !== 0) return order * sign;
      }
      return 0;
    });
}
