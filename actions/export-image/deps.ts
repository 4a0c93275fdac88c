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
import type { Loan, LoanDeps, LoanPace } from '../../lib/lent-key/loan.ts';
import type { BucketAdmin } from '../../lib/object-storage/bucket-admin.ts';
import type { LeasePace } from '../../lib/object-storage/held-lease.ts';
import type { ObjectStorage } from '../../lib/object-storage/object-storage.ts';
import { realTime } from '../../lib/once/pace.ts';
import type { Register } from '../../lib/once/register.ts';
import type { KeyClients } from '../../lib/rights/loan-rights.ts';
import type { Outputs } from '../../lib/runner/outputs.ts';
import type { Summary } from '../../lib/runner/summary.ts';
import type { ExportImageInputs } from './inputs.ts';

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
  readonly keys: KeyProtect;
  /** The services as the owner of another API key sees them. */
  readonly clientsOf: (key: Secret) => KeyClients;
  /** Registers a key that IAM handed out with the runner's masks. */
  readonly mask: (value: string) => void;
  /** Ids for `post`; never a secret. */
  readonly saveState: (name: StateName, value: string) => void;
  readonly pace: ExportPace;
}

/** As of upload-import: what `post` has to remove or give back. */
export type StateName = 'export-key' | 'key-tag' | 'export-lease' | 'capture-lease';

/** Waiting; tests make it short. All in milliseconds. */
export interface ExportPace extends LoanPace, LeasePace {
  /** After which an export or capture that was sent and shows nowhere was none. softlayer-api.md 4 */
  readonly quiet: number;
  /** Between two looks at objects that seem to be complete. */
  readonly stable: number;
  /** For which an export may be queued without a transaction that shows: the answer only says that it is queued. softlayer-api.md 8 */
  readonly queue: number;
}

export function realPace(signal: AbortSignal): ExportPace {
  return {
    ...realTime(signal),
    firstLook: 1_000,
    longestLook: 30_000,
    failureGrace: 30_000,
    lookUp: 120_000,
    newKey: 45_000,
    quiet: 240_000,
    lease: undefined,
    stable: 5_000,
    queue: 600_000,
  };
}

/** The key that IBM's export is lent, by the inputs. */
export function exportLoan({ exportKey, apiKey, timeout }: ExportImageInputs): Loan {
  return { purpose: 'export', ...exportKey, ownKey: apiKey, timeout };
}

/** What the loan touches; `post` is left its notes. */
export function loanDeps(deps: Deps): LoanDeps {
  const { saveState } = deps;
  return {
    ...deps,
    keep: { id: (value) => saveState('export-key', value), tag: (value) => saveState('key-tag', value) },
  };
}
