import { createReadStream, openSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { attributeHeaders, checksumHeaders, readAttributes } from './attributes.ts';
import { receiveDocument, receiveToFile } from './body.ts';
import { parseDocument } from './buckets.ts';
import { commonHeaders, header, reply, type S3Call } from './call.ts';
import { demandReadConditions, demandWriteConditions, matches } from './conditions.ts';
import { S3Error } from './errors.ts';
import { corrupter, slowness } from './faults.ts';
import { demandQuota } from './quota.ts';
import type { BucketRecord, ObjectRecord } from './records.ts';
import type { Room } from './room.ts';
import { childrenNamed, childText, element, rootElement, textElement } from './xml.ts';

const READ_BLOCK = 1024 * 1024;
const MAX_DELETES = 1000;

/** `PUT /bucket/key`: the body goes to a file of its own, so a running read of the old object is never disturbed. */
export async function putObject(room: Room, call: S3Call, bucket: BucketRecord): Promise<void> {
  const attributes = readAttributes(call);
  demandWriteConditions(call, room.catalog.object(bucket.name, call.key));
  demandQuota(room, bucket, Number(header(call, 'content-length') ?? 0));
  const file = room.catalog.bodies.newName();
  const path = room.catalog.bodies.path(file);
  const usual = room.switches.checksums === 'none' ? [] : (['crc64nvme'] as const);
  const received = await receiveToFile(call, path, usual);
  const object: ObjectRecord = {
    ...attributes,
    bucket: bucket.name,
    key: call.key,
    file,
    size: received.size,
    etag: received.md5,
    modifiedAt: room.clock.now(),
    checksums: received.checksums,
    checksumType: 'FULL_OBJECT',
  };
  try {
    commit(room, call, object);
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
  reply(call, 200, { ETag: `"${object.etag}"`, ...checksumHeaders(object) });
}

/**
 * Puts the object in place, if the conditions still hold: another write may have come while the body did.
 * Nothing waits between check and change.
 */
export function commit(room: Room, call: S3Call, object: ObjectRecord): void {
  if (!room.catalog.bucket(object.bucket))
    throw new S3Error('NoSuchBucket', 'The bucket was deleted meanwhile.');
  demandWriteConditions(call, room.catalog.object(object.bucket, object.key));
  room.catalog.putObject(object);
}

export function demandObject(room: Room, bucket: string, key: string): ObjectRecord {
  const object = room.catalog.object(bucket, key);
  if (!object) throw new S3Error('NoSuchKey', 'The specified key does not exist.');
  return object;
}

/** `HEAD` and `GET /bucket/key`. */
export async function getObject(room: Room, call: S3Call, bucket: BucketRecord): Promise<void> {
  const object = demandObject(room, bucket.name, call.key);
  const headers = { ...attributeHeaders(object), ...overriddenHeaders(call) };
  if (demandReadConditions(call, object) === 'not-modified') {
    reply(call, 304, { ETag: `"${object.etag}"`, 'Last-Modified': headers['Last-Modified'] ?? '' });
    return;
  }
  const range = readRange(call, object);
  const start = range?.start ?? 0;
  const end = range?.end ?? object.size - 1;
  const showChecksums = !range && header(call, 'x-amz-checksum-mode')?.toUpperCase() === 'ENABLED';
  const all = {
    ...headers,
    ...(showChecksums ? checksumHeaders(object) : {}),
    ...(range ? { 'Content-Range': `bytes ${start}-${end}/${object.size}` } : {}),
    'Content-Length': end - start + 1,
  };
  const status = range ? 206 : 200;
  if (call.method === 'HEAD' || object.size === 0) reply(call, status, all);
  else await sendBody(room, call, object, status, all, start, end);
}

async function sendBody(
  room: Room,
  call: S3Call,
  object: ObjectRecord,
  status: number,
  headers: Readonly<Record<string, string | number>>,
  start: number,
  end: number,
): Promise<void> {
  // Opened in the same turn as the look-up: an overwrite can unlink the file only after that.
  const descriptor = openSync(room.catalog.bodies.path(object.file), 'r');
  const file = createReadStream('', { fd: descriptor, start, end, highWaterMark: READ_BLOCK });
  // Whoever has read the last byte finds it in the trail.
  call.told.begin?.(status);
  call.response.writeHead(status, { ...commonHeaders(call.requestId, call.now), ...headers });
  const steps = call.fault ? [file, faultyBody(call), call.response] : [file, call.response];
  await pipeline(steps).catch(() => {
    // The client went away, or an ordered fault cut the connection; the status is sent already.
    call.response.destroy();
  });
}

function faultyBody(call: S3Call): Transform {
  const { fault } = call;
  const changed = fault?.effect === 'corrupt-sent' ? corrupter(fault.bytes ?? 0) : undefined;
  let sent = 0;
  return new Transform({
    async transform(chunk: Buffer, _encoding, done) {
      if (fault?.effect === 'slow-body') await wait(slowness(fault, chunk.length));
      const limit = fault?.effect === 'cut-body' ? (fault.bytes ?? 0) : Number.POSITIVE_INFINITY;
      if (sent + chunk.length <= limit) {
        sent += chunk.length;
        done(null, changed ? changed(chunk) : chunk);
        return;
      }
      this.push(chunk.subarray(0, limit - sent));
      // Lets what was sent reach the client before the reset overtakes it.
      await wait(20);
      call.request.socket.resetAndDestroy();
      done(new Error('cut by an ordered fault'));
    },
  });
}

/** `response-content-type=…` and its kin in the query. */
function overriddenHeaders(call: S3Call): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const name of [
    'Content-Type',
    'cache-control',
    'content-disposition',
    'content-encoding',
    'content-language',
    'expires',
  ]) {
    const value = call.query.get(`response-${name.toLowerCase()}`);
    if (value !== null) headers[name] = value;
  }
  return headers;
}

/** One range of bytes; several or malformed ones mean the whole object. Throws `InvalidRange`. */
function readRange(call: S3Call, object: ObjectRecord): { start: number; end: number } | undefined {
  const ifRange = header(call, 'if-range');
  if (ifRange?.startsWith('"') && !matches(ifRange, object)) return undefined;
  const parts = /^bytes=(\d*)-(\d*)$/.exec(header(call, 'range')?.trim() ?? '');
  const [, first = '', last = ''] = parts ?? [];
  if (!parts || (first === '' && last === '')) return undefined;
  if (first !== '' && last !== '' && Number(first) > Number(last)) return undefined;
  const start = first === '' ? Math.max(0, object.size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? object.size - 1 : Math.min(Number(last), object.size - 1);
  if (start >= object.size || (first === '' && Number(last) === 0)) {
    throw new S3Error('InvalidRange', 'The requested range cannot be satisfied.', {
      'Content-Range': `bytes */${object.size}`,
    });
  }
  return { start, end };
}

/** `DELETE /bucket/key`: 204 even if there is nothing. */
export function deleteObject(room: Room, call: S3Call, bucket: BucketRecord): void {
  const current = room.catalog.object(bucket.name, call.key);
  if (current || header(call, 'if-match') !== undefined) demandWriteConditions(call, current);
  room.catalog.removeObject(bucket.name, call.key);
  reply(call, 204, {});
}

/** `POST /bucket?delete`. */
export async function deleteObjects(room: Room, call: S3Call, bucket: BucketRecord): Promise<void> {
  const root = parseDocument(await receiveDocument(call), 'Delete');
  const keys = childrenNamed(root, 'Object').map((object) => childText(object, 'Key'));
  if (keys.length === 0 || keys.length > MAX_DELETES || keys.includes(undefined)) {
    throw new S3Error('MalformedXML', `Delete must list from 1 to ${MAX_DELETES} objects with their keys.`);
  }
  call.told.keys = keys.map((key = '') => key);
  const quiet = childText(root, 'Quiet')?.trim() === 'true';
  const deleted = keys.map((key = '') => {
    room.catalog.removeObject(bucket.name, key);
    return element('Deleted', textElement('Key', key));
  });
  reply(call, 200, {}, rootElement('DeleteResult', ...(quiet ? [] : deleted)));
}
