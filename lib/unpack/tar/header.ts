import { hasChecksum, hasMagic, TAR_BLOCK } from './checksum.ts';

/** One header as it stands there; what extends it comes before it, in members of its own. */
export interface TarHeader {
  readonly name: string;
  /** Bytes of the content behind it. */
  readonly size: number;
  readonly type: string;
}

/** Throws RangeError, in words, for what is no header. */
export function parseTarHeader(header: Buffer): TarHeader {
  if (header.length < TAR_BLOCK) throw new RangeError('it is cut off');
  if (!hasMagic(header) || !hasChecksum(header)) throw new RangeError('a header of a member is damaged');
  const prefix = header[262] === 0 ? textAt(header, 345, 155) : '';
  const name = textAt(header, 0, 100);
  return {
    name: prefix === '' ? name : `${prefix}/${name}`,
    size: numberAt(header, 124, 12),
    type: header.toString('latin1', 156, 157),
  };
}

function textAt(header: Buffer, at: number, length: number): string {
  return (header.toString('utf8', at, at + length).split('\0')[0] ?? '').trimEnd();
}

/** Octal digits, or, with the highest bit set, a number in binary (GNU). */
function numberAt(header: Buffer, at: number, length: number): number {
  const first = header[at] ?? 0;
  const value = (first & 0x80) === 0 ? octal(header, at, length) : binary(header, at, length, first);
  if (value === undefined || !Number.isSafeInteger(value))
    throw new RangeError('a size of a member makes no sense');
  return value;
}

function octal(header: Buffer, at: number, length: number): number | undefined {
  const [, digits] = /^ *([0-7]*)[ \0]*$/.exec(header.toString('latin1', at, at + length)) ?? [];
  if (digits === undefined) return undefined;
  return digits === '' ? 0 : Number.parseInt(digits, 8);
}

function binary(header: Buffer, at: number, length: number, first: number): number | undefined {
  if (first !== 0x80) return undefined;
  const digits = header.toString('hex', at + 1, at + length);
  return Number.parseInt(digits, 16);
}
