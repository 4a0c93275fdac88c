import { createCipheriv, createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import { firstIndex } from '../base/search.ts';
import { BLOCK, SECTOR } from '../disk/vhd/layout.ts';

/**
 * What is remembered of the plaintext of a run, so that the finished file can be compared with it: two keyed digests of
 * each 2 MiB block. They are GMACs (AES-GCM's authentication without encryption) under a random key of the run, because
 * these cost a tenth of a SHA-256 and a change escapes them with a probability of about 2^-110.
 */

const DIGEST = 16;
/** Bytes of an entry: number of the block, digest of all of it, digest of its sampled sectors. */
const ENTRY = 4 + 2 * DIGEST;
const FIRST_ENTRIES = 64;

/** Sectors of a block that are sampled, one in so many. */
const SAMPLE_EVERY = 64;

/** The two digests of one block. */
export interface DigestPair {
  readonly whole: Uint8Array;
  readonly samples: Uint8Array;
}

/** The sectors of a block of `count` sectors that are sampled: first, last, and one in 64, elsewhere in each block. */
export function sampledSectors(block: number, count: number): number[] {
  const sectors = [0];
  for (let at = block % SAMPLE_EVERY || SAMPLE_EVERY; at < count - 1; at += SAMPLE_EVERY) sectors.push(at);
  if (count > 1) sectors.push(count - 1);
  return sectors;
}

/** Digests of blocks under one key. Blocks have 2 MiB; the end of a disk is padded with zeros. */
export class BlockDigester {
  readonly key: Uint8Array;
  /** A key that OpenSSL has taken once costs a sixth of one that it must take at each call. */
  readonly #key: KeyObject;

  constructor(key: Uint8Array) {
    this.key = key;
    this.#key = createSecretKey(key);
  }

  /** `sectors`: how many sectors of the block the finished file stores; all of them but at the end of a LUKS device. */
  pair(block: number, plain: Uint8Array, sectors = BLOCK / SECTOR): DigestPair {
    return { whole: this.whole(block, plain), samples: this.samplesOf(block, plain, sectors) };
  }

  /** Digest of the sampled ones among the block's first `sectors` sectors. */
  samplesOf(block: number, plain: Uint8Array, sectors: number): Uint8Array {
    const sampled = sampledSectors(block, sectors).map((at) =>
      plain.subarray(at * SECTOR, (at + 1) * SECTOR),
    );
    return this.samples(block, sampled);
  }

  /** `plain`: all 2 MiB. */
  whole(block: number, plain: Uint8Array): Uint8Array {
    return this.#mac(0, block, (add) => add(plain));
  }

  /** The same of plaintext that comes in pieces: `give` hands all 2 MiB to `add`, in order. */
  wholeOf(block: number, give: (add: (plain: Uint8Array) => void) => void): Uint8Array {
    return this.#mac(0, block, give);
  }

  /** `sectors`: the plaintext of the sampled sectors, ascending. */
  samples(block: number, sectors: readonly Uint8Array[]): Uint8Array {
    return this.#mac(1, block, (add) => add(Buffer.concat(sectors)));
  }

  #mac(kind: number, block: number, give: (add: (bytes: Uint8Array) => void) => void): Uint8Array {
    const nonce = Buffer.alloc(12);
    nonce.writeUInt32BE(kind, 0);
    nonce.writeUInt32BE(block, 8);
    const mac = createCipheriv('aes-256-gcm', this.#key, nonce);
    give((bytes) => mac.setAAD(bytes));
    mac.final();
    return mac.getAuthTag();
  }
}

/** The digests of all blocks that are not all zeros, in ascending order: 36 bytes each, whatever the disk's size. */
export class BlockDigests {
  readonly digester: BlockDigester;
  #entries = Buffer.alloc(FIRST_ENTRIES * ENTRY);
  #count = 0;

  constructor(key: Uint8Array = randomBytes(32)) {
    this.digester = new BlockDigester(key);
  }

  get size(): number {
    return this.#count;
  }

  /**
   * Makes room for the next block, whose digests may be known later than those of its followers. Throws RangeError for a
   * block that does not follow the one before.
   */
  reserve(block: number): (pair: DigestPair) => void {
    if (this.#count > 0 && block <= this.#blockAt(this.#count - 1))
      throw new RangeError(`block ${block} comes out of order`);
    if ((this.#count + 1) * ENTRY > this.#entries.length)
      this.#entries = Buffer.concat([this.#entries, Buffer.alloc(this.#entries.length)]);
    const at = this.#count * ENTRY;
    this.#entries.writeUInt32BE(block, at);
    this.#count += 1;
    return ({ whole, samples }) => {
      this.#entries.set(whole, at + 4);
      this.#entries.set(samples, at + 4 + DIGEST);
    };
  }

  /** Undefined for a block of zeros. */
  get(block: number): DigestPair | undefined {
    const index = firstIndex(this.#count, (at) => this.#blockAt(at) >= block);
    const found = index < this.#count && this.#blockAt(index) === block;
    return found ? this.#pairAt(index) : undefined;
  }

  /** Numbers of the blocks, ascending. */
  *blocks(): Generator<number> {
    for (let index = 0; index < this.#count; index += 1) yield this.#blockAt(index);
  }

  #blockAt(index: number): number {
    return this.#entries.readUInt32BE(index * ENTRY);
  }

  #pairAt(index: number): DigestPair {
    const at = index * ENTRY + 4;
    const whole = this.#entries.subarray(at, at + DIGEST);
    return { whole, samples: this.#entries.subarray(at + DIGEST, at + 2 * DIGEST) };
  }
}
