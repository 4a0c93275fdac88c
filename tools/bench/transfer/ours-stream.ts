import { Dek } from '../../../lib/base/dek.ts';
import { imageIdentity } from '../../../lib/base/identity.ts';
import { silentLog } from '../../../lib/base/log.ts';
import { sharedMemory } from '../../../lib/base/web-assembly.ts';
import { openDiskSource } from '../../../lib/disk/open.ts';
import { learnSource } from '../../../lib/engine/learn.ts';
import { type ImageStream, openImageStream } from '../../../lib/engine/stream.ts';
import type { ObjectStorage } from '../../../lib/object-storage/object-storage.ts';
import type { ObjectRef } from '../../../lib/object-storage/reference.ts';
import { uploadObject } from '../../../lib/object-storage/upload.ts';
import type { Part, StreamTask } from './jobs.ts';
import { begin } from './stopwatch.ts';

const LIMIT = 2040 * 2 ** 30;
/** As an upload of a few GiB asks. */
const ROOM = 16 * 2 ** 20;

/** The digest pass, then the encryption: into nothing for `parts`, into an object for `stream`. */
export async function runStream(
  task: StreamTask,
  storage: ObjectStorage,
  ref: ObjectRef,
  signal: AbortSignal,
): Promise<Part[]> {
  const dek = Dek.fromBase64(task.dek, 'the key of the bench');
  const begun = begin();
  await using source = await openDiskSource(task.file, LIMIT);
  const learned = await learnSource(source, 'vhd', { signal });
  const digest = { id: 'digest', ...begun() } as const;
  const rest = begin();
  const { sourceSha256 } = learned;
  const identity = imageIdentity({
    sourceSha256,
    format: 'vhd',
    keyHash: '0'.repeat(64),
    rootKeyCrn: 'bench',
  });
  const vhd = { uuid: Buffer.alloc(16, 0xbe), unixTime: 1_546_300_800 };
  const job = { source, learned, format: 'vhd', dek, identity, vhd, level: 'full' } as const;
  const deps = { signal, log: silentLog, progress: () => undefined };
  await using stream = await openImageStream({ ...job, ...deps });
  if (task.task === 'parts') {
    await intoNothing(stream);
    return [digest, { id: 'encrypt', ...rest() }];
  }
  await uploadObject(storage, ref, stream.content, {
    plan: identity,
    left: {},
    note: () => Promise.resolve(),
    finishing: async () => void (await stream.finish()),
    signal,
    log: silentLog,
  });
  return [{ id: 'stream', ...begun() }];
}

async function intoNothing(stream: ImageStream): Promise<void> {
  const { content } = stream;
  const room = new Uint8Array(sharedMemory(ROOM).buffer);
  for (let at = 0; at < content.size; at += ROOM)
    await content.fill(at, room.subarray(0, Math.min(ROOM, content.size - at)));
  await stream.finish();
}
