import { header, type S3Call } from './call.ts';
import { S3Error } from './errors.ts';

interface Version {
  readonly etag: string;
  readonly modifiedAt: number;
}

/** Evaluates a read's conditions; returns 304 when the client's copy is fresh. Throws `PreconditionFailed`. */
export function demandReadConditions(call: S3Call, object: Version): 'send' | 'not-modified' {
  const ifMatch = header(call, 'if-match');
  if (ifMatch !== undefined) {
    if (!matches(ifMatch, object)) throw failed('If-Match');
  } else if (isAfter(object, header(call, 'if-unmodified-since'))) {
    throw failed('If-Unmodified-Since');
  }
  const ifNoneMatch = header(call, 'if-none-match');
  if (ifNoneMatch !== undefined) return matches(ifNoneMatch, object) ? 'not-modified' : 'send';
  const since = header(call, 'if-modified-since');
  const known = since !== undefined && !Number.isNaN(Date.parse(since));
  return known && !isAfter(object, since) ? 'not-modified' : 'send';
}

/** Evaluates a write's conditions on what is there now. Throws `PreconditionFailed` (ibm-cloud-apis.md 4.6). */
export function demandWriteConditions(call: S3Call, current: Version | undefined): void {
  const ifMatch = header(call, 'if-match');
  if (ifMatch !== undefined && !(current && matches(ifMatch, current))) throw failed('If-Match');
  const ifNoneMatch = header(call, 'if-none-match');
  if (ifNoneMatch !== undefined && current && matches(ifNoneMatch, current)) throw failed('If-None-Match');
  if (current && isAfter(current, header(call, 'if-unmodified-since'))) throw failed('If-Unmodified-Since');
}

/** Evaluates the `x-amz-copy-source-if-…` conditions of a copy. */
export function demandCopyConditions(call: S3Call, source: Version): void {
  const prefix = 'x-amz-copy-source';
  const ifMatch = header(call, `${prefix}-if-match`);
  if (ifMatch !== undefined && !matches(ifMatch, source)) throw failed(`${prefix}-if-match`);
  const ifNoneMatch = header(call, `${prefix}-if-none-match`);
  if (ifNoneMatch !== undefined && matches(ifNoneMatch, source)) throw failed(`${prefix}-if-none-match`);
  if (ifMatch === undefined && isAfter(source, header(call, `${prefix}-if-unmodified-since`))) {
    throw failed(`${prefix}-if-unmodified-since`);
  }
  const since = header(call, `${prefix}-if-modified-since`);
  if (since !== undefined && !Number.isNaN(Date.parse(since)) && !isAfter(source, since)) {
    throw failed(`${prefix}-if-modified-since`);
  }
}

/** Is `tag` (quoted or bare) this version's ETag, or `*`? */
export function matches(list: string, version: Version): boolean {
  return list
    .split(',')
    .map((one) => one.trim())
    .some((one) => one === '*' || unquote(one) === version.etag);
}

/** An ETag without quotes. */
export function unquote(etag: string): string {
  return etag
    .trim()
    .replace(/^W\//, '')
    .replace(/^"(.*)"$/, '$1');
}

/** HTTP dates have whole seconds. */
function isAfter(version: Version, date: string | undefined): boolean {
  const time = date === undefined ? Number.NaN : Date.parse(date);
  return !Number.isNaN(time) && Math.floor(version.modifiedAt / 1000) * 1000 > time;
}

function failed(name: string): S3Error {
  return new S3Error(
    'PreconditionFailed',
    `At least one of the preconditions you specified did not hold: ${name}.`,
  );
}
