import { open } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { silentLog } from '../../../lib/base/log.ts';
import { writeFully } from '../../../lib/host/output-file.ts';
import { fileContent } from '../../../lib/object-storage/content.ts';
import { download } from '../../../lib/object-storage/download.ts';
import { createObjectStorage, type ObjectStorage } from '../../../lib/object-storage/object-storage.ts';
import { uploadObject } from '../../../lib/object-storage/upload.ts';
import type { Part, StreamTask, TransferJob } from './jobs.ts';
import { BUCKET, KEYS } from './server.ts';
import { createSigner } from './signature.ts';
import { begin } from './stopwatch.ts';

/**
 * One transfer by the calls of the actions, in a process of its own. The job comes on stdin; what was measured within goes
 * to stdout.
 */
const { signal } = new AbortController();
const job = JSON.parse(await text(process.stdin)) as TransferJob | StreamTask;
const storage = storageAt(job.endpoint);
const ref = { bucket: BUCKET, key: job.key };
const parts =
  'task' in job
    ? await (await import('./ours-stream.ts')).runStream(job, storage, ref, signal)
    : await plain(job);
process.stdout.write(JSON.stringify(parts));

async function plain(it: TransferJob): Promise<Part[]> {
  const rest = begin();
  await (it.direction === 'up' ? send(it) : fetchObject(it));
  return [{ id: 'upload', ...rest() }];
}

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

async function send({ file: path, size, sha256 }: TransferJob): Promise<void> {
  await using file = await open(path);
  await uploadObject(storage, ref, fileContent(file, size), {
    sha256,
    plan: sha256,
    left: {},
    note: () => Promise.resolve(),
    signal,
    log: silentLog,
  });
}

async function fetchObject({ file: path }: TransferJob): Promise<void> {
  const head = await storage.head(ref);
  if (!head) throw new Error('there is no such object');
  await using file = await open(path, 'wx+');
  await download(storage, ref, file, {
    head,
    signal,
    write: (bytes, position) => writeFully(file, bytes, position, 'the result'),
  });
}
