import type { EnvironmentInputs } from '../inputs.ts';
import { type InstanceSpec, lookForInstance, viewerOn } from '../instance.ts';
import type { Step } from '../step.ts';

const TITLE = 'Key Protect';

/** The instance that holds the root key, in the region of the images. ibm-cloud-apis.md 2.2 */
export const kmsInstance: Step = {
  name: 'kms-instance',
  title: ({ kmsInstance: wanted }) => wanted.text,
  needs: viewerOn({ title: TITLE }),
  look: (inputs, known, deps) => lookForInstance(specOf(inputs), known, deps),
};

function specOf({ kmsInstance: wanted, kmsPlan: plan, region: target }: EnvironmentInputs): InstanceSpec {
  return {
    ...{ input: 'kms-instance', title: TITLE, wanted, plan, target },
    service: 'kms',
    // Existing keys there work until it ends; none is made. ibm-cloud-apis.md 3.10
    accepts: ['kms', 'hs-crypto'],
    learn: ({ guid: instanceId, crn, service, region }) =>
      service === 'kms' || service === 'hs-crypto' ? { kms: { service, region, instanceId, crn } } : {},
  };
}
