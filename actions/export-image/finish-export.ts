import { type CosUri, formatCosUri } from '../../lib/base/cos-uri.ts';
import { explaining } from '../../lib/explain/explain.ts';
import type { Deps } from './deps.ts';
import type { DiskFile } from './download-disks.ts';
import { demandEncryption, type ExportedVhd, readExported } from './exported-vhd.ts';
import { noteOf } from './judge-place.ts';
import type { DiskObject } from './place.ts';
import { type ExportRecord, readRecord, recordOf, recordPlace, writeRecord } from './record.ts';
import type { Report } from './report.ts';
import type { TemplateSource } from './source.ts';
import type { ToExport } from './start-export.ts';

/** An export whose objects were looked into. */
export interface Recorded {
  readonly record: ExportRecord;
  /** What the headers of each disk tell, in the record's order. */
  readonly found: readonly ExportedVhd[];
}

interface Finished {
  readonly source: TemplateSource;
  readonly place: CosUri;
  readonly objects: readonly DiskObject[];
}

/** Reads the headers of every disk where it lies, and writes the record beside the objects unless it stands there. */
export async function recordExport({ source, place, objects }: Finished, deps: Deps): Promise<Recorded> {
  return explaining('the export cannot be looked into', async () => {
    const storage = deps.storage(place.region);
    const found: ExportedVhd[] = [];
    for (const { uri, number, head } of objects) {
      const name = formatCosUri(uri);
      const readAt = (position: number, length: number) => storage.readRange(uri, position, length);
      const disk = await readExported(name, head.size, readAt);
      if (number === 0) demandEncryption(name, disk, source.encrypted);
      else if (source.encrypted && !disk.encrypted)
        deps.log.warning(`${name} is not encrypted, although the template is: a plaintext in the bucket`);
      found.push(disk);
    }
    const stored = await readRecord(place, deps);
    const record = recordOf(source.template, source.encrypted, objects, stored?.record);
    if (JSON.stringify(stored?.record) !== JSON.stringify(record)) await writeRecord(place, record, deps);
    return { record, found };
  });
}

/** Completes the record: a later download of the same version must give the same. */
export async function recordDigests(
  place: CosUri,
  record: ExportRecord,
  files: readonly DiskFile[],
  deps: Deps,
): Promise<void> {
  const disks = record.disks.map((disk, index) => ({ ...disk, sha256: files[index]?.sha256 ?? disk.sha256 }));
  const completed = { ...record, disks };
  if (JSON.stringify(completed) === JSON.stringify(record)) return;
  await explaining('the record beside the export cannot be completed', () =>
    writeRecord(place, completed, deps),
  );
}

/** Deletes what this run, or a dead one whose work it has finished, has exported; the record last. */
export async function removeExport(
  { template, place, lease }: Pick<ToExport, 'template' | 'place' | 'lease'>,
  report: Report,
  deps: Deps,
): Promise<void> {
  if (report.adopted) {
    deps.log.notice('the objects stay: an earlier run exported them and did not remove them');
    return;
  }
  // Not any more when another run has taken over; should this one die now, the next one removes the rest.
  await lease.note(noteOf({ template: template.globalId, state: 'failed' }));
  await explaining('the exported objects cannot be deleted', async () => {
    const storage = deps.storage(place.region);
    for (const { uri } of report.objects) {
      await storage.delete(uri);
      deps.log.info(`deleted ${formatCosUri(uri)}`);
    }
    await storage.delete(recordPlace(place));
  });
  report.removed();
}
