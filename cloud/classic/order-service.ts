import { field, integerArgument, objectArgument, textArgument } from './arguments.ts';
import { type Context, type Service, service, staticService } from './dispatch.ts';
import type { JsonObject } from './entity.ts';
import { ApiFault, notFound } from './fault.ts';
import { cancelServer } from './lifecycle.ts';
import { receipt, verifiedContainer, verifiedGroup } from './order-view.ts';
import { findImage, type Quote, quoteOrder, subContainers } from './orders.ts';
import { placeQuotes } from './placement.ts';
import { PACKAGES } from './prices.ts';
import type { BillingRecord, OrderRecord } from './records.ts';
import { billingEntity, orderEntity } from './server-bill-view.ts';
import { findServer, type World } from './world.ts';

const SERVER_CONTAINERS = /^(?:SoftLayer_Container_Product_Order(?:_Virtual_Guest)?)?$/;

/** SoftLayer_Product_Order (softlayer-api.md 13). */
export function productOrderService(): Service {
  return staticService({
    verifyOrder({ world, args }) {
      const container = objectArgument(args, 0);
      const quotes = quotesOf(world, container);
      return subContainers(container) ? verifiedGroup(container, quotes) : verified(quotes);
    },
    placeOrder,
    checkItemAvailability: () => true,
    checkItemConflicts: () => true,
    checkItemAvailabilityForImageTemplate({ world, args }) {
      const id = textArgument(args, 0);
      if (!findImage(world, id)) throw notFound(id);
      return PACKAGES.some((product) => product.id === integerArgument(args, 2));
    },
  });
}

function quotesOf(world: World, container: JsonObject): Quote[] {
  return (subContainers(container) ?? [container]).map((part) => {
    const type = field(part, 'complexType') ?? '';
    if (typeof type !== 'string' || !SERVER_CONTAINERS.test(type)) {
      const message = `The local cloud does not sell what ${String(type)} orders, only virtual guests.`;
      throw new ApiFault(501, 'SoftLayer_Exception_NotImplemented', message);
    }
    return quoteOrder(world, part);
  });
}

function verified(quotes: readonly Quote[]): JsonObject {
  const [quote] = quotes;
  return quote ? verifiedContainer(quote) : {};
}

async function placeOrder({ world, args, user }: Context): Promise<JsonObject> {
  if (args[1] === true) {
    throw new ApiFault(501, 'SoftLayer_Exception_NotImplemented', 'The local cloud does not keep quotes.');
  }
  const container = objectArgument(args, 0);
  const quotes = quotesOf(world, container);
  const { order, servers } = await placeQuotes(world, user, quotes);
  const [quote] = quotes;
  if (subContainers(container) || !quote) {
    return receipt(world, order, verifiedGroup(container, quotes, servers));
  }
  return receipt(world, order, verifiedContainer(quote, servers[0]));
}

const STATUSES: Readonly<Record<string, string>> = {
  PENDING_AUTO_APPROVAL: 'Pending Automatic Approval',
  APPROVED: 'Approved',
  COMPLETED: 'Completed',
};

export function billingOrderService(): Service {
  return service<OrderRecord>({
    find: ({ world, initId }) => world.orders.get(String(initId)),
    view: (order, { world }) => orderEntity(world, order),
    statics: {
      getAllObjects: ({ world }) => world.orders.all().map((order) => orderEntity(world, order)),
      getOrderStatuses: () =>
        Object.entries(STATUSES).map(([status, description]) => ({ status, description })),
    },
    instances: { isPendingEditApproval: () => false },
  });
}

export function billingItemService(): Service {
  return service<BillingRecord>({
    find: ({ world, initId }) => world.billing.get(String(initId)),
    view: (billing, { world }) => billingEntity(world, billing),
    instances: { cancelItem: cancel, cancelService: cancel },
  });
}

function cancel(billing: BillingRecord, { world }: Context): true {
  const server = findServer(world, billing.guestId);
  if (server) return cancelServer(world, server);
  throw new ApiFault(
    500,
    'SoftLayer_Exception_Public',
    'This cancellation could not be processed please contact support. This billing item is already canceled.',
  );
}
