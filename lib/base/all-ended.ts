/** What all of them give, or the first failure of the list; either way only when none of them is under way any more. */
export async function allEnded<T>(promises: readonly Promise<T>[]): Promise<T[]> {
  await Promise.allSettled(promises);
  return Promise.all(promises);
}
