import type { Account } from '../core/account.ts';
import type { Vault } from '../core/vault.ts';
import type { IamState } from '../iam/identities.ts';
import type { Clock, Iam, Table } from '../ports.ts';
import type { InstanceStore } from './instances.ts';

/** A resource key: credentials of a service instance. */
export interface ResourceKeyRecord {
  readonly guid: string;
  readonly crn: string;
  readonly name: string;
  readonly instanceGuid: string;
  readonly roleCrn: string;
  readonly parameters: Record<string, unknown>;
  /** The service ID that the credentials act as. */
  readonly serviceId: string;
  /** Was the service ID made for this key? Then it goes with it. */
  readonly ownServiceId: boolean;
  readonly apiKeyId: string;
  readonly policyId: string | undefined;
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
  /** Resource keys make service IDs, API keys and policies of their own. */
  readonly identities: IamState;
  readonly vault: Vault;
  readonly instances: InstanceStore;
  readonly keys: Table<ResourceKeyRecord>;
  readonly groups: Table<ResourceGroupRecord>;
  /** Keys of a Key Protect instance that are not destroyed. */
  readonly liveKeys: (instanceGuid: string) => number;
}
