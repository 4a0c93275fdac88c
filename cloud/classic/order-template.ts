import { at, field, flagField, integerField, textField } from './arguments.ts';
import { isArray, type Json, type JsonObject } from './entity.ts';
import { ApiFault, invalidValue, orderInvalid, publicFault } from './fault.ts';
import { type Datacenter, findDatacenter } from './locations.ts';
import { demandHostname, readVlan } from './order-servers.ts';
import { findImage } from './orders.ts';
import {
  CUSTOM_PACKAGE,
  FLAVOR_PACKAGE,
  FLAVORS,
  type Flavor,
  feeText,
  ITEMS,
  type Item,
  itemNamed,
  secondDisk,
} from './prices.ts';
import { findSoftware } from './software.ts';
import { capacityGB } from './template-view.ts';
import type { World } from './world.ts';

/** Items that every server has, whatever it is. */
const STANDARD_ITEMS = [
  'BANDWIDTH_0_GB_2',
  '1_IP_ADDRESS',
  'REBOOT_REMOTE_CONSOLE',
  'MONITORING_HOST_PING',
  'NOTIFICATION_EMAIL_AND_TICKET',
  'AUTOMATED_NOTIFICATION',
  'UNLIMITED_SSL_VPN_USERS',
  'NESSUS_VULNERABILITY_ASSESSMENT_REPORTING',
];

/**
 * A server skeleton (softlayer-api.md 12) as an order container, without what IBM drops on the way: user data,
 * placement, subnets and routers (13). A VLAN stays: slcli puts back only what is dropped. Throws `ApiFault`.
 */
export function orderTemplate(world: World, skeleton: JsonObject): JsonObject {
  demandProperties(skeleton);
  const datacenter = readDatacenter(skeleton);
  const flavor = readFlavor(skeleton);
  refuseCombinations(skeleton, flavor);
  const hostname = textField(skeleton, 'hostname') ?? '';
  const domain = textField(skeleton, 'domain') ?? '';
  demandHostname(hostname, domain);
  const image = readImage(world, skeleton);
  const items = [
    ...hardwareItems(skeleton, flavor, image),
    ...furtherDiskItems(skeleton),
    ...softwareItems(skeleton, image),
    portItem(skeleton),
    ...STANDARD_ITEMS.map(itemNamed),
  ].filter((item) => item !== undefined);
  const script = postInstallScript(skeleton);
  const hourly = flagField(skeleton, 'hourlyBillingFlag') ?? false;
  return {
    complexType: 'SoftLayer_Container_Product_Order_Virtual_Guest',
    imageTemplateId: image?.id ?? null,
    location: String(datacenter.id),
    packageId: flavor ? FLAVOR_PACKAGE : CUSTOM_PACKAGE,
    presetId: flavor?.presetId ?? null,
    prices: items.map((item) => shortPrice(item, hourly)),
    quantity: 1,
    sourceVirtualGuestId: null,
    sshKeys: sshKeys(skeleton),
    useHourlyPricing: hourly,
    virtualGuests: [{ hostname, domain, ...vlans(skeleton, datacenter) }],
    ...(script === undefined ? {} : { provisionScripts: [script] }),
  };
}

/** The VLANs of a skeleton, checked as an order's are; what hangs on them is dropped. */
function vlans(skeleton: JsonObject, datacenter: Datacenter): JsonObject {
  const sides = { primaryNetworkComponent: 'PUBLIC', primaryBackendNetworkComponent: 'PRIVATE' } as const;
  const kept = Object.entries(sides).flatMap(([name, space]) => {
    const id = readVlan(field(skeleton, name), space, datacenter);
    return id === undefined ? [] : [[name, { networkVlan: { id } }] as const];
  });
  return Object.fromEntries(kept);
}

/** `createObject` keeps what `generateOrderTemplate` drops. */
export function orderOfSkeleton(world: World, skeleton: JsonObject): JsonObject {
  const container = orderTemplate(world, skeleton);
  const kept = [
    'userData',
    'primaryNetworkComponent',
    'primaryBackendNetworkComponent',
    'supplementalCreateObjectOptions',
    'placementGroupId',
    'reservedCapacityGroup',
  ];
  const extras = kept.flatMap((name) => {
    const value = field(skeleton, name);
    return value === undefined ? [] : [[name, value] as const];
  });
  const server = {
    hostname: textField(skeleton, 'hostname') ?? '',
    domain: textField(skeleton, 'domain') ?? '',
    ...Object.fromEntries(extras),
  };
  return { ...container, virtualGuests: [server] };
}

function readDatacenter(skeleton: JsonObject): Datacenter {
  const name = at(skeleton, 'datacenter', 'name');
  if (typeof name !== 'string' || name === '') {
    throw invalidValue('datacenter.name', 'A datacenter name or regional group must be provided.');
  }
  const datacenter = findDatacenter(name);
  if (datacenter) return datacenter;
  throw invalidValue('datacenter.name', `"${name}" is not a datacenter that sells virtual servers.`);
}

function readFlavor(skeleton: JsonObject): Flavor | undefined {
  const keyName = flavorOf(skeleton);
  if (keyName === undefined) return undefined;
  const flavor = FLAVORS.find((candidate) => candidate.keyName === keyName);
  if (!flavor) throw publicFault(`Preset with key name ${keyName} could not be found.`);
  const cpus = integerField(skeleton, 'startCpus') ?? flavor.cpus;
  const memory = integerField(skeleton, 'maxMemory') ?? flavor.memoryGB * 1024;
  if (cpus !== flavor.cpus) throw invalidValue('startCpus', `The flavor has ${flavor.cpus} cores.`);
  if (memory !== flavor.memoryGB * 1024) {
    throw invalidValue('maxMemory', `The flavor has ${flavor.memoryGB} GB of memory.`);
  }
  return flavor;
}

/**
 * What a skeleton must have (softlayer-api.md 12). First of all checks; the datacenter is none of these, it has a
 * fault of its own (17).
 */
function demandProperties(skeleton: JsonObject): void {
  const required = ['hostname', 'domain', 'hourlyBillingFlag'];
  if (flavorOf(skeleton) === undefined) required.push('startCpus', 'maxMemory', 'localDiskFlag');
  if (at(skeleton, 'blockDeviceTemplateGroup', 'globalIdentifier') === undefined) {
    required.push('operatingSystemReferenceCode');
  }
  const missing = required.filter((name) => field(skeleton, name) === undefined).map((name) => `'${name}'`);
  if (missing.length === 0) return;
  const demand =
    missing.length === 1
      ? `The property ${missing.join('')} must be set`
      : `The properties ${missing.join(', ')} must all be set`;
  const code = 'SoftLayer_Exception_MissingCreationProperty';
  throw new ApiFault(500, code, `${demand} to create an instance of 'SoftLayer_Virtual_Guest'.`);
}

function flavorOf(skeleton: JsonObject): string | undefined {
  return textField(field(skeleton, 'supplementalCreateObjectOptions'), 'flavorKeyName');
}

function refuseCombinations(skeleton: JsonObject, flavor: Flavor | undefined): void {
  const image = at(skeleton, 'blockDeviceTemplateGroup', 'globalIdentifier');
  const disks = field(skeleton, 'blockDevices');
  if (image !== undefined && isArray(disks) && disks.length > 0) {
    throw invalidValue('blockDevices', 'Block devices may not be provided when using an image template.');
  }
  if (image !== undefined && field(skeleton, 'operatingSystemReferenceCode') !== undefined) {
    throw invalidValue(
      'operatingSystemReferenceCode',
      'It may not be provided when using an image template.',
    );
  }
  if (flavor && flagField(skeleton, 'dedicatedAccountHostOnlyFlag')) {
    throw invalidValue('dedicatedAccountHostOnlyFlag', 'Flavors are not sold on dedicated hosts.');
  }
  if (field(skeleton, 'dedicatedHost') !== undefined) {
    throw invalidValue('dedicatedHost.id', 'The account has no such dedicated host.');
  }
  if (flagField(skeleton, 'transientGuestFlag')) {
    throw invalidValue('transientGuestFlag', 'Transient guests are not sold here.');
  }
}

type Image = ReturnType<typeof findImage>;

function readImage(world: World, skeleton: JsonObject): Image {
  const guid = at(skeleton, 'blockDeviceTemplateGroup', 'globalIdentifier');
  if (guid === undefined) return undefined;
  const image = typeof guid === 'string' ? findImage(world, guid) : undefined;
  if (image && image.guid === guid) return image;
  throw invalidValue(
    'blockDeviceTemplateGroup.globalIdentifier',
    'A valid global identifier is required for a template.',
  );
}

/** Cores, memory and first disk of a server without a flavor; a flavor's come with its preset. */
function hardwareItems(skeleton: JsonObject, flavor: Flavor | undefined, image: Image): Item[] {
  if (flavor) return [];
  const dedicated = flagField(skeleton, 'dedicatedAccountHostOnlyFlag') ?? false;
  const local = flagField(skeleton, 'localDiskFlag') ?? false;
  const cpus = integerField(skeleton, 'startCpus') ?? 0;
  const memory = (integerField(skeleton, 'maxMemory') ?? 0) / 1024;
  const core = itemNamed(`GUEST_CORE${dedicated ? '_PRIVATE' : ''}_${cpus}`);
  if (!core) throw invalidValue('startCpus', `A server with ${cpus} cores is not sold.`);
  const ram = itemNamed(`RAM_${memory}_GB`);
  if (!ram) throw invalidValue('maxMemory', `A server with ${memory * 1024} MB of memory is not sold.`);
  const wanted = at(deviceNamed(skeleton, '0'), 'diskImage', 'capacity');
  const needed = image ? capacityGB(image.disk.virtualSize) : Number(wanted ?? 25);
  const disk = [25, 100]
    .filter((size) => size >= needed && (image !== undefined || size === needed))
    .map((size) => itemNamed(`GUEST_DISK_${size}_GB_${local ? 'LOCAL' : 'SAN'}`))
    .find((item) => item !== undefined);
  if (!disk) throw invalidValue('blockDevices', `A first disk of ${needed} GB is not sold.`);
  return [core, ram, disk];
}

/** The requested device of this name; a list of one need not name it. */
function deviceNamed(skeleton: JsonObject, name: string): Json | undefined {
  const devices = field(skeleton, 'blockDevices');
  if (!isArray(devices)) return undefined;
  return (devices as readonly Json[]).find((device) => String(field(device, 'device') ?? '0') === name);
}

/** Device 0 is the first disk, 1 is swap; of the others only 2 is sold here. */
function furtherDiskItems(skeleton: JsonObject): Item[] {
  const devices = field(skeleton, 'blockDevices');
  if (!isArray(devices)) return [];
  const others = (devices as readonly Json[]).filter(
    (device) => String(field(device, 'device') ?? '0') !== '0',
  );
  return others.map((device) => {
    const size = Number(at(device, 'diskImage', 'capacity') ?? 0);
    const item = String(field(device, 'device')) === '2' ? secondDisk(size) : undefined;
    if (item) return item;
    throw invalidValue('blockDevices', `A further disk of ${size} GB is not sold for this device.`);
  });
}

/** A server from an image pays for the image's system, unless it brings its own licence. */
function softwareItems(skeleton: JsonObject, image: Image): Item[] {
  const code = image ? image.osCode : (textField(skeleton, 'operatingSystemReferenceCode') ?? '');
  const software = findSoftware(code);
  if (!software) {
    const bits = /_(\d+)$/.exec(code)?.[1] ?? '0';
    throw invalidValue('operatingSystemReferenceCode', `An invalid OS bits of ${bits} was provided.`);
  }
  if (image && (image.byol || software.family === 'linux')) return [];
  return ITEMS.filter((item) => item.software === software);
}

function portItem(skeleton: JsonObject): Item {
  const speed = Number(at(skeleton, 'networkComponents', 'maxSpeed') ?? 10);
  const isPrivate = flagField(skeleton, 'privateNetworkOnlyFlag') ?? false;
  const item = itemNamed(
    `${speed}_MBPS_${isPrivate ? 'PRIVATE_NETWORK_UPLINK' : 'PUBLIC_PRIVATE_NETWORK_UPLINKS'}`,
  );
  if (item) return item;
  throw invalidValue('networkComponents.maxSpeed', 'The speed must be 10, 100 or 1000.');
}

function sshKeys(skeleton: JsonObject): Json[] {
  const keys = field(skeleton, 'sshKeys');
  if (!isArray(keys) || keys.length === 0) return [];
  return [{ sshKeyIds: (keys as readonly Json[]).map((key) => field(key, 'id') ?? null) }];
}

function postInstallScript(skeleton: JsonObject): string | undefined {
  const options = field(skeleton, 'supplementalCreateObjectOptions');
  const uri = textField(options, 'postInstallScriptUri') ?? textField(skeleton, 'postInstallScriptUri');
  if (uri !== undefined && !URL.canParse(uri)) {
    throw orderInvalid('provisionScripts', 'The script must be a URL.');
  }
  return uri;
}

/** A price as containers carry it. */
function shortPrice(item: Item, hourly: boolean): JsonObject {
  return {
    id: item.priceId,
    hourlyRecurringFee: feeText(item.hourly),
    recurringFee: feeText(item.monthly),
    setupFee: feeText(hourly ? 0 : item.setup),
    item: { description: item.description },
  };
}
