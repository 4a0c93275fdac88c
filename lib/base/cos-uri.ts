import type { Problem } from './errors.ts';
import { problem } from './problems.ts';
import { regionNameProblem } from './region-names.ts';

/** `cos://region/bucket/key`: how IBM's import names an object. softlayer-api.md 7.1 */
export interface CosUri {
  readonly region: string;
  readonly bucket: string;
  /** May contain `/`. */
  readonly key: string;
}

const BUCKET = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;

export function parseCosUri(text: string): CosUri | undefined {
  const match = /^cos:\/\/([a-z]{2}[a-z0-9-]*)\/([^/]+)\/(.+)$/s.exec(text);
  if (!match) return undefined;
  const [, region, bucket, key] = match as unknown as [string, string, string, string];
  return isBucketName(bucket) && objectKeyProblem(key) === undefined ? { region, bucket, key } : undefined;
}

export function formatCosUri(uri: CosUri): string {
  return `cos://${uri.region}/${uri.bucket}/${uri.key}`;
}

export function isBucketName(text: string): boolean {
  return BUCKET.test(text) && !text.includes('..') && !/^[0-9.]+$/.test(text);
}

const KEY = /^[A-Za-z0-9][A-Za-z0-9._/-]*$/;

/**
 * Why this key cannot name an image object; undefined when it can. Only characters that need no escaping in a
 * URI, because IBM's import takes the key inside `cos://…` (softlayer-api.md 8: avoid URL-special characters).
 */
export function objectKeyProblem(key: string): Problem | undefined {
  if (key.length === 0 || Buffer.byteLength(key) > 900)
    return problem(
      'must have 1 to 900 bytes',
      'it is longer than an address of IBM takes',
      'give a shorter one',
    );
  if (/^[a-z0-9]+:\/\//i.test(key))
    return problem(
      'may hold letters, digits and . _ - / only, and begins with a letter or digit',
      'this is an address; the key is what stands in it behind the bucket',
      'give what stands behind the name of the bucket and a slash',
    );
  if (!KEY.test(key)) return charactersOfKey(key);
  if (key.split('/').some((part) => part === '' || part === '.' || part === '..'))
    return problem(
      'has an empty, . or .. path part',
      key.endsWith('/')
        ? 'it ends with a slash, as a folder does'
        : 'two slashes or dots stand where one name belongs',
      `write it as names with one slash between them${likelyKey(key)}`,
    );
  return undefined;
}

function charactersOfKey(key: string): Problem {
  return problem(
    'may hold letters, digits and . _ - / only, and begins with a letter or digit',
    key.startsWith('/')
      ? 'it begins with a slash like a path; in a bucket nothing stands before the first name'
      : "IBM's import takes it inside a cos:// address, where other characters have a meaning of their own",
    `leave out what is none of them${likelyKey(key)}`,
  );
}

function likelyKey(key: string): string {
  const meant = key
    .replaceAll(/[^A-Za-z0-9._/-]+/g, '-')
    .split('/')
    .map((part) => part.replace(/^[-.]+/, ''))
    .filter((part) => part !== '')
    .join('/');
  return KEY.test(meant) && meant.length <= 100 ? `: did you mean ${meant}?` : '';
}

/** What is wrong with the name of a bucket; undefined when nothing is. ibm-cloud-apis.md 4.1 */
export function bucketNameProblem(text: string): Problem | undefined {
  if (isBucketName(text)) return undefined;
  const what = 'is no name of a bucket';
  const inside = /^(?:cos|s3):\/\/(?:.*\/)?([^/]+)\/|:bucket:([^:/]+)$/.exec(text);
  const uri = /^cos:\/\/[^/]+\/([^/]+)/.exec(text)?.[1] ?? inside?.[1] ?? inside?.[2];
  if (uri !== undefined)
    return problem(
      what,
      text.startsWith('crn:') ? 'this is the CRN of a bucket' : 'this is the address of an object',
      isBucketName(uri) ? `did you mean ${uri}?` : 'give the name of the bucket alone',
    );
  const meant = text.toLowerCase().replaceAll(/[_ ]+/g, '-').replace(/\/.*$/, '');
  const why =
    text.length < 3 || text.length > 63
      ? 'such a name has 3 to 63 characters'
      : text.includes('/')
        ? 'a key or an address stands behind it'
        : 'such a name has small letters, digits, dots and dashes only, and begins and ends with a letter or digit';
  return problem(
    what,
    why,
    isBucketName(meant) ? `did you mean ${meant}?` : 'give it as the list of buckets shows it',
  );
}

/** What is wrong with an address of an object; undefined when nothing is. */
export function cosUriProblem(text: string): Problem | undefined {
  const parts = /^cos:\/\/([^/]+)\/([^/]+)\/(.+)$/s.exec(text);
  const what = 'must be cos://region/bucket/key';
  if (!parts)
    return problem(
      what,
      shapeOfUri(text),
      'write region, bucket and key in it, such as cos://us-south/images/web.vhd-0.vhd',
    );
  const [, region = '', bucket = '', key = ''] = parts;
  const wrong = regionNameProblem(region);
  if (wrong) return problem(`${what}: its region ${wrong.what}`, wrong.why, wrong.fix);
  const badBucket = bucketNameProblem(bucket);
  if (badBucket) return problem(`${what}: its second part ${badBucket.what}`, badBucket.why, badBucket.fix);
  const badKey = objectKeyProblem(key);
  if (badKey) return problem(`${what}: its key ${badKey.what}`, badKey.why, badKey.fix);
  return parseCosUri(text)
    ? undefined
    : problem(what, 'its region has a form that none has', 'give a region such as us-south');
}

function shapeOfUri(text: string): string {
  if (/^s3:\/\//.test(text)) return 's3:// names no region; IBM writes cos:// and the region first';
  if (/^https?:\/\//.test(text))
    return 'this is the address for a browser; IBM imports from a cos:// address';
  if (/^cos:\/\/[^/]+\/?$/.test(text)) return 'bucket and key are missing in it';
  if (/^cos:\/\//.test(text))
    return 'one of its three parts is missing; often it is the region, which comes first';
  return text.startsWith('cos:') ? 'two slashes belong behind cos:' : 'this is a path or a key alone';
}
