import type { PackedReader } from './packed-reader.ts';

/** What an unpacker may tell on its way. */
export interface Unpacking {
  /** So many bytes will follow, as the file itself says. Throws UserError when they are too many. */
  readonly expect: (bytes: number) => void;
  /** The user should know this. */
  readonly warn: (text: string) => void;
}

/**
 * Gives what is packed, in order, in pieces that are valid until the next one is asked for. Throws RangeError, in words,
 * unless all of the file is sound, to its last byte; UserError for what is sound and not read here.
 */
export type Unpack = (packed: PackedReader, unpacking: Unpacking) => AsyncGenerator<Uint8Array>;
