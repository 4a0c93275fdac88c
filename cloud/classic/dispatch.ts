import { drill } from './drill.ts';
import { Entity, isArray, isObject, type Json, type JsonObject, type Value } from './entity.ts';
import { type Origin, telling } from './events.ts';
import { notFound, notServed, publicFault } from './fault.ts';
import { applyFilter } from './filter.ts';
import { parseMask, validateMask } from './mask.ts';
import { findMethod, knowsService, knowsServiceByName, type Method } from './metadata.ts';
import type { UserRecord } from './records.ts';
import { render } from './render.ts';
import type { World } from './world.ts';

/** A call, free of its framing, which is REST or XML-RPC. */
export interface Call {
  readonly service: string;
  readonly method: string;
  readonly initId: string | number | undefined;
  readonly args: readonly Json[];
  readonly mask: string | undefined;
  readonly filter: JsonObject | undefined;
  readonly limit: { readonly offset: number; readonly limit: number } | undefined;
  readonly user: UserRecord;
  readonly origin: Origin;
}

export interface Answer {
  readonly value: Json;
  /** Length of an array before the limit; the `SoftLayer-Total-Items` header. */
  readonly total: number | undefined;
}

/** What a method is run with. `self` is the object behind the init id. */
export interface Context {
  readonly world: World;
  readonly args: readonly Json[];
  readonly user: UserRecord;
  readonly initId: string | number | undefined;
}

export type StaticMethod = (context: Context) => Value | Promise<Value>;
export type InstanceMethod<Self> = (self: Self, context: Context) => Value | Promise<Value>;

/** A service as the dispatcher sees it, whatever its objects are. */
export interface Service {
  readonly statics: Readonly<Record<string, StaticMethod>>;
  readonly instances: Readonly<Record<string, (context: Context) => Value | Promise<Value>>>;
  /** The object as an entity, for `getObject` and the generated getters; undefined: the service has no objects. */
  readonly entity: ((context: Context) => Entity) | undefined;
}

export interface ServiceSource<Self> {
  readonly statics?: Readonly<Record<string, StaticMethod>>;
  readonly instances?: Readonly<Record<string, InstanceMethod<Self>>>;
  readonly find: (context: Context) => Self | undefined;
  readonly view: (self: Self, context: Context) => Entity;
}

/** Binds a service's instance methods to the look-up of its objects; 404 when there is none. */
export function service<Self>(source: ServiceSource<Self>): Service {
  const self = (context: Context): Self => {
    const found = source.find(context);
    if (found === undefined) throw notFound(context.initId ?? '');
    return found;
  };
  const instances = Object.entries(source.instances ?? {}).map(
    ([name, run]) => [name, (context: Context) => run(self(context), context)] as const,
  );
  return {
    statics: source.statics ?? {},
    instances: Object.fromEntries(instances),
    entity: (context) => source.view(self(context), context),
  };
}

export const staticService = (statics: Readonly<Record<string, StaticMethod>>): Service => ({
  statics,
  instances: {},
  entity: undefined,
});

export type Services = Readonly<Record<string, Service>>;

/** Services whose one object needs no init id. */
const WITHOUT_ID = new Set(['SoftLayer_Account']);

/**
 * Runs one call: finds the method, checks the mask before there is any effect, then filters, limits and renders.
 * Throws `ApiFault`.
 */
export async function call(world: World, services: Services, request: Call): Promise<Answer> {
  const method = resolve(request.service, request.method);
  const mask = parseMask(request.mask);
  // Generated getters take no arguments: what follows them in a path leads on into the graph.
  const path = method.property === undefined ? [] : request.args;
  if (path.length === 0) validateMask(mask, method.returns);
  const result = await telling(world, request, () => run(services, request, method, { ...request, world }));
  const { value, type } = drill({ value: result, type: method.returns }, path);
  validateMask(mask, type);
  if (isArray(value)) {
    const filter = rootFilter(request.filter, method);
    const rows = filter ? applyFilter(value, filter, world.clock.now()) : [...value];
    const shown = render(
      limited(capped(request.service, rows), request.limit),
      mask,
      mask.filtered ? filter : undefined,
    );
    return { value: shown ?? [], total: rows.length };
  }
  const shown = render(value, mask, mask.filtered ? request.filter : undefined);
  return { value: shown ?? null, total: undefined };
}

function resolve(service: string, name: string): Method {
  if (!knowsService(service)) {
    throw knowsServiceByName(service) ? notServed(service, name) : publicFault('Service does not exist');
  }
  const method = findMethod(service, name);
  if (!method) throw publicFault(`Function ("${name}") is not a valid method for this service.`);
  return method;
}

async function run(services: Services, request: Call, method: Method, context: Context): Promise<Value> {
  const target = Object.hasOwn(services, request.service) ? services[request.service] : undefined;
  const own = <T>(table: Readonly<Record<string, T>> | undefined): T | undefined =>
    table && Object.hasOwn(table, request.method) ? table[request.method] : undefined;
  const statically = own(target?.statics);
  if (statically) return statically(context);
  const generated = method.property !== undefined || request.method === 'getObject';
  const instance = own(target?.instances) ?? (generated ? target?.entity : undefined);
  if (!target || !instance) throw notServed(request.service, request.method);
  if (request.initId === undefined && !WITHOUT_ID.has(request.service)) {
    throw publicFault(`Object does not exist to execute method on. (${request.service}::${request.method})`);
  }
  const value = await instance(context);
  if (method.property === undefined || !(value instanceof Entity) || own(target.instances)) return value;
  return value.get(method.property) ?? (method.returns.endsWith('[]') ? [] : null);
}

/** For a generated getter the filter starts with its property; for all others with the element's properties. */
function rootFilter(filter: JsonObject | undefined, method: Method): JsonObject | undefined {
  if (!filter || method.property === undefined) return filter;
  const nested = Object.hasOwn(filter, method.property) ? filter[method.property] : undefined;
  return isObject(nested) ? nested : undefined;
}

/** One answer of the event log has at most so many rows; the rest is read by other times (pitfalls.md P10). */
const EVENT_LOG_ROWS = 200;

function capped<T>(service: string, rows: readonly T[]): readonly T[] {
  return service === 'SoftLayer_Event_Log' ? rows.slice(0, EVENT_LOG_ROWS) : rows;
}

function limited<T>(rows: readonly T[], limit: Call['limit']): T[] {
  if (!limit) return [...rows];
  return rows.slice(limit.offset, limit.limit > 0 ? limit.offset + limit.limit : undefined);
}
