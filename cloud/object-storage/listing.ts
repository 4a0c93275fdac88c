import { ownerXml } from './buckets.ts';
import { numberParameter, reply, type S3Call } from './call.ts';
import { compareKeys, lowerBound } from './catalog.ts';
import { S3Error } from './errors.ts';
import type { BucketRecord, ObjectRecord } from './records.ts';
import type { Room } from './room.ts';
import { element, rootElement, textElement } from './xml.ts';

const MAX_KEYS = 1000;

/** One page of keys; what shares a prefix up to the delimiter is one entry. */
interface Page {
  readonly entries: readonly ({ readonly key: string } | { readonly commonPrefix: string })[];
  readonly truncated: boolean;
  /** The last key or common prefix of the page. */
  readonly last: string;
}

/** Pages through keys in byte order; `after` is the last key or common prefix that the client has. */
function pageOf(
  keys: readonly string[],
  prefix: string,
  delimiter: string,
  after: string,
  maximum: number,
): Page {
  const entries: ({ key: string } | { commonPrefix: string })[] = [];
  let index = lowerBound(keys, compareKeys(after, prefix) > 0 ? after : prefix);
  let last = '';
  for (; index < keys.length; index += 1) {
    const key = keys[index] ?? '';
    if (!key.startsWith(prefix)) break;
    if (key === after && after !== '') continue;
    const common = commonPrefixOf(key, prefix, delimiter);
    if (common !== undefined && (common === last || common === after)) continue;
    if (entries.length >= maximum) return { entries, truncated: maximum > 0, last };
    last = common ?? key;
    entries.push(common === undefined ? { key } : { commonPrefix: common });
  }
  return { entries, truncated: false, last };
}

function commonPrefixOf(key: string, prefix: string, delimiter: string): string | undefined {
  if (delimiter === '') return undefined;
  const at = key.indexOf(delimiter, prefix.length);
  return at < 0 ? undefined : key.slice(0, at + delimiter.length);
}

/** How keys are written: plain, or percent-encoded with `encoding-type=url`. */
export function keyWriter(call: S3Call): (key: string) => string {
  const type = call.query.get('encoding-type');
  if (type === null || type === '') return (key) => key;
  if (type !== 'url') throw new S3Error('InvalidArgument', 'encoding-type must be url.');
  return (key) => encodeURIComponent(key).replaceAll('%2F', '/');
}

/** `GET /bucket`: version 2 with `list-type=2`, else version 1. */
export function listObjects(room: Room, call: S3Call, bucket: BucketRecord): void {
  const type = call.query.get('list-type');
  if (type !== null && type !== '2') throw new S3Error('InvalidArgument', 'list-type must be 2.');
  const version2 = type === '2';
  const prefix = call.query.get('prefix') ?? '';
  const delimiter = call.query.get('delimiter') ?? '';
  const maximum = numberParameter(call, 'max-keys', MAX_KEYS, MAX_KEYS);
  const token = call.query.get('continuation-token');
  const startAfter = call.query.get('start-after') ?? '';
  const marker = call.query.get('marker') ?? '';
  const after = version2 ? (token === null ? startAfter : readToken(token)) : marker;
  const page = pageOf(room.catalog.keys(bucket.name), prefix, delimiter, after, maximum);
  const write = keyWriter(call);
  const encoding = call.query.get('encoding-type');
  const head = version2
    ? version2Members(page, token, startAfter, write)
    : [
        textElement('Marker', write(marker)),
        ...(page.truncated ? [textElement('NextMarker', write(page.last))] : []),
      ];
  const xml = rootElement(
    'ListBucketResult',
    textElement('Name', bucket.name),
    textElement('Prefix', write(prefix)),
    ...head,
    textElement('MaxKeys', maximum),
    ...(delimiter === '' ? [] : [textElement('Delimiter', write(delimiter))]),
    ...(encoding ? [textElement('EncodingType', encoding)] : []),
    textElement('IsTruncated', page.truncated),
    ...entriesXml(room, bucket, page, write),
  );
  reply(call, 200, {}, xml);
}

function version2Members(
  page: Page,
  token: string | null,
  startAfter: string,
  write: (key: string) => string,
): string[] {
  return [
    ...(token === null ? [] : [textElement('ContinuationToken', token)]),
    ...(page.truncated ? [textElement('NextContinuationToken', makeToken(page.last))] : []),
    ...(startAfter === '' ? [] : [textElement('StartAfter', write(startAfter))]),
    textElement('KeyCount', page.entries.length),
  ];
}

function entriesXml(room: Room, bucket: BucketRecord, page: Page, write: (key: string) => string): string[] {
  const contents: string[] = [];
  const prefixes: string[] = [];
  for (const entry of page.entries) {
    if ('commonPrefix' in entry) {
      prefixes.push(element('CommonPrefixes', textElement('Prefix', write(entry.commonPrefix))));
      continue;
    }
    const object = room.catalog.object(bucket.name, entry.key);
    if (object) contents.push(contentsXml(object, bucket.instance, write));
  }
  return [...contents, ...prefixes];
}

function contentsXml(object: ObjectRecord, owner: string, write: (key: string) => string): string {
  return element(
    'Contents',
    textElement('Key', write(object.key)),
    textElement('LastModified', new Date(object.modifiedAt).toISOString()),
    textElement('ETag', `"${object.etag}"`),
    textElement('Size', object.size),
    textElement('StorageClass', 'STANDARD'),
    ownerXml('Owner', owner),
  );
}

/** The token is opaque to clients; it carries the last entry of the page before. */
function makeToken(last: string): string {
  return `1${Buffer.from(last).toString('base64url')}`;
}

function readToken(token: string): string {
  const decoded = Buffer.from(token.slice(1), 'base64url').toString('utf8');
  if (!token.startsWith('1') || makeToken(decoded) !== token) {
    throw new S3Error('InvalidArgument', 'The continuation token provided is incorrect.');
  }
  return decoded;
}
