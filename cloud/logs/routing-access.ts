import { type Ctx, type JsonObject, readObject } from '../core/app.ts';
import { note } from '../core/request-log.ts';
import type { Caller } from '../ports.ts';
import { badRequest, eventError } from './errors.ts';
import type { RoutingState } from './model.ts';

/** Who may do what: the platform roles of the service `atracker`, as its pages on IAM list them. */
export const ROUTING_ROLES = {
  read: ['Viewer', 'Operator', 'Editor', 'Administrator'],
  change: ['Editor', 'Administrator'],
  changeSettings: ['Administrator'],
} as const satisfies Record<string, readonly string[]>;

export async function demandRoutingRole(
  c: Ctx,
  state: RoutingState,
  action: keyof typeof ROUTING_ROLES,
): Promise<Caller> {
  const caller = await state.iam.callerFromBearer(c.req.header('authorization'));
  if (!caller) throw eventError(401, 'unauthorized', 'The token is missing, not valid or expired.');
  note(c.env.incoming, { caller: caller.iamId });
  if (!state.iam.hasRole(caller, ROUTING_ROLES[action], { serviceName: 'atracker' }))
    throw eventError(403, 'forbidden', 'You are not authorized to use this API.');
  return caller;
}

export async function routingBody(c: Ctx): Promise<JsonObject> {
  const body = await readObject(c, false);
  if (!body) throw badRequest('The request body is not a JSON object.');
  return body;
}

/** At most 1000 letters, digits, spaces and `-._:`. */
export function routingName(value: unknown): string {
  if (typeof value !== 'string' || !/^[a-zA-Z0-9 \-._:]{1,1000}$/.test(value))
    throw badRequest('The name must have 1 to 1000 letters, digits, spaces, or - . _ :');
  return value;
}

export function refuseEnterprise(value: unknown): void {
  if (value !== undefined && value !== 'account')
    throw badRequest('The account belongs to no enterprise; managed_by can only be account.');
}

/** A list of texts. */
export function textList(value: unknown, name: string): string[] {
  if (!Array.isArray(value) || !value.every((entry) => typeof entry === 'string'))
    throw badRequest(`The field ${name} must be a list of texts.`);
  return value;
}
