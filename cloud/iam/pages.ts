import { type Ctx, isObject, parseObject, query } from '../core/app.ts';
import { IDENTITY, identityError } from './errors.ts';

/** Query values of a list call that belong to the page, not to the filter. */
const PAGE_PARAMETERS = ['pagesize', 'pagetoken'];
const DEFAULT_SIZE = 20;
const MAX_SIZE = 100;

export interface PageRequest {
  readonly offset: number;
  readonly limit: number;
  /** The filters; those of the token win, as it stands for a whole query. */
  readonly filters: Readonly<Record<string, string>>;
}

/** `pagesize` 1 to 100, default 20, and an opaque `pagetoken` (ibm-cloud-apis.md 1.4). */
export function pageRequest(c: Ctx): PageRequest {
  const token = query(c, 'pagetoken');
  const given = Object.fromEntries(
    Object.entries(c.req.query()).filter(([name, value]) => value !== '' && !PAGE_PARAMETERS.includes(name)),
  );
  const decoded = token === undefined ? undefined : decodeToken(token);
  if (token !== undefined && !decoded) throw invalid('pagetoken');
  const size = query(c, 'pagesize');
  const limit = size === undefined ? (decoded?.limit ?? DEFAULT_SIZE) : Number(size);
  if (!Number.isInteger(limit) || limit < 1 || limit > MAX_SIZE) throw invalid('pagesize');
  return { offset: decoded?.offset ?? 0, limit, filters: { ...given, ...decoded?.filters } };
}

/** The members of a list answer; `next` and `previous` are absent at the ends. */
export function page<T>(c: Ctx, request: PageRequest, all: readonly T[]) {
  const { offset, limit } = request;
  const previous = Math.max(0, offset - limit);
  return {
    items: all.slice(offset, offset + limit),
    links: {
      offset,
      limit,
      first: link(c, request, 0),
      ...(offset + limit < all.length ? { next: link(c, request, offset + limit) } : {}),
      ...(offset > 0 ? { previous: link(c, request, previous) } : {}),
    },
  };
}

/** Sorts by a `sort` field (`-field` or `order=desc` descends); an unknown field is refused. */
export function sorted<T>(
  items: readonly T[],
  filters: Readonly<Record<string, string>>,
  fields: Readonly<Record<string, (item: T) => string | number>>,
): T[] {
  const sort = filters['sort'];
  if (sort === undefined) return [...items];
  const name = sort.replace(/^-/, '');
  const read = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (!read) throw invalid('sort');
  const sign = sort.startsWith('-') || filters['order'] === 'desc' ? -1 : 1;
  return items.toSorted((left, right) => {
    const [a, b] = [read(left), read(right)];
    return a === b ? 0 : a < b ? -sign : sign;
  });
}

function link(c: Ctx, request: PageRequest, offset: number): string {
  const url = new URL(c.req.url);
  url.search = '';
  for (const [name, value] of Object.entries(request.filters)) url.searchParams.set(name, value);
  url.searchParams.set('pagesize', String(request.limit));
  if (offset > 0) {
    const token = JSON.stringify({ offset, limit: request.limit, filters: request.filters });
    url.searchParams.set('pagetoken', Buffer.from(token, 'utf8').toString('base64url'));
  }
  return url.toString();
}

function decodeToken(token: string): PageRequest | undefined {
  const object = parseObject(Buffer.from(token, 'base64url').toString('utf8'));
  const { offset, limit, filters } = object ?? {};
  if (!Number.isSafeInteger(offset) || !Number.isSafeInteger(limit) || !isObject(filters)) return undefined;
  return {
    offset: Math.max(0, Number(offset)),
    limit: Number(limit),
    filters: Object.fromEntries(Object.entries(filters).map(([name, value]) => [name, String(value)])),
  };
}

function invalid(property: string) {
  return identityError(400, IDENTITY.invalid, 'Property validation failed.', property);
}
