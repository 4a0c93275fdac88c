import { extname } from 'node:path';
import { parseSync } from 'rolldown/utils';

/** A comment, or several lines of it in a row, in one line of text without its marks. */
export interface Comment {
  /** Line of the file where it begins, from 1. */
  readonly line: number;
  readonly text: string;
}

/** Comments of a TypeScript, JavaScript, shell or YAML file. Strings are none, whatever they look like. */
export function commentsOf(file: string, source: string): Comment[] {
  return /^\.(ts|mjs)$/.test(extname(file)) ? scriptComments(file, source) : hashComments(source);
}

function scriptComments(file: string, source: string): Comment[] {
  const { comments, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file} cannot be parsed: ${errors[0]?.message}`);
  const groups: { start: number; end: number; text: string }[] = [];
  for (const { type, value, start, end } of comments) {
    const last = groups.at(-1);
    const text = type === 'Block' ? value.replace(/^ *\*+ ?/gm, '') : value;
    // Lines with `//` below each other are one text.
    if (last && type === 'Line' && /^\n[ \t]*$/.test(source.slice(last.end, start))) {
      last.text += `\n${text}`;
      last.end = end;
    } else groups.push({ start, end, text });
  }
  return groups.map(({ start, text }) => ({
    line: source.slice(0, start).split('\n').length,
    text: oneLine(text),
  }));
}

function hashComments(source: string): Comment[] {
  const groups: { line: number; last: number; text: string }[] = [];
  for (const [index, text] of source.split('\n').entries()) {
    const comment = /(?:^|\s)#(?!!)(.*)$/.exec(text)?.[1];
    if (comment === undefined) continue;
    const last = groups.at(-1);
    if (last && last.last === index - 1) {
      last.text += `\n${comment}`;
      last.last = index;
    } else groups.push({ line: index + 1, last: index, text: comment });
  }
  return groups.map(({ line, text }) => ({ line, text: oneLine(text) }));
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
