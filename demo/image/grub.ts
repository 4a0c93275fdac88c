import { spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync, readSync, writeSync } from 'node:fs';
import { join } from 'node:path';

const GRUB = '/usr/lib/grub/i386-pc';
const MODULES = [
  'biosdisk',
  'part_msdos',
  'ext2',
  'normal',
  'configfile',
  'linux',
  'serial',
  'terminal',
  'echo',
  'test',
  'boot',
];
const SECTOR = 512;
/** First bytes of an MBR that hold code; the disk signature and the partition table follow. */
const MBR_CODE = 440;

/**
 * Writes GRUB's boot sector and core image into the gap before the first partition, as grub-bios-setup does, but into
 * a file: no device, no mount, no root. Source of the two patched fields: GRUB manual, "BIOS installation", and the
 * layout comments of boot.img (kernel sector at 0x5c) and diskboot.img (block list at the end of its sector).
 */
export function installGrub(disk: string, scratch: string, firstPartitionSector: number): void {
  const core = buildCore(scratch);
  const coreSectors = Math.ceil(core.length / SECTOR);
  if (1 + coreSectors > firstPartitionSector)
    throw new Error(`GRUB's core image needs ${coreSectors} sectors before the first partition`);
  const boot = readFileSync(join(GRUB, 'boot.img'));
  // The core image begins in sector 1; a jump over the floppy probe is kept as it is.
  boot.writeBigUInt64LE(1n, 0x5c);
  // The rest of the core image begins in sector 2 and is loaded to segment 0x820.
  core.writeBigUInt64LE(2n, SECTOR - 12);
  core.writeUInt16LE(coreSectors - 1, SECTOR - 4);
  core.writeUInt16LE(0x820, SECTOR - 2);
  const file = openSync(disk, 'r+');
  try {
    const table = Buffer.alloc(SECTOR);
    readSync(file, table, 0, SECTOR, 0);
    boot.copy(table, 0, 0, MBR_CODE);
    writeSync(file, table, 0, SECTOR, 0);
    writeSync(file, core, 0, core.length, SECTOR);
  } finally {
    closeSync(file);
  }
}

function buildCore(scratch: string): Buffer {
  const output = join(scratch, 'core.img');
  const args = ['-O', 'i386-pc', '-o', output, '-p', '(hd0,msdos1)/grub', '-d', GRUB, ...MODULES];
  const result = spawnSync('/usr/bin/grub-mkimage', args, {
    encoding: 'utf8',
    env: { PATH: '/usr/bin:/bin' },
  });
  if (result.status !== 0) throw new Error(`grub-mkimage failed: ${result.stderr}`);
  return readFileSync(output);
}
