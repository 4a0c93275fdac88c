import { Entity, formatDate } from './entity.ts';
import { datacenterEntity, findDatacenter } from './locations.ts';
import { findVlan, subnetEntity, vlanEntity } from './network.ts';
import { findImage } from './orders.ts';
import { FLAVORS } from './prices.ts';
import type { ServerRecord } from './records.ts';
import { blockDevices } from './server-disks.ts';
import { findSoftware, type Software, softwareEntity } from './software.ts';
import { sshKeyEntity } from './ssh-keys.ts';
import { tagReference, templateEntity } from './template-view.ts';
import { transactionEntity } from './transactions.ts';
import type { World } from './world.ts';

/** softlayer-api.md 15 */
const ACTIVE = 1001;

/** What a server is and has, but for its bill (softlayer-api.md 15.1). What is not there yet is left out. */
export function serverProperties(world: World, server: ServerRecord) {
  return {
    ...localProperties(world, server),
    ...stateProperties(world, server),
    ...networkProperties(world, server),
    ...softwareProperties(world, server),
    globalIdentifier: server.guid,
    hourlyBillingFlag: server.hourly,
    localDiskFlag: server.local,
    privateNetworkOnlyFlag: server.privateOnly,
    transientGuestFlag: false,
    managedResourceFlag: false,
    blockCancelBecauseDisconnectedFlag: false,
    orderedPackageId: String(server.packageId),
    datacenter: () => datacenterOf(server),
    location: () => datacenterOf(server),
    blockDevices: () => blockDevices(server),
    blockDeviceTemplateGroup: () => {
      const template = server.template && findImage(world, server.template.guid);
      return template && templateEntity(world, template);
    },
    sshKeys: () =>
      server.sshKeyIds
        .map((id) => world.sshKeys.get(String(id)))
        .filter((key) => key !== undefined)
        .map(sshKeyEntity),
    tagReferences: () => server.tags.map((tag) => tagReference(tag, server.id, 'GUEST')),
    userData: () => userData(server),
    billingCycleBandwidthUsage: [],
    softwareComponents: [],
    type: new Entity('SoftLayer_Virtual_Guest_Type', { id: 2, keyName: 'PUBLIC', name: 'Public' }),
  };
}

export function datacenterOf(server: ServerRecord | undefined): Entity | undefined {
  const datacenter = server && findDatacenter(server.datacenter);
  return datacenter && datacenterEntity(datacenter);
}

function localProperties(world: World, server: ServerRecord) {
  return {
    accountId: world.accountId,
    createDate: formatDate(server.createDate),
    dedicatedAccountHostOnlyFlag: server.dedicated,
    deviceStatusId: 8,
    domain: server.domain,
    fullyQualifiedDomainName: `${server.hostname}.${server.domain}`,
    hostname: server.hostname,
    id: server.id,
    lastPowerStateId: null,
    lastVerifiedDate: null,
    maxCpu: server.startCpus,
    maxCpuUnits: 'CORE',
    maxMemory: server.maxMemory,
    metricPollDate: null,
    modifyDate: server.modifyDate === undefined ? null : formatDate(server.modifyDate),
    notes: server.notes,
    placementGroupId: null,
    postInstallScriptUri: server.postInstallScriptUri,
    provisionDate: server.provisionDate === undefined ? null : formatDate(server.provisionDate),
    reclaimDate: reclaimDate(world, server),
    startCpus: server.startCpus,
    statusId: ACTIVE,
    typeId: 2,
    uuid: server.uuid,
  };
}

function reclaimDate(world: World, server: ServerRecord): string | null {
  const cancelled = world.billing.get(String(server.billingItemId))?.cancellationDate;
  return cancelled === undefined ? null : formatDate(cancelled);
}

const POWER_NAMES = { RUNNING: 'Running', HALTED: 'Halted', PAUSED: 'Paused' } as const;

function stateProperties(world: World, server: ServerRecord) {
  const power = new Entity('SoftLayer_Virtual_Guest_Power_State', {
    description: '',
    keyName: server.powerState,
    name: POWER_NAMES[server.powerState],
  });
  const transaction = (): Entity | undefined =>
    server.transaction && transactionEntity(world, server.transaction);
  const last = (): Entity | undefined => {
    const record = server.lastTransaction ?? server.transaction;
    return record && transactionEntity(world, record);
  };
  const provisioned = server.provisionDate;
  return {
    status: new Entity('SoftLayer_Virtual_Guest_Status', { keyName: 'ACTIVE', name: 'Active' }),
    deviceStatus: new Entity('SoftLayer_Device_Status', { id: 8, keyName: 'ACTIVE', name: 'Active' }),
    powerState: power,
    lastKnownPowerState: power,
    activeTransaction: transaction,
    activeTransactions: () => (server.transaction ? [transactionEntity(world, server.transaction)] : []),
    lastTransaction: last,
    // Present after any install: its mere presence does not mean that a reload runs (softlayer-api.md 24).
    lastOperatingSystemReload: () =>
      provisioned === undefined
        ? undefined
        : transactionEntity(world, {
            id: server.reloadId,
            createDate: server.createDate,
            group: 'Service Setup',
            guestId: server.id,
            status: 'SERVICE_SETUP',
            statusChangeDate: provisioned,
          }),
  };
}

function networkProperties(world: World, server: ServerRecord) {
  const components = (): Entity[] =>
    server.privateOnly
      ? [component(world, server, 0)]
      : [component(world, server, 0), component(world, server, 1)];
  const vlans = [findVlan(server.publicVlanId), findVlan(server.privateVlanId)].filter(
    (vlan) => vlan !== undefined,
  );
  return {
    primaryIpAddress: server.publicIpShown ? server.publicIp : undefined,
    primaryBackendIpAddress: server.privateIpShown ? server.privateIp : undefined,
    networkComponents: components,
    backendNetworkComponents: () => [component(world, server, 0)],
    frontendNetworkComponents: () => (server.privateOnly ? [] : [component(world, server, 1)]),
    primaryBackendNetworkComponent: () => component(world, server, 0),
    primaryNetworkComponent: () => (server.privateOnly ? undefined : component(world, server, 1)),
    networkVlans: () => vlans.map((vlan) => vlanEntity(world, vlan)),
  };
}

/** Port 0 is the private side, port 1 the public one. */
function component(world: World, server: ServerRecord, port: 0 | 1): Entity {
  const vlan = findVlan(port === 1 ? server.publicVlanId : server.privateVlanId);
  const enabled = port === 1 ? server.ports.public : server.ports.private;
  const shown = port === 1 ? server.publicIpShown : server.privateIpShown;
  const hex = (server.id * 2 + port).toString(16).padStart(10, '0').slice(-10);
  const mac = ['06', ...(hex.match(/../g) ?? [])].join(':');
  return new Entity('SoftLayer_Virtual_Guest_Network_Component', {
    createDate: formatDate(server.createDate),
    guestId: server.id,
    id: server.id * 2 + port,
    macAddress: mac,
    maxSpeed: server.networkSpeed,
    modifyDate: formatDate(server.createDate),
    name: 'eth',
    networkId: 1,
    port,
    speed: server.networkSpeed,
    status: enabled ? 'ACTIVE' : 'DISABLED',
    uuid: server.uuid.replace(/^.{8}/, (server.id * 2 + port).toString(16).padStart(8, '0').slice(-8)),
    primaryIpAddress: shown ? (port === 1 ? server.publicIp : server.privateIp) : undefined,
    networkVlan: () => vlan && vlanEntity(world, vlan),
    primarySubnet: () => vlan && subnetEntity(world, vlan),
    securityGroupBindings: [],
  });
}

/** Passwords come late, and never for images that bring their own users (softlayer-api.md 15.1). */
function passwords(server: ServerRecord, software: Software): Entity[] {
  const password = server.provisionDate === undefined ? undefined : server.osPassword;
  if (password === undefined) return [];
  return [
    new Entity('SoftLayer_Software_Component_Password', {
      createDate: formatDate(server.createDate),
      id: server.reloadId + 1,
      modifyDate: formatDate(server.createDate),
      password,
      port: null,
      softwareId: server.reloadId,
      username: software.requiredUser,
    }),
  ];
}

function softwareProperties(world: World, server: ServerRecord) {
  const software = findSoftware(server.osCode);
  const preset = FLAVORS.find((flavor) => flavor.presetId === server.presetId);
  return {
    operatingSystemReferenceCode: software?.referenceCode,
    supplementalCreateObjectOptions: undefined,
    gpuCount: 0,
    hardwareFunctionDescription: preset?.keyName,
    operatingSystem: () =>
      software &&
      new Entity('SoftLayer_Software_Component_OperatingSystem', {
        hardwareId: null,
        id: server.reloadId,
        manufacturerActivationCode: null,
        manufacturerLicenseInstance: '',
        passwords: passwords(server, software),
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

function userData(server: ServerRecord): Entity[] {
  if (server.userData === undefined) return [];
  return [
    new Entity('SoftLayer_Virtual_Guest_Attribute_UserData', {
      value: server.userData,
      guest: undefined,
      type: new Entity('SoftLayer_Virtual_Guest_Attribute_Type', { keyname: 'USER_DATA', name: 'User Data' }),
    }),
  ];
}
