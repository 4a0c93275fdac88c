import { lstat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { type AllowedRoots, newFile } from '../../lib/base/paths.ts';
import { taken } from '../../lib/host/final-name.ts';
import type { ExportRecord } from './record.ts';

/** The real path of the boot disk's file, inside the allowed folders. Throws UserError E_PATH, E_PATH_OUTSIDE. */
export async function outputPath(path: string, { roots }: { readonly roots: AllowedRoots }): Promise<string> {
  return newFile(roots, 'output', path);
}

/** `disk.vhd` for the boot disk (0), then `disk-1.vhd` and so on. */
export function diskPath(output: string, number: number): string {
  if (number === 0) return output;
  const ending = extname(output);
  return join(dirname(output), `${basename(output, ending)}-${number}${ending}`);
}

/**
 * What lies at the paths already is never replaced: only a file whose digest an earlier download has recorded may be
 * there, and is compared later. Throws UserError E_OUTPUT_EXISTS, E_PATH.
 */
export async function demandFreeOutputs(
  output: string,
  disks: readonly { readonly number: number }[],
  record: ExportRecord | undefined,
  { roots }: { readonly roots: AllowedRoots },
): Promise<void> {
  for (const [index, { number }] of disks.entries()) {
    const path = await newFile(roots, 'output', diskPath(output, number));
    const known = record?.disks[index];
    const stat = await lstat(path).catch(() => undefined);
    // What is there under this name without its state is nobody's. See partial-download.ts
    await refuseForeignPart(path);
    if (stat && (!known || known.sha256 === '' || stat.size !== known.size)) throw taken(path, undefined);
  }
}

async function refuseForeignPart(path: string): Promise<void> {
  const part = `${path}.part`;
  const [file, state] = await Promise.all(
    [part, `${part}.json`].map((one) => lstat(one).catch(() => undefined)),
  );
  if (file && !state) throw taken(part, undefined);
}
