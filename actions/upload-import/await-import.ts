import { UserError } from '../../lib/base/errors.ts';
import { formatDuration } from '../../lib/base/units.ts';
import { type Template, templateState } from '../../lib/classic/templates.ts';
import type { Deps } from './deps.ts';

/** Milliseconds between two lines about a wait in which nothing changes. */
const TELL_EVERY = 60_000;
const GROWTH = 1.4;

/**
 * Waits until the template, or its copy in one datacenter, is ready: every child without a transaction, with disk and
 * size, status Active, seen so twice in a row (softlayer-api.md 7.3). Throws UserError E_IMPORT_FAILED or E_IMPORT_GONE.
 * A failure counts only when it is seen for a while: a copy looks the same in the moment before its transaction begins.
 */
export async function waitReady(id: number, datacenter: string | undefined, deps: Deps): Promise<Template> {
  const { pace } = deps;
  const started = pace.now();
  const tell = teller(id, datacenter, deps);
  let before: string | undefined;
  let since = started;
  for (let interval = pace.firstLook; ; interval = Math.min(interval * GROWTH, pace.longestLook)) {
    const template = await deps.templates.get(id);
    const state = templateState(template, datacenter);
    if (state !== before) since = pace.now();
    const twice = state === before;
    if (state === 'ready' && twice && template) return template;
    const bad = state === 'failed' || state === 'gone';
    if (bad && twice && pace.now() - since >= pace.failureGrace)
      throw failed(id, state, datacenter, template);
    before = state;
    tell(state, template);
    await pace.sleep(state === 'importing' ? interval : Math.min(interval, pace.firstLook * 2));
  }
}

function teller(id: number, datacenter: string | undefined, deps: Deps) {
  const started = deps.pace.now();
  let told = '';
  let last = Number.NEGATIVE_INFINITY;
  return (state: string, template: Template | undefined): void => {
    const running = template?.copies
      .filter((copy) => datacenter === undefined || copy.datacenter === datacenter)
      .flatMap((copy) => (copy.transaction ? [`${copy.datacenter ?? '?'}: ${copy.transaction}`] : []))
      .join('; ');
    const text = `template ${id}${datacenter ? ` in ${datacenter}` : ''}: ${running || state}`;
    const now = deps.pace.now();
    if (text === told && now - last < TELL_EVERY) return;
    told = text;
    last = now;
    deps.log.info(`${text} (${formatDuration(now - started)})`);
  };
}

function failed(
  id: number,
  state: 'failed' | 'gone',
  datacenter: string | undefined,
  template: Template | undefined,
): UserError {
  const place = datacenter === undefined ? '' : ` in ${datacenter}`;
  if (state === 'gone') {
    return new UserError({
      code: 'E_IMPORT_GONE',
      what: `the template ${id} does not exist any more`,
      why: 'the import failed and IBM removed the template, or somebody deleted it',
      fix: 'check that the import key may read the bucket and use the root key, that the authorization server-protect → kms (Reader) exists, and that image and wrapped data key belong together; then run again',
    });
  }
  return new UserError({
    code: 'E_IMPORT_FAILED',
    what: `the import of the template ${id}${place} ended without a disk (status ${template?.status ?? 'unknown'})`,
    why: 'IBM could not read, decrypt or convert the image; the classic API gives no reason',
    fix: `check the rights of the import key on bucket and root key, the authorization server-protect → kms (Reader), operating-system and the image; delete the template ${id}, then run again, or ask IBM support with this id`,
  });
}
