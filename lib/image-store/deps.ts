import type { Log } from '../base/log.ts';
import type { LeaseDeps } from '../object-storage/held-lease.ts';
import type { ObjectStorage } from '../object-storage/object-storage.ts';

/** What looking at an image's place takes. */
export interface PlaceDeps {
  /** A client for the buckets of a region. */
  readonly storage: (region: string) => ObjectStorage;
  readonly signal: AbortSignal;
  readonly log: Log;
  /** Whether something was made of the image of this identity that needs its manifest. */
  readonly isNeeded: (identity: string) => Promise<boolean>;
}

/** What storing there takes besides. */
export interface StoreDeps extends PlaceDeps, LeaseDeps {
  /** Keeps for `post` which lease of an upload is held: JSON, '' once it is given back. */
  readonly rememberLease: (value: string) => void;
  /** A line of the run's report; milliseconds, bytes. */
  readonly timed: (what: string, milliseconds: number, bytes: number) => void;
}
