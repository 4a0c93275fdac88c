import type { SourceFile } from '../file.ts';
import type { SourceRules } from '../rules.ts';
import { demandSoundDescriptor, pieceOnly } from './vmdk-descriptor.ts';
import { demandSoundGrains } from './vmdk-grains.ts';
import { parseVmdkHeader, SECTOR, type VmdkHeader } from './vmdk-header.ts';

/** Where all tools put the descriptor, in sectors; qemu reads it there, whatever the header says. */
const DESCRIPTOR_AT = 1;
/** Bytes; tools reserve 10 KiB. */
const LARGEST_DESCRIPTOR = 64 * 1024;

/**
 * Bytes of the disk in a VMDK that is one sparse file. Throws UserError for disks of several files, of parents, or
 * encrypted; RangeError, in words, for what cannot be believed.
 */
export async function vmdkSize(file: SourceFile, { demandSize, work }: SourceRules): Promise<number> {
  const header = parseVmdkHeader(await file.slice(0, SECTOR));
  demandSoundDescriptor(await descriptorOf(file, header), header.capacity);
  demandSize(header.capacity * SECTOR);
  const { directoryAt } = header.directoryAt === undefined ? await footer(file, header) : header;
  await demandSoundGrains(file, header, directoryAt ?? 0, work);
  return header.capacity * SECTOR;
}

/** A stream ends with a marker (512 bytes), the header again, and a marker of zeros; readers believe this header. */
async function footer(file: SourceFile, header: VmdkHeader): Promise<VmdkHeader> {
  const again = parseVmdkHeader(await file.slice(Math.max(SECTOR, file.size - 2 * SECTOR), SECTOR));
  for (const name of ['capacity', 'grain', 'zeroGrains', 'compressed'] as const)
    if (again[name] !== header[name])
      throw new RangeError(`its header says ${name} ${header[name]}, its footer ${again[name]}`);
  return again;
}

async function descriptorOf(file: SourceFile, header: VmdkHeader): Promise<string> {
  if (header.descriptorAt === 0) throw pieceOnly('it has no descriptor');
  if (header.descriptorAt !== DESCRIPTOR_AT)
    throw new RangeError(`its descriptor lies at sector ${header.descriptorAt}, where no tool puts it`);
  const length = header.descriptorSectors * SECTOR;
  if (length > LARGEST_DESCRIPTOR)
    throw new RangeError(`a descriptor of ${length} bytes is larger than any tool makes`);
  return (await file.slice(DESCRIPTOR_AT * SECTOR, length)).toString('latin1').split('\0')[0] ?? '';
}
