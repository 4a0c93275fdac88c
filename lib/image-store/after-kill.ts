import type { Log } from '../base/log.ts';
import { giveBackHeld, type LeaseDeps } from '../object-storage/held-lease.ts';
import { removeNoted } from '../object-storage/leftovers.ts';
import type { ObjectStorage } from '../object-storage/object-storage.ts';
import { manifestAlone } from './noted-manifest.ts';

/** What the `post` of a stage that stores images works with. */
export interface AfterKillDeps extends Pick<LeaseDeps, 'register'> {
  readonly storage: (region: string) => ObjectStorage;
  readonly log: Log;
}

/**
 * For `post`: gives back the lease of an upload that a run held when it was killed (`kept`: what `rememberLease` got). What
 * was sent stays, noted in the lease, and the next run goes on with it; after a cancellation, and where nothing was sent
 * yet, it is removed. Throws what keeps it from that: then the lease stays as it is, for the next run.
 */
export async function giveBackUpload(
  kept: string,
  wasCancelled: boolean,
  { register, storage, log }: AfterKillDeps,
): Promise<void> {
  await giveBackHeld(
    kept,
    async (object, note) => {
      if (note['upload'] !== undefined && !wasCancelled) {
        log.notice(
          `the parts of ${object.key} that were sent stay in the bucket ${object.bucket}, where they are billed: the next run goes on with them`,
        );
        return note;
      }
      await removeNoted(storage(object.region), object, note);
      return manifestAlone(note);
    },
    { register, log },
  );
}
