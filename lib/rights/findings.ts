import { UserError } from '../base/errors.ts';

/** What a probe has shown of one right, or of one condition, that a run will need. */
export type RightFinding =
  /** `how`: by what call: `a conditional write that leaves nothing`. */
  | { readonly kind: 'proved'; readonly right: string; readonly how: string }
  /** The run cannot succeed. The error names cause and cure. */
  | { readonly kind: 'refused'; readonly right: string; readonly error: UserError }
  /** Nothing that was asked tells. `why` says what would have told. */
  | { readonly kind: 'unproved'; readonly right: string; readonly why: string };

type ProvedRight = Extract<RightFinding, { kind: 'proved' }>;
type RefusedRight = Extract<RightFinding, { kind: 'refused' }>;
type UnprovedRight = Extract<RightFinding, { kind: 'unproved' }>;

/** What is known of all rights once none is refused. */
export interface Rights {
  readonly proved: readonly ProvedRight[];
  readonly unproved: readonly UnprovedRight[];
}

/**
 * Sorts findings. Throws the UserError of a right that is refused; of several one UserError E_RIGHTS, which tells them
 * all, so that nobody mends one only to meet the next.
 */
export function demandRights(findings: readonly RightFinding[]): Rights {
  const refused = findings.filter((one) => one.kind === 'refused');
  const [first, ...others] = refused;
  if (first && others.length === 0) throw first.error;
  if (first) throw severalLack(refused);
  return {
    proved: findings.filter((one) => one.kind === 'proved'),
    unproved: findings.filter((one) => one.kind === 'unproved'),
  };
}

/** The same with what was found out since, which counts in place of what was known of the same right. Throws as `demandRights`. */
export function withNewer({ proved, unproved }: Rights, newer: readonly RightFinding[]): Rights {
  const anew = new Set(newer.map(({ right }) => right));
  const older = [...proved, ...unproved].filter(({ right }) => !anew.has(right));
  return demandRights([...older, ...newer]);
}

function severalLack(refused: readonly RefusedRight[]): UserError {
  const numbered = (text: (one: UserError) => string) =>
    refused.map(({ error }, index) => `(${index + 1}) ${text(error)}`).join('; ');
  return new UserError({
    code: 'E_RIGHTS',
    what: `${refused.length} things that the run needs are lacking, and nothing was sent: ${numbered(({ code, what }) => `${code} ${what}`)}`,
    why: numbered(({ why }) => why),
    fix: numbered(({ fix }) => fix),
  });
}

/** For people, beside what would be done: `9 rights proved, 1 not proved: …`. */
export function rightsText({ proved, unproved }: Rights): string {
  const count = `${proved.length} rights proved`;
  if (unproved.length === 0) return `${count}, none left unproved`;
  return `${count}, ${unproved.length} not proved: ${unproved.map(({ right, why }) => `${right} (${why})`).join('; ')}`;
}

/** The same as a table for the summary: what is not proved comes first. */
export function rightsRows({ proved, unproved }: Rights): [string, string][] {
  return [
    ...unproved.map(({ right, why }): [string, string] => [right, `not proved: ${why}`]),
    ...proved.map(({ right, how }): [string, string] => [right, `proved: ${how}`]),
  ];
}
