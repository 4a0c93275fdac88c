import { holdLease, type Shared } from '../../lib/object-storage/held-lease.ts';
import type { Lease } from '../../lib/once/lease.ts';
import type { Image } from './bound-image.ts';
import type { Deps } from './deps.ts';

/** The template of this image, whatever its object is called. */
export function sharedImport({ object, manifest }: Image): Shared {
  return {
    place: { ...object, key: `encrypted-image/imports/${manifest.identity}.json` },
    what: 'the import of this image',
  };
}

/** Waits until no other run imports the same image. Throws UserError E_LEASE_LOST from the lease's own calls. */
export async function holdImport(image: Image, deps: Deps): Promise<Lease> {
  const remember = (value: string) => deps.saveState('import-lease', value);
  return holdLease(sharedImport(image), image.object.key, remember, deps);
}
