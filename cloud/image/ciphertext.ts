import { SECTOR } from './image-file.ts';
import { refuse } from './refusal.ts';

const WORDS = SECTOR / 4;
const WORDS_PER_CIPHER_BLOCK = 4;

/**
 * Refuses (`image_plaintext`) a stored sector in which two neighbouring 16-byte blocks are equal. Under XTS that
 * happens by chance once in 2^123 sectors; in plaintext it is common, above all in the zeros that vhd-util leaves
 * under a set bit (encrypted-formats.md 5).
 * @param firstSector number of the first sector on the virtual disk, for the message
 * @param skip sectors (counted from the first) that do not count as stored
 */
export function refusePlaintext(
  data: Buffer<ArrayBuffer>,
  firstSector: number,
  skip: ReadonlySet<number>,
): void {
  const words = new Uint32Array(data.buffer, data.byteOffset, data.length / 4);
  for (let sector = 0; sector < data.length / SECTOR; sector++) {
    if (skip.has(sector) || !hasRepetition(words, sector * WORDS)) continue;
    refuse(
      'image_plaintext',
      `sector ${firstSector + sector} is stored as plaintext, not encrypted; it would read back as noise`,
    );
  }
}

function hasRepetition(words: Uint32Array, from: number): boolean {
  const end = from + WORDS - WORDS_PER_CIPHER_BLOCK;
  for (let at = from; at < end; at += WORDS_PER_CIPHER_BLOCK) {
    if (
      words[at] === words[at + 4] &&
      words[at + 1] === words[at + 5] &&
      words[at + 2] === words[at + 6] &&
      words[at + 3] === words[at + 7]
    )
      return true;
  }
  return false;
}

/** How many sectors at the end of `data` are all zeros. */
export function trailingZeroSectors(data: Buffer<ArrayBuffer>): number {
  const words = new Uint32Array(data.buffer, data.byteOffset, data.length / 4);
  let at = words.length;
  while (at > 0 && words[at - 1] === 0) at--;
  return Math.floor((words.length - at) / WORDS);
}
