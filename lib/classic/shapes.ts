import { Misfit, type Shape } from '../base/shape.ts';
import { type Entity, entitiesOf, integerAt, isEntity, textAt, valueAt } from './json.ts';

/** Shapes of the classic API's answers, with the liberties that it takes (softlayer-api.md 1.4). */

/** An object with an id, as every property asked for by a mask with `id` is. */
export const identified: Shape<Entity> = (value, path) => {
  if (!isEntity(value)) throw new Misfit(path, 'an object');
  if (integerAt(value, 'id') === undefined) throw new Misfit(under(path, 'id'), 'an id');
  return value;
};

/**
 * The objects of a list. What stands for nothing is left out: null, '', {} and [] (softlayer-api.md 1.4, 5, 20); a
 * single object may come without brackets. Anything else is no row: a list that holds it proves nothing.
 */
export const rows: Shape<Entity[]> = (value, path) => {
  const found = Array.isArray(value) ? value : [value];
  found.forEach((row, index) => {
    if (!isEntity(row) && !isNothing(row)) throw new Misfit(`${path}[${index}]`, 'an object');
  });
  return entitiesOf(found);
};

/** Like `rows`; each has an id. */
export const identifiedRows: Shape<Entity[]> = (value, path) =>
  rows(value, path).map((row, index) => identified(row, `${path}[${index}]`));

/** The objects of a list inside an answer, by `rows`. */
export function rowsAt(value: unknown, path: string, ...names: string[]): Entity[] {
  return rows(valueAt(value, ...names), under(path, names.join('.')));
}

/** What a change answers that has been done: true, in any spelling. */
export const done: Shape<true> = (value, path) => {
  if (!isTrue(value)) throw new Misfit(path, 'true');
  return true;
};

/** Flags come as true, 1, "1" or "true" (softlayer-api.md 1.4). */
export const flag: Shape<boolean> = (value, path) => {
  if (isTrue(value)) return true;
  if (value === false || value === 0 || value === '0' || value === 'false') return false;
  throw new Misfit(path, 'true or false');
};

/** Texts; null and '' are left out, and one text may come without brackets. */
export const texts: Shape<string[]> = (value, path) =>
  (Array.isArray(value) ? value : [value]).flatMap((row, index) => {
    if (isNothing(row)) return [];
    if (typeof row !== 'string') throw new Misfit(`${path}[${index}]`, 'a text');
    return [row];
  });

/** A text that is missing, null or '' is undefined; one of another type is no answer. */
export function optionalText(value: unknown, path: string, ...names: string[]): string | undefined {
  const found = valueAt(value, ...names);
  if (found !== undefined && typeof found !== 'string')
    throw new Misfit(under(path, names.join('.')), 'a text');
  return textAt(value, ...names);
}

/** A size or count that is missing is 0; IBM declares some of them as floats. */
export function amountAt(value: unknown, path: string, ...names: string[]): number {
  const found = valueAt(value, ...names) ?? 0;
  const number =
    typeof found === 'string' && /^[0-9]{1,15}(\.[0-9]{1,9})?$/.test(found) ? Number(found) : found;
  if (typeof number !== 'number' || !Number.isFinite(number) || number < 0)
    throw new Misfit(under(path, names.join('.')), 'a number');
  return number;
}

export function under(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}

function isTrue(value: unknown): value is true {
  return value === true || value === 1 || value === '1' || value === 'true';
}

function isNothing(value: unknown): boolean {
  return (
    value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
  );
}
