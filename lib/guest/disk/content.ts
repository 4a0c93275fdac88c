import type { Area } from './reader.ts';

/**
 * What lies on a partition, told by its magic numbers. `ext` is one of ext2, ext3 and ext4, as its superblock tells;
 * all others are known by name and never read.
 */
export type Content =
  | 'ext'
  | 'xfs'
  | 'btrfs'
  | 'f2fs'
  | 'lvm'
  | 'luks'
  | 'md-raid'
  | 'swap'
  | 'ntfs'
  | 'bitlocker'
  | 'refs'
  | 'exfat'
  | 'fat'
  | 'iso9660';

interface Magic {
  readonly kind: Content;
  readonly at: number;
  readonly bytes: string;
}

/** Latin-1 texts at byte offsets. The first that fits counts: a volume that was formatted anew keeps old traces. */
const MAGICS: readonly Magic[] = [
  { kind: 'luks', at: 0, bytes: 'LUKS\xba\xbe' },
  { kind: 'xfs', at: 0, bytes: 'XFSB' },
  { kind: 'bitlocker', at: 3, bytes: '-FVE-FS-' },
  { kind: 'ntfs', at: 3, bytes: 'NTFS    ' },
  { kind: 'refs', at: 3, bytes: 'ReFS\0\0\0\0' },
  { kind: 'exfat', at: 3, bytes: 'EXFAT   ' },
  { kind: 'lvm', at: 0, bytes: 'LABELONE' },
  { kind: 'lvm', at: 512, bytes: 'LABELONE' },
  { kind: 'lvm', at: 1024, bytes: 'LABELONE' },
  { kind: 'lvm', at: 1536, bytes: 'LABELONE' },
  { kind: 'ext', at: 1024 + 56, bytes: '\x53\xef' },
  { kind: 'f2fs', at: 1024, bytes: '\x10\x20\xf5\xf2' },
  { kind: 'swap', at: 4096 - 10, bytes: 'SWAPSPACE2' },
  { kind: 'md-raid', at: 4096, bytes: '\xfc\x4e\x2b\xa9' },
  { kind: 'btrfs', at: 65536 + 64, bytes: '_BHRfS_M' },
  { kind: 'iso9660', at: 32768 + 1, bytes: 'CD001' },
  { kind: 'fat', at: 82, bytes: 'FAT32   ' },
  { kind: 'fat', at: 54, bytes: 'FAT16   ' },
  { kind: 'fat', at: 54, bytes: 'FAT12   ' },
];

/** Undefined when nothing that is known lies there. */
export async function contentOf(area: Area): Promise<Content | undefined> {
  for (const { kind, at, bytes } of MAGICS) {
    if (at + bytes.length > area.size) continue;
    if ((await area.read(at, bytes.length)).toString('latin1') === bytes) return kind;
  }
  return undefined;
}
