import { foreignAnswer } from '../base/answer.ts';
import { ServiceError } from '../base/errors.ts';
import { type BucketConfiguration, getConfiguration, trackAll } from './bucket-config.ts';
import { type BucketDeps, bucketCall } from './bucket-wire.ts';
import { type BucketLocation, parseLocation } from './location.ts';

interface NewBucket {
  readonly name: string;
  readonly region: string;
  /** `standard`, `smart`, `vault`, `cold`. */
  readonly storageClass: string;
  /** GUID of the Object Storage instance. */
  readonly instanceId: string;
  /** CRN of the root key that the bucket is encrypted with; can never be set later. ibm-cloud-apis.md 4.4 */
  readonly rootKeyCrn: string | undefined;
}

/** Where a bucket is: its name, and the region whose host serves it. */
interface BucketPlace {
  readonly name: string;
  readonly region: string;
}

/** Buckets themselves, not what is in them. All calls throw ServiceError (`object-storage`) and may be repeated. */
export interface BucketAdmin {
  /**
   * The bucket of this name in an instance, wherever it is located; undefined when the instance has none. Needs Reader
   * on the instance.
   */
  findIn(instanceId: string, name: string, region: string): Promise<BucketLocation | undefined>;
  /** Needs Reader on the bucket. Undefined when this region has no such bucket. */
  location(place: BucketPlace): Promise<BucketLocation | undefined>;
  /** CRN of the root key that the bucket is encrypted with; undefined when with IBM's. */
  rootKey(place: BucketPlace): Promise<string | undefined>;
  /** `owned`: the instance has it already. `taken`: another one has, perhaps another account's; names are global. */
  create(bucket: NewBucket): Promise<'created' | 'owned' | 'taken'>;
  /** The document as it is; undefined when there is none. */
  lifecycle(place: BucketPlace): Promise<string | undefined>;
  /** Replaces it. Needs Manager. */
  putLifecycle(place: BucketPlace, document: string): Promise<void>;
  /** Undefined when there is no such bucket in any account. */
  configuration(name: string): Promise<BucketConfiguration | undefined>;
  /** Sends all events of the bucket to the account's trail. Needs Manager. */
  trackAll(name: string): Promise<void>;
}

export function createBucketAdmin(deps: BucketDeps): BucketAdmin {
  return {
    findIn: (instanceId, name, region) => findIn(instanceId, name, region, deps),
    location: (place) => location(place, deps),
    rootKey: (place) => rootKey(place, deps),
    create: (bucket) => create(bucket, deps),
    lifecycle: (place) => lifecycle(place, deps),
    putLifecycle: (place, document) => putLifecycle(place, document, deps),
    configuration: (name) => getConfiguration(name, deps),
    trackAll: (name) => trackAll(name, deps),
  };
}

const pathOf = (name: string): string => `/${encodeURIComponent(name)}`;

async function findIn(
  instanceId: string,
  name: string,
  region: string,
  deps: BucketDeps,
): Promise<BucketLocation | undefined> {
  const { body } = await bucketCall(
    {
      operation: 'ListBucketsExtended',
      method: 'GET',
      region,
      // The name itself comes first of all that begin with it.
      path: `/?extended&prefix=${encodeURIComponent(name)}`,
      headers: { 'ibm-service-instance-id': instanceId },
      root: 'ListAllMyBucketsResult',
    },
    deps,
  );
  const row = body.split('<Bucket>').find((one) => inside(one, 'Name') === name);
  return row === undefined ? undefined : parseLocation(inside(row, 'LocationConstraint') ?? '');
}

async function location(
  { name, region }: BucketPlace,
  deps: BucketDeps,
): Promise<BucketLocation | undefined> {
  const operation = 'GetBucketLocation';
  const path = `${pathOf(name)}?location`;
  const answer = await ifThere(
    bucketCall({ operation, method: 'GET', region, path, root: 'LocationConstraint' }, deps),
    'NoSuchBucket',
  );
  return answer && parseLocation(/<LocationConstraint[^>]*>([^<]*)</.exec(answer.body)?.[1] ?? '');
}

async function rootKey({ name, region }: BucketPlace, deps: BucketDeps): Promise<string | undefined> {
  const { headers } = await bucketCall(
    { operation: 'HeadBucket', method: 'HEAD', region, path: pathOf(name) },
    deps,
  );
  if (headers.get('ibm-sse-kp-enabled')?.toLowerCase() !== 'true') return undefined;
  return headers.get('ibm-sse-kp-crk-id') ?? headers.get('ibm-sse-kp-customer-root-key-crn') ?? '';
}

async function create(bucket: NewBucket, deps: BucketDeps): Promise<'created' | 'owned' | 'taken'> {
  const { name, region, storageClass, instanceId, rootKeyCrn } = bucket;
  const encryption =
    rootKeyCrn === undefined
      ? {}
      : {
          'ibm-sse-kp-encryption-algorithm': 'AES256',
          'ibm-sse-kp-customer-root-key-crn': rootKeyCrn,
        };
  const body = `<CreateBucketConfiguration><LocationConstraint>${region}-${storageClass}</LocationConstraint></CreateBucketConfiguration>`;
  const headers = { 'ibm-service-instance-id': instanceId, ...encryption };
  try {
    await bucketCall(
      { operation: 'CreateBucket', method: 'PUT', region, path: pathOf(name), headers, body },
      deps,
    );
    return 'created';
  } catch (error) {
    const code = error instanceof ServiceError ? error.failure.serviceCode : undefined;
    if (code === 'BucketAlreadyOwnedByYou') return 'owned';
    if (code === 'BucketAlreadyExists') return 'taken';
    throw error;
  }
}

async function lifecycle({ name, region }: BucketPlace, deps: BucketDeps): Promise<string | undefined> {
  const root = 'LifecycleConfiguration';
  const operation = 'GetBucketLifecycle';
  const path = `${pathOf(name)}?lifecycle`;
  const answer = await ifThere(
    bucketCall({ operation, method: 'GET', region, path, root }, deps),
    'NoSuchLifecycleConfiguration',
  );
  return answer?.body;
}

async function putLifecycle({ name, region }: BucketPlace, body: string, deps: BucketDeps): Promise<void> {
  const operation = 'PutBucketLifecycle';
  const path = `${pathOf(name)}?lifecycle`;
  const { body: answer } = await bucketCall({ operation, method: 'PUT', region, path, body }, deps);
  if (answer.trim() === '') return;
  const of = { service: 'object-storage', operation, status: 200, repeatable: true };
  throw foreignAnswer(of, 'it should be empty');
}

/** Undefined when Object Storage itself says by this code that there is none. */
async function ifThere<T>(answer: Promise<T>, code: string): Promise<T | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof ServiceError && error.failure.serviceCode === code) return undefined;
    throw error;
  }
}

function inside(text: string, name: string): string | undefined {
  const start = text.indexOf(`<${name}>`);
  const end = text.indexOf(`</${name}>`, start);
  return start === -1 || end === -1 ? undefined : text.slice(start + name.length + 2, end);
}
