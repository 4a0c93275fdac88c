/** Middle, least and greatest of some numbers. */
export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/** The median of an even count is the mean of the middle two. Undefined for no numbers. */
export function spread(numbers: readonly number[]): Spread | undefined {
  const sorted = [...numbers].sort((a, b) => a - b);
  const [min, max] = [sorted[0], sorted.at(-1)];
  const low = sorted[Math.floor((sorted.length - 1) / 2)];
  const high = sorted[Math.floor(sorted.length / 2)];
  if (min === undefined || max === undefined || low === undefined || high === undefined) return undefined;
  return { median: (low + high) / 2, min, max };
}

/** A measurement, and the round of the bench that it belongs to. */
export interface Timed {
  readonly round: number;
  readonly value: number;
}

/**
 * `above` over `below`, round by round: both of a pair ran within one round, so what else the machine did then weighs
 * on both. Rounds in which one of them did not run do not count; undefined when none is left.
 */
export function ratio(above: readonly Timed[], below: readonly Timed[]): Spread | undefined {
  const byRound = new Map(below.map(({ round, value }) => [round, value]));
  const ratios = above.flatMap(({ round, value }) => {
    const other = byRound.get(round);
    return other === undefined || other <= 0 ? [] : [value / other];
  });
  return spread(ratios);
}

/** The order of a round: the list, begun one further in every round, so that nobody always runs first or after the same. */
export function rotated<T>(list: readonly T[], round: number): T[] {
  const start = list.length === 0 ? 0 : round % list.length;
  return [...list.slice(start), ...list.slice(0, start)];
}
