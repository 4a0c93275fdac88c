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
export function ruleNameProblem(name: string): string | undefined {
  return RULE_NAMES.some((rule) => rule === name)
    ? undefined
    : `is no rule of check-guest; the rules are ${RULE_NAMES.join(', ')}`;
}
