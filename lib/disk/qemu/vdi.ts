import { Claims } from '../claims.ts';
import type { SourceFile } from '../file.ts';
import { needsOtherFile, unsupported } from '../refusals.ts';
import type { SourceRules } from '../rules.ts';
import { safeNumber } from '../vhd/footer.ts';
import type { Work } from '../work.ts';

const HEADER_BYTES = 512;
const BLOCK = 2 ** 20;
/** Blocks that are not stored: never written, and discarded. */
const NOT_STORED = [0xffffffff, 0xfffffffe];
const TYPES = { dynamic: 1, fixed: 2 };
/** Blocks that are checked at a time. */
const SLICE = 2 ** 18;

export function looksLikeVdi(head: Buffer): boolean {
  return head.length >= 68 && head.readUInt32LE(64) === 0xbeda107f;
}

/**
 * Bytes of the disk in a VDI of version 1.1 (VirtualBox, VDICore.h). Throws UserError for differencing images,
 * RangeError, in words, for what cannot be believed.
 */
export async function vdiSize(file: SourceFile, { demandSize, work }: SourceRules): Promise<number> {
  const head = await file.slice(0, HEADER_BYTES);
  if (head.length < HEADER_BYTES) throw new RangeError('its header is cut off');
  const version = head.readUInt32LE(68);
  if (version !== 0x00010001)
    throw unsupported(
      `a VDI of version ${version >>> 16}.${version & 0xffff}`,
      'convert it with `qemu-img convert`',
    );
  demandNoParent(head);
  const size = safeNumber(head.readBigUInt64LE(368), 'the disk size');
  demandSize(size);
  const blocks = head.readUInt32LE(384);
  if (head.readUInt32LE(360) !== 512 || head.readUInt32LE(376) !== BLOCK || head.readUInt32LE(380) !== 0)
    throw unsupported('a VDI of other blocks than 1 MiB', 'convert it with `qemu-img convert`');
  if (blocks !== Math.ceil(size / BLOCK))
    throw new RangeError(`it has ${blocks} blocks of 1 MiB for a disk of ${size} bytes`);
  await demandSoundBlocks(file, head, size, work);
  return Math.ceil(size / 512) * 512;
}

function demandNoParent(head: Buffer): void {
  const type = head.readUInt32LE(76);
  const links = head.subarray(424, 456);
  if (type === 3 || type === 4 || links.some((byte) => byte !== 0))
    throw needsOtherFile('E_SOURCE_DIFFERENCING', 'the source is a differencing VDI: its parent is missing');
  if (type !== TYPES.dynamic && type !== TYPES.fixed) throw new RangeError(`its type ${type} is unknown`);
}

/** Every block lies inside the file, as far as the disk goes, and none twice. */
async function demandSoundBlocks(file: SourceFile, head: Buffer, size: number, work: Work): Promise<void> {
  const [mapAt, dataAt, stored] = [head.readUInt32LE(340), head.readUInt32LE(344), head.readUInt32LE(388)];
  const blocks = head.readUInt32LE(384);
  if (mapAt < HEADER_BYTES || mapAt + 4 * blocks > dataAt || mapAt % 512 !== 0 || dataAt % 512 !== 0)
    throw new RangeError('its header, map and data overlap');
  // The last block may end with the disk, and the file with it.
  if (stored > blocks || dataAt + (stored - 1) * BLOCK >= file.size)
    throw new RangeError(`its ${stored} stored blocks do not fit into the file`);
  const claims = new Claims(stored * BLOCK, BLOCK);
  for (let first = 0; first < blocks; first += SLICE) {
    const count = Math.min(SLICE, blocks - first);
    await work.spend(count, 1);
    const map = await file.slice(mapAt + 4 * first, 4 * count);
    for (let index = 0; index < count; index += 1) {
      const place = map.readUInt32LE(4 * index);
      if (NOT_STORED.includes(place)) continue;
      const needed = Math.min(BLOCK, size - (first + index) * BLOCK);
      if (place >= stored) throw new RangeError(`a block lies at ${place}, of ${stored} stored ones`);
      if (dataAt + place * BLOCK + needed > file.size)
        throw new RangeError(`the block at ${place} reaches beyond the end of the file`);
      if (!claims.take(place * BLOCK)) throw new RangeError(`two blocks lie at ${place}`);
    }
  }
}
