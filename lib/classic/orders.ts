import { Misfit, type Shape } from '../base/shape.ts';
import type { ClassicClient } from './client.ts';
import { type Entity, entitiesOf, integerAt, isEntity, textAt, valueAt } from './json.ts';
import { rowsAt, under } from './shapes.ts';
import { changeAs, readAs } from './typed-calls.ts';

/** What is ordered: one virtual server, and what it is made of. softlayer-api.md 12 */
export type ServerSpec = ServerWishes & (FromTemplate | FromSystem);

/** The parent template. */
interface FromTemplate {
  readonly templateId: number;
  readonly templateGlobalId: string;
}

/** One of IBM's own systems, by its reference code: what is only priced, before there is a template. */
export interface FromSystem {
  readonly operatingSystem: string;
}

interface ServerWishes {
  readonly hostname: string;
  readonly domain: string;
  readonly datacenter: string;
  readonly size: ServerSize;
  readonly hourly: boolean;
  /** On hosts that carry servers of this account only. */
  readonly dedicated: boolean;
  readonly privateOnly: boolean;
  /** Mbps; undefined: the service's default. */
  readonly networkSpeed: number | undefined;
  readonly publicVlan: number | undefined;
  readonly privateVlan: number | undefined;
  readonly publicSubnet: number | undefined;
  readonly privateSubnet: number | undefined;
  readonly sshKeyIds: readonly number[];
  readonly userData: string | undefined;
}

export type ServerSize =
  | { readonly flavor: string }
  /** `memory` in MiB. */
  | { readonly cpus: number; readonly memory: number };

const COMPLEX_TYPE = 'SoftLayer_Container_Product_Order_Virtual_Guest';

/**
 * The order container for a server: the service fills in package and prices, and drops user data, keys and subnets,
 * which are put back (softlayer-api.md 13). Orders nothing.
 */
export async function generateOrder(client: ClassicClient, spec: ServerSpec): Promise<Entity> {
  const answer = await readAs(client, pricedOrder, {
    service: 'SoftLayer_Virtual_Guest',
    method: 'generateOrderTemplate',
    args: [serverTemplate(spec)],
    hide: spec.userData === undefined ? [] : [spec.userData],
  });
  const [server = {}] = entitiesOf(answer['virtualGuests']);
  return {
    ...answer,
    complexType: COMPLEX_TYPE,
    quantity: 1,
    ...('templateId' in spec ? { imageTemplateId: spec.templateId } : {}),
    useHourlyPricing: spec.hourly,
    ...(spec.sshKeyIds.length === 0 ? {} : { sshKeys: [{ sshKeyIds: spec.sshKeyIds }] }),
    virtualGuests: [
      {
        ...server,
        hostname: spec.hostname,
        domain: spec.domain,
        ...networkOf(spec),
        ...(spec.userData === undefined ? {} : { userData: [{ value: spec.userData }] }),
      },
    ],
  };
}

/** The order with its prices as the service would charge them. Orders nothing. */
export async function verifyOrder(client: ClassicClient, order: Entity): Promise<Entity> {
  return readAs(client, pricedOrder, {
    service: 'SoftLayer_Product_Order',
    method: 'verifyOrder',
    args: [order],
    hide: userDataOf(order),
  });
}

export interface Receipt {
  readonly orderId: number;
  /** `PENDING_AUTO_APPROVAL` at first. */
  readonly status: string;
  /** Undefined when the answer names no server yet: look it up by name. */
  readonly server: { readonly id: number; readonly globalId: string } | undefined;
  /** As ordered, with prices. */
  readonly details: unknown;
}

/**
 * Buys. Sent exactly once: whatever the failure, only its `outcome` says whether something was ordered, and nobody
 * may call it again before looking (softlayer-api.md 18).
 */
export async function placeOrder(client: ClassicClient, order: Entity): Promise<Receipt> {
  const answer = await changeAs(client, receipt, {
    service: 'SoftLayer_Product_Order',
    method: 'placeOrder',
    args: [order],
    hide: userDataOf(order),
  });
  return {
    orderId: orderIdOf(answer) ?? 0,
    status: textAt(answer, 'placedOrder', 'status') ?? '',
    server: orderedServer(
      valueAt(answer, 'orderDetails'),
      String(entitiesOf(order['virtualGuests'])[0]?.['hostname']),
    ),
    details: valueAt(answer, 'orderDetails'),
  };
}

function orderIdOf(answer: unknown): number | undefined {
  return integerAt(answer, 'orderId') ?? integerAt(answer, 'placedOrder', 'id');
}

const receipt: Shape<unknown> = (value, path) => {
  if (orderIdOf(value) === undefined) throw new Misfit(under(path, 'orderId'), 'the id of an order');
  return value;
};

/** An order, or one of its containers, says what its parts cost. */
const pricedOrder: Shape<Entity> = (value, path) => {
  const order = isEntity(value) ? value : {};
  const parts = [order, ...rowsAt(order, path, 'orderContainers')];
  if (!parts.some((part) => rowsAt(part, path, 'prices').length > 0))
    throw new Misfit(path, 'an order with prices');
  return order;
};

/** User data may hold passwords: an error that quotes it must not reach a log. */
function userDataOf(order: Entity): string[] {
  return entitiesOf(order['virtualGuests'])
    .flatMap((server) => entitiesOf(server['userData']))
    .flatMap((row) => textAt(row, 'value') ?? []);
}

/** Ids stand in the container, or in the containers inside it; the order of rows is not promised (softlayer-api.md 13, 18). */
function orderedServer(details: unknown, hostname: string): Receipt['server'] {
  const containers = [details, ...entitiesOf(valueAt(details, 'orderContainers'))];
  const servers = containers.flatMap((one) => entitiesOf(valueAt(one, 'virtualGuests')));
  const named = servers.filter((one) => textAt(one, 'hostname') === hostname);
  const server = named[0] ?? (servers.length === 1 ? servers[0] : undefined);
  const id = integerAt(server, 'id');
  return id === undefined ? undefined : { id, globalId: textAt(server, 'globalIdentifier') ?? '' };
}

function serverTemplate(spec: ServerSpec): Entity {
  const flavored = 'flavor' in spec.size;
  return {
    hostname: spec.hostname,
    domain: spec.domain,
    datacenter: { name: spec.datacenter },
    hourlyBillingFlag: spec.hourly,
    ...('templateId' in spec
      ? { blockDeviceTemplateGroup: { globalIdentifier: spec.templateGlobalId } }
      : { operatingSystemReferenceCode: spec.operatingSystem }),
    supplementalCreateObjectOptions: {
      // An order that waits for a person would make a server that nobody expects any more (softlayer-api.md 18).
      immediateApprovalOnlyFlag: true,
      ...('flavor' in spec.size ? { flavorKeyName: spec.size.flavor } : {}),
    },
    ...('cpus' in spec.size ? { startCpus: spec.size.cpus, maxMemory: spec.size.memory } : {}),
    ...(flavored ? {} : { localDiskFlag: false }),
    privateNetworkOnlyFlag: spec.privateOnly,
    ...(spec.dedicated ? { dedicatedAccountHostOnlyFlag: true } : {}),
    ...(spec.networkSpeed === undefined ? {} : { networkComponents: [{ maxSpeed: spec.networkSpeed }] }),
    ...networkOf(spec),
    ...(spec.sshKeyIds.length === 0 ? {} : { sshKeys: spec.sshKeyIds.map((id) => ({ id })) }),
    ...(spec.userData === undefined ? {} : { userData: [{ value: spec.userData }] }),
  };
}

function networkOf(spec: ServerSpec): Entity {
  return {
    ...component('primaryNetworkComponent', spec.publicVlan, spec.publicSubnet),
    ...component('primaryBackendNetworkComponent', spec.privateVlan, spec.privateSubnet),
  };
}

function component(name: string, vlan: number | undefined, subnet: number | undefined): Entity {
  if (vlan === undefined) return {};
  const primarySubnet = subnet === undefined ? {} : { primarySubnet: { id: subnet } };
  return { [name]: { networkVlan: { id: vlan, ...primarySubnet } } };
}
