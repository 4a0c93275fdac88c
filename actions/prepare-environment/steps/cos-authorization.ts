import { keyAuthorizationName, lookForKeyAuthorization } from '../authorization.ts';
import { SEE_POLICIES } from '../grants.ts';
import type { Step } from '../step.ts';

const SOURCE = 'cloud-object-storage';

/** Lets Object Storage encrypt the bucket with the root key; needed before the bucket. ibm-cloud-apis.md 4.4 */
export const cosAuthorization: Step = {
  name: 'cos-authorization',
  title: () => keyAuthorizationName(SOURCE),
  needs: SEE_POLICIES,
  async look(inputs, known, deps) {
    if (!inputs.bucketKey) return { kind: 'off', name: keyAuthorizationName(SOURCE) };
    return lookForKeyAuthorization(SOURCE, inputs, known, deps);
  },
};
