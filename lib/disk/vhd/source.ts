import { messageOf } from '../../base/errors.ts';
import type { SourceFile } from '../file.ts';
import { flatSource } from '../raw.ts';
import { inWords, needsOtherFile } from '../refusals.ts';
import type { SourceRules } from '../rules.ts';
import type { DiskSource } from '../source.ts';
import type { Work } from '../work.ts';
import { DynamicBlocks } from './blocks.ts';
import { type DynamicHeader, demandSoundPlaces, parseDynamicHeader } from './dynamic-header.ts';
import { hasFooterCookie, parseFooter, sameDisk, type VhdFlag, type VhdFooter } from './footer.ts';
import { batmapHeaderOffset, recordsKeyHash } from './identity.ts';

/** Whether the file is a VHD: a footer's cookie at its start (dynamic) or at its end (all). */
export async function looksLikeVhd(file: SourceFile): Promise<boolean> {
  if (hasFooterCookie(await file.slice(0, 8))) return true;
  return hasFooterCookie(await file.slice(trailingOffset(file.size), 8));
}

/** A fixed or dynamic VHD of any maker. Throws UserError for what cannot be encrypted. encrypted-formats.md 4 */
export async function openVhd(file: SourceFile, rules: SourceRules): Promise<DiskSource> {
  return inWords('VHD', async () => {
    const footer = await readFooters(file);
    if (footer.type === 'differencing')
      throw needsOtherFile(
        'E_SOURCE_DIFFERENCING',
        'the source is a differencing VHD: its parent is missing',
      );
    rules.demandSize(footer.currentSize);
    tellOddities(footer, rules);
    if (footer.type === 'fixed') {
      if (footer.currentSize > trailingOffset(file.size))
        throw new RangeError(`the footer says ${footer.currentSize} bytes, the file has ${file.size}`);
      return flatSource(file, 'vhd', footer.currentSize);
    }
    return openDynamic(file, footer, rules);
  });
}

const FLAGS: Readonly<Record<VhdFlag, string>> = {
  temporary: 'it was to be deleted when its machine shuts down',
  'saved state':
    'it belongs to a machine that was suspended: what is only in its memory is missing from the disk',
  hidden: "XenServer keeps it as other disks' parent, and it may be merged or deleted there",
};

/** What is taken as it is, but rarely is what somebody wants. */
function tellOddities({ currentSize, flags }: VhdFooter, { tell }: SourceRules): void {
  if (currentSize % 512 !== 0)
    tell(
      `the footer of the VHD says that its disk has ${currentSize} bytes, which is no whole number of sectors; the result has the next whole number`,
    );
  for (const flag of flags) tell(`the VHD is marked as "${flag}": ${FLAGS[flag]}`);
}

/** Where the footer at the end begins: 512 bytes from it, in very old files 511. */
function trailingOffset(size: number): number {
  return Math.max(0, size - (size % 512 === 511 ? 511 : 512));
}

/** The footer at the end, or for a dynamic disk its copy at 0 when that at the end is damaged. */
async function readFooters(file: SourceFile): Promise<VhdFooter> {
  const head = attempt(await file.slice(0, 512));
  const tail = attempt(await file.slice(trailingOffset(file.size), 512));
  if ('footer' in tail) {
    // A fixed disk that begins with a footer would be two disks at once: readers disagree on which.
    if ('footer' in head && !sameDisk(head.footer, tail.footer))
      throw new RangeError('its two footers describe different disks');
    return tail.footer;
  }
  if ('footer' in head && head.footer.type !== 'fixed') return head.footer;
  throw new RangeError(`the footer at ${trailingOffset(file.size)} is unusable: ${tail.problem}`);
}

function attempt(bytes: Buffer): { footer: VhdFooter } | { problem: string } {
  if (bytes.length < 511) return { problem: 'the file is too short' };
  try {
    return { footer: parseFooter(bytes) };
  } catch (error) {
    return { problem: messageOf(error) };
  }
}

async function openDynamic(file: SourceFile, footer: VhdFooter, rules: SourceRules): Promise<DiskSource> {
  if (footer.dataOffset + 1024 > file.size)
    throw new RangeError(`the dynamic header at ${footer.dataOffset} lies beyond the file's end`);
  const header = parseDynamicHeader(await file.slice(footer.dataOffset, 1024), footer.currentSize);
  const tableBytes = 4 * header.entries;
  if (header.tableOffset + tableBytes > file.size)
    throw new RangeError(`the block table at ${header.tableOffset} lies beyond the file's end`);
  if (await hasKeyHash(file, header)) rules.encrypted('a VHD with the hash of a key in its batmap header');
  const table = await readTable(file, header, rules.work);
  demandSoundPlaces(table, header, file.size, [
    { name: 'the dynamic header', start: footer.dataOffset, end: footer.dataOffset + 1024 },
    { name: 'the block table', start: header.tableOffset, end: header.tableOffset + tableBytes },
    { name: 'the footer copy', start: 0, end: 512 },
  ]);
  return new DynamicBlocks(file, footer.currentSize, header, table).asSource();
}

async function hasKeyHash(file: SourceFile, header: DynamicHeader): Promise<boolean> {
  return recordsKeyHash(await file.slice(batmapHeaderOffset(header.tableOffset, header.maxEntries), 512));
}

async function readTable(file: SourceFile, header: DynamicHeader, work: Work): Promise<Uint32Array> {
  const bytes = await file.slice(header.tableOffset, 4 * header.entries);
  const table = new Uint32Array(header.entries);
  for await (const { start, end } of work.stretches(table.length))
    for (let index = start; index < end; index += 1) table[index] = bytes.readUInt32BE(4 * index);
  return table;
}
