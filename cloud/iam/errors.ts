import { randomBytes, randomUUID } from 'node:crypto';
import { ApiError } from '../core/app.ts';

/** Error codes of the identity service (ibm-cloud-apis.md 1.3). */
export const IDENTITY = {
  keyNotFound: 'BXNIM0415E',
  missing: 'BXNIM0109E',
  invalid: 'BXNIM0106E',
  badToken: 'BXNIM0407E',
  refreshExpired: 'BXNIM0408E',
  wrongClient: 'BXNIM0139E',
  notAuthorized: 'BXNIM0513E',
  /** [inferred] the sources name no code for these. */
  notFound: 'BXNIM0129E',
  conflict: 'BXNIM0134E',
  limit: 'BXNIM0112E',
} as const;

/** Clients match on this text (ibm-cloud-apis.md 1.3: a wire constant). */
const KEY_NOT_FOUND = 'Provided API key could not be found.';

/** [inferred] a stale `If-Match`: 409 or 412, the sources do not settle it. */
export const STALE_STATUS = 409;

/** An answer of the identity service, e.g. `identityError(400, IDENTITY.missing, …, 'grant_type')`. */
export function identityError(status: number, code: string, message: string, details?: string): ApiError {
  const body = {
    errorCode: code,
    errorMessage: message,
    ...(details === undefined ? {} : { errorDetails: details }),
    context: errorContext('incoming.Identity'),
  };
  return new ApiError(status, `${code}: ${message}`, body, { 'Transaction-Id': randomUUID() });
}

/** The token endpoint's refusal of an API key; permanent, whatever the reason. */
export function keyNotFound(): ApiError {
  return identityError(400, IDENTITY.keyNotFound, KEY_NOT_FOUND);
}

function errorContext(requestType: string) {
  const moment = new Date().toISOString();
  const time = `${moment.slice(8, 10)}.${moment.slice(5, 7)}.${moment.slice(0, 4)} ${moment.slice(11, 19)}:${moment.slice(20, 23)} UTC`;
  return {
    requestId: randomBytes(12).toString('base64url'),
    requestType,
    userAgent: '',
    url: 'https://iam.cloud.ibm.com',
    instanceId: 'iamid-local-cloud',
    threadId: '1',
    host: 'iamid-local-cloud',
    startTime: time,
    endTime: time,
    elapsedTime: '0',
    locale: 'en_US',
    clusterName: 'iam-id-local-cloud',
  };
}

/** An answer of policy management (ibm-cloud-apis.md 1.8). */
export function policyError(status: number, code: string, message: string, details?: unknown): ApiError {
  const error = details === undefined ? { code, message } : { code, message, details };
  return new ApiError(status, `${code}: ${message}`, {
    trace: randomBytes(16).toString('hex'),
    status_code: status,
    errors: [error],
  });
}
