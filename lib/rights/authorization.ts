import type { RootKeyCrn } from '../base/crn.ts';
import { UserError } from '../base/errors.ts';
import { authorizationCommand } from './commands.ts';
import type { RightFinding } from './findings.ts';
import type { PolicyRights } from './identity-rights.ts';

/** A service that needs the root key, and what for. */
export interface KeyUser {
  /** `server-protect`, `cloud-object-storage`. */
  readonly service: string;
  /** What IBM's console calls it. */
  readonly title: string;
  readonly code: `E_${string}`;
  /** What cannot be done without: `IBM can neither import the image nor boot a server of it`. */
  readonly without: string;
}

/** Cloud Block Storage of classic infrastructure, which unwraps the data key at import and boot. ibm-cloud-apis.md 0, 1.7 */
export const BLOCK_STORAGE: KeyUser = {
  service: 'server-protect',
  title: 'Cloud Block Storage',
  code: 'E_AUTHORIZATION',
  without: 'IBM can neither import the image nor boot a server of it',
};

/** A bucket that is encrypted with a root key. ibm-cloud-apis.md 4.4 */
export const BUCKET_STORAGE: KeyUser = {
  service: 'cloud-object-storage',
  title: 'Cloud Object Storage',
  code: 'E_BUCKET_AUTHORIZATION',
  without: 'nothing can be written into the bucket, or read from it',
};

/** Whether a service is authorized to use a root key. */
export async function findAuthorization(
  user: KeyUser,
  rootKey: RootKeyCrn,
  accountId: string,
  rights: PolicyRights,
): Promise<RightFinding> {
  const { service: serviceName, instanceId, keyId, region } = rootKey;
  const right = `${user.service} may use the root key`;
  const held = await rights.ofService(user.service, {
    role: 'Reader',
    resource: {
      ...{ accountId, serviceName, serviceInstance: instanceId },
      ...{ resourceType: 'key', resource: keyId },
    },
    besides: { region },
  });
  if (held.kind === 'held') return { kind: 'proved', right, how: held.by };
  if (held.kind === 'lacking')
    return {
      kind: 'refused',
      right,
      error: notAuthorized(
        user,
        rootKey,
        'was never made, or was deleted, or is for another instance or key',
      ),
    };
  return { kind: 'unproved', right, why: held.why };
}

/** That the authorization is lacking. `state`: what became of it: `was deleted`. */
export function notAuthorized(
  { service, title, code, without }: KeyUser,
  { service: target, instanceId }: RootKeyCrn,
  state: string,
): UserError {
  return new UserError({
    code,
    what: `${service} (${title}) is not authorized to use the keys of the instance ${instanceId}; nothing was sent`,
    why: `the authorization ${service} → ${target} ${state}; ${without} without it`,
    fix: `as an administrator: ${authorizationCommand(service, target, 'Reader', instanceId)} (IBM Cloud console › Manage › Access (IAM) › Authorizations)`,
  });
}
