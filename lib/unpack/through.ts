import { Readable, type Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Bytes that Node's decoders give at a time. */
export const PIECE = 2 ** 20;

/** What comes out of one of Node's decoders. Throws RangeError, in its words, for what it cannot read. */
export async function* through(
  packed: AsyncIterable<Uint8Array>,
  decoder: Transform,
): AsyncGenerator<Uint8Array> {
  const fed = pipeline(Readable.from(packed, { objectMode: true, highWaterMark: 1 }), decoder);
  fed.catch(() => undefined);
  try {
    yield* decoder;
    await fed;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (!/^(Z_|ZSTD_|ERR_STREAM_)/.test(code)) throw error;
    throw new RangeError((error as Error).message, { cause: error });
  } finally {
    decoder.destroy();
    await fed.catch(() => undefined);
  }
}
