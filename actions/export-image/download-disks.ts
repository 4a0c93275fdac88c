import { lstat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { formatCosUri } from '../../lib/base/cos-uri.ts';
import { UserError } from '../../lib/base/errors.ts';
import { progressLog } from '../../lib/base/progress.ts';
import { formatSize } from '../../lib/base/units.ts';
import { SourceFile } from '../../lib/disk/file.ts';
import { openDiskSource } from '../../lib/disk/open.ts';
import { explaining } from '../../lib/explain/explain.ts';
import { nameAs, syncFolder, taken } from '../../lib/host/final-name.ts';
import { demandSpace } from '../../lib/host/free-space.ts';
import { syncFully, writeFully } from '../../lib/host/output-file.ts';
import { download, tellProof } from '../../lib/object-storage/download.ts';
import type { Deps } from './deps.ts';
import { demandFreeOutputs, diskPath } from './output-paths.ts';
import { doneOf, PartialDownload, removePartial } from './partial-download.ts';
import type { DiskObject } from './place.ts';
import type { ExportRecord } from './record.ts';

/** A disk on the runner. */
export interface DiskFile {
  readonly path: string;
  /** Lower-case hex. */
  readonly sha256: string;
  /** Where it lies until it gets its name; undefined for one that has it already. */
  readonly part: string | undefined;
}

export interface ToDownload {
  readonly objects: readonly DiskObject[];
  readonly record: ExportRecord;
  /** Of each disk. */
  readonly found: readonly { readonly encrypted: boolean }[];
  /** Of the boot disk. */
  readonly output: string;
}

/** The VHD format ends here. encrypted-formats.md 2 */
const LARGEST_DISK = 2040 * 2 ** 30;

/**
 * Downloads every disk, goes on with what an earlier run has left of it, and sees that each is whole and readable. None
 * has its name by then: what has to be written down or removed because of it comes first, so that a run which dies
 * between leaves nothing that the next one would refuse. Throws UserError E_OUTPUT_EXISTS, E_SPACE, E_DOWNLOAD_DIFFERENT,
 * E_DOWNLOAD_DAMAGED, E_OBJECT_CHANGED, E_SOURCE_….
 */
export async function downloadDisks(
  { objects, record, found, output }: ToDownload,
  deps: Deps,
): Promise<DiskFile[]> {
  await demandFreeOutputs(output, objects, record, deps);
  await demandRoom(objects, output);
  const files: DiskFile[] = [];
  for (const [index, object] of objects.entries()) {
    const path = diskPath(output, object.number);
    const known = record.disks[index]?.sha256 ?? '';
    files.push(await downloadDisk(object, path, known, found[index]?.encrypted === true, deps));
  }
  return files;
}

async function demandRoom(objects: readonly DiskObject[], output: string): Promise<void> {
  let needed = 0;
  for (const object of objects) {
    const path = diskPath(output, object.number);
    if (await lstat(path).catch(() => undefined)) continue;
    needed += object.head.size - ((await doneOf(`${path}.part`, object)) ?? 0);
  }
  await demandSpace(dirname(output), needed, 'the download');
}

async function downloadDisk(
  object: DiskObject,
  path: string,
  known: string,
  encrypted: boolean,
  deps: Deps,
): Promise<DiskFile> {
  const { log, signal } = deps;
  if (await lstat(path).catch(() => undefined)) {
    const there = await digestOf(path, deps);
    if (there !== known) throw taken(path, undefined);
    log.info(`${path} is there already, with the digest that an earlier run recorded`);
    return { path, sha256: there, part: undefined };
  }
  const part = `${path}.part`;
  const sha256 = await fetchDisk(object, path, deps).catch(async (error: unknown) => {
    // What was damaged, also what an earlier run has left of it, must not be gone on with.
    if (error instanceof UserError && error.code === 'E_DOWNLOAD_DAMAGED') await removePartial(part);
    else log.notice(`what was downloaded by now stays as ${part}: the next run goes on with it`);
    throw error;
  });
  if (known !== '' && known !== sha256) throw different(object, known, sha256);
  // The reader that encrypt-image has: what it opens can be encrypted from here.
  if (!encrypted) await (await openDiskSource(part, LARGEST_DISK, { signal, log })).close();
  log.info(`downloaded ${formatCosUri(object.uri)}, SHA-256 ${sha256}`);
  return { path, sha256, part };
}

/** Gives the whole files their names, and never replaces one. Throws UserError E_OUTPUT_EXISTS. */
export async function nameDisks(files: readonly DiskFile[], { log }: Deps): Promise<void> {
  for (const { path, part } of files) {
    if (part === undefined) continue;
    await nameAs(part, path);
    await removePartial(part);
    await syncFolder(dirname(path));
    log.info(`the disk is ${path}`);
  }
}

/** By parallel ranges; each is asked again alone when it breaks. Gives the SHA-256 of the whole file. */
async function fetchDisk(object: DiskObject, path: string, deps: Deps): Promise<string> {
  const { log, signal, storage } = deps;
  const { uri, head } = object;
  await using partial = await PartialDownload.open(path, object);
  const { file, from } = partial;
  log.info(
    from === 0
      ? `downloading ${formatSize(head.size)} from ${formatCosUri(uri)}`
      : `going on with the download of ${formatCosUri(uri)} at ${formatSize(from)} of ${formatSize(head.size)}`,
  );
  const got = await explaining('the export cannot be downloaded', () =>
    download(storage(uri.region), uri, file, {
      ...{ head, signal, from, sha256: true },
      write: (bytes, position) => writeFully(file, bytes, position, 'the download'),
      reached: (position) => partial.reached(position),
      progress: progressLog(log, 'downloaded'),
    }),
  );
  await syncFully(file);
  const { size } = await file.stat();
  if (size !== head.size) throw wrongSize(object, size);
  tellProof(uri, got, log);
  return got.sha256 ?? '';
}

async function digestOf(path: string, { signal }: Deps): Promise<string> {
  const file = await SourceFile.open(path);
  try {
    return await file.sha256(signal);
  } finally {
    await file.close();
  }
}

function different({ uri }: DiskObject, known: string, found: string): UserError {
  return new UserError({
    code: 'E_DOWNLOAD_DIFFERENT',
    what: `${formatCosUri(uri)} has the SHA-256 ${found} now; an earlier download of the same version had ${known}`,
    why: 'data were damaged on their way, now or then; a proxy or a disk may be at fault',
    fix: 'delete the .part file beside output and run again; if it happens again, use another route to Object Storage',
  });
}

function wrongSize({ uri, head }: DiskObject, size: number): UserError {
  return new UserError({
    code: 'E_DOWNLOAD_DIFFERENT',
    what: `the download of ${formatCosUri(uri)} has ${size} bytes; the object has ${head.size}`,
    why: 'something else wrote the file',
    fix: 'delete the .part file beside output and run again',
  });
}
