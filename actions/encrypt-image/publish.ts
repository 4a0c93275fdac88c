import { link, lstat, rename, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readSmallFile } from '../../lib/base/paths.ts';
import { nameAs, syncFolder, taken } from '../../lib/host/final-name.ts';
import { createOutput, syncFully, writeError, writeFully } from '../../lib/host/output-file.ts';
import { nextName } from '../../lib/host/own-names.ts';
import { formatManifest, MANIFEST_LIMIT, type Manifest, parseManifest } from '../../lib/manifest/manifest.ts';

/**
 * A manifest without its image is what a run leaves that dies between the two. It is removed; any other file under
 * that name is refused before anything is encrypted. A dry run refuses as well, and removes nothing.
 */
export async function clearStaleManifest(
  path: string,
  { dryRun }: { readonly dryRun: boolean },
): Promise<void> {
  const stat = await lstat(path).catch(() => undefined);
  if (!stat) return;
  try {
    parseManifest(await readSmallFile(path, MANIFEST_LIMIT), path);
  } catch (cause) {
    throw taken(path, cause);
  }
  if (!dryRun) await unlink(path);
}

/**
 * Gives the finished, synced image its final name, its manifest before it: whoever sees the image sees both, on the
 * disk. Never replaces a file: of two runs with the same output one fails.
 */
export async function publish(
  partial: string,
  output: string,
  manifestFile: string,
  manifest: Manifest,
): Promise<void> {
  const folder = dirname(output);
  const draft = join(folder, nextName());
  try {
    await writeSynced(draft, formatManifest(manifest));
    await nameAs(draft, manifestFile);
    try {
      await syncFolder(folder);
      await nameAs(partial, output);
    } catch (error) {
      await unlink(manifestFile).catch(() => undefined);
      throw error;
    }
    // A run that began meanwhile may have taken the manifest for one that a dead run had left.
    await link(draft, manifestFile).catch(() => undefined);
  } finally {
    await unlink(draft).catch(() => undefined);
  }
  await unlink(partial).catch(() => undefined);
  await syncFolder(folder);
}

/** Puts a manifest that says more in place of the one beside a published image. Whoever reads sees one or the other. */
export async function replaceManifest(path: string, manifest: Manifest): Promise<void> {
  const draft = join(dirname(path), nextName());
  try {
    await writeSynced(draft, formatManifest(manifest));
    await rename(draft, path).catch((error: unknown) => {
      throw writeError(`the manifest ${path} cannot be brought up to date`, error);
    });
  } finally {
    await unlink(draft).catch(() => undefined);
  }
  await syncFolder(dirname(path));
}

async function writeSynced(path: string, text: string): Promise<void> {
  await using file = await createOutput(path);
  await writeFully(file, Buffer.from(text), 0);
  await syncFully(file);
}
