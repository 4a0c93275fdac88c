import { unsupported } from '../../disk/refusals.ts';
import { cutOff, type PackedReader } from '../packed-reader.ts';
import type { Unpacking } from '../unpack.ts';
import { Check } from './check.ts';
import { type BlockHeader, parseBlockHeader, parseStreamFlags } from './headers.ts';
import { IndexRecords } from './index-records.ts';
import { lzma2 } from './lzma2.ts';

export const STREAM_HEADER_BYTES = 12;
/** The xz tool's highest preset takes 64 MiB. */
const LARGEST_DICTIONARY = 256 * 2 ** 20;

/**
 * Streams one after the other, of any number of blocks, every block's check and every index compared (the .xz File
 * Format 1.2.1). Throws RangeError for what is damaged, UserError for what is not read here.
 */
export async function* unxz(packed: PackedReader, unpacking: Unpacking): AsyncGenerator<Uint8Array> {
  do yield* stream(packed, unpacking);
  while (await padding(packed));
}

/** Zeros in fours may follow a stream. Whether another stream does. */
async function padding(packed: PackedReader): Promise<boolean> {
  for (;;) {
    const next = await packed.peek(4);
    if (next.length === 0) return false;
    if (next.length < 4) throw new RangeError('something else follows its end');
    if (next.readUInt32LE() !== 0) return true;
    packed.skip(4);
  }
}

async function* stream(packed: PackedReader, unpacking: Unpacking): AsyncGenerator<Uint8Array> {
  const type = parseStreamFlags(await packed.take(STREAM_HEADER_BYTES));
  if (type === 0) unpacking.warn('the xz stream carries no check: only its structure shows damage');
  const records = new IndexRecords();
  for (;;) {
    const [size] = await packed.peek(1);
    if (size === undefined) throw cutOff();
    if (size === 0) break;
    yield* block(packed, { type, size: 4 * size + 4 }, records, unpacking);
  }
  await records.compare(packed, type);
}

async function* block(
  packed: PackedReader,
  { type, size }: { type: number; size: number },
  records: IndexRecords,
  unpacking: Unpacking,
): AsyncGenerator<Uint8Array> {
  const begin = packed.position;
  const header = parseBlockHeader(await packed.take(size));
  demandDictionary(header);
  unpacking.expect(header.unpackedSize ?? 0);
  const check = new Check(type);
  let unpackedSize = 0;
  for await (const bytes of lzma2(packed, header.dictionary)) {
    check.update(bytes);
    unpackedSize += bytes.length;
    yield bytes;
  }
  const packedSize = packed.position - begin - size;
  if (
    (header.packedSize ?? packedSize) !== packedSize ||
    (header.unpackedSize ?? unpackedSize) !== unpackedSize
  )
    throw new RangeError('a block has another size than its header says');
  const zeros = await packed.take(-packedSize & 3);
  if (zeros.some((byte) => byte !== 0)) throw new RangeError('the padding of a block is not zero');
  if (!check.digest().equals(await packed.take(check.bytes)))
    throw new RangeError(`the ${check.name} of a block is another one`);
  records.add(size + packedSize + check.bytes, unpackedSize);
}

function demandDictionary({ dictionary }: BlockHeader): void {
  if (dictionary > LARGEST_DICTIONARY)
    throw unsupported(
      `compressed with xz and a dictionary of ${dictionary} bytes; up to ${LARGEST_DICTIONARY} are taken`,
      'unpack it first with `xz -d`, or compress it with one of the presets of xz',
    );
}
