import { createHash, createHmac } from 'node:crypto';
import type { Authorize } from '../../../lib/object-storage/calls.ts';

export interface SigningKeys {
  readonly accessKey: string;
  readonly secretKey: string;
  /** As the server's own: it is part of the key. */
  readonly region: string;
}

const ALGORITHM = 'AWS4-HMAC-SHA256';
const NO_DIGEST = 'UNSIGNED-PAYLOAD';
/** Beside `x-amz-*`, which must be signed: what changes the meaning of a request. */
const SIGNED = new Set(['host', 'range', 'content-md5', 'if-match', 'if-none-match']);

/**
 * AWS Signature Version 4 for S3 servers that know no IAM tokens. The body is not part of it (`UNSIGNED-PAYLOAD`), unless
 * the request names its digest in `x-amz-content-sha256`. `now`: Unix milliseconds.
 */
export function createSigner({ accessKey, secretKey, region }: SigningKeys, now = Date.now): Authorize {
  return ({ method, url, headers }) => {
    const time = `${new Date(now()).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
    const day = time.slice(0, 8);
    const all = new Map(
      Object.entries(headers)
        .map(([name, value]) => [name.toLowerCase(), value] as const)
        .filter(([name]) => name !== 'authorization'),
    );
    all.set('host', all.get('host') ?? url.host);
    all.set('x-amz-date', time);
    all.set('x-amz-content-sha256', all.get('x-amz-content-sha256') ?? NO_DIGEST);
    const names = [...all.keys()].filter((name) => SIGNED.has(name) || name.startsWith('x-amz-')).sort();
    const canonical = [
      method,
      canonicalPath(url.pathname),
      canonicalQuery(url.search.slice(1)),
      ...names.map((name) => `${name}:${all.get(name)?.trim().replaceAll(/ +/g, ' ')}`),
      '',
      names.join(';'),
      all.get('x-amz-content-sha256'),
    ].join('\n');
    const scope = `${day}/${region}/s3/aws4_request`;
    const toSign = [ALGORITHM, time, scope, createHash('sha256').update(canonical).digest('hex')].join('\n');
    const key = [day, region, 's3', 'aws4_request'].reduce<string | Buffer>(hmac, `AWS4${secretKey}`);
    const signature = hmac(key, toSign).toString('hex');
    all.set(
      'authorization',
      `${ALGORITHM} Credential=${accessKey}/${scope}, SignedHeaders=${names.join(';')}, Signature=${signature}`,
    );
    return Object.fromEntries(all);
  };
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}

/** S3 encodes a path once: what the client encoded in its own way is decoded first. */
function canonicalPath(pathname: string): string {
  return pathname
    .split('/')
    .map((part) => encode(decodeURIComponent(part)))
    .join('/');
}

function canonicalQuery(query: string): string {
  return query
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const at = pair.indexOf('=');
      const [name, value] = at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
      return `${encode(decodeURIComponent(name))}=${encode(decodeURIComponent(value))}`;
    })
    .sort()
    .join('&');
}

function encode(text: string): string {
  return encodeURIComponent(text).replaceAll(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
