import { silentLog } from '../../lib/base/log.ts';
import type { Action, Edge } from '../../lib/runner/edge.ts';
import { failureOf } from '../../lib/runner/ending.ts';
import { Masked } from '../../lib/runner/masked.ts';
import { Outputs } from '../../lib/runner/outputs.ts';
import { perform } from '../../lib/runner/perform.ts';
import { Summary } from '../../lib/runner/summary.ts';

/** A summary as the edge makes it. */
export function summaryOf(action: string): Summary {
  return new Summary('no title', { action });
}

const CALM = new AbortController().signal;
/** As GitHub's runner tells it. */
const ENV = {
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_ACTION_REPOSITORY: 'some/encrypted-image',
  GITHUB_ACTION_REF: 'v1',
};

/** The page of a run that has ended with this error, or well. */
export function markdownOf(summary: Summary, error: unknown, signal: AbortSignal = CALM): string {
  if (error !== undefined) summary.failed(failureOf(error, { summary, signal, env: ENV }));
  return summary.render();
}

/** The same as people read it. */
export function pageOf(summary: Summary, error: unknown, signal?: AbortSignal): string {
  return readable(markdownOf(summary, error, signal));
}

/** As people read it: entities and breaks undone. */
function readable(page: string): string {
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

/** The page of an action at its edge. */
export async function edgePage<I extends { readonly timeout: number }>(
  action: Action<I>,
  given: Readonly<Record<string, string>>,
  work: (edge: Edge, abort: AbortController) => Promise<void> = async () => undefined,
): Promise<{ page: string; edge: Edge }> {
  const masked = new Masked(() => undefined);
  const abort = new AbortController();
  const edge: Edge = {
    log: silentLog,
    signal: abort.signal,
    env: ENV,
    temp: '/tmp',
    outputs: new Outputs(action.outputs),
    summary: new Summary(action.title, { action: action.name, clean: masked.redact }),
    mask: masked.add,
    saveState: () => undefined,
    getState: () => '',
  };
  const place = { edge, abort, input: (name: string) => given[name] ?? '', tellUnknown: () => undefined };
  await perform(action, place, () => work(edge, abort));
  return { page: edge.summary.render(), edge };
}
