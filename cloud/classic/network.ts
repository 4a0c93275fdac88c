import { Entity } from './entity.ts';
import { type Datacenter, datacenterEntity, PODS } from './locations.ts';
import type { World } from './world.ts';

/** The VLAN pairs that the account owns before its first order there; elsewhere the first server brings them. */
const SEEDED = ['dal10', 'dal12', 'dal13', 'wdc07', 'lon02', 'fra02', 'tok02', 'syd01'];

export interface Vlan {
  readonly id: number;
  readonly vlanNumber: number;
  readonly space: 'PUBLIC' | 'PRIVATE';
  readonly datacenter: Datacenter;
  readonly subnetId: number;
  readonly routerId: number;
}

const VLANS: readonly Vlan[] = PODS.flatMap((pod, index): Vlan[] => [
  {
    id: pod.datacenter.id * 10 + 3,
    vlanNumber: 800 + index,
    space: 'PUBLIC',
    datacenter: pod.datacenter,
    subnetId: pod.datacenter.id * 10 + 5,
    routerId: pod.frontendRouterId,
  },
  {
    id: pod.datacenter.id * 10 + 4,
    vlanNumber: 900 + index,
    space: 'PRIVATE',
    datacenter: pod.datacenter,
    subnetId: pod.datacenter.id * 10 + 6,
    routerId: pod.backendRouterId,
  },
]);

export function ownedVlans(world: World): Vlan[] {
  const used = new Set([...SEEDED, ...world.servers.all().map((server) => server.datacenter)]);
  return VLANS.filter((vlan) => used.has(vlan.datacenter.name));
}

export const findVlan = (id: number | undefined): Vlan | undefined => VLANS.find((vlan) => vlan.id === id);

export const findVlanOfSubnet = (subnetId: number): Vlan | undefined =>
  VLANS.find((vlan) => vlan.subnetId === subnetId);

export function vlanOf(datacenter: Datacenter, space: Vlan['space']): Vlan | undefined {
  return VLANS.find((vlan) => vlan.datacenter === datacenter && vlan.space === space);
}

/**
 * Servers have loopback addresses, so that a client on this machine reaches them as it would reach the real
 * ones: 127.<cloud>.<subnet>.<server>, one /24 for each VLAN.
 */
function subnetPrefix(world: World, vlan: Vlan): string {
  return `127.${world.addressBlock}.${VLANS.indexOf(vlan)}`;
}

const FIRST_HOST = 2;
const LAST_HOST = 254;

/** The lowest host number that no server of this datacenter has; undefined when the subnet is full. */
export function freeAddresses(
  world: World,
  datacenter: Datacenter,
): { publicIp: string; privateIp: string } | undefined {
  const [publicVlan, privateVlan] = [vlanOf(datacenter, 'PUBLIC'), vlanOf(datacenter, 'PRIVATE')];
  if (!publicVlan || !privateVlan) return undefined;
  const used = new Set(world.servers.all().map((server) => server.privateIp));
  for (let host = FIRST_HOST; host <= LAST_HOST; host++) {
    const privateIp = `${subnetPrefix(world, privateVlan)}.${host}`;
    if (!used.has(privateIp)) return { publicIp: `${subnetPrefix(world, publicVlan)}.${host}`, privateIp };
  }
  return undefined;
}

export function vlanEntity(world: World, vlan: Vlan): Entity {
  const { datacenter } = vlan;
  const router = `${vlan.space === 'PUBLIC' ? 'fcr01a' : 'bcr01a'}.${datacenter.name}`;
  return new Entity('SoftLayer_Network_Vlan', {
    accountId: world.accountId,
    fullyQualifiedName: `${datacenter.name}.${router.split('.')[0]}.${vlan.vlanNumber}`,
    id: vlan.id,
    modifyDate: null,
    name: null,
    networkSpace: vlan.space,
    note: null,
    primarySubnetId: vlan.subnetId,
    vlanNumber: vlan.vlanNumber,
    datacenter: () => datacenterEntity(datacenter),
    podName: `${datacenter.name}.pod01`,
    primaryRouter: () =>
      new Entity('SoftLayer_Hardware_Router', {
        id: vlan.routerId,
        hostname: router,
        domain: 'softlayer.com',
        fullyQualifiedDomainName: `${router}.softlayer.com`,
        datacenter: datacenterEntity(datacenter),
      }),
    primarySubnet: () => subnetEntity(world, vlan),
    primarySubnets: () => [subnetEntity(world, vlan)],
    subnets: () => [subnetEntity(world, vlan)],
    tagReferences: [],
    type: new Entity('SoftLayer_Network_Vlan_Type', {
      id: 1,
      keyName: 'STANDARD',
      name: 'Standard',
      description: 'Standard network VLAN',
    }),
  });
}

export function subnetEntity(world: World, vlan: Vlan): Entity {
  const prefix = subnetPrefix(world, vlan);
  return new Entity('SoftLayer_Network_Subnet', {
    broadcastAddress: `${prefix}.255`,
    cidr: 24,
    gateway: `${prefix}.1`,
    id: vlan.subnetId,
    isCustomerOwned: false,
    isCustomerRoutable: false,
    modifyDate: null,
    netmask: '255.255.255.0',
    networkIdentifier: `${prefix}.0`,
    networkVlanId: vlan.id,
    note: null,
    sortOrder: '1',
    subnetType: 'PRIMARY',
    totalIpAddresses: '256',
    usableIpAddressCount: '253',
    version: 4,
    addressSpace: vlan.space,
    datacenter: () => datacenterEntity(vlan.datacenter),
    networkVlan: () => vlanEntity(world, vlan),
    podName: `${vlan.datacenter.name}.pod01`,
  });
}
