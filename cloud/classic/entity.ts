/** JSON as it comes in and goes out. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

export type Value = Json | Entity | readonly (Json | Entity)[] | undefined;
/** A property's value, or how to find it when it is asked for (relations make cycles). */
export type Property = Value | (() => Value);

/** An object of the API's graph: rendered by mask, searched by filter. Property names are the API's own. */
export class Entity {
  readonly type: string;
  readonly properties: Readonly<Record<string, Property>>;
  /** Relational properties that are shown without a mask too (`globalIdentifier` of new objects). */
  readonly unmasked: readonly string[];

  constructor(
    type: string,
    properties: Readonly<Record<string, Property>>,
    unmasked: readonly string[] = [],
  ) {
    this.type = type;
    this.properties = properties;
    this.unmasked = unmasked;
  }

  get(name: string): Value {
    if (!Object.hasOwn(this.properties, name)) return undefined;
    const property = this.properties[name];
    return typeof property === 'function' ? property() : property;
  }

  withUnmasked(names: readonly string[]): Entity {
    return new Entity(this.type, this.properties, names);
  }
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Entity);
}

export function isArray<T>(value: T | readonly T[] | Value): value is readonly (Json | Entity)[] {
  return Array.isArray(value);
}

/** The API's user lives in US Central; an offset that is not UTC flushes out clients that assume UTC. */
const OFFSET_HOURS = -6;

/** `2026-01-02T03:04:05-06:00`. */
export function formatDate(milliseconds: number): string {
  return `${localIso(milliseconds).slice(0, 19)}-06:00`;
}

/** With six digits of a second, as the event log has it. */
export function formatMicroDate(milliseconds: number): string {
  return `${localIso(milliseconds).slice(0, 23)}000-06:00`;
}

function localIso(milliseconds: number): string {
  return new Date(milliseconds + OFFSET_HOURS * 3_600_000).toISOString();
}

/** Reads `MM/DD/YYYY HH:MM:SS` (in the user's time zone) or ISO with an offset; undefined when it is neither. */
export function parseDate(text: string): number | undefined {
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?:\s+(\d{1,2}):(\d{1,2}):(\d{1,2}))?$/.exec(text.trim());
  if (american) {
    const [month, day, year, hour, minute, second] = american.slice(1).map((part) => Number(part ?? 0));
    return Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute, second) - OFFSET_HOURS * 3_600_000;
  }
  if (!/^\d{4}-\d{2}-\d{2}/.test(text)) return undefined;
  // JavaScript reads milliseconds only; the event log has microseconds.
  const iso = text.replace(/(\.\d{3})\d+/, '$1');
  const zoned = /(?:Z|[+-]\d{2}:?\d{2})$/.test(iso) || !iso.includes('T') ? iso : `${iso}-06:00`;
  const parsed = Date.parse(zoned);
  return Number.isNaN(parsed) ? undefined : parsed;
}
