import type { Caller, HmacCredentials, Iam, Target } from '../ports.ts';
import { type Authenticated, header, type S3Call } from './call.ts';
import { S3Error } from './errors.ts';
import type { BucketRecord } from './records.ts';
import { claimedKey, isSigned, verifySignature } from './signature.ts';

const SERVICE = 'cloud-object-storage';

/** Which roles may do what (ibm-cloud-apis.md 1.6, 4.10). Where IBM prints no row the narrow reading holds [inferred]. */
const ROLES = {
  listBuckets: ['Reader', 'Writer', 'Manager'],
  createBucket: ['Writer', 'Manager'],
  bucketMetadata: ['Reader', 'Writer', 'Manager'],
  bucketConfiguration: ['Manager'],
  listObjects: ['Content Reader', 'Reader', 'Writer', 'Manager'],
  readObject: ['Object Reader', 'Content Reader', 'Reader', 'Writer', 'Manager'],
  writeObject: ['Object Writer', 'Writer', 'Manager'],
  deleteObject: ['Writer', 'Manager'],
  // A resumable uploader that lists or aborts should ask for Writer (ibm-cloud-apis.md 4.10).
  manageUploads: ['Writer', 'Manager'],
  // What another room opens for a classic import: Object Reader alone is unproven there (chapter 0).
  importObject: ['Content Reader', 'Reader', 'Writer', 'Manager'],
} as const;

export type Right = keyof typeof ROLES;

/** Proves who calls, by Bearer token or SigV4. A bad token or none is 403 `AccessDenied`. */
export async function authenticate(
  call: S3Call,
  iam: Iam,
  hmac: HmacCredentials | undefined,
): Promise<Authenticated> {
  if (isSigned(call)) {
    const credential = hmac?.find(claimedKey(call));
    if (!credential) {
      throw new S3Error('InvalidAccessKeyId', 'The access key ID does not exist; it may have been deleted.');
    }
    const chunks = verifySignature(call, credential.secretAccessKey);
    const streamed = header(call, 'x-amz-content-sha256')?.startsWith('STREAMING-AWS4-HMAC') === true;
    return {
      caller: credential.caller,
      instance: credential.instanceGuid,
      chunks: streamed ? chunks : undefined,
    };
  }
  const authorization = header(call, 'authorization');
  if (authorization === undefined) return { caller: undefined };
  const caller = await iam.callerFromBearer(authorization);
  if (!caller) throw denied('The token is missing, malformed, expired or revoked.');
  return { caller };
}

/** Throws `AccessDenied` unless the caller has the right on the bucket. */
export function demandOnBucket(iam: Iam, call: S3Call, right: Right, bucket: BucketRecord): void {
  if (!mayOnBucket(iam, demandCaller(call), right, bucket)) {
    throw denied(`The call needs one of the roles ${ROLES[right].join(', ')} on the bucket ${bucket.name}.`);
  }
}

export function mayOnBucket(iam: Iam, caller: Caller, right: Right, bucket: BucketRecord): boolean {
  const target: Target = {
    serviceName: SERVICE,
    serviceInstance: bucket.instance,
    resourceType: 'bucket',
    resource: bucket.name,
  };
  return iam.hasRole(caller, ROLES[right], target);
}

/** Throws `AccessDenied` unless the caller has the right on the whole service instance. */
export function demandOnInstance(iam: Iam, call: S3Call, right: Right, instance: string): void {
  const target: Target = { serviceName: SERVICE, serviceInstance: instance };
  if (!iam.hasRole(demandCaller(call), ROLES[right], target)) {
    throw denied(`The call needs one of the roles ${ROLES[right].join(', ')} on the service instance.`);
  }
}

export function demandCaller(call: S3Call): Caller {
  if (!call.who.caller) throw denied('The call needs a token or a signature.');
  return call.who.caller;
}

function denied(why: string): S3Error {
  return new S3Error('AccessDenied', `Access Denied. ${why}`);
}
