import type { JsonObject } from './entity.ts';
import { DATACENTERS } from './locations.ts';
import { FLAVORS, type Flavor, feeText, ITEMS, type Item } from './prices.ts';

/** `getCreateObjectOptions` (softlayer-api.md 14): partial servers to merge into a skeleton, with their prices. */
export function createOptions(): JsonObject {
  const items = (category: string): Item[] => ITEMS.filter((item) => item.category === category);
  return {
    blockDevices: items('guest_disk0').map((item) => ({
      itemPrice: itemPrice(item),
      template: {
        id: null,
        blockDevices: [{ device: '0', diskImage: { capacity: item.capacity } }],
        localDiskFlag: item.units === 'GB_LOCAL',
      },
    })),
    datacenters: DATACENTERS.map(({ name }) => ({ template: { datacenter: { name } } })),
    flavors: FLAVORS.map(flavorOption),
    memory: items('ram').map((item) => ({
      itemPrice: itemPrice(item),
      template: { id: null, maxMemory: item.capacity * 1024 },
    })),
    networkComponents: items('port_speed').map((item) => ({
      itemPrice: itemPrice(item),
      template: {
        id: null,
        networkComponents: [{ maxSpeed: item.capacity }],
        privateNetworkOnlyFlag: item.units === 'Mbps (private)',
      },
    })),
    operatingSystems: items('os').map((item) => ({
      itemPrice: itemPrice(item),
      template: { id: null, operatingSystemReferenceCode: item.software?.referenceCode ?? null },
    })),
    processors: items('guest_core').map((item) => ({
      itemPrice: itemPrice(item),
      template: {
        id: null,
        startCpus: item.capacity,
        ...(item.units === 'PRIVATE_CORE' ? { dedicatedAccountHostOnlyFlag: true } : {}),
      },
    })),
  };
}

const flavorOption = (flavor: Flavor): JsonObject => ({
  flavor: {
    keyName: flavor.keyName,
    name: flavor.name,
    totalMinimumHourlyFee: feeText(flavor.items.reduce((sum, item) => sum + item.hourly, 0)),
    totalMinimumRecurringFee: feeText(flavor.items.reduce((sum, item) => sum + item.monthly, 0)),
  },
  template: { id: null, supplementalCreateObjectOptions: { flavorKeyName: flavor.keyName } },
});

const itemPrice = (item: Item): JsonObject => ({
  hourlyRecurringFee: feeText(item.hourly),
  recurringFee: feeText(item.monthly),
  item: { description: item.description },
});
