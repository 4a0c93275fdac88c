import { Entity, formatDate } from './entity.ts';
import { datacenterEntity, findDatacenter } from './locations.ts';
import type { ChildRecord, DiskRecord, TagRecord, TemplateRecord } from './records.ts';
import { findSoftware, longDescription, type Software, softwareEntity } from './software.ts';
import { transactionEntity } from './transactions.ts';
import type { World } from './world.ts';

const TYPE = 'SoftLayer_Virtual_Guest_Block_Device_Template_Group';
const GIB = 1024 ** 3;

/** softlayer-api.md 6.1 */
export const ACTIVE_STATUS = 1;

/**
 * Name, note, sharing and tags live on the parent; datacenter, disks and transactions on its children
 * (softlayer-api.md 6.1).
 */
export function templateEntity(world: World, record: TemplateRecord): Entity {
  const children = (): Entity[] => record.children.map((child) => childEntity(world, record, child));
  return new Entity(TYPE, {
    ...commonProperties(record),
    id: record.id,
    parentId: null,
    createDate: formatDate(record.createDate),
    transactionId: null,
    globalIdentifier: record.guid,
    children,
    firstChild: () => children()[0],
    blockDevices: [],
    blockDevicesDiskSpaceTotal: 0,
    datacenters: () => locations(record),
    accountReferences: record.sharing.map(
      (sharing) =>
        new Entity('SoftLayer_Virtual_Guest_Block_Device_Template_Group_Accounts', {
          accountId: sharing.accountId,
          createDate: formatDate(sharing.createDate),
          groupId: record.id,
        }),
    ),
    tagReferences: record.tags.map((tag) => tagReference(tag, record.id, 'IMAGE_TEMPLATE')),
  });
}

export function childEntity(world: World, parent: TemplateRecord, child: ChildRecord): Entity {
  return new Entity(TYPE, {
    ...commonProperties(parent),
    id: child.id,
    parentId: parent.id,
    parent: () => templateEntity(world, parent),
    createDate: formatDate(child.createDate),
    transactionId: child.transaction?.id ?? null,
    transaction: child.transaction && transactionEntity(world, child.transaction),
    datacenter: () => locationOf(child.datacenter),
    blockDevices: () => (child.done ? blockDevices(parent, child) : []),
    blockDevicesDiskSpaceTotal: child.done ? storedSize(parent) : 0,
    accountReferences: [],
    tagReferences: [],
    children: [],
  });
}

function commonProperties(record: TemplateRecord) {
  return {
    accountId: record.accountId,
    name: record.name,
    note: record.note,
    summary: record.name,
    publicFlag: record.publicFlag,
    statusId: record.statusId,
    userRecordId: record.userRecordId,
    byolFlag: record.byol,
    flexImageFlag: false,
    nextGenFlag: false,
    imageTypeKeyName: 'SYSTEM',
    imageType: systemType(),
    status: new Entity('SoftLayer_Virtual_Guest_Block_Device_Template_Group_Status', {
      description: 'The Guest Block Device Template Group is available to all accounts',
      keyName: 'ACTIVE',
      name: 'Active',
    }),
  };
}

const systemType = (): Entity =>
  new Entity('SoftLayer_Virtual_Disk_Image_Type', {
    description: 'A system image',
    keyName: 'SYSTEM',
    name: 'System',
  });

const locations = (record: TemplateRecord): Entity[] =>
  record.children.map((child) => locationOf(child.datacenter)).filter((entity) => entity !== undefined);

function locationOf(name: string): Entity | undefined {
  const datacenter = findDatacenter(name);
  return datacenter && datacenterEntity(datacenter);
}

/** The template's disk as a server will need it: whole GiB, at least the 25 that the smallest flavor has. */
export const capacityGB = (virtualSize: number): number => Math.max(1, Math.ceil(virtualSize / GIB));

const storedSize = (parent: TemplateRecord): number =>
  [parent.disk, ...(parent.moreDisks ?? [])].reduce((sum, disk) => sum + disk.storedSize, 0);

/** One for each disk, counted from 0 as the objects of an export are (softlayer-api.md 8). */
function blockDevices(parent: TemplateRecord, child: ChildRecord): Entity[] {
  const images = [child, ...(child.more ?? [])];
  const disks = [parent.disk, ...(parent.moreDisks ?? [])];
  return disks.flatMap((disk, index) => {
    const image = images[index];
    return image ? [blockDevice(parent, child, disk, { ...image, index })] : [];
  });
}

type ImageIds = Pick<ChildRecord, 'deviceId' | 'diskImageId' | 'diskImageUuid'> & { readonly index: number };

function blockDevice(
  parent: TemplateRecord,
  child: ChildRecord,
  disk: DiskRecord,
  { deviceId, diskImageId, diskImageUuid, index }: ImageIds,
): Entity {
  const software = index === 0 ? findSoftware(parent.osCode) : undefined;
  const name = software ? longDescription(software) : parent.name;
  return new Entity('SoftLayer_Virtual_Guest_Block_Device_Template', {
    id: deviceId,
    groupId: child.id,
    device: String(index),
    diskImageId,
    diskSpace: disk.storedSize,
    units: 'B',
    diskImage: () =>
      new Entity('SoftLayer_Virtual_Disk_Image', {
        id: diskImageId,
        capacity: capacityGB(disk.virtualSize),
        units: 'GB',
        typeId: 241,
        name: `${parent.name} - ${name}`,
        description: parent.name,
        uuid: diskImageUuid,
        parentId: null,
        storageRepositoryId: findDatacenter(child.datacenter)?.id ?? null,
        createDate: formatDate(child.createDate),
        modifyDate: null,
        checksum: null,
        checksumAlgorithm: null,
        isEncrypted: index === 0 ? parent.encrypted : disk.encryption !== undefined,
        cloudInitFlag: parent.cloudInit,
        bootableVolumeFlag: index === 0,
        metadataFlag: false,
        type: systemType(),
        softwareReferences: software ? [softwareReference(diskImageId, software)] : [],
      }),
  });
}

function softwareReference(diskImageId: number, software: Software): Entity {
  return new Entity('SoftLayer_Virtual_Disk_Image_Software', {
    id: diskImageId + 1,
    softwareDescriptionId: software.id,
    softwareDescription: () => softwareEntity(software),
  });
}

export function tagReference(tag: TagRecord, ownerId: number, keyName: string): Entity {
  return new Entity('SoftLayer_Tag_Reference', {
    id: tag.id,
    tagId: tag.tagId,
    resourceTableId: ownerId,
    tagTypeId: keyName === 'GUEST' ? 2 : 10,
    tag: new Entity('SoftLayer_Tag', { id: tag.tagId, name: tag.name, internal: 0 }),
    tagType: new Entity('SoftLayer_Tag_Type', { keyName, description: keyName }),
  });
}
