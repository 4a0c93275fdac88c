import { BLOCK, SECTOR } from '../../disk/vhd/layout.ts';
import { type BlockDigests, sampledSectors } from '../block-digests.ts';
import type { LaneBuffer, Lanes } from '../lanes/lanes.ts';
import { verifyFailure } from './failure.ts';
import type { SecondCipher } from './second-cipher.ts';

const ZEROS = Buffer.alloc(BLOCK);

export interface BlockCheckParts {
  readonly lanes: Lanes;
  readonly level: 'full' | 'sample';
  /** What was read from the source. */
  readonly expected: BlockDigests;
  /** Decrypts the samples in place of OpenSSL's XTS. */
  readonly second: SecondCipher | undefined;
}

/** Compares stored blocks with what was read from the source. */
export class BlockCheck {
  readonly #parts: BlockCheckParts;
  #seen = 0;
  /** Sectors that were decrypted by the second cipher. */
  sampled = 0;

  constructor(parts: BlockCheckParts) {
    this.#parts = parts;
  }

  /** Whether all that is stored is decrypted, rather than samples. */
  get isFull(): boolean {
    return this.#parts.level === 'full';
  }

  /** Checks a block of `sectors` stored sectors, whose ciphertext the buffer holds. */
  async check(block: number, buffer: LaneBuffer, sectors: number): Promise<void> {
    const { lanes, level, expected, second } = this.#parts;
    const known = expected.get(block);
    if (known) this.#seen += 1;
    const wanted = known ?? expected.digester.pair(block, ZEROS, sectors);
    const firstSector = (block * BLOCK) / SECTOR;
    const sampled = sampledSectors(block, sectors);
    this.sampled += sampled.length;
    const [found, seconds] = await Promise.all([
      lanes.check({ buffer: buffer.index, block, sectors, firstSector, level, samples: !second }),
      second?.decrypt(block, sampled).then((plain) => expected.digester.samples(block, plain)),
    ]);
    if (found.zeroSector !== undefined)
      throw verifyFailure(`sector ${found.zeroSector} of block ${block} is stored as plain zeros`);
    if (level === 'full' && !same(wanted.whole, found.whole))
      throw verifyFailure(
        known
          ? `block ${block} does not decrypt to what was read from the source`
          : `block ${block} holds data where the source has zeros`,
      );
    const name = second?.name ?? "OpenSSL's XTS";
    if (!same(wanted.samples, found.samples ?? seconds))
      throw verifyFailure(`sampled sectors of block ${block} do not decrypt to the source's with ${name}`);
  }

  /** Every block with data must have been seen. */
  finish(): void {
    const { expected } = this.#parts;
    if (this.#seen !== expected.size)
      throw verifyFailure(`${expected.size - this.#seen} blocks with data are missing`);
  }
}

function same(wanted: Uint8Array, found: Uint8Array | undefined): boolean {
  return found !== undefined && Buffer.from(wanted).equals(found);
}
