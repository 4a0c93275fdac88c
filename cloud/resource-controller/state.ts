import type { Account } from '../core/account.ts';
import type { Vault } from '../core/vault.ts';
import type { Clock, Iam, MadeForCredential, ServiceCredentials, Table } from '../ports.ts';
import type { InstanceStore } from './instances.ts';

/** A resource key: credentials of a service instance, and what IAM made for them. */
export interface ResourceKeyRecord extends MadeForCredential {
  readonly guid: string;
  readonly crn: string;
  readonly name: string;
  readonly instanceGuid: string;
  readonly roleCrn: string;
  readonly parameters: Record<string, unknown>;
  readonly hmacAccessKeyId: string | undefined;
  /** The credentials' JSON, sealed. */
  readonly sealed: string;
  readonly createdAt: number;
  readonly createdBy: string;
  readonly updatedAt: number;
}

export interface ResourceGroupRecord {
  readonly id: string;
  readonly name: string;
  readonly createdAt: number;
  readonly default: boolean;
}

/** What the Resource Controller, Resource Manager and the catalog work on. */
export interface RcState {
  readonly account: Account;
  readonly clock: Clock;
  readonly iam: Iam;
  readonly credentials: ServiceCredentials;
  readonly vault: Vault;
  readonly instances: InstanceStore;
  readonly keys: Table<ResourceKeyRecord>;
  readonly groups: Table<ResourceGroupRecord>;
  /** Keys of a Key Protect instance that are not destroyed. */
  readonly liveKeys: (instanceGuid: string) => number;
}
