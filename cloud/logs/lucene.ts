import { badQuery } from './errors.ts';
import { type Row, textOfValue, valueAt } from './row.ts';

type Condition = (row: Row) => boolean;

const TOKEN = /\s*(\(|\)|&&|\|\||!|(?:[^\s():"!\\]|\\.)+:|"(?:[^"\\]|\\.)*"|(?:[^\s():"\\]|\\.)+)/y;

/**
 * Compiles `field:"value" AND NOT (field:a* OR text)`, the part of Lucene that the local cloud knows. Words side by side
 * are alternatives, as Lucene takes them. Throws a 400 on all else.
 */
export function compileLucene(query: string): (rows: readonly Row[]) => readonly Row[] {
  const tokens = tokensOf(query.trim());
  if (tokens.length === 0 || query.trim() === '*') return (rows) => rows;
  const condition = readOr(tokens);
  if (tokens.length > 0) throw badQuery(`The query cannot be parsed at "${tokens[0]?.slice(0, 40)}".`);
  return (rows) => rows.filter(condition);
}

function tokensOf(query: string): string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < query.length) {
    const start = TOKEN.lastIndex;
    const found = TOKEN.exec(query)?.[1];
    if (found === undefined)
      throw badQuery(`The query cannot be parsed at "${query.slice(start, start + 20)}".`);
    tokens.push(found);
  }
  return tokens;
}

function readOr(tokens: string[]): Condition {
  const parts = [readAnd(tokens)];
  while (tokens.length > 0 && tokens[0] !== ')') {
    if (tokens[0] === 'OR' || tokens[0] === '||') tokens.shift();
    parts.push(readAnd(tokens));
  }
  return (row) => parts.some((part) => part(row));
}

function readAnd(tokens: string[]): Condition {
  const parts = [readNot(tokens)];
  while (tokens[0] === 'AND' || tokens[0] === '&&') {
    tokens.shift();
    parts.push(readNot(tokens));
  }
  return (row) => parts.every((part) => part(row));
}

function readNot(tokens: string[]): Condition {
  if (tokens[0] !== 'NOT' && tokens[0] !== '!') return readTerm(tokens, undefined);
  tokens.shift();
  const inner = readNot(tokens);
  return (row) => !inner(row);
}

function readTerm(tokens: string[], field: string | undefined): Condition {
  const token = tokens.shift();
  if (token === undefined || [')', 'AND', 'OR', '&&', '||'].includes(token))
    throw badQuery('The query cannot be parsed: a term is missing.');
  if (token === '(') {
    const inner = field === undefined ? readOr(tokens) : fieldGroup(tokens, field);
    if (tokens.shift() !== ')') throw badQuery('The query cannot be parsed: a parenthesis is not closed.');
    return inner;
  }
  if (token.endsWith(':') && !token.endsWith('\\:')) {
    if (field !== undefined) throw badQuery('The query cannot be parsed: a field inside a field.');
    return readTerm(tokens, unescaped(token.slice(0, -1)));
  }
  return termCondition(field, token);
}

/** `field:(a OR b)`. */
function fieldGroup(tokens: string[], field: string): Condition {
  const parts: Condition[] = [];
  while (tokens.length > 0 && tokens[0] !== ')') {
    if (tokens[0] === 'OR' || tokens[0] === '||') tokens.shift();
    parts.push(readTerm(tokens, field));
  }
  return (row) => parts.some((part) => part(row));
}

/** A field is compared word by word without regard to case, with `.keyword` exactly; without one, all of the log is. */
function termCondition(field: string | undefined, token: string): Condition {
  const quoted = token.startsWith('"');
  const text = quoted ? unescaped(token.slice(1, -1)) : token;
  if (field === undefined) {
    const wanted = wordsPattern(text, quoted);
    return ({ data }) => wanted.test(JSON.stringify(data));
  }
  const exact = field.endsWith('.keyword');
  const path = (exact ? field.slice(0, -'.keyword'.length) : field).split('.');
  const wanted = exact ? new RegExp(`^${wildcards(text, quoted)}$`, 's') : wordsPattern(text, quoted);
  return ({ data }) => {
    const value = valueAt(data, path);
    return value !== null && wanted.test(textOfValue(value));
  };
}

/** Whole words: what is beside them is the end, or no letter or digit. */
function wordsPattern(text: string, quoted: boolean): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${wildcards(text, quoted)}(?![\\p{L}\\p{N}])`, 'isu');
}

function wildcards(text: string, quoted: boolean): string {
  const plain = (part: string) => part.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
  if (quoted) return plain(text);
  return [...text.matchAll(/\\(.)|([*?])|([^\\*?]+)/gs)]
    .map(([, escaped, wildcard, rest]) =>
      wildcard === undefined ? plain(escaped ?? rest ?? '') : wildcard === '*' ? '.*' : '.',
    )
    .join('');
}

function unescaped(text: string): string {
  return text.replaceAll(/\\(.)/gs, '$1');
}
