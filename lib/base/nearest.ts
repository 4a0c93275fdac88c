/** The name that is fewest changes away, if these are at most two, and at most a third of the text. */
export function nearest<const N extends string>(text: string, names: readonly N[]): N | undefined {
  let best: N | undefined;
  let least = Math.min(2, Math.floor(text.length / 3)) + 1;
  for (const name of names) {
    const changes = distance(plain(text), plain(name));
    if (changes < least) [best, least] = [name, changes];
  }
  return best;
}

/** Case, dashes, underscores and spaces are mixed up easily. */
export const plain = (name: string): string => name.toLowerCase().replaceAll(/[-_ ]/g, '');

/** Characters to insert, delete or replace, and neighbours to exchange. */
export function distance(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > 2) return Number.POSITIVE_INFINITY;
  const rows = Array.from({ length: one.length + 1 }, (_, i) =>
    Array.from({ length: other.length + 1 }, (_, j) => Math.max(i, j)),
  );
  const cost = (i: number, j: number): number => rows[i]?.[j] ?? 0;
  for (let i = 1; i <= one.length; i += 1) {
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      (rows[i] as number[])[j] = Math.min(
        cost(i - 1, j) + 1,
        cost(i, j - 1) + 1,
        cost(i - 1, j - 1) + same,
        swapped ? cost(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
  }
  return cost(one.length, other.length);
}
