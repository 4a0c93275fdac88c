import type { MachineSpec } from '../ports.ts';
import { buildIso } from './iso9660.ts';

const SECTOR = 512;
const PAGE = 4096;
const PARTITION_START = 2048;
/** Bytes of the second disk, which classic infrastructure attaches for swap. */
export const SWAP_DISK_SIZE = 2 * 2 ** 30;

/** The config drive (version 2, label `config-2`) that cloud-init's ConfigDrive data source reads. */
export function configDrive(spec: MachineSpec): Buffer<ArrayBuffer> {
  const metadata = {
    uuid: spec.uuid,
    name: spec.fqdn.split('.')[0] ?? spec.fqdn,
    hostname: spec.fqdn,
    launch_index: 0,
    public_keys: Object.fromEntries(spec.sshKeys.map((key, index) => [`key-${index}`, key])),
    meta: {},
  };
  // Without network_data.json cloud-init asks DHCP on the first interface, which is what the guest has.
  const latest = {
    name: 'latest',
    folders: [],
    files: [
      { name: 'meta_data.json', data: Buffer.from(`${JSON.stringify(metadata, null, 1)}\n`) },
      { name: 'user_data', data: Buffer.from(spec.userData) },
      { name: 'vendor_data.json', data: Buffer.from('{}\n') },
    ],
  };
  const openstack = { name: 'openstack', folders: [latest], files: [] };
  return buildIso('config-2', { name: '', folders: [openstack], files: [] });
}

/**
 * The start of the swap disk: a partition table and the header of a swap area labelled `SWAP-xvdb1`, by which
 * IBM's image rules mount it (softlayer-api.md 11). The rest of the disk is a hole.
 */
export function swapDiskStart(): Buffer<ArrayBuffer> {
  const start = Buffer.alloc(PARTITION_START * SECTOR + PAGE);
  start.writeUInt8(0x82, 446 + 4);
  start.writeUInt32LE(PARTITION_START, 446 + 8);
  start.writeUInt32LE(SWAP_DISK_SIZE / SECTOR - PARTITION_START, 446 + 12);
  start.writeUInt16LE(0xaa55, 510);
  const area = start.subarray(PARTITION_START * SECTOR);
  area.writeUInt32LE(1, 1024);
  area.writeUInt32LE((SWAP_DISK_SIZE - PARTITION_START * SECTOR) / PAGE - 1, 1028);
  area.write('local-cloud-swap', 1036);
  area.write('SWAP-xvdb1', 1052);
  area.write('SWAPSPACE2', PAGE - 10);
  return start;
}
