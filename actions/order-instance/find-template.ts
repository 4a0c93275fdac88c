import { UserError } from '../../lib/base/errors.ts';
import { getTemplate, type Template } from '../../lib/classic/templates.ts';
import { explaining } from '../../lib/explain/explain.ts';
import type { Deps } from './deps.ts';

export interface FoundTemplate {
  /** Of one that is gone only the id is left. */
  readonly template: Template;
  /** The error of one that is gone. A server outlives its template: whoever gave the id may still adopt it. */
  readonly missing: UserError | undefined;
}

/** The template that is ordered. The id of a copy leads to its parent (softlayer-api.md 6.1). */
export async function findTemplate(id: number | string, { classic }: Deps): Promise<FoundTemplate> {
  const template = await explaining(`the template ${id} cannot be read`, async () => {
    const found = await getTemplate(classic, id);
    return found?.parentId === undefined ? found : getTemplate(classic, found.parentId);
  });
  if (template) return { template, missing: undefined };
  const missing = new UserError({
    code: 'E_TEMPLATE_NOT_FOUND',
    what: `there is no image template ${id}`,
    why: 'the id is wrong, the template was deleted, or it belongs to another account',
    fix: 'give template-id or template-global-id as upload-import printed it, and credentials of the same account',
  });
  if (typeof id !== 'number') throw missing;
  return { template: goneTemplate(id), missing };
}

function goneTemplate(id: number): Template {
  const gone = { active: false, status: 'deleted', parentId: undefined, createdAt: undefined, copies: [] };
  return { id, globalId: '', name: '', note: '', ...gone };
}

/** Of all copies, the oldest first: that is where the import arrived. */
export function datacentersOf(template: Template): string[] {
  const copies = [...template.copies].sort((a, b) => a.id - b.id);
  return copies.flatMap((copy) => copy.datacenter ?? []);
}

/**
 * The datacenter when none is given: that of the template's finished copy; of several, of the oldest. Throws UserError
 * E_TEMPLATE_NOT_READY.
 */
export function ownDatacenter(template: Template): string {
  const copies = template.copies.filter((copy) => copy.state === 'ready');
  const [own] = datacentersOf({ ...template, copies });
  if (own !== undefined) return own;
  throw templateNotReady(template, 'in any datacenter');
}

export function templateNotReady(template: Template, where: string): UserError {
  const running = template.copies.map((copy) => copy.transaction).find((text) => text !== undefined);
  return new UserError({
    code: 'E_TEMPLATE_NOT_READY',
    what: `template ${template.id} has no finished copy ${where} (status ${template.status}${running ? `, ${running}` : ''})`,
    why: running ? 'its import is still running' : 'its import has failed, or has only just begun',
    fix: 'run upload-import with `template-id` to wait for it, then order',
  });
}
