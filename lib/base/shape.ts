/** Reads a value that came from outside as a T. Throws Misfit; `path` says where in the answer it stands. */
export type Shape<T> = (value: unknown, path: string) => T;

/** A value that is not what it must be. Names the place and what was expected, never the value. */
export class Misfit extends Error {
  constructor(path: string, expected: string) {
    super(`${path === '' ? 'it' : path} should be ${expected}`);
    this.name = 'Misfit';
  }
}

export const text: Shape<string> = (value, path) => {
  if (typeof value !== 'string') throw new Misfit(path, 'a text');
  return value;
};

export const filledText: Shape<string> = (value, path) => {
  if (typeof value !== 'string' || value === '') throw new Misfit(path, 'a text that is not empty');
  return value;
};

/** A count, size or state: a whole number, not negative. */
export const count: Shape<number> = (value, path) => {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0)
    throw new Misfit(path, 'a count');
  return value;
};

export const flag: Shape<boolean> = (value, path) => {
  if (typeof value !== 'boolean') throw new Misfit(path, 'true or false');
  return value;
};

/** No answer but that it was done, as in a 204. */
export const nothing: Shape<undefined> = (value, path) => {
  if (value !== undefined) throw new Misfit(path, 'empty');
  return undefined;
};

/** Missing and null are the same: undefined. */
export function optional<T>(shape: Shape<T>): Shape<T | undefined> {
  return (value, path) => (value === undefined || value === null ? undefined : shape(value, path));
}

export function listOf<T>(row: Shape<T>): Shape<T[]> {
  return (value, path) => {
    if (!Array.isArray(value)) throw new Misfit(path, 'a list');
    return value.map((one, index) => row(one, `${path}[${index}]`));
  };
}

/** An object with these fields; others are left out. */
export function objectOf<F extends Record<string, Shape<unknown>>>(
  fields: F,
): Shape<{ [Name in keyof F]: ReturnType<F[Name]> }> {
  return (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw new Misfit(path, 'an object');
    const found = Object.entries(fields).map(([name, shape]) => {
      const own = Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
      return [name, shape(own, path === '' ? name : `${path}.${name}`)];
    });
    return Object.fromEntries(found) as { [Name in keyof F]: ReturnType<F[Name]> };
  };
}
