import type { Template } from '../../lib/classic/templates.ts';
import { demandClassicUser } from '../../lib/explain/classic-user.ts';
import { storeImage } from '../../lib/image-store/store.ts';
import { LentKey } from '../../lib/lent-key/lent-key.ts';
import { removeLease } from '../../lib/object-storage/held-lease.ts';
import { awaitImport, demandEncrypted, demandReady } from './await-import.ts';
import type { Deps } from './deps.ts';
import { sharedImport } from './import-lease.ts';
import { importLoan, loanDeps } from './import-loan.ts';
import { recordImport } from './import-record.ts';
import type { UploadImportInputs } from './inputs.ts';
import { type NewImport, type Plan, preflight } from './preflight.ts';
import { type ImageFile, openImageFile, readImage } from './read-image.ts';
import { rehearse } from './rehearsal.ts';
import { Report } from './report.ts';
import { proveByKey } from './rights.ts';
import { startOrFind } from './start-import.ts';
import { storeDeps } from './store-deps.ts';
import { findTemplateById, preflightOfTemplate } from './template-by-id.ts';
import { adjustBootMode, copyTemplate } from './template-copies.ts';

/**
 * Checks, uploads, imports, waits, copies. Whatever an earlier run has finished is found and used; what another image
 * owns is refused before the first byte is sent.
 */
export async function run(inputs: UploadImportInputs, deps: Deps): Promise<void> {
  const report = new Report();
  const { changed } = report;
  try {
    // 1. Who calls: classic infrastructure knows users only.
    await demandClassicUser(inputs, deps);
    // Where there is no image yet, a dry run judges all the rest.
    if (inputs.rehearsal) return await rehearse(inputs.rehearsal, inputs, deps);
    // 2. The file of the image, or the template of `template-id`, which leads to its image.
    await using file = await openImageFile(inputs, deps);
    report.template = await findTemplateById(inputs, deps);
    // 3. The manifest, and all that can be refused: nothing is sent or made by then.
    const plan = report.template
      ? await preflightOfTemplate(report.template, inputs, deps)
      : await preflight(await readImage(file, inputs, deps), inputs, deps);
    report.checked(plan);
    if (inputs.dryRun) return report.tellDryRun(plan, inputs, deps);
    await using key = new LentKey(importLoan(inputs), loanDeps(deps));
    // 4., 5. Object and import, as far as they are not there.
    report.template = plan.template ?? (await storeAndImport(plan, file, key, report, inputs, deps));
    // 6. Its end, when its key goes; then IBM's own word that the template is encrypted.
    const ended = await awaitImport(report.template, deps);
    await tidyUp(plan, key, deps);
    report.ready = demandReady(ended, report.template);
    await demandEncrypted(report.ready, deps);
    // 7. Boot mode, and a copy in every location.
    await adjustBootMode(report.ready, changed, inputs, deps);
    report.ready = await copyTemplate({ ...plan, template: report.ready, changed }, inputs, deps);
    // 8. The record in the manifest beside the object.
    if (report.stored) await recordImport(report.stored, report.ready, deps);
  } catch (error) {
    throw report.failure(error, inputs, deps);
  } finally {
    // 9. The report, in every ending.
    report.write(inputs, deps);
  }
}

async function storeAndImport(
  plan: NewImport,
  file: ImageFile | undefined,
  key: LentKey,
  report: Report,
  inputs: UploadImportInputs,
  deps: Deps,
): Promise<Template> {
  const { changed } = report;
  // What policies did not tell is tried by the import's own key.
  report.proved(await proveByKey(plan, key, inputs, deps), deps);
  // 4. The manifest, then the object: what is there already is kept.
  const manifest = await storeImage({ ...plan, file: file?.handle, changed }, storeDeps(deps));
  report.stored = { ...plan.image, manifest };
  // 5. The import, sent once, by one run at a time.
  return startOrFind({ image: report.stored, key, changed }, inputs, deps);
}

/** What only the import needed. */
async function tidyUp({ identity, image }: Plan, key: LentKey, deps: Deps): Promise<void> {
  await key.ended(identity);
  if (image) await removeLease(sharedImport(image), deps);
}
