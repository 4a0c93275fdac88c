import type { SourceFile } from './file.ts';
import { unsupported } from './refusals.ts';

/** Files that are known and refused by name: taken for raw, they would be encrypted into nonsense. */

interface Signature {
  readonly at: number;
  readonly bytes: string;
  readonly format: string;
  readonly advice: string;
}

const CONVERT = 'convert it first with `qemu-img convert -O qcow2`';
const UNPACK = 'unpack it first and give the disk image inside';

/** Offsets in bytes, signatures in latin1. */
const SIGNATURES: readonly Signature[] = [
  { at: 0, bytes: 'COWD', format: 'a VMDK image of ESX', advice: CONVERT },
  {
    at: 0,
    bytes: '# Disk DescriptorFile',
    format: 'the descriptor of a VMDK image, without its data',
    advice: CONVERT,
  },
  { at: 0, bytes: 'QED\0', format: 'a QED image', advice: CONVERT },
  { at: 0, bytes: 'WithoutFreeSpace', format: 'a Parallels image', advice: CONVERT },
  { at: 0, bytes: 'WithouFreSpacExt', format: 'a Parallels image', advice: CONVERT },
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
  { at: 0, bytes: 'PK\x03\x04', format: 'a ZIP archive', advice: UNPACK },
  { at: 0, bytes: "7z\xbc\xaf'\x1c", format: 'a 7-Zip archive', advice: UNPACK },
  { at: 257, bytes: 'ustar', format: 'a tar archive (OVA files are such)', advice: UNPACK },
  {
    at: 32769,
    bytes: 'CD001',
    format: 'an ISO image of a CD',
    advice: 'install the system onto a disk image and give that; IBM imports ISO images unencrypted only',
  },
];

/** Throws UserError when the file is something else than a raw disk, and known. */
export async function refuseForeign(file: SourceFile): Promise<void> {
  const head = (await file.slice(0, 33 * 1024)).toString('latin1');
  for (const { at, bytes, format, advice } of SIGNATURES)
    if (head.startsWith(bytes, at)) throw unsupported(format, advice);
}
