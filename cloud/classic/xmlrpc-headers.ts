import { integer } from './arguments.ts';
import type { ClassicCredentials } from './callers.ts';
import type { Call } from './dispatch.ts';
import { isArray, isObject, type Json, type JsonObject } from './entity.ts';
import { accessDenied } from './fault.ts';
import { invalidParameters } from './xmlrpc-fault.ts';

type SideInputs = Pick<Call, 'initId' | 'mask' | 'filter' | 'limit'>;

/** What a call's struct `headers` says beside its arguments; other members have no meaning. Throws `ApiFault`. */
export function readSideInputs(service: string, headers: JsonObject): SideInputs {
  return {
    initId: readInitId(service, headers),
    mask: readMask(service, headers),
    filter: readFilter(service, headers),
    limit: readLimit(headers),
  };
}

/** `authenticate: {username, apiKey}`. Portal tokens are not made here, so none is good. Throws `ApiFault`. */
export function readCredentials(headers: JsonObject): ClassicCredentials | undefined {
  const given = member(headers, 'authenticate');
  if (given === undefined) return undefined;
  const [username, apiKey] = [member(given, 'username'), member(given, 'apiKey')];
  if (typeof username !== 'string' || typeof apiKey !== 'string') throw accessDenied('Invalid API token.');
  return { username, apiKey };
}

/** A member of a struct; nil counts as absent. */
function member(struct: Json, name: string): Json | undefined {
  if (!isObject(struct) || !Object.hasOwn(struct, name)) return undefined;
  return struct[name] ?? undefined;
}

function readInitId(service: string, headers: JsonObject): string | number | undefined {
  const name = `${service}InitParameters`;
  const given = member(headers, name);
  if (given === undefined) return undefined;
  const id = member(given, 'id');
  const number = integer(id);
  if (number !== undefined) return number;
  if (typeof id === 'string' && id.trim() !== '') return id.trim();
  throw invalidParameters(`${name} is a struct with the member id.`);
}

/** A text in `SoftLayer_ObjectMask`, or the legacy nested struct in `<Service>ObjectMask`; either takes both. */
function readMask(service: string, headers: JsonObject): string | undefined {
  for (const name of ['SoftLayer_ObjectMask', `${service}ObjectMask`]) {
    const given = member(headers, name);
    if (given === undefined) continue;
    const mask = member(given, 'mask');
    if (typeof mask === 'string') return mask;
    if (isObject(mask)) return `mask${maskSet(name, mask)}`;
    throw invalidParameters(`${name} is a struct with the member mask.`);
  }
  return undefined;
}

/** The text form of a legacy mask, whose leaves are empty. */
function maskSet(header: string, mask: JsonObject): string {
  const items = Object.entries(mask).map(([name, nested]) => {
    if (!/^[A-Za-z_]\w*$/.test(name)) throw invalidParameters(`${header} names no property with "${name}".`);
    if (isObject(nested)) return name + maskSet(header, nested);
    if (nested === null || nested === '' || (isArray(nested) && nested.length === 0)) return name;
    throw invalidParameters(`${header} has a leaf that is not empty: ${name}.`);
  });
  return items.length > 0 ? `[${items.join(',')}]` : '';
}

function readFilter(service: string, headers: JsonObject): JsonObject | undefined {
  const name = `${service}ObjectFilter`;
  const filter = member(headers, name);
  // Clients without structs of their own send an empty one as an empty array or text.
  if (filter === undefined || filter === '' || (isArray(filter) && filter.length === 0)) return undefined;
  if (!isObject(filter)) throw invalidParameters(`${name} is a struct.`);
  return filter;
}

function readLimit(headers: JsonObject): Call['limit'] {
  const given = member(headers, 'resultLimit');
  if (given === undefined) return undefined;
  const limit = integer(member(given, 'limit'));
  const offset = integer(member(given, 'offset') ?? 0);
  if (limit === undefined || offset === undefined || limit < 0 || offset < 0) {
    throw invalidParameters('resultLimit is a struct with the integers limit and offset.');
  }
  return { limit, offset };
}
