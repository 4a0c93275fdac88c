import type { Head } from './exchange.ts';

/** Bytes of a head at most. Object Storage's have less than one KiB. */
export const HEAD_LIMIT = 32 * 1024;

const STATUS_LINE = /^HTTP\/1\.[01] ([1-5][0-9]{2})(?: [^\r\n]*)?$/;
const HEADER = /^([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \t]*(.*?)[ \t]*$/;
/** A second one with another value would let two readers see two bodies. RFC 9112, 6.3 */
const ONCE = new Set(['content-length', 'content-range', 'transfer-encoding']);

/** Reads a head without its empty line. Undefined: it is not HTTP/1. */
export function parseHead(text: string): Head | undefined {
  const [first = '', ...lines] = text.split('\r\n');
  const status = STATUS_LINE.exec(first)?.[1];
  if (status === undefined) return undefined;
  const headers: Record<string, string> = Object.create(null);
  for (const line of lines) {
    const [, name = '', value = ''] = HEADER.exec(line) ?? [];
    const key = name.toLowerCase();
    if (key === '' || (ONCE.has(key) && headers[key] !== undefined)) return undefined;
    headers[key] = value;
  }
  return { statusCode: Number(status), headers };
}

/** Bytes of the body, where the answer tells; undefined when only its end tells. */
export function lengthOf({ statusCode, headers }: Head): number | undefined {
  if (statusCode === 204 || statusCode === 304) return 0;
  const told = headers['content-length'];
  if (headers['transfer-encoding'] !== undefined || told === undefined) return undefined;
  return /^[0-9]{1,15}$/.test(told) ? Number(told) : undefined;
}

/** The chunks of a body that is sent in them, as far as they are there. RFC 9112, 7.1 */
export function unchunked(body: Buffer): { readonly bytes: Buffer; readonly complete: boolean } {
  const chunks: Buffer[] = [];
  for (let at = 0; ; ) {
    const lineEnd = body.indexOf('\r\n', at);
    const size = lineEnd < 0 ? '' : (/^[0-9a-f]{1,8}/i.exec(body.toString('latin1', at, lineEnd))?.[0] ?? '');
    if (size === '') return { bytes: Buffer.concat(chunks), complete: false };
    const length = Number.parseInt(size, 16);
    if (length === 0) return { bytes: Buffer.concat(chunks), complete: true };
    chunks.push(body.subarray(lineEnd + 2, lineEnd + 2 + length));
    at = lineEnd + 2 + length + 2;
  }
}
