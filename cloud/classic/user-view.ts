import { lacks, USER_STATUSES } from './account-state.ts';
import { Entity, formatDate } from './entity.ts';
import type { UserRecord } from './records.ts';
import type { World } from './world.ts';

const CREATED = Date.UTC(2024, 0, 15, 15);

/** Permissions that the pipeline's calls need (softlayer-api.md 21); every user of the local cloud begins with them. */
const PERMISSIONS = [
  'SERVER_ADD',
  'SERVER_CANCEL',
  'VIRTUAL_GUEST_VIEW',
  'PUBLIC_NETWORK_COMPUTE',
  'VIEW_CUSTOMER_SOFTWARE_PASSWORD',
  'USER_EVENT_LOG_VIEW',
  'PUBLIC_IMAGE_MANAGE',
  'INSTANCE_UPGRADE',
];

export function userEntity(world: World, user: UserRecord): Entity {
  const status = world.accountState.userStatus;
  return new Entity('SoftLayer_User_Customer', {
    accountId: world.accountId,
    companyName: 'Local Cloud',
    createDate: formatDate(CREATED),
    displayName: user.username,
    email: user.email,
    firstName: world.account.ownerGivenName,
    lastName: world.account.ownerFamilyName,
    iamId: user.iamId,
    id: user.id,
    isMasterUserFlag: user.master,
    modifyDate: null,
    openIdConnectUserName: user.email,
    parentId: user.master ? null : world.account.imsUser,
    statusDate: formatDate(CREATED),
    timezoneId: 109,
    userStatusId: USER_STATUSES[status],
    username: user.username,
    userStatus: new Entity('SoftLayer_User_Customer_Status', {
      id: USER_STATUSES[status],
      keyName: status,
      name: status === 'ACTIVE' ? 'Active' : status,
    }),
    permissions: PERMISSIONS.filter((keyName) => !lacks(world, keyName)).map(
      (keyName) =>
        new Entity('SoftLayer_User_Customer_CustomerPermission_Permission', {
          key: keyName,
          keyName,
          name: keyName,
        }),
    ),
  });
}
