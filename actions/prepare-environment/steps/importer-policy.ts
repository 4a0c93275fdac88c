import type { RootKeyCrn } from '../../../lib/base/crn.ts';
import { policyCommand } from '../../../lib/rights/commands.ts';
import { isDenied } from '../../../lib/rights/denied.ts';
import { keyTarget } from '../../../lib/rights/key-use.ts';
import type { Deps } from '../deps.ts';
import { type Grant, grantAct, lookForGrants, SEE_POLICIES } from '../grants.ts';
import type { EnvironmentInputs } from '../inputs.ts';
import type { Step } from '../step.ts';

/**
 * Whoever calls the import must be allowed to use the root key. Of itself an identity learns that by using it, which
 * also holds for the owner of the account and for rights by an access group; of another only policies tell.
 */
export const importerPolicy: Step = {
  name: 'importer-policy',
  title,
  needs: SEE_POLICIES,
  async look(inputs, known, deps) {
    const name = title(inputs);
    const { rootKey, caller, accountId } = known;
    if (!rootKey) return { kind: 'waits', name, for: 'root-key', contained: false };
    const iamId = inputs.importer ?? caller.iamId;
    const grant = grantOf(iamId, accountId, rootKey);
    if (iamId !== caller.iamId) return lookForGrants(name, [grant], inputs, known, deps);
    return (await mayUse(rootKey, deps))
      ? { kind: 'found', name, id: iamId }
      : {
          kind: 'gap',
          name,
          fix: `run mode ensure as an administrator, or: ${grant.command}`,
          act: grantAct(grant, deps),
        };
  },
};

function title({ importer }: EnvironmentInputs): string {
  return `right of ${importer ?? 'the owner of ibmcloud-api-key'} to use the root key`;
}

/** Metadata takes the role Reader, as wrapping does. ibm-cloud-apis.md 1.6 */
async function mayUse(rootKey: RootKeyCrn, { keys }: Deps): Promise<boolean> {
  try {
    await keys.keyFacts(rootKey, rootKey.keyId);
    return true;
  } catch (error) {
    if (isDenied(error)) return false;
    throw error;
  }
}

function grantOf(iamId: string, accountId: string, rootKey: RootKeyCrn): Grant {
  const { service: serviceName, instanceId, keyId, region } = rootKey;
  return {
    name: `Reader for ${iamId} on the root key ${keyId}`,
    command: `${policyCommand(iamId, 'Reader', keyTarget(rootKey))} (rights by an access group or as owner of the account do not show here)`,
    need: {
      subject: { iam_id: iamId },
      role: 'Reader',
      resource: {
        ...{ accountId, serviceName, serviceInstance: instanceId },
        ...{ resourceType: 'key', resource: keyId },
      },
      besides: { region },
    },
  };
}
