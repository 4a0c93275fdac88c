import type { SourceFile } from '../file.ts';
import { alreadyEncrypted, needsOtherFile } from '../refusals.ts';
import { checkGrains } from './vmdk-grains.ts';
import { parseVmdkHeader, SECTOR, type VmdkHeader } from './vmdk-header.ts';

/** Where all tools put the descriptor, in sectors; qemu reads it there, whatever the header says. */
const DESCRIPTOR_AT = 1;
/** Bytes; tools reserve 10 KiB. */
const LARGEST_DESCRIPTOR = 64 * 1024;
const ONE_FILE = ['monolithicSparse', 'streamOptimized'];

/**
 * Bytes of the disk in a VMDK that is one sparse file. Throws UserError for disks of several files, of parents, or
 * encrypted; RangeError, in words, for what cannot be believed.
 */
export async function vmdkSize(file: SourceFile, checkSize: (size: number) => void): Promise<number> {
  const header = parseVmdkHeader(await file.slice(0, SECTOR));
  await checkDescriptor(file, header);
  checkSize(header.capacity * SECTOR);
  const { directoryAt } = header.directoryAt === undefined ? await footer(file, header) : header;
  await checkGrains(file, header, directoryAt ?? 0);
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

async function checkDescriptor(file: SourceFile, header: VmdkHeader): Promise<void> {
  if (header.descriptorAt === 0) throw pieceOnly('it has no descriptor');
  if (header.descriptorAt !== DESCRIPTOR_AT)
    throw new RangeError(`its descriptor lies at sector ${header.descriptorAt}, where no tool puts it`);
  const length = header.descriptorSectors * SECTOR;
  if (length > LARGEST_DESCRIPTOR)
    throw new RangeError(`a descriptor of ${length} bytes is larger than any tool makes`);
  const text = (await file.slice(DESCRIPTOR_AT * SECTOR, length)).toString('latin1').split('\0')[0] ?? '';
  checkText(text, header.capacity);
}

/** Nothing that the descriptor names may be needed to read the disk. pitfalls I4 */
function checkText(text: string, capacity: number): void {
  if (text === '') throw pieceOnly('it has no descriptor');
  const lines = text.split(/\r?\n|\r/).map((line) => line.trim());
  if (lines[0] !== '# Disk DescriptorFile') throw new RangeError('its descriptor is damaged');
  const parent = descriptorValue(lines, 'parentCID') ?? 'ffffffff';
  if (parent.toLowerCase() !== 'ffffffff' || descriptorValue(lines, 'parentFileNameHint') !== undefined)
    throw needsOtherFile('E_SOURCE_DIFFERENCING', 'the source is a VMDK snapshot: its parent is missing');
  if (lines.some((line) => /^encryption\./i.test(line))) throw alreadyEncrypted('a VMDK with a key store');
  const type = descriptorValue(lines, 'createType') ?? '';
  if (!ONE_FILE.includes(type)) throw pieceOnly(`its type is ${JSON.stringify(type.slice(0, 40))}`);
  checkExtents(lines, capacity);
}

function descriptorValue(lines: readonly string[], name: string): string | undefined {
  const start = `${name.toLowerCase()}=`;
  const found = lines
    .map((line) => line.replace(/\s*=\s*/, '='))
    .filter((line) => line.toLowerCase().startsWith(start));
  if (found.length > 1) throw new RangeError(`its descriptor says ${name} twice`);
  return found[0]?.slice(start.length).replace(/^"(.*)"$/, '$1');
}

/** One line such as `RW 40960 SPARSE "disk.vmdk"`: the file itself, under the name that it had when it was made. */
function checkExtents(lines: readonly string[], capacity: number): void {
  const extents = lines.filter((line) => /^(RW|RDONLY|NOACCESS)\b/i.test(line));
  const [extent] = extents;
  if (extents.length !== 1 || extent === undefined) throw pieceOnly(`it names ${extents.length} extents`);
  const [, sectors, name] = /^(?:RW|RDONLY)\s+([0-9]{1,15})\s+SPARSE\s+"([^"]*)"$/i.exec(extent) ?? [];
  if (sectors === undefined || name === undefined || /[/\\]/.test(name))
    throw pieceOnly('its extent is another file');
  if (Number(sectors) !== capacity)
    throw new RangeError(`its header says ${capacity} sectors, its descriptor ${sectors}`);
}

function pieceOnly(why: string) {
  return needsOtherFile(
    'E_SOURCE_DIFFERENCING',
    `the source is a VMDK that is not a whole disk in one file: ${why}`,
  );
}
