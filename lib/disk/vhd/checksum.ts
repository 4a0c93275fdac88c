/** Ones' complement of the 32-bit sum of all bytes; a checksum field inside must be zero. encrypted-formats.md 1.9 */
export function onesComplement(bytes: Uint8Array): number {
  let sum = 0;
  for (const byte of bytes) sum += byte;
  return ~sum >>> 0;
}
