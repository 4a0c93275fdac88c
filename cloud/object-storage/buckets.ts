import { formatCrn } from '../core/crn.ts';
import { demandOnInstance } from './access.ts';
import { readAcl, refuseUnserved } from './attributes.ts';
import { receiveDocument } from './body.ts';
import { header, numberParameter, reply, type S3Call } from './call.ts';
import { S3Error } from './errors.ts';
import { isBucketName, isLocation, type Location, parseLocation, standardIn } from './locations.ts';
import type { BucketRecord } from './records.ts';
import type { Room } from './room.ts';
import { childText, element, parseXml, rootElement, textElement, type XmlElement } from './xml.ts';

const MAX_BUCKETS = 1000;

/** Parses a document that a client sent. Throws `MalformedXML`. */
export function parseDocument(text: string, rootName: string): XmlElement {
  let root: XmlElement;
  try {
    root = parseXml(text);
  } catch (cause) {
    throw new S3Error('MalformedXML', `The XML is not well-formed: ${String(cause)}`);
  }
  if (root.name !== rootName) throw new S3Error('MalformedXML', `The document must be a ${rootName}.`);
  return root;
}

/** The instance that a call on the service means: its header, or the one of the HMAC credential. */
function instanceOf(room: Room, call: S3Call): string {
  const named = header(call, 'ibm-service-instance-id') ?? call.who.instance;
  if (!named) {
    throw new S3Error('InvalidRequest', 'The header ibm-service-instance-id is missing (GUID or CRN).');
  }
  const guid = room.instanceGuid(named);
  if (!guid) throw new S3Error('AccessDenied', 'Access Denied. The service instance does not exist.');
  return guid;
}

export function ownerXml(name: string, id: string): string {
  return element(name, textElement('ID', id), textElement('DisplayName', id));
}

/** `GET /`, and `GET /?extended` with locations and paging. */
export function listBuckets(room: Room, call: S3Call): void {
  const instance = instanceOf(room, call);
  demandOnInstance(room.iam, call, 'listBuckets', instance);
  const own = room.catalog.buckets().filter((bucket) => bucket.instance === instance);
  const extended = call.query.has('extended');
  if (!extended) {
    const buckets = own.map((bucket) => bucketXml(bucket, false));
    reply(
      call,
      200,
      {},
      rootElement('ListAllMyBucketsResult', ownerXml('Owner', instance), element('Buckets', ...buckets)),
    );
    return;
  }
  const marker = call.query.get('marker') ?? '';
  const prefix = call.query.get('prefix') ?? '';
  const maximum = numberParameter(call, 'max-keys', MAX_BUCKETS, MAX_BUCKETS);
  const fitting = own.filter(({ name }) => name > marker && name.startsWith(prefix));
  const page = fitting.slice(0, maximum);
  const xml = rootElement(
    'ListAllMyBucketsResult',
    ownerXml('Owner', instance),
    textElement('IsTruncated', page.length < fitting.length && maximum > 0),
    textElement('MaxKeys', maximum),
    textElement('Prefix', prefix),
    textElement('Marker', marker),
    element('Buckets', ...page.map((bucket) => bucketXml(bucket, true))),
  );
  reply(call, 200, {}, xml);
}

function bucketXml(bucket: BucketRecord, extended: boolean): string {
  const members = [
    textElement('Name', bucket.name),
    textElement('CreationDate', new Date(bucket.createdAt).toISOString()),
  ];
  if (extended) {
    members.push(textElement('LocationConstraint', bucket.location), textElement('CreationTemplateId', ''));
  }
  return element('Bucket', ...members);
}

/** `PUT /bucket`. */
export async function createBucket(room: Room, call: S3Call): Promise<void> {
  const instance = instanceOf(room, call);
  demandOnInstance(room.iam, call, 'createBucket', instance);
  const name = call.bucketName;
  if (!isBucketName(name)) throw new S3Error('InvalidBucketName', `${name} is not a valid bucket name.`);
  const location = readLocation(room, call, await receiveDocument(call));
  refuseUnserved(call);
  const rootKeyCrn = readRootKey(room, call);
  const acl = readAcl(call);
  const taken = room.catalog.bucket(name);
  if (taken?.instance === instance) {
    throw new S3Error('BucketAlreadyOwnedByYou', 'The bucket exists already and this instance owns it.');
  }
  if (taken) throw new S3Error('BucketAlreadyExists', 'The bucket name is taken; names are global.');
  if (rootKeyCrn !== undefined) registerBucket(room, rootKeyCrn, instance, name);
  room.catalog.putBucket({
    ...emptyBucket(name, location, instance, room.clock.now()),
    acl,
    ...(rootKeyCrn === undefined ? {} : { rootKeyCrn }),
  });
  reply(call, 200, {});
}

export function emptyBucket(name: string, location: Location, instance: string, now: number): BucketRecord {
  return {
    name,
    location: location.constraint,
    region: location.region,
    instance,
    createdAt: now,
    acl: 'private',
    documents: {},
    configuration: {},
    configuredAt: now,
  };
}

/** It must fit the endpoint (ibm-cloud-apis.md 4.2). */
function readLocation(room: Room, call: S3Call, text: string): Location {
  const wanted =
    text.trim() === ''
      ? undefined
      : childText(parseDocument(text, 'CreateBucketConfiguration'), 'LocationConstraint')?.trim();
  // Clients of S3 send the region that they sign for; from those with an HMAC pair it is taken as its class standard.
  const bare = wanted !== undefined && call.who.instance !== undefined && isLocation(wanted);
  const region = call.hostRegion ?? room.defaultRegion;
  const constraint = bare ? standardIn(wanted).constraint : wanted || standardIn(region).constraint;
  const location = parseLocation(constraint);
  if (!location || (call.hostRegion !== undefined && location.region !== call.hostRegion)) {
    throw new S3Error(
      'InvalidLocationConstraint',
      `${constraint} is no <location>-<class> of this endpoint, such as us-south-standard.`,
    );
  }
  return location;
}

/** SSE with Key Protect: needs the authorization cloud-object-storage → kms (ibm-cloud-apis.md 4.4). */
function readRootKey(room: Room, call: S3Call): string | undefined {
  const algorithm = header(call, 'ibm-sse-kp-encryption-algorithm');
  const crn = header(call, 'ibm-sse-kp-customer-root-key-crn');
  if (algorithm === undefined && crn === undefined) return undefined;
  const segments = (crn ?? '').split(':');
  const [serviceName, serviceInstance, resourceType, resource] = [4, 7, 8, 9].map(
    (index) => segments[index] ?? '',
  );
  const known = serviceName === 'kms' || serviceName === 'hs-crypto';
  if (algorithm !== 'AES256' || !crn || !known || resourceType !== 'key' || !serviceInstance || !resource) {
    throw new S3Error('InvalidRequest', 'SSE-KP needs the algorithm AES256 and the full CRN of a root key.');
  }
  const target = { serviceName, serviceInstance, resourceType, resource };
  if (!room.iam.hasAuthorization('cloud-object-storage', ['Reader'], target)) {
    throw new S3Error('InvalidRequest', 'No authorization lets cloud-object-storage use the root key.');
  }
  return crn;
}

/** Each bucket registers itself with its key (ibm-cloud-apis.md 4.4). Throws where the key cannot be used. */
function registerBucket(room: Room, rootKeyCrn: string, instance: string, name: string): void {
  const resource = { crn: bucketCrn(room, instance, name), description: `Bucket ${name}` };
  const outcome = room.registrations?.register('cloud-object-storage', rootKeyCrn, resource);
  if (outcome?.ok !== false) return;
  throw new S3Error('InvalidRequest', `The root key cannot be used: ${outcome.refusal.message}`);
}

const bucketCrn = (room: Room, instance: string, name: string): string =>
  formatCrn({
    service: 'cloud-object-storage',
    region: 'global',
    account: room.accountId,
    instance,
    resourceType: 'bucket',
    resource: name,
  });

/** `HEAD /bucket`. IBM's documentation names the key `…-crk-id`, IBM's SDKs read the other header. */
export function headBucket(_room: Room, call: S3Call, bucket: BucketRecord): void {
  const sse = bucket.rootKeyCrn;
  reply(call, 200, {
    'ibm-sse-kp-enabled': sse ? 'True' : 'False',
    ...(sse ? { 'ibm-sse-kp-crk-id': sse, 'ibm-sse-kp-customer-root-key-crn': sse } : {}),
  });
}

/** `DELETE /bucket`. Open uploads do not keep a bucket alive. */
export function deleteBucket(room: Room, call: S3Call, bucket: BucketRecord): void {
  if (room.catalog.keys(bucket.name).length > 0) {
    throw new S3Error('BucketNotEmpty', 'The bucket you tried to delete is not empty.');
  }
  for (const upload of room.catalog.uploads(bucket.name)) room.catalog.removeUpload(upload.id);
  room.catalog.removeBucket(bucket.name);
  room.registrations?.unregister(bucketCrn(room, bucket.instance, bucket.name));
  reply(call, 204, {});
}

/** `GET /bucket?location`. */
export function getLocation(_room: Room, call: S3Call, bucket: BucketRecord): void {
  reply(call, 200, {}, rootElement('LocationConstraint', bucket.location));
}
