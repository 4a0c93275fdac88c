import type { ImageIdentity } from '../../lib/base/identity.ts';
import type { Log } from '../../lib/base/log.ts';
import type { AllowedRoots } from '../../lib/base/paths.ts';
import type { KeyProtect } from '../../lib/key-protect/key-protect.ts';
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
  readonly remember: (what: 'download' | 'partial', value: string) => void;
}
