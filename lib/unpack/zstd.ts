import { constants, createZstdDecompress } from 'node:zlib';
import { unsupported } from '../disk/refusals.ts';
import { cutOff, type PackedReader } from './packed-reader.ts';
import { PIECE, through } from './through.ts';
import type { Unpacking } from './unpack.ts';

const MAGIC = 0xfd2fb528;
/** What a frame's header takes at most: magic, descriptor, window, dictionary, size. */
const LONGEST_HEADER = 18;
/** What the zstd tool takes without being told: 128 MiB. */
const LARGEST_WINDOW = 2 ** 27;
const LARGEST_BLOCK = 2 ** 17;
/** Bytes, by Node. */
const SMALLEST_PIECE = 64;
const RESERVED = 3;
const RUN = 1;

/** Frames one after the other, skippable ones between them (RFC 8878). Node's decoder ends with the first frame. */
export async function* unzstd(packed: PackedReader, { expect }: Unpacking): AsyncGenerator<Uint8Array> {
  for (
    let head = await packed.peek(LONGEST_HEADER);
    head.length > 0;
    head = await packed.peek(LONGEST_HEADER)
  ) {
    if (head.length < 8) throw new RangeError('what follows its last frame is no frame');
    if (isSkippable(head)) {
      await skip(packed, 8 + head.readUInt32LE(4));
      continue;
    }
    if (head.readUInt32LE(0) !== MAGIC) throw new RangeError('what follows its last frame is no frame');
    const frame = parseFrame(head);
    expect(frame.contentSize);
    const params = { [constants.ZSTD_d_windowLogMax]: Math.log2(LARGEST_WINDOW) };
    yield* through(frameOf(packed, frame), createZstdDecompress({ chunkSize: pieceOf(frame), params }));
  }
}

export function isSkippable(head: Buffer): boolean {
  return head.length >= 8 && (head.readUInt32LE(0) & 0xfffffff0) >>> 0 === 0x184d2a50;
}

async function skip(packed: PackedReader, bytes: number): Promise<void> {
  for (let left = bytes; left > 0; ) {
    const step = Math.min(left, PIECE);
    await packed.take(step);
    left -= step;
  }
}

/** What its decoder gives at a time: there may be thousands of small frames. */
function pieceOf({ contentSize }: Frame): number {
  return contentSize === 0 ? LARGEST_BLOCK : Math.max(SMALLEST_PIECE, Math.min(PIECE, contentSize));
}

interface Frame {
  readonly headerBytes: number;
  /** Bytes behind the last block. */
  readonly checksumBytes: number;
  /** Bytes when unpacked; 0 when it does not tell. */
  readonly contentSize: number;
}

function parseFrame(head: Buffer): Frame {
  const descriptor = head[4] ?? 0;
  const single = (descriptor & 0x20) !== 0;
  if ((descriptor & 8) !== 0) throw new RangeError('a frame has a bit set that nobody knows');
  const dictionaryBytes = [0, 1, 2, 4][descriptor & 3] ?? 0;
  const sizeBytes = [single ? 1 : 0, 2, 4, 8][descriptor >> 6] ?? 0;
  const sizeAt = 5 + (single ? 0 : 1) + dictionaryBytes;
  if (head.length < sizeAt + sizeBytes) throw cutOff();
  if (head.subarray(5 + (single ? 0 : 1), sizeAt).some((byte) => byte !== 0))
    throw unsupported('compressed with zstd and a dictionary', 'unpack it first with `zstd -d -D`');
  const contentSize = contentSizeOf(head, sizeAt, sizeBytes);
  const window = single ? contentSize : windowOf(head[5] ?? 0);
  if (window > LARGEST_WINDOW)
    throw unsupported(
      `compressed with zstd and a window of ${window} bytes; up to ${LARGEST_WINDOW} are taken`,
      'unpack it first with `zstd -d --long=31`, or compress it without --long',
    );
  return { headerBytes: sizeAt + sizeBytes, checksumBytes: (descriptor & 4) !== 0 ? 4 : 0, contentSize };
}

function contentSizeOf(head: Buffer, at: number, bytes: number): number {
  if (bytes === 8) return Number(head.readBigUInt64LE(at));
  if (bytes === 0) return 0;
  return head.readUIntLE(at, bytes) + (bytes === 2 ? 256 : 0);
}

function windowOf(descriptor: number): number {
  const base = 2 ** (10 + (descriptor >> 3));
  return base + (base / 8) * (descriptor & 7);
}

/** The bytes of one frame and no more, in pieces that stay as they are. Throws RangeError when the file ends before. */
async function* frameOf(packed: PackedReader, frame: Frame): AsyncGenerator<Buffer> {
  /** What of the frame comes before the next block's header, or after the last block's. */
  let known = frame.headerBytes;
  let last = false;
  do {
    const found = await packed.peek(last ? known : known + 3);
    while (!last && known + 3 <= found.length) {
      const block = found.readUIntLE(known, 3);
      const type = (block >> 1) & 3;
      if (type === RESERVED) throw new RangeError('a block has a type that does not exist');
      last = (block & 1) === 1;
      known += 3 + (type === RUN ? 1 : block >> 3) + (last ? frame.checksumBytes : 0);
    }
    const bytes = Math.min(known, found.length);
    if (bytes === 0) throw cutOff();
    packed.skip(bytes);
    known -= bytes;
    yield Buffer.from(found.subarray(0, bytes));
  } while (!last || known > 0);
}
