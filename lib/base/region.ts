import { type Problem, UserError } from './errors.ts';

/** Something that lies in a region, or names one. */
export interface Place {
  /** `root-key-crn`, `the bucket images`, …; `region` alone means the input of that name. */
  readonly what: string;
  /** Several where it has copies. Undefined or empty: not known, which contradicts nothing. */
  readonly region: string | readonly string[] | undefined;
}

/**
 * The one rule of regions (contract.md Common inputs): what belongs together lies in one region, and a `region` that says
 * otherwise is refused. Throws E_REGION at the first two places that share no region; list `region` first.
 */
export function demandOneRegion(places: readonly Place[]): void {
  const found = contradiction(places);
  if (found === undefined) return;
  const given = found.one.what === INPUT;
  throw new UserError({
    code: 'E_REGION',
    what: text(found),
    why: given
      ? 'region or IBMCLOUD_REGION was meant for something else'
      : 'an encrypted image needs bucket and root key in the same region',
    fix: given
      ? 'leave region out, or give the one where it is'
      : 'use a bucket and a root key of one region, and leave region out or correct it',
  });
}

/** The same rule for inputs: the problem, or undefined. `region` is called as `named` says. */
export function regionProblem(places: readonly Place[], named: string = INPUT): Problem | undefined {
  const found = contradiction(places);
  return (
    found && {
      what: text(found).replace(/^region\b/, named),
      why:
        found.one.what === INPUT
          ? `${named} was meant for something else, or ${found.other.what} is that of another region`
          : 'what belongs to one image must lie in one region',
      fix: 'leave region out where a CRN or address tells it, or correct one of the two',
    }
  );
}

interface Known {
  readonly what: string;
  readonly regions: readonly string[];
}

interface Contradiction {
  readonly one: Known;
  readonly other: Known;
}

const INPUT = 'region';

function contradiction(places: readonly Place[]): Contradiction | undefined {
  const known: Known[] = places
    .map(({ what, region = [] }) => ({ what, regions: [...new Set([region].flat())] }))
    .filter(({ regions }) => regions.length > 0);
  for (const [index, one] of known.entries()) {
    const other = known.slice(index + 1).find(({ regions }) => !regions.some((r) => one.regions.includes(r)));
    if (other) return { one, other };
  }
  return undefined;
}

function text({ one, other }: Contradiction): string {
  return `${lies(one)}, but ${lies(other)}`;
}

function lies({ what, regions }: Known): string {
  return `${what} ${what === INPUT ? 'is' : 'lies in'} ${regions.join(', ')}`;
}
