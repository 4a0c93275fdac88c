import { STATUS_CODES } from 'node:http';
import { ApiError } from '../core/app.ts';
import type { Refusal } from '../ports.ts';

/** A refusal in Key Protect's words (ibm-cloud-apis.md 3.7). */
export class KmsError extends ApiError {
  readonly code: string;

  constructor(status: number, code: string, body: unknown) {
    super(status, `Key Protect: ${code}`, body, { 'Content-Type': 'application/vnd.ibm.kms.error+json' });
    this.code = code;
  }

  refusal(): Refusal {
    return { service: 'kms', status: this.status, code: this.code, message: this.message };
  }
}

/** Codes that no source names. [inferred] */
export const INFERRED = {
  noImportToken: 'IMPORT_TOKEN_NOT_FOUND_ERR',
  aliasTaken: 'KEY_ALIAS_NOT_UNIQUE_ERR',
  aliasLimit: 'KEY_ALIAS_QUOTA_ERR',
  aliasUnknown: 'KEY_ALIAS_NOT_FOUND_ERR',
  ringUnknown: 'KEY_RING_NOT_FOUND_ERR',
  ringTaken: 'KEY_RING_NOT_UNIQUE_ERR',
  ringInUse: 'KEY_RING_KEYS_EXIST_ERR',
  ringLimit: 'KEY_RING_QUOTA_ERR',
} as const;

const MORE_INFO = 'https://cloud.ibm.com/apidocs/key-protect';

/** `kmsError(409, 'KEY_ACTION_INVALID_STATE_ERR', 'Key is not in a valid state', 'Action could not be performed on key')`. */
export function kmsError(
  status: number,
  code: string,
  message: string,
  what = 'Action could not be performed on key',
  target?: { type: 'field' | 'query_parameter' | 'header'; name: string },
): KmsError {
  const errorMsg = `${STATUS_CODES[status]}: ${what}: Please see \`reasons\` for more details (${code})`;
  const reason = { code, message, status, moreInfo: MORE_INFO, ...(target ? { target } : {}) };
  return new KmsError(status, code, collection({ errorMsg, reasons: [reason] }));
}

export function invalidField(name: string, message: string): KmsError {
  return kmsError(400, 'INVALID_FIELD_ERR', message, 'The request is not valid', { type: 'field', name });
}

export function invalidQuery(name: string, message: string): KmsError {
  return kmsError(400, 'INVALID_QUERY_PARAM_ERR', message, 'The request is not valid', {
    type: 'query_parameter',
    name,
  });
}

export function badBody(message: string): KmsError {
  return kmsError(400, 'BAD_BODY_ERR', message, 'The request body is not valid');
}

/** A bad token and a missing permission look the same, and have no `reasons`. */
export function unauthorized(): KmsError {
  return new KmsError(
    401,
    'UNAUTHORIZED_ERR',
    collection({ errorMsg: 'Unauthorized: The user does not have access to the specified resource' }),
  );
}

export function keyNotFound(): KmsError {
  return kmsError(404, 'KEY_NOT_FOUND_ERR', 'Key does not exist');
}

export function keyDeleted(): KmsError {
  return kmsError(410, 'KEY_DELETED_ERR', 'Key has already been deleted');
}

export function invalidState(): KmsError {
  return kmsError(409, 'KEY_ACTION_INVALID_STATE_ERR', 'Key is not in a valid state');
}

function collection(resource: unknown) {
  return {
    metadata: { collectionType: 'application/vnd.ibm.kms.error+json', collectionTotal: 1 },
    resources: [resource],
  };
}
