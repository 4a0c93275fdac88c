import { UserError } from '../../lib/base/errors.ts';
import { listDatacenters } from '../../lib/classic/locations.ts';
import {
  addLocations,
  getTemplate,
  readyDatacenters,
  type Template,
  templateState,
} from '../../lib/classic/templates.ts';
import { explaining } from '../../lib/explain/explain.ts';
import { type Deps, growingPause } from './deps.ts';

/** The template that is ordered. The id of a copy leads to its parent (softlayer-api.md 6.1). */
export async function findTemplate(deps: Deps, id: number | string): Promise<Template> {
  const template = await explaining(`the template ${id} cannot be read`, async () => {
    const found = await getTemplate(deps.client, id);
    return found?.parentId === undefined ? found : getTemplate(deps.client, found.parentId);
  });
  if (template) return template;
  throw new UserError({
    code: 'E_TEMPLATE_NOT_FOUND',
    what: `there is no image template ${id}`,
    why: 'the id is wrong, the template was deleted, or it belongs to another account',
    fix: 'give template-id or template-global-id as upload-import printed it, and credentials of the same account',
  });
}

/** What is left of a template that was deleted: its id. */
export function goneTemplate(id: number): Template {
  const gone = { active: false, status: 'deleted', parentId: undefined, createdAt: undefined, copies: [] };
  return { id, globalId: '', name: '', note: '', ...gone };
}

/**
 * The datacenter when none is given: that of the template's finished copy; of several, of the oldest, which is where
 * the import arrived.
 */
export function ownDatacenter(template: Template): string {
  const ready = template.copies.filter((copy) => copy.state === 'ready');
  const [first] = ready.sort((a, b) => a.id - b.id);
  if (first?.datacenter !== undefined) return first.datacenter;
  throw notReady(template, 'in any datacenter');
}

/**
 * Makes sure of a finished copy in the datacenter: without one it is made first where that is wished, else refused.
 * True when the copy is there.
 */
export async function ensureCopy(
  deps: Deps,
  template: Template,
  datacenter: string,
  may: { readonly copy: boolean; readonly write: boolean },
): Promise<boolean> {
  if (readyDatacenters(template).includes(datacenter) && template.active) return true;
  if (!may.copy) throw noCopy(template, datacenter);
  if (!may.write) {
    deps.log.info(`dry-run: template ${template.id} would be copied to ${datacenter}`);
    return false;
  }
  const underWay = template.copies.some(
    (copy) => copy.datacenter === datacenter && copy.state === 'importing',
  );
  if (!underWay) await startCopy(deps, template, datacenter);
  await awaitCopy(deps, template, datacenter);
  return true;
}

async function startCopy(deps: Deps, template: Template, datacenter: string): Promise<void> {
  const what = `template ${template.id} cannot be copied to ${datacenter}`;
  const all = await explaining(what, () => listDatacenters(deps.client));
  const location = all.find(({ name }) => name === datacenter);
  if (!location) {
    throw new UserError({
      code: 'E_DATACENTER',
      what: `there is no datacenter ${datacenter}`,
      why: 'the name is misspelt, or the datacenter was closed',
      fix: `take one of ${all.map(({ name }) => name).join(', ')}`,
    });
  }
  await explaining(what, () => addLocations(deps.client, template.id, [location.id]));
  deps.log.info(`template ${template.id} is being copied to ${datacenter}`);
}

/**
 * One look proves nothing: the state must be the same twice (softlayer-api.md 7.3), and a failure must last, because a
 * copy looks the same in the moment before its transaction begins.
 */
async function awaitCopy(deps: Deps, template: Template, datacenter: string): Promise<void> {
  const pause = growingPause(deps);
  let before = '';
  let since = deps.now();
  for (;;) {
    await pause();
    const now = await explaining(`template ${template.id} cannot be read`, () =>
      getTemplate(deps.client, template.id),
    );
    const state = templateState(now, datacenter);
    if (state === before && state === 'ready') return;
    if (state !== before) since = deps.now();
    const bad = state === 'failed' || state === 'gone';
    if (state === before && bad && deps.now() - since >= deps.timing.copyGrace) {
      throw new UserError({
        code: 'E_COPY_FAILED',
        what: `the copy of template ${template.id} to ${datacenter} has failed (${state})`,
        why: 'the datacenter cannot store it, or the template was deleted meanwhile',
        fix: 'take the datacenter of the template, or ask IBM support with the id of the template',
      });
    }
    before = state;
  }
}

function noCopy(template: Template, datacenter: string): UserError {
  const ready = readyDatacenters(template);
  if (ready.length === 0) return notReady(template, `in ${datacenter}`);
  return new UserError({
    code: 'E_NO_COPY',
    what: `template ${template.id} has no finished copy in ${datacenter}, but in ${ready.join(', ')}`,
    why: 'a private image can be ordered only where a copy of it is',
    fix: 'set copy-to-datacenter to true, import with `locations`, or order where it is',
  });
}

function notReady(template: Template, where: string): UserError {
  const running = template.copies.map((copy) => copy.transaction).find((text) => text !== undefined);
  return new UserError({
    code: 'E_TEMPLATE_NOT_READY',
    what: `template ${template.id} has no finished copy ${where} (status ${template.status}${running ? `, ${running}` : ''})`,
    why: running ? 'its import is still running' : 'its import has failed, or has only just begun',
    fix: 'run upload-import with `template-id` to wait for it, then order',
  });
}
