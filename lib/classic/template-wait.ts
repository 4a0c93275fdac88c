import type { Log } from '../base/log.ts';
import { formatDuration } from '../base/units.ts';
import { Wait } from '../base/waiting.ts';
import { growingPause, type Pace } from '../once/pace.ts';
import type { ClassicClient } from './client.ts';
import { getTemplate, type Template, type TemplateState, templateState } from './templates.ts';

/** Milliseconds between two lines about a wait in which nothing changes. */
const TELL_EVERY = 60_000;

export type Settled =
  | { readonly state: 'ready'; readonly template: Template }
  | { readonly state: 'failed'; readonly template: Template }
  | { readonly state: 'gone'; readonly template: undefined };

/**
 * Waits until a template, or its copy in one datacenter, is ready or has failed. One look proves nothing: every child is
 * without a transaction, with disk and size, status Active, seen so twice in a row (softlayer-api.md 7.3). A failure
 * counts only when it lasts: a copy looks the same in the moment before its transaction begins. Throws what reading the
 * template throws, and the reason when the action is aborted.
 */
export async function awaitTemplate(
  classic: ClassicClient,
  id: number,
  datacenter: string | undefined,
  { pace, log }: { readonly pace: Pace; readonly log: Log },
): Promise<Settled> {
  const tell = teller(id, datacenter, pace, log);
  using wait = new Wait(`the template ${id}`);
  const pause = growingPause(pace);
  let before: TemplateState | undefined;
  let since = pace.now();
  for (;;) {
    const template = await getTemplate(classic, id);
    const state = templateState(template, datacenter);
    if (state !== before) since = pace.now();
    const twice = state === before;
    const lasts = twice && pace.now() - since >= pace.failureGrace;
    if (!template) {
      if (lasts) return { state: 'gone', template };
    } else if (state === 'ready') {
      if (twice) return { state, template };
    } else if (state === 'failed' && lasts) return { state, template };
    before = state;
    wait.what = tell(state, template);
    await (state === 'importing' ? pause() : pause(pace.firstLook * 2));
  }
}

/** A copy that has not begun looks like one that has failed, and a new template may not show yet: time decides. */
const STATES: Readonly<Record<TemplateState, string>> = {
  ready: 'ready',
  importing: 'importing',
  failed: 'no transaction and no disk; it has not begun yet, or has ended: the next seconds decide',
  gone: 'not shown at the moment',
};

/** Says what runs, when it changes and once a minute. */
function teller(id: number, datacenter: string | undefined, pace: Pace, log: Log) {
  const started = pace.now();
  let told = '';
  let last = Number.NEGATIVE_INFINITY;
  return (state: TemplateState, template: Template | undefined): string => {
    const running = template?.copies
      .filter((copy) => datacenter === undefined || copy.datacenter === datacenter)
      .flatMap((copy) => (copy.transaction ? [`${copy.datacenter ?? '?'}: ${copy.transaction}`] : []))
      .join('; ');
    const text = `template ${id}${datacenter ? ` in ${datacenter}` : ''}: ${running || STATES[state]}`;
    const now = pace.now();
    if (text === told && now - last < TELL_EVERY) return text;
    told = text;
    last = now;
    log.info(`${text} (${formatDuration(now - started)})`);
    return text;
  };
}
