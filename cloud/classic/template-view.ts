import { Entity, formatDate } from './entity.ts';
import { datacenterEntity, findDatacenter } from './locations.ts';
import type { ChildRecord, TagRecord, TemplateRecord } from './records.ts';
import { findSoftware, longDescription, type Software, softwareEntity } from './software.ts';
import { transactionEntity } from './transactions.ts';
import type { World } from './world.ts';

const TYPE = 'SoftLayer_Virtual_Guest_Block_Device_Template_Group';
const GIB = 1024 ** 3;

/** softlayer-api.md 6.1 */
export const ACTIVE_STATUS = 1;

/** Name, note, sharing and tags live on the parent; datacenter, disks and transactions on its children (6.1). */
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
    blockDevices: () => (child.done ? [blockDevice(parent, child)] : []),
    blockDevicesDiskSpaceTotal: child.done ? parent.disk.storedSize : 0,
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
    imageType: new Entity('SoftLayer_Virtual_Disk_Image_Type', {
      description: 'A system image',
      keyName: 'SYSTEM',
      name: 'System',
    }),
    status: new Entity('SoftLayer_Virtual_Guest_Block_Device_Template_Group_Status', {
      description: 'The Guest Block Device Template Group is available to all accounts',
      keyName: 'ACTIVE',
      name: 'Active',
    }),
  };
}

const locations = (record: TemplateRecord): Entity[] =>
  record.children.map((child) => locationOf(child.datacenter)).filter((entity) => entity !== undefined);

function locationOf(name: string): Entity | undefined {
  const datacenter = findDatacenter(name);
  return datacenter && datacenterEntity(datacenter);
}

/** The template's disk as a guest will need it: whole GiB, at least the 25 that the smallest flavor has. */
export const capacityGB = (virtualSize: number): number => Math.max(1, Math.ceil(virtualSize / GIB));

function blockDevice(parent: TemplateRecord, child: ChildRecord): Entity {
  const software = findSoftware(parent.osCode);
  const name = software ? longDescription(software) : parent.name;
  return new Entity('SoftLayer_Virtual_Guest_Block_Device_Template', {
    id: child.deviceId,
    groupId: child.id,
    device: '0',
    diskImageId: child.diskImageId,
    diskSpace: parent.disk.storedSize,
    units: 'B',
    diskImage: () =>
      new Entity('SoftLayer_Virtual_Disk_Image', {
        id: child.diskImageId,
        capacity: capacityGB(parent.disk.virtualSize),
        units: 'GB',
        typeId: 241,
        name: `${parent.name} - ${name}`,
        description: parent.name,
        uuid: child.diskImageUuid,
        parentId: null,
        storageRepositoryId: findDatacenter(child.datacenter)?.id ?? null,
        createDate: formatDate(child.createDate),
        modifyDate: null,
        checksum: null,
        checksumAlgorithm: null,
        isEncrypted: parent.encrypted,
        cloudInitFlag: parent.cloudInit,
        bootableVolumeFlag: true,
        metadataFlag: false,
        type: new Entity('SoftLayer_Virtual_Disk_Image_Type', {
          description: 'A system image',
          keyName: 'SYSTEM',
          name: 'System',
        }),
        softwareReferences: software ? [softwareReference(child, software)] : [],
      }),
  });
}

function softwareReference(child: ChildRecord, software: Software): Entity {
  return new Entity('SoftLayer_Virtual_Disk_Image_Software', {
    id: child.diskImageId + 1,
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
