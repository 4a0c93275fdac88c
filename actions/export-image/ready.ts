import { UserError } from '../../lib/base/errors.ts';
import type { Template } from '../../lib/classic/templates.ts';

export function notReady(template: Template): UserError {
  const running = template.copies.map(({ transaction }) => transaction).find((text) => text !== undefined);
  return new UserError({
    code: 'E_TEMPLATE_NOT_READY',
    what: `the template ${template.id} (${template.name}) cannot be exported now: status ${template.status}${running === undefined ? '' : `, ${running}`}`,
    why:
      running === undefined
        ? 'its import or capture has failed, or has only just begun'
        : 'something is done on it: an import, a copy, or an export to somewhere else',
    fix: 'wait until nothing runs on it (`slcli image detail`), then run again',
  });
}
