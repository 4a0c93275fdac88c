/** An error as the classic API answers it (softlayer-api.md 4). `code` may be missing there too. */
export class ApiFault extends Error {
  readonly status: number;
  readonly code: string | undefined;

  constructor(status: number, code: string | undefined, message: string) {
    super(message);
    this.name = 'ApiFault';
    this.status = status;
    this.code = code;
  }
}

export const publicFault = (message: string): ApiFault =>
  new ApiFault(500, 'SoftLayer_Exception_Public', message);

export const badRequest = (message = 'Bad request'): ApiFault =>
  new ApiFault(500, 'SoftLayer_Exception_WebService_BadRequest', message);

export const invalidValue = (path: string, detail: string): ApiFault =>
  new ApiFault(500, 'SoftLayer_Exception_InvalidValue', `Invalid value provided for '${path}'. ${detail}`);

export const accessDenied = (message = 'Access Denied. '): ApiFault =>
  new ApiFault(401, 'SoftLayer_Exception_Public', message);

export const expiredToken = (): ApiFault =>
  new ApiFault(
    500,
    'SoftLayer_Exception_Account_Authentication_AccessTokenValidation',
    'Access token validation failed: the token is expired or invalid.',
  );

export const rateLimitExceeded = (): ApiFault =>
  new ApiFault(
    500,
    'SoftLayer_Exception_WebService_RateLimitExceeded',
    'Rate limit of 50 requests for every 1 second(s) exceeded.',
  );

/** A numeric id and a GUID are reported with different words. */
export function notFound(id: string | number): ApiFault {
  const words = typeof id === 'number' || /^\d+$/.test(id) ? 'id' : 'unknown identifier';
  return new ApiFault(
    404,
    'SoftLayer_Exception_ObjectNotFound',
    `Unable to find object with ${words} of '${id}'.`,
  );
}

/** A method that IBM has and this cloud does not serve. */
export const notServed = (service: string, method: string): ApiFault =>
  new ApiFault(
    501,
    'SoftLayer_Exception_NotImplemented',
    `${service}::${method} is not served by the local cloud. docs/local-cloud.md lists what is.`,
  );

export const orderInvalid = (property: string, detail: string): ApiFault =>
  new ApiFault(
    500,
    'SoftLayer_Exception_Order_InvalidData',
    `Invalid data on the order for property: ${property}. ${detail}`,
  );

/** Refused while a transaction runs; the recordings of this error have no code (softlayer-api.md 4). */
export const outstandingTransaction = (): ApiFault =>
  new ApiFault(500, undefined, 'There is currently an outstanding transaction for this server.');

export const activeTransaction = (): ApiFault =>
  new ApiFault(500, undefined, 'There is currently an active transaction.');
