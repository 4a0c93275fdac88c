import type { EnvironmentInputs } from '../inputs.ts';
import { type InstanceSpec, lookForInstance, viewerOn } from '../instance.ts';
import type { Step } from '../step.ts';

const TITLE = 'Cloud Object Storage';

/** The instance that the bucket belongs to; it knows no region. ibm-cloud-apis.md 2.2 */
export const cosInstance: Step = {
  name: 'cos-instance',
  title: ({ cosInstance: wanted }) => wanted.text,
  needs: viewerOn({ title: TITLE }),
  look: (inputs, known, deps) => lookForInstance(specOf(inputs), known, deps),
};

function specOf({ cosInstance: wanted, cosPlan: plan }: EnvironmentInputs): InstanceSpec {
  return {
    input: 'cos-instance',
    title: TITLE,
    service: 'cloud-object-storage',
    accepts: ['cloud-object-storage'],
    wanted,
    plan,
    target: 'global',
    learn: ({ guid, crn }) => ({ cos: { guid, crn } }),
  };
}
