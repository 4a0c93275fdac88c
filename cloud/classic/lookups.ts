import { packageEntity } from './catalog.ts';
import { type Service, type StaticMethod, service, staticService } from './dispatch.ts';
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
import type { UserRecord } from './records.ts';
import { SOFTWARE, type Software, softwareEntity } from './software.ts';
import { userEntity } from './user-view.ts';

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
