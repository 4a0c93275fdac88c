import { itemEntity, packageEntity, presetEntity } from './catalog.ts';
import { Entity, formatDate } from './entity.ts';
import { itemOf } from './order-view.ts';
import { FLAVORS, feeText, type Item, type Micro, PACKAGES } from './prices.ts';
import type { BillingRecord, OrderLine, OrderRecord, ServerRecord } from './records.ts';
import { datacenterOf, serverProperties } from './server-properties.ts';
import { userEntity } from './user-view.ts';
import { findServer, type World } from './world.ts';

/*
 * A server, its bill and its order name each other, and a mask may walk from any of them to the others: the three
 * views are one thing and stand in one file.
 */

/** A virtual guest with its relations (softlayer-api.md 15.1). */
export function serverEntity(world: World, server: ServerRecord): Entity {
  return new Entity('SoftLayer_Virtual_Guest', {
    ...serverProperties(world, server),
    billingItem: () => {
      const billing = world.billing.get(String(server.billingItemId));
      return billing && billing.cancellationDate === undefined ? billingEntity(world, billing) : undefined;
    },
  });
}

export function orderEntity(world: World, order: OrderRecord): Entity {
  const total = (fee: (item: Item) => Micro): Micro =>
    order.lines.reduce((sum, line) => sum + (fee(itemOf(line) ?? NOTHING) ?? 0), 0);
  const recurring = total((item) => (order.hourly ? item.hourly : item.monthly));
  const setup = order.hourly ? 0 : total((item) => item.setup);
  const user = world.users.get(String(order.userRecordId));
  const lines = (): Entity[] => order.lines.map((line) => orderLineEntity(world, order, line));
  return new Entity('SoftLayer_Billing_Order', {
    accountId: world.accountId,
    createDate: formatDate(order.createDate),
    id: order.id,
    impersonatingUserRecordId: null,
    modifyDate: order.modifyDate === undefined ? null : formatDate(order.modifyDate),
    orderQuoteId: null,
    orderTypeId: 4,
    presaleEventId: null,
    privateCloudOrderFlag: false,
    status: order.status,
    userRecordId: order.userRecordId,
    items: lines,
    orderTopLevelItems: () => lines().filter((line) => line.get('parentId') === null),
    orderTotalAmount: feeText(recurring + setup),
    orderTotalRecurringAmount: feeText(recurring),
    orderTotalRecurring: feeText(recurring),
    orderTotalSetupAmount: feeText(setup),
    orderTotalOneTime: feeText(setup),
    orderApprovalDate: () => (order.status.startsWith('PENDING') ? undefined : formatDate(order.createDate)),
    userRecord: () => user && userEntity(world, user),
    orderType: new Entity('SoftLayer_Billing_Order_Type', {
      id: 4,
      type: 'INSTANCE',
      description: 'Virtual server order',
    }),
    upgradeRequestFlag: false,
  });
}

const NOTHING = { hourly: 0, monthly: 0, setup: 0 } as Item;

function orderLineEntity(world: World, order: OrderRecord, line: OrderLine): Entity {
  const item = itemOf(line);
  const server = findServer(world, line.guestId);
  const preset = FLAVORS.find((flavor) => flavor.presetId === server?.presetId);
  const product = PACKAGES.find((candidate) => candidate.id === server?.packageId);
  return new Entity('SoftLayer_Billing_Order_Item', {
    categoryCode: item?.category ?? null,
    description: item?.description ?? null,
    domainName: line.domainName,
    hostName: line.hostName,
    hourlyRecurringFee: feeText(order.hourly ? (item?.hourly ?? 0) : 0),
    id: line.id,
    itemId: line.itemId,
    itemPriceId: item ? String(item.priceId) : null,
    laborFee: '0',
    oneTimeFee: '0',
    parentId: line.parentId ?? null,
    presetId: server?.presetId ?? null,
    promoCodeId: null,
    quantity: null,
    recurringFee: feeText(order.hourly ? 0 : (item?.monthly ?? 0)),
    setupFee: feeText(order.hourly ? 0 : (item?.setup ?? 0)),
    order: () => orderEntity(world, order),
    item: () => item && itemEntity(item),
    globalIdentifier: () => server?.guid,
    preset: () => preset && presetEntity(preset, server?.packageId ?? 0),
    package: () => product && packageEntity(product),
    location: () => datacenterOf(server),
    billingItem: () => {
      const billing = world.billing.all().find((candidate) => candidate.guestId === line.guestId);
      return billing && line.parentId === undefined ? billingEntity(world, billing) : undefined;
    },
    children: () =>
      order.lines
        .filter((child) => child.parentId === line.id)
        .map((child) => orderLineEntity(world, order, child)),
  });
}

/** The bill of one server: the computing instance, with one child for each other item (softlayer-api.md 16). */
export function billingEntity(world: World, billing: BillingRecord): Entity {
  const order = world.orders.get(String(billing.orderId));
  const lines = (order?.lines ?? []).filter((line) => line.guestId === billing.guestId);
  const top = lines.find((line) => line.parentId === undefined);
  const server = findServer(world, billing.guestId);
  const children = (): Entity[] =>
    lines
      .filter((line) => line.parentId !== undefined)
      .map((line) => billingLine(world, billing, order, line, line.id + 1));
  const hours = Math.max(1, Math.ceil((world.clock.now() - billing.createDate) / 3_600_000));
  const sum = lines.reduce((total, line) => total + feeOf(order, line), 0);
  const properties = top && billingLine(world, billing, order, top, billing.id).properties;
  return new Entity('SoftLayer_Billing_Item_Virtual_Guest', {
    ...properties,
    hoursUsed: order?.hourly ? String(hours) : null,
    currentHourlyCharge: order?.hourly ? feeText(sum * hours) : null,
    hourlyFlag: order?.hourly ?? false,
    nextInvoiceTotalRecurringAmount: (sum * (order?.hourly ? hours : 1)) / 1_000_000,
    nextInvoiceTotalOneTimeAmount: 0,
    children,
    activeChildren: children,
    nextInvoiceChildren: children,
    resource: () => server && serverEntity(world, server),
  });
}

const feeOf = (order: OrderRecord | undefined, line: OrderLine): Micro =>
  (order?.hourly ? itemOf(line)?.hourly : itemOf(line)?.monthly) ?? 0;

// Long: one property of the API's datatype a line.
function billingLine(
  world: World,
  billing: BillingRecord,
  order: OrderRecord | undefined,
  line: OrderLine,
  id: number,
): Entity {
  const item = itemOf(line);
  const cancelled = billing.cancellationDate;
  const isTop = line.parentId === undefined;
  return new Entity('SoftLayer_Billing_Item', {
    allowCancellationFlag: cancelled === undefined && isTop ? 1 : 0,
    associatedBillingItemId: null,
    cancellationDate: cancelled === undefined ? null : formatDate(cancelled),
    categoryCode: item?.category ?? null,
    createDate: formatDate(billing.createDate),
    cycleStartDate: formatDate(billing.createDate),
    description: item?.description ?? null,
    domainName: line.domainName,
    hostName: line.hostName,
    hourlyRecurringFee: feeText(order?.hourly ? feeOf(order, line) : 0),
    id,
    laborFee: '0',
    lastBillDate: formatDate(billing.createDate),
    modifyDate: cancelled === undefined ? null : formatDate(cancelled),
    nextBillDate: cancelled === undefined ? formatDate(billing.createDate + MONTH) : null,
    notes: null,
    oneTimeFee: '0',
    orderItemId: line.id,
    parentId: isTop ? null : billing.id,
    recurringFee: feeText(order?.hourly ? 0 : feeOf(order, line)),
    recurringMonths: 1,
    resourceTableId: isTop ? billing.guestId : null,
    serviceProviderId: 1,
    setupFee: feeText(order?.hourly ? 0 : (item?.setup ?? 0)),
    nextInvoiceTotalRecurringAmount: feeOf(order, line) / 1_000_000,
    item: () => item && itemEntity(item),
    orderItem: () => order && orderLineEntity(world, order, line),
    package: () => {
      const server = findServer(world, billing.guestId);
      const product = PACKAGES.find((candidate) => candidate.id === server?.packageId);
      return product && packageEntity(product);
    },
    location: () => datacenterOf(findServer(world, billing.guestId)),
    pendingCancellationFlag: false,
  });
}

const MONTH = 30 * 86_400_000;
