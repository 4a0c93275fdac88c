import { randomBytes, randomUUID } from 'node:crypto';
import type { Account } from '../core/account.ts';
import { sha256, type Vault } from '../core/vault.ts';
import type { Caller, Clock, Instances, Settings, Table } from '../ports.ts';
import type {
  ApiKeyRecord,
  GroupRecord,
  HistoryEntry,
  PolicyRecord,
  RefreshTokenRecord,
  ServiceIdRecord,
} from './records.ts';

/** What all of IAM works on. */
export interface IamState {
  readonly account: Account;
  readonly clock: Clock;
  readonly vault: Vault;
  readonly settings: Settings;
  readonly instances: Instances;
  readonly serviceIds: Table<ServiceIdRecord>;
  readonly apiKeys: Table<ApiKeyRecord>;
  readonly policies: Table<PolicyRecord>;
  readonly groups: Table<GroupRecord>;
  readonly refreshTokens: Table<RefreshTokenRecord>;
}

/** API keys that one identity may have (ibm-cloud-apis.md 1.5). */
export const API_KEYS_PER_IDENTITY = 20;
export const SERVICE_IDS_PER_ACCOUNT = 2000;
export const POLICIES_PER_ACCOUNT = 4020;
const HISTORY_KEPT = 100;

export function iamIdOf(serviceId: Pick<ServiceIdRecord, 'id'>): string {
  return `iam-${serviceId.id}`;
}

/** The service ID behind `iam-ServiceId-…`. */
export function serviceIdOf(state: IamState, iamId: string): ServiceIdRecord | undefined {
  return iamId.startsWith('iam-') ? state.serviceIds.get(iamId.slice(4)) : undefined;
}

/** Undefined when no such identity exists (any more). */
export function callerOf(state: IamState, iamId: string): Caller | undefined {
  const accountId = state.account.id;
  if (iamId === state.account.ownerIamId) return { iamId, subject: 'user', accountId, owner: true };
  if (!serviceIdOf(state, iamId)) return undefined;
  return { iamId, subject: 'serviceid', accountId, owner: false };
}

/** What people call an identity: a user's address, a service ID's name; empty when there is none (any more). */
export function nameOf(state: IamState, iamId: string): string {
  if (iamId === state.account.ownerIamId) return state.account.ownerEmail;
  return serviceIdOf(state, iamId)?.name ?? '';
}

/** A new tag for each version of a record, `<n>-<hex>`. */
export function nextTag(previous: string | undefined): string {
  const revision = Number(previous?.split('-')[0] ?? 0) + 1;
  return `${revision}-${randomBytes(16).toString('hex')}`;
}

/** 44 characters; never begins with a dash, which command lines would take for an option. */
function newApiKeyValue(): string {
  const value = randomBytes(33).toString('base64url');
  return value.startsWith('-') ? newApiKeyValue() : value;
}

export interface ServiceIdDraft {
  readonly name: string;
  readonly description?: string | undefined;
  readonly uniqueInstanceCrns?: readonly string[];
  readonly locked?: boolean;
}

export function addServiceId(state: IamState, draft: ServiceIdDraft, by: string): ServiceIdRecord {
  const now = state.clock.now();
  const record: ServiceIdRecord = {
    id: `ServiceId-${randomUUID()}`,
    name: draft.name,
    description: draft.description,
    uniqueInstanceCrns: draft.uniqueInstanceCrns ?? [],
    locked: draft.locked ?? false,
    createdAt: now,
    modifiedAt: now,
    entityTag: nextTag(undefined),
    history: [historyEntry(state, by, 'CREATE', [])],
    lastAuthn: undefined,
    authnCount: 0,
  };
  state.serviceIds.put(record.id, record);
  return record;
}

/** A deleted service ID takes its API keys and memberships with it; its policies stay (ibm-cloud-apis.md 1.4). */
export function removeServiceId(state: IamState, record: ServiceIdRecord): void {
  for (const group of state.groups.all()) {
    const members = group.members.filter(({ iamId }) => iamId !== iamIdOf(record));
    if (members.length < group.members.length) state.groups.put(group.id, { ...group, members });
  }
  for (const key of keysOf(state, iamIdOf(record))) state.apiKeys.delete(key.id);
  state.serviceIds.delete(record.id);
}

export interface ApiKeyDraft {
  readonly name: string;
  readonly iamId: string;
  readonly description?: string | undefined;
  /** Own value; else one is made. */
  readonly value?: string | undefined;
  readonly storeValue?: boolean;
  readonly locked?: boolean;
  readonly disabled?: boolean;
  readonly expiresAt?: number | undefined;
  readonly actionWhenLeaked?: string | undefined;
  readonly supportSessions?: boolean;
  /** Skips the delay of new keys. */
  readonly usableNow?: boolean;
}

/** The value leaves this function and is kept only as a digest, or sealed with `storeValue`. */
export function addApiKey(
  state: IamState,
  draft: ApiKeyDraft,
  by: string,
): { record: ApiKeyRecord; value: string } {
  const now = state.clock.now();
  const value = draft.value ?? newApiKeyValue();
  const record: ApiKeyRecord = {
    id: `ApiKey-${randomUUID()}`,
    hash: sha256(value),
    sealed: draft.storeValue ? state.vault.seal(value) : undefined,
    name: draft.name,
    description: draft.description,
    iamId: draft.iamId,
    locked: draft.locked ?? false,
    disabled: draft.disabled ?? false,
    createdAt: now,
    createdBy: by,
    modifiedAt: now,
    usableAt: draft.usableNow ? now : now + state.settings.apiKeyDelay,
    expiresAt: draft.expiresAt,
    actionWhenLeaked: draft.actionWhenLeaked ?? 'disable',
    supportSessions: draft.supportSessions ?? false,
    entityTag: nextTag(undefined),
    history: [historyEntry(state, by, 'CREATE', [])],
    lastAuthn: undefined,
    authnCount: 0,
  };
  state.apiKeys.put(record.id, record);
  return { record, value };
}

export function keysOf(state: IamState, iamId: string): ApiKeyRecord[] {
  return state.apiKeys.all().filter((key) => key.iamId === iamId);
}

export function keyByValue(state: IamState, value: string): ApiKeyRecord | undefined {
  const hash = sha256(value);
  return state.apiKeys.all().find((key) => key.hash === hash);
}

/** Would the token endpoint take this key now? A lock only guards the record against changes. */
export function isUsable(state: IamState, key: ApiKeyRecord): boolean {
  const now = state.clock.now();
  if (key.disabled || key.usableAt > now) return false;
  if (key.expiresAt !== undefined && key.expiresAt <= now) return false;
  return callerOf(state, key.iamId) !== undefined;
}

/** Counts an authentication for `include_activity`. */
export function recordAuthn(state: IamState, key: ApiKeyRecord): void {
  const now = state.clock.now();
  state.apiKeys.put(key.id, { ...key, lastAuthn: now, authnCount: key.authnCount + 1 });
  const serviceId = serviceIdOf(state, key.iamId);
  if (serviceId)
    state.serviceIds.put(serviceId.id, {
      ...serviceId,
      lastAuthn: now,
      authnCount: serviceId.authnCount + 1,
    });
}

export function withHistory(
  state: IamState,
  history: readonly HistoryEntry[],
  by: string,
  action: string,
  params: readonly string[],
): readonly HistoryEntry[] {
  return [...history, historyEntry(state, by, action, params)].slice(-HISTORY_KEPT);
}

function historyEntry(state: IamState, by: string, action: string, params: readonly string[]): HistoryEntry {
  return {
    timestamp: minutes(state.clock.now()),
    iam_id: by,
    iam_id_account: state.account.id,
    action,
    params,
    message: `${action.toLowerCase()} by ${by}`,
  };
}

/** `yyyy-MM-ddTHH:mm+0000` (ibm-cloud-apis.md 1.4). */
export function minutes(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 16)}+0000`;
}
