import { messageOf } from '../../lib/base/errors.ts';
import type { Log } from '../../lib/base/log.ts';
import type { ApiKeys } from '../../lib/iam/api-keys.ts';
import { giveBackUpload } from '../../lib/image-store/after-kill.ts';
import { removeNotedKey } from '../../lib/lent-key/key-cleanup.ts';
import { giveBackHeld } from '../../lib/object-storage/held-lease.ts';
import type { ObjectStorage } from '../../lib/object-storage/object-storage.ts';
import type { Deps, StateName } from './deps.ts';

export interface PostDeps {
  readonly log: Log;
  readonly signal: AbortSignal;
  readonly apiKeys: ApiKeys;
  readonly storage: (region: string) => ObjectStorage;
  readonly register: Deps['register'];
  readonly getState: (name: StateName) => string;
}

/**
 * Removes what a run that was killed left, and only what is provably its own: an API key that no import can be using, by
 * id or (when the id never arrived) by description; what it uploaded, if it was cancelled; its leases, while it holds
 * them. Does nothing after a run that ended by itself. A failure is told and fails nothing: the next run does the same.
 */
export async function post(deps: PostDeps): Promise<void> {
  await attempt('the API key of the import', deps.log, () =>
    removeNotedKey('import', { id: deps.getState('import-key'), tag: deps.getState('key-tag') }, deps),
  );
  await attempt('the unfinished upload', deps.log, () =>
    giveBackUpload(deps.getState('upload-lease'), deps.getState('cancelled') !== '', deps),
  );
  await attempt('the lease of the import', deps.log, () =>
    giveBackHeld(deps.getState('import-lease'), async (_, note) => note, deps),
  );
}

async function attempt(what: string, log: Log, step: () => Promise<void>): Promise<void> {
  try {
    await step();
  } catch (error) {
    log.warning(`${what} could not be removed: ${messageOf(error)}`);
  }
}
