import { copyFile, rename, rm, stat } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import type {
  Caller,
  Clock,
  HmacCredentials,
  Iam,
  KeyRegistrations,
  ObjectStorage,
  Outcome,
  Refusal,
  Store,
  StoredObject,
  Trail,
} from '../ports.ts';
import { mayOnBucket, type Right } from './access.ts';
import { emptyBucket } from './buckets.ts';
import { openCatalog } from './catalog.ts';
import { configListener } from './config-api.ts';
import { md5Of } from './copy.ts';
import { tellPortCall } from './events.ts';
import { createFaults, type Faults } from './faults.ts';
import { isBucketName, isLocation, parseLocation, standardIn } from './locations.ts';
import type { BucketRecord, ObjectRecord } from './records.ts';
import { createLocks, type Room } from './room.ts';
import { s3Listener } from './s3.ts';
import { defaultSwitches, type Switches } from './switches.ts';

export interface ObjectStorageDeps {
  readonly store: Store;
  readonly clock: Clock;
  readonly iam: Iam;
  readonly trail: Trail;
  readonly accountId: string;
  /** Location of buckets that are made without one; `us-south` when absent. */
  readonly region?: string;
  /** Makes the endpoint strict: loopback names mean this region too, or cross-region or single site; absent: all. */
  readonly endpointRegion?: string | undefined;
  /** Is there a Cloud Object Storage instance with this GUID or CRN? */
  readonly instanceExists: (guidOrCrn: string) => boolean;
  /** Where buckets with a root key register; absent: the authorization alone decides, and nobody is told. */
  readonly registrations?: KeyRegistrations;
  /** HMAC credentials of resource keys; absent means that there are none. */
  readonly hmac?: HmacCredentials;
  /** Milliseconds after which a completion that still runs begins its answer; 10 seconds when absent. */
  readonly keepAlive?: number;
}

export interface ObjectStorageRoom {
  readonly port: ObjectStorage;
  /** Serve it with `listen({ …, defersContinue: true })`: it answers `Expect: 100-continue` itself. */
  readonly s3: RequestListener;
  /** The resource configuration API, with and without `/v1`. */
  readonly config: RequestListener;
  readonly faults: Faults;
  /** What tests change about the service. */
  readonly switches: Switches;
  /** Makes a bucket as a prepared account has it, when it is not there; `location` is `us-south-standard` or `us-south`. Throws on a bad name or location. */
  createBucket(name: string, location: string, instanceGuid: string): void;
}

/** An account that is used for a while has them on; a bucket that the API makes begins without. */
const ALL_EVENTS = { read_data_events: true, write_data_events: true, management_events: true };
/** Likewise a rule against uploads that nobody finishes. */
const ABORT_UPLOADS =
  '<LifecycleConfiguration xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Rule><ID>abort-stale-uploads</ID>' +
  '<Status>Enabled</Status><Filter><Prefix></Prefix></Filter><AbortIncompleteMultipartUpload>' +
  '<DaysAfterInitiation>7</DaysAfterInitiation></AbortIncompleteMultipartUpload></Rule></LifecycleConfiguration>';

/** Cloud Object Storage of the local cloud. Throws on an unknown `endpointRegion`. */
export function createObjectStorage(deps: ObjectStorageDeps): ObjectStorageRoom {
  const { endpointRegion } = deps;
  if (endpointRegion !== undefined && !isLocation(endpointRegion)) {
    throw new Error(`Object Storage has no location ${endpointRegion}`);
  }
  const faults = createFaults();
  const room: Room = {
    catalog: openCatalog(deps.store),
    clock: deps.clock,
    iam: deps.iam,
    trail: deps.trail,
    accountId: deps.accountId,
    defaultRegion: deps.region ?? 'us-south',
    endpointRegion,
    instanceGuid: (guidOrCrn) => (deps.instanceExists(guidOrCrn) ? guidOf(guidOrCrn) : undefined),
    registrations: deps.registrations,
    switches: defaultSwitches(),
    keepAlive: deps.keepAlive ?? 10_000,
    alone: createLocks(),
  };
  return {
    port: portOf(room),
    s3: s3Listener(room, faults, deps.hmac),
    config: configListener(room),
    faults,
    switches: room.switches,
    createBucket(name, location, instanceGuid) {
      if (room.catalog.bucket(name)) return;
      const place = parseLocation(location) ?? parseLocation(standardIn(location).constraint);
      if (!isBucketName(name) || !place) throw new Error(`cannot make the bucket ${name} in ${location}`);
      const bucket = emptyBucket(name, place, instanceGuid, deps.clock.now());
      room.catalog.putBucket({
        ...bucket,
        configuration: { activity_tracking: ALL_EVENTS },
        documents: { ...bucket.documents, lifecycle: ABORT_UPLOADS },
      });
    },
  };
}

function portOf(room: Room): ObjectStorage {
  return {
    open(caller, region, bucket, key) {
      const outcome = openObject(room, caller, region, bucket, key);
      tellPortCall(room, 'GetObject', caller, bucket, key, outcome);
      return outcome;
    },
    async put(caller, region, bucket, key, path) {
      const outcome = await putFile(room, caller, region, bucket, key, path);
      tellPortCall(room, 'PutObject', caller, bucket, key, outcome);
      return outcome;
    },
  };
}

/** The service-instance segment of a CRN; a GUID stays as it is. */
function guidOf(guidOrCrn: string): string {
  return guidOrCrn.startsWith('crn:') ? (guidOrCrn.split(':')[7] ?? '') : guidOrCrn;
}

function bucketFor(
  room: Room,
  caller: Caller,
  right: Right,
  region: string,
  name: string,
): Outcome<BucketRecord> {
  const bucket = room.catalog.bucket(name);
  if (!bucket || bucket.region !== region) {
    return refused(404, 'NoSuchBucket', `There is no bucket ${name} in ${region}.`);
  }
  if (!mayOnBucket(room.iam, caller, right, bucket)) {
    return refused(403, 'AccessDenied', `The caller has too few rights on the bucket ${name}.`);
  }
  return { ok: true, value: bucket };
}

function openObject(
  room: Room,
  caller: Caller,
  region: string,
  bucket: string,
  key: string,
): Outcome<StoredObject> {
  const found = bucketFor(room, caller, 'importObject', region, bucket);
  if (!found.ok) return found;
  const object = room.catalog.object(bucket, key);
  if (!object) return refused(404, 'NoSuchKey', `There is no object ${key} in ${bucket}.`);
  room.catalog.bodies.lend(object.file);
  return { ok: true, value: stored(room, object, found.value) };
}

async function putFile(
  room: Room,
  caller: Caller,
  region: string,
  bucket: string,
  key: string,
  path: string,
): Promise<Outcome<StoredObject>> {
  const found = bucketFor(room, caller, 'writeObject', region, bucket);
  if (!found.ok) return found;
  const file = room.catalog.bodies.newName();
  await moveFile(path, room.catalog.bodies.path(file));
  const object: ObjectRecord = {
    bucket,
    key,
    file,
    size: (await stat(room.catalog.bodies.path(file))).size,
    etag: await md5Of(room.catalog.bodies.path(file)),
    modifiedAt: room.clock.now(),
    checksums: {},
    checksumType: 'FULL_OBJECT',
    contentType: 'application/octet-stream',
    headers: {},
    metadata: {},
    tags: [],
    acl: 'private',
  };
  room.catalog.putObject(object);
  return { ok: true, value: stored(room, object, found.value) };
}

async function moveFile(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    await copyFile(from, to);
    await rm(from);
  }
}

function stored(room: Room, object: ObjectRecord, bucket: BucketRecord): StoredObject {
  return {
    path: room.catalog.bodies.path(object.file),
    size: object.size,
    etag: object.etag,
    bucket: object.bucket,
    key: object.key,
    region: bucket.region,
  };
}

function refused(status: number, code: string, message: string): { ok: false; refusal: Refusal } {
  return { ok: false, refusal: { service: 'cos', status, code, message } };
}
