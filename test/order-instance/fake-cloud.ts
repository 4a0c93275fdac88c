import { ServiceError, type ServiceFailure } from '../../lib/base/errors.ts';
import type { Call, ClassicClient } from '../../lib/classic/client.ts';

/** A server as the fake keeps it; `looks` counts how often it was read. */
export interface FakeServer {
  id: number;
  hostname: string;
  domain: string;
  tags: string[];
  provisionAfter: number;
  looks: number;
  gone: boolean;
  datacenter: string;
  createDate: string;
  orderId: number;
  privateOnly: boolean;
  hourly: boolean;
  dedicated: boolean;
}

/** An order in the books; its billing item is there while `cancelled` says something. */
export interface FakeOrder {
  id: number;
  hostname: string;
  domain: string;
  status: string;
  /** Date of the cancellation; null: it is billed; undefined: it has no billing item. */
  cancelled?: string | null;
  createDate?: string;
}

type Fault = () => void;

/** Service and method → what is answered. */
type Methods = Readonly<Record<string, () => unknown>>;

/** What of an order this fake looks at. */
interface OrderDetails {
  virtualGuests: { hostname: string; domain: string }[];
  location: string;
  useHourlyPricing: boolean;
  privateOnly: boolean;
  dedicated: boolean;
}

/** A classic cloud in memory, just enough for one order; every call is remembered. */
export class FakeCloud implements ClassicClient {
  readonly calls: Call[] = [];
  readonly servers: FakeServer[] = [];
  /** Method name → what happens instead, before or after the effect. */
  readonly before = new Map<string, Fault[]>();
  readonly after = new Map<string, Fault[]>();
  /** Datacenters of finished copies, by child id. */
  copies: { id: number; datacenter: string; looksLeft: number; young?: number }[] = [
    { id: 11, datacenter: 'dal13', looksLeft: 0 },
  ];
  fees = { hourlyRecurringFee: '.05', recurringFee: '30', setupFee: '0' };
  /** Further items of an order. */
  more: object[] = [];
  receiptFees: Record<string, string> | undefined;
  currency = 'USD';
  orders: FakeOrder[] = [];
  /** The user behind the credentials. */
  user: Record<string, unknown> = { id: 1 };
  /** More that is told of every server. */
  made: Record<string, unknown> = {};
  /** Nothing is told of what a server is made of. */
  plain = false;
  /** Receipts name no server. */
  namelessReceipt = false;
  /** Orders that show no server although they were accepted. */
  hideServers = false;
  templateMissing = false;
  /** Orders are priced only where a copy is. */
  needsCopy = false;
  /** For so many looks a new copy has no transaction yet, and no disk. */
  young = 0;
  #ids = 100;

  read = (call: Call): Promise<unknown> => this.#answer(call);
  change = (call: Call): Promise<unknown> => this.#answer(call);
  list = async (call: Call): Promise<never> => (await this.#answer(call)) as never;

  /** Takes a server away as a cancellation does: the books keep its order. */
  cancel(server: FakeServer | undefined): void {
    if (!server) return;
    server.gone = true;
    const order = this.orders.find(({ id }) => id === server.orderId);
    if (order) order.cancelled = new Date(Date.now() - 60_000).toISOString();
  }

  count(method: string): number {
    return this.calls.filter((call) => call.method === method).length;
  }

  async #answer(call: Call): Promise<unknown> {
    this.calls.push(call);
    this.before.get(call.method)?.shift()?.();
    const value = this.#effect(call);
    this.after.get(call.method)?.shift()?.();
    return value;
  }

  #effect(call: Call): unknown {
    const methods = { ...this.#reads(call), ...this.#changes(call) };
    const answer = methods[`${call.service}::${call.method}`];
    if (!answer) throw new Error(`the fake does not know ${call.service}::${call.method}`);
    return answer();
  }

  #reads(call: Call): Methods {
    return {
      'SoftLayer_Virtual_Guest_Block_Device_Template_Group::getObject': () => this.#template(),
      'SoftLayer_Location::getDatacenters': () => [
        { id: 1854895, name: 'dal13' },
        { id: 358694, name: 'lon02' },
      ],
      'SoftLayer_Account::getVirtualGuests': () =>
        this.hideServers
          ? []
          : this.servers.filter(({ gone }) => !gone).map((server) => this.#server(server)),
      'SoftLayer_Account::getSshKeys': () => [{ id: 5, label: 'ops' }],
      'SoftLayer_Account::getCurrentUser': () => this.user,
      'SoftLayer_Account::getOrders': () => this.orders.map(bookedOrder).reverse(),
      'SoftLayer_Billing_Order::getObject': () => {
        const order = this.orders.find(({ id }) => id === call.id);
        if (!order) throw fault('refused', 'SoftLayer_Exception_ObjectNotFound', 404);
        return bookedOrder(order);
      },
      'SoftLayer_Virtual_Guest::generateOrderTemplate': () => this.#order(call.args?.[0]),
      'SoftLayer_Virtual_Guest::getCreateObjectOptions': () => ({
        flavors: [{ flavor: { keyName: 'B1_1X2X25' } }],
      }),
      'SoftLayer_Product_Order::verifyOrder': () => ({
        ...(call.args?.[0] as object),
        currencyShortName: this.currency,
      }),
      'SoftLayer_Virtual_Guest::getObject': () => {
        const server = this.servers.find(({ id, gone }) => id === call.id && !gone);
        if (!server) throw fault('refused', 'SoftLayer_Exception_ObjectNotFound', 404);
        server.looks += 1;
        return this.#server(server);
      },
    };
  }

  #changes(call: Call): Methods {
    return {
      'SoftLayer_Virtual_Guest_Block_Device_Template_Group::addLocations': () => {
        this.copies.push({ id: 12, datacenter: 'lon02', looksLeft: 2, young: this.young });
        return true;
      },
      'SoftLayer_Product_Order::placeOrder': () => this.#place(call.args?.[0]),
      'SoftLayer_Virtual_Guest::setTags': () => {
        const server = this.servers.find(({ id }) => id === call.id);
        if (server) server.tags = String(call.args?.[0]).split(',');
        return true;
      },
    };
  }

  #template(): unknown {
    if (this.templateMissing) throw fault('refused', 'SoftLayer_Exception_ObjectNotFound', 404);
    return {
      id: 10,
      name: 'image',
      globalIdentifier: 'guid-10',
      statusId: 1,
      children: this.copies.map((copy) => {
        const child = { id: copy.id, datacenter: { name: copy.datacenter } };
        if (copy.young) {
          copy.young -= 1;
          return { ...child, transactionId: null, blockDevices: [] };
        }
        copy.looksLeft -= 1;
        return {
          ...child,
          transactionId: copy.looksLeft >= 0 ? 1 : null,
          blockDevicesDiskSpaceTotal: 100,
          blockDevices: [{ id: 1, diskImage: { capacity: 25 } }],
        };
      }),
    };
  }

  #server(server: FakeServer): unknown {
    const done = server.looks >= server.provisionAfter;
    return {
      id: server.id,
      globalIdentifier: `guid-${server.id}`,
      hostname: server.hostname,
      domain: server.domain,
      createDate: server.createDate,
      datacenter: { name: server.datacenter },
      ...(this.plain
        ? {}
        : {
            privateNetworkOnlyFlag: server.privateOnly,
            hourlyBillingFlag: server.hourly,
            dedicatedAccountHostOnlyFlag: server.dedicated,
            billingItem: { id: server.id + 5000, orderItem: { order: { id: server.orderId } } },
          }),
      ...this.made,
      tagReferences: server.tags.map((name) => ({ tag: { name } })),
      provisionDate: done ? '2026-01-02T03:04:05-06:00' : null,
      powerState: { keyName: done ? 'RUNNING' : 'HALTED' },
      ...(done
        ? {}
        : { activeTransaction: { id: 1, transactionStatus: { friendlyName: 'Attach Primary Disk' } } }),
      ...(done ? { primaryIpAddress: '192.0.2.7', primaryBackendIpAddress: '10.0.0.7' } : {}),
    };
  }

  #order(template: unknown): unknown {
    const { hostname, domain, datacenter, ...rest } = template as {
      hostname: string;
      domain: string;
      datacenter: { name: string };
      privateNetworkOnlyFlag?: boolean;
      dedicatedAccountHostOnlyFlag?: boolean;
    };
    if (this.needsCopy && !this.copies.some((copy) => copy.datacenter === datacenter.name))
      throw fault('refused', 'SoftLayer_Exception_Public', 500, 'no finished copy there');
    return {
      location: datacenter.name,
      privateOnly: rest.privateNetworkOnlyFlag ?? false,
      dedicated: rest.dedicatedAccountHostOnlyFlag ?? false,
      prices: [{ id: 1, ...this.fees }, ...this.more],
      virtualGuests: [{ hostname, domain }],
    };
  }

  #place(order: unknown): unknown {
    const details = order as OrderDetails;
    const [wanted] = details.virtualGuests;
    const { id, orderId } = this.#make(details);
    return {
      orderId,
      placedOrder: { status: 'PENDING_AUTO_APPROVAL' },
      orderDetails: {
        ...details,
        currencyShortName: this.currency,
        prices: [{ id: 1, ...(this.receiptFees ?? this.fees) }],
        virtualGuests: this.namelessReceipt ? [] : [{ ...wanted, id, globalIdentifier: `guid-${id}` }],
      },
    };
  }

  /** The server of an order, and the order in the books. */
  #make(details: OrderDetails): FakeServer {
    const { hostname, domain } = details.virtualGuests[0] ?? { hostname: '', domain: '' };
    this.#ids += 1;
    const server: FakeServer = {
      id: this.#ids,
      hostname,
      domain,
      tags: [],
      provisionAfter: 2,
      looks: 0,
      gone: false,
      datacenter: details.location,
      createDate: new Date().toISOString(),
      orderId: 900 + this.#ids,
      privateOnly: details.privateOnly,
      hourly: details.useHourlyPricing,
      dedicated: details.dedicated,
    };
    this.servers.push(server);
    this.orders.push({ id: server.orderId, hostname, domain, status: 'COMPLETED', cancelled: null });
    return server;
  }
}

function bookedOrder({ id, hostname, domain, status, cancelled, createDate }: FakeOrder): unknown {
  const bill = cancelled === undefined ? {} : { billingItem: { id: id + 1, cancellationDate: cancelled } };
  return {
    id,
    status,
    createDate: createDate ?? new Date().toISOString(),
    items: [{ hostName: hostname, domainName: domain, ...bill }],
  };
}

export function fault(
  outcome: ServiceFailure['outcome'],
  serviceCode: string | undefined,
  status: number | undefined,
  text = 'text of the service',
): ServiceError {
  return new ServiceError({ service: 'classic', operation: 'x', status, serviceCode, text, outcome });
}

export const throwing =
  (error: Error): Fault =>
  () => {
    throw error;
  };
