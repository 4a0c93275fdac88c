import { failureOf } from '../../lib/runner/ending.ts';
import { Summary } from '../../lib/runner/summary.ts';

/** A summary as the edge makes it. */
export function summaryOf(action: string): Summary {
  return new Summary('no title', { action });
}

const CALM = new AbortController().signal;
/** As GitHub's runner tells it. */
export const ENV = {
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_ACTION_REPOSITORY: 'some/encrypted-image',
  GITHUB_ACTION_REF: 'v1',
};

/** The page of a run that has ended with this error, or well, as people read it. */
export function pageOf(summary: Summary, error: unknown, signal: AbortSignal = CALM): string {
  if (error !== undefined) summary.failed(failureOf(error, { summary, signal, env: ENV }));
  return readable(summary.render());
}

/** As people read it: entities and breaks undone. */
export function readable(page: string): string {
  return page
    .replaceAll('<!-- -->', '')
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
    .replace(/&lt;|&gt;|&amp;/g, (entity) => ({ '&lt;': '<', '&gt;': '>' })[entity] ?? '&');
}

/** The heading. */
export function titleOf(page: string): string {
  return /^### (.*)$/m.exec(page)?.[1] ?? '';
}

/** All addresses that the page links to. */
export function linksOf(page: string): string[] {
  return [...page.matchAll(/\]\((\S+?)\)/g)].map(([, link = '']) => link);
}

/** What a page may lead to, and where its own code is told. */
export const OWN_HOSTS =
  /^https:\/\/(cloud\.ibm\.com|dashboard\.[a-z-]+\.logs\.cloud\.ibm\.com|github\.com\/some\/encrypted-image)\//;
