import type { CrcName } from '../digest/crc.ts';
import type { RawAnswer } from './answers.ts';

/** Checksums that IBM's SDK knows nothing of: headers and elements of the answers as they came. */

/** What a service reports of a whole object: the CRC and its value in base64, the highest byte first. */
export interface Reported {
  readonly name: CrcName;
  readonly base64: string;
}

/** Dear ones last. */
const NAMES: readonly CrcName[] = ['CRC32', 'CRC32C', 'CRC64NVME'];

/** Asks for checksums in an answer. */
export const CHECKSUM_MODE = { 'x-amz-checksum-mode': 'ENABLED' };

const isCrc = (value: string | undefined): value is string =>
  value !== undefined && /^[A-Za-z0-9+/]{6,11}={0,2}$/.test(value);

/**
 * The CRC of a whole object by the headers of an answer. Undefined where it tells none, or one that is made of the parts'
 * own: what does not say that it is of the whole is taken for such, but for CRC-64/NVME, which is never made of parts'.
 */
export function reportedIn(headers: Readonly<Record<string, string>>): Reported | undefined {
  const isWhole = headers['x-amz-checksum-type']?.toUpperCase() === 'FULL_OBJECT';
  for (const name of NAMES) {
    const base64 = headers[`x-amz-checksum-${name.toLowerCase()}`];
    if (isCrc(base64) && (isWhole || name === 'CRC64NVME')) return { name, base64 };
  }
  return undefined;
}

/** Headers of an upload whose object is to have a CRC-32 of the whole. */
export const BEGIN_CRC32 = { 'x-amz-checksum-algorithm': 'CRC32', 'x-amz-checksum-type': 'FULL_OBJECT' };

/** Whether the answer to the beginning of an upload confirms that. */
export function confirmsCrc32({ headers }: RawAnswer): boolean {
  return (
    headers?.['x-amz-checksum-algorithm']?.toUpperCase() === 'CRC32' &&
    headers['x-amz-checksum-type']?.toUpperCase() === 'FULL_OBJECT'
  );
}

export const crc32Header = (base64: string) => ({ 'x-amz-checksum-crc32': base64 });

/** CRC-32 of each part by its number, from a list of parts. Cut by its tags, since its length may be anything. */
export function crcsOfParts({ body }: RawAnswer): ReadonlyMap<number, string> {
  const text = body instanceof Uint8Array ? Buffer.from(body).toString('utf8') : String(body ?? '');
  const crcs = new Map<number, string>();
  for (const part of text.split('<Part>').slice(1)) {
    const number = Number(within(part, 'PartNumber'));
    const crc = within(part, 'ChecksumCRC32');
    if (isCrc(crc)) crcs.set(number, crc);
  }
  return crcs;
}

function within(text: string, tag: string): string | undefined {
  const start = text.indexOf(`<${tag}>`);
  const end = text.indexOf(`</${tag}>`, start);
  return start < 0 || end < 0 ? undefined : text.slice(start + tag.length + 2, end).trim();
}
