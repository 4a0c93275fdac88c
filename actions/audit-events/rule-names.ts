/** What can be expected or forbidden, in the order of the contract (contract.md audit-events). */
export const RULES = [
  'wrap',
  'unwrap',
  'unwrap-by-block-storage',
  'unwrap-by-others',
  'upload',
  'import',
  'order',
  'power',
  'key-change',
  'policy-change',
  'delete',
] as const;
export type RuleName = (typeof RULES)[number];

export const isRuleName = (text: string): text is RuleName => RULES.some((name) => name === text);

/** Whether an event of the rule `of` meets the rule `wanted`: every unwrap is one `by anyone`. */
export function meets(of: RuleName | '', wanted: RuleName): boolean {
  return of === wanted || (wanted === 'unwrap' && of.startsWith('unwrap-by-'));
}
