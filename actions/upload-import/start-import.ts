import { messageOf } from '../../lib/base/errors.ts';
import { getTemplate, type Template, templateState } from '../../lib/classic/templates.ts';
import { explaining } from '../../lib/explain/explain.ts';
import type { Lease } from '../../lib/once/lease.ts';
import { lookFor } from '../../lib/once/once.ts';
import { patienceOf } from '../../lib/once/pace.ts';
import type { Image } from './bound-image.ts';
import type { Deps } from './deps.ts';
import { findTemplate } from './find-template.ts';
import { outcomeUnknown, startImport, type ToImport } from './import-call.ts';
import { holdImport } from './import-lease.ts';
import type { UploadImportInputs } from './inputs.ts';

/** The template of this image: that of another run, or a new one, started by one run at a time. */
export async function startOrFind(
  toImport: ToImport,
  inputs: UploadImportInputs,
  deps: Deps,
): Promise<Template> {
  const { image } = toImport;
  return explaining('the import cannot be started', async () => {
    await using lease = await holdImport(image, deps);
    // An upload takes hours; another run may have imported the same image meanwhile.
    const there = await findStarted(lease, image, inputs, deps);
    const template = there ?? (await startImport(toImport, lease, inputs, deps));
    deps.log.info(`template ${template.id} (${template.name})`);
    return template;
  });
}

/** By the identity in a note, by the id that an earlier holder noted, and after a call of unknown outcome by waiting. */
async function findStarted(
  lease: Lease,
  image: Image,
  inputs: UploadImportInputs,
  deps: Deps,
): Promise<Template | undefined> {
  const listed = await findTemplate(image, inputs, deps);
  if (listed) return listed;
  const noted = await findNoted(lease, deps);
  if (noted) return noted;
  const { sentBefore } = lease;
  if (sentBefore === undefined) return undefined;
  deps.log.info(
    'an earlier run sent this import and did not learn what became of it; looking for its template',
  );
  const looked = await lookFor(
    () => findTemplate(image, inputs, deps),
    patienceOf(deps),
    Math.max(0, deps.pace.quiet - sentBefore),
  );
  if (looked.kind === 'found') return looked.value;
  deps.signal.throwIfAborted();
  if (looked.kind === 'unseen')
    throw outcomeUnknown(image.manifest.identity, messageOf(looked.error), looked.error);
  await lease.known({});
  deps.log.notice('no template has appeared of the import that an earlier run sent: it is imported now');
  return undefined;
}

/** A list may be late or incomplete; a template that does not show for the whole patience was removed. */
async function findNoted(lease: Lease, deps: Deps): Promise<Template | undefined> {
  const id = Number(lease.noted['template'] ?? Number.NaN);
  if (!Number.isSafeInteger(id)) return undefined;
  const looked = await lookFor(() => getTemplate(deps.classic, id), patienceOf(deps), deps.pace.lookUp);
  if (looked.kind === 'unseen') throw looked.error;
  if (looked.kind === 'found' && templateState(looked.value) !== 'failed') return looked.value;
  deps.log.notice(`the template ${id} that an earlier run imported has failed or was removed`);
  await lease.known({});
  return undefined;
}
