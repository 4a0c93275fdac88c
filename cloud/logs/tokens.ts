import { badQuery } from './errors.ts';

export interface Token {
  readonly kind: 'word' | 'text' | 'number' | 'regex' | 'sign';
  readonly value: string;
}

const SPACE = /\s+/y;
const PATTERNS: readonly (readonly [Token['kind'], RegExp])[] = [
  ['text', /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`/y],
  ['number', /\d+(?:\.\d+)?/y],
  ['word', /\$?[A-Za-z_][A-Za-z0-9_]*/y],
  ['sign', /==|!=|<=|>=|&&|\|\||~~|[!<>()[\],.:|~]/y],
  ['regex', /\/(?:[^/\\\n]|\\.)+\//y],
];

/** The words of a DataPrime query. Throws a 400 on what is none. */
export function tokensOf(query: string): Token[] {
  const tokens: Token[] = [];
  let position = 0;
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = position;
    const found = pattern.exec(query)?.[0];
    position += found?.length ?? 0;
    return found;
  };
  for (;;) {
    take(SPACE);
    if (position >= query.length) return tokens;
    tokens.push(nextToken(take, query, position));
  }
}

function nextToken(take: (pattern: RegExp) => string | undefined, query: string, position: number): Token {
  for (const [kind, pattern] of PATTERNS) {
    const found = take(pattern);
    if (found === undefined) continue;
    if (kind === 'text') return { kind, value: unquoted(found) };
    return { kind, value: kind === 'regex' ? found.slice(1, -1) : found };
  }
  throw badQuery(`The query cannot be read at "${query.slice(position, position + 20)}".`);
}

function unquoted(text: string): string {
  return text.slice(1, -1).replaceAll(/\\(.)/gs, '$1');
}
