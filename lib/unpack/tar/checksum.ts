/** Bytes of a header, and what members are padded to. */
export const TAR_BLOCK = 512;
const CHECKSUM_AT = 148;
const CHECKSUM_BYTES = 8;
const MAGIC_AT = 257;

/** POSIX and GNU. */
export function hasMagic(header: Buffer): boolean {
  const magic = header.toString('latin1', MAGIC_AT, MAGIC_AT + 8);
  return magic === 'ustar\u000000' || magic === 'ustar  \0';
}

/** The sum of all bytes, those of the sum itself taken for blanks. Old tools added them up as signed. */
export function hasChecksum(header: Buffer): boolean {
  const [told] =
    /[0-7]{1,7}/.exec(header.toString('latin1', CHECKSUM_AT, CHECKSUM_AT + CHECKSUM_BYTES)) ?? [];
  let unsigned = 0;
  let signed = 0;
  for (let at = 0; at < TAR_BLOCK; at += 1) {
    const byte = at >= CHECKSUM_AT && at < CHECKSUM_AT + CHECKSUM_BYTES ? 0x20 : (header[at] ?? 0);
    unsigned += byte;
    signed += byte < 128 ? byte : byte - 256;
  }
  const sum = Number.parseInt(told ?? '', 8);
  return sum === unsigned || sum === signed;
}
