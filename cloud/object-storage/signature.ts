import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { header, type S3Call } from './call.ts';
import type { ChunkSigner } from './chunked.ts';
import { S3Error } from './errors.ts';

/** AWS Signature Version 4 as COS takes it for HMAC credentials (ibm-cloud-apis.md 4.3). */

const ALGORITHM = 'AWS4-HMAC-SHA256';
const MAX_SKEW = 15 * 60_000;
const MAX_PRESIGNED_SECONDS = 604_800;
const EMPTY_HASH = sha256('');

interface Claim {
  readonly accessKeyId: string;
  readonly scope: string;
  readonly signedHeaders: readonly string[];
  readonly signature: string;
  /** `20261122T060000Z`. */
  readonly date: string;
  readonly payloadHash: string;
  readonly presigned: boolean;
}

/** Does the request carry a SigV4 signature, in its header or its query? */
export function isSigned(call: S3Call): boolean {
  return header(call, 'authorization')?.startsWith(ALGORITHM) === true || call.query.has('X-Amz-Signature');
}

/** The access key id that the request claims. Throws when the claim is malformed. */
export function claimedKey(call: S3Call): string {
  return readClaim(call).accessKeyId;
}

/** Verifies the request's signature with its key's secret; returns the checker of its chunks. */
export function verifySignature(call: S3Call, secret: string): ChunkSigner {
  const claim = readClaim(call);
  demandTime(call, claim);
  demandSigned(call, claim);
  const canonical = canonicalRequest(call, claim);
  const [day = '', region = '', service = ''] = claim.scope.split('/');
  const key = [day, region, service, 'aws4_request'].reduce<string | Buffer>(
    (secretSoFar, part) => hmac(secretSoFar, part),
    `AWS4${secret}`,
  );
  const expected = hmac(key, [ALGORITHM, claim.date, claim.scope, sha256(canonical)].join('\n'));
  demandEqual(expected, claim.signature);
  return chunkSigner(key, claim);
}

function readClaim(call: S3Call): Claim {
  return call.query.has('X-Amz-Signature') ? readPresigned(call) : readHeader(call);
}

function readHeader(call: S3Call): Claim {
  const authorization = header(call, 'authorization') ?? '';
  const field = (name: string): string => {
    const value = new RegExp(`${name}=([^,\\s]+)`).exec(authorization)?.[1];
    if (!value) throw new S3Error('InvalidRequest', `The Authorization header has no ${name}.`);
    return value;
  };
  const payloadHash = header(call, 'x-amz-content-sha256');
  if (!payloadHash) throw new S3Error('InvalidRequest', 'The header x-amz-content-sha256 is missing.');
  const sent = header(call, 'x-amz-date') ?? header(call, 'date') ?? '';
  return {
    ...splitCredential(field('Credential')),
    signedHeaders: field('SignedHeaders').toLowerCase().split(';'),
    signature: field('Signature'),
    date: /^\d{8}T\d{6}Z$/.test(sent) ? sent : compactDate(Date.parse(sent)),
    payloadHash,
    presigned: false,
  };
}

function readPresigned(call: S3Call): Claim {
  const field = (name: string): string => {
    const value = call.query.get(name);
    if (!value) throw new S3Error('InvalidRequest', `The pre-signed URL has no ${name}.`);
    return value;
  };
  if (field('X-Amz-Algorithm') !== ALGORITHM) {
    throw new S3Error('InvalidRequest', `X-Amz-Algorithm must be ${ALGORITHM}.`);
  }
  return {
    ...splitCredential(field('X-Amz-Credential')),
    signedHeaders: field('X-Amz-SignedHeaders').toLowerCase().split(';'),
    signature: field('X-Amz-Signature'),
    date: field('X-Amz-Date'),
    payloadHash: header(call, 'x-amz-content-sha256') ?? 'UNSIGNED-PAYLOAD',
    presigned: true,
  };
}

function splitCredential(credential: string): { accessKeyId: string; scope: string } {
  const slash = credential.indexOf('/');
  const scope = credential.slice(slash + 1);
  if (slash < 1 || !/^\d{8}\/[^/]+\/s3\/aws4_request$/.test(scope)) {
    throw new S3Error('InvalidRequest', 'The credential must be KEY/yyyymmdd/REGION/s3/aws4_request.');
  }
  return { accessKeyId: credential.slice(0, slash), scope };
}

function compactDate(time: number): string {
  if (Number.isNaN(time)) throw new S3Error('AccessDenied', 'A signed request needs the header x-amz-date.');
  return new Date(time).toISOString().replace(/[-:]|\.\d+/g, '');
}

function demandTime(call: S3Call, claim: Claim): void {
  const iso = claim.date.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z');
  const signedAt = Date.parse(iso);
  if (Number.isNaN(signedAt)) throw new S3Error('AccessDenied', 'The date of the signature is malformed.');
  if (claim.presigned) {
    const seconds = Number(call.query.get('X-Amz-Expires') ?? Number.NaN);
    if (!Number.isInteger(seconds) || seconds < 1 || seconds > MAX_PRESIGNED_SECONDS) {
      throw new S3Error('InvalidArgument', `X-Amz-Expires must be from 1 to ${MAX_PRESIGNED_SECONDS}.`);
    }
    if (call.now > signedAt + seconds * 1000) throw new S3Error('AccessDenied', 'Request has expired.');
    if (signedAt > call.now + MAX_SKEW) throw new S3Error('AccessDenied', 'Request is not yet valid.');
    return;
  }
  if (Math.abs(call.now - signedAt) > MAX_SKEW) {
    throw new S3Error(
      'RequestTimeTooSkewed',
      'The time of the request differs too much from the server time.',
    );
  }
}

/** `host` and every `x-amz-` header must be signed, or a stranger could add them to a signed request. */
function demandSigned(call: S3Call, claim: Claim): void {
  const names = Object.keys(call.request.headers).filter(
    (name) => name === 'host' || name.startsWith('x-amz-'),
  );
  const unsigned = names.filter((name) => !claim.signedHeaders.includes(name));
  // A pre-signed URL says nothing about the body, so its hash need not be signed.
  const wrong = unsigned.filter((name) => !(claim.presigned && name === 'x-amz-content-sha256'));
  if (wrong.length > 0) throw new S3Error('AccessDenied', `Access Denied. Not signed: ${wrong.join(', ')}.`);
}

function canonicalRequest(call: S3Call, claim: Claim): string {
  const headers = claim.signedHeaders.map((name) => {
    const values = call.request.headersDistinct[name] ?? [];
    return `${name}:${values.map((value) => value.trim().replace(/ {2,}/g, ' ')).join(',')}\n`;
  });
  return [
    call.method,
    canonicalPath(call.rawPath),
    canonicalQuery(call.rawQuery),
    headers.join(''),
    claim.signedHeaders.join(';'),
    claim.payloadHash,
  ].join('\n');
}

/** S3 signs the path encoded once and never normalised. */
function canonicalPath(rawPath: string): string {
  return rawPath
    .split('/')
    .map((segment) => encode(decodeURIComponent(segment)))
    .join('/');
}

function canonicalQuery(rawQuery: string): string {
  return rawQuery
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const equal = pair.indexOf('=');
      const name = equal < 0 ? pair : pair.slice(0, equal);
      const value = equal < 0 ? '' : pair.slice(equal + 1);
      return [recode(name), recode(value)] as const;
    })
    .filter(([name]) => name !== 'X-Amz-Signature')
    .sort(([a, x], [b, y]) => (a < b ? -1 : a > b ? 1 : x < y ? -1 : x > y ? 1 : 0))
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
}

function recode(text: string): string {
  try {
    return encode(decodeURIComponent(text.replaceAll('+', '%20')));
  } catch {
    throw new S3Error('InvalidURI', 'The query is not percent-encoded UTF-8.');
  }
}

function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function chunkSigner(key: string | Buffer, claim: Claim): ChunkSigner {
  let previous = claim.signature;
  const check = (kind: string, hashes: readonly string[], signature: string): void => {
    const text = [`${ALGORITHM}-${kind}`, claim.date, claim.scope, previous, ...hashes].join('\n');
    demandEqual(hmac(key, text), signature);
    previous = signature;
  };
  return {
    demandChunk: (hashHex, signature) => check('PAYLOAD', [EMPTY_HASH, hashHex], signature),
    demandTrailer: (hashHex, signature) => check('TRAILER', [hashHex], signature),
  };
}

function demandEqual(expected: Buffer, signatureHex: string): void {
  // Buffer.from would stop silently at the first character that is not hex.
  const given = Buffer.from(/^[0-9a-f]{64}$/.test(signatureHex) ? signatureHex : '', 'hex');
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) {
    throw new S3Error(
      'SignatureDoesNotMatch',
      'The signature does not match: check the secret access key and what was signed.',
    );
  }
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
