import { open, rm } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { readyForBody } from '../core/listener.ts';
import { header, type S3Call } from './call.ts';
import {
  CHECKSUM_ALGORITHMS,
  CHECKSUM_BYTES,
  type Digest,
  parseAlgorithm,
  startDigest,
} from './checksums.ts';
import { decodeChunks, type Trailers } from './chunked.ts';
import { S3Error } from './errors.ts';
import { corrupter, slowness } from './faults.ts';
import type { ChecksumAlgorithm, Checksums } from './records.ts';

/** Largest single PUT or part: 5 GB as IBM counts (ibm-cloud-apis.md 4.6). */
export const MAX_BODY = 5 * 1024 ** 3;
const WRITE_BLOCK = 1024 * 1024;
/** Small chunks may each hold a large network buffer alive. */
const MAX_BLOCKS = 128;
const MAX_DOCUMENT = 4 * 1024 * 1024;

export interface Received {
  readonly size: number;
  /** Hex. */
  readonly md5: string;
  readonly checksums: Checksums;
}

/** What the request says about its body's digests. */
interface Expectations {
  /** Content-MD5, decoded. */
  readonly md5: Buffer | undefined;
  /** Hex of x-amz-content-sha256, when it is a hash. */
  readonly sha256: string | undefined;
  readonly checksums: Map<ChecksumAlgorithm, string>;
  readonly trailer: ChecksumAlgorithm | undefined;
}

/**
 * Writes the request's body to `path` and verifies length and all digests that the client gave.
 * On any failure the file is removed and the error thrown (`BadDigest`, `IncompleteBody`, `EntityTooLarge`, …).
 */
export async function receiveToFile(
  call: S3Call,
  path: string,
  also: readonly ChecksumAlgorithm[],
): Promise<Received> {
  const expected = expectations(call);
  demandLength(call);
  const file = await open(path, 'wx', 0o600);
  try {
    const writer = blockWriter((blocks) => file.writev(blocks));
    const stored = corruption(call, 'corrupt-stored');
    const received = await consume(call, expected, also, (chunk) => writer.add(stored(chunk)));
    await writer.flush();
    await file.close();
    return received;
  } catch (error) {
    await file.close().catch(() => undefined);
    await rm(path, { force: true });
    throw error;
  }
}

/** Reads a small document into memory, verified like any body. */
export async function receiveDocument(call: S3Call): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  await consume(call, expectations(call), [], (chunk) => {
    size += chunk.length;
    if (size > MAX_DOCUMENT) throw new S3Error('MalformedXML', 'The document is too large.');
    chunks.push(chunk);
  });
  return Buffer.concat(chunks).toString('utf8');
}

function isChunkedByAws(call: S3Call): boolean {
  const encodings = (header(call, 'content-encoding') ?? '').split(',').map((one) => one.trim());
  return (
    encodings.includes('aws-chunked') ||
    header(call, 'x-amz-content-sha256')?.startsWith('STREAMING-') === true
  );
}

/** IBM takes a length or chunked transfer encoding. */
function demandLength(call: S3Call): void {
  const { headers } = call.request;
  if (headers['content-length'] === undefined && headers['transfer-encoding'] === undefined) {
    throw new S3Error('MissingContentLength', 'A body needs Content-Length or chunked transfer encoding.');
  }
  const length = Number(header(call, 'x-amz-decoded-content-length') ?? headers['content-length'] ?? 0);
  if (length > MAX_BODY)
    throw new S3Error('EntityTooLarge', 'A single upload holds at most 5 GB; use multipart.');
}

async function consume(
  call: S3Call,
  expected: Expectations,
  also: readonly ChecksumAlgorithm[],
  sink: (chunk: Buffer) => Promise<void> | void,
): Promise<Received> {
  const trailers: Trailers = new Map();
  const md5 = await startDigest('md5');
  const sha256 = expected.sha256 === undefined ? undefined : await startDigest('sha256');
  const digests = await startChecksums([
    ...also,
    ...expected.checksums.keys(),
    ...(expected.trailer ? [expected.trailer] : []),
  ]);
  let size = 0;
  for await (const chunk of bodyOf(call, trailers)) {
    size += chunk.length;
    if (size > MAX_BODY)
      throw new S3Error('EntityTooLarge', 'A single upload holds at most 5 GB; use multipart.');
    md5.update(chunk);
    sha256?.update(chunk);
    for (const digest of digests.values()) digest.update(chunk);
    await sink(chunk);
  }
  const declared = header(call, 'x-amz-decoded-content-length');
  if (declared !== undefined && Number(declared) !== size) {
    throw new S3Error(
      'IncompleteBody',
      `The body has ${size} bytes, x-amz-decoded-content-length says ${declared}.`,
    );
  }
  const md5Value = md5.digest();
  const checksums = finishChecksums(digests);
  verify(expected, trailers, md5Value, sha256?.digest(), checksums);
  return { size, md5: md5Value.toString('hex'), checksums };
}

async function* bodyOf(call: S3Call, trailers: Trailers): AsyncGenerator<Buffer> {
  readyForBody(call.request, call.response);
  // The stream must outlive a refusal, or the client would see a reset instead of the answer.
  const raw: AsyncIterable<Buffer> = call.request.iterator({ destroyOnReturn: false });
  const source = withFault(call, raw);
  yield* isChunkedByAws(call) ? decodeChunks(source, trailers, call.who.chunks) : source;
}

async function* withFault(call: S3Call, source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const arrived = corruption(call, 'corrupt-received');
  let seen = 0;
  for await (const chunk of source) {
    seen += chunk.length;
    if (call.fault?.effect === 'slow-body') await wait(slowness(call.fault, chunk.length));
    if (call.fault?.effect === 'cut-body' && seen > (call.fault.bytes ?? 0)) {
      call.request.socket.resetAndDestroy();
      throw new Error('the connection was cut by an ordered fault');
    }
    yield arrived(chunk);
  }
}

/** Changes a byte where such a fault was ordered. */
function corruption(
  { fault }: S3Call,
  effect: 'corrupt-received' | 'corrupt-stored',
): (chunk: Buffer) => Buffer {
  return fault?.effect === effect ? corrupter(fault.bytes ?? 0) : (chunk) => chunk;
}

function expectations(call: S3Call): Expectations {
  const checksums = new Map<ChecksumAlgorithm, string>();
  for (const algorithm of CHECKSUM_ALGORITHMS) {
    const value = header(call, `x-amz-checksum-${algorithm}`);
    // On CompleteMultipartUpload the header speaks of the object, not of the request's body.
    if (value !== undefined && !call.query.has('uploadId'))
      checksums.set(algorithm, checkedValue(algorithm, value));
    if (value !== undefined && call.query.has('partNumber'))
      checksums.set(algorithm, checkedValue(algorithm, value));
  }
  const contentSha = header(call, 'x-amz-content-sha256');
  const trailerName = header(call, 'x-amz-trailer')?.trim().toLowerCase();
  return {
    md5: contentMd5(call),
    sha256:
      contentSha !== undefined && /^[0-9a-f]{64}$/i.test(contentSha) ? contentSha.toLowerCase() : undefined,
    checksums,
    trailer: trailerName?.startsWith('x-amz-checksum-') ? parseAlgorithm(trailerName.slice(15)) : undefined,
  };
}

function contentMd5(call: S3Call): Buffer | undefined {
  const text = header(call, 'content-md5');
  if (text === undefined) return undefined;
  const value = Buffer.from(text, 'base64');
  if (value.length !== 16 || value.toString('base64') !== text) {
    throw new S3Error('InvalidDigest', 'Content-MD5 is not the base64 of 16 bytes.');
  }
  return value;
}

function checkedValue(algorithm: ChecksumAlgorithm, text: string): string {
  const value = Buffer.from(text, 'base64');
  if (value.length !== CHECKSUM_BYTES[algorithm] || value.toString('base64') !== text) {
    throw new S3Error(
      'InvalidRequest',
      `x-amz-checksum-${algorithm} is not a base64 value of that algorithm.`,
    );
  }
  return text;
}

export async function startChecksums(
  algorithms: readonly ChecksumAlgorithm[],
): Promise<Map<ChecksumAlgorithm, Digest>> {
  const digests = new Map<ChecksumAlgorithm, Digest>();
  for (const algorithm of algorithms) digests.set(algorithm, await startDigest(algorithm));
  return digests;
}

export function finishChecksums(digests: ReadonlyMap<ChecksumAlgorithm, Digest>): Checksums {
  return Object.fromEntries([...digests].map(([name, digest]) => [name, digest.digest().toString('base64')]));
}

function verify(
  expected: Expectations,
  trailers: Trailers,
  md5: Buffer,
  sha256: Buffer | undefined,
  checksums: Checksums,
): void {
  if (expected.md5 && !expected.md5.equals(md5)) {
    throw new S3Error('BadDigest', 'The Content-MD5 you specified did not match what we received.');
  }
  if (expected.sha256 !== undefined && sha256?.toString('hex') !== expected.sha256) {
    throw new S3Error('XAmzContentSHA256Mismatch', 'x-amz-content-sha256 does not match the body.');
  }
  const wanted = new Map(expected.checksums);
  if (expected.trailer) {
    const value = trailers.get(`x-amz-checksum-${expected.trailer}`);
    if (value === undefined)
      throw new S3Error('InvalidRequest', 'The trailer that x-amz-trailer names did not come.');
    wanted.set(expected.trailer, value);
  }
  for (const [algorithm, value] of wanted) {
    if (checksums[algorithm] !== value) {
      throw new S3Error(
        'BadDigest',
        `The ${algorithm} checksum you specified did not match what we received.`,
      );
    }
  }
}

interface BlockWriter {
  add(chunk: Buffer): Promise<void> | void;
  flush(): Promise<void>;
}

/** Joins the network's small chunks into writes of about 1 MiB. */
function blockWriter(write: (blocks: Buffer[]) => Promise<{ bytesWritten: number }>): BlockWriter {
  let waiting: Buffer[] = [];
  let size = 0;
  const flush = async (): Promise<void> => {
    if (size === 0) return;
    const blocks = waiting;
    const wanted = size;
    waiting = [];
    size = 0;
    const { bytesWritten } = await write(blocks);
    if (bytesWritten !== wanted) throw new Error('the disk took only a part of a write; it is probably full');
  };
  return {
    add(chunk) {
      waiting.push(chunk);
      size += chunk.length;
      return size >= WRITE_BLOCK || waiting.length >= MAX_BLOCKS ? flush() : undefined;
    },
    flush,
  };
}
