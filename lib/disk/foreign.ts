import type { SourceFile } from './file.ts';
import { looksLikeDescriptor } from './qemu/vmdk-descriptor.ts';
import { unsupported } from './refusals.ts';

/** Files that are known and refused by name: taken for raw, they would be encrypted into nonsense. */

export interface Foreign {
  /** With an article: `a RAR archive`. */
  readonly format: string;
  /** What to do instead. */
  readonly advice: string;
}

interface Signature extends Foreign {
  readonly at: number;
  readonly bytes: string;
}

const CONVERT = 'convert it first with `qemu-img convert -O qcow2`';
const UNPACK = 'unpack it first and give the disk image inside';
const RESTORE = 'restore it to a raw image with the tool that made it';
const CPIO = 'a cpio archive (a RAM disk of Linux is such)';
const ENCRYPTED_DMG = 'an encrypted disk image of macOS (.dmg)';
const TRAILER = 512;
const BY_DMG =
  'convert it first with `qemu-img convert -f dmg -O raw`, or with `hdiutil convert -format UDTO` on macOS';
const BY_HDIUTIL = 'convert it first with `hdiutil convert -format UDTO` on macOS';

/** Offsets in bytes, signatures in latin1. */
const SIGNATURES: readonly Signature[] = [
  { at: 0, bytes: 'COWD', format: 'a VMDK image of ESX', advice: CONVERT },
  { at: 0, bytes: '\xbe\xba\xfe\xca\0\0\0\0', format: 'a VMDK image of ESX (seSparse)', advice: CONVERT },
  { at: 0, bytes: 'QED\0', format: 'a QED image', advice: CONVERT },
  { at: 0, bytes: 'WithoutFreeSpace', format: 'a Parallels image', advice: CONVERT },
  { at: 0, bytes: 'WithouFreSpacExt', format: 'a Parallels image', advice: CONVERT },
  { at: 0, bytes: 'Bochs Virtual HD Image', format: 'an image of Bochs', advice: CONVERT },
  { at: 0, bytes: '#!/bin/sh\n#V', format: 'a cloop image', advice: CONVERT },
  { at: 0, bytes: 'OOOM', format: 'a copy-on-write image of User Mode Linux', advice: CONVERT },
  { at: 0, bytes: 'encrcdsa', format: ENCRYPTED_DMG, advice: BY_HDIUTIL },
  { at: 0, bytes: 'sprs', format: 'a sparse disk image of macOS', advice: BY_HDIUTIL },
  { at: 0, bytes: '\x1f\x8b', format: 'compressed with gzip', advice: UNPACK },
  { at: 0, bytes: '\xfd7zXZ\0', format: 'compressed with xz', advice: UNPACK },
  { at: 0, bytes: '\x28\xb5\x2f\xfd', format: 'compressed with zstd', advice: UNPACK },
  { at: 0, bytes: 'BZh', format: 'compressed with bzip2', advice: UNPACK },
  { at: 0, bytes: '\x04\x22\x4d\x18', format: 'compressed with lz4', advice: UNPACK },
  { at: 0, bytes: 'LZIP', format: 'compressed with lzip', advice: UNPACK },
  { at: 0, bytes: '\x89LZO\0\r\n\x1a\n', format: 'compressed with lzop', advice: UNPACK },
  { at: 0, bytes: 'hsqs', format: 'a squashfs archive', advice: UNPACK },
  { at: 0, bytes: 'MSWIM\0\0\0', format: 'a Windows image archive (WIM)', advice: UNPACK },
  {
    at: 0,
    bytes: '\x3a\xff\x26\xed',
    format: 'an Android sparse image',
    advice: 'convert it first with `simg2img`',
  },
  { at: 0, bytes: 'EVF\x09\x0d\x0a\xff\0', format: 'an Expert Witness image', advice: UNPACK },
  { at: 0, bytes: 'EVF2\x0d\x0a\x81\0', format: 'an Expert Witness image', advice: UNPACK },
  { at: 0, bytes: 'LVF\x09\x0d\x0a\xff\0', format: 'an Expert Witness image', advice: UNPACK },
  { at: 0, bytes: 'AFF10\r\n\0', format: 'an image of the Advanced Forensic Format', advice: UNPACK },
  { at: 0, bytes: 'partclone-image', format: 'an image of partclone', advice: RESTORE },
  { at: 0, bytes: 'PaRtImAgE-VoLuMe', format: 'an image of partimage', advice: RESTORE },
  { at: 0, bytes: 'FsArCh_0', format: 'an archive of fsarchiver', advice: RESTORE },
  { at: 0, bytes: 'PK\x03\x04', format: 'a ZIP archive', advice: UNPACK },
  { at: 0, bytes: "7z\xbc\xaf'\x1c", format: 'a 7-Zip archive', advice: UNPACK },
  { at: 0, bytes: 'PK\x05\x06', format: 'an empty ZIP archive', advice: UNPACK },
  { at: 0, bytes: 'PK\x07\x08', format: 'a part of a ZIP archive', advice: UNPACK },
  { at: 0, bytes: 'Rar!\x1a\x07', format: 'a RAR archive', advice: UNPACK },
  { at: 0, bytes: 'MSCF\0\0\0\0', format: 'a cabinet archive (cab)', advice: UNPACK },
  { at: 0, bytes: 'ISc(', format: 'a cabinet archive of InstallShield', advice: UNPACK },
  { at: 0, bytes: '!<arch>\n', format: 'an ar archive (Debian packages are such)', advice: UNPACK },
  { at: 0, bytes: '!<thin>\n', format: 'an ar archive', advice: UNPACK },
  { at: 0, bytes: '\xed\xab\xee\xdb', format: 'an RPM package', advice: UNPACK },
  { at: 0, bytes: 'xar!', format: 'a xar archive (packages of macOS are such)', advice: UNPACK },
  { at: 0, bytes: '070701', format: CPIO, advice: UNPACK },
  { at: 0, bytes: '070702', format: CPIO, advice: UNPACK },
  { at: 0, bytes: '070707', format: CPIO, advice: UNPACK },
  { at: 0, bytes: ']\0\0', format: 'compressed with lzma', advice: UNPACK },
  { at: 0, bytes: '\x1f\x9d', format: 'compressed with compress (.Z)', advice: UNPACK },
  { at: 0, bytes: '\x02\x21\x4c\x18', format: 'compressed with lz4, in its old format', advice: UNPACK },
  { at: 0, bytes: 'LRZI', format: 'compressed with lrzip', advice: UNPACK },
  { at: 0, bytes: 'BZ3v1', format: 'compressed with bzip3', advice: UNPACK },
  { at: 0, bytes: '\xff\x06\0\0sNaPpY', format: 'compressed with snappy', advice: UNPACK },
  { at: 257, bytes: 'ustar', format: 'a tar archive (OVA files are such)', advice: UNPACK },
  {
    at: 32769,
    bytes: 'CD001',
    format: 'an ISO image of a CD',
    advice: 'install the system onto a disk image and give that; IBM imports ISO images unencrypted only',
  },
];

/** What is known by more than a signature. */
const TESTS: readonly (Foreign & { readonly holds: (head: Buffer) => boolean })[] = [
  { holds: isDescriptor, format: 'the descriptor of a VMDK image, without its data', advice: CONVERT },
  { holds: isLzma, format: 'compressed with lzma', advice: UNPACK },
  { holds: isSkippable, format: 'compressed with zstd or lz4', advice: UNPACK },
  { holds: isBinaryCpio, format: CPIO, advice: UNPACK },
];
/** Bytes at the beginning of a file that tell. */
const HEAD = 33 * 1024;

/** What a file or a disk is by its first bytes, when that is known and no disk. */
export function foreignByHead(head: Buffer): Foreign | undefined {
  const text = head.toString('latin1', 0, HEAD);
  return (
    SIGNATURES.find(({ at, bytes }) => text.startsWith(bytes, at)) ?? TESTS.find(({ holds }) => holds(head))
  );
}

/** Throws UserError when the file is something else than a raw disk, and known. */
export async function refuseForeign(file: SourceFile): Promise<void> {
  const found = foreignByHead(await file.slice(0, HEAD)) ?? (await foreignByTail(file));
  if (found) throw unsupported(found.format, found.advice);
}

/** An image of macOS ends with a block of 512 bytes, and up to 511 more, as qemu looks for it; its old cipher with a mark. */
async function foreignByTail(file: SourceFile): Promise<Foreign | undefined> {
  const start = Math.max(0, file.size - TRAILER - 511);
  const tail = (await file.slice(start, TRAILER + 511)).toString('latin1');
  const at = tail.indexOf('koly');
  if (at !== -1 && at <= tail.length - TRAILER)
    return { format: 'a disk image of macOS (.dmg)', advice: BY_DMG };
  return tail.endsWith('cdsaencr') ? { format: ENCRYPTED_DMG, advice: BY_HDIUTIL } : undefined;
}

function isDescriptor(head: Buffer): boolean {
  return looksLikeDescriptor(head.toString('latin1', 0, HEAD).split('\0')[0] ?? '');
}

/**
 * With other settings than usual, LZMA has no signature: a byte of properties, the size of a dictionary, which encoders
 * make a power of two or one and a half of it, the size of the content, or -1, and a zero. As xz(1) tells it.
 */
function isLzma(head: Buffer): boolean {
  if (head.length < 14 || (head[0] ?? 0) >= 225 || head[13] !== 0) return false;
  const dictionary = head.readUInt32LE(1);
  const bits = 31 - Math.clz32(dictionary);
  if (dictionary < 4096 || (dictionary !== 2 ** bits && dictionary !== 1.5 * 2 ** bits)) return false;
  const size = head.readBigUInt64LE(5);
  return size === 2n ** 64n - 1n || (size > 0n && size < 2n ** 38n);
}

/** A frame that decoders of zstd and lz4 skip. */
function isSkippable(head: Buffer): boolean {
  return head.length >= 8 && (head.readUInt32LE(0) & 0xffff_fff0) >>> 0 === 0x184d_2a50;
}

/** Sixteen-bit words in either order, of which the first is 070707; the name's length and the file's type make sense. */
function isBinaryCpio(head: Buffer): boolean {
  if (head.length < 26) return false;
  const little = head.readUInt16LE(0) === 0o070707;
  if (!little && head.readUInt16BE(0) !== 0o070707) return false;
  const word = (at: number) => (little ? head.readUInt16LE(at) : head.readUInt16BE(at));
  const nameLength = word(20);
  return nameLength > 1 && nameLength <= 4096 && head[26 + nameLength - 1] === 0;
}
