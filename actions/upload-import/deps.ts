import type { Log } from '../../lib/base/log.ts';
import type { AllowedRoots } from '../../lib/base/paths.ts';
import type { Secret } from '../../lib/base/secret.ts';
import { sleep } from '../../lib/base/timer.ts';
import type { Datacenter } from '../../lib/classic/locations.ts';
import type { ImportRequest, Template } from '../../lib/classic/templates.ts';
import type { ApiKeys } from '../../lib/iam/api-keys.ts';
import type { TokenClaims } from '../../lib/iam/claims.ts';
import type { KeyProtect } from '../../lib/key-protect/key-protect.ts';
import type { ObjectStorage } from '../../lib/object-storage/object-storage.ts';
import type { Outputs } from '../../lib/runner/outputs.ts';
import type { Summary } from '../../lib/runner/summary.ts';

/** Everything that the stage touches outside itself. */
export interface Deps {
  readonly log: Log;
  readonly signal: AbortSignal;
  readonly outputs: Outputs;
  readonly summary: Summary;
  readonly roots: AllowedRoots;
  readonly claims: () => Promise<TokenClaims>;
  /** The same for another API key than `ibmcloud-api-key`. */
  readonly claimsOf: (key: Secret) => Promise<TokenClaims>;
  readonly keys: KeyProtect;
  /** A client for the buckets of a region. */
  readonly storage: (region: string) => ObjectStorage;
  readonly templates: Templates;
  readonly apiKeys: ApiKeys;
  /** Registers a key that IAM handed out with the runner's masks. */
  readonly mask: (value: string) => void;
  /** Ids for `post`; never a secret. */
  readonly saveState: (name: StateName, value: string) => void;
  readonly pace: Pace;
}

/** `import-key`: id of an API key that must go. `key-tag`: how such keys of this run are described. `upload`: JSON of an unfinished upload. `lease`: JSON of the lease's place. */
export type StateName = 'import-key' | 'key-tag' | 'upload' | 'lease';

/** Image templates of the classic API, as this stage needs them (lib/classic/templates.ts, locations.ts). */
export interface Templates {
  get(id: number): Promise<Template | undefined>;
  byName(name: string): Promise<Template[]>;
  byIdentity(identity: string): Promise<Template[]>;
  /** Sent once, never repeated by itself. */
  create(request: ImportRequest): Promise<Template>;
  addLocations(id: number, locations: readonly number[]): Promise<void>;
  storageLocations(id: number): Promise<string[]>;
  isEncrypted(id: number): Promise<boolean>;
  encryptionAttributes(id: number): Promise<string[]>;
  setBootMode(id: number, mode: 'PV' | 'HVM'): Promise<void>;
  operatingSystems(): Promise<string[]>;
  datacenters(): Promise<Datacenter[]>;
}

/** Waiting; tests make it short. */
export interface Pace {
  /** Milliseconds, monotonic. */
  now(): number;
  /** Throws the reason when the action is aborted. */
  sleep(milliseconds: number): Promise<void>;
  /** Milliseconds between two looks at a template: the first and the longest. */
  readonly firstLook: number;
  readonly longestLook: number;
  /** Milliseconds for which a copy without transaction and disk may still be one that has only just begun. */
  readonly failureGrace: number;
  /** Milliseconds for the look-up after a lost answer, and for a new key to become known. */
  readonly lookUp: number;
  readonly newKey: number;
  /** Milliseconds for which "no primary block device" is waited for. softlayer-api.md 7.3 */
  readonly bootMode: number;
}

export function realPace(signal: AbortSignal): Pace {
  return {
    now: () => performance.now(),
    sleep: async (milliseconds) => {
      try {
        await sleep(milliseconds, signal);
      } catch (error) {
        signal.throwIfAborted();
        throw error;
      }
    },
    firstLook: 1_000,
    longestLook: 30_000,
    failureGrace: 15_000,
    lookUp: 120_000,
    newKey: 45_000,
    bootMode: 20_000,
  };
}
