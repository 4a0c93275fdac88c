import { RULE_NAMES, type RuleName, ruleNameProblem } from '../../lib/guest/rules/names.ts';
import type { GuestLevel } from '../../lib/manifest/guest-record.ts';
import type { InputReader } from '../../lib/runner/inputs.ts';

export interface GuestInputs {
  /** What becomes of findings. */
  readonly level: GuestLevel;
  /** Rules whose findings do not count. */
  readonly ignored: readonly RuleName[];
}

export function readGuestInputs(reader: InputReader): GuestInputs {
  const level = reader.choice('check-guest', ['warn', 'error', 'off'], 'warn');
  const names = reader.list('check-guest-ignore', ruleNameProblem);
  return { level, ignored: RULE_NAMES.filter((rule) => names.includes(rule)) };
}
