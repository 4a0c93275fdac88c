import type { Content } from './names.ts';
import type { Area } from './reader.ts';

interface Magic {
  readonly kind: Content;
  readonly at: number | ((size: number) => number);
  readonly bytes: string;
}

/** Of Linux' pages: swap space says what it is at the end of its first one. */
const PAGES = [4096, 8192, 16_384, 32_768, 65_536];
const MD = '\xfc\x4e\x2b\xa9';
const MD_OF_OTHER_ORDER = '\xa9\x2b\x4e\xfc';
const KIB = 1024;
/** Bytes that are read together. */
const PIECE = 4096;

/** Latin-1 texts at byte offsets. The first that fits counts: a volume that was formatted anew keeps old traces. */
const MAGICS: readonly Magic[] = [
  { kind: 'luks', at: 0, bytes: 'LUKS\xba\xbe' },
  { kind: 'xfs', at: 0, bytes: 'XFSB' },
  { kind: 'bitlocker', at: 3, bytes: '-FVE-FS-' },
  { kind: 'ntfs', at: 3, bytes: 'NTFS    ' },
  { kind: 'refs', at: 3, bytes: 'ReFS\0\0\0\0' },
  { kind: 'exfat', at: 3, bytes: 'EXFAT   ' },
  ...[0, 512, 1024, 1536].map((at) => ({ kind: 'lvm', at, bytes: 'LABELONE' }) as const),
  // Formats 1.1 and 1.2; the others lie at the end.
  { kind: 'md-raid', at: 0, bytes: MD },
  { kind: 'ext', at: KIB + 56, bytes: '\x53\xef' },
  { kind: 'f2fs', at: KIB, bytes: '\x10\x20\xf5\xf2' },
  ...PAGES.flatMap((page) =>
    ['SWAPSPACE2', 'SWAP-SPACE', 'S1SUSPEND\0', 'S2SUSPEND\0', 'ULSUSPEND\0'].map(
      (bytes) => ({ kind: 'swap', at: page - 10, bytes }) as const,
    ),
  ),
  { kind: 'md-raid', at: 4 * KIB, bytes: MD },
  { kind: 'btrfs', at: 64 * KIB + 64, bytes: '_BHRfS_M' },
  { kind: 'iso9660', at: 32 * KIB + 1, bytes: 'CD001' },
  { kind: 'fat', at: 82, bytes: 'FAT32   ' },
  { kind: 'fat', at: 54, bytes: 'FAT16   ' },
  { kind: 'fat', at: 54, bytes: 'FAT12   ' },
  { kind: 'fat', at: 54, bytes: 'FAT     ' },
  { kind: 'apfs', at: 32, bytes: 'NXSB' },
  { kind: 'vdo', at: 0, bytes: 'dmvdo001' },
  { kind: 'dm-integrity', at: 0, bytes: 'integrt\0' },
  { kind: 'dm-verity', at: 0, bytes: 'verity\0\0' },
  { kind: 'bluestore', at: 0, bytes: 'bluestore block device' },
  { kind: 'cramfs', at: 0, bytes: '\x45\x3d\xcd\x28' },
  { kind: 'romfs', at: 0, bytes: '-rom1fs-' },
  { kind: 'stratis', at: 512 + 4, bytes: '!Stra0tis\x86\xff\x02^\x41rh' },
  { kind: 'hfs+', at: KIB, bytes: 'H+\0\x04' },
  { kind: 'hfs+', at: KIB, bytes: 'HX\0\x05' },
  { kind: 'erofs', at: KIB, bytes: '\xe2\xe1\xf5\xe0' },
  { kind: 'nilfs2', at: KIB, bytes: '\x02\0\0\0\0\0\x34\x34' },
  ...[2, 4, 8].map((at) => ({ kind: 'ocfs2', at: at * KIB, bytes: 'OCFSV2' }) as const),
  { kind: 'bcache', at: 4 * KIB + 24, bytes: '\xc6\x85\x73\xf6\x4e\x1a\x45\xca' },
  { kind: 'bcachefs', at: 4 * KIB + 24, bytes: '\xc6\x85\x73\xf6\x66\xce\x90\xa9' },
  { kind: 'reiserfs', at: 8 * KIB + 52, bytes: 'ReIsEr' },
  { kind: 'ufs', at: 8 * KIB + 1372, bytes: '\x54\x19\x01\0' },
  // The first entry of the list in a pool's label.
  { kind: 'zfs', at: 16 * KIB + 20, bytes: '\0\0\0\x07version\0' },
  { kind: 'jfs', at: 32 * KIB, bytes: 'JFS1' },
  { kind: 'udf', at: 32 * KIB + 1, bytes: 'BEA01' },
  { kind: 'reiserfs', at: 64 * KIB + 52, bytes: 'ReIsEr' },
  { kind: 'reiserfs', at: 64 * KIB, bytes: 'ReIsEr4' },
  { kind: 'gfs2', at: 64 * KIB, bytes: '\x01\x16\x19\x70' },
  { kind: 'ufs', at: 64 * KIB + 1372, bytes: '\x19\x01\x54\x19' },
  { kind: 'vmfs', at: KIB * KIB, bytes: '\x0d\xd0\x01\xc0' },
  // Format 1.0, then 0.90 in both orders. kernel: md_p.h, MD_NEW_SIZE_SECTORS
  { kind: 'md-raid', at: (size) => 4096 * Math.floor((size - 8192) / 4096), bytes: MD },
  { kind: 'md-raid', at: oldMdPlace, bytes: MD },
  { kind: 'md-raid', at: oldMdPlace, bytes: MD_OF_OTHER_ORDER },
];

function oldMdPlace(size: number): number {
  return 65_536 * (Math.floor(size / 65_536) - 1);
}

/** Undefined when nothing that is known lies there. */
export async function contentOf(area: Area): Promise<Content | undefined> {
  const seen = new Map<number, string>();
  for (const { kind, at, bytes } of MAGICS) {
    const place = typeof at === 'number' ? at : at(area.size);
    if (place < 0 || place + bytes.length > area.size) continue;
    // No magic number lies across the border of two pieces.
    const start = place - (place % PIECE);
    const piece = seen.get(start) ?? (await pieceAt(area, start));
    seen.set(start, piece);
    if (piece.startsWith(bytes, place - start)) return kind;
  }
  return (await hasFatParameters(area)) ? 'fat' : undefined;
}

/** In Latin-1. */
async function pieceAt(area: Area, start: number): Promise<string> {
  return (await area.read(start, Math.min(PIECE, area.size - start))).toString('latin1');
}

/** FAT as formatted by tools that write no name: a jump and a table of parameters that fit each other. */
async function hasFatParameters(area: Area): Promise<boolean> {
  if (area.size < 512) return false;
  const sector = await area.read(0, 64);
  const jump = sector[0] === 0xe9 || (sector[0] === 0xeb && sector[2] === 0x90);
  const [perCluster, copies, media] = [sector.readUInt8(13), sector.readUInt8(16), sector.readUInt8(21)];
  return (
    jump &&
    [512, 1024, 2048, 4096].includes(sector.readUInt16LE(11)) &&
    perCluster !== 0 &&
    (perCluster & (perCluster - 1)) === 0 &&
    sector.readUInt16LE(14) !== 0 &&
    (copies === 1 || copies === 2) &&
    (media === 0xf0 || media >= 0xf8)
  );
}
