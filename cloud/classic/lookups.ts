import { textArgument } from './arguments.ts';
import { packageEntity } from './catalog.ts';
import { type Service, type StaticMethod, service, staticService } from './dispatch.ts';
import { Entity, formatMicroDate } from './entity.ts';
import {
  CLOSING_PODS,
  DATACENTERS,
  type Datacenter,
  datacenterEntity,
  findDatacenter,
  PODS,
  podEntity,
} from './locations.ts';
import { findVlan, findVlanOfSubnet, subnetEntity, type Vlan, vlanEntity } from './network.ts';
import { PACKAGES, type Package } from './prices.ts';
import type { EventRecord, UserRecord } from './records.ts';
import { SOFTWARE, type Software, softwareEntity } from './software.ts';
import { userEntity } from './user-view.ts';
import type { World } from './world.ts';

const all: StaticMethod = () => DATACENTERS.map(datacenterEntity);

export function locationService(): Service {
  return service<Datacenter>({
    find: ({ initId }) => (initId === undefined ? undefined : findDatacenter(initId)),
    view: datacenterEntity,
    statics: {
      getDatacenters: all,
      getViewableDatacenters: all,
      getViewablePopsAndDataCenters: all,
      getDatacentersWithVirtualImageStoreServiceResourceRecord: all,
    },
  });
}

export function podService(): Service {
  return staticService({
    getAllObjects: () => PODS.map(podEntity),
    listCapabilities: () => [...new Set(Object.values(CLOSING_PODS).flat())],
  });
}

export function vlanService(): Service {
  return service<Vlan>({
    find: ({ initId }) => findVlan(Number(initId)),
    view: (vlan, { world }) => vlanEntity(world, vlan),
  });
}

export function subnetService(): Service {
  return service<Vlan>({
    find: ({ initId }) => findVlanOfSubnet(Number(initId)),
    view: (vlan, { world }) => subnetEntity(world, vlan),
  });
}

export function packageService(): Service {
  return service<Package>({
    find: ({ initId }) => PACKAGES.find((product) => product.id === initId),
    view: packageEntity,
    statics: {
      getAllObjects: () => PACKAGES.map(packageEntity),
      getAvailablePackagesForImageTemplate: () => PACKAGES.map(packageEntity),
    },
    instances: { getServiceEolEligibility: () => true },
  });
}

export function softwareService(): Service {
  return service<Software>({
    find: ({ initId }) => SOFTWARE.find((software) => software.id === initId),
    view: softwareEntity,
  });
}

export function userService(): Service {
  return service<UserRecord>({
    find: ({ world, initId }) => world.users.get(String(initId)),
    view: (user, { world }) => userEntity(world, user),
    instances: { isMasterUser: (user) => user.master },
  });
}

/** Names that this cloud writes; those of `Image` are its own inventions (softlayer-api.md 20). */
const EVENT_NAMES: Readonly<Record<string, readonly string[]>> = {
  CCI: ['Power On', 'Power Off', 'Cancel Service', 'Disable Port'],
  Image: ['Image Import', 'Image Import Failed', 'Image Deleted'],
};

export function eventService(): Service {
  return staticService({
    // Newest first.
    getAllObjects: ({ world }) =>
      world.events
        .all()
        .toReversed()
        .map((event) => eventEntity(world, event)),
    getAllEventNames: ({ args }) => [...(EVENT_NAMES[textArgument(args, 0)] ?? [])],
    getAllEventObjectNames: () => Object.keys(EVENT_NAMES),
    getAllUserTypes: () => ['CUSTOMER', 'EMPLOYEE', 'SYSTEM'],
  });
}

function eventEntity(world: World, event: EventRecord): Entity {
  const master = world.users.get(String(world.account.imsUser));
  const byCustomer = event.userType === 'CUSTOMER';
  return new Entity('SoftLayer_Event_Log', {
    accountId: world.accountId,
    eventCreateDate: formatMicroDate(event.at),
    eventName: event.eventName,
    ipAddress: '127.0.0.1',
    label: event.label,
    metaData: event.metaData,
    objectId: event.objectId,
    objectName: event.objectName,
    openIdConnectUserName: byCustomer ? world.account.ownerEmail : '',
    traceId: event.traceId,
    userId: byCustomer ? world.account.imsUser : '',
    userType: event.userType,
    username: byCustomer ? (master?.username ?? '') : 'SYSTEM',
    user: () => (byCustomer && master ? userEntity(world, master) : undefined),
  });
}
