import { isArray, isObject, type Json, type JsonObject } from './entity.ts';
import { badRequest, invalidValue } from './fault.ts';

/** Readers for arguments from outside. Null (nil) counts as absent: slcli sends it for everything unset. */

export function objectArgument(args: readonly Json[], index: number): JsonObject {
  const value = args[index];
  if (!isObject(value)) throw badRequest();
  return value;
}

export function arrayArgument(args: readonly Json[], index: number): readonly Json[] {
  const value = args[index];
  if (!isArray(value)) throw badRequest();
  return value as readonly Json[];
}

export function integerArgument(args: readonly Json[], index: number): number {
  const value = integer(args[index]);
  if (value === undefined) throw badRequest();
  return value;
}

export function textArgument(args: readonly Json[], index: number): string {
  const value = args[index];
  if (value === undefined || value === null) throw badRequest();
  if (typeof value === 'object') throw badRequest();
  return String(value);
}

export function field(object: Json | undefined, name: string): Json | undefined {
  if (!isObject(object) || !Object.hasOwn(object, name)) return undefined;
  return object[name] ?? undefined;
}

/** Follows names into nested objects; a one-element array stands for its element. */
export function at(object: Json | undefined, ...path: readonly string[]): Json | undefined {
  let current = object;
  for (const name of path) {
    if (isArray(current)) current = current[0] as Json | undefined;
    current = field(current, name);
  }
  return current;
}

export function textField(object: Json | undefined, name: string): string | undefined {
  const value = field(object, name);
  if (value === undefined || value === '') return undefined;
  if (typeof value === 'object') throw invalidValue(name, 'A text is expected.');
  return String(value);
}

export function flagField(object: Json | undefined, name: string): boolean | undefined {
  const value = field(object, name);
  if (value === undefined) return undefined;
  if (value === true || value === 1 || value === '1' || value === 'true') return true;
  if (value === false || value === 0 || value === '0' || value === 'false' || value === '') return false;
  throw invalidValue(name, 'A boolean is expected.');
}

export function integer(value: Json | undefined): number | undefined {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value;
  if (typeof value === 'string' && /^\d{1,15}$/.test(value)) return Number(value);
  return undefined;
}

/** A field that says something. By XML-RPC a null that was given out comes back as an empty text. */
export function filledField(object: Json | undefined, name: string): Json | undefined {
  const value = field(object, name);
  return value === '' ? undefined : value;
}

export function integerField(object: Json | undefined, name: string): number | undefined {
  const value = filledField(object, name);
  if (value === undefined) return undefined;
  const number = integer(value);
  if (number === undefined) throw invalidValue(name, 'An integer is expected.');
  return number;
}

/** Tags as the API takes them: one text, commas between; empty clears. */
export function tagList(text: string): string[] {
  return [...new Set(text.split(',').map((tag) => tag.trim().toLowerCase()))].filter((tag) => tag !== '');
}
