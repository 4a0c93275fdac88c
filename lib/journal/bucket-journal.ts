import { demandRecordName, type Journal, RECORD_LIMIT, RECORDS_AT_MOST } from './journal.ts';

interface ObjectRef {
  readonly bucket: string;
  readonly key: string;
}

/** What a journal needs of an object store; `lib/object-storage` is one. All throw ServiceError. */
export interface RecordStore {
  getText(ref: ObjectRef, limit: number): Promise<string | undefined>;
  putText(
    ref: ObjectRef,
    text: string,
    options: { readonly onlyIfAbsent: boolean; readonly contentType?: string },
  ): Promise<'written' | 'exists'>;
  list(
    bucket: string,
    prefix: string,
    max: number,
  ): Promise<{ readonly objects: readonly { readonly key: string }[]; readonly complete: boolean }>;
}

/** The journal of these actions lies below this prefix of a bucket. */
const PREFIX = 'encrypted-image/';

/** A journal in a bucket, each record an object; `If-None-Match: *` decides a race between two runners. */
export function bucketJournal(store: RecordStore, bucket: string): Journal {
  const refOf = (name: string): ObjectRef => {
    demandRecordName(name);
    return { bucket, key: PREFIX + name };
  };
  return {
    place: (name) => `${bucket}/${refOf(name).key}`,
    read: (name) => store.getText(refOf(name), RECORD_LIMIT),
    async list(prefix) {
      const { objects } = await store.list(bucket, PREFIX + prefix, RECORDS_AT_MOST);
      return objects.map(({ key }) => key.slice(PREFIX.length));
    },
    async create(name, text) {
      const written = await store.putText(refOf(name), text, { ...JSON_OBJECT, onlyIfAbsent: true });
      return written === 'written' ? 'created' : 'exists';
    },
    async replace(name, text) {
      await store.putText(refOf(name), text, { ...JSON_OBJECT, onlyIfAbsent: false });
    },
  };
}

const JSON_OBJECT = { contentType: 'application/json' } as const;
