import { readFileSync } from 'node:fs';

/** Names and types of the classic API's services and datatypes, from its own machine-readable reference. */
interface Metadata {
  readonly services: Readonly<Record<string, ServiceMetadata>>;
  readonly datatypes: Readonly<Record<string, DatatypeMetadata>>;
}

interface ServiceMetadata {
  readonly datatype: string;
  /** Method name → return type, with the prefix `static ` when no init id is needed. */
  readonly methods: Readonly<Record<string, string>>;
}

interface DatatypeMetadata {
  /** IBM has a service of this name too, of which no more is known here. */
  readonly service?: boolean;
  readonly base?: string;
  readonly local?: Readonly<Record<string, string>>;
  readonly relational?: Readonly<Record<string, string>>;
  readonly counts?: readonly string[];
}

export type PropertyKind = 'local' | 'relational' | 'count';

export interface Method {
  readonly static: boolean;
  /** `SoftLayer_Location[]`, `boolean`. */
  readonly returns: string;
  /** The relational property behind a generated getter. */
  readonly property: string | undefined;
}

const metadata = JSON.parse(readFileSync(new URL('./metadata.json', import.meta.url), 'utf8')) as Metadata;

const own = <T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined =>
  record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;

export function knowsService(service: string): boolean {
  return own(metadata.services, service) !== undefined;
}

/** A service that IBM has, but of which only the datatype is known here. */
export function knowsServiceByName(service: string): boolean {
  return own(metadata.datatypes, service)?.service === true;
}

export function datatypeOf(service: string): string | undefined {
  return own(metadata.services, service)?.datatype;
}

export function knowsType(type: string): boolean {
  return own(metadata.datatypes, type) !== undefined;
}

/** A method by its exact name; every relational property P answers to `getP` (softlayer-api.md 1.2). */
export function findMethod(service: string, name: string): Method | undefined {
  const entry = own(metadata.services, service);
  if (!entry) return undefined;
  const signature = own(entry.methods, name);
  if (signature !== undefined) {
    const isStatic = signature.startsWith('static ');
    return { static: isStatic, returns: isStatic ? signature.slice(7) : signature, property: undefined };
  }
  if (!/^get[A-Z]/.test(name)) return undefined;
  const property = name.charAt(3).toLowerCase() + name.slice(4);
  const type = own(own(metadata.datatypes, entry.datatype)?.relational, property);
  return type === undefined ? undefined : { static: false, returns: type, property };
}

export const elementType = (type: string): string => (type.endsWith('[]') ? type.slice(0, -2) : type);

/** The type of a property, or undefined when the datatype is known and does not have it. */
export function propertyOf(type: string, name: string): { kind: PropertyKind; type: string } | undefined {
  const entry = own(metadata.datatypes, type);
  if (!entry) return undefined;
  const local = own(entry.local, name);
  if (local !== undefined) return { kind: 'local', type: local };
  const relational = own(entry.relational, name);
  if (relational !== undefined) return { kind: 'relational', type: relational };
  if (entry.counts?.includes(name)) return { kind: 'count', type: 'unsignedLong' };
  return undefined;
}

export function localsOf(type: string): readonly string[] {
  return Object.keys(own(metadata.datatypes, type)?.local ?? {});
}

/** Is `type` the same as `ancestor`, or below it? */
export function isA(type: string, ancestor: string): boolean {
  for (let current: string | undefined = type; current !== undefined; ) {
    if (current === ancestor) return true;
    current = own(metadata.datatypes, current)?.base;
  }
  return false;
}

/** The array property that `xCount` counts, e.g. `tagReferenceCount` → `tagReferences`. */
export function countedProperty(type: string, count: string): string | undefined {
  const relational = own(metadata.datatypes, type)?.relational ?? {};
  const stem = count.replace(/Count$/, '');
  return Object.keys(relational).find(
    (name) => relational[name]?.endsWith('[]') === true && (name === stem || singular(name) === stem),
  );
}

function singular(name: string): string {
  if (name.endsWith('ies')) return `${name.slice(0, -3)}y`;
  if (/(?:ss|x|ch)es$/.test(name)) return name.slice(0, -2);
  return name.endsWith('s') ? name.slice(0, -1) : name;
}

/** Names of properties that have a fraction in every datatype that has them. */
const FRACTIONS: ReadonlySet<string> = fractions();

function fractions(): ReadonlySet<string> {
  const found = new Map<string, boolean>();
  for (const { local, relational } of Object.values(metadata.datatypes)) {
    for (const [name, type] of Object.entries({ ...local, ...relational })) {
      found.set(name, (found.get(name) ?? true) && (type === 'float' || type === 'decimal'));
    }
  }
  return new Set([...found].filter(([, always]) => always).map(([name]) => name));
}

export const hasFraction = (property: string): boolean => FRACTIONS.has(property);
