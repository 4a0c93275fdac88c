import { createHash, randomUUID } from 'node:crypto';
import type { CosUri } from '../../lib/base/cos-uri.ts';
import { messageOf } from '../../lib/base/errors.ts';
import { Lease, removeIdle } from '../../lib/once/lease.ts';
import type { Image } from './bound-image.ts';
import type { Deps } from './deps.ts';

/** What one run at a time may work on. */
export interface Shared {
  /** Name of the state by which `post` gives the lease back. */
  readonly state: 'upload-lease' | 'import-lease';
  /** Where the lease lies. */
  readonly place: CosUri;
  /** For people. */
  readonly what: string;
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

/**
 * Waits until no other run works on the same; given back at the end of an `await using`. Throws UserError E_LEASE_LOST
 * from the lease's own calls.
 */
export async function holdLease(shared: Shared, object: CosUri, deps: Deps): Promise<Lease> {
  const { pace, log } = deps;
  const owner = randomUUID();
  // Saved before it is held: nothing but a lease of this very owner is ever given back by it.
  deps.saveState(shared.state, JSON.stringify({ ...shared.place, owner, object: object.key }));
  return Lease.acquire(deps.register(shared.place), {
    ...{ owner, run: deps.run, what: shared.what, now: pace.now, log },
    ...(pace.lease === undefined ? {} : { length: pace.lease }),
    pause: () => pace.sleep(pace.firstLook * 3),
    ended: () => deps.saveState(shared.state, ''),
  });
}

/** Tidies up when what the lease guarded shows to everybody. A lease that stays does no harm. */
export async function removeLease({ place }: Shared, deps: Deps): Promise<void> {
  await removeIdle(deps.register(place)).catch((error: unknown) => {
    deps.log.debug(`the lease ${place.key} stays: ${messageOf(error)}`);
  });
}
