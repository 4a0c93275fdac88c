import { type PolicyTarget, policyCommand } from '../../../lib/rights/commands.ts';
import type { Deps } from '../deps.ts';
import type { StepName } from '../findings.ts';
import { type Grant, lookForGrants, SEE_POLICIES } from '../grants.ts';
import type { EnvironmentInputs } from '../inputs.ts';
import type { Known, Seen, Step } from '../step.ts';

/**
 * What the import needs and nothing more: reading exactly the bucket, using exactly the root key. What gives more counts
 * too, and is told. ibm-cloud-apis.md 0
 */
export const importPolicies: Step = {
  name: 'import-policies',
  title,
  needs: SEE_POLICIES,
  async look(inputs, known, deps) {
    const name = title(inputs);
    const grants = grantsOf(inputs, known);
    if (!Array.isArray(grants)) return { kind: 'waits', name, for: grants.waitsFor, contained: false };
    const seen = await lookForGrants(name, grants, inputs, known, deps);
    return seen.kind === 'gap' ? unlessLocked(seen, known, deps) : seen;
  },
};

function title({ importServiceId }: EnvironmentInputs): string {
  return `rights of ${importServiceId}`;
}

function grantsOf(
  { region }: EnvironmentInputs,
  { accountId, importService, cos, bucket, rootKey }: Known,
): Grant[] | { waitsFor: StepName } {
  if (!importService) return { waitsFor: 'import-service-id' };
  if (!cos || bucket === undefined) return { waitsFor: 'bucket' };
  if (!rootKey) return { waitsFor: 'root-key' };
  const subject = { iam_id: importService.iamId };
  const object = { serviceInstance: cos.guid, resourceType: 'bucket', resource: bucket };
  const key = { serviceInstance: rootKey.instanceId, resourceType: 'key', resource: rootKey.keyId };
  const command = (serviceName: string, of: PolicyTarget) =>
    policyCommand(importService.iamId, 'Reader', { serviceName, ...of });
  return [
    {
      name: `Reader for ${importService.id} on the bucket ${bucket}`,
      command: command('cloud-object-storage', object),
      need: {
        subject,
        role: 'Reader',
        // Either will do for the import (ibm-cloud-apis.md 0).
        lowest: 'Content Reader',
        resource: { accountId, serviceName: 'cloud-object-storage', ...object },
        besides: { region },
      },
    },
    {
      name: `Reader for ${importService.id} on the root key ${rootKey.keyId}`,
      command: command(rootKey.service, key),
      need: {
        subject,
        role: 'Reader',
        resource: { accountId, serviceName: rootKey.service, ...key },
        besides: { region: rootKey.region },
      },
    },
  ];
}

/** Policies of a locked service ID cannot be changed. ibm-cloud-apis.md 1.4 */
async function unlessLocked(
  { act, ...gap }: Extract<Seen, { kind: 'gap' }>,
  { importService }: Known,
  { serviceIds }: Deps,
): Promise<Seen> {
  const there = importService && (await serviceIds.get(importService.id));
  if (!there?.locked) return act ? { ...gap, act } : gap;
  const why = 'they are not complete, and the service ID is locked';
  return {
    ...gap,
    why,
    fix: `unlock it (ibmcloud iam service-id-unlock ${there.id}), ${gap.fix}; then lock it again`,
  };
}
