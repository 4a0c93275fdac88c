import { S3Error } from './errors.ts';
import type { BucketRecord } from './records.ts';
import type { Room } from './room.ts';

export interface Usage {
  readonly objects: number;
  readonly bytes: number;
}

export function usageOf(room: Room, bucket: string): Usage {
  const keys = room.catalog.keys(bucket);
  const bytes = keys.reduce((sum, key) => sum + (room.catalog.object(bucket, key)?.size ?? 0), 0);
  return { objects: keys.length, bytes };
}

/** Refuses a write beyond the bucket's `hard_quota` (bytes; 0 or absent is unlimited). Code and status are [inferred]. */
export function demandQuota(room: Room, bucket: BucketRecord, more: number): void {
  const quota = bucket.configuration['hard_quota'];
  if (typeof quota !== 'number' || quota <= 0) return;
  if (usageOf(room, bucket.name).bytes + more > quota) {
    throw new S3Error('QuotaExceeded', `The bucket's hard quota of ${quota} bytes would be exceeded.`);
  }
}
