import { timingSafeEqual } from 'node:crypto';
import type { Dek } from '../../base/dek.ts';
import type { ImageFormat } from '../../base/identity.ts';
import { demandZeros, verifyFailure } from './failure.ts';
import { LUKS_PAYLOAD, openLuksHeader } from './luks.ts';
import { BLOCK, demandVhdStructure } from './vhd-structure.ts';

/**
 * The structures of an image that is sent while it is made, checked as those of a finished file are, before any of its
 * bytes counts.
 */

const SECTOR = 512;
const FULL_BITMAP = Buffer.alloc(SECTOR, 0xff);

export interface StreamedImage {
  readonly format: ImageFormat;
  readonly dek: Dek;
  /** What its sectors are encrypted with. */
  readonly key: Uint8Array;
  /** Bytes of its virtual disk. */
  readonly virtualSize: number;
  /** Bytes of all. */
  readonly size: number;
  /** What lies in front of the first block, and behind the last. */
  readonly head: Uint8Array;
  readonly tail: Uint8Array;
}

/** A block as it is to be sent. */
export interface StreamedBlock {
  /** How many blocks come before it. */
  readonly slot: number;
  readonly block: number;
  /** What is sent: perhaps a gap and a bitmap, then the stored sectors. */
  readonly bytes: Uint8Array;
  /** Byte offset of `bytes` in the image. */
  readonly position: number;
  readonly sectors: number;
}

/** Where the head, as an independent reader understands it, has the blocks. */
export interface StreamedPlaces {
  /** Blocks that the image has. */
  readonly count: number;
  /** Throws UserError E_VERIFY for a block that lies elsewhere, or has something else around it. */
  demandPlace(block: StreamedBlock): void;
}

/** Throws UserError E_VERIFY. */
export async function demandStreamedStructure(image: StreamedImage): Promise<StreamedPlaces> {
  return image.format === 'vhd' ? demandVhd(image) : demandLuks(image);
}

async function demandVhd(image: StreamedImage): Promise<StreamedPlaces> {
  const { blocks, virtualSize, metadataEnd, footerOffset } = await demandVhdStructure(
    readerOf(image),
    image.size,
    image.dek.bytes(),
  );
  if (virtualSize !== image.virtualSize)
    throw verifyFailure(`its disk has ${virtualSize} bytes, not ${image.virtualSize}`);
  demandZeros(image.head.subarray(metadataEnd), 'before the first block');
  demandKey(image.key, image.dek.bytes());
  if (image.head.length !== (blocks[0]?.offset ?? footerOffset))
    throw verifyFailure(`its head has ${image.head.length} bytes`);
  return {
    count: blocks.length,
    demandPlace({ slot, block, bytes, position, sectors }) {
      const front = bytes.length - sectors * SECTOR;
      const place = blocks[slot];
      if (place?.block !== block || sectors * SECTOR !== BLOCK)
        throw verifyFailure(`block ${block} is not the one of slot ${slot}`);
      demandOffset(block, position + front, place.offset + SECTOR);
      if (!FULL_BITMAP.equals(bytes.subarray(Math.max(0, front - SECTOR), front)))
        throw verifyFailure(`the sector bitmap of block ${block} is not full`);
      demandZeros(bytes.subarray(0, front - SECTOR), `before block ${block}`);
    },
  };
}

async function demandLuks(image: StreamedImage): Promise<StreamedPlaces> {
  const { virtualSize, size, dek } = image;
  const volumeKey = await openLuksHeader(readerOf(image), size, { dek, virtualSize });
  try {
    demandKey(image.key, volumeKey);
  } finally {
    volumeKey.fill(0);
  }
  if (image.head.length !== LUKS_PAYLOAD || image.tail.length > 0)
    throw verifyFailure(`its head has ${image.head.length} bytes`);
  return {
    count: Math.ceil(virtualSize / BLOCK),
    demandPlace({ slot, block, bytes, position, sectors }) {
      const length = Math.min(BLOCK, virtualSize - block * BLOCK);
      if (slot !== block || sectors * SECTOR !== length || bytes.length !== length)
        throw verifyFailure(`block ${block} is not the one of slot ${slot}`);
      demandOffset(block, position, LUKS_PAYLOAD + block * BLOCK);
    },
  };
}

/** Reads what is there of the image already. */
function readerOf({ head, tail, size }: StreamedImage) {
  return async (position: number, length: number): Promise<Buffer> => {
    const [part, at] =
      position + length <= head.length ? [head, position] : [tail, position - (size - tail.length)];
    if (at < 0 || at + length > part.length)
      throw verifyFailure(
        `its head names ${length} bytes at ${position}, which belong to neither head nor tail`,
      );
    return Buffer.from(part.subarray(at, at + length));
  };
}

function demandKey(used: Uint8Array, opened: Uint8Array): void {
  if (used.length !== opened.length || !timingSafeEqual(used, opened))
    throw verifyFailure('its head opens to another key than its sectors were encrypted with');
}

function demandOffset(block: number, offset: number, wanted: number): void {
  if (offset !== wanted) throw verifyFailure(`block ${block} lies at ${offset}, not at ${wanted}`);
}
