import type { Problem } from '../../base/errors.ts';
import { nearest } from '../../base/nearest.ts';
import { problem } from '../../base/problems.ts';

/** Apart from the rules themselves: inputs are read before the code that checks a disk is loaded. */
export const RULE_NAMES = [
  'partition-table',
  'boot-partition',
  'root-filesystem',
  'root-folders',
  'no-lvm',
  'fstab-by-label-or-uuid',
  'swap-label',
  'wget',
  'xen-guest-tools',
  'cloud-init',
  'cloud-init-version',
  'cloud-init-datasource',
  'cloud-init-enabled',
  'supported-os',
  'operating-system',
  'unchecked',
] as const;

export type RuleName = (typeof RULE_NAMES)[number];

/** What is wrong with a name in `check-guest-ignore`; undefined when it is a rule's. */
export function ruleNameProblem(name: string): Problem | undefined {
  if (RULE_NAMES.some((rule) => rule === name)) return undefined;
  const near = nearest(name, RULE_NAMES);
  return problem(
    `is no rule of check-guest; the rules are ${RULE_NAMES.join(', ')}`,
    near === undefined ? 'it is the text of a finding, or the rule of another tool' : 'it is misspelt',
    near === undefined ? 'give the name that stands before a finding' : `did you mean ${near}?`,
  );
}
