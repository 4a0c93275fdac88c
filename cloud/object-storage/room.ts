import type { Clock, Iam, KeyRegistrations, Trail } from '../ports.ts';
import type { Right } from './access.ts';
import type { S3Call } from './call.ts';
import type { Catalog } from './catalog.ts';
import type { BucketRecord } from './records.ts';
import type { Switches } from './switches.ts';

/** What the operations work on. */
export interface Room {
  readonly catalog: Catalog;
  readonly clock: Clock;
  readonly iam: Iam;
  readonly trail: Trail;
  readonly accountId: string;
  readonly registrations: KeyRegistrations | undefined;
  /** Location of a bucket that is made without a LocationConstraint, on an endpoint that serves all regions. */
  readonly defaultRegion: string;
  /** Region of the endpoint behind loopback names; undefined where they serve all. */
  readonly endpointRegion: string | undefined;
  /** GUID of a known instance, from its GUID or CRN; undefined when there is none. */
  readonly instanceGuid: (guidOrCrn: string) => string | undefined;
  /** What tests changed. */
  readonly switches: Switches;
  /** Milliseconds after which a completion that still runs begins its answer. */
  readonly keepAlive: number;
  /** Runs one after another what concerns the same upload. */
  readonly alone: <T>(uploadId: string, work: () => Promise<T>) => Promise<T>;
}

export type Operation =
  | {
      readonly scope: 'service';
      readonly name: string;
      run(room: Room, call: S3Call): Promise<void> | void;
    }
  | {
      readonly scope: 'bucket';
      readonly name: string;
      readonly right: Right;
      run(room: Room, call: S3Call, bucket: BucketRecord): Promise<void> | void;
    };

/** A queue for each name. */
export function createLocks(): Room['alone'] {
  const tails = new Map<string, Promise<unknown>>();
  return async (name, work) => {
    const turn = (tails.get(name) ?? Promise.resolve()).then(work, work);
    const settled = turn.then(
      () => undefined,
      () => undefined,
    );
    tails.set(name, settled);
    try {
      return await turn;
    } finally {
      if (tails.get(name) === settled) tails.delete(name);
    }
  };
}
