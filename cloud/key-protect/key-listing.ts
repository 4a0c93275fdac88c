import { type Ctx, query } from '../core/app.ts';
import { invalidQuery } from './errors.ts';
import { type KeyRecord, type KmsState, STATE, stateOf } from './model.ts';

const STATES: readonly number[] = Object.values(STATE);

/** Fields of `sort`, `-` in front descends (ibm-cloud-apis.md 3.3). */
const SORT: Readonly<Record<string, (key: KeyRecord) => string | number>> = {
  id: (key) => key.id,
  state: (key) => key.state,
  extractable: (key) => Number(key.extractable),
  imported: (key) => Number(key.imported),
  creationDate: (key) => key.createdAt,
  lastUpdateDate: (key) => key.updatedAt,
  lastRotateDate: (key) => key.lastRotatedAt ?? 0,
  deletionDate: (key) => key.deletedAt ?? 0,
  expirationDate: (key) => key.expiresAt ?? 0,
};

/** `state`, `extractable`, `search` and `filter`; destroyed keys only when asked for. */
export function filterKeys(c: Ctx, state: KmsState, keys: readonly KeyRecord[]): KeyRecord[] {
  const now = state.clock.now();
  const states = statesOf(c.req.queries('state') ?? []);
  const extractable = booleanOf(c, 'extractable');
  const search = searchOf(query(c, 'search'));
  const filter = filterOf(query(c, 'filter'), now);
  return keys
    .filter((key) => {
      const current = stateOf(key, now);
      return states ? states.includes(current) : current !== STATE.destroyed;
    })
    .filter((key) => extractable === undefined || key.extractable === extractable)
    .filter((key) => search(key) && filter(key));
}

function statesOf(values: readonly string[]): number[] | undefined {
  const texts = values.flatMap((value) => value.split(',')).filter((text) => text !== '');
  if (texts.length === 0) return undefined;
  return texts.map((text) => {
    const state = Number(text);
    if (!/^\d$/.test(text) || !STATES.includes(state))
      throw invalidQuery('state', 'The query parameter state must hold the numbers 0, 1, 2, 3 or 5');
    return state;
  });
}

function booleanOf(c: Ctx, name: string): boolean | undefined {
  const text = query(c, name);
  if (text === undefined) return undefined;
  if (text !== 'true' && text !== 'false')
    throw invalidQuery(name, `The query parameter ${name} is no boolean`);
  return text === 'true';
}

/**
 * A part of name or alias, or a whole id. Prefixes `not:`, `exact:`, `alias:` and `name:` narrow it; after `escape:`
 * all is text. IBM's Go client puts a comma behind it.
 */
function searchOf(text: string | undefined): (key: KeyRecord) => boolean {
  if (text === undefined) return () => true;
  const [, prefixes = '', rest = ''] = /^((?:(?:not|exact|alias|name):)*)(.*)$/s.exec(text) ?? [];
  const parts = prefixes.split(':');
  const word = rest
    .replace(/^escape:/, '')
    .replace(/,$/, '')
    .toLowerCase();
  const fits = (value: string) =>
    parts.includes('exact') ? value.toLowerCase() === word : value.toLowerCase().includes(word);
  const [byName, byAlias] = [parts.includes('name'), parts.includes('alias')];
  return (key) => {
    const names = byName || !byAlias ? [key.name] : [];
    const aliases = byAlias || !byName ? key.aliases : [];
    const found = key.id === word || [...names, ...aliases].some(fits);
    return parts.includes('not') ? !found : found;
  };
}

/** `creationDate=gte:"2026-01-01T00:00:00Z" state=1,2 extractable=false`; unknown properties are refused. */
function filterOf(text: string | undefined, now: number): (key: KeyRecord) => boolean {
  const tests = (text ?? '').split(/\s+/).filter((part) => part !== '');
  const checks = tests.map((part) => {
    const [name = '', value = ''] = part.split(/=(.*)/s);
    if (name === 'state') {
      const states = statesOf([value]) ?? [];
      return (key: KeyRecord) => states.includes(stateOf(key, now));
    }
    if (name === 'extractable' || name === 'imported') return (key: KeyRecord) => String(key[name]) === value;
    const read = Object.hasOwn(SORT, name) && name.endsWith('Date') ? SORT[name] : undefined;
    const match = /^(?:(gte|gt|lte|lt):)?"?([^"]+)"?$/.exec(value);
    const limit = Date.parse(match?.[2] ?? '');
    if (!read || Number.isNaN(limit)) throw invalidQuery('filter', 'The query parameter filter is not valid');
    return (key: KeyRecord) => compare(Number(read(key)), match?.[1], limit);
  });
  return (key) => checks.every((check) => check(key));
}

function compare(actual: number, operator: string | undefined, limit: number): boolean {
  // Dates are shown in whole seconds.
  const time = Math.floor(actual / 1000) * 1000;
  if (operator === 'gte') return time >= limit;
  if (operator === 'gt') return time > limit;
  if (operator === 'lte') return time <= limit;
  return operator === 'lt' ? time < limit : time === limit;
}

export function sortKeys(c: Ctx, keys: readonly KeyRecord[]): KeyRecord[] {
  const fields = (query(c, 'sort') ?? 'id').split(',').map((name) => {
    const read = Object.hasOwn(SORT, name.replace(/^-/, '')) ? SORT[name.replace(/^-/, '')] : undefined;
    if (!read) throw invalidQuery('sort', 'The query parameter sort names an unknown field');
    return { read, sign: name.startsWith('-') ? -1 : 1 };
  });
  return keys.toSorted((left, right) => {
    for (const { read, sign } of fields) {
      const [a, b] = [read(left), read(right)];
      if (a !== b) return a < b ? -sign : sign;
    }
    return 0;
  });
}
