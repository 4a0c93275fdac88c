import { authorizationCommand } from '../../lib/rights/commands.ts';
import type { Deps } from './deps.ts';
import { type Grant, lookForGrants } from './grants.ts';
import type { EnvironmentInputs } from './inputs.ts';
import type { Known, Seen } from './step.ts';

/**
 * Looks for the authorization of a service to use the keys of the instance. One for all instances, or for all keys of the
 * region or account, counts too. ibm-cloud-apis.md 1.7
 */
export async function lookForKeyAuthorization(
  source: string,
  inputs: EnvironmentInputs,
  known: Known,
  deps: Deps,
): Promise<Seen> {
  const { kms } = known;
  const name = keyAuthorizationName(source);
  if (kms) return lookForGrants(name, [grantOn(source, known, kms.service, kms)], inputs, known, deps);
  const wide = await lookForGrants(name, [grantOn(source, known, 'kms')], inputs, known, deps);
  return wide.kind === 'gap' ? { kind: 'waits', name, for: 'kms-instance', contained: true } : wide;
}

export function keyAuthorizationName(source: string): string {
  return `${source} → Key Protect: Reader`;
}

function grantOn(
  source: string,
  { accountId }: Known,
  serviceName: string,
  instance?: { readonly instanceId: string; readonly region: string },
): Grant {
  return {
    name: `Reader for ${source} on ${serviceName} ${instance?.instanceId ?? ''}`,
    command: authorizationCommand(source, serviceName, 'Reader', instance?.instanceId),
    need: {
      subject: { accountId, serviceName: source },
      role: 'Reader',
      resource: {
        accountId,
        serviceName,
        ...(instance ? { serviceInstance: instance.instanceId } : {}),
      },
      besides: { region: instance?.region },
    },
  };
}
