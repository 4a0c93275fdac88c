import type { Log } from '../../base/log.ts';
import { formatSize } from '../../base/units.ts';
import type { SourceFile } from '../../disk/file.ts';
import { unsupported } from '../../disk/refusals.ts';
import { type Member, membersOf, quoted } from './members.ts';
import { compareDigests, digestsOf } from './ovf-manifest.ts';

/** What is told of members in an error, at most. */
const NAMED = 8;
/** No disk with a system is smaller. */
const SMALLEST_DISK = 2 ** 20;
const HEAD = 512;
/** Of disk formats, of what packs one, and of boot sectors; in latin1. */
const SIGNATURES = [
  ...['QFI\xfb', 'KDMV', 'COWD', 'conectix', 'vhdxfile', '# Disk Desc'].map((bytes) => ({ at: 0, bytes })),
  ...['\x1f\x8b\x08', '\xfd7zXZ\0', 'BZh', '\x28\xb5\x2f\xfd'].map((bytes) => ({ at: 0, bytes })),
  { at: 64, bytes: '\x7f\x10\xda\xbe' },
  { at: 510, bytes: '\x55\xaa' },
];
/** A CD's descriptor: appliances bring CDs with drivers. */
const CD_AT = 0x8001;

interface Deps {
  readonly signal: AbortSignal;
  readonly log: Log;
}

/**
 * The one disk in a tar archive, which is read where it lies. What accompanies disks (OVF descriptor, manifest,
 * certificate, firmware settings, CDs) is told by its content and passed over. Throws UserError for none and for several.
 */
export async function diskIn(file: SourceFile, { signal, log }: Deps): Promise<SourceFile> {
  const members = await membersOf(file, signal);
  const disks: Member[] = [];
  for (const member of members) if (await mayBeDisk(file, member)) disks.push(member);
  const [disk, ...others] = disks;
  if (disk === undefined) throw noDisk(members);
  if (others.length > 0) throw severalDisks(disks);
  log.info(
    `the source is a tar archive; its disk is ${quoted(disk.name)}, ${formatSize(disk.size)}, read where it lies`,
  );
  const told = await digestsOf(file, members, disk);
  if (told.length > 0) {
    await compareDigests(file, disk, told, signal);
    log.info(
      `its ${told.map(({ algorithm }) => algorithm.toUpperCase()).join(' and ')} is that of the archive's manifest`,
    );
  }
  return file.part(disk.start, disk.size, 'tar');
}

/** By its content: texts are none, nor CDs, nor small files without a magic of a disk. */
async function mayBeDisk(file: SourceFile, { start, size }: Member): Promise<boolean> {
  const part = file.part(start, size, 'tar');
  const head = await part.slice(0, HEAD);
  if (isText(head)) return isDescriptor(head);
  if ((await part.slice(CD_AT, 5)).toString('latin1') === 'CD001') return false;
  return size >= SMALLEST_DISK || looksLikeDisk(head);
}

/** A VMDK's descriptor is text, and refused as what it is. */
function isDescriptor(head: Buffer): boolean {
  return /^#\s*disk descriptorfile/i.test(head.toString('latin1'));
}

function isText(head: Buffer): boolean {
  return head.every((byte) => (byte >= 0x20 ? byte !== 0x7f : byte >= 9 && byte <= 13));
}

function looksLikeDisk(head: Buffer): boolean {
  const text = head.toString('latin1');
  return SIGNATURES.some(({ at, bytes }) => text.startsWith(bytes, at));
}

function listed(members: readonly Member[]): string {
  const names = members.slice(0, NAMED).map(({ name }) => quoted(name));
  return `${names.join(', ')}${members.length > NAMED ? `, and ${members.length - NAMED} more` : ''}`;
}

function noDisk(members: readonly Member[]) {
  return unsupported(
    `a tar archive without a disk image${members.length === 0 ? ', it is empty' : `: it holds ${listed(members)}`}`,
    'give the disk image itself, or an archive that holds it',
  );
}

function severalDisks(disks: readonly Member[]) {
  return unsupported(
    `a tar archive with ${disks.length} files that may be disks: ${listed(disks)}`,
    'unpack it and give the disk that the system starts from; one image becomes one server',
  );
}
