import { type ServiceError, UserError } from '../base/errors.ts';

interface Meaning {
  readonly code: `E_${string}`;
  readonly why: string;
  readonly fix: string;
}

const DENIED: Meaning = {
  code: 'E_COS_DENIED',
  why: 'the owner of the API key has no role on the bucket, or the bucket belongs to another account or allows other networks only',
  fix: "grant it the service role Writer on the bucket (Content Reader is enough to read), and check the bucket's firewall",
};

const NO_BUCKET: Meaning = {
  code: 'E_COS_BUCKET',
  why: 'the bucket does not exist, or lies in another region than the one that was asked',
  fix: 'check the name of the bucket, and give the region it was created in (`ibmcloud cos bucket-location-get --bucket NAME` tells it) in region, or in object-uri or image-uri',
};

const NOT_COS: Meaning = {
  code: 'E_COS_ENDPOINT',
  why: 'what answered is not Object Storage: a proxy, a portal that wants a login, or a wrong endpoint',
  fix: 'check the cos line of `endpoints`, `network`, and the proxy between the runner and Object Storage',
};

const SERVER: Meaning = {
  code: 'E_COS_UNAVAILABLE',
  why: 'Object Storage is overloaded or down',
  fix: 'wait some minutes and run again; IBM Cloud status shows incidents',
};

const BROKEN: Meaning = {
  code: 'E_COS_INTEGRITY',
  why: 'data were damaged on their way; a proxy or a network card may be at fault',
  fix: 'run again; if it happens again, use another route to Object Storage',
};

/** Codes of Object Storage. ibm-cloud-apis.md 4.7 */
const MEANINGS: Readonly<Record<string, Meaning>> = {
  AccessDenied: DENIED,
  Forbidden: DENIED,
  InvalidAccessKeyId: DENIED,
  SignatureDoesNotMatch: DENIED,
  CredentialsNotSupported: DENIED,
  NoSuchBucket: NO_BUCKET,
  InvalidBucketName: NO_BUCKET,
  PermanentRedirect: NO_BUCKET,
  NoSuchKey: {
    code: 'E_COS_OBJECT',
    why: 'the object does not exist, or was deleted',
    fix: 'check bucket and object-key',
  },
  NoSuchUpload: {
    code: 'E_COS_UPLOAD_LOST',
    why: 'the upload was aborted by someone else, or by a lifecycle rule of the bucket',
    fix: 'run again; the upload starts anew',
  },
  PreconditionFailed: {
    code: 'E_OBJECT_EXISTS',
    why: 'an object of that name was written by someone else meanwhile',
    fix: 'run again: what is there is then compared',
  },
  RequestTimeTooSkewed: {
    code: 'E_CLOCK',
    why: 'the clock of this machine is wrong',
    fix: 'set the clock of the runner by NTP and run again',
  },
  InvalidObjectState: {
    code: 'E_COS_ARCHIVED',
    why: 'the object was moved to an archive',
    fix: 'restore the object first, or use another',
  },
  BadDigest: BROKEN,
  InvalidDigest: BROKEN,
  IncompleteBody: BROKEN,
  InvalidPart: BROKEN,
  InvalidPartOrder: BROKEN,
  EntityTooSmall: BROKEN,
  EntityTooLarge: {
    code: 'E_COS_TOO_LARGE',
    why: 'the object is larger than Object Storage takes, or than the quota of the bucket',
    fix: 'raise the quota of the bucket',
  },
  OperationAborted: {
    code: 'E_COS_CONFLICT',
    why: 'another request changes the same object at this moment',
    fix: 'run again in a minute',
  },
  SlowDown: SERVER,
  ServiceUnavailable: SERVER,
  InternalError: SERVER,
  RequestTimeout: {
    code: 'E_COS_TIMEOUT',
    why: 'the data did not arrive in time: the network is slow or stalls',
    fix: 'run again; `network: private` or `direct` is faster from inside IBM Cloud',
  },
};

/** What a failure of Object Storage means and how to correct it. `what` is what the stage was doing. */
export function explainObjectStorage(error: ServiceError, what: string): UserError {
  const { status, serviceCode } = error.failure;
  const known = serviceCode === undefined ? undefined : MEANINGS[serviceCode];
  return new UserError({ ...(known ?? byStatus(status)), what: `${what}: ${error.message}`, cause: error });
}

function byStatus(status: number | undefined): Meaning {
  if (status === undefined) {
    return {
      code: 'E_COS_UNREACHABLE',
      why: 'Object Storage did not answer: no route, a proxy, a firewall, a wrong region or `network`',
      fix: "check that the runner reaches the endpoint of the bucket's region, then run again",
    };
  }
  if (status === 401 || status === 403) return DENIED;
  if (status < 400) return NOT_COS;
  if (status === 501) {
    return {
      code: 'E_COS_ENDPOINT',
      why: 'the endpoint of Object Storage does not serve this call',
      fix: 'check the cos line of `endpoints`',
    };
  }
  if (status === 404) return MEANINGS['NoSuchKey'] as Meaning;
  if (status >= 500 || status === 429) return SERVER;
  return {
    code: 'E_COS_REFUSED',
    why: 'Object Storage did not take the request',
    fix: 'check the name of the bucket, its region, and object-key (at most 1024 bytes, no control characters)',
  };
}
