import type { Log } from '../base/log.ts';
import type { LeaseDeps } from '../object-storage/held-lease.ts';
import type { ObjectStorage } from '../object-storage/object-storage.ts';

interface CommonDeps {
  /** A client for the buckets of a region. */
  readonly storage: (region: string) => ObjectStorage;
  readonly signal: AbortSignal;
  readonly log: Log;
}

/** What looking at an image's place takes. */
export interface PlaceDeps extends CommonDeps {
  /** Whether something was made of the image of this identity that needs its manifest. */
  readonly isNeeded: (identity: string) => Promise<boolean>;
}

/** What sending an image there takes. */
export interface SendDeps extends CommonDeps, LeaseDeps {
  /** Keeps for `post` which lease of an upload is held: JSON, '' once it is given back. */
  readonly rememberLease: (value: string) => void;
  /** A line of the run's report; milliseconds, bytes. */
  readonly timed: (what: string, milliseconds: number, bytes: number) => void;
  /** Bytes of one part; tests make it small. */
  readonly partSize?: number;
}

/** What storing the image of a file takes. */
export interface StoreDeps extends PlaceDeps, SendDeps {}
