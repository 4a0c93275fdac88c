import { createHash } from 'node:crypto';
import type { CosUri } from '../../lib/base/cos-uri.ts';
import { type Shared as AnyShared, holdLease as hold } from '../../lib/object-storage/held-lease.ts';
import type { Lease } from '../../lib/once/lease.ts';
import type { Image } from './bound-image.ts';
import type { Deps } from './deps.ts';

export interface Shared extends AnyShared {
  /** Name of the state by which `post` gives the lease back. */
  readonly state: 'upload-lease' | 'import-lease';
}

/** The object and its manifest. The lease is named by the object's key, which may be as long as a key can be. */
export function sharedUpload({ object }: Image): Shared {
  const name = createHash('sha256').update(object.key).digest('hex');
  return {
    state: 'upload-lease',
    place: { ...object, key: `encrypted-image/uploads/${name}.json` },
    what: `the upload of ${object.key}`,
  };
}

/** The template of this image, whatever its object is called. */
export function sharedImport({ object, manifest }: Image): Shared {
  return {
    state: 'import-lease',
    place: { ...object, key: `encrypted-image/imports/${manifest.identity}.json` },
    what: 'the import of this image',
  };
}

/** Waits until no other run works on the same. Throws UserError E_LEASE_LOST from the lease's own calls. */
export async function holdLease(shared: Shared, object: CosUri, deps: Deps): Promise<Lease> {
  return hold(shared, object.key, (value) => deps.saveState(shared.state, value), deps);
}
