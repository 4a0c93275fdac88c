import { UserError } from '../base/errors.ts';
import { combineCrc32, crcBase64 } from '../digest/crc.ts';
import { type HashThread, openHashThread } from '../digest/hash-thread.ts';
import { WideCrc } from '../digest/wide-crc.ts';
import type { ObjectHead } from './object-storage.ts';
import type { ObjectRef } from './reference.ts';

/** What a download was compared with. */
export type Proof = 'SHA-256' | 'CRC32' | 'CRC32C' | 'CRC64NVME' | 'none';

/** A CRC of everything so far. */
interface Running {
  append(bytes: Uint8Array): Promise<void>;
  base64(): string;
}

/**
 * The digests of an object, taken in file order. With a recorded SHA-256 nothing else is computed: a CRC beside it would
 * cost a third more and find nothing that it does not find.
 */
export class Checks implements AsyncDisposable {
  readonly #thread: HashThread;
  readonly #head: ObjectHead;
  readonly #sha256: boolean;
  readonly #running: Running | undefined;

  constructor(head: ObjectHead, sha256: boolean) {
    this.#head = head;
    this.#thread = openHashThread(head.size);
    const recorded = recordedDigest(head) !== undefined;
    this.#sha256 = sha256 || recorded;
    this.#running = recorded || !head.reported ? undefined : runningOf(head.reported.name, this.#thread);
  }

  /** Whether there is anything to compute. */
  get areNeeded(): boolean {
    return this.#sha256 || this.#running !== undefined;
  }

  /** In file order. The bytes may change when it has resolved. */
  async append(bytes: Uint8Array): Promise<void> {
    await Promise.all([
      this.#sha256 ? this.#thread.appendOnly(bytes) : undefined,
      this.#running?.append(bytes),
    ]);
  }

  /** When all has been appended. Throws UserError E_DOWNLOAD_DAMAGED. */
  async compare(ref: ObjectRef): Promise<{ readonly sha256: string | undefined; readonly proof: Proof }> {
    const { reported } = this.#head;
    const sha256 = this.#sha256 ? await this.#thread.sha256() : undefined;
    const recorded = recordedDigest(this.#head);
    if (recorded !== undefined && sha256 !== recorded)
      throw damaged(ref, `its SHA-256 is ${sha256}, and ${recorded} is recorded with the object`);
    if (recorded !== undefined) return { sha256, proof: 'SHA-256' };
    if (!reported || !this.#running) return { sha256, proof: 'none' };
    const found = this.#running.base64();
    if (found !== reported.base64)
      throw damaged(ref, `its ${reported.name} is ${found}, and that of the object ${reported.base64}`);
    return { sha256, proof: reported.name };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#thread[Symbol.asyncDispose]();
  }
}

export function openChecks(head: ObjectHead, sha256: boolean): Checks {
  return new Checks(head, sha256);
}

/** The digest that this suite records with what it uploads. */
function recordedDigest({ metadata }: ObjectHead): string | undefined {
  const text = metadata['sha256']?.toLowerCase();
  return text !== undefined && /^[0-9a-f]{64}$/.test(text) ? text : undefined;
}

function runningOf(name: Exclude<Proof, 'SHA-256' | 'none'>, thread: HashThread): Running {
  if (name === 'CRC32') {
    let value = 0;
    return {
      append: async (bytes) => {
        value = combineCrc32(value, await thread.crc32(bytes), bytes.length);
      },
      base64: () => crcBase64(value),
    };
  }
  const crc = new WideCrc(name);
  let value = 0n;
  return {
    append: async (bytes) => {
      value = crc.combine(value, await thread.wideCrc(name, bytes), bytes.length);
    },
    base64: () => crc.base64(value),
  };
}

function damaged(ref: ObjectRef, why: string): UserError {
  return new UserError({
    code: 'E_DOWNLOAD_DAMAGED',
    what: `what was downloaded of ${JSON.stringify(ref.key)} in ${ref.bucket} is not what was stored: ${why}`,
    why: 'data were damaged on their way or on this disk, or the digest that was recorded with the object is that of another file',
    fix: 'run again, which downloads it anew; if it happens again, use another route to Object Storage, or upload the object anew',
  });
}

export function changed(ref: ObjectRef, cause?: unknown): UserError {
  return new UserError({
    code: 'E_OBJECT_CHANGED',
    what: `the object ${JSON.stringify(ref.key)} in ${ref.bucket} changed while it was downloaded`,
    why: 'someone wrote it anew at the same time',
    fix: 'run again when nobody writes it',
    ...(cause === undefined ? {} : { cause }),
  });
}
