import type { Area } from './reader.ts';
import { type Seeming, seemsToBe } from './seems.ts';

/** What a disk is that has no partition table and no file system that is read here. */
export type Identity =
  /** `what`: of another kind, with an article; undefined when it can be booted from, which is all that is known. */
  | { readonly isDisk: true; readonly what: string | undefined }
  | { readonly isDisk: false; readonly seeming: Seeming };

interface Mark {
  readonly at: readonly number[];
  readonly bytes: string;
  readonly what: string;
}

const SECTOR = 512;

/** Latin-1 texts at byte offsets. */
const MARKS: readonly Mark[] = [
  { at: [SECTOR, 4096], bytes: 'EFI PART', what: 'a GPT without the MBR that protects it' },
  { at: [SECTOR], bytes: 'PM\0\0', what: 'a partition map of Apple' },
  { at: [0, 64, SECTOR], bytes: '\x57\x45\x56\x82', what: 'a disk label of BSD' },
  { at: [508], bytes: '\xda\xbe', what: 'a disk label of Sun' },
  { at: [0], bytes: '\x0b\xe5\xa9\x41', what: 'a volume header of SGI' },
  {
    at: Array.from({ length: 16 }, (_, index) => index * SECTOR),
    bytes: 'RDSK',
    what: 'a partition table of Amiga',
  },
];

export async function identify(disk: Area): Promise<Identity> {
  for (const { at, bytes, what } of MARKS)
    for (const place of at)
      if ((await textAt(disk, place, bytes.length)) === bytes) return { isDisk: true, what };
  if ((await textAt(disk, 510, 2)) === '\x55\xaa') return { isDisk: true, what: undefined };
  return { isDisk: false, seeming: await seemsToBe(disk) };
}

/** In Latin-1; empty when it does not lie on the disk. */
async function textAt(disk: Area, at: number, length: number): Promise<string> {
  return at + length > disk.size ? '' : (await disk.read(at, length)).toString('latin1');
}
