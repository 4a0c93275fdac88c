import { UserError } from '../../lib/base/errors.ts';
import { isBeforeAcceptance } from '../../lib/classic/failure.ts';
import { type Datacenter, listDatacenters } from '../../lib/classic/locations.ts';
import {
  addLocations,
  getTemplate,
  readyDatacenters,
  type Template,
  templateState,
} from '../../lib/classic/templates.ts';
import { explained, explaining } from '../../lib/explain/explain.ts';
import { makeOnce } from '../../lib/once/once.ts';
import { type Deps, growingPause, patienceOf } from './deps.ts';

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

/** Whether the template can be ordered in the datacenter. */
export const isPlaced = (template: Template, datacenter: string): boolean =>
  template.active && readyDatacenters(template).includes(datacenter);

export const isUnderWay = (template: Template, datacenter: string): boolean =>
  template.copies.some((copy) => copy.datacenter === datacenter && copy.state === 'importing');

/** The datacenter's id, of which a copy has need. Throws UserError E_DATACENTER. */
export async function findDatacenter(deps: Deps, name: string): Promise<Datacenter> {
  const all = await explaining('the datacenters cannot be listed', () => listDatacenters(deps.client));
  const found = all.find((datacenter) => datacenter.name === name);
  if (found) return found;
  throw new UserError({
    code: 'E_DATACENTER',
    what: `there is no datacenter ${name}`,
    why: 'the name is misspelt, or the datacenter was closed',
    fix: `take one of ${all.map((datacenter) => datacenter.name).join(', ')}`,
  });
}

/** Copies the template to the datacenter, unless a copy is under way, and waits until it can be ordered there. */
export async function copyTo(deps: Deps, template: Template, datacenter: Datacenter): Promise<void> {
  if (!isUnderWay(template, datacenter.name)) await startCopy(deps, template, datacenter);
  await awaitCopy(deps, template, datacenter.name);
}

/** A copy is billed: its start is sent once, and looked for when the answer is lost. */
async function startCopy(deps: Deps, template: Template, { id, name }: Datacenter): Promise<void> {
  const before = deps.outputs.get('changed');
  const old = new Set(template.copies.map((copy) => copy.id));
  const look = async () => {
    const now = await getTemplate(deps.client, template.id);
    return now?.copies.find(
      (copy) => copy.datacenter === name && (!old.has(copy.id) || copy.state === 'importing'),
    );
  };
  const made = await makeOnce(
    {
      what: `the copy of template ${template.id} to ${name}`,
      claim: async () => undefined,
      act: async () => {
        deps.outputs.set('changed', 'true');
        await addLocations(deps.client, template.id, [id]);
        return undefined;
      },
      look,
      refusedBefore: isBeforeAcceptance,
      settle: async ({ kind }) => {
        if (kind === 'nothing') deps.outputs.set('changed', before);
      },
    },
    patienceOf(deps),
  );
  if (made.kind !== 'made')
    throw explained(made.error, `template ${template.id} cannot be copied to ${name}`);
  deps.log.info(`template ${template.id} is being copied to ${name}`);
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

export function noCopy(template: Template, datacenter: string): UserError {
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
