import { gzipSync } from 'node:zlib';

const MIB = 1024 * 1024;
const CHUNK = 32 * 1024;
/** Where partition 1, and in it the kernel's setup code, begins. */
const FIRST_SECTOR = 2048;
const SETUP_SECTORS = 120;
const COMMAND_LINE_AT = 0xe000;
const KERNEL_ADDRESS = 0x0010_0000;
/** Above the kernel's own unpacking area: the guest needs 256 MiB or more. */
const INITRAMFS_ADDRESS = 0x0c00_0000;

/** The boot sector, assembled from mini-guest-boot.s (which says how). */
const BOOT_CODE = Buffer.from(
  'fa31c08ed88ec08ed0bc007cfbfc88169b7ce87000c7069e7c4000c706a27c0020668306a47c78bfa07d668b450466a3' +
    'c67cc606c97c9366c1e818a2cb7ce84400beac7cb90040b487cd157246668306a47c40668b4504660500800000668945' +
    '0466ff0d75c483c70881ffb07d75bbfab800108ed88ec08ee08ee88ed0bc00e0ea00002010be9c7c8a169b7cb442cd13' +
    '7201c3b8450ecd10f4ebfd001000780000000010000800000000000000000000000000000000000000000000ffff0000' +
    '02930000ffff00000093',
  'hex',
);

/** Builds an MBR disk that BIOS boots by itself: boot sector, kernel and initramfs in partition 1, in raw sectors. */
export function buildDisk(
  kernel: Buffer,
  initramfs: Buffer,
  commandLine: string,
  sizeMiB: number,
): Buffer<ArrayBuffer> {
  const disk = Buffer.alloc(sizeMiB * MIB);
  const setupBytes = ((kernel[0x1f1] ?? 0) + 1) * 512;
  const system = kernel.subarray(setupBytes);
  const systemChunks = Math.ceil(system.length / CHUNK);
  const systemAt = (FIRST_SECTOR + SETUP_SECTORS) * 512;
  const initramfsAt = systemAt + systemChunks * CHUNK;
  if (initramfsAt + initramfs.length + CHUNK > disk.length) throw new RangeError('the disk is too small');
  BOOT_CODE.copy(disk);
  writeLoads(disk, systemChunks, Math.ceil(initramfs.length / CHUNK));
  writePartition(disk);
  setup(kernel.subarray(0, setupBytes), initramfs.length, commandLine).copy(disk, FIRST_SECTOR * 512);
  system.copy(disk, systemAt);
  initramfs.copy(disk, initramfsAt);
  return disk;
}

function writeLoads(disk: Buffer, systemChunks: number, initramfsChunks: number): void {
  disk.writeUInt32LE(systemChunks, 0x1a0);
  disk.writeUInt32LE(KERNEL_ADDRESS, 0x1a4);
  disk.writeUInt32LE(initramfsChunks, 0x1a8);
  disk.writeUInt32LE(INITRAMFS_ADDRESS, 0x1ac);
}

function writePartition(disk: Buffer): void {
  disk.writeUInt8(0x80, 446);
  disk.writeUInt8(0xda, 446 + 4);
  disk.writeUInt32LE(FIRST_SECTOR, 446 + 8);
  disk.writeUInt32LE(disk.length / 512 - FIRST_SECTOR, 446 + 12);
  disk.writeUInt16LE(0xaa55, 510);
}

/** The kernel's setup code with what a boot loader fills in (Linux/x86 boot protocol), and the command line. */
function setup(code: Buffer, initramfsBytes: number, commandLine: string): Buffer {
  const image = Buffer.alloc(SETUP_SECTORS * 512);
  code.copy(image);
  image.writeUInt8(0xff, 0x210);
  image.writeUInt8((image[0x211] ?? 0) | 0x80, 0x211);
  image.writeUInt32LE(INITRAMFS_ADDRESS, 0x218);
  image.writeUInt32LE(initramfsBytes, 0x21c);
  image.writeUInt16LE(COMMAND_LINE_AT - 0x200, 0x224);
  image.writeUInt32LE(0x10000 + COMMAND_LINE_AT, 0x228);
  image.write(commandLine, COMMAND_LINE_AT);
  return image;
}

export interface ArchiveEntry {
  readonly name: string;
  readonly mode: number;
  readonly data: Buffer | undefined;
}

/** A gzip-compressed cpio archive ("newc") of files and, where data is undefined, folders. */
export function buildInitramfs(entries: readonly ArchiveEntry[]): Buffer {
  const parts: Buffer[] = [];
  for (const [index, entry] of [...entries, { name: 'TRAILER!!!', mode: 0, data: undefined }].entries()) {
    const data = entry.data ?? Buffer.alloc(0);
    const kind = entry.name === 'TRAILER!!!' ? 0 : entry.data ? 0o100000 : 0o040000;
    const fields = [
      index + 1,
      kind | entry.mode,
      0,
      0,
      1,
      0,
      data.length,
      0,
      0,
      0,
      0,
      entry.name.length + 1,
      0,
    ];
    const header = `070701${fields.map((field) => field.toString(16).padStart(8, '0')).join('')}${entry.name}\0`;
    parts.push(aligned(Buffer.from(header, 'latin1')), aligned(data));
  }
  return gzipSync(Buffer.concat(parts), { level: 6 });
}

function aligned(data: Buffer): Buffer {
  return Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4)]);
}
