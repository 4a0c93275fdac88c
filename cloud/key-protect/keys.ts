import { randomBytes, randomUUID } from 'node:crypto';
import { formatCrn } from '../core/crn.ts';
import { aliasOwner } from './aliases.ts';
import {
  type KeyRecord,
  type KeyVersion,
  type KmsState,
  newestVersion,
  type PolicyStamp,
  STATE,
  stateOf,
} from './model.ts';

const DAY = 24 * 3600 * 1000;
/** Deleted keys vanish by themselves (ibm-cloud-apis.md 3.6). */
const PURGE_AFTER = 90 * DAY;
export const PURGE_ALLOWED_AFTER = 4 * 3600 * 1000;
export const RESTORE_WITHIN = 30 * DAY;
export const DELETION_WINDOW = 7 * DAY;
export const DEFAULT_RING = 'default';

/** A key by id or alias within its instance, after what time has done to it. */
export function findKey(state: KmsState, instanceGuid: string, idOrAlias: string): KeyRecord | undefined {
  const key = state.keys.get(idOrAlias) ?? aliasOwner(state, instanceGuid, idOrAlias);
  return key?.instanceGuid === instanceGuid ? settle(state, key) : undefined;
}

export function keysOf(state: KmsState, instanceGuid: string): KeyRecord[] {
  return state.keys
    .all()
    .filter((key) => key.instanceGuid === instanceGuid)
    .flatMap((key) => settle(state, key) ?? []);
}

/** Purges a key that was deleted long ago, rotates one whose rotation policy is due. */
function settle(state: KmsState, key: KeyRecord): KeyRecord | undefined {
  const now = state.clock.now();
  if (key.deletedAt !== undefined && key.deletedAt + PURGE_AFTER <= now) {
    state.keys.delete(key.id);
    return undefined;
  }
  let settled = key;
  while (settled.rotation?.enabled && !settled.imported && stateOf(settled, now) === STATE.active) {
    const last = Math.max(settled.lastRotatedAt ?? settled.createdAt, settled.rotation.policy.updatedAt);
    const due = new Date(last);
    due.setUTCMonth(due.getUTCMonth() + settled.rotation.intervalMonths);
    if (due.getTime() > now) break;
    settled = save(state, addVersion(settled, newMaterial(), due.getTime()));
  }
  return settled;
}

export function newMaterial(): string {
  return randomBytes(32).toString('base64');
}

export function save(state: KmsState, key: KeyRecord): KeyRecord {
  state.keys.put(key.id, key);
  return key;
}

export function addVersion(key: KeyRecord, material: string, at: number): KeyRecord {
  const version: KeyVersion = { id: randomUUID(), createdAt: at, material };
  return { ...key, versions: [...key.versions, version], lastRotatedAt: at, updatedAt: at };
}

export interface KeyDraft {
  readonly name: string;
  readonly extractable: boolean;
  readonly description?: string | undefined;
  readonly tags?: readonly string[];
  readonly aliases?: readonly string[];
  readonly keyRing?: string;
  /** Base64; else 32 bytes are generated. */
  readonly material?: string | undefined;
  readonly expiresAt?: number | undefined;
  readonly dualAuth?: boolean;
  readonly rotationMonths?: number | undefined;
}

export function addKey(state: KmsState, instanceGuid: string, draft: KeyDraft, by: string): KeyRecord {
  const instance = state.instances.find(instanceGuid);
  if (!instance) throw new Error(`there is no Key Protect instance ${instanceGuid}`);
  const now = state.clock.now();
  const id = randomUUID();
  const service = { service: 'kms', region: instance.region, account: state.iam.accountId };
  return save(state, {
    id,
    instanceGuid,
    crn: formatCrn({ ...service, instance: instanceGuid, resourceType: 'key', resource: id }),
    name: draft.name,
    description: draft.description,
    tags: draft.tags ?? [],
    aliases: draft.aliases ?? [],
    keyRing: draft.keyRing ?? DEFAULT_RING,
    extractable: draft.extractable,
    imported: draft.material !== undefined,
    state: STATE.active,
    suspendedBy: undefined,
    createdAt: now,
    createdBy: by,
    updatedAt: now,
    updatedBy: by,
    stateChangedAt: now,
    lastRotatedAt: undefined,
    lastSyncedAt: undefined,
    expiresAt: draft.expiresAt,
    deletedAt: undefined,
    deletedBy: undefined,
    ...firstPolicies(draft, { createdBy: by, createdAt: now, updatedBy: by, updatedAt: now }),
    // The first version has the key's own id, as fixtures show.
    versions: [{ id, createdAt: now, material: draft.material ?? newMaterial() }],
  });
}

function firstPolicies(draft: KeyDraft, stamp: PolicyStamp): Pick<KeyRecord, 'dualAuth' | 'rotation'> {
  const { dualAuth = false, rotationMonths } = draft;
  return {
    dualAuth: {
      enabled: dualAuth,
      setBy: undefined,
      setAt: undefined,
      policy: dualAuth ? stamp : undefined,
    },
    rotation:
      rotationMonths === undefined
        ? undefined
        : { enabled: true, intervalMonths: rotationMonths, policy: stamp },
  };
}

/** `2026-11-22T06:15:00Z`. */
export function seconds(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}

/** A key as the API shows it (ibm-cloud-apis.md 3.3); a payload only of standard keys and only when asked for. */
export function keyResource(state: KmsState, key: KeyRecord, withPayload = false): Record<string, unknown> {
  const now = state.clock.now();
  const version = newestVersion(key);
  const current = stateOf(key, now);
  const bits = key.extractable ? 256 : Buffer.from(version.material, 'base64').length * 8;
  const showPayload = withPayload && key.extractable && current !== STATE.destroyed;
  return {
    type: 'application/vnd.ibm.kms.key+json',
    id: key.id,
    name: key.name,
    ...(key.aliases.length > 0 ? { aliases: key.aliases } : {}),
    ...(key.description === undefined ? {} : { description: key.description }),
    ...(key.tags.length > 0 ? { tags: key.tags } : {}),
    state: current,
    ...(key.expiresAt === undefined ? {} : { expirationDate: seconds(key.expiresAt) }),
    extractable: key.extractable,
    crn: key.crn,
    imported: key.imported,
    keyRingID: key.keyRing,
    creationDate: seconds(key.createdAt),
    createdBy: key.createdBy,
    algorithmType: 'Deprecated',
    algorithmMetadata: { bitLength: String(bits), mode: 'Deprecated' },
    algorithmBitSize: bits,
    algorithmMode: 'Deprecated',
    lastUpdateDate: seconds(key.updatedAt),
    ...(key.lastRotatedAt === undefined ? {} : { lastRotateDate: seconds(key.lastRotatedAt) }),
    ...(key.extractable ? {} : { keyVersion: { id: version.id, creationDate: seconds(version.createdAt) } }),
    ...(key.rotation
      ? { rotation: { enabled: key.rotation.enabled, interval_month: key.rotation.intervalMonths } }
      : {}),
    dualAuthDelete: dualAuthResource(key, now),
    deleted: current === STATE.destroyed,
    ...deletionResource(key, now),
    ...(showPayload ? { payload: version.material } : {}),
  };
}

function dualAuthResource(key: KeyRecord, now: number) {
  if (!key.dualAuth.enabled) return { enabled: false };
  const { setAt } = key.dualAuth;
  const set = setAt !== undefined && setAt + DELETION_WINDOW > now;
  return {
    enabled: true,
    keySetForDeletion: set,
    ...(set ? { authExpiration: seconds(setAt + DELETION_WINDOW) } : {}),
  };
}

function deletionResource(key: KeyRecord, now: number): Record<string, unknown> {
  if (key.deletedAt === undefined) return {};
  const expired = key.expiresAt !== undefined && key.expiresAt <= now;
  return {
    deletionDate: seconds(key.deletedAt),
    ...(key.deletedBy === undefined ? {} : { deletedBy: key.deletedBy }),
    restoreExpirationDate: seconds(key.deletedAt + RESTORE_WITHIN),
    restoreAllowed: !expired && now < key.deletedAt + RESTORE_WITHIN,
    purgeAllowed: now >= key.deletedAt + PURGE_ALLOWED_AFTER,
    purgeAllowedFrom: seconds(key.deletedAt + PURGE_ALLOWED_AFTER),
    purgeScheduledOn: seconds(key.deletedAt + PURGE_AFTER),
  };
}
