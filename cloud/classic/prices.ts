import { SOFTWARE, type Software } from './software.ts';

/** Millionths of a US dollar: whole numbers, so that totals are exact. */
export type Micro = number;

interface Fees {
  readonly hourly: Micro;
  readonly monthly: Micro;
  /** Charged once, on monthly orders only. */
  readonly setup: Micro;
}

export interface Item extends Fees {
  readonly id: number;
  readonly priceId: number;
  readonly keyName: string;
  readonly description: string;
  readonly category: Category;
  readonly capacity: number;
  readonly units: string;
  readonly software: Software | undefined;
}

/** Category codes and their names (softlayer-api.md 16). */
export const CATEGORIES = {
  guest_core: { id: 80, name: 'Computing Instance' },
  ram: { id: 3, name: 'RAM' },
  os: { id: 12, name: 'Operating System' },
  guest_disk0: { id: 81, name: 'First Disk' },
  guest_disk1: { id: 82, name: 'Second Disk' },
  port_speed: { id: 26, name: 'Uplink Port Speeds' },
  bandwidth: { id: 10, name: 'Public Bandwidth' },
  pri_ip_addresses: { id: 13, name: 'Primary IP Addresses' },
  remote_management: { id: 46, name: 'Remote Management' },
  monitoring: { id: 20, name: 'Monitoring' },
  notification: { id: 21, name: 'Notification' },
  response: { id: 22, name: 'Response' },
  vpn_management: { id: 31, name: 'VPN Management - Private Network' },
  vulnerability_scanner: { id: 32, name: 'Vulnerability Assessments & Management' },
} as const;
export type Category = keyof typeof CATEGORIES;

interface Row {
  readonly category: Category;
  readonly keyName: string;
  readonly description: string;
  readonly capacity?: number;
  readonly units?: string;
  readonly hourly?: string;
  readonly monthly?: string;
  readonly setup?: string;
  readonly software?: Software;
}

const micro = (dollars: string): Micro => Math.round(Number(dollars) * 1_000_000);

const CORES = [1, 2, 4, 8, 16, 32, 48, 64];
const MEMORY_GB = [1, 2, 4, 6, 8, 12, 16, 32, 48, 60, 64, 128, 192, 256];
/** Per core and GB, and what a dedicated core costs (the last bullet of softlayer-api.md 13; dedicated [inferred]). */
const CORE = { hourly: 0.017, monthly: 10.88 };
const DEDICATED_CORE = { hourly: 0.038, monthly: 24.5, setup: 25 };
const MEMORY = { hourly: 0.011, monthly: 7.25 };

const times = (count: number, fee: number): string => (count * fee).toFixed(6);

function coreRow(cores: number, dedicated: boolean): Row {
  const rate = dedicated ? DEDICATED_CORE : CORE;
  return {
    category: 'guest_core',
    keyName: `GUEST_CORE${dedicated ? '_PRIVATE' : ''}_${cores}`,
    description: `${cores} x 2.0 GHz ${dedicated ? 'Core (Dedicated)' : cores === 1 ? 'Core' : 'Cores'}`,
    capacity: cores,
    units: dedicated ? 'PRIVATE_CORE' : 'CORE',
    hourly: times(cores, rate.hourly),
    monthly: times(cores, rate.monthly),
    setup: dedicated ? String(DEDICATED_CORE.setup) : '0',
  };
}

const memoryRow = (gigabytes: number): Row => ({
  category: 'ram',
  keyName: `RAM_${gigabytes}_GB`,
  description: `${gigabytes} GB`,
  capacity: gigabytes,
  units: 'GB',
  hourly: times(gigabytes, MEMORY.hourly),
  monthly: times(gigabytes, MEMORY.monthly),
});

const diskRow = (gigabytes: number, local: boolean, hourly: string, monthly: string): Row => ({
  category: 'guest_disk0',
  keyName: `GUEST_DISK_${gigabytes}_GB_${local ? 'LOCAL' : 'SAN'}`,
  description: `${gigabytes} GB (${local ? 'LOCAL' : 'SAN'})`,
  capacity: gigabytes,
  units: local ? 'GB_LOCAL' : 'GB',
  hourly,
  monthly,
});

/** Sold as SAN disks only; the sizes are examples. */
const SECOND_DISK_GB = [10, 25, 100];
const secondDiskRow = (gigabytes: number): Row => ({
  ...diskRow(gigabytes, false, times(gigabytes, 0.00008), times(gigabytes, 0.05)),
  category: 'guest_disk1',
});

const portRow = (speed: number, isPrivate: boolean, hourly: string, monthly: string): Row => ({
  category: 'port_speed',
  keyName: `${speed}_MBPS_${isPrivate ? 'PRIVATE' : 'PUBLIC_PRIVATE'}_NETWORK_UPLINK${isPrivate ? '' : 'S'}`,
  description: `${speed === 1000 ? '1 Gbps' : `${speed} Mbps`} ${isPrivate ? 'Private Network Uplink' : 'Public & Private Network Uplinks'}`,
  capacity: speed,
  units: isPrivate ? 'Mbps (private)' : 'Mbps',
  hourly,
  monthly,
});

const softwareRow = (software: Software): Row => ({
  category: 'os',
  keyName: `OS_${software.referenceCode.replace(/[^A-Z0-9]/g, '_')}`,
  description: `${software.name} ${software.version}`,
  capacity: 0,
  units: 'N/A',
  software,
  ...(software.family === 'windows' ? { hourly: '.046', monthly: '22' } : {}),
  ...(software.family === 'redhat' ? { hourly: '.06', monthly: '25' } : {}),
});

const service = (category: Category, keyName: string, description: string): Row => ({
  category,
  keyName,
  description,
});

/** The one price table. Everything that quotes, orders or bills reads it. */
const ROWS: readonly Row[] = [
  ...CORES.map((cores) => coreRow(cores, false)),
  ...CORES.slice(0, 4).map((cores) => coreRow(cores, true)),
  ...MEMORY_GB.map(memoryRow),
  diskRow(25, false, '0', '0'),
  diskRow(100, false, '.008', '5'),
  diskRow(25, true, '0', '0'),
  diskRow(100, true, '.01', '6.5'),
  portRow(10, false, '0', '0'),
  portRow(100, false, '0', '0'),
  portRow(1000, false, '.02', '10'),
  portRow(10, true, '0', '0'),
  portRow(100, true, '0', '0'),
  portRow(1000, true, '.02', '10'),
  ...SOFTWARE.map(softwareRow),
  service('bandwidth', 'BANDWIDTH_0_GB_2', '0 GB Bandwidth Allotment'),
  service('pri_ip_addresses', '1_IP_ADDRESS', '1 IP Address'),
  service('remote_management', 'REBOOT_REMOTE_CONSOLE', 'Reboot / Remote Console'),
  service('monitoring', 'MONITORING_HOST_PING', 'Host Ping'),
  service('notification', 'NOTIFICATION_EMAIL_AND_TICKET', 'Email and Ticket'),
  service('response', 'AUTOMATED_NOTIFICATION', 'Automated Notification'),
  service(
    'vpn_management',
    'UNLIMITED_SSL_VPN_USERS',
    'Unlimited SSL VPN Users & 1 PPTP VPN User per account',
  ),
  service(
    'vulnerability_scanner',
    'NESSUS_VULNERABILITY_ASSESSMENT_REPORTING',
    'Nessus Vulnerability Assessment & Reporting',
  ),
  ...SECOND_DISK_GB.map((gigabytes) => secondDiskRow(gigabytes)),
];

export const ITEMS: readonly Item[] = ROWS.map((row, index) => ({
  id: 4000 + 2 * index,
  priceId: 26_000 + 5 * index,
  keyName: row.keyName,
  description: row.description,
  category: row.category,
  capacity: row.capacity ?? 0,
  units: row.units ?? 'N/A',
  hourly: micro(row.hourly ?? '0'),
  monthly: micro(row.monthly ?? '0'),
  setup: micro(row.setup ?? '0'),
  software: row.software,
}));

export const itemOfPrice = (priceId: number): Item | undefined =>
  ITEMS.find((item) => item.priceId === priceId);

export const itemNamed = (keyName: string): Item | undefined =>
  ITEMS.find((item) => item.keyName === keyName);

export const secondDisk = (gigabytes: number): Item | undefined =>
  ITEMS.find((item) => item.category === 'guest_disk1' && item.capacity === gigabytes);

/** Fees are texts without a leading zero: `".056"`, `"0"`, `"29"` (softlayer-api.md 1.4). */
export function feeText(amount: Micro): string {
  if (amount === 0) return '0';
  const text = (amount / 1_000_000).toFixed(6).replace(/\.?0+$/, '');
  return text.replace(/^0\./, '.');
}

export interface Flavor {
  readonly presetId: number;
  readonly keyName: string;
  readonly name: string;
  readonly description: string;
  readonly cpus: number;
  readonly memoryGB: number;
  readonly diskGB: number;
  readonly local: boolean;
  readonly items: readonly Item[];
}

const FLAVOR_KEYS =
  'B1_1X2X25 B1_1X2X100 B1_1X4X25 B1_1X4X100 B1_2X4X25 B1_2X4X100 B1_2X8X25 B1_2X8X100 B1_4X8X25 ' +
  'B1_4X8X100 B1_4X16X100 B1_8X16X100 B1_8X32X25 B1_8X32X100 B1_16X32X100 B1_16X64X100 B1_32X64X100 ' +
  'B1_32X128X100 B1_48X192X100 BL1_1X2X100 BL1_2X4X100 BL2_2X4X100 BL2_4X8X100 BL2_4X16X100 BL2_8X32X100 ' +
  'C1_1X1X25 C1_1X1X100 C1_1X2X25 C1_2X2X25 M1_1X8X25 M1_1X8X100';

export const FLAVORS: readonly Flavor[] = FLAVOR_KEYS.split(' ').flatMap((keyName, index) => {
  const [, family = '', cpus = '', memory = '', disk = ''] =
    /^([A-Z]+\d)_(\d+)X(\d+)X(\d+)$/.exec(keyName) ?? [];
  const local = family.startsWith('BL');
  const items = [
    itemNamed(`GUEST_CORE_${cpus}`),
    itemNamed(`RAM_${memory}_GB`),
    itemNamed(`GUEST_DISK_${disk}_GB_${local ? 'LOCAL' : 'SAN'}`),
  ].filter((item) => item !== undefined);
  return {
    presetId: 405 + 2 * index,
    keyName,
    name: keyName.replaceAll('_', '-'),
    description: keyName.replaceAll('_', '-'),
    cpus: Number(cpus),
    memoryGB: Number(memory),
    diskGB: Number(disk),
    local,
    items,
  };
});

export interface Package {
  readonly id: number;
  readonly keyName: string;
  readonly name: string;
  /** Sells presets; else cores and memory are chosen one by one. */
  readonly flavored: boolean;
}

/** Package ids of softlayer-api.md 13. */
export const PACKAGES: readonly Package[] = [
  { id: 46, keyName: 'CLOUD_SERVER', name: 'Cloud Server', flavored: false },
  { id: 835, keyName: 'PUBLIC_CLOUD_SERVER', name: 'Public Cloud Server', flavored: true },
];
export const CUSTOM_PACKAGE = 46;
export const FLAVOR_PACKAGE = 835;
