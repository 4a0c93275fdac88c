import { demandClassicUser } from '../../lib/explain/classic-user.ts';
import { explained, explaining } from '../../lib/explain/explain.ts';
import { LentKey } from '../../lib/lent-key/lent-key.ts';
import { endLease, holdLease } from '../../lib/object-storage/held-lease.ts';
import type { Lease } from '../../lib/once/lease.ts';
import { awaitExport } from './await-export.ts';
import { awaitCapture, captureOrFind } from './capture-server.ts';
import { type Deps, exportLoan, loanDeps } from './deps.ts';
import { downloadDisks, nameDisks } from './download-disks.ts';
import { recordDigests, recordExport, removeExport } from './finish-export.ts';
import type { ExportImageInputs } from './inputs.ts';
import { exportIdentity, sharedExport } from './place.ts';
import { type Plan, preflight } from './preflight.ts';
import { Report } from './report.ts';
import { proveByKey } from './rights.ts';
import { findSource, type TemplateSource, templateSource } from './source.ts';
import { startOrFind } from './start-export.ts';

/**
 * Checks, captures, exports, waits, downloads. Whatever an earlier run has finished is found and used; what this action
 * did not make is refused before anything is sent.
 */
export async function run(inputs: ExportImageInputs, deps: Deps): Promise<void> {
  const report = new Report(inputs);
  try {
    // 1. Who calls: classic infrastructure knows users only.
    await demandClassicUser(inputs, deps);
    // 2. The template, or the server that is captured; and all that can be refused: nothing is sent or made by then.
    const source = await explaining('template and server cannot be looked up', () =>
      findSource(inputs, deps),
    );
    const plan = await preflight(source, inputs, deps);
    report.checked(plan, deps);
    if (inputs.dryRun) return report.tellDryRun(plan, deps);
    await using key = new LentKey(exportLoan(inputs), loanDeps(deps));
    // What policies did not tell is tried by the export's own key, before a server is shut down.
    if (plan.rights) report.proved(await proveByKey(plan.place, plan.rights, key, inputs, deps), deps);
    // 3. The capture, once; it shuts the server down.
    const finished = await finishedSource(plan, report, inputs, deps);
    report.source(finished);
    // 4. to 7. by one run at a time.
    await exportUnderLease(finished, plan, key, report, inputs, deps);
  } catch (error) {
    throw report.failure(explained(error, 'the image cannot be exported'), deps);
  } finally {
    // 8. The report, in every ending.
    report.write(deps);
  }
}

async function finishedSource(
  { source, place, found }: Plan,
  report: Report,
  { disks }: ExportImageInputs,
  deps: Deps,
): Promise<TemplateSource> {
  const { changed } = report;
  // Only a capture may still be running; while an export runs, that is what the template is busy with.
  if (source.template && (!source.captured || found.kind !== 'free')) return source;
  const begun = source.template ?? (await captureOrFind({ source, disks, place, changed }, deps));
  report.captureBegun(begun);
  return templateSource(await awaitCapture(begun, deps), true, deps);
}

async function exportUnderLease(
  source: TemplateSource,
  plan: Plan,
  key: LentKey,
  report: Report,
  inputs: ExportImageInputs,
  deps: Deps,
): Promise<void> {
  const { template } = source;
  const { place } = plan;
  const remember = (value: string) => deps.saveState('export-lease', value);
  await using lease: Lease = await holdLease(sharedExport(place), place.key, remember, deps);
  // 4. The export, sent once, or that of an earlier run.
  const { changed } = report;
  const found = await startOrFind({ template, place, lease, key, changed }, deps);
  report.exportBegun(template);
  // 5. Its end, when its key goes; then what its headers say, and the record beside the objects.
  const objects =
    found.kind === 'complete'
      ? found.objects
      : await awaitExport({ template, place, disks: source.disks.length }, lease, key, deps);
  if (found.kind === 'complete') await key.ended(exportIdentity(template.globalId, place));
  const recorded = await recordExport({ source, place, objects }, deps);
  const { record } = recorded;
  const keyHashes = recorded.found.map(({ keyHash }) => keyHash);
  report.exported({ objects, keyHashes, adopted: found.kind === 'complete' && !found.unfinished }, deps);
  // 6. The download; its digests are recorded, and what is not needed any more goes, before the files get their names.
  const { output } = plan;
  const files = output === undefined ? [] : await downloadDisks({ ...recorded, objects, output }, deps);
  await recordDigests(place, record, files, deps);
  if (inputs.removeObject) await removeExport({ template, place, lease }, report, deps);
  await nameDisks(files, deps);
  report.downloaded(files);
  await endLease(lease, deps);
}
