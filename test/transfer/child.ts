import { text } from 'node:stream/consumers';
import { silentLog } from '../../lib/base/log.ts';
import { uploadObject } from '../../lib/object-storage/upload.ts';
import { type Access, clientOf, contentOf, noise, sha256 } from './client.ts';

/** Uploads in a process that the test kills: what it says on stdout outlives it. */

interface ChildJob {
  readonly key: string;
  readonly seed: number;
  readonly size: number;
  readonly partSize: number;
}

export interface ChildWork {
  readonly access: Access;
  readonly bucket: string;
  readonly jobs: readonly ChildJob[];
}

const { access, bucket, jobs } = JSON.parse(await text(process.stdin)) as ChildWork;
const { signal } = new AbortController();
const storage = clientOf(access, { signal, log: silentLog, stallLimit: 30_000 });
/** Resolves when it is in the pipe, where it stays whatever becomes of this process. */
const say = (line: object) =>
  new Promise<void>((resolve) => process.stdout.write(`${JSON.stringify(line)}\n`, () => resolve()));

await Promise.all(
  jobs.map(async ({ key, seed, size, partSize }) => {
    const bytes = noise(size, seed);
    await uploadObject(storage, { bucket, key }, contentOf(bytes), {
      plan: sha256(bytes),
      left: {},
      note: (note) => say({ key, note }),
      signal,
      log: silentLog,
      partSize,
    });
  }),
);
