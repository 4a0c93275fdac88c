import { UserError } from '../../lib/base/errors.ts';
import { formatDuration } from '../../lib/base/units.ts';
import { awaitTemplate, type Settled } from '../../lib/classic/template-wait.ts';
import { getEncryptionAttributes, isEncrypted, type Template } from '../../lib/classic/templates.ts';
import { explaining } from '../../lib/explain/explain.ts';
import type { Deps } from './deps.ts';
import type { UploadImportInputs } from './inputs.ts';

/** Waits until the import has ended, well or not. */
export async function awaitImport({ id }: Template, deps: Deps): Promise<Settled> {
  const started = performance.now();
  const settled = await explaining(`the import of the template ${id} cannot be watched`, () =>
    awaitTemplate(deps.classic, id, undefined, deps),
  );
  deps.summary.timed('Waited for the import', performance.now() - started);
  return settled;
}

/** `datacenter` where it is about one copy. Throws UserError E_IMPORT_FAILED or E_IMPORT_GONE. */
export function demandReady(settled: Settled, { id }: Template, datacenter?: string): Template {
  if (settled.state === 'ready') return settled.template;
  if (settled.state === 'gone') throw gone(id);
  const place = datacenter === undefined ? '' : ` in ${datacenter}`;
  throw new UserError({
    code: 'E_IMPORT_FAILED',
    what: `the import of the template ${id}${place} ended without a disk (status ${settled.template.status})`,
    why: 'IBM could not read, decrypt or convert the image; the classic API gives no reason',
    fix: `check the rights of the import key on bucket and root key, the authorization server-protect → kms (Reader), operating-system and the image; delete the template ${id}, then run again, or ask IBM support with this id`,
  });
}

/** A wrong field in the request is ignored by IBM, so both sources must say that the template is encrypted (pitfalls.md P3). */
export async function demandEncrypted({ id }: Template, { classic, log }: Deps): Promise<void> {
  const [encrypted, attributes] = await explaining(
    `whether the template ${id} is encrypted cannot be read`,
    async () => [await isEncrypted(classic, id), await getEncryptionAttributes(classic, id)] as const,
  );
  if (encrypted && attributes.length > 0) {
    log.info(`the template ${id} is encrypted, as IBM says in both places`);
    return;
  }
  throw new UserError({
    code: 'E_NOT_ENCRYPTED',
    what: `IBM does not hold the template ${id} as encrypted (isEncrypted: ${encrypted}, ${attributes.length} encryption attributes)`,
    why: 'the template was made without the encryption values, or IBM ignored them',
    fix: `do not order from it; delete the template ${id} and run again, or ask IBM support with this id`,
  });
}

function gone(id: number): UserError {
  return new UserError({
    code: 'E_IMPORT_GONE',
    what: `the template ${id} does not exist any more`,
    why: 'the import failed and IBM removed the template, or somebody deleted it',
    fix: 'check that the import key may read the bucket and use the root key, that the authorization server-protect → kms (Reader) exists, and that image and wrapped data key belong together; then run again',
  });
}

/**
 * An error as people are told it: once there is a template, the end of the action's time is not the end of its import,
 * which goes on without this run.
 */
export function orStillImporting(
  error: unknown,
  template: Template | undefined,
  { timeout }: UploadImportInputs,
  { signal }: Deps,
): unknown {
  const reason: unknown = signal.aborted ? signal.reason : undefined;
  if (!template || !(reason instanceof UserError) || reason.code !== 'E_TIMEOUT') return error;
  return new UserError({
    code: 'E_STILL_IMPORTING',
    what: `the template ${template.id} is not ready after ${formatDuration(timeout)}; nothing was deleted`,
    why: 'IBM imports and copies images one after another; hours are possible',
    fix: `run again (the template is found by its note), or with template-id: ${template.id} to wait only, or with a longer timeout`,
    cause: error,
  });
}
