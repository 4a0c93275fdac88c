import type { Log } from '../../lib/base/log.ts';
import type { ClassicClient } from '../../lib/classic/client.ts';
import type { EventRouting } from '../../lib/event-routing/event-routing.ts';
import type { AccessGroups } from '../../lib/iam/access-groups.ts';
import type { Policies } from '../../lib/iam/policies.ts';
import type { ServiceIds } from '../../lib/iam/service-ids.ts';
import type { Sight } from '../../lib/iam/sight.ts';
import type { TokenSource } from '../../lib/iam/token-source.ts';
import type { KeyMaking } from '../../lib/key-protect/key-making.ts';
import type { KeyProtect } from '../../lib/key-protect/key-protect.ts';
import type { BucketAdmin } from '../../lib/object-storage/bucket-admin.ts';
import { type Pace, realTime } from '../../lib/once/pace.ts';
import type { Resources } from '../../lib/resource-controller/resources.ts';
import type { Outputs } from '../../lib/runner/outputs.ts';
import type { Summary } from '../../lib/runner/summary.ts';

/** Everything that the stage touches outside itself; tests hand in fakes. */
export interface Deps {
  readonly log: Log;
  readonly signal: AbortSignal;
  readonly outputs: Outputs;
  readonly summary: Summary;
  readonly tokens: TokenSource;
  readonly sight: Sight;
  readonly resources: Resources;
  readonly keys: KeyProtect;
  readonly keyMaking: KeyMaking;
  readonly classic: ClassicClient;
  readonly policies: Policies;
  readonly groups: AccessGroups;
  readonly serviceIds: ServiceIds;
  readonly buckets: BucketAdmin;
  readonly routing: EventRouting;
  /** Writes the JSON list of findings; the path of its file. */
  readonly writeFindings: (json: string) => Promise<string>;
  readonly pace: EnvironmentPace;
}

/** Milliseconds. */
export interface EnvironmentPace extends Pace {
  /** In which what was just made, or a right to it, must show everywhere. ibm-cloud-apis.md 1.6 */
  readonly propagation: number;
}

export function realPace(signal: AbortSignal): EnvironmentPace {
  return {
    ...realTime(signal),
    firstLook: 1_000,
    longestLook: 15_000,
    lookUp: 60_000,
    failureGrace: 15_000,
    propagation: 5 * 60_000,
  };
}
