import { findTemplatesByIdentity } from '../../lib/classic/templates.ts';
import type { StoreDeps } from '../../lib/image-store/deps.ts';
import type { Deps } from './deps.ts';

/** What storing an image takes, of all that this stage has. */
export function storeDeps(deps: Deps): StoreDeps {
  return {
    ...deps,
    isNeeded: async (identity) => (await findTemplatesByIdentity(deps.classic, identity)).length > 0,
    rememberLease: (value) => deps.saveState('upload-lease', value),
    timed: (what, milliseconds, bytes) => deps.summary.timed(what, milliseconds, bytes),
  };
}
