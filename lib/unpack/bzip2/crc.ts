/** The CRC-32 of bzip2: the polynomial of all, but the highest bit first. */
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte << 24;
  for (let bit = 0; bit < 8; bit += 1) value = (value << 1) ^ (value < 0 ? 0x04c11db7 : 0);
  return value;
});

/** Continues with the value of the bytes before; begins with 0. */
export function crcOf(bytes: Uint8Array, before: number): number {
  let value = ~before;
  for (let at = 0; at < bytes.length; at += 1)
    value = (value << 8) ^ (TABLE[(value >>> 24) ^ (bytes[at] ?? 0)] ?? 0);
  return ~value >>> 0;
}
