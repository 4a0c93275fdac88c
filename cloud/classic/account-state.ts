import { ApiFault, publicFault } from './fault.ts';

/** What tests change about the classic account and its users. Writable; each change counts from the next call on. */
export interface AccountState {
  /** Linked to the platform's account ("upgraded", softlayer-api.md 21). Without, nothing comes from or goes to COS. */
  linked: boolean;
  active: boolean;
  /** The attribute of softlayer-api.md 11. `unreadable`: the user is refused who asks for attributes [inferred]. */
  importAttribute: { keyName: string; value: string } | 'absent' | 'unreadable';
  /** Permissions that every user lacks. */
  missingPermissions: string[];
  /** Status of every user: `ACTIVE`, or another of softlayer-api.md 21. */
  userStatus: UserStatus;
}

/** Whatever has that state; the classic API's world. */
interface Accounted {
  readonly accountState: AccountState;
}

/** softlayer-api.md 21 */
export const USER_STATUSES = {
  ACTIVE: 1001,
  DISABLED: 1002,
  INACTIVE: 1003,
  PENDING: 1004,
  SUSPENDED: 1005,
  IAMID_INVALID: 1006,
  CANCEL_PENDING: 1021,
  VPN_ONLY: 1022,
} as const;
type UserStatus = keyof typeof USER_STATUSES;

export const newAccountState = (): AccountState => ({
  linked: true,
  active: true,
  importAttribute: { keyName: 'ALLOW_EXTERNAL_CLOUD_IMAGE_IMPORT', value: '1' },
  missingPermissions: [],
  userStatus: 'ACTIVE',
});

/** Only 1001 is published (softlayer-api.md 21); the other id and its name are this cloud's. */
export const accountStatus = ({ active }: AccountState) =>
  active ? { id: 1001, name: 'Active' } : { id: 1004, name: 'Disabled' };

/** Who may not ask for the account's attributes is refused, not shown an empty list. Throws `ApiFault`. */
export function readImportAttribute({ importAttribute }: AccountState) {
  if (importAttribute === 'unreadable') throw denied('The user may not see the attributes of the account.');
  return importAttribute === 'absent' ? undefined : importAttribute;
}

export const lacks = ({ accountState }: Accounted, permission: string): boolean =>
  accountState.missingPermissions.includes(permission);

/** Throws `ApiFault`; what its text says beside the permission is this cloud's (softlayer-api.md 17). */
export function demandPermission(world: Accounted, permission: string, what: string): void {
  if (lacks(world, permission)) {
    throw denied(`The user does not have the necessary ${permission} permissions to ${what}.`);
  }
}

/** Changes need an active account [inferred]; IBM's own code and words are not published. Throws `ApiFault`. */
export function demandActiveAccount({ accountState }: Accounted): void {
  if (!accountState.active) throw publicFault('The account is not active.');
}

/** Imports and exports need an upgraded account (softlayer-api.md 7.2, 21); the words are this cloud's. */
export function demandUpgradedAccount(world: Accounted): void {
  demandActiveAccount(world);
  const { linked, importAttribute } = world.accountState;
  if (!linked) throw publicFault('The account is not linked to an IBM Cloud account.');
  if (typeof importAttribute === 'object' && importAttribute.value === '0') {
    throw publicFault('The account may not import images from external clouds.');
  }
}

const denied = (message: string): ApiFault =>
  new ApiFault(500, 'SoftLayer_Exception_PermissionDenied', message);
