import type { Log } from '../base/log.ts';
import type { Secret } from '../base/secret.ts';
import type { ApiKeys } from '../iam/api-keys.ts';
import type { TokenSource } from '../iam/token-source.ts';
import type { Pace } from '../once/pace.ts';

/** What IBM is lent an API key for. The inputs are named by it: `import-api-key`, `import-service-id`. */
export type Purpose = 'import' | 'export';

/** Which key is lent, by the rule of contract.md upload-import: the given one, one made on the service ID, or the own. */
export interface Loan {
  readonly purpose: Purpose;
  readonly givenKey: Secret | undefined;
  /** `ServiceId-…`, without `iam-`. */
  readonly serviceId: string | undefined;
  /** `ibmcloud-api-key`: lent with a warning where neither of the others is given. */
  readonly ownKey: Secret;
  /** Milliseconds of the whole action; a key that is made lives a day longer. */
  readonly timeout: number;
}

export interface LoanDeps {
  readonly apiKeys: ApiKeys;
  readonly tokens: TokenSource;
  readonly log: Log;
  readonly signal: AbortSignal;
  readonly pace: LoanPace;
  /** Registers the key with the runner's masks. */
  readonly mask: (value: string) => void;
  readonly keep: KeyNotes;
}

/** What `post` gets to know: never a secret, '' when there is nothing to do any more. */
interface KeyNotes {
  /** Id of a key that must go. */
  readonly id: (value: string) => void;
  /** JSON of a `TaggedOwner`: how the keys of this run are described. */
  readonly tag: (value: string) => void;
}

export interface LoanPace extends Pace {
  /** Milliseconds for a new key to become known. */
  readonly newKey: number;
}

interface Words {
  /** Name of every API key that is made; what tells them apart is the description. */
  readonly keyName: string;
  /** Begins the description. */
  readonly action: string;
  /** What a service ID needs that is made for nothing else. */
  readonly rights: string;
  /** How it ends. */
  readonly ended: string;
}

export const WORDS: Readonly<Record<Purpose, Words>> = {
  import: {
    keyName: 'encrypted-image-import',
    action: 'upload-import',
    rights: 'read the bucket and use the root key',
    ended: 'the template is ready or has failed',
  },
  export: {
    keyName: 'encrypted-image-export',
    action: 'export-image',
    rights: 'write into the bucket',
    ended: 'the export has ended',
  },
};
