import type { SourceFile } from '../disk/file.ts';
import { unsupported } from '../disk/refusals.ts';
import { packingOf } from './recognise.ts';
import type { UnwrapOptions } from './unpack.ts';

/** A compressed tar archive with a compressed disk in it has three. */
const MOST_LAYERS = 3;

/**
 * Takes off what is around a disk image: gzip, zstd, xz, bzip2, tar (OVA). The content decides, never the name; what is
 * nothing of that is given back. Takes over the file, which is closed when this fails. Throws UserError E_SOURCE_… for
 * what is damaged, too large, or no single disk.
 */
export async function unwrap(file: SourceFile, options: UnwrapOptions): Promise<SourceFile> {
  let current = file;
  try {
    for (;;) {
      const packing = await packingOf(current);
      if (packing === undefined) return current;
      if (current.packing.length === MOST_LAYERS) throw tooDeep(current);
      // Most sources are not packed: none of this is loaded for them.
      const { takeOff } = await import('./layers.ts');
      current = await takeOff(current, packing, options);
    }
  } catch (error) {
    await current.close();
    throw error;
  }
}

function tooDeep({ packing }: SourceFile) {
  return unsupported(
    `packed more than ${MOST_LAYERS} times (${packing.join(', ')}, and more)`,
    'unpack it first and give the disk image inside',
  );
}
