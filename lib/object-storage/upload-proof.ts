import { messageOf, UserError } from '../base/errors.ts';
import type { Log } from '../base/log.ts';
import { type CrcName, crc32Of, startCrc } from '../digest/crc.ts';
import type { Content } from './content.ts';
import { MARKER_METADATA } from './metadata.ts';
import type { ObjectHead, ObjectStorage } from './object-storage.ts';
import type { ObjectRef } from './reference.ts';
import { SAMPLE, type SentPart, type SentParts } from './upload-parts.ts';

/** Whether an object is what was sent, by what the service says of all of it, never by an ETag (pitfalls.md N9, N10). */

export type Proof = 'whole object' | 'sample';

export interface Provable {
  readonly ref: ObjectRef;
  readonly marker: string;
  readonly partSize: number;
  readonly sent: SentParts;
  readonly head: ObjectHead;
  readonly signal: AbortSignal;
  readonly log: Log;
}

/** Parts that are looked into where the service says nothing of the whole. */
const SAMPLES = 8;
const READ = 4 * 1024 * 1024;

/**
 * Throws UserError E_UPLOAD_WRONG when it is not; the object is removed then, if it is provably the one that was sent. Throws
 * ServiceError when it cannot be told.
 */
export async function proveObject(storage: ObjectStorage, content: Content, job: Provable): Promise<Proof> {
  const { ref } = job;
  const { proof, problem } = await compare(storage, content, job);
  if (problem === undefined) return proof;
  const left = await removeOwn(storage, job);
  throw new UserError({
    code: 'E_UPLOAD_WRONG',
    what: `the object ${JSON.stringify(ref.key)} in ${ref.bucket} is not what was sent: ${problem}; ${left === undefined ? 'it was removed' : `it is there still: ${left}`}`,
    why: 'bytes were damaged on their way or in Object Storage, or another run wrote parts of it',
    fix: 'delete the object if it is there still: a later run takes it for right; then run again, and if it happens again, use another route to Object Storage',
  });
}

/** Why it is there still; undefined when it was removed. That it is wrong must be told in either case. */
async function removeOwn(
  storage: ObjectStorage,
  { head, ref, marker }: Provable,
): Promise<string | undefined> {
  if (head.metadata[MARKER_METADATA] !== marker) return 'it belongs to somebody else';
  return storage.delete(ref).then(() => undefined, messageOf);
}

interface Compared {
  readonly proof: Proof;
  readonly problem: string | undefined;
}

async function compare(storage: ObjectStorage, content: Content, job: Provable): Promise<Compared> {
  const { reported } = job.head;
  if (reported?.name === 'CRC32') return byWhole(reported, job.sent.crc32);
  if (reported && content.again) return byWhole(reported, await crcOf(content, reported.name, job.signal));
  const problem = await sample(storage, job);
  job.log.info(
    `Object Storage reports no checksum of the whole object that was sent: ${SAMPLES} places of it at most were read back and compared`,
  );
  return { proof: 'sample', problem };
}

function byWhole(reported: { readonly name: string; readonly base64: string }, own: string): Compared {
  const problem =
    reported.base64 === own ? undefined : `its ${reported.name} is ${reported.base64}, not ${own}`;
  return { proof: 'whole object', problem };
}

/** Reads all of it once more: only what may be asked for again. */
async function crcOf(content: Content, name: CrcName, signal: AbortSignal): Promise<string> {
  const crc = startCrc(name);
  const room = new Uint8Array(new SharedArrayBuffer(Math.min(READ, content.size)));
  for (let at = 0; at < content.size; at += room.length) {
    signal.throwIfAborted();
    const piece = room.subarray(0, Math.min(room.length, content.size - at));
    await content.fill(at, piece);
    crc.update(piece);
  }
  return crc.base64();
}

/** The first place that differs, in words. */
async function sample(storage: ObjectStorage, job: Provable): Promise<string | undefined> {
  const { parts } = job.sent;
  const last = parts.length - 1;
  for (const index of samplesOf(parts)) {
    const part = parts[index];
    if (!part || part.size === 0) continue;
    const start = index * job.partSize;
    const length = Math.min(SAMPLE, part.size);
    const places = [{ offset: start, crc: part.headCrc }];
    if (index === last) places.push({ offset: start + part.size - length, crc: part.tailCrc });
    for (const { offset, crc } of places) {
      const room = new Uint8Array(length);
      const got = await storage.s3.wire.getRange({ ref: job.ref, offset, room, etag: job.head.etag });
      if (got.length !== length || crc32Of(room) !== crc)
        return `it differs within the ${length} bytes from ${offset} on`;
    }
  }
  return undefined;
}

/** First, last, those that an earlier run has sent, and others at equal distances. */
function samplesOf(parts: readonly SentPart[]): ReadonlySet<number> {
  const chosen = new Set([0, parts.length - 1]);
  const found = parts.flatMap((part, index) => (part.wasFound ? [index] : []));
  for (const list of [found, [...parts.keys()]]) {
    const step = Math.max(1, Math.floor(list.length / SAMPLES));
    for (let at = 0; at < list.length && chosen.size < SAMPLES; at += step) chosen.add(list[at] ?? 0);
  }
  return chosen;
}
