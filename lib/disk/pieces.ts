import type { Piece } from './running-digest.ts';

/** Neighbours in the file that are neighbours in memory too become one read. */
export function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (last && follows(last, piece))
      result[result.length - 1] = {
        position: last.position,
        bytes: new Uint8Array(
          last.bytes.buffer,
          last.bytes.byteOffset,
          last.bytes.length + piece.bytes.length,
        ),
      };
    else result.push(piece);
  }
  return result;
}

function follows(first: Piece, second: Piece): boolean {
  return (
    first.position + first.bytes.length === second.position &&
    first.bytes.buffer === second.bytes.buffer &&
    first.bytes.byteOffset + first.bytes.length === second.bytes.byteOffset
  );
}
