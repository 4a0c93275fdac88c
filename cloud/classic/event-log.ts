import { demandPermission } from './account-state.ts';
import { textArgument } from './arguments.ts';
import { type Service, staticService } from './dispatch.ts';
import { Entity, formatMicroDate } from './entity.ts';
import { ApiFault } from './fault.ts';
import type { EventRecord } from './records.ts';
import { userEntity } from './user-view.ts';
import type { World } from './world.ts';

/** Names that this cloud writes; those of `Image` are its own inventions (softlayer-api.md 20). */
const EVENT_NAMES: Readonly<Record<string, readonly string[]>> = {
  CCI: ['Power On', 'Security Group Added', 'Power Off', 'Cancel Service', 'Disable Port'],
  Image: ['Image Import', 'Image Import Failed', 'Image Capture', 'Image Export', 'Image Deleted'],
};

/** SoftLayer_Event_Log (softlayer-api.md 20). */
export function eventService(): Service {
  return staticService({
    // Newest first.
    getAllObjects({ world }) {
      demandPermission(world, 'USER_EVENT_LOG_VIEW', 'see the event log');
      if (world.switches.has('event-log-forbidden')) {
        const message = 'The user does not have the permission USER_EVENT_LOG_VIEW.';
        throw new ApiFault(500, 'SoftLayer_Exception_PermissionDenied', message);
      }
      const rows = world.events.all().toReversed();
      return rows.map((event) => eventEntity(world, event));
    },
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
    // Over XML-RPC the empty text that was recorded (softlayer-api.md 20); softlayer-go reads no text by REST.
    userId: byCustomer ? world.account.imsUser : null,
    userType: event.userType,
    username: byCustomer ? (master?.username ?? '') : 'SYSTEM',
    user: () => (byCustomer && master ? userEntity(world, master) : undefined),
  });
}
