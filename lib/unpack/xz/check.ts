import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { unsupported } from '../../disk/refusals.ts';
import { Crc64 } from './crc64.ts';

interface Running {
  update(bytes: Uint8Array): void;
  digest(): Buffer;
}

class Crc32 implements Running {
  #value = 0;

  update(bytes: Uint8Array): void {
    this.#value = crc32(bytes, this.#value);
  }

  digest(): Buffer {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32LE(this.#value);
    return bytes;
  }
}

const NONE: Running = { update: () => undefined, digest: () => Buffer.alloc(0) };

interface Kind {
  readonly name: string;
  readonly bytes: number;
  readonly begin: () => Running;
}

/** By their numbers in the stream's flags. */
const KINDS: Readonly<Record<number, Kind>> = {
  0: { name: 'check', bytes: 0, begin: () => NONE },
  1: { name: 'CRC-32', bytes: 4, begin: () => new Crc32() },
  4: { name: 'CRC-64', bytes: 8, begin: () => new Crc64() },
  10: { name: 'SHA-256', bytes: 32, begin: () => createHash('sha256') },
};

/** The check of a block's content. */
export class Check {
  readonly #kind: Kind;
  readonly #running: Running;

  /** Throws UserError for a type that xz itself does not know either. */
  constructor(type: number) {
    const kind = KINDS[type];
    if (!kind)
      throw unsupported(`compressed with xz and a check of type ${type}`, 'compress it again with xz');
    this.#kind = kind;
    this.#running = kind.begin();
  }

  get name(): string {
    return this.#kind.name;
  }

  /** Bytes of the digest. */
  get bytes(): number {
    return this.#kind.bytes;
  }

  update(bytes: Uint8Array): void {
    this.#running.update(bytes);
  }

  digest(): Buffer {
    return this.#running.digest();
  }
}
