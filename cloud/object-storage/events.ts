import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { formatCrn } from '../core/crn.ts';
import { tell } from '../core/events.ts';
import type { Caller, Outcome, StoredObject } from '../ports.ts';
import { header, type S3Call } from './call.ts';
import type { BucketRecord } from './records.ts';
import type { Room } from './room.ts';

/** Where and when an action is told: always (at the bucket, or as a global event), or where the bucket wants it. */
type Kind = 'management' | 'global' | 'reads' | 'writes';

/**
 * Actions of ibm-cloud-apis.md 5.4 by operation, without the service's name. Those of lifecycle, CORS and ACL are of
 * IBM's older list. `bucket.list` is there the list of a bucket's objects, here that of buckets too.
 */
const ACTIONS: Readonly<Record<string, readonly [action: string, kind: Kind]>> = {
  ListBuckets: ['bucket.list', 'global'],
  CreateBucket: ['bucket.create', 'global'],
  DeleteBucket: ['bucket.delete', 'global'],
  ListObjects: ['bucket.list', 'management'],
  HeadBucket: ['bucket-metadata.read', 'management'],
  GetBucketLocation: ['bucket-metadata.read', 'management'],
  GetBucketVersioning: ['bucket-metadata.read', 'management'],
  GetBucketTagging: ['bucket-metadata.read', 'management'],
  GetBucketLifecycle: ['bucket-lifecycle.read', 'management'],
  PutBucketLifecycle: ['bucket-lifecycle.create', 'management'],
  DeleteBucketLifecycle: ['bucket-lifecycle.delete', 'management'],
  GetBucketCors: ['bucket-cors.read', 'management'],
  PutBucketCors: ['bucket-cors.create', 'management'],
  DeleteBucketCors: ['bucket-cors.delete', 'management'],
  GetBucketAcl: ['bucket-acl.read', 'management'],
  PutBucketAcl: ['bucket-acl.create', 'management'],
  GetBucketConfig: ['resource-configuration.read', 'management'],
  UpdateBucketConfig: ['resource-configuration.update', 'management'],
  GetObject: ['object.read', 'reads'],
  HeadObject: ['object-metadata.read', 'reads'],
  PutObject: ['object.create', 'writes'],
  CopyObject: ['object.create', 'writes'],
  DeleteObject: ['object.delete', 'writes'],
  DeleteObjects: ['object.delete', 'writes'],
  ListMultipartUploads: ['bucket-multipart.list', 'reads'],
  ListParts: ['object-multipart.list', 'reads'],
  CreateMultipartUpload: ['object-multipart.start', 'writes'],
  UploadPart: ['object-multipart.create', 'writes'],
  UploadPartCopy: ['object-multipart.create', 'writes'],
  CompleteMultipartUpload: ['object-multipart.complete', 'writes'],
  AbortMultipartUpload: ['object-multipart.delete', 'writes'],
};

/** Operations whose event tells the object's size. */
const SIZED = ['PutObject', 'CopyObject', 'CompleteMultipartUpload', 'GetObject', 'HeadObject'];

/** One thing that happened. */
interface Happened {
  readonly operation: string;
  /** The bucket before the call, or as it was made. */
  readonly bucket: BucketRecord | undefined;
  /** GUID, where no bucket tells it. */
  readonly instance: string | undefined;
  /** Object; empty for calls on a bucket. */
  readonly key: string;
  readonly caller: Caller | undefined;
  readonly credential: string;
  readonly agent: string | undefined;
  readonly requestId: string;
  readonly status: number;
  readonly failure: string | undefined;
  readonly uploadId?: string | undefined;
  readonly partNumber?: string | undefined;
  readonly bytes?: number | undefined;
}

type Failure = { readonly status: number; readonly message: string };

/** Tells a call of the S3 API, once: when an answer begins that takes time to be sent, else when it was sent. */
export function callTeller(room: Room, call: S3Call, operation: string): (failure?: Failure) => void {
  const before = room.catalog.bucket(call.bucketName);
  let isTold = false;
  const once = (failure: Failure | undefined, status: number): void => {
    if (!isTold) tellCall(room, call, operation, before, failure, status);
    isTold = true;
  };
  call.told.begin = (status) => once(undefined, status);
  return (failure) => once(failure, call.response.headersSent ? call.response.statusCode : 200);
}

/** `before` is the bucket that the call met. */
function tellCall(
  room: Room,
  call: S3Call,
  operation: string,
  before: BucketRecord | undefined,
  failure: Failure | undefined,
  status: number,
): void {
  const { told, who } = call;
  const refused = told.failure ?? failure;
  const common = {
    operation,
    bucket: before ?? (refused ? undefined : room.catalog.bucket(call.bucketName)),
    instance: room.instanceGuid(header(call, 'ibm-service-instance-id') ?? who.instance ?? ''),
    caller: who.caller,
    credential: credentialOf(call),
    agent: header(call, 'user-agent'),
    requestId: call.requestId,
    status: refused?.status ?? status,
    failure: refused?.message,
    uploadId: told.uploadId ?? call.query.get('uploadId') ?? undefined,
    partNumber: call.query.get('partNumber') ?? undefined,
  };
  for (const key of told.keys ?? [call.key]) say(room, { ...common, key });
  // The other half of a copy. [inferred]
  if (told.source && !refused)
    say(room, {
      ...common,
      operation: 'GetObject',
      bucket: room.catalog.bucket(told.source.bucket),
      key: told.source.key,
      uploadId: undefined,
      partNumber: undefined,
    });
}

function credentialOf({ request, query, who }: S3Call): string {
  if (who.instance !== undefined || query.has('X-Amz-Signature')) return 'hmac';
  return request.headers.authorization === undefined ? 'public-access' : 'token';
}

/** Tells a call of the configuration API. */
export async function tellConfigCall(
  room: Room,
  request: IncomingMessage,
  operation: string,
  bucketName: string,
  answer: { readonly status: number; readonly body?: Readonly<Record<string, unknown>> },
): Promise<void> {
  say(room, {
    operation,
    bucket: room.catalog.bucket(bucketName),
    instance: undefined,
    key: '',
    caller: await room.iam.callerFromBearer(request.headers.authorization),
    credential: 'token',
    agent: request.headers['user-agent'],
    requestId: randomUUID(),
    status: answer.status,
    failure: answer.status < 400 ? undefined : String(answer.body?.['message'] ?? ''),
  });
}

/** Tells what another room read or stored with a caller's API key, as a classic import and export do. [inferred] */
export function tellPortCall(
  room: Room,
  operation: 'GetObject' | 'PutObject',
  caller: Caller,
  bucketName: string,
  key: string,
  outcome: Outcome<StoredObject>,
): void {
  say(room, {
    operation,
    bucket: room.catalog.bucket(bucketName),
    instance: undefined,
    key,
    caller,
    credential: 'apikey',
    agent: undefined,
    requestId: randomUUID(),
    status: outcome.ok ? 200 : outcome.refusal.status,
    failure: outcome.ok ? undefined : outcome.refusal.message,
  });
}

/** A call on something that is not the account's has no place in its trail. */
function say(room: Room, happened: Happened): void {
  const [name, kind] = ACTIONS[happened.operation] ?? [];
  const { bucket, key, agent, failure } = happened;
  const instance = bucket?.instance ?? happened.instance;
  if (name === undefined || kind === undefined || instance === undefined || !isWanted(kind, bucket)) return;
  const crn = { service: 'cloud-object-storage', region: 'global', account: room.accountId, instance };
  const [noun = '', verb = ''] = name.split('.');
  const resource = bucket?.name ?? '';
  const target = formatCrn(bucket ? { ...crn, resourceType: 'bucket', resource } : crn);
  tell(room.trail, {
    action: `cloud-object-storage.${name}`,
    status: happened.status,
    ...(failure === undefined ? {} : { reasonForFailure: failure }),
    initiator: happened.caller,
    credential: happened.credential,
    ...(agent === undefined ? {} : { agent }),
    location: kind === 'global' || !bucket ? 'global' : bucket.region,
    logSourceCrn: formatCrn(crn),
    target: { id: target, name: key || resource, typeURI: typeOf(noun) },
    message: `Cloud Object Storage: ${verb} ${noun.replace('-', ' ')} ${placeOf(key, resource)}`.trim(),
    dataEvent: kind === 'reads' || kind === 'writes',
    ...dataOf(room, happened, instance),
  });
}

/** Data events are opt-in, in the configuration API (ibm-cloud-apis.md 4.8, 5.4). */
function isWanted(kind: Kind, bucket: BucketRecord | undefined): boolean {
  if (kind === 'management' || kind === 'global') return true;
  const tracking = bucket?.configuration['activity_tracking'];
  if (typeof tracking !== 'object' || tracking === null) return false;
  const wanted = new Map(Object.entries(tracking));
  return wanted.get(kind === 'reads' ? 'read_data_events' : 'write_data_events') === true;
}

/** `object-multipart` is written `object/multipart`, as IBM's page of event fields has it. */
function typeOf(noun: string): string {
  const kept = noun === 'resource-configuration';
  return `cloud-object-storage/${kept ? noun : noun.replace('-', '/')}`;
}

function placeOf(key: string, bucket: string): string {
  return key === '' ? bucket : `${key} in bucket ${bucket}`;
}

function dataOf(room: Room, happened: Happened, instance: string) {
  const { operation, bucket, key, uploadId, partNumber, requestId, failure } = happened;
  const size = SIZED.includes(operation) ? room.catalog.object(bucket?.name ?? '', key)?.size : undefined;
  return {
    requestData: {
      ...(bucket ? { bucket: bucket.name } : {}),
      ...(key === '' ? {} : { object: key }),
      ...(partNumber === undefined ? {} : { partNumber }),
    },
    responseData: {
      requestId,
      serviceInstanceId: instance,
      ...(bucket ? { bucketLocation: bucket.region } : {}),
      ...(uploadId === undefined ? {} : { uploadId }),
      ...(size === undefined || failure !== undefined ? {} : { objectLengthInBytes: size }),
    },
  };
}
