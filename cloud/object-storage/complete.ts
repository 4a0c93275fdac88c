import { createHash } from 'node:crypto';
import { link, open, rm } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { finishChecksums, receiveDocument, startChecksums } from './body.ts';
import { parseDocument } from './buckets.ts';
import { commonHeaders, header, reply, resourceOf, type S3Call } from './call.ts';
import { CHECKSUM_ALGORITHMS, type Digest, startDigest } from './checksums.ts';
import { demandWriteConditions, unquote } from './conditions.ts';
import { errorXml, S3Error } from './errors.ts';
import { checksumMember, checksumXml, demandUpload, MAX_PART_NUMBER } from './multipart.ts';
import { commit } from './objects.ts';
import type {
  BucketRecord,
  ChecksumAlgorithm,
  Checksums,
  ObjectAttributes,
  ObjectRecord,
  PartRecord,
  UploadRecord,
} from './records.ts';
import type { Room } from './room.ts';
import { childrenNamed, childText, rootElement, textElement, type XmlElement } from './xml.ts';

const MAX_OBJECT = 10 * 1024 ** 4;
const COPY_BLOCK = 4 * 1024 * 1024;

/** `POST /bucket/key?uploadId`: joins the listed parts into an object. */
export async function completeUpload(room: Room, call: S3Call, bucket: BucketRecord): Promise<void> {
  const { id } = demandUpload(room, call);
  const document = await receiveDocument(call);
  const answer = startAnswer(call, room.keepAlive);
  try {
    if (call.fault?.effect === 'slow-body') await wait(call.fault.delay ?? 100);
    const object = await room.alone(id, () => join(room, call, demandUpload(room, call), document));
    const protocol = header(call, 'x-forwarded-proto') ?? 'http';
    answer.finish(
      200,
      rootElement(
        'CompleteMultipartUploadResult',
        textElement(
          'Location',
          `${protocol}://${header(call, 'host') ?? ''}/${bucket.name}/${encodeURI(call.key)}`,
        ),
        textElement('Bucket', bucket.name),
        textElement('Key', call.key),
        textElement('ETag', `"${object.etag}"`),
        ...checksumXml(object.checksums),
        ...typeXml(object),
      ),
    );
  } catch (error) {
    if (!answer.begun()) throw error;
    if (!(error instanceof S3Error)) process.stderr.write(`object storage: ${String(error)}\n`);
    const failure =
      error instanceof S3Error ? error : new S3Error('InternalError', 'The parts could not be joined.');
    call.told.failure = failure;
    answer.finish(
      200,
      errorXml(failure.code, failure.status, failure.message, resourceOf(call), call.requestId),
    );
  } finally {
    answer.stop();
  }
}

function typeXml({ checksums, checksumType }: ObjectRecord): string[] {
  return Object.keys(checksums).length > 0 ? [textElement('ChecksumType', checksumType)] : [];
}

interface SlowAnswer {
  begun(): boolean;
  finish(status: number, xml: string): void;
  stop(): void;
}

/** An answer that takes longer than `keepAlive` begins with status 200 and spaces, so that no client gives up. */
function startAnswer(call: S3Call, keepAlive: number): SlowAnswer {
  let begun = false;
  const beat = (): void => {
    if (!begun) {
      begun = true;
      const headers = { ...commonHeaders(call.requestId, call.now), 'Content-Type': 'application/xml' };
      call.response.writeHead(200, headers);
    }
    call.response.write(' ');
    timer = setTimeout(beat, keepAlive);
  };
  let timer = setTimeout(beat, keepAlive);
  return {
    begun: () => begun,
    stop: () => clearTimeout(timer),
    finish(status, xml) {
      clearTimeout(timer);
      if (!begun) reply(call, status, {}, xml);
      // Spaces may stand before the root element only where no XML declaration follows.
      else call.response.end(xml.replace(/^<\?xml[^>]*\?>\n/, ''));
    },
  };
}

/** What the completion says of the whole must fit. Throws `InvalidRequest`. */
function demandDeclared(call: S3Call, { checksumType }: UploadRecord, size: number): void {
  const declared = header(call, 'x-amz-mp-object-size');
  if (declared !== undefined && Number(declared) !== size) {
    throw new S3Error(
      'InvalidRequest',
      `The parts have ${size} bytes, x-amz-mp-object-size says ${declared}.`,
    );
  }
  const type = header(call, 'x-amz-checksum-type')?.toUpperCase();
  if (type !== undefined && checksumType !== undefined && type !== checksumType)
    throw new S3Error('InvalidRequest', `The upload was begun with checksums of type ${checksumType}.`);
}

async function join(room: Room, call: S3Call, upload: UploadRecord, document: string): Promise<ObjectRecord> {
  const parts = chooseParts(
    room.catalog.parts(upload.id),
    parseDocument(document, 'CompleteMultipartUpload'),
    room.switches.minPart,
  );
  const size = parts.reduce((sum, part) => sum + part.size, 0);
  if (size > MAX_OBJECT) throw new S3Error('EntityTooLarge', 'An object holds at most 10 TB.');
  demandDeclared(call, upload, size);
  demandWriteConditions(call, room.catalog.object(upload.bucket, upload.key));
  const file = room.catalog.bodies.newName();
  const path = room.catalog.bodies.path(file);
  try {
    const checksums = await joinFiles(room, call, upload, parts, path);
    const object: ObjectRecord = {
      ...attributesOf(upload),
      bucket: upload.bucket,
      key: upload.key,
      file,
      size,
      etag: multipartEtag(parts),
      modifiedAt: room.clock.now(),
      checksums,
      checksumType: upload.checksumType ?? 'FULL_OBJECT',
    };
    commit(room, call, object);
    room.catalog.removeUpload(upload.id);
    return object;
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
}

function attributesOf({ contentType, headers, metadata, tags, acl }: UploadRecord): ObjectAttributes {
  return { contentType, headers, metadata, tags, acl };
}

/** MD5 over the parts' binary MD5s, and their count. */
function multipartEtag(parts: readonly PartRecord[]): string {
  const hash = createHash('md5');
  for (const part of parts) hash.update(Buffer.from(part.etag, 'hex'));
  return `${hash.digest('hex')}-${parts.length}`;
}

/** Finds the listed parts. Throws `MalformedXML`, `InvalidPartOrder`, `InvalidPart` or `EntityTooSmall`. */
function chooseParts(stored: readonly PartRecord[], root: XmlElement, minPart: number): PartRecord[] {
  const byNumber = new Map(stored.map((part) => [part.number, part]));
  const listed = childrenNamed(root, 'Part');
  if (listed.length === 0 || listed.length > MAX_PART_NUMBER) {
    throw new S3Error(
      'MalformedXML',
      `CompleteMultipartUpload must list from 1 to ${MAX_PART_NUMBER} parts.`,
    );
  }
  let before = 0;
  const chosen = listed.map((element) => {
    const number = Number(childText(element, 'PartNumber')?.trim() || Number.NaN);
    const etag = childText(element, 'ETag');
    if (!Number.isInteger(number) || etag === undefined) {
      throw new S3Error('MalformedXML', 'Each Part needs PartNumber and ETag.');
    }
    if (number <= before)
      throw new S3Error('InvalidPartOrder', 'The parts must be listed in ascending order.');
    before = number;
    const part = byNumber.get(number);
    if (!part || part.etag !== unquote(etag).toLowerCase() || !sameChecksums(part, element)) {
      throw new S3Error('InvalidPart', `Part ${number} was not uploaded, or its ETag or checksum differs.`);
    }
    return part;
  });
  const small = chosen.slice(0, -1).find((part) => part.size < minPart);
  if (small) {
    throw new S3Error(
      'EntityTooSmall',
      `Part ${small.number} has ${small.size} bytes; all but the last need ${minPart}.`,
    );
  }
  return chosen;
}

function sameChecksums(part: PartRecord, element: XmlElement): boolean {
  return CHECKSUM_ALGORITHMS.every((algorithm) => {
    const claimed = childText(element, checksumMember(algorithm));
    const known = part.checksums[algorithm];
    return claimed === undefined || known === undefined || claimed.trim() === known;
  });
}

async function joinFiles(
  room: Room,
  call: S3Call,
  upload: UploadRecord,
  parts: readonly PartRecord[],
  path: string,
): Promise<Checksums> {
  const claimed = claimedChecksums(call);
  const whole = new Set<ChecksumAlgorithm>();
  for (const [algorithm, value] of claimed) if (!/-\d+$/.test(value)) whole.add(algorithm);
  if (upload.checksumAlgorithm && upload.checksumType === 'FULL_OBJECT') whole.add(upload.checksumAlgorithm);
  const digests = await startChecksums([...whole]);
  const [only] = parts;
  const paths = parts.map((part) => room.catalog.bodies.path(part.file));
  // A single part is the object already: a second name for the same immutable file costs nothing.
  if (parts.length === 1 && only && digests.size === 0) await link(paths[0] ?? '', path);
  else await concatenate(paths, path, [...digests.values()]);
  const checksums = { ...finishChecksums(digests), ...(await compositeChecksum(upload, parts)) };
  for (const [algorithm, value] of claimed) {
    if (checksums[algorithm] !== value) {
      throw new S3Error('BadDigest', `x-amz-checksum-${algorithm} does not match the completed object.`);
    }
  }
  return checksums;
}

function claimedChecksums(call: S3Call): [ChecksumAlgorithm, string][] {
  return CHECKSUM_ALGORITHMS.flatMap((algorithm) => {
    const value = header(call, `x-amz-checksum-${algorithm}`);
    return value === undefined ? [] : [[algorithm, value] as [ChecksumAlgorithm, string]];
  });
}

async function compositeChecksum(upload: UploadRecord, parts: readonly PartRecord[]): Promise<Checksums> {
  const algorithm = upload.checksumAlgorithm;
  if (!algorithm || upload.checksumType !== 'COMPOSITE') return {};
  const digest = await startDigest(algorithm);
  for (const part of parts) digest.update(Buffer.from(part.checksums[algorithm] ?? '', 'base64'));
  return { [algorithm]: `${digest.digest().toString('base64')}-${parts.length}` };
}

/** Copies files one after another into a new one. */
async function concatenate(
  sources: readonly string[],
  path: string,
  digests: readonly Digest[],
): Promise<void> {
  const block = Buffer.allocUnsafe(COPY_BLOCK);
  const target = await open(path, 'wx', 0o600);
  try {
    for (const source of sources) {
      const file = await open(source, 'r');
      try {
        for (;;) {
          const { bytesRead } = await file.read(block, 0, block.length, null);
          if (bytesRead === 0) break;
          const bytes = block.subarray(0, bytesRead);
          for (const digest of digests) digest.update(bytes);
          await target.writeFile(bytes);
        }
      } finally {
        await file.close();
      }
    }
  } finally {
    await target.close();
  }
}
