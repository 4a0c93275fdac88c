import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, readText } from '../../tools/project.ts';

/** A fenced block of a Markdown page. */
export interface Block {
  /** Path of the page, from the project's root. */
  readonly page: string;
  /** Line of the fence, from 1. */
  readonly line: number;
  /** What stands behind the fence's backticks; empty when nothing does. */
  readonly language: string;
  readonly text: string;
}

/** Markdown that people read, from the project's root: not what tests and tools keep for themselves. */
export function pages(): string[] {
  const below = (folder: string) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md'))
      .map((name) => join(folder, name));
  const top = readdirSync(ROOT).filter((name) => name.endsWith('.md'));
  const actions = below('actions').filter((path) => !path.startsWith(join('actions', 'dist')));
  return [...top, ...below('docs'), ...actions, ...below('examples')].sort();
}

/** Every fenced block, those in lists (indented) included, with the list's indentation taken off. */
export function blocksOf(page: string, text = readText(page)): Block[] {
  const blocks: Block[] = [];
  let open: { line: number; indent: string; fence: string; language: string; lines: string[] } | undefined;
  for (const [index, line] of text.split('\n').entries()) {
    const [, indent = '', fence = '', language = ''] = /^(\s*)(`{3,}|~{3,})\s*(\S*)/.exec(line) ?? [];
    if (!open && fence !== '') open = { line: index + 1, indent, fence, language, lines: [] };
    else if (open && line.trim() === open.fence) {
      blocks.push({ page, line: open.line, language: open.language, text: `${open.lines.join('\n')}\n` });
      open = undefined;
    } else if (open) open.lines.push(line.startsWith(open.indent) ? line.slice(open.indent.length) : line);
  }
  if (open) throw new Error(`${page}:${open.line}: the block does not end`);
  return blocks;
}

/** GitHub's anchors of a page's headings. */
export function anchorsOf(text: string): Set<string> {
  const headings = [...text.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/ /g, '-'),
  );
  return new Set(headings);
}
