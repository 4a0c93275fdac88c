import { billingEntity } from './billing-view.ts';
import { Entity, formatDate } from './entity.ts';
import { datacenterEntity, findDatacenter } from './locations.ts';
import { findVlan, subnetEntity, vlanEntity } from './network.ts';
import { findImage } from './orders.ts';
import { FLAVORS } from './prices.ts';
import type { GuestRecord } from './records.ts';
import { findSoftware, softwareEntity } from './software.ts';
import { sshKeyEntity } from './ssh-keys.ts';
import { tagReference, templateEntity } from './template-view.ts';
import { transactionEntity } from './transactions.ts';
import type { World } from './world.ts';

/** softlayer-api.md 15 */
const ACTIVE = 1001;

/** A virtual guest with its relations (softlayer-api.md 15.1). What is not there yet is left out. */
export function guestEntity(world: World, guest: GuestRecord): Entity {
  return new Entity('SoftLayer_Virtual_Guest', {
    ...localProperties(world, guest),
    ...stateProperties(world, guest),
    ...networkProperties(world, guest),
    ...softwareProperties(world, guest),
    globalIdentifier: guest.guid,
    hourlyBillingFlag: guest.hourly,
    localDiskFlag: guest.local,
    privateNetworkOnlyFlag: guest.privateOnly,
    transientGuestFlag: false,
    managedResourceFlag: false,
    blockCancelBecauseDisconnectedFlag: false,
    orderedPackageId: String(guest.packageId),
    datacenter: () => datacenterOf(guest),
    location: () => datacenterOf(guest),
    blockDevices: () => blockDevices(guest),
    blockDeviceTemplateGroup: () => {
      const template = guest.template && findImage(world, guest.template.guid);
      return template && templateEntity(world, template);
    },
    billingItem: () => {
      const billing = world.billing.get(String(guest.billingItemId));
      return billing && billing.cancellationDate === undefined ? billingEntity(world, billing) : undefined;
    },
    sshKeys: () =>
      guest.sshKeyIds
        .map((id) => world.sshKeys.get(String(id)))
        .filter((key) => key !== undefined)
        .map(sshKeyEntity),
    tagReferences: () => guest.tags.map((tag) => tagReference(tag, guest.id, 'GUEST')),
    userData: () => userData(guest),
    billingCycleBandwidthUsage: [],
    softwareComponents: [],
    type: new Entity('SoftLayer_Virtual_Guest_Type', { id: 2, keyName: 'PUBLIC', name: 'Public' }),
  });
}

function datacenterOf(guest: GuestRecord): Entity | undefined {
  const datacenter = findDatacenter(guest.datacenter);
  return datacenter && datacenterEntity(datacenter);
}

function localProperties(world: World, guest: GuestRecord) {
  return {
    accountId: world.accountId,
    createDate: formatDate(guest.createDate),
    dedicatedAccountHostOnlyFlag: guest.dedicated,
    deviceStatusId: 8,
    domain: guest.domain,
    fullyQualifiedDomainName: `${guest.hostname}.${guest.domain}`,
    hostname: guest.hostname,
    id: guest.id,
    lastPowerStateId: null,
    lastVerifiedDate: null,
    maxCpu: guest.startCpus,
    maxCpuUnits: 'CORE',
    maxMemory: guest.maxMemory,
    metricPollDate: null,
    modifyDate: guest.modifyDate === undefined ? null : formatDate(guest.modifyDate),
    notes: guest.notes,
    placementGroupId: null,
    postInstallScriptUri: guest.postInstallScriptUri,
    provisionDate: guest.provisionDate === undefined ? null : formatDate(guest.provisionDate),
    reclaimDate: reclaimDate(world, guest),
    startCpus: guest.startCpus,
    statusId: ACTIVE,
    typeId: 2,
    uuid: guest.uuid,
  };
}

function reclaimDate(world: World, guest: GuestRecord): string | null {
  const cancelled = world.billing.get(String(guest.billingItemId))?.cancellationDate;
  return cancelled === undefined ? null : formatDate(cancelled);
}

const POWER_NAMES = { RUNNING: 'Running', HALTED: 'Halted', PAUSED: 'Paused' } as const;

function stateProperties(world: World, guest: GuestRecord) {
  const power = new Entity('SoftLayer_Virtual_Guest_Power_State', {
    description: '',
    keyName: guest.powerState,
    name: POWER_NAMES[guest.powerState],
  });
  const transaction = (): Entity | undefined =>
    guest.transaction && transactionEntity(world, guest.transaction);
  const last = (): Entity | undefined => {
    const record = guest.lastTransaction ?? guest.transaction;
    return record && transactionEntity(world, record);
  };
  const provisioned = guest.provisionDate;
  return {
    status: new Entity('SoftLayer_Virtual_Guest_Status', { keyName: 'ACTIVE', name: 'Active' }),
    deviceStatus: new Entity('SoftLayer_Device_Status', { id: 8, keyName: 'ACTIVE', name: 'Active' }),
    powerState: power,
    lastKnownPowerState: power,
    activeTransaction: transaction,
    activeTransactions: () => (guest.transaction ? [transactionEntity(world, guest.transaction)] : []),
    lastTransaction: last,
    // Present after any install: its mere presence does not mean that a reload runs (softlayer-api.md 24).
    lastOperatingSystemReload: () =>
      provisioned === undefined
        ? undefined
        : transactionEntity(world, {
            id: guest.reloadId,
            createDate: guest.createDate,
            group: 'Service Setup',
            guestId: guest.id,
            status: 'SERVICE_SETUP',
            statusChangeDate: provisioned,
          }),
  };
}

function networkProperties(world: World, guest: GuestRecord) {
  const components = (): Entity[] =>
    guest.privateOnly
      ? [component(world, guest, 0)]
      : [component(world, guest, 0), component(world, guest, 1)];
  const vlans = [findVlan(guest.publicVlanId), findVlan(guest.privateVlanId)].filter(
    (vlan) => vlan !== undefined,
  );
  return {
    primaryIpAddress: guest.publicIpShown ? guest.publicIp : undefined,
    primaryBackendIpAddress: guest.privateIpShown ? guest.privateIp : undefined,
    networkComponents: components,
    backendNetworkComponents: () => [component(world, guest, 0)],
    frontendNetworkComponents: () => (guest.privateOnly ? [] : [component(world, guest, 1)]),
    primaryBackendNetworkComponent: () => component(world, guest, 0),
    primaryNetworkComponent: () => (guest.privateOnly ? undefined : component(world, guest, 1)),
    networkVlans: () => vlans.map((vlan) => vlanEntity(world, vlan)),
  };
}

/** Port 0 is the private side, port 1 the public one. */
function component(world: World, guest: GuestRecord, port: 0 | 1): Entity {
  const vlan = findVlan(port === 1 ? guest.publicVlanId : guest.privateVlanId);
  const enabled = port === 1 ? guest.ports.public : guest.ports.private;
  const shown = port === 1 ? guest.publicIpShown : guest.privateIpShown;
  const hex = (guest.id * 2 + port).toString(16).padStart(10, '0').slice(-10);
  const mac = ['06', ...(hex.match(/../g) ?? [])].join(':');
  return new Entity('SoftLayer_Virtual_Guest_Network_Component', {
    createDate: formatDate(guest.createDate),
    guestId: guest.id,
    id: guest.id * 2 + port,
    macAddress: mac,
    maxSpeed: guest.networkSpeed,
    modifyDate: formatDate(guest.createDate),
    name: 'eth',
    networkId: 1,
    port,
    speed: guest.networkSpeed,
    status: enabled ? 'ACTIVE' : 'DISABLED',
    uuid: guest.uuid.replace(/^.{8}/, (guest.id * 2 + port).toString(16).padStart(8, '0').slice(-8)),
    primaryIpAddress: shown ? (port === 1 ? guest.publicIp : guest.privateIp) : undefined,
    networkVlan: () => vlan && vlanEntity(world, vlan),
    primarySubnet: () => vlan && subnetEntity(world, vlan),
    securityGroupBindings: [],
  });
}

const diskType = (keyName: string, name: string): Entity =>
  new Entity('SoftLayer_Virtual_Disk_Image_Type', { description: name, keyName, name });

/** softlayer-api.md 15.1 */
const SWAP_GB = 2;

function blockDevices(guest: GuestRecord): Entity[] {
  if (guest.provisionDate === undefined && guest.transaction?.status === 'ASSIGN_HOST') return [];
  const name = `${guest.hostname}.${guest.domain}`;
  return [
    device(guest, '0', guest.diskImageId, guest.diskUuid, guest.diskGB, name, 241),
    device(guest, '1', guest.diskImageId + 1, guest.uuid, SWAP_GB, `${guest.id}-SWAP`, 246),
  ];
}

/** A block device's id follows from that of its disk image. */
export const blockDeviceId = (diskImageId: number): number => diskImageId + 10;

function device(
  guest: GuestRecord,
  position: string,
  imageId: number,
  uuid: string,
  capacity: number,
  name: string,
  typeId: 241 | 246,
): Entity {
  return new Entity('SoftLayer_Virtual_Guest_Block_Device', {
    bootableFlag: position === '0' ? 1 : 0,
    createDate: formatDate(guest.createDate),
    device: position,
    diskImageId: imageId,
    guestId: guest.id,
    hotPlugFlag: 0,
    id: blockDeviceId(imageId),
    modifyDate: null,
    mountMode: 'RW',
    mountType: 'Disk',
    statusId: 1,
    uuid,
    diskImage: () =>
      new Entity('SoftLayer_Virtual_Disk_Image', {
        capacity,
        createDate: formatDate(guest.createDate),
        description: name,
        id: imageId,
        modifyDate: null,
        name,
        parentId: null,
        storageRepositoryId: findDatacenter(guest.datacenter)?.id ?? null,
        typeId,
        units: 'GB',
        uuid,
        localDiskFlag: guest.local,
        metadataFlag: false,
        isEncrypted: position === '0' && guest.disk?.encryption !== undefined,
        type: typeId === 246 ? diskType('SWAP', 'Swap') : diskType('SYSTEM', 'System'),
        softwareReferences: [],
      }),
  });
}

/** Passwords come late, and never for images that bring their own users (softlayer-api.md 15.1). */
function softwareProperties(world: World, guest: GuestRecord) {
  const software = findSoftware(guest.osCode);
  const password = guest.provisionDate === undefined ? undefined : guest.osPassword;
  const passwords =
    password === undefined || !software
      ? []
      : [
          new Entity('SoftLayer_Software_Component_Password', {
            createDate: formatDate(guest.createDate),
            id: guest.reloadId + 1,
            modifyDate: formatDate(guest.createDate),
            password,
            port: null,
            softwareId: guest.reloadId,
            username: software.requiredUser,
          }),
        ];
  const preset = FLAVORS.find((flavor) => flavor.presetId === guest.presetId);
  return {
    operatingSystemReferenceCode: software?.referenceCode,
    supplementalCreateObjectOptions: undefined,
    gpuCount: 0,
    hardwareFunctionDescription: preset?.keyName,
    operatingSystem: () =>
      software &&
      new Entity('SoftLayer_Software_Component_OperatingSystem', {
        hardwareId: null,
        id: guest.reloadId,
        manufacturerActivationCode: null,
        manufacturerLicenseInstance: '',
        passwords,
        softwareDescription: () => softwareEntity(software),
        softwareLicense: () =>
          new Entity('SoftLayer_Software_License', {
            id: software.id + 1,
            softwareDescriptionId: software.id,
            softwareDescription: () => softwareEntity(software),
            account: () => new Entity('SoftLayer_Account', { id: world.accountId }),
          }),
      }),
  };
}

function userData(guest: GuestRecord): Entity[] {
  if (guest.userData === undefined) return [];
  return [
    new Entity('SoftLayer_Virtual_Guest_Attribute_UserData', {
      value: guest.userData,
      guest: undefined,
      type: new Entity('SoftLayer_Virtual_Guest_Attribute_Type', { keyname: 'USER_DATA', name: 'User Data' }),
    }),
  ];
}
