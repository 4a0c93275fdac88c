import type { ImageIdentity } from '../../lib/base/identity.ts';
import type { Log } from '../../lib/base/log.ts';
import type { AllowedRoots } from '../../lib/base/paths.ts';
import type { TokenSource } from '../../lib/iam/token-source.ts';
import type { SendDeps } from '../../lib/image-store/deps.ts';
import type { KeyProtect } from '../../lib/key-protect/key-protect.ts';
import type { BucketAdmin } from '../../lib/object-storage/bucket-admin.ts';
import type { ObjectStorage } from '../../lib/object-storage/object-storage.ts';
import type { Outputs } from '../../lib/runner/outputs.ts';
import type { Summary } from '../../lib/runner/summary.ts';
import type { ImageCache } from './cache.ts';
import type { Engines } from './engines.ts';
import type { EncryptImageInputs } from './inputs.ts';

/** All that the stage works with; handed in. */
export interface EncryptImageDeps {
  readonly keys: Pick<KeyProtect, 'unwrapDek'>;
  /** A client for the buckets of one region. */
  readonly storage: (region: string) => ObjectStorage;
  readonly engines: Engines;
  /** The cache of GitHub Actions for one image; `folder`: where the result will lie. */
  readonly openCache: (
    wanted: ImageIdentity,
    inputs: EncryptImageInputs,
    folder: string,
  ) => Promise<ImageCache>;
  readonly allowed: AllowedRoots;
  /** The runner's temp folder. */
  readonly temp: string;
  readonly platform: NodeJS.Platform;
  readonly signal: AbortSignal;
  readonly log: Log;
  readonly outputs: Outputs;
  readonly summary: Summary;
  /** Keeps a path or name for `post`, which deletes what a crash left. */
  readonly remember: (what: StateName, value: string) => void;
  readonly streaming: () => StreamingDeps;
}

/**
 * `download`, `partial`: paths. `upload-lease`: JSON of a lease's place, its owner, and the object. `cancelled`: of the
 * edge, not empty when somebody stopped the run.
 */
export type StateName = 'download' | 'partial' | 'upload-lease' | 'cancelled';

/** What only a stream works with. */
interface StreamingDeps extends Pick<SendDeps, 'register' | 'run' | 'pace' | 'partSize'> {
  readonly tokens: TokenSource;
  readonly buckets: BucketAdmin;
}
