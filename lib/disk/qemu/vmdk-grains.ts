import { allEnded } from '../../base/all-ended.ts';
import { Claims } from '../claims.ts';
import type { SourceFile } from '../file.ts';
import type { Work } from '../work.ts';
import { SECTOR, type VmdkHeader } from './vmdk-header.ts';

const TABLE_ENTRIES = 512;
const TABLE_BYTES = 4 * TABLE_ENTRIES;
/** A compressed grain begins with its place on the disk (8 bytes) and its length (4). */
const GRAIN_MARKER = 12;
const ZERO_GRAIN = 1;
/** Tables that are read at once. */
const BATCH = 64;

/**
 * Every grain lies inside the file and none twice: where a file is cut off, qemu reads zeros without a word. Throws
 * RangeError, in words. Compressed grains are checked as far as their places tell; unpacking finds the rest.
 *
 * @param directoryAt where the grain directory begins, in sectors
 */
export async function demandSoundGrains(
  file: SourceFile,
  header: VmdkHeader,
  directoryAt: number,
  work: Work,
): Promise<void> {
  const tables = Math.ceil(header.capacity / (header.grain * TABLE_ENTRIES));
  const firstFree = header.descriptorAt + header.descriptorSectors;
  if (directoryAt < firstFree || directoryAt * SECTOR + 4 * tables > file.size)
    throw new RangeError(`its directory at sector ${directoryAt} lies in no place for it`);
  const slot = header.compressed ? SECTOR : header.grain * SECTOR;
  const claims = new Claims(file.size, slot);
  for (let first = 0; first < tables; first += BATCH) {
    const count = Math.min(BATCH, tables - first);
    await work.spend(count, 1);
    const directory = await file.slice(directoryAt * SECTOR + 4 * first, 4 * count);
    const places = Array.from({ length: count }, (_, index) => directory.readUInt32LE(4 * index));
    const stored = places.filter((sector) => sector !== 0).length;
    await work.spend(stored * TABLE_ENTRIES, stored);
    const found = await allEnded(places.map((sector) => tableAt(file, sector, firstFree)));
    for (const [index, table] of found.entries())
      if (table)
        demandSoundTable(table, (first + index) * TABLE_ENTRIES, {
          header,
          firstFree,
          claims,
          size: file.size,
        });
  }
}

interface Room {
  readonly header: VmdkHeader;
  /** The first sector in which a grain may lie. */
  readonly firstFree: number;
  readonly claims: Claims;
  /** Bytes of the file. */
  readonly size: number;
}

function demandSoundTable(
  table: Buffer,
  firstGrain: number,
  { header, firstFree, claims, size }: Room,
): void {
  for (let index = 0; index < TABLE_ENTRIES; index += 1) {
    const left = header.capacity - (firstGrain + index) * header.grain;
    if (left <= 0) return;
    const place = table.readUInt32LE(4 * index);
    if (place === 0 || (place === ZERO_GRAIN && header.zeroGrains)) continue;
    const needed = header.compressed ? GRAIN_MARKER : Math.min(left, header.grain) * SECTOR;
    if (place < firstFree || place * SECTOR + needed > size)
      throw new RangeError(`a grain at sector ${place} lies outside the file`);
    if (!claims.take(place * SECTOR)) throw new RangeError(`two grains lie at sector ${place}`);
  }
}

async function tableAt(file: SourceFile, sector: number, firstFree: number): Promise<Buffer | undefined> {
  if (sector === 0) return undefined;
  if (sector < firstFree || sector * SECTOR + TABLE_BYTES > file.size)
    throw new RangeError(`a grain table at sector ${sector} lies outside the file`);
  return file.slice(sector * SECTOR, TABLE_BYTES);
}
