import type { ServiceError } from '../base/errors.ts';
import { sharedMemory } from '../base/web-assembly.ts';
import { combineCrc32, crc32Of, crcBase64 } from '../digest/crc.ts';
import { type HashThread, openHashThread } from '../digest/hash-thread.ts';
import { crc32Header } from './checksums.ts';
import type { Content } from './content.ts';
import type { ObjectStorage } from './object-storage.ts';
import { Parallel } from './parallel.ts';
import type { ObjectRef } from './reference.ts';
import { Slots } from './slots.ts';
import { type FoundParts, md5In } from './upload-found.ts';

const MIB = 1024 * 1024;
/** Bytes of all buffers at most: with Node, the SDK and what TLS holds 480 MiB were seen at 352, and 512 may not be reached. */
const BUFFERS = 320 * MIB;
/** Tries of one part in all: hours of an upload are worth more of them. */
const PART_TRIES = 9;
/** Failures of one part after which fewer parts are sent at a time. */
const TROUBLES = 4;
/** Parts that are read and hashed ahead of those that are being sent. */
const AHEAD = 2;
/** More never run at a time (parallel.ts), nor wait for it. */
const MOST_ROOMS = 50 + AHEAD;
/** Bytes at the beginning of each part, and at the end of all, whose CRC is kept for a sample. */
export const SAMPLE = 64 * 1024;

export interface PartsJob {
  readonly ref: ObjectRef;
  readonly uploadId: string;
  /** Bytes; the last part may have fewer. */
  readonly partSize: number;
  readonly found: FoundParts;
  readonly signal: AbortSignal;
  readonly progress?: ((done: number, total: number) => void) | undefined;
}

export interface SentPart {
  readonly etag: string;
  readonly size: number;
  readonly crc: number;
  /** Of its first `SAMPLE` bytes, and where it is the last, of its last. */
  readonly headCrc: number;
  readonly tailCrc: number;
  /** Sent by an earlier run. */
  readonly wasFound: boolean;
}

export interface SentParts {
  readonly parts: readonly SentPart[];
  readonly sha256: string;
  readonly crc32: string;
}

/**
 * Sends what the service does not hold yet. Bytes are asked for once, in order, and hashed once, in a thread of its own;
 * retries send the same buffer. When it throws nothing is under way any more.
 */
export async function sendParts(storage: ObjectStorage, content: Content, job: PartsJob): Promise<SentParts> {
  await using hashes = openHashThread(content.size);
  const sender = new Sender(storage, content, job, hashes);
  const parts = await sender.run();
  const crc = parts.reduce((before, part) => combineCrc32(before, part.crc, part.size), 0);
  return { parts, sha256: await hashes.sha256(), crc32: crcBase64(crc) };
}

class Sender {
  readonly #storage: ObjectStorage;
  readonly #content: Content;
  readonly #job: PartsJob;
  readonly #hashes: HashThread;
  readonly #failed = new AbortController();
  readonly #signal: AbortSignal;
  readonly #parallel: Parallel;
  readonly #buffers: Slots;
  readonly #sending: Slots;
  readonly #rooms: Rooms;
  #done = 0;

  constructor(storage: ObjectStorage, content: Content, job: PartsJob, hashes: HashThread) {
    this.#storage = storage;
    this.#content = content;
    this.#job = job;
    this.#hashes = hashes;
    this.#signal = AbortSignal.any([job.signal, this.#failed.signal]);
    const parts = Math.max(1, Math.ceil(content.size / job.partSize));
    const room = Math.min(parts, MOST_ROOMS, Math.max(1, Math.floor(BUFFERS / job.partSize)));
    this.#rooms = new Rooms(room, Math.min(job.partSize, content.size));
    const parallel = new Parallel({ most: room });
    this.#parallel = parallel;
    this.#buffers = new Slots(() => Math.min(room, parallel.limit + AHEAD), this.#signal);
    this.#sending = new Slots(
      () => parallel.limit,
      this.#signal,
      () => parallel.full(),
    );
  }

  async run(): Promise<SentPart[]> {
    const { partSize } = this.#job;
    const { size } = this.#content;
    const count = Math.max(1, Math.ceil(size / partSize));
    const running: Promise<SentPart>[] = [];
    try {
      for (let index = 0; index < count; index += 1) {
        await this.#buffers.take();
        const buffer = this.#rooms.take();
        const bytes = buffer.subarray(0, Math.min(partSize, size - index * partSize));
        await this.#content.fill(index * partSize, bytes);
        running.push(this.#begin(index + 1, buffer, bytes));
      }
      return await Promise.all(running);
    } catch (error) {
      // The others stop at once; what they send from must not go away under them.
      this.#failed.abort(error);
      await Promise.allSettled(running);
      this.#job.signal.throwIfAborted();
      throw this.#failed.signal.reason;
    }
  }

  /** The digests are asked for in the order of the calls. */
  #begin(number: number, buffer: Uint8Array, bytes: Uint8Array): Promise<SentPart> {
    const isLast = number * this.#job.partSize >= this.#content.size;
    const samples = {
      headCrc: crc32Of(bytes.subarray(0, SAMPLE)),
      tailCrc: isLast ? crc32Of(bytes.subarray(Math.max(0, bytes.length - SAMPLE))) : 0,
    };
    const crc = this.#hashes.append(bytes);
    const sent = this.#store(number, bytes, crc).then((part) => {
      this.#rooms.give(buffer);
      this.#buffers.give();
      this.#done += bytes.length;
      this.#job.progress?.(this.#done, this.#content.size);
      return { ...part, ...samples };
    });
    sent.catch((error: unknown) => this.#failed.abort(error));
    return sent;
  }

  async #store(number: number, bytes: Uint8Array, asked: Promise<number>) {
    const crc = await asked;
    const size = bytes.length;
    const found = await this.#findEqual(number, bytes, crcBase64(crc));
    if (found !== undefined) return { etag: found, size, crc, wasFound: true };
    await this.#sending.take();
    try {
      return { etag: await this.#send(number, bytes, crcBase64(crc)), size, crc, wasFound: false };
    } finally {
      this.#sending.give();
    }
  }

  /** The ETag of the part if an earlier run has sent these very bytes (pitfalls.md N12). */
  async #findEqual(number: number, bytes: Uint8Array, crc32: string): Promise<string | undefined> {
    const part = this.#job.found.get(number);
    if (part?.size !== bytes.length) return undefined;
    if (part.crc32 !== undefined) return part.crc32 === crc32 ? part.etag : undefined;
    const md5 = md5In(part.etag);
    return md5 !== undefined && (await this.#hashes.md5(bytes)) === md5 ? part.etag : undefined;
  }

  async #send(number: number, bytes: Uint8Array, crc32: string): Promise<string> {
    let troubles = 0;
    const troubled = ({ failure }: ServiceError) => {
      troubles += 1;
      if (failure.status === 429 || failure.status === 503) this.#parallel.refused(failure.retryAfter);
      // Often enough to be no accident.
      else if (troubles % TROUBLES === 0) this.#parallel.refused();
    };
    const { ref, uploadId } = this.#job;
    const stored = await this.#storage.s3.wire.putPart({
      ref,
      uploadId,
      number,
      bytes,
      headers: crc32Header(crc32),
      attempts: PART_TRIES,
      signal: this.#signal,
      troubled,
      moved: (more) => this.#parallel.moved(more),
    });
    return stored.etag;
  }
}

/** Bytes of a page of the machine: the kernel copies a file into memory that begins at one several times as fast. */
const PAGE = 4096;

/**
 * Rooms for parts in one piece of shared memory, of which those that are never taken take no memory. They are used again
 * when their part has arrived.
 */
class Rooms {
  readonly #idle: Uint8Array[];

  constructor(count: number, size: number) {
    const stride = Math.ceil(size / PAGE) * PAGE;
    const { buffer } = sharedMemory(Math.max(PAGE, count * stride));
    this.#idle = Array.from({ length: count }, (_, index) => new Uint8Array(buffer, index * stride, size));
  }

  /** The caller sees to it that there is one. */
  take(): Uint8Array {
    const room = this.#idle.pop();
    if (!room) throw new Error('defect: more parts are under way than there are rooms');
    return room;
  }

  give(room: Uint8Array): void {
    this.#idle.push(room);
  }
}
