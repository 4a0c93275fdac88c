import { randomUUID } from 'node:crypto';
import type { CosUri } from '../../lib/base/cos-uri.ts';
import type { Deps } from './deps.ts';

/** Milliseconds that a lease is good for: longer than an import call and the look-up after it can take. */
const LEASE = 15 * 60_000;
const LEASE_LIMIT = 4096;

export function leaseKey(objectKey: string): string {
  return `${objectKey}.import-lease.json`;
}

/**
 * Lets one run at a time start the import of an object: between "there is no template yet" and the id of the new one.
 * Another run waits until the lease is given back or over; it then looks for the template first. `use` runs in every
 * case, so a bucket in which nothing can be deleted costs a wait, never an import.
 */
export async function withLease<T>(object: CosUri, deps: Deps, use: () => Promise<T>): Promise<T> {
  const storage = deps.storage(object.region);
  const ref = { ...object, key: leaseKey(object.key) };
  const owner = randomUUID();
  deps.saveState('lease', JSON.stringify(ref));
  await acquire(ref, owner, deps);
  try {
    return await use();
  } finally {
    // Also after a cancellation: the action's own signal would stop the deletion.
    await storage
      .delete(ref, AbortSignal.timeout(3_000))
      .then(() => deps.saveState('lease', ''))
      .catch((error: unknown) => {
        const why = error instanceof Error ? error.message : String(error);
        deps.log.warning(
          `the lease ${ref.key} could not be deleted (${why}); it ends by itself after 15 min`,
        );
      });
  }
}

async function acquire(ref: CosUri, owner: string, deps: Deps): Promise<void> {
  const storage = deps.storage(ref.region);
  const { pace, log } = deps;
  const started = pace.now();
  for (let told = false; ; told = true) {
    const text = JSON.stringify({ owner, until: new Date(Date.now() + LEASE).toISOString() });
    if ((await storage.putText(ref, text, { onlyIfAbsent: true })) === 'written') return;
    const until = Date.parse(untilOf(await storage.getText(ref, LEASE_LIMIT)));
    // A clock that is wrong must not make the wait endless.
    if (!(until > Date.now()) || pace.now() - started > LEASE) {
      await storage.delete(ref);
      continue;
    }
    if (!told) log.info('another run starts the import of this object; waiting for it');
    await pace.sleep(pace.firstLook * 3);
  }
}

function untilOf(text: string | undefined): string {
  try {
    const until: unknown = (JSON.parse(text ?? '{}') as Record<string, unknown>)['until'];
    return typeof until === 'string' ? until : '';
  } catch {
    return '';
  }
}
