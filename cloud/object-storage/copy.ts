import { linkSync } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import { demandCaller, mayOnBucket } from './access.ts';
import { readAttributes } from './attributes.ts';
import { MAX_BODY } from './body.ts';
import { header, reply, type S3Call } from './call.ts';
import { type Digest, startDigest } from './checksums.ts';
import { demandCopyConditions } from './conditions.ts';
import { S3Error } from './errors.ts';
import { demandUpload, partNumber, storePart } from './multipart.ts';
import { commit, demandObject } from './objects.ts';
import { demandQuota } from './quota.ts';
import type { BucketRecord, ObjectRecord, PartRecord } from './records.ts';
import type { Room } from './room.ts';
import { rootElement, textElement } from './xml.ts';

const COPY_BLOCK = 4 * 1024 * 1024;

/** `PUT /bucket/key` with `x-amz-copy-source`. */
export async function copyObject(room: Room, call: S3Call, bucket: BucketRecord): Promise<void> {
  const source = readSource(room, call);
  const directive = header(call, 'x-amz-metadata-directive')?.toUpperCase() ?? 'COPY';
  if (directive !== 'COPY' && directive !== 'REPLACE') {
    throw new S3Error('InvalidArgument', 'x-amz-metadata-directive must be COPY or REPLACE.');
  }
  if (directive === 'COPY' && source.bucket === bucket.name && source.key === call.key) {
    throw new S3Error('InvalidRequest', 'A copy onto itself must replace the metadata.');
  }
  if (source.size > MAX_BODY)
    throw new S3Error('InvalidRequest', 'A single copy holds at most 5 GB; copy by parts.');
  demandQuota(room, bucket, source.size);
  const { bodies } = room.catalog;
  const file = bodies.newName();
  const attributes = readAttributes(call);
  // Bodies never change, so the copy is a second name for the same file; made at once, before an overwrite can
  // unlink the first.
  linkSync(bodies.path(source.file), bodies.path(file));
  try {
    const object: ObjectRecord = {
      ...source,
      ...(directive === 'REPLACE' ? attributes : {}),
      tags:
        header(call, 'x-amz-tagging-directive')?.toUpperCase() === 'REPLACE' ? attributes.tags : source.tags,
      acl: attributes.acl,
      bucket: bucket.name,
      key: call.key,
      file,
      etag: source.etag.includes('-') ? await md5Of(bodies.path(file)) : source.etag,
      modifiedAt: room.clock.now(),
    };
    commit(room, call, object);
    reply(call, 200, {}, resultXml('CopyObjectResult', object));
  } catch (error) {
    await rm(bodies.path(file), { force: true });
    throw error;
  }
}

function resultXml(name: string, made: { readonly modifiedAt: number; readonly etag: string }): string {
  return rootElement(
    name,
    textElement('LastModified', new Date(made.modifiedAt).toISOString()),
    textElement('ETag', `"${made.etag}"`),
  );
}

/** The object that `x-amz-copy-source` names, if the caller may read it. */
function readSource(room: Room, call: S3Call): ObjectRecord {
  const [encoded = '', version] = (header(call, 'x-amz-copy-source') ?? '').split('?versionId=');
  if (version !== undefined && version !== 'null') {
    throw new S3Error('NotImplemented', 'Copying a version (versionId) is not served by the local cloud.');
  }
  let path: string;
  try {
    path = decodeURIComponent(encoded.replace(/^\//, ''));
  } catch {
    throw new S3Error('InvalidArgument', 'x-amz-copy-source is not percent-encoded UTF-8.');
  }
  const slash = path.indexOf('/');
  if (slash < 1) throw new S3Error('InvalidArgument', 'x-amz-copy-source must be bucket/key.');
  const bucket = room.catalog.bucket(path.slice(0, slash));
  if (!bucket) throw new S3Error('NoSuchBucket', 'The source bucket does not exist.');
  if (!mayOnBucket(room.iam, demandCaller(call), 'readObject', bucket)) {
    throw new S3Error('AccessDenied', 'Access Denied. The caller may not read the source of the copy.');
  }
  const object = demandObject(room, bucket.name, path.slice(slash + 1));
  demandCopyConditions(call, object);
  call.told.source = object;
  return object;
}

/** `PUT /bucket/key?partNumber&uploadId` with `x-amz-copy-source` and perhaps `x-amz-copy-source-range`. */
export async function copyPart(room: Room, call: S3Call, bucket: BucketRecord): Promise<void> {
  const upload = demandUpload(room, call);
  const number = partNumber(call);
  const source = readSource(room, call);
  const { start, end } = sourceRange(call, source);
  const size = end - start + 1;
  if (size > MAX_BODY) throw new S3Error('EntityTooLarge', 'A part holds at most 5 GB.');
  demandQuota(room, bucket, size);
  const { bodies } = room.catalog;
  const file = bodies.newName();
  const md5 = await startDigest('md5');
  const checksum = upload.checksumAlgorithm ? await startDigest(upload.checksumAlgorithm) : undefined;
  try {
    await copyRange(
      bodies.path(source.file),
      bodies.path(file),
      start,
      size,
      checksum ? [md5, checksum] : [md5],
    );
  } catch (error) {
    await rm(bodies.path(file), { force: true });
    throw error;
  }
  const part: PartRecord = {
    uploadId: upload.id,
    number,
    file,
    size,
    etag: md5.digest().toString('hex'),
    modifiedAt: room.clock.now(),
    checksums:
      upload.checksumAlgorithm && checksum
        ? { [upload.checksumAlgorithm]: checksum.digest().toString('base64') }
        : {},
  };
  await storePart(room, call, part);
  reply(call, 200, {}, resultXml('CopyPartResult', part));
}

function sourceRange(call: S3Call, source: ObjectRecord): { start: number; end: number } {
  const text = header(call, 'x-amz-copy-source-range');
  if (text === undefined) return { start: 0, end: source.size - 1 };
  const [, first, last] = /^bytes=(\d+)-(\d+)$/.exec(text) ?? [];
  const start = Number(first);
  const end = Number(last);
  if (first === undefined || start > end || end >= source.size) {
    throw new S3Error(
      'InvalidArgument',
      'x-amz-copy-source-range must be bytes=FIRST-LAST within the source.',
    );
  }
  return { start, end };
}

async function copyRange(
  source: string,
  target: string,
  start: number,
  size: number,
  digests: readonly Digest[],
): Promise<void> {
  const from = await open(source, 'r');
  try {
    const to = await open(target, 'wx', 0o600);
    try {
      const block = Buffer.allocUnsafe(Math.min(COPY_BLOCK, Math.max(size, 1)));
      for (let done = 0; done < size; ) {
        const { bytesRead } = await from.read(block, 0, Math.min(block.length, size - done), start + done);
        if (bytesRead === 0) throw new Error('the source of a copy is shorter than its record says');
        const bytes = block.subarray(0, bytesRead);
        for (const digest of digests) digest.update(bytes);
        await to.writeFile(bytes);
        done += bytesRead;
      }
    } finally {
      await to.close();
    }
  } finally {
    await from.close();
  }
}

/** Hex MD5 of a file. */
export async function md5Of(path: string): Promise<string> {
  const digest = await startDigest('md5');
  const file = await open(path, 'r');
  try {
    const block = Buffer.allocUnsafe(COPY_BLOCK);
    for (;;) {
      const { bytesRead } = await file.read(block, 0, block.length, null);
      if (bytesRead === 0) return digest.digest().toString('hex');
      digest.update(block.subarray(0, bytesRead));
    }
  } finally {
    await file.close();
  }
}
