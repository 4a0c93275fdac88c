import { Entity, isArray, isObject, type Json, type JsonObject, type Value } from './entity.ts';
import { applyFilter } from './filter.ts';
import type { Mask, MaskField } from './mask.ts';
import { countedProperty, isA, knowsType, localsOf, propertyOf } from './metadata.ts';

/** The filter of a `filteredMask`, followed along the relations; undefined: nested lists are shown whole. */
type NestedFilter = JsonObject | undefined;

/**
 * An API value as JSON under a mask (softlayer-api.md 3.1): locals without a mask; a named local drops the other
 * locals of its level; an absent to-one relation is left out.
 */
export function render(value: Value, mask: Mask, filter?: NestedFilter): Json | undefined {
  if (value instanceof Entity) return renderEntity(value, mask, filter);
  if (isArray(value)) {
    return value.map((element) => render(element, mask, filter)).filter((element) => element !== undefined);
  }
  if (isObject(value)) return renderPlain(value, mask);
  return value as Json | undefined;
}

function renderEntity(entity: Entity, mask: Mask, filter: NestedFilter): Json {
  const fields = mask.fields.filter((field) => applies(entity, field));
  const shown = new Map<string, Json>();
  const showsLocals = !fields.some((field) => propertyOf(entity.type, field.name)?.kind === 'local');
  if (showsLocals) {
    for (const name of localNames(entity)) show(shown, name, render(entity.get(name), { fields: [] }));
  }
  if (mask.fields.length === 0) {
    for (const name of entity.unmasked) show(shown, name, render(entity.get(name), { fields: [] }));
  }
  for (const field of fields) show(shown, field.name, renderField(entity, field, filter));
  return Object.fromEntries(shown);
}

/** Of types that the metadata does not describe, what is no relation. */
function localNames(entity: Entity): readonly string[] {
  if (knowsType(entity.type)) return localsOf(entity.type);
  return Object.entries(entity.properties).flatMap(([name, property]) =>
    typeof property === 'object' || typeof property === 'function' ? [] : [name],
  );
}

/** `name(Type)` means the value's class for relations and the owner's class for the rest. */
function applies(entity: Entity, field: MaskField): boolean {
  if (field.type === undefined) return true;
  if (isA(entity.type, field.type)) return true;
  const value = entity.get(field.name);
  const samples = isArray(value) ? value : [value];
  return samples.some((sample) => sample instanceof Entity && isA(sample.type, field.type ?? ''));
}

function renderField(entity: Entity, field: MaskField, filter: NestedFilter): Json | undefined {
  const property = propertyOf(entity.type, field.name);
  if (property?.kind === 'count') return countOf(entity, field.name);
  let value = entity.get(field.name);
  if (value === undefined && property?.type.endsWith('[]')) value = [];
  if (value === null && property?.kind === 'relational') return undefined;
  const nested = filter?.[field.name];
  const nestedFilter = isObject(nested) ? nested : undefined;
  if (nestedFilter && isArray(value)) value = applyFilter(value, nestedFilter);
  return render(value, field.mask, nestedFilter);
}

function countOf(entity: Entity, name: string): number {
  const counted = countedProperty(entity.type, name);
  const value = counted === undefined ? undefined : entity.get(counted);
  return isArray(value) ? value.length : 0;
}

/** Containers are plain objects: scalars act as locals, objects and arrays as relations. */
function renderPlain(value: JsonObject, mask: Mask): Json {
  if (mask.fields.length === 0) return value;
  const shown = new Map<string, Json>();
  const isScalar = (name: string): boolean => Object.hasOwn(value, name) && !isNested(value[name]);
  if (!mask.fields.some((field) => isScalar(field.name))) {
    for (const name of Object.keys(value)) if (isScalar(name)) show(shown, name, value[name]);
  }
  for (const field of mask.fields) {
    if (Object.hasOwn(value, field.name)) show(shown, field.name, render(value[field.name], field.mask));
  }
  return Object.fromEntries(shown);
}

const isNested = (value: Json | undefined): boolean => typeof value === 'object' && value !== null;

function show(shown: Map<string, Json>, name: string, value: Json | undefined): void {
  if (value !== undefined) shown.set(name, value);
}
