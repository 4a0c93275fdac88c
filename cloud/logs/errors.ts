import { randomBytes } from 'node:crypto';
import { ApiError } from '../core/app.ts';

/** Codes of Cloud Logs (ibm-cloud-apis.md 5.2). Event Routing has the same shape; its codes are inferred. */
export type EventErrorCode =
  | 'bad_request_or_unspecified'
  | 'bad_request'
  | 'conflict'
  | 'forbidden'
  | 'not_found'
  | 'resource_exhausted'
  | 'unauthorized';

/** A refusal of Cloud Logs or Event Routing. */
export function eventError(status: number, code: EventErrorCode, message: string): ApiError {
  return new ApiError(status, `${code}: ${message}`, {
    errors: [{ code, message, more_info: 'https://cloud.ibm.com/docs/cloud-logs' }],
    trace: randomBytes(16).toString('hex'),
    status_code: status,
  });
}

/** A query or its metadata that cannot be read. */
export function badQuery(message: string): ApiError {
  return eventError(400, 'bad_request_or_unspecified', message);
}

/** A body that Event Routing cannot take. */
export function badRequest(message: string): ApiError {
  return eventError(400, 'bad_request', message);
}
