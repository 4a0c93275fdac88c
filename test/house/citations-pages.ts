import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What can be cited or linked of one Markdown page. */
export interface Page {
  /** Numbers of headings (`7.3`), of list entries and rows in them (`0.6`), ids of rows (`N7`). */
  readonly sections: ReadonlySet<string>;
  /** Headings without a number, up to a colon or bracket: `Identity`. */
  readonly names: readonly string[];
  /** Anchors as GitHub makes them of headings. */
  readonly anchors: ReadonlySet<string>;
  /** Targets of links and pictures, as they stand there. */
  readonly links: readonly string[];
}

export function readPage(file: string): Page {
  return parsePage(readFileSync(file, 'utf8'));
}

/** Pages of a folder by their file name. */
export function pagesOf(folder: string): Map<string, Page> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'README.md');
  return new Map(names.map((name) => [name, readPage(join(folder, name))]));
}

export function parsePage(text: string): Page {
  const lines = withoutFences(text);
  const headings = lines.flatMap((line) => /^#{1,6} +(.*?) *$/.exec(line)?.[1] ?? []);
  return {
    sections: sectionsOf(lines),
    names: headings.filter((heading) => !NUMBERED.test(heading)).map(nameOf),
    anchors: anchorsOf(headings),
    links: linksOf(lines),
  };
}

const NUMBERED = /^(\d+(?:\.\d+)*)\.?\s/;

function nameOf(heading: string): string {
  return (heading.split(/[:(]/)[0] ?? '').trim();
}

function withoutFences(text: string): string[] {
  let fenced = false;
  return text.split(/\r?\n/).map((line) => {
    const fence = /^ *(```|~~~)/.test(line);
    if (fence) fenced = !fenced;
    return fence || fenced ? '' : line;
  });
}

/** Rows count in tables whose first column is called `#`: in all others a first cell is a value, not a name. */
function sectionsOf(lines: readonly string[]): Set<string> {
  const sections = new Set<string>();
  let heading: string | undefined;
  let numberedTable = false;
  for (const line of lines) {
    const title = /^#{1,6} +(.*)$/.exec(line)?.[1];
    if (title !== undefined) {
      heading = NUMBERED.exec(title)?.[1];
      if (heading !== undefined) sections.add(heading);
    }
    if (!line.startsWith('|')) numberedTable = false;
    if (/^\| *# *\|/.test(line)) numberedTable = true;
    const row = numberedTable ? /^\| *([A-Z]?\d+) *\|/.exec(line)?.[1] : undefined;
    const entry = row ?? /^ {0,3}(\d+)\. /.exec(line)?.[1];
    if (entry !== undefined && /^[A-Z]/.test(entry)) sections.add(entry);
    else if (entry !== undefined && heading !== undefined) sections.add(`${heading}.${entry}`);
  }
  return sections;
}

/** https://github.com/gjtorikian/html-pipeline (toc_filter): lower case, no punctuation, dashes for spaces. */
function anchorsOf(headings: readonly string[]): Set<string> {
  const anchors = new Set<string>();
  for (const heading of headings) {
    const text = heading.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[`*]/g, '');
    const slug = text
      .toLowerCase()
      .replace(/[^\p{Letter}\p{Mark}\p{Number}_ -]/gu, '')
      .replaceAll(' ', '-');
    let anchor = slug;
    for (let again = 1; anchors.has(anchor); again += 1) anchor = `${slug}-${again}`;
    anchors.add(anchor);
  }
  return anchors;
}

function linksOf(lines: readonly string[]): string[] {
  const text = lines.join('\n').replace(/(`+)[^`][\s\S]*?\1/g, '');
  return [...text.matchAll(/\]\(<?([^)\s>]+)>?(?: "[^"]*")?\)/g)].map((match) => match[1] ?? '');
}
