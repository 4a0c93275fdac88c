import { createHash } from 'node:crypto';
import type { CosUri } from '../base/cos-uri.ts';
import { holdLease, type Shared } from '../object-storage/held-lease.ts';
import type { Lease } from '../once/lease.ts';
import type { SendDeps } from './deps.ts';

/** The object and its manifest. The lease is named by the object's key, which may be as long as a key can be. */
export function sharedUpload(object: CosUri): Shared {
  const name = createHash('sha256').update(object.key).digest('hex');
  return {
    place: { ...object, key: `encrypted-image/uploads/${name}.json` },
    what: `the upload of ${object.key}`,
  };
}

/** Waits until no other run works at this place. Throws UserError E_LEASE_LOST from the lease's own calls. */
export async function holdUpload(object: CosUri, deps: SendDeps): Promise<Lease> {
  return holdLease(sharedUpload(object), object.key, deps.rememberLease, deps);
}
