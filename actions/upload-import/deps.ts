import type { CosUri } from '../../lib/base/cos-uri.ts';
import type { Log } from '../../lib/base/log.ts';
import type { AllowedRoots } from '../../lib/base/paths.ts';
import type { Secret } from '../../lib/base/secret.ts';
import type { ClassicClient } from '../../lib/classic/client.ts';
import type { AccessGroups } from '../../lib/iam/access-groups.ts';
import type { ApiKeys } from '../../lib/iam/api-keys.ts';
import type { Policies } from '../../lib/iam/policies.ts';
import type { TokenSource } from '../../lib/iam/token-source.ts';
import type { KeyProtect } from '../../lib/key-protect/key-protect.ts';
import type { LoanPace } from '../../lib/lent-key/loan.ts';
import type { BucketAdmin } from '../../lib/object-storage/bucket-admin.ts';
import type { LeasePace } from '../../lib/object-storage/held-lease.ts';
import type { ObjectStorage } from '../../lib/object-storage/object-storage.ts';
import { realTime } from '../../lib/once/pace.ts';
import type { Register } from '../../lib/once/register.ts';
import type { KeyClients } from '../../lib/rights/loan-rights.ts';
import type { Outputs } from '../../lib/runner/outputs.ts';
import type { Summary } from '../../lib/runner/summary.ts';

/** Everything that the stage touches outside itself. */
export interface Deps {
  readonly log: Log;
  readonly signal: AbortSignal;
  readonly outputs: Outputs;
  readonly summary: Summary;
  readonly roots: AllowedRoots;
  readonly tokens: TokenSource;
  /** Tokens for another API key than `ibmcloud-api-key`. */
  readonly tokensOf: (key: Secret) => TokenSource;
  readonly keys: KeyProtect;
  /** A client for the buckets of a region. */
  readonly storage: (region: string) => ObjectStorage;
  /** A small text that runs share. It can still be written for some seconds after a cancellation. */
  readonly register: (place: CosUri) => Register;
  /** This run, for people: a link where there is one. */
  readonly run: string;
  readonly classic: ClassicClient;
  readonly apiKeys: ApiKeys;
  readonly policies: Policies;
  readonly groups: AccessGroups;
  readonly buckets: BucketAdmin;
  /** The services as the owner of another API key sees them. */
  readonly clientsOf: (key: Secret) => KeyClients;
  /** Registers a key that IAM handed out with the runner's masks. */
  readonly mask: (value: string) => void;
  /** Ids for `post`; never a secret. */
  readonly saveState: (name: StateName, value: string) => void;
  readonly pace: ImportPace;
}

/**
 * `cancelled`: of the edge, not empty when somebody stopped the run. `import-key`: id of an API key that must go. `key-tag`: how such keys of this run are described. `upload-lease`,
 * `import-lease`: JSON of a lease's place, its owner, and the object.
 */
export type StateName = 'import-key' | 'key-tag' | 'upload-lease' | 'import-lease' | 'cancelled';

/** Waiting; tests make it short. All in milliseconds. */
export interface ImportPace extends LoanPace, LeasePace {
  /** After which an import that was sent and shows nowhere was none: IBM's own sample waits 240 s for the call. softlayer-api.md 4 */
  readonly quiet: number;
  /** For which "no primary block device" is waited for. softlayer-api.md 7.3 */
  readonly bootMode: number;
}

export function realPace(signal: AbortSignal): ImportPace {
  return {
    ...realTime(signal),
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
