import { header, type S3Call } from './call.ts';
import { S3Error } from './errors.ts';
import type { CannedAcl, ObjectAttributes, ObjectRecord, Tag } from './records.ts';

const CONTENT_HEADERS = [
  'cache-control',
  'content-disposition',
  'content-encoding',
  'content-language',
  'expires',
] as const;
const METADATA_PREFIX = 'x-amz-meta-';
/** Bytes of all names and values together. */
const MAX_METADATA = 2048;
export const MAX_OBJECT_TAGS = 10;

/** Reads what the client says about a new object. Throws on what this service does not do. */
export function readAttributes(call: S3Call): ObjectAttributes {
  refuseUnserved(call);
  const storageClass = header(call, 'x-amz-storage-class');
  if (storageClass !== undefined && storageClass !== 'STANDARD') {
    throw new S3Error(
      'InvalidStorageClass',
      'The class belongs to the bucket; only STANDARD is accepted here.',
    );
  }
  return {
    contentType: header(call, 'content-type') ?? 'application/octet-stream',
    headers: readContentHeaders(call),
    metadata: readMetadata(call),
    tags: readTags(header(call, 'x-amz-tagging')),
    acl: readAcl(call),
  };
}

/** Only `private` and `public-read` exist (ibm-cloud-apis.md 4.3). */
export function readAcl(call: S3Call): CannedAcl {
  const acl = header(call, 'x-amz-acl') ?? 'private';
  if (acl !== 'private' && acl !== 'public-read') {
    throw new S3Error('InvalidArgument', 'x-amz-acl must be private or public-read.');
  }
  return acl;
}

/** Headers that would change what is stored, and that are not served: refused, never ignored. */
const REFUSED_HEADERS = [
  'retention-',
  'x-amz-bucket-object-lock-',
  'x-amz-grant-',
  'x-amz-object-lock-',
  'x-amz-server-side-encryption-customer-',
  'x-amz-website-redirect-location',
];

/** Throws `NotImplemented` for a header that is not served. */
export function refuseUnserved(call: S3Call): void {
  for (const name of Object.keys(call.request.headers)) {
    // `x-amz-bucket-object-lock-enabled: false` asks for nothing.
    if (REFUSED_HEADERS.some((prefix) => name.startsWith(prefix)) && header(call, name) !== 'false') {
      throw new S3Error('NotImplemented', `The header ${name} is not served by the local cloud.`);
    }
  }
  const algorithm = header(call, 'x-amz-server-side-encryption');
  if (algorithm !== undefined && algorithm !== 'AES256') {
    throw new S3Error('InvalidArgument', 'x-amz-server-side-encryption must be AES256.');
  }
}

function readContentHeaders(call: S3Call): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const name of CONTENT_HEADERS) {
    let value = header(call, name);
    if (name === 'content-encoding' && value !== undefined) {
      // `aws-chunked` describes the transfer, not the object.
      value = value
        .split(',')
        .map((one) => one.trim())
        .filter((one) => one !== 'aws-chunked' && one !== '')
        .join(', ');
    }
    if (value !== undefined && value !== '') headers[name] = value;
  }
  return headers;
}

function readMetadata(call: S3Call): Record<string, string> {
  const metadata: Record<string, string> = {};
  let size = 0;
  for (const name of Object.keys(call.request.headers)) {
    if (!name.startsWith(METADATA_PREFIX)) continue;
    const value = (call.request.headersDistinct[name] ?? []).join(',');
    size += name.length - METADATA_PREFIX.length + value.length;
    metadata[name.slice(METADATA_PREFIX.length)] = value;
  }
  if (size > MAX_METADATA) {
    throw new S3Error('MetadataTooLarge', `User metadata holds at most ${MAX_METADATA} bytes.`);
  }
  return metadata;
}

function readTags(text: string | undefined): Tag[] {
  return demandTags(
    [...new URLSearchParams(text ?? '')].map(([key, value]) => ({ key, value })),
    MAX_OBJECT_TAGS,
  );
}

/** Throws `InvalidTag` unless keys are distinct and of 1 to 128 characters, values of at most 256. */
export function demandTags(tags: Tag[], most: number): Tag[] {
  const keys = new Set(tags.map(({ key }) => key));
  const fits = tags.every(({ key, value }) => key.length >= 1 && key.length <= 128 && value.length <= 256);
  if (tags.length > most) throw new S3Error('InvalidTag', `There may be at most ${most} tags.`);
  if (!fits || keys.size !== tags.length) {
    throw new S3Error('InvalidTag', 'Tag keys must differ and have 1 to 128 characters, values at most 256.');
  }
  return tags;
}

/** Headers of HEAD and GET that describe an object. */
export function attributeHeaders(object: ObjectRecord): Record<string, string | number> {
  const headers: Record<string, string | number> = {
    ETag: `"${object.etag}"`,
    'Last-Modified': new Date(object.modifiedAt).toUTCString(),
    'Content-Type': object.contentType,
    ...object.headers,
  };
  for (const [name, value] of Object.entries(object.metadata)) headers[`${METADATA_PREFIX}${name}`] = value;
  if (object.tags.length > 0) headers['x-amz-tagging-count'] = object.tags.length;
  return headers;
}

/** `x-amz-checksum-…` headers of an object. */
export function checksumHeaders(
  object: Pick<ObjectRecord, 'checksums' | 'checksumType'>,
): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(object.checksums)) headers[`x-amz-checksum-${name}`] = value;
  if (Object.keys(headers).length > 0) headers['x-amz-checksum-type'] = object.checksumType;
  return headers;
}
