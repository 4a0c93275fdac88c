import type { Log } from '../../lib/base/log.ts';
import type { AllowedRoots } from '../../lib/base/paths.ts';
import type { ClassicClient } from '../../lib/classic/client.ts';
import type { CloudLogs } from '../../lib/cloud-logs/cloud-logs.ts';
import type { TokenSource } from '../../lib/iam/token-source.ts';
import type { ObjectStorage } from '../../lib/object-storage/object-storage.ts';
import { type Pace, realTime } from '../../lib/once/pace.ts';
import type { Outputs } from '../../lib/runner/outputs.ts';
import type { Summary } from '../../lib/runner/summary.ts';

/** Everything that the stage touches outside itself. */
export interface Deps {
  readonly log: Log;
  readonly outputs: Outputs;
  readonly summary: Summary;
  readonly roots: AllowedRoots;
  /** The runner's temp folder. */
  readonly temp: string;
  readonly tokens: TokenSource;
  /** A client for the buckets of a region. */
  readonly storage: (region: string) => ObjectStorage;
  readonly classic: ClassicClient;
  /** Throws UserError E_CLASSIC_SERVICE_ID when the key of the classic API is a service ID's. */
  readonly demandClassicUser: () => Promise<void>;
  /** Undefined without an instance. */
  readonly logs: CloudLogs | undefined;
  readonly pace: AuditPace;
}

/** Waiting; tests make it short. */
export type AuditPace = Pick<Pace, 'now' | 'sleep' | 'firstLook' | 'longestLook'>;

export function realPace(signal: AbortSignal): AuditPace {
  return { ...realTime(signal), firstLook: 10_000, longestLook: 60_000 };
}
