import type { RuleName } from './rules/names.ts';

/** What a rule found. `unchecked` stands for the whole disk: nothing was judged. */
export interface Finding {
  readonly rule: RuleName;
  readonly status: 'violated' | 'unknown' | 'unchecked';
  /** What was found, in words. */
  readonly found: string;
  /** How the image is corrected. */
  readonly cure: string;
  /** Where the rule comes from. */
  readonly source: string;
}

/** What a rule says of one disk, before cure and source are added; undefined when it is met. */
export interface Verdict {
  readonly status: Finding['status'];
  readonly found: string;
}

export const violated = (found: string): Verdict => ({ status: 'violated', found });
export const unknown = (found: string): Verdict => ({ status: 'unknown', found });
