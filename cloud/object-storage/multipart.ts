import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { readAttributes } from './attributes.ts';
import { receiveToFile } from './body.ts';
import { ownerXml } from './buckets.ts';
import { header, numberParameter, reply, type S3Call } from './call.ts';
import { compareKeys } from './catalog.ts';
import { parseAlgorithm } from './checksums.ts';
import { S3Error } from './errors.ts';
import { abortedByLifecycle } from './lifecycle.ts';
import { keyWriter } from './listing.ts';
import { demandQuota } from './quota.ts';
import type { BucketRecord, ChecksumAlgorithm, PartRecord, UploadRecord } from './records.ts';
import type { Room } from './room.ts';
import { element, rootElement, textElement } from './xml.ts';

/** ibm-cloud-apis.md 4.6 */
export const MAX_PART_NUMBER = 10_000;
const PAGE = 1000;

/** `POST /bucket/key?uploads`. */
export function createUpload(room: Room, call: S3Call, bucket: BucketRecord): void {
  const algorithm = algorithmOf(room, call);
  const upload: UploadRecord = {
    ...readAttributes(call),
    id: newUploadId(room.clock.now()),
    bucket: bucket.name,
    key: call.key,
    initiatedAt: room.clock.now(),
    initiator: call.who.caller?.iamId ?? '',
    ...(algorithm === undefined ? {} : algorithm),
  };
  room.catalog.putUpload(upload);
  call.told.uploadId = upload.id;
  const xml = rootElement(
    'InitiateMultipartUploadResult',
    textElement('Bucket', bucket.name),
    textElement('Key', call.key),
    textElement('UploadId', upload.id),
  );
  const headers: Record<string, string> = {};
  if (upload.checksumAlgorithm) headers['x-amz-checksum-algorithm'] = upload.checksumAlgorithm.toUpperCase();
  if (upload.checksumType) headers['x-amz-checksum-type'] = upload.checksumType;
  reply(call, 200, headers, xml);
}

/** `0100018f-9c1d-4a7e-33aa-5a1c0e9d7b42`: a prefix, the time, and chance. */
function newUploadId(now: number): string {
  const hex = `0100${now.toString(16).padStart(12, '0')}${randomBytes(8).toString('hex')}`;
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

type UploadChecksum = Required<Pick<UploadRecord, 'checksumAlgorithm' | 'checksumType'>>;

function algorithmOf(room: Room, call: S3Call): UploadChecksum | undefined {
  const asked = readAlgorithm(call);
  const { checksums } = room.switches;
  if (typeof checksums === 'string') return asked;
  return { checksumAlgorithm: checksums.algorithm, checksumType: checksums.type };
}

function readAlgorithm(call: S3Call): UploadChecksum | undefined {
  const name = header(call, 'x-amz-checksum-algorithm');
  if (name === undefined) return undefined;
  const checksumAlgorithm = parseAlgorithm(name);
  if (!checksumAlgorithm) throw new S3Error('InvalidRequest', `${name} is no checksum algorithm.`);
  const crc64 = checksumAlgorithm === 'crc64nvme';
  const type = header(call, 'x-amz-checksum-type')?.toUpperCase() ?? (crc64 ? 'FULL_OBJECT' : 'COMPOSITE');
  const whole = type === 'FULL_OBJECT';
  const crc = checksumAlgorithm.startsWith('crc');
  if ((!whole && type !== 'COMPOSITE') || (whole && !crc) || (!whole && crc64)) {
    throw new S3Error('InvalidRequest', `${name} has no checksum of type ${type}.`);
  }
  return { checksumAlgorithm, checksumType: whole ? 'FULL_OBJECT' : 'COMPOSITE' };
}

/** The upload that the call names. Throws `NoSuchUpload` for an unknown, completed or aborted one. */
export function demandUpload(room: Room, call: S3Call): UploadRecord {
  const upload = room.catalog.upload(call.query.get('uploadId') ?? '');
  if (!upload || upload.bucket !== call.bucketName || upload.key !== call.key) throw noSuchUpload();
  const bucket = room.catalog.bucket(upload.bucket);
  if (bucket && abortedByLifecycle(bucket, upload, room.clock.now())) {
    room.catalog.removeUpload(upload.id);
    throw noSuchUpload();
  }
  return upload;
}

function noSuchUpload(): S3Error {
  return new S3Error('NoSuchUpload', 'The upload does not exist; it may have been completed or aborted.');
}

export function partNumber(call: S3Call): number {
  const text = call.query.get('partNumber') ?? '';
  const number = Number(text);
  if (!/^\d{1,5}$/.test(text) || number < 1 || number > MAX_PART_NUMBER) {
    throw new S3Error('InvalidArgument', `partNumber must be an integer from 1 to ${MAX_PART_NUMBER}.`);
  }
  return number;
}

/** `PUT /bucket/key?partNumber&uploadId`: the same number again replaces the part. */
export async function uploadPart(room: Room, call: S3Call, bucket: BucketRecord): Promise<void> {
  const upload = demandUpload(room, call);
  const number = partNumber(call);
  demandQuota(room, bucket, Number(header(call, 'content-length') ?? 0));
  const file = room.catalog.bodies.newName();
  const path = room.catalog.bodies.path(file);
  const received = await receiveToFile(
    call,
    path,
    upload.checksumAlgorithm ? [upload.checksumAlgorithm] : [],
  );
  const part: PartRecord = {
    uploadId: upload.id,
    number,
    file,
    size: received.size,
    etag: received.md5,
    modifiedAt: room.clock.now(),
    checksums: received.checksums,
  };
  await storePart(room, call, part);
  const headers: Record<string, string> = { ETag: `"${part.etag}"` };
  for (const [name, value] of Object.entries(part.checksums)) headers[`x-amz-checksum-${name}`] = value;
  reply(call, 200, headers);
}

/** Adds a part whose file lies ready; removes the file when the upload has gone meanwhile. */
export async function storePart(room: Room, call: S3Call, part: PartRecord): Promise<void> {
  await room.alone(part.uploadId, async () => {
    try {
      demandUpload(room, call);
    } catch (error) {
      await rm(room.catalog.bodies.path(part.file), { force: true });
      throw error;
    }
    room.catalog.putPart(part);
  });
}

/** `DELETE /bucket/key?uploadId`. */
export async function abortUpload(room: Room, call: S3Call): Promise<void> {
  const { id } = demandUpload(room, call);
  await room.alone(id, async () => {
    demandUpload(room, call);
    room.catalog.removeUpload(id);
  });
  reply(call, 204, {});
}

/** `GET /bucket/key?uploadId`. */
export function listParts(room: Room, call: S3Call, bucket: BucketRecord): void {
  const upload = demandUpload(room, call);
  const maximum = numberParameter(call, 'max-parts', PAGE, PAGE);
  const marker = numberParameter(call, 'part-number-marker', 0, Number.MAX_SAFE_INTEGER);
  const write = keyWriter(call);
  const after = room.catalog.parts(upload.id).filter((part) => part.number > marker);
  const page = after.slice(0, maximum);
  const listed = room.switches.listPartChecksums;
  const xml = rootElement(
    'ListPartsResult',
    textElement('Bucket', bucket.name),
    textElement('Key', write(upload.key)),
    textElement('UploadId', upload.id),
    ownerXml('Initiator', upload.initiator),
    ownerXml('Owner', bucket.instance),
    textElement('StorageClass', 'STANDARD'),
    textElement('PartNumberMarker', marker),
    textElement('NextPartNumberMarker', page.at(-1)?.number ?? 0),
    textElement('MaxParts', maximum),
    textElement('IsTruncated', page.length < after.length && maximum > 0),
    ...(listed ? algorithmXml(upload) : []),
    ...page.map((part) => partXml(part, listed)),
  );
  reply(call, 200, {}, xml);
}

const CHECKSUM_MEMBERS: Readonly<Record<ChecksumAlgorithm, string>> = {
  crc32: 'ChecksumCRC32',
  crc32c: 'ChecksumCRC32C',
  crc64nvme: 'ChecksumCRC64NVME',
  sha1: 'ChecksumSHA1',
  sha256: 'ChecksumSHA256',
};

/** `ChecksumCRC32` and so on, from the algorithms that have a value. */
export function checksumXml(checksums: PartRecord['checksums']): string[] {
  return Object.entries(checksums).map(([name, value]) =>
    textElement(CHECKSUM_MEMBERS[name as ChecksumAlgorithm], value),
  );
}

export function checksumMember(algorithm: ChecksumAlgorithm): string {
  return CHECKSUM_MEMBERS[algorithm];
}

/** `ChecksumAlgorithm` and `ChecksumType`, where the upload has them. */
function algorithmXml({ checksumAlgorithm, checksumType }: UploadRecord): string[] {
  if (!checksumAlgorithm || !checksumType) return [];
  const name = textElement('ChecksumAlgorithm', checksumAlgorithm.toUpperCase());
  return [name, textElement('ChecksumType', checksumType)];
}

function partXml(part: PartRecord, withChecksums: boolean): string {
  return element(
    'Part',
    textElement('PartNumber', part.number),
    textElement('LastModified', new Date(part.modifiedAt).toISOString()),
    textElement('ETag', `"${part.etag}"`),
    textElement('Size', part.size),
    ...(withChecksums ? checksumXml(part.checksums) : []),
  );
}

/** `GET /bucket?uploads`: by key, then by time; paged by key and upload id. */
export function listUploads(room: Room, call: S3Call, bucket: BucketRecord): void {
  const prefix = call.query.get('prefix') ?? '';
  const keyMarker = call.query.get('key-marker') ?? '';
  const idMarker = keyMarker === '' ? '' : (call.query.get('upload-id-marker') ?? '');
  const maximum = numberParameter(call, 'max-uploads', PAGE, PAGE);
  const write = keyWriter(call);
  if (call.query.get('delimiter')) {
    throw new S3Error(
      'NotImplemented',
      'ListMultipartUploads with a delimiter is not served by the local cloud.',
    );
  }
  const fitting = openUploads(room, bucket).filter((upload) => upload.key.startsWith(prefix));
  const marked = fitting.findIndex((upload) => upload.key === keyMarker && upload.id === idMarker);
  const after =
    marked >= 0
      ? fitting.slice(marked + 1)
      : fitting.filter((upload) => compareKeys(upload.key, keyMarker) > 0);
  const page = after.slice(0, maximum);
  const truncated = page.length < after.length && maximum > 0;
  const xml = rootElement(
    'ListMultipartUploadsResult',
    textElement('Bucket', bucket.name),
    textElement('KeyMarker', write(keyMarker)),
    textElement('UploadIdMarker', idMarker),
    textElement('NextKeyMarker', truncated ? write(page.at(-1)?.key ?? '') : ''),
    textElement('NextUploadIdMarker', truncated ? (page.at(-1)?.id ?? '') : ''),
    textElement('Prefix', write(prefix)),
    textElement('MaxUploads', maximum),
    textElement('IsTruncated', truncated),
    ...page.map((upload) => uploadXml(upload, bucket, write)),
  );
  reply(call, 200, {}, xml);
}

/** Open uploads; those that the bucket's lifecycle has aborted are removed. */
function openUploads(room: Room, bucket: BucketRecord): UploadRecord[] {
  const now = room.clock.now();
  return room.catalog.uploads(bucket.name).filter((upload) => {
    if (!abortedByLifecycle(bucket, upload, now)) return true;
    room.catalog.removeUpload(upload.id);
    return false;
  });
}

function uploadXml(upload: UploadRecord, bucket: BucketRecord, write: (key: string) => string): string {
  return element(
    'Upload',
    textElement('Key', write(upload.key)),
    textElement('UploadId', upload.id),
    ownerXml('Initiator', upload.initiator),
    ownerXml('Owner', bucket.instance),
    textElement('StorageClass', 'STANDARD'),
    textElement('Initiated', new Date(upload.initiatedAt).toISOString()),
  );
}
