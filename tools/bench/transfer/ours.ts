import { open } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { silentLog } from '../../../lib/base/log.ts';
import { fileContent } from '../../../lib/object-storage/content.ts';
import { download } from '../../../lib/object-storage/download.ts';
import { createObjectStorage, type ObjectStorage } from '../../../lib/object-storage/object-storage.ts';
import { uploadObject } from '../../../lib/object-storage/upload.ts';
import type { TransferJob } from './jobs.ts';
import { BUCKET, KEYS } from './server.ts';
import { createSigner } from './signature.ts';

/** One transfer by the calls of the actions, in a process of its own. The job comes on stdin. */
const { signal } = new AbortController();
const job = JSON.parse(await text(process.stdin)) as TransferJob;
const storage = storageAt(job.endpoint);
const ref = { bucket: BUCKET, key: job.key };
await (job.direction === 'up' ? send() : fetchObject());

function storageAt(url: string): ObjectStorage {
  const never = () => {
    throw new Error('defect: a server of the bench was asked for a token');
  };
  return createObjectStorage({
    tokens: { token: never, claims: never, time: never, invalidate: never },
    endpoints: { network: 'public', overrides: { cos: url } },
    region: KEYS.region,
    authorize: createSigner(KEYS),
    signal,
    log: silentLog,
  });
}

async function send(): Promise<void> {
  await using file = await open(job.file);
  await uploadObject(storage, ref, fileContent(file, job.size), {
    sha256: job.sha256,
    plan: job.sha256,
    left: {},
    note: () => Promise.resolve(),
    signal,
    log: silentLog,
  });
}

async function fetchObject(): Promise<void> {
  const head = await storage.head(ref);
  if (!head) throw new Error('there is no such object');
  await using file = await open(job.file, 'wx+');
  await download(storage, ref, file, { head, signal, log: silentLog, written: 'the result' });
}
