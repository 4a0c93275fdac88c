import { Dek } from '../../../lib/base/dek.ts';
import { imageIdentity } from '../../../lib/base/identity.ts';
import { silentLog } from '../../../lib/base/log.ts';
import { sharedMemory } from '../../../lib/base/web-assembly.ts';
import { openDiskSource } from '../../../lib/disk/open.ts';
import { learnSource } from '../../../lib/engine/learn.ts';
import { openImageStream } from '../../../lib/engine/stream.ts';
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
  const identity = imageIdentity({
    sourceSha256: learned.sourceSha256,
    format: 'vhd',
    keyHash: '0'.repeat(64),
    rootKeyCrn: 'the bench',
  });
  const rest = begin();
  await using stream = await openImageStream({
    source,
    learned,
    format: 'vhd',
    dek,
    identity,
    vhd: { uuid: Buffer.alloc(16, 0xbe), unixTime: 1_546_300_800 },
    level: 'full',
    signal,
    log: silentLog,
    progress: () => undefined,
  });
  if (task.task === 'stream') {
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
  const room = new Uint8Array(sharedMemory(ROOM).buffer);
  for (let at = 0; at < stream.content.size; at += ROOM)
    await stream.content.fill(at, room.subarray(0, Math.min(ROOM, stream.content.size - at)));
  await stream.finish();
  return [digest, { id: 'encrypt', ...rest() }];
}
