import { ServiceError } from '../base/errors.ts';
import type { ClassicClient } from './client.ts';
import { entitiesOf, flagAt, textAt } from './json.ts';
import { identified } from './shapes.ts';
import { readAs } from './typed-calls.ts';

/** Which of the account's virtual servers this user is shown. `unknown`: the service does not say. */
export type Sight = 'all' | 'some' | 'none' | 'unknown';

/**
 * Lists leave out what a user may not see, without a word (softlayer-api.md 4, 21): only the user's own record tells.
 * Throws ServiceError, but not for a user who may not read it.
 */
export async function sightOfServers(client: ClassicClient): Promise<Sight> {
  try {
    const user = await readAs(client, identified, {
      service: 'SoftLayer_Account',
      method: 'getCurrentUser',
      mask: 'mask[id,isMasterUserFlag,hasFullVirtualGuestAccessFlag,permissions[keyName]]',
    });
    return sightOf(user);
  } catch (error) {
    if (error instanceof ServiceError && error.failure.outcome === 'refused') return 'unknown';
    throw error;
  }
}

function sightOf(user: Readonly<Record<string, unknown>>): Sight {
  if (flagAt(user, 'isMasterUserFlag') === true) return 'all';
  const permissions = entitiesOf(user['permissions']).flatMap((row) => textAt(row, 'keyName') ?? []);
  if (permissions.length > 0 && !permissions.includes('VIRTUAL_GUEST_VIEW')) return 'none';
  const full = flagAt(user, 'hasFullVirtualGuestAccessFlag');
  return full === undefined ? 'unknown' : full ? 'all' : 'some';
}
