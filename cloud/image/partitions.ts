import { SECTOR } from './image-file.ts';
import { refuse } from './refusal.ts';

const ENTRIES_AT = 446;
const ENTRY_LENGTH = 16;
const PROTECTIVE_GPT = 0xee;

/**
 * Refuses a decrypted disk that no firmware could boot: no boot signature (`disk_signature`), no partition, or
 * one that lies outside the disk (`disk_partitions`). Noise, which a wrong key or tweak gives, never passes.
 * @param firstSector the decrypted sector 0
 */
export function demandPartitionTable(firstSector: Buffer, virtualSize: number): void {
  if (firstSector.readUInt16LE(510) !== 0xaa55) {
    refuse(
      'disk_signature',
      'the decrypted disk has no boot signature: it is no disk with an MBR, or was encrypted with another key',
    );
  }
  let found = 0;
  for (let at = ENTRIES_AT; at < 510; at += ENTRY_LENGTH) {
    const status = firstSector.readUInt8(at);
    const type = firstSector.readUInt8(at + 4);
    if (type === 0) continue;
    if (status !== 0x00 && status !== 0x80) refuse('disk_partitions', 'the partition table is not one');
    const start = firstSector.readUInt32LE(at + 8);
    const length = firstSector.readUInt32LE(at + 12);
    // A protective entry may cover more than the disk: tools write 0xFFFFFFFF.
    const end = type === PROTECTIVE_GPT ? start + 1 : start + length;
    if (start === 0 || length === 0 || end * SECTOR > virtualSize) {
      refuse('disk_partitions', `a partition of ${length} sectors at sector ${start} does not fit the disk`);
    }
    found++;
  }
  if (found === 0) refuse('disk_partitions', 'the decrypted disk has no partition');
}
