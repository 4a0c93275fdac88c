import { Entity, isArray, type Json, type Value } from './entity.ts';
import { notFound, publicFault } from './fault.ts';
import { elementType, propertyOf } from './metadata.ts';

export interface Found {
  readonly value: Value;
  readonly type: string;
}

/**
 * Walks on from a list or object by the ids and properties that a path names behind a getter, as in
 * `getVirtualGuests/12345/getNetworkComponents` (softlayer-api.md 1.2). Throws `ApiFault`.
 */
export function drill(start: Found, path: readonly Json[]): Found {
  let { value, type } = start;
  for (const step of path) {
    const name = String(step);
    if (isArray(value)) {
      value = value.find((row) => row instanceof Entity && isNamed(row, name));
      if (value === undefined) throw notFound(name);
      type = elementType(type);
      continue;
    }
    const property = name.replace(/^get(?=[A-Z])/, '');
    const key = property.charAt(0).toLowerCase() + property.slice(1);
    const known = value instanceof Entity ? propertyOf(value.type, key) : undefined;
    if (known?.kind !== 'relational') {
      throw publicFault(`Function ("${name}") is not a valid method for this service.`);
    }
    value = (value instanceof Entity ? value.get(key) : undefined) ?? (known.type.endsWith('[]') ? [] : null);
    type = known.type;
  }
  return { value, type };
}

const isNamed = (row: Entity, name: string): boolean =>
  String(row.get('id')) === name || row.get('globalIdentifier') === name;
