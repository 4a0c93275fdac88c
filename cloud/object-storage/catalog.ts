import { randomUUID } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Store, Table } from '../ports.ts';
import type { BucketRecord, ObjectRecord, PartRecord, UploadRecord } from './records.ts';

/** Everything that is stored: records in tables, bodies as immutable files whose names no client chooses. */
export interface Catalog {
  bucket(name: string): BucketRecord | undefined;
  buckets(): BucketRecord[];
  putBucket(bucket: BucketRecord): void;
  removeBucket(name: string): void;
  object(bucket: string, key: string): ObjectRecord | undefined;
  /** Keys in the order of their UTF-8 bytes. */
  keys(bucket: string): readonly string[];
  /** Puts an object in place of any earlier one of its key. */
  putObject(object: ObjectRecord): void;
  /** Changes what is said about an object whose body stays. */
  updateObject(object: ObjectRecord): void;
  removeObject(bucket: string, key: string): void;
  upload(id: string): UploadRecord | undefined;
  uploads(bucket: string): UploadRecord[];
  putUpload(upload: UploadRecord): void;
  /** Forgets an upload and its parts. */
  removeUpload(id: string): void;
  /** Ascending by number. */
  parts(uploadId: string): PartRecord[];
  putPart(part: PartRecord): void;
  bodies: Bodies;
}

interface Bodies {
  /** A name that is not taken. */
  newName(): string;
  path(name: string): string;
  drop(name: string): void;
  /** Keeps the file until the process ends, whatever happens to its object: another room reads it by its path. */
  lend(name: string): void;
}

export function openCatalog(store: Store): Catalog {
  const buckets = store.table<BucketRecord>('cos-buckets');
  const bodies = openBodies(store.folder('cos-bodies'));
  const objects = openObjects(store.table<ObjectRecord>('cos-objects'), bodies);
  const uploads = openUploads(
    store.table<UploadRecord>('cos-uploads'),
    store.table<PartRecord>('cos-parts'),
    bodies,
  );
  bodies.keepOnly([...objects.files(), ...uploads.files()]);
  return {
    bucket: (name) => buckets.get(name),
    buckets: () => buckets.all().sort((a, b) => compareKeys(a.name, b.name)),
    putBucket: (bucket) => buckets.put(bucket.name, bucket),
    removeBucket: (name) => void buckets.delete(name),
    ...objects.api,
    ...uploads.api,
    bodies,
  };
}

/** Order of UTF-8 bytes; JavaScript's own order differs above U+FFFF. */
export function compareKeys(a: string, b: string): number {
  if (a === b) return 0;
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

function openBodies(folder: string): Bodies & { keepOnly(names: readonly string[]): void } {
  const lent = new Set<string>();
  const remove = (name: string): void => rmSync(join(folder, name), { force: true });
  return {
    newName: () => randomUUID(),
    path: (name) => join(folder, name),
    drop(name) {
      if (!lent.has(name)) remove(name);
    },
    lend: (name) => void lent.add(name),
    // What a killed process was writing belongs to no record.
    keepOnly(names) {
      const kept = new Set(names);
      for (const name of readdirSync(folder)) if (!kept.has(name)) remove(name);
    },
  };
}

type ObjectsApi = Pick<Catalog, 'object' | 'keys' | 'putObject' | 'updateObject' | 'removeObject'>;

function openObjects(table: Table<ObjectRecord>, bodies: Bodies): { api: ObjectsApi; files(): string[] } {
  const sorted = new Map<string, string[]>();
  const idOf = (bucket: string, key: string): string => `${bucket}/${encodeURIComponent(key)}`;
  const keys = (bucket: string): string[] => {
    let list = sorted.get(bucket);
    if (!list) {
      list = table
        .all()
        .filter((object) => object.bucket === bucket)
        .map((object) => object.key)
        .sort(compareKeys);
      sorted.set(bucket, list);
    }
    return list;
  };
  return {
    files: () => table.all().map((object) => object.file),
    api: {
      object: (bucket, key) => table.get(idOf(bucket, key)),
      keys,
      putObject(object) {
        const id = idOf(object.bucket, object.key);
        const before = table.get(id);
        table.put(id, object);
        if (before) bodies.drop(before.file);
        else insertSorted(keys(object.bucket), object.key);
      },
      updateObject: (object) => table.put(idOf(object.bucket, object.key), object),
      removeObject(bucket, key) {
        const before = table.get(idOf(bucket, key));
        if (!before) return;
        table.delete(idOf(bucket, key));
        const list = keys(bucket);
        const index = lowerBound(list, key);
        if (list[index] === key) list.splice(index, 1);
        bodies.drop(before.file);
      },
    },
  };
}

/** Index of the first key that is not before `key`. */
export function lowerBound(keys: readonly string[], key: string): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareKeys(keys[middle] ?? '', key) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function insertSorted(keys: string[], key: string): void {
  const index = lowerBound(keys, key);
  // The list may just have been built from a table that holds the key already.
  if (keys[index] !== key) keys.splice(index, 0, key);
}

type UploadsApi = Pick<Catalog, 'upload' | 'uploads' | 'putUpload' | 'removeUpload' | 'parts' | 'putPart'>;

function openUploads(
  uploads: Table<UploadRecord>,
  parts: Table<PartRecord>,
  bodies: Bodies,
): { api: UploadsApi; files(): string[] } {
  const byUpload = new Map<string, Map<number, PartRecord>>();
  const partsOf = (id: string) => groupOf(byUpload, id);
  for (const part of parts.all()) partsOf(part.uploadId).set(part.number, part);
  const idOf = (uploadId: string, number: number): string => `${uploadId}/${number}`;
  return {
    files: () => parts.all().map((part) => part.file),
    api: {
      upload: (id) => uploads.get(id),
      uploads: (bucket) =>
        uploads
          .all()
          .filter((upload) => upload.bucket === bucket)
          // A stable sort: uploads of the same key and millisecond stay in the order in which they began.
          .sort((a, b) => compareKeys(a.key, b.key) || a.initiatedAt - b.initiatedAt),
      putUpload: (upload) => uploads.put(upload.id, upload),
      removeUpload(id) {
        uploads.delete(id);
        for (const part of partsOf(id).values()) {
          parts.delete(idOf(id, part.number));
          bodies.drop(part.file);
        }
        byUpload.delete(id);
      },
      parts: (id) => [...partsOf(id).values()].sort((a, b) => a.number - b.number),
      putPart(part) {
        const before = partsOf(part.uploadId).get(part.number);
        partsOf(part.uploadId).set(part.number, part);
        parts.put(idOf(part.uploadId, part.number), part);
        if (before) bodies.drop(before.file);
      },
    },
  };
}

function groupOf(groups: Map<string, Map<number, PartRecord>>, id: string): Map<number, PartRecord> {
  const found = groups.get(id) ?? new Map<number, PartRecord>();
  groups.set(id, found);
  return found;
}
