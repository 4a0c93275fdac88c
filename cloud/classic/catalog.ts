import { Entity } from './entity.ts';
import { DATACENTERS, datacenterEntity, regionEntity } from './locations.ts';
import {
  CATEGORIES,
  type Category,
  FLAVORS,
  type Flavor,
  feeText,
  ITEMS,
  type Item,
  type Package,
} from './prices.ts';
import { softwareEntity } from './software.ts';

/** The price table as the API's items, prices, presets and packages. */

function categoryEntity(code: Category): Entity {
  const { id, name } = CATEGORIES[code];
  return new Entity('SoftLayer_Product_Item_Category', {
    categoryCode: code,
    id,
    name,
    quantityLimit: 1,
    sortOrder: null,
  });
}

export function itemEntity(item: Item): Entity {
  return new Entity('SoftLayer_Product_Item', {
    capacity: String(item.capacity),
    description: item.description,
    hardwareGenericComponentId: null,
    id: item.id,
    itemTaxCategoryId: 166,
    keyName: item.keyName,
    longDescription: item.description,
    softwareDescriptionId: item.software?.id ?? null,
    units: item.units,
    upgradeItemId: null,
    attributes: [],
    bundle: [],
    itemCategory: () => categoryEntity(item.category),
    categories: () => [categoryEntity(item.category)],
    prices: () => [priceEntity(item)],
    softwareDescription: () => item.software && softwareEntity(item.software),
  });
}

function priceEntity(item: Item): Entity {
  return new Entity('SoftLayer_Product_Item_Price', {
    currentPriceFlag: null,
    hourlyRecurringFee: feeText(item.hourly),
    id: item.priceId,
    itemId: item.id,
    laborFee: '0',
    locationGroupId: null,
    onSaleFlag: null,
    oneTimeFee: '0',
    quantity: null,
    recurringFee: feeText(item.monthly),
    setupFee: feeText(item.setup),
    sort: 0,
    termLength: null,
    tierMinimumThreshold: null,
    usageRate: '0',
    categories: () => [categoryEntity(item.category)],
    item: () => itemEntity(item),
  });
}

export function presetEntity(flavor: Flavor, packageId: number): Entity {
  return new Entity('SoftLayer_Product_Package_Preset', {
    description: flavor.description,
    id: flavor.presetId,
    isActive: '1',
    keyName: flavor.keyName,
    name: flavor.name,
    packageId,
    prices: () => flavor.items.map(priceEntity),
    locations: () => DATACENTERS.map(datacenterEntity),
    totalMinimumHourlyFee: feeText(flavor.items.reduce((sum, item) => sum + item.hourly, 0)),
    totalMinimumRecurringFee: feeText(flavor.items.reduce((sum, item) => sum + item.monthly, 0)),
  });
}

const OPTIONAL: readonly Category[] = [
  'monitoring',
  'notification',
  'response',
  'vpn_management',
  'vulnerability_scanner',
];

function configurationEntity(product: Package, code: Category): Entity {
  const { id, name } = CATEGORIES[code];
  return new Entity('SoftLayer_Product_Package_Order_Configuration', {
    errorMessage: null,
    id: product.id * 1000 + id,
    isRequired: OPTIONAL.includes(code) ? 0 : 1,
    itemCategoryId: id,
    packageId: product.id,
    sort: 0,
    itemCategory: () => new Entity('SoftLayer_Product_Item_Category', { categoryCode: code, id, name }),
  });
}

export function packageEntity(product: Package): Entity {
  return new Entity('SoftLayer_Product_Package', {
    description: product.name,
    firstOrderStepId: null,
    id: product.id,
    isActive: 1,
    keyName: product.keyName,
    name: product.name,
    subDescription: product.name,
    unitSize: null,
    accountRestrictedActivePresets: [],
    activePresets: () => (product.flavored ? FLAVORS.map((flavor) => presetEntity(flavor, product.id)) : []),
    hourlyBillingAvailableFlag: true,
    items: () => ITEMS.map(itemEntity),
    itemPrices: () => ITEMS.map(priceEntity),
    categories: () => Object.keys(CATEGORIES).map((code) => categoryEntity(code as Category)),
    configuration: () =>
      Object.keys(CATEGORIES).map((code) => configurationEntity(product, code as Category)),
    locations: () => DATACENTERS.map(datacenterEntity),
    regions: () => DATACENTERS.map(regionEntity),
    type: new Entity('SoftLayer_Product_Package_Type', {
      id: 8,
      keyName: 'VIRTUAL_SERVER_INSTANCE',
      name: 'Virtual Server Instance',
    }),
  });
}
