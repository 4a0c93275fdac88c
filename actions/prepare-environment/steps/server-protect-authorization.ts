import { keyAuthorizationName, lookForKeyAuthorization } from '../authorization.ts';
import { SEE_POLICIES } from '../grants.ts';
import type { Step } from '../step.ts';

/** Cloud Block Storage of classic infrastructure, which unwraps the data key at import and boot. ibm-cloud-apis.md 0 */
const SOURCE = 'server-protect';

/** Without it an import fails late. pitfalls.md K11 */
export const serverProtectAuthorization: Step = {
  name: 'server-protect-authorization',
  title: () => keyAuthorizationName(SOURCE),
  needs: SEE_POLICIES,
  look: (inputs, known, deps) => lookForKeyAuthorization(SOURCE, inputs, known, deps),
};
