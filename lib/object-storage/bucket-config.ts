import { ServiceError } from '../base/errors.ts';
import {
  count,
  filledText,
  flag,
  listOf,
  nothing,
  objectOf,
  optional,
  type Shape,
  text,
} from '../base/shape.ts';
import { cosConfigUrl } from '../endpoints/endpoints.ts';
import { type ToldError, word } from '../iam/answers.ts';
import { restCall } from '../iam/rest.ts';
import type { BucketDeps } from './bucket-wire.ts';

/** Which events of a bucket go to the account's trail. */
interface ActivityTracking {
  readonly readDataEvents: boolean;
  readonly writeDataEvents: boolean;
  readonly managementEvents: boolean;
}

export interface BucketConfiguration {
  /** GUID of the instance that the bucket belongs to. */
  readonly instanceId: string;
  readonly activityTracking: ActivityTracking;
  /** Bytes that the bucket takes; 0: any number. */
  readonly hardQuota: number;
  /** Bytes that lie in it, as far as counted: the count lags behind. */
  readonly bytesUsed: number;
  /** Addresses that its firewall lets in; empty: all. */
  readonly allowedIps: readonly string[];
}

const configurationShape = objectOf({
  service_instance_id: filledText,
  hard_quota: optional(count),
  bytes_used: optional(count),
  firewall: optional(objectOf({ allowed_ip: optional(listOf(text)) })),
  activity_tracking: optional(
    objectOf({
      read_data_events: optional(flag),
      write_data_events: optional(flag),
      management_events: optional(flag),
    }),
  ),
});

/** Undefined when there is no such bucket in any account. Needs Reader on the bucket. ibm-cloud-apis.md 4.8 */
export async function getConfiguration(
  bucket: string,
  deps: BucketDeps,
): Promise<BucketConfiguration | undefined> {
  const operation = 'getBucketConfig';
  try {
    const found = await call({ operation, method: 'GET', shape: configurationShape }, bucket, deps);
    const tracking = found.activity_tracking;
    return {
      hardQuota: found.hard_quota ?? 0,
      bytesUsed: found.bytes_used ?? 0,
      allowedIps: found.firewall?.allowed_ip ?? [],
      instanceId: found.service_instance_id,
      activityTracking: {
        readDataEvents: tracking?.read_data_events ?? false,
        writeDataEvents: tracking?.write_data_events ?? false,
        managementEvents: tracking?.management_events ?? false,
      },
    };
  } catch (error) {
    if (error instanceof ServiceError && isAbsent(error)) return undefined;
    throw error;
  }
}

/** Events of objects, reading and writing, and of the bucket itself. What else is configured stays. Needs Manager. */
export async function trackAll(bucket: string, deps: BucketDeps): Promise<void> {
  const activity_tracking = { read_data_events: true, write_data_events: true, management_events: true };
  const operation = 'updateBucketConfig';
  await call({ operation, method: 'PATCH', shape: done, body: { activity_tracking } }, bucket, deps);
}

/** 204, or 200 with the configuration. ibm-cloud-apis.md 4.8 */
const done: Shape<undefined> = (value, path) =>
  typeof value === 'object' ? undefined : nothing(value, path);

interface ConfigCall<T> {
  readonly operation: string;
  readonly method: 'GET' | 'PATCH';
  readonly shape: Shape<T>;
  readonly body?: unknown;
}

function call<T>(one: ConfigCall<T>, bucket: string, deps: BucketDeps): Promise<T> {
  const url = `${cosConfigUrl(deps.endpoints)}/b/${encodeURIComponent(bucket)}`;
  return restCall({ ...one, service: 'object-storage', url, repeatable: true, read }, deps);
}

const isAbsent = ({ failure }: ServiceError): boolean =>
  failure.status === 404 && failure.serviceCode !== undefined;

/** The page tells no shape of its errors: a code in any of the usual places, else the status in the body. */
function read(body: unknown): ToldError {
  const error = asObject(body);
  const first = asObject(Array.isArray(error['errors']) ? error['errors'][0] : undefined);
  const status = error['status_code'];
  const code = word(error['code'] ?? first['code']);
  const message = error['message'] ?? first['message'];
  return {
    code: code ?? (typeof status === 'number' ? `status_${status}` : undefined),
    text: typeof message === 'string' ? message : undefined,
  };
}

function asObject(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
