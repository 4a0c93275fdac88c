import type { CosUri } from '../base/cos-uri.ts';
import { UserError } from '../base/errors.ts';
import { formatSize } from '../base/units.ts';
import { explained } from '../explain/explain.ts';
import type { BucketConfiguration } from '../object-storage/bucket-config.ts';
import type { ObjectStorage } from '../object-storage/object-storage.ts';
import { policyCommand } from './commands.ts';
import { isDenied } from './denied.ts';
import type { RightFinding } from './findings.ts';
import { named, type Subject } from './subject.ts';

/** A bucket, and where in it a probe may ask: below this key nothing is ever stored. */
export interface ProbedBucket extends CosUri {
  /** GUID of the Object Storage instance, for the command; undefined when it may not be seen. */
  readonly instanceId: string | undefined;
}

/** No object has it: ETags are digests, or digests with a number of parts. ibm-cloud-apis.md 4.6 */
const NO_ETAG = '"00000000000000000000000000000000"';
const PROBE = 'encrypted-image/rights-probe';

/**
 * Whether a bucket may be written: a conditional write whose condition cannot hold. Rights are judged before conditions,
 * so that 412 (or 404) proves the right and leaves nothing, and 403 that it is lacking. ibm-cloud-apis.md 4.6
 */
export async function findWriteRight(
  storage: ObjectStorage,
  bucket: ProbedBucket,
  subject: Subject,
): Promise<RightFinding> {
  const right = `${subject.who} may write into the bucket ${bucket.bucket}`;
  try {
    const ref = { bucket: bucket.bucket, key: PROBE };
    const made = await storage.s3.find({
      operation: 'putObject',
      params: { Bucket: ref.bucket, Key: ref.key, Body: Buffer.alloc(0), ContentLength: 0 },
      headers: { 'If-Match': NO_ETAG },
      repeatable: true,
      absent: ({ failure }) =>
        failure.status === 412 || (failure.status === 404 && failure.serviceCode === 'NoSuchKey'),
    });
    // Where the condition is not known the probe was written, which proves the right too.
    if (made) await storage.delete(ref);
    return { kind: 'proved', right, how: 'a conditional write that leaves nothing' };
  } catch (error) {
    if (isDenied(error)) return { kind: 'refused', right, error: mayNot('write', bucket, subject, error) };
    throw explained(error, 'whether the bucket may be written cannot be told');
  }
}

/** Whether its objects may be listed and read, which Content Reader, Reader, Writer and Manager may. ibm-cloud-apis.md 1.6 */
export async function findReadRight(
  storage: ObjectStorage,
  bucket: ProbedBucket,
  subject: Subject,
): Promise<RightFinding> {
  const right = `${subject.who} may read the bucket ${bucket.bucket}`;
  try {
    await storage.list(bucket.bucket, bucket.key, 1);
    return { kind: 'proved', right, how: 'a listing' };
  } catch (error) {
    if (!isDenied(error)) throw explained(error, 'whether the bucket may be read cannot be told');
    if (await mayHead(storage, bucket))
      return {
        kind: 'unproved',
        right,
        why: 'it may read objects and not list them (Object Reader): whether that is enough for IBM is documented nowhere, Content Reader is safe',
      };
    return { kind: 'refused', right, error: mayNot('read', bucket, subject, error) };
  }
}

/** Whether single objects may be read, which is all that the caller itself needs. */
export async function findLookRight(
  storage: ObjectStorage,
  bucket: ProbedBucket,
  subject: Subject,
): Promise<RightFinding> {
  const right = `${subject.who} may read objects of the bucket ${bucket.bucket}`;
  return (await mayHead(storage, bucket))
    ? { kind: 'proved', right, how: 'a look at the object' }
    : { kind: 'refused', right, error: mayNot('read', bucket, subject) };
}

async function mayHead(storage: ObjectStorage, { bucket, key }: CosUri): Promise<boolean> {
  try {
    await storage.head({ bucket, key });
    return true;
  } catch (error) {
    if (isDenied(error)) return false;
    throw explained(error, 'whether the object may be read cannot be told');
  }
}

const ROLES = { read: 'Content Reader', write: 'Writer' } as const;

/** Why a bucket may not be read or written, and the command that grants it. */
export function mayNot(
  what: 'read' | 'write',
  { bucket, instanceId }: ProbedBucket,
  subject: Subject,
  cause?: unknown,
): UserError {
  const role = ROLES[what];
  const command = policyCommand(subject.iamId, role, {
    serviceName: 'cloud-object-storage',
    serviceInstance: instanceId,
    resourceType: 'bucket',
    resource: bucket,
  });
  return new UserError({
    code: what === 'write' ? 'E_BUCKET_WRITE' : 'E_BUCKET_READ',
    what: `${named(subject)} may not ${what} ${what === 'write' ? 'into ' : ''}the bucket ${bucket}; nothing was sent`,
    why: `it has no service role ${role} on the bucket (or the bucket's firewall keeps this machine out)`,
    fix: `as an administrator: ${command}`,
    ...(cause === undefined ? {} : { cause }),
  });
}

/** What a bucket's own configuration says of an upload of so many bytes, and of whoever reads it. ibm-cloud-apis.md 4.8 */
export function judgeLimits(
  { bucket }: CosUri,
  { hardQuota, bytesUsed, allowedIps }: BucketConfiguration,
  size: number | undefined,
): RightFinding[] {
  return [
    ...(size === undefined ? [] : [judgeQuota(bucket, { hardQuota, bytesUsed, size })]),
    judgeFirewall(bucket, allowedIps),
  ];
}

interface Room {
  readonly hardQuota: number;
  readonly bytesUsed: number;
  readonly size: number;
}

function judgeQuota(bucket: string, { hardQuota, bytesUsed, size }: Room): RightFinding {
  const right = `${formatSize(size)} fit into the bucket ${bucket}`;
  if (hardQuota === 0) return { kind: 'proved', right, how: 'it has no quota' };
  if (bytesUsed + size <= hardQuota)
    return { kind: 'proved', right, how: `its quota is ${formatSize(hardQuota)}` };
  if (size > hardQuota) return { kind: 'refused', right, error: tooSmall(bucket, hardQuota, size) };
  return {
    kind: 'unproved',
    right,
    why: `its quota is ${formatSize(hardQuota)}, of which ${formatSize(bytesUsed)} are used by its own count, which lags behind`,
  };
}

function tooSmall(bucket: string, quota: number, size: number): UserError {
  return new UserError({
    code: 'E_BUCKET_QUOTA',
    what: `the image has ${formatSize(size)}, and the bucket ${bucket} takes ${formatSize(quota)} in all; nothing was sent`,
    why: 'the hard quota of the bucket is smaller than the image',
    fix: `raise or remove it: IBM Cloud console › Resource list › Object Storage › ${bucket} › Configuration › Quota limit`,
  });
}

function judgeFirewall(bucket: string, allowed: readonly string[]): RightFinding {
  const right = `IBM reaches the bucket ${bucket}`;
  if (allowed.length === 0) return { kind: 'proved', right, how: 'no address is shut out by its firewall' };
  return {
    kind: 'unproved',
    right,
    why: `its firewall lets ${allowed.length} addresses in, and from which one IBM comes is documented nowhere`,
  };
}
