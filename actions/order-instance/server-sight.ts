import { UserError } from '../../lib/base/errors.ts';
import { sightOfServers } from '../../lib/classic/user-sight.ts';
import { explaining } from '../../lib/explain/explain.ts';
import type { Deps } from './deps.ts';

/** Who is not shown servers could neither find an earlier one nor the one that it orders: UserError E_CLASSIC_PERMISSION. */
export async function demandSight({ classic, log }: Deps): Promise<void> {
  const sight = await explaining('the classic user cannot be read', () => sightOfServers(classic));
  if (sight === 'some')
    log.warning(
      'the user of these credentials is shown only some of the virtual servers: one of this name may exist unseen',
    );
  if (sight !== 'none') return;
  throw new UserError({
    code: 'E_CLASSIC_PERMISSION',
    what: 'the user of these credentials is not shown virtual servers, so nothing is ordered',
    why: 'the classic infrastructure permission VIRTUAL_GUEST_VIEW (View virtual server details) is missing',
    fix: 'have the account owner grant it under Manage > Access (IAM) > Users > Classic infrastructure',
  });
}
