import { randomBytes } from 'node:crypto';
import type { Store } from '../ports.ts';

/** The one account of the local cloud and its owner. */
export interface Account {
  /** 32 hex digits. */
  readonly id: string;
  readonly ownerIamId: string;
  readonly ownerEmail: string;
  readonly ownerGivenName: string;
  readonly ownerFamilyName: string;
  /** Classic account number and classic user number. */
  readonly imsAccount: number;
  readonly imsUser: number;
  readonly resourceGroupId: string;
}

/** The account of the state folder, or a new one. */
export function openAccount(store: Store): Account {
  const table = store.table<Account>('account');
  const known = table.get('account');
  if (known) return known;
  const account: Account = {
    id: randomBytes(16).toString('hex'),
    ownerIamId: `IBMid-${randomBytes(5).toString('hex').toUpperCase()}`,
    ownerEmail: 'owner@example.com',
    ownerGivenName: 'Olive',
    ownerFamilyName: 'Owner',
    imsAccount: 1_000_000 + randomBytes(3).readUIntBE(0, 3),
    imsUser: 1_000_000 + randomBytes(3).readUIntBE(0, 3),
    resourceGroupId: randomBytes(16).toString('hex'),
  };
  table.put('account', account);
  return account;
}
