import { demandTags, MAX_OBJECT_TAGS, readAcl } from './attributes.ts';
import { receiveDocument } from './body.ts';
import { ownerXml, parseDocument } from './buckets.ts';
import { header, reply, type S3Call } from './call.ts';
import { type ErrorCode, S3Error } from './errors.ts';
import { daysToAbort } from './lifecycle.ts';
import { demandObject } from './objects.ts';
import type { BucketRecord, CannedAcl, Tag } from './records.ts';
import type { Room } from './room.ts';
import { childrenNamed, childText, element, rootElement, textElement, type XmlElement } from './xml.ts';

const MAX_BUCKET_TAGS = 50;

/** A document that a bucket keeps and shows as it came. */
interface DocumentKind {
  readonly name: string;
  readonly root: string;
  readonly missing: ErrorCode;
  check(root: XmlElement): void;
}

const LIFECYCLE: DocumentKind = {
  name: 'lifecycle',
  root: 'LifecycleConfiguration',
  missing: 'NoSuchLifecycleConfiguration',
  check(root) {
    const rules = childrenNamed(root, 'Rule');
    if (rules.length === 0) throw new S3Error('MalformedXML', 'A lifecycle configuration needs a Rule.');
    for (const rule of rules) {
      const status = childText(rule, 'Status')?.trim();
      const days = daysToAbort(rule);
      if (status !== 'Enabled' && status !== 'Disabled') {
        throw new S3Error('MalformedXML', 'The Status of a Rule must be Enabled or Disabled.');
      }
      if (days !== undefined && !(Number.isInteger(days) && days > 0)) {
        throw new S3Error('InvalidArgument', 'DaysAfterInitiation must be a positive integer.');
      }
    }
  },
};

const CORS: DocumentKind = {
  name: 'cors',
  root: 'CORSConfiguration',
  missing: 'NoSuchCORSConfiguration',
  check(root) {
    const rules = childrenNamed(root, 'CORSRule');
    if (rules.length === 0) throw new S3Error('MalformedXML', 'A CORS configuration needs a CORSRule.');
    for (const rule of rules) {
      if (childText(rule, 'AllowedOrigin') === undefined || childText(rule, 'AllowedMethod') === undefined) {
        throw new S3Error('MalformedXML', 'A CORSRule needs AllowedOrigin and AllowedMethod.');
      }
    }
  },
};

const TAGGING: DocumentKind = {
  name: 'tagging',
  root: 'Tagging',
  missing: 'NoSuchTagSet',
  check: (root) => void readTagSet(root, MAX_BUCKET_TAGS),
};

type Run = (room: Room, call: S3Call, bucket: BucketRecord) => Promise<void> | void;

interface DocumentOperations {
  readonly get: Run;
  readonly put: Run;
  readonly remove: Run;
}

function documentOperations(kind: DocumentKind): DocumentOperations {
  return {
    get(_room, call, bucket) {
      const text = bucket.documents[kind.name];
      if (text === undefined)
        throw new S3Error(kind.missing, `The bucket has no ${kind.name} configuration.`);
      reply(call, 200, {}, text);
    },
    async put(room, call, bucket) {
      if (kind === LIFECYCLE) demandDigest(call);
      const text = await receiveDocument(call);
      kind.check(parseDocument(text, kind.root));
      const documents = { ...current(room, bucket).documents, [kind.name]: text };
      room.catalog.putBucket({ ...current(room, bucket), documents });
      reply(call, 200, {});
    },
    remove(room, call, bucket) {
      const { [kind.name]: _removed, ...documents } = bucket.documents;
      room.catalog.putBucket({ ...bucket, documents });
      reply(call, 204, {});
    },
  };
}

export const lifecycle = documentOperations(LIFECYCLE);
export const cors = documentOperations(CORS);
export const bucketTagging = documentOperations(TAGGING);

/** The bucket as it is now: a body took time to arrive. */
function current(room: Room, bucket: BucketRecord): BucketRecord {
  const now = room.catalog.bucket(bucket.name);
  if (!now) throw new S3Error('NoSuchBucket', 'The bucket was deleted meanwhile.');
  return now;
}

/** A lifecycle needs Content-MD5 (ibm-cloud-apis.md 4.5); newer SDKs send a checksum in its place. */
function demandDigest(call: S3Call): void {
  const names = Object.keys(call.request.headers);
  const checksum =
    names.some((name) => name.startsWith('x-amz-checksum-')) || names.includes('x-amz-trailer');
  if (header(call, 'content-md5') === undefined && !checksum) {
    throw new S3Error('InvalidRequest', 'Missing required header for this request: Content-MD5.');
  }
}

function readTagSet(root: XmlElement, most: number): Tag[] {
  const set = root.children.find((child) => child.name === 'TagSet');
  if (!set) throw new S3Error('MalformedXML', 'Tagging needs a TagSet.');
  const tags = childrenNamed(set, 'Tag').map((tag) => {
    const key = childText(tag, 'Key');
    const value = childText(tag, 'Value');
    if (!key || value === undefined) throw new S3Error('MalformedXML', 'A Tag needs Key and Value.');
    return { key, value };
  });
  return demandTags(tags, most);
}

/** `…?tagging` on an object. */
export const objectTagging: DocumentOperations = {
  get(room, call, bucket) {
    const { tags } = demandObject(room, bucket.name, call.key);
    const xml = tags.map(({ key, value }) =>
      element('Tag', textElement('Key', key), textElement('Value', value)),
    );
    reply(call, 200, {}, rootElement('Tagging', element('TagSet', ...xml)));
  },
  async put(room, call, bucket) {
    const tags = readTagSet(parseDocument(await receiveDocument(call), 'Tagging'), MAX_OBJECT_TAGS);
    replaceTags(room, call, bucket, tags);
    reply(call, 200, {});
  },
  remove(room, call, bucket) {
    replaceTags(room, call, bucket, []);
    reply(call, 204, {});
  },
};

function replaceTags(room: Room, call: S3Call, bucket: BucketRecord, tags: readonly Tag[]): void {
  const object = demandObject(room, bucket.name, call.key);
  room.catalog.updateObject({ ...object, tags });
}

/** `GET …?acl` of a bucket or an object. */
export function getAcl(room: Room, call: S3Call, bucket: BucketRecord): void {
  const acl = call.key === '' ? bucket.acl : demandObject(room, bucket.name, call.key).acl;
  reply(
    call,
    200,
    {},
    rootElement('AccessControlPolicy', ownerXml('Owner', bucket.instance), grants(acl, bucket)),
  );
}

function grants(acl: CannedAcl, bucket: BucketRecord): string {
  const xsi = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';
  const owner = textElement('ID', bucket.instance) + textElement('DisplayName', bucket.instance);
  const own = `<Grant><Grantee ${xsi} xsi:type="CanonicalUser">${owner}</Grantee><Permission>FULL_CONTROL</Permission></Grant>`;
  const group = textElement('URI', 'http://acs.amazonaws.com/groups/global/AllUsers');
  const all = `<Grant><Grantee ${xsi} xsi:type="Group">${group}</Grantee><Permission>READ</Permission></Grant>`;
  return element('AccessControlList', own, ...(acl === 'public-read' ? [all] : []));
}

/** `PUT …?acl` with the header `x-amz-acl`; grants in a body are not served. */
export function putAcl(room: Room, call: S3Call, bucket: BucketRecord): void {
  if (header(call, 'x-amz-acl') === undefined) {
    throw new S3Error(
      'NotImplemented',
      'PutAcl with grants is not served by the local cloud; use x-amz-acl.',
    );
  }
  const acl = readAcl(call);
  if (call.key === '') room.catalog.putBucket({ ...bucket, acl });
  else room.catalog.updateObject({ ...demandObject(room, bucket.name, call.key), acl });
  reply(call, 200, {});
}

/** `GET /bucket?versioning`: never switched on here. */
export function getVersioning(_room: Room, call: S3Call): void {
  reply(call, 200, {}, rootElement('VersioningConfiguration'));
}
