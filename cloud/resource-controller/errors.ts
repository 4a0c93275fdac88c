import { randomBytes } from 'node:crypto';
import { ApiError, type Ctx } from '../core/app.ts';
import { note } from '../core/request-log.ts';
import type { Caller, Iam } from '../ports.ts';

/** Codes of ibm-cloud-apis.md 2.3; those for 400, 404 and 410 are named by no source. [inferred] */
export const RC = {
  iam: 'RC-IamErrorResponse',
  broker: 'RC-ServiceBrokerErrorResponse',
  badRequest: 'RC-BadRequest',
  notFound: 'RC-ResourceNotFound',
  gone: 'RC-ResourceGone',
  locked: 'RC-ResourceLocked',
} as const;

export function rcError(status: number, code: string, message: string, details = ''): ApiError {
  return new ApiError(status, `${code}: ${message}`, {
    error_code: code,
    message,
    status_code: status,
    transaction_id: `bss-${randomBytes(8).toString('hex')}`,
    details,
  });
}

export function badRequest(message: string): ApiError {
  return rcError(400, RC.badRequest, message);
}

export function forbidden(): ApiError {
  return rcError(403, RC.iam, 'You do not have the required permission to perform this action.');
}

/** The caller behind the Bearer token; 401 without one. */
export async function rcCaller(c: Ctx, iam: Iam): Promise<Caller> {
  const caller = await iam.callerFromBearer(c.req.header('authorization'));
  if (!caller) throw rcError(401, RC.iam, 'The token is missing, not valid or expired.');
  note(c.env.incoming, { caller: caller.iamId });
  return caller;
}
