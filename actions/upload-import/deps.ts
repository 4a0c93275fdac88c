import type { CosUri } from '../../lib/base/cos-uri.ts';
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
import type { Patience } from '../../lib/once/once.ts';
import type { Register } from '../../lib/once/register.ts';
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
  /** Unix milliseconds by the cloud's clock; that of this machine may be wrong. */
  readonly cloudTime: () => Promise<number>;
  readonly keys: KeyProtect;
  /** A client for the buckets of a region. */
  readonly storage: (region: string) => ObjectStorage;
  /** A small text that runs share. It can still be written for some seconds after a cancellation. */
  readonly register: (place: CosUri) => Register;
  /** This run, for people: a link where there is one. */
  readonly run: string;
  readonly templates: Templates;
  readonly apiKeys: ApiKeys;
  /** Registers a key that IAM handed out with the runner's masks. */
  readonly mask: (value: string) => void;
  /** Ids for `post`; never a secret. */
  readonly saveState: (name: StateName, value: string) => void;
  readonly pace: Pace;
}

/**
 * `import-key`: id of an API key that must go. `key-tag`: how such keys of this run are described. `upload-lease`,
 * `import-lease`: JSON of a lease's place, its owner, and the object.
 */
export type StateName = 'import-key' | 'key-tag' | 'upload-lease' | 'import-lease';

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
  /** Undefined when it cannot be read yet. */
  bootMode(id: number): Promise<string | undefined>;
  setBootMode(id: number, mode: 'PV' | 'HVM'): Promise<void>;
  isByol(id: number): Promise<boolean>;
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
  /** Milliseconds after which an import that was sent and shows nowhere was none: IBM's own sample waits 240 s for the call. softlayer-api.md 4 */
  readonly quiet: number;
  /** Milliseconds of a lease; undefined: its own. */
  readonly lease: number | undefined;
  /** Milliseconds for which "no primary block device" is waited for. softlayer-api.md 7.3 */
  readonly bootMode: number;
}

export function realPace(signal: AbortSignal): Pace {
  return {
    now: () => performance.now(),
    sleep: (milliseconds) => sleep(milliseconds, signal),
    firstLook: 1_000,
    longestLook: 30_000,
    failureGrace: 15_000,
    lookUp: 120_000,
    newKey: 45_000,
    quiet: 240_000,
    lease: undefined,
    bootMode: 20_000,
  };
}

/** How long what may have been made is looked for, and how often: each pause is twice the one before. */
export function patienceOf({ pace, log }: Pick<Deps, 'pace' | 'log'>): Patience {
  return {
    now: pace.now,
    log,
    lookUp: pace.lookUp,
    pauses: () => {
      let next = pace.firstLook;
      return async () => {
        await pace.sleep(next);
        next = Math.min(next * 2, pace.longestLook);
      };
    },
  };
}
