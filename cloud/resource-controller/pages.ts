import { type Ctx, query } from '../core/app.ts';
import { badRequest } from './errors.ts';

/** ibm-cloud-apis.md 2.1 */
const MAX_LIMIT = 100;

/** A list answer; `next_url` is a path with `start`, or null (ibm-cloud-apis.md 2.2). */
export function listPage<T>(c: Ctx, found: readonly T[], show: (item: T) => unknown) {
  const limit = Number(query(c, 'limit') ?? MAX_LIMIT);
  if (!Number.isInteger(limit) || limit < 1 || limit > MAX_LIMIT)
    throw badRequest('The query parameter limit must be 1 to 100.');
  const start = query(c, 'start');
  const offset = start === undefined ? 0 : Number(Buffer.from(start, 'base64url').toString('utf8'));
  if (!Number.isInteger(offset) || offset < 0) throw badRequest('The query parameter start is not valid.');
  const resources = found.slice(offset, offset + limit).map(show);
  const after = offset + limit;
  return { rows_count: resources.length, next_url: after < found.length ? next(c, after) : null, resources };
}

function next(c: Ctx, offset: number): string {
  const url = new URL(c.req.url);
  url.searchParams.set('start', Buffer.from(String(offset), 'utf8').toString('base64url'));
  return `${url.pathname}${url.search}`;
}
