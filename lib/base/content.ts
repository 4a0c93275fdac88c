/**
 * Bytes that are to be sent: of a file, or made on the way. They are asked for in file order, a part at a time, and the
 * next call comes only when the one before has resolved.
 */
export interface Content {
  /** Bytes in all. */
  readonly size: number;
  /** Fills all of `room`, which may lie in memory that threads share, with the bytes from `position` on. */
  fill(position: number, room: Uint8Array): Promise<void>;
}
