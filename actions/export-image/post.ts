import { messageOf } from '../../lib/base/errors.ts';
import type { Log } from '../../lib/base/log.ts';
import type { ApiKeys } from '../../lib/iam/api-keys.ts';
import { removeNotedKey } from '../../lib/lent-key/key-cleanup.ts';
import { giveBackHeld } from '../../lib/object-storage/held-lease.ts';
import type { Deps, StateName } from './deps.ts';

export interface PostDeps {
  readonly log: Log;
  readonly signal: AbortSignal;
  readonly apiKeys: ApiKeys;
  readonly register: Deps['register'];
  readonly getState: (name: StateName) => string;
}

/**
 * Removes what a run that was killed left, and only what is provably its own: an API key that no export can be using, and
 * its leases, whose notes stay for the next run. Does nothing after a run that ended by itself. A failure is told and
 * fails nothing.
 */
export async function post(deps: PostDeps): Promise<void> {
  const { getState, log } = deps;
  const noted = { id: getState('export-key'), tag: getState('key-tag') };
  await attempt('the API key of the export', log, () => removeNotedKey('export', noted, deps));
  for (const name of ['capture-lease', 'export-lease'] as const)
    await attempt(`the ${name.replace('-', ' ')}`, log, () =>
      giveBackHeld(getState(name), async (_object, note) => note, deps),
    );
}

async function attempt(what: string, log: Log, step: () => Promise<void>): Promise<void> {
  try {
    await step();
  } catch (error) {
    log.warning(`${what} could not be removed: ${messageOf(error)}`);
  }
}
