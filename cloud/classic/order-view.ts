import { field } from './arguments.ts';
import { formatDate, isObject, type Json, type JsonObject } from './entity.ts';
import type { Quote } from './orders.ts';
import { CATEGORIES, feeText, ITEMS, type Item, type Micro } from './prices.ts';
import type { OrderLine, OrderRecord, ServerRecord } from './records.ts';
import type { World } from './world.ts';

/** A verified order: the container as it was sent, with everything that the cloud adds (softlayer-api.md 13). */
export function verifiedContainer(quote: Quote, servers?: readonly ServerRecord[]): JsonObject {
  const { container, datacenter, fees, flavor } = quote;
  return {
    ...container,
    complexType: 'SoftLayer_Container_Product_Order_Virtual_Guest',
    currencyShortName: 'USD',
    location: String(datacenter.id),
    locationObject: { id: datacenter.id, longName: datacenter.longName, name: datacenter.name },
    imageTemplateId: quote.template?.id ?? null,
    packageId: quote.product.id,
    presetId: flavor?.presetId ?? null,
    prices: quote.items.map((item) => fullPrice(item, quote.hourly)),
    quantity: quote.servers.length,
    useHourlyPricing: quote.hourly,
    virtualGuests: quote.servers.map((server, index) => ({
      ...orderedServer(container, index),
      hostname: server.hostname,
      domain: server.domain,
      fullyQualifiedDomainName: `${server.hostname}.${server.domain}`,
      ...identity(servers?.[index]),
    })),
    ...totals(fees),
    bigDataOrderFlag: false,
    message: '',
    taxCompletedFlag: true,
    totalRecurringTax: '0',
    totalSetupTax: '0',
  };
}

/** Several configurations in one order: their totals are added up around them. */
export function verifiedGroup(
  container: JsonObject,
  quotes: readonly Quote[],
  servers?: readonly (readonly ServerRecord[])[],
): JsonObject {
  const add = (fee: (quote: Quote) => Micro): Micro => quotes.reduce((sum, quote) => sum + fee(quote), 0);
  return {
    ...container,
    orderContainers: quotes.map((quote, index) => verifiedContainer(quote, servers?.[index])),
    currencyShortName: 'USD',
    message: '',
    ...totals({
      hourly: add((quote) => quote.fees.hourly),
      monthly: add((quote) => quote.fees.monthly),
      setup: add((quote) => quote.fees.setup),
    }),
  };
}

function orderedServer(container: JsonObject, index: number): JsonObject {
  const rows = field(container, 'virtualGuests');
  const row = Array.isArray(rows) ? (rows[index] as Json) : undefined;
  return isObject(row) ? row : {};
}

function identity(server: ServerRecord | undefined): JsonObject {
  if (!server) return {};
  return {
    id: server.id,
    globalIdentifier: server.guid,
    accountId: null,
    createDate: formatDate(server.createDate),
    maxCpu: server.startCpus,
    maxMemory: server.maxMemory,
    startCpus: server.startCpus,
    statusId: 1001,
    uuid: server.uuid,
  };
}

function totals(fees: Quote['fees']): JsonObject {
  const recurring = feeText(fees.hourly + fees.monthly);
  return {
    preTaxRecurring: recurring,
    preTaxRecurringHourly: feeText(fees.hourly),
    preTaxRecurringMonthly: feeText(fees.monthly),
    preTaxSetup: feeText(fees.setup),
    postTaxRecurring: recurring,
    postTaxRecurringHourly: feeText(fees.hourly),
    postTaxRecurringMonthly: feeText(fees.monthly),
    postTaxSetup: feeText(fees.setup),
    proratedInitialCharge: feeText(fees.monthly + fees.setup),
    proratedOrderTotal: feeText(fees.monthly + fees.setup),
  };
}

/** Setup fees belong to monthly orders. */
function fullPrice(item: Item, hourly: boolean): JsonObject {
  const category = {
    id: CATEGORIES[item.category].id,
    categoryCode: item.category,
    name: CATEGORIES[item.category].name,
  };
  return {
    id: item.priceId,
    itemId: item.id,
    hourlyRecurringFee: feeText(item.hourly),
    recurringFee: feeText(item.monthly),
    setupFee: feeText(hourly ? 0 : item.setup),
    laborFee: '0',
    oneTimeFee: '0',
    locationGroupId: null,
    quantity: null,
    categories: [category],
    item: {
      id: item.id,
      keyName: item.keyName,
      description: item.description,
      capacity: String(item.capacity),
      units: item.units,
      bundle: [],
    },
  };
}

/** What `placeOrder` answers. */
export function receipt(world: World, order: OrderRecord, details: JsonObject): JsonObject {
  const user = world.users.get(String(order.userRecordId));
  return {
    orderDate: formatDate(order.createDate),
    orderId: order.id,
    orderDetails: {
      ...details,
      paymentType: 'ADD_TO_BALANCE',
      billingInformation: {
        billingEmail: world.account.ownerEmail,
        billingNameCompany: COMPANY,
        currencyShortName: 'USD',
      },
    },
    placedOrder: {
      id: order.id,
      accountId: world.accountId,
      orderTypeId: 4,
      orderQuoteId: null,
      presaleEventId: null,
      status: order.status,
      createDate: formatDate(order.createDate),
      userRecordId: order.userRecordId,
      account: { id: world.accountId, companyName: COMPANY, brandId: 2 },
      userRecord: { id: order.userRecordId, accountId: world.accountId, username: user?.username ?? '' },
      items: order.lines
        .filter((line) => line.parentId === undefined)
        .map((line) => receiptLine(order, line)),
    },
    quote: null,
  };
}

export const COMPANY = 'Local Cloud';

function receiptLine(order: OrderRecord, line: OrderLine): JsonObject {
  const children = order.lines.filter((child) => child.parentId === line.id);
  const item = itemOf(line);
  return {
    id: line.id,
    itemId: line.itemId,
    // Declared as a decimal, so it is a text (softlayer-api.md 13).
    itemPriceId: String(item?.priceId ?? ''),
    description: item?.description ?? '',
    categoryCode: item?.category ?? '',
    parentId: line.parentId ?? null,
    hourlyRecurringFee: feeText(order.hourly ? (item?.hourly ?? 0) : 0),
    recurringFee: feeText(order.hourly ? 0 : (item?.monthly ?? 0)),
    setupFee: feeText(order.hourly ? 0 : (item?.setup ?? 0)),
    oneTimeFee: '0',
    laborFee: '0',
    hostName: line.hostName,
    domainName: line.domainName,
    children: children.map((child) => receiptLine(order, child)),
  };
}

/** The price table's item of an order's line. */
export const itemOf = (line: OrderLine): Item | undefined => ITEMS.find((item) => item.id === line.itemId);
