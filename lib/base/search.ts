/**
 * The first index below `count` for which `holds` is true, by binary search: from there on it must be true for all, and
 * for none before. `count` when it is never true.
 */
export function firstIndex(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
