import { alreadyEncrypted, needsOtherFile, unsupported } from '../refusals.ts';

/** Types of a disk in one file. */
const ONE_FILE = ['monolithicsparse', 'streamoptimized'];
/** The Latin-1 reading of UTF-8's byte order mark. */
const BYTE_ORDER_MARK = '\xef\xbb\xbf';
/** Keys with which a descriptor begins; comments and blank lines before them mean nothing to its readers. */
const FIRST_KEYS = /^(version|encoding|cid|parentcid|createtype|isnativesnapshot)\s*=/i;
/** qemu looks for the first of each, wherever it stands, and opens nothing without them. */
const IDS_OF_QEMU = ['CID', 'parentCID'];
const TITLE = /^#\s*disk\s*descriptor\s*file/i;

/** Whether a text is a VMDK's descriptor, however it is spelt. */
export function looksLikeDescriptor(text: string): boolean {
  for (const line of linesOf(text)) {
    if (TITLE.test(line) || FIRST_KEYS.test(line)) return true;
    if (line !== '' && !line.startsWith('#')) return false;
  }
  return false;
}

/**
 * Nothing that the descriptor in a sparse file names may be needed to read the disk (pitfalls.md I4). How it is spelt
 * does not matter: white space, case and comments are those of its maker. Throws UserError and RangeError, in words.
 */
export function checkDescriptor(text: string, capacity: number): void {
  if (text === '') throw pieceOnly('it has no descriptor');
  const lines = linesOf(text);
  const parent = entryOf(lines, 'parentCID') ?? 'ffffffff';
  if (parent.toLowerCase() !== 'ffffffff' || entryOf(lines, 'parentFileNameHint') !== undefined)
    throw needsOtherFile('E_SOURCE_DIFFERENCING', 'the source is a VMDK snapshot: its parent is missing');
  if (lines.some((line) => /^encryption\./i.test(line))) throw alreadyEncrypted('a VMDK with a key store');
  const type = entryOf(lines, 'createType');
  const extents = lines.filter((line) => /^(RW|RDONLY|NOACCESS)\b/i.test(line));
  if (type === undefined && extents.length === 0) throw new RangeError('its descriptor is damaged');
  if (type !== undefined && !ONE_FILE.includes(type.toLowerCase()))
    throw pieceOnly(`its type is ${JSON.stringify(type.slice(0, 40))}`);
  checkExtents(extents, capacity);
  if (!IDS_OF_QEMU.every((name) => /^=[0-9a-f]/i.test(text.split(name, 2)[1] ?? '')))
    throw unsupported(
      'a VMDK whose descriptor has no CID and parentCID in the one spelling that qemu reads',
      'convert it with the tool that made it',
    );
}

function linesOf(text: string): string[] {
  const plain = text.startsWith(BYTE_ORDER_MARK) ? text.slice(BYTE_ORDER_MARK.length) : text;
  return plain.split(/\r\n?|\n/).map((line) => line.trim());
}

/** Without the quotes. */
function entryOf(lines: readonly string[], name: string): string | undefined {
  const start = `${name.toLowerCase()}=`;
  const found = lines
    .map((line) => line.replace(/\s*=\s*/, '='))
    .filter((line) => line.toLowerCase().startsWith(start));
  if (found.length > 1) throw new RangeError(`its descriptor says ${name} twice`);
  return found[0]
    ?.slice(start.length)
    .replace(/^"(.*)"$/, '$1')
    .trim();
}

/** One line such as `RW 40960 SPARSE "disk.vmdk"`: the file itself, under the name that it had when it was made. */
function checkExtents(extents: readonly string[], capacity: number): void {
  const [extent] = extents;
  if (extents.length !== 1 || extent === undefined) throw pieceOnly(`it names ${extents.length} extents`);
  const [, sectors, name] =
    /^(?:RW|RDONLY)\s+([0-9]{1,15})\s+SPARSE\s+("[^"]*"|[^"\s]+)(?:\s+0)?$/i.exec(extent) ?? [];
  if (sectors === undefined || name === undefined || /[/\\]/.test(name))
    throw pieceOnly('its extent is another file');
  if (Number(sectors) !== capacity)
    throw new RangeError(`its header says ${capacity} sectors, its descriptor ${sectors}`);
}

export function pieceOnly(why: string) {
  return needsOtherFile(
    'E_SOURCE_DIFFERENCING',
    `the source is a VMDK that is not a whole disk in one file: ${why}`,
  );
}
