import { randomUUID } from 'node:crypto';
import { messageOf, ServiceError, UserError } from '../base/errors.ts';
import type { Log } from '../base/log.ts';
import { BEGIN_CRC32, confirmsCrc32 } from './checksums.ts';
import { type Content, imageChanged } from './content.ts';
import { noteOfCreating, removeNoted, type UploadNote } from './leftovers.ts';
import { MARKER_METADATA, SHA256_METADATA } from './metadata.ts';
import type { ObjectStorage } from './object-storage.ts';
import { type ObjectRef, where } from './reference.ts';
import { rawOf } from './s3.ts';
import { complete, existsMeanwhile } from './upload-complete.ts';
import { type FoundParts, findParts } from './upload-found.ts';
import { type SentParts, sendParts } from './upload-parts.ts';
import { type Proof, proveObject } from './upload-proof.ts';

/** Of all bytes that were sent. */
export interface Sums {
  /** Lower-case hex. */
  readonly sha256: string;
  /** In base64, the highest byte first, as services write it. */
  readonly crc32: string;
}

export interface UploadOptions {
  /** What the bytes must be, lower-case hex, where that is known: goes into the object's metadata, and is compared before it becomes visible. */
  readonly sha256?: string;
  /** More of the object's metadata. */
  readonly metadata?: Readonly<Record<string, string>>;
  /** What makes two uploads the same: the digest of a file, the identity of a stream. */
  readonly plan: string;
  /** The note that was found, empty where there was none: its upload goes on when its plan is this one, else it is removed first. */
  readonly left: Readonly<Record<string, string>>;
  /** Keeps, durably, what would be left if this process died now. Throws when this run may not go on. */
  readonly note: (note: UploadNote) => Promise<void>;
  /** All bytes have been sent, and the object is about to become visible: last checks and last words. What it throws removes the upload. */
  readonly finishing?: (sums: Sums) => Promise<void>;
  /** After which failures the parts stay for the next run. Default: what another run may not meet, and the action's timeout. */
  readonly keep?: (error: unknown) => boolean;
  readonly signal: AbortSignal;
  readonly log: Log;
  /** Bytes done so far. */
  readonly progress?: (done: number, total: number) => void;
  /** Milliseconds for which the object is looked for after a completion without an answer. */
  readonly lookUp?: number;
  /** Bytes of a part, for tests. */
  readonly partSize?: number;
}

export interface Uploaded extends Sums {
  /** In the object's metadata, under MARKER_METADATA. */
  readonly marker: string;
  readonly partsSent: number;
  readonly bytesSent: number;
  /** Sent by an earlier run. */
  readonly partsFound: number;
  readonly proof: Proof;
}

const MIB = 1024 * 1024;
const MIN_PART = 16 * MIB;
const PARTS = 9000;

/**
 * Bytes of one part: at least 16 MiB, and so many that 9000 parts hold the file, in steps of 4 MiB (pitfalls.md 9).
 */
export function partSize(size: number): number {
  return Math.max(MIN_PART, Math.ceil(size / PARTS / (4 * MIB)) * 4 * MIB);
}

/**
 * Uploads in parts, several at a time, and makes the object visible only when all is right; then proves by what the service
 * says of the whole that it is what was sent. Goes on with a noted upload of the same plan, from whatever host. When it fails, the parts
 * stay for the next run where that may succeed, and are removed else; what cannot be removed stays noted. Throws
 * ServiceError, UserError E_IMAGE_CHANGED, E_OBJECT_EXISTS, E_UPLOAD_WRONG, or what `note`, `finishing` and the content throw.
 */
export async function uploadObject(
  storage: ObjectStorage,
  ref: ObjectRef,
  content: Content,
  options: UploadOptions,
): Promise<Uploaded> {
  const upload = new Upload(storage, ref, content, options);
  let sent: SentParts;
  let head: Awaited<ReturnType<typeof complete>>;
  try {
    const found = await upload.open();
    sent = await upload.send(found);
    head = await upload.complete(sent);
  } catch (error) {
    await upload.giveUp(error);
    throw error;
  }
  const { marker } = upload;
  // An upload that is done is no upload any more: a note that stays does no harm.
  await options.note({}).catch(() => undefined);
  const { log, signal } = options;
  const proof = await proveObject(storage, content, {
    ...{ ref, marker, sent, head, signal, log },
    partSize: upload.partSize,
  });
  const own = sent.parts.filter((part) => !part.wasFound);
  return {
    sha256: sent.sha256,
    crc32: sent.crc32,
    marker,
    partsSent: own.length,
    bytesSent: own.reduce((sum, part) => sum + part.size, 0),
    partsFound: sent.parts.length - own.length,
    proof,
  };
}

class Upload {
  readonly partSize: number;
  marker: string = randomUUID();
  readonly #storage: ObjectStorage;
  readonly #ref: ObjectRef;
  readonly #content: Content;
  readonly #options: UploadOptions;
  readonly #plan: string;
  #uploadId = '';
  /** Whether the service makes a CRC-32 of the whole. */
  #isConfirmed = false;
  #noted: UploadNote = {};

  constructor(storage: ObjectStorage, ref: ObjectRef, content: Content, options: UploadOptions) {
    this.#storage = storage;
    this.#ref = ref;
    this.#content = content;
    this.#options = options;
    this.partSize = options.partSize ?? partSize(content.size);
    this.#plan = `${options.plan} ${content.size} ${this.partSize}`;
  }

  /** Finds the upload that goes on, or begins one. */
  async open(): Promise<FoundParts> {
    const { left, log } = this.#options;
    const { upload, marker, plan, crc32 } = left;
    // As long as nothing else is noted, this is what a failure leaves.
    this.#noted = left as UploadNote;
    if (upload !== undefined && marker !== undefined && plan === this.#plan) {
      this.#uploadId = upload;
      const found = await findParts(this.#storage, this.#ref, upload, log);
      if (found) {
        [this.marker, this.#isConfirmed] = [marker, crc32 === 'whole'];
        log.info(`an unfinished upload of ${this.#ref.key} goes on: ${found.size} parts of it are there`);
        return found;
      }
      // Completed when its run had given up waiting for that: it is not sent a second time.
      const head = await this.#storage.head(this.#ref);
      if (head?.metadata[MARKER_METADATA] === marker) throw existsMeanwhile(this.#ref);
      this.#uploadId = '';
    } else await this.#removeLeft();
    await this.#begin();
    return new Map();
  }

  /** Of another plan: its parts are billed for ever. */
  async #removeLeft(): Promise<void> {
    try {
      const { left, signal } = this.#options;
      await removeNoted(this.#storage, this.#ref, left, undefined, signal);
    } catch (error) {
      if (!(error instanceof ServiceError) || error.failure.status !== 403) throw error;
      this.#options.log.warning(
        `an unfinished upload of ${this.#ref.key} that an earlier run left cannot be removed: ${error.message}`,
      );
    }
  }

  async #begin(): Promise<void> {
    const { note } = this.#options;
    const before = await noteOfCreating(this.#storage, this.#ref);
    await note(before);
    this.#noted = before;
    await this.#create();
    this.#noted = {
      upload: this.#uploadId,
      marker: this.marker,
      plan: this.#plan,
      ...(this.#isConfirmed ? { crc32: 'whole' as const } : {}),
    };
    await note(this.#noted);
    // The first answers may have been lost, and each of those requests may have made one.
    await removeNoted(this.#storage, this.#ref, before, this.#uploadId).catch(() => undefined);
  }

  async #create(): Promise<void> {
    const { sha256, metadata } = this.#options;
    const isThere = (error: ServiceError) => error.failure.status === 412;
    const answer = await this.#storage.s3.find({
      operation: 'createMultipartUpload',
      absent: isThere,
      params: {
        ...where(this.#ref),
        ContentType: 'application/octet-stream',
        Metadata: {
          ...metadata,
          ...(sha256 === undefined ? {} : { [SHA256_METADATA]: sha256 }),
          [MARKER_METADATA]: this.marker,
        },
      },
      // IBM's servers take this condition here and hold it at the end; others the other way round.
      headers: { ...BEGIN_CRC32, 'If-None-Match': '*' },
      // A second one after a lost answer leaves an empty upload behind at worst; it is looked for.
      repeatable: true,
    });
    if (!answer) throw existsMeanwhile(this.#ref);
    this.#uploadId = String(answer['UploadId'] ?? '');
    this.#isConfirmed = confirmsCrc32(rawOf(answer));
  }

  async send(found: FoundParts): Promise<SentParts> {
    const { sha256, signal, progress } = this.#options;
    const { partSize } = this;
    const job = { ref: this.#ref, uploadId: this.#uploadId, partSize, found, signal, progress };
    const sent = await sendParts(this.#storage, this.#content, job);
    if (sha256 !== undefined && sent.sha256 !== sha256) throw imageChanged(sha256, sent.sha256);
    return sent;
  }

  async complete({ parts, sha256, crc32 }: SentParts) {
    const { finishing, signal, lookUp = 30_000 } = this.#options;
    await finishing?.({ sha256, crc32 });
    return complete(this.#storage, {
      ref: this.#ref,
      uploadId: this.#uploadId,
      marker: this.marker,
      size: this.#content.size,
      parts,
      crc32: this.#isConfirmed ? crc32 : undefined,
      signal,
      lookUp,
    });
  }

  /** After a failure: the parts stay for the next run, or are removed. */
  async giveUp(error: unknown): Promise<void> {
    const { note, log, keep = mayGoOn } = this.#options;
    const { key } = this.#ref;
    // Whoever has taken over may be going on with this very upload.
    if (error instanceof UserError && error.code === 'E_LEASE_LOST') return;
    if (this.#uploadId !== '' && keep(error)) {
      log.notice(
        `the parts of ${key} that were sent stay, and the next run goes on with them; until then they are billed`,
      );
      return;
    }
    // Noted once more: that fails where another run has taken over, of which this failure need not tell.
    await note(this.#noted)
      .then(() => removeNoted(this.#storage, this.#ref, this.#noted))
      .then(() => note({}))
      .catch((problem: unknown) =>
        log.warning(
          `the unfinished upload of ${key} could not be removed (${messageOf(problem)}); the next run does it`,
        ),
      );
  }
}

/** Another run may not meet the same. A cancellation, and what is wrong with the bytes, ends an upload for good. */
function mayGoOn(error: unknown): boolean {
  if (error instanceof ServiceError) return error.failure.outcome !== 'refused';
  return error instanceof UserError && error.code === 'E_TIMEOUT';
}
