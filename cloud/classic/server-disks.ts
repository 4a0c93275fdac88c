import { Entity, formatDate } from './entity.ts';
import { findDatacenter } from './locations.ts';
import type { DiskRecord, ServerRecord } from './records.ts';

const diskType = (keyName: string, name: string): Entity =>
  new Entity('SoftLayer_Virtual_Disk_Image_Type', { description: name, keyName, name });

/** softlayer-api.md 15.1 */
const SWAP_GB = 2;
const SWAP = '1';

/** The disks of a server (softlayer-api.md 15.1): the first holds the system, the second is swap. */
export function blockDevices(server: ServerRecord): Entity[] {
  if (server.provisionDate === undefined && server.transaction?.status === 'ASSIGN_HOST') return [];
  const name = `${server.hostname}.${server.domain}`;
  const root = { imageId: server.diskImageId, uuid: server.diskUuid };
  const second = { imageId: server.diskImageId + 1, uuid: server.uuid };
  return [
    device(server, { ...root, device: '0', capacity: server.diskGB, name }),
    device(server, { ...second, device: SWAP, capacity: SWAP_GB, name: `${server.id}-SWAP` }),
    ...(server.moreDisks ?? []).map((disk) =>
      device(server, {
        imageId: disk.diskImageId,
        uuid: disk.uuid,
        device: disk.device,
        capacity: disk.diskGB,
        name,
      }),
    ),
  ];
}

interface Disk {
  readonly imageId: number;
  readonly uuid: string;
  /** GB. */
  readonly capacity: number;
  readonly name: string;
  /** Name of the device. */
  readonly device: string;
}

/** A block device's id follows from that of its disk image. */
export const blockDeviceId = (diskImageId: number): number => diskImageId + 10;

function device(server: ServerRecord, disk: Disk): Entity {
  const { imageId, uuid } = disk;
  return new Entity('SoftLayer_Virtual_Guest_Block_Device', {
    bootableFlag: disk.device === '0' ? 1 : 0,
    createDate: formatDate(server.createDate),
    device: disk.device,
    diskImageId: imageId,
    guestId: server.id,
    hotPlugFlag: 0,
    id: blockDeviceId(imageId),
    modifyDate: null,
    mountMode: 'RW',
    mountType: 'Disk',
    statusId: 1,
    uuid,
    diskImage: () => diskImage(server, disk),
  });
}

function diskImage(server: ServerRecord, { imageId, uuid, capacity, name, device: place }: Disk): Entity {
  const swap = place === SWAP;
  return new Entity('SoftLayer_Virtual_Disk_Image', {
    capacity,
    createDate: formatDate(server.createDate),
    description: name,
    id: imageId,
    modifyDate: null,
    name,
    parentId: null,
    storageRepositoryId: findDatacenter(server.datacenter)?.id ?? null,
    typeId: swap ? 246 : 241,
    units: 'GB',
    uuid,
    localDiskFlag: server.local,
    metadataFlag: false,
    isEncrypted: diskOf(server, place)?.encryption !== undefined,
    type: swap ? diskType('SWAP', 'Swap') : diskType('SYSTEM', 'System'),
    softwareReferences: [],
  });
}

const diskOf = (server: ServerRecord, device: string): DiskRecord | undefined =>
  device === '0' ? server.disk : server.moreDisks?.find((disk) => disk.device === device)?.disk;
