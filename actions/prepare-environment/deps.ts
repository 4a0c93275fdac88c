import type { Log } from '../../lib/base/log.ts';
import type { ClassicClient } from '../../lib/classic/client.ts';
import type { TokenSource } from '../../lib/iam/token-source.ts';
import type { KeyProtect } from '../../lib/key-protect/key-protect.ts';
import { type Pace, realTime } from '../../lib/once/pace.ts';
import type { Outputs } from '../../lib/runner/outputs.ts';
import type { Summary } from '../../lib/runner/summary.ts';

/** Everything that the stage touches outside itself; tests hand in fakes. */
export interface Deps {
  readonly log: Log;
  readonly signal: AbortSignal;
  readonly outputs: Outputs;
  readonly summary: Summary;
  readonly tokens: TokenSource;
  readonly keys: KeyProtect;
  readonly classic: ClassicClient;
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
