import type { Ctx } from '../core/app.ts';
import { note } from '../core/request-log.ts';
import type { Caller, Iam } from '../ports.ts';
import { IDENTITY, identityError, policyError } from './errors.ts';

const ANY_PLATFORM = ['Viewer', 'Operator', 'Editor', 'Administrator'] as const;

/** Roles on `iam-identity` that the identity API asks for. [inferred] from the roles' descriptions. */
export const IDENTITY_ROLES = {
  createServiceId: ['Editor', 'Administrator', 'Service ID Creator'],
  changeServiceId: ['Editor', 'Administrator'],
  readServiceId: ANY_PLATFORM,
  changeApiKey: ['Operator', 'Editor', 'Administrator'],
  readApiKey: ANY_PLATFORM,
} as const satisfies Record<string, readonly string[]>;

export async function identityCaller(c: Ctx, iam: Iam): Promise<Caller> {
  const caller = await iam.callerFromBearer(c.req.header('authorization'));
  if (!caller) throw identityError(401, IDENTITY.badToken, 'The token is missing, not valid or expired.');
  note(c.env.incoming, { caller: caller.iamId });
  return caller;
}

export async function policyCaller(c: Ctx, iam: Iam): Promise<Caller> {
  const caller = await iam.callerFromBearer(c.req.header('authorization'));
  if (!caller) throw policyError(401, 'invalid_token', 'The token is missing, not valid or expired.');
  note(c.env.incoming, { caller: caller.iamId });
  return caller;
}

/** May the caller do this to one service ID, or to the account's service IDs when none is named? */
export function demandIdentityRole(
  iam: Iam,
  caller: Caller,
  roles: readonly string[],
  serviceId: string | undefined,
): void {
  if (!hasIdentityRole(iam, caller, roles, serviceId)) throw notAuthorized();
}

export function hasIdentityRole(
  iam: Iam,
  caller: Caller,
  roles: readonly string[],
  serviceId: string | undefined,
): boolean {
  const target = { serviceName: 'iam-identity' };
  if (serviceId === undefined) return iam.hasRole(caller, roles, target);
  return iam.hasRole(caller, roles, { ...target, resourceType: 'serviceid', resource: serviceId });
}

export function notAuthorized() {
  return identityError(403, IDENTITY.notAuthorized, 'You are not authorized to use this API.');
}
