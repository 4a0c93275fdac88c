import type { Log } from '../base/log.ts';
import type { PackedReader } from './packed-reader.ts';

/** What all layers of a source are taken off with. */
export interface UnwrapOptions {
  /** Bytes; what cannot be a disk of that size is not unpacked to its end. */
  readonly maxVirtualSize: number;
  /** Real path of the folder for what has to be unpacked. */
  readonly folder: string;
  readonly signal: AbortSignal;
  readonly log: Log;
}

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
