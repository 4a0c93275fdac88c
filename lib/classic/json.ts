/** An object of the classic API, as JSON gave it. Names are SoftLayer's own. */
export type Entity = Readonly<Record<string, unknown>>;

export function isEntity(value: unknown): value is Entity {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object at a path of property names; undefined when any part is missing, null or something else. */
export function entityAt(value: unknown, ...path: string[]): Entity | undefined {
  const found = valueAt(value, ...path);
  return isEntity(found) && Object.keys(found).length > 0 ? found : undefined;
}

export function valueAt(value: unknown, ...path: string[]): unknown {
  let at = value;
  for (const name of path) at = isEntity(at) ? at[name] : undefined;
  return at ?? undefined;
}

/** A text that says something; an empty one counts as absent (softlayer-api.md 1.4). */
export function textAt(value: unknown, ...path: string[]): string | undefined {
  const found = valueAt(value, ...path);
  return typeof found === 'string' && found !== '' ? found : undefined;
}

/** Flags come as true, 1, "1" or "true" (softlayer-api.md 1.4); undefined when nothing is said. */
export function flagAt(value: unknown, ...path: string[]): boolean | undefined {
  const found = valueAt(value, ...path);
  if (found === true || found === 1 || found === '1' || found === 'true') return true;
  return found === false || found === 0 || found === '0' || found === 'false' ? false : undefined;
}

/** An id: a positive whole number, or its decimal text. */
export function integerAt(value: unknown, ...path: string[]): number | undefined {
  const found = valueAt(value, ...path);
  const number = typeof found === 'string' && /^[0-9]{1,15}$/.test(found) ? Number(found) : found;
  return typeof number === 'number' && Number.isSafeInteger(number) && number > 0 ? number : undefined;
}

/**
 * The objects of a list. Some methods answer one object without brackets, and an empty list as `[{}]`; null and
 * texts among the rows are no objects (softlayer-api.md 1.4, 20).
 */
export function entitiesOf(value: unknown): Entity[] {
  const rows = Array.isArray(value) ? value : [value];
  return rows.filter((row): row is Entity => isEntity(row) && Object.keys(row).length > 0);
}

/** Unix milliseconds of a SoftLayer date. Without an offset it means nothing: undefined (softlayer-api.md 1.4). */
export function dateAt(value: unknown, ...path: string[]): number | undefined {
  const text = textAt(value, ...path);
  if (text === undefined || !/T[0-9:.]+(Z|[+-][0-9]{2}:?[0-9]{2})$/.test(text)) return undefined;
  const time = Date.parse(text);
  return Number.isNaN(time) ? undefined : time;
}
