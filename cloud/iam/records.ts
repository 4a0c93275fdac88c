/** One entry of a record's history, as `include_history` shows it. */
export interface HistoryEntry {
  readonly timestamp: string;
  readonly iam_id: string;
  readonly iam_id_account: string;
  readonly action: string;
  readonly params: readonly string[];
  readonly message: string;
}

export interface ServiceIdRecord {
  /** `ServiceId-<uuid>`; its identity in tokens is `iam-<id>`. */
  readonly id: string;
  readonly name: string;
  readonly description: string | undefined;
  readonly uniqueInstanceCrns: readonly string[];
  readonly locked: boolean;
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
  readonly modifiedAt: number;
  readonly entityTag: string;
  readonly history: readonly HistoryEntry[];
  readonly lastAuthn: number | undefined;
  readonly authnCount: number;
}

export interface ApiKeyRecord {
  /** `ApiKey-<uuid>`. */
  readonly id: string;
  /** SHA-256 of the value; the value itself is not kept. */
  readonly hash: string;
  /** The sealed value, only with `store_value`. */
  readonly sealed: string | undefined;
  readonly name: string;
  readonly description: string | undefined;
  /** `IBMid-…` or `iam-ServiceId-…`. */
  readonly iamId: string;
  readonly locked: boolean;
  readonly disabled: boolean;
  readonly createdAt: number;
  readonly createdBy: string;
  readonly modifiedAt: number;
  /** When the token endpoint begins to know the key. */
  readonly usableAt: number;
  readonly expiresAt: number | undefined;
  readonly actionWhenLeaked: string;
  readonly supportSessions: boolean;
  readonly entityTag: string;
  readonly history: readonly HistoryEntry[];
  readonly lastAuthn: number | undefined;
  readonly authnCount: number;
}

export interface RefreshTokenRecord {
  /** SHA-256 of the token. */
  readonly hash: string;
  readonly apiKeyId: string;
  readonly expiresAt: number;
}

export interface GroupMember {
  /** `IBMid-…` or `iam-ServiceId-…`. */
  readonly iamId: string;
  readonly type: 'user' | 'service';
  readonly createdAt: number;
  readonly createdBy: string;
}

/** An access group: its members hold what policies give to it. */
export interface GroupRecord {
  /** `AccessGroupId-<uuid>`. */
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly members: readonly GroupMember[];
  readonly createdAt: number;
  readonly createdBy: string;
  readonly modifiedAt: number;
  readonly modifiedBy: string;
  readonly revision: number;
  readonly etag: string;
}

export interface Attribute {
  readonly key: string;
  readonly operator: string;
  readonly value: string | boolean | readonly string[];
}

export interface PolicyRecord {
  readonly id: string;
  readonly type: 'access' | 'authorization';
  readonly description: string | undefined;
  readonly subject: readonly Attribute[];
  readonly resource: readonly Attribute[];
  /** Access tags (`resources[].tags`); kept, compared, never matched by a local resource. */
  readonly tags: readonly Attribute[];
  readonly roleIds: readonly string[];
  readonly state: 'active' | 'deleted';
  /** When it begins to grant. */
  readonly effectiveAt: number;
  /** The shape that created it: a v2-only policy is not listed by v1. */
  readonly v2Only: boolean;
  readonly rule: unknown;
  readonly pattern: string | undefined;
  readonly createdAt: number;
  readonly createdBy: string;
  readonly modifiedAt: number;
  readonly modifiedBy: string;
  readonly revision: number;
  readonly etag: string;
}
