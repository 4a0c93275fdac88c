import type { Clock, Iam, Instances, Store, Table } from '../ports.ts';

/** Key states of ibm-cloud-apis.md 3.6; 4 is unused. */
export const STATE = { preActivation: 0, active: 1, suspended: 2, deactivated: 3, destroyed: 5 } as const;
export type KeyState = (typeof STATE)[keyof typeof STATE];

export interface KeyVersion {
  readonly id: string;
  readonly createdAt: number;
  /** Base64 of 16, 24 or 32 bytes of a root key, or a standard key's payload; empty once purged. */
  readonly material: string;
}

export interface KeyRecord {
  readonly id: string;
  readonly instanceGuid: string;
  readonly crn: string;
  readonly name: string;
  readonly description: string | undefined;
  readonly tags: readonly string[];
  readonly aliases: readonly string[];
  readonly keyRing: string;
  /** A standard key; its payload can be read. */
  readonly extractable: boolean;
  readonly imported: boolean;
  /** Stored state; expiry shows only in `stateOf`. */
  readonly state: KeyState;
  readonly suspendedBy: string | undefined;
  readonly createdAt: number;
  readonly createdBy: string;
  readonly updatedAt: number;
  readonly updatedBy: string;
  /** The last change of state, for the 30-second rule. */
  readonly stateChangedAt: number;
  readonly lastRotatedAt: number | undefined;
  readonly lastSyncedAt: number | undefined;
  readonly expiresAt: number | undefined;
  readonly deletedAt: number | undefined;
  readonly deletedBy: string | undefined;
  readonly dualAuth: DualAuth;
  readonly rotation: RotationPolicy | undefined;
  /** Oldest first; the last wraps. */
  readonly versions: readonly KeyVersion[];
}

interface DualAuth {
  readonly enabled: boolean;
  readonly setBy: string | undefined;
  readonly setAt: number | undefined;
  readonly policy: PolicyStamp | undefined;
}

interface RotationPolicy {
  readonly enabled: boolean;
  readonly intervalMonths: number;
  readonly policy: PolicyStamp;
}

/** Who made and changed a policy, and when. */
export interface PolicyStamp {
  readonly createdBy: string;
  readonly createdAt: number;
  readonly updatedBy: string;
  readonly updatedAt: number;
}

export interface InstancePolicyRecord extends PolicyStamp {
  /** `<instance>/<type>`. */
  readonly id: string;
  readonly instanceGuid: string;
  readonly type: string;
  readonly enabled: boolean;
  readonly attributes: Record<string, unknown>;
}

export interface KeyRingRecord {
  readonly instanceGuid: string;
  readonly id: string;
  readonly createdAt: number;
  readonly createdBy: string;
}

export interface ImportTokenRecord {
  readonly instanceGuid: string;
  /** PKCS#8 PEM. */
  readonly privateKey: string;
  /** Base64 of 12 bytes. */
  readonly nonce: string;
  readonly createdAt: number;
  readonly expiresAt: number;
  readonly maxAllowedRetrievals: number;
  readonly remainingRetrievals: number;
}

/** A resource of another service that a root key protects. */
export interface RegistrationRecord {
  /** `<key>/<resource CRN>`. */
  readonly id: string;
  readonly keyId: string;
  readonly instanceGuid: string;
  readonly resourceCrn: string;
  /** Name of the service that made it. */
  readonly service: string;
  readonly description: string;
  readonly createdAt: number;
}

export interface KmsState {
  readonly clock: Clock;
  readonly iam: Iam;
  readonly instances: Instances;
  readonly keys: Table<KeyRecord>;
  readonly rings: Table<KeyRingRecord>;
  readonly policies: Table<InstancePolicyRecord>;
  readonly importTokens: Table<ImportTokenRecord>;
  readonly registrations: Table<RegistrationRecord>;
}

export function openKmsState(deps: { clock: Clock; iam: Iam; instances: Instances; store: Store }): KmsState {
  return {
    clock: deps.clock,
    iam: deps.iam,
    instances: deps.instances,
    keys: deps.store.table('kms-keys'),
    rings: deps.store.table('kms-key-rings'),
    policies: deps.store.table('kms-instance-policies'),
    importTokens: deps.store.table('kms-import-tokens'),
    registrations: deps.store.table('kms-registrations'),
  };
}

/** The state now: an expired key is deactivated. */
export function stateOf(key: KeyRecord, now: number): KeyState {
  const expired = key.expiresAt !== undefined && key.expiresAt <= now;
  return expired && key.state !== STATE.destroyed ? STATE.deactivated : key.state;
}

export function newestVersion(key: KeyRecord): KeyVersion {
  const version = key.versions.at(-1);
  if (!version) throw new Error(`key ${key.id} has no version; the state folder is damaged`);
  return version;
}
