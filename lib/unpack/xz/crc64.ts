/** The CRC-64 of xz: polynomial of ECMA-182, bits mirrored (the .xz File Format 1.2.1, 6). 64 bits as two halves. */

const POLYNOMIAL = { low: 0xd7870f42, high: 0xc96c5795 };
const LOW = new Uint32Array(256);
const HIGH = new Uint32Array(256);

for (let byte = 0; byte < 256; byte += 1) {
  let [low, high] = [byte, 0];
  for (let bit = 0; bit < 8; bit += 1) {
    const odd = (low & 1) === 1;
    low = ((low >>> 1) | (high << 31)) >>> 0;
    high >>>= 1;
    if (odd) [low, high] = [low ^ POLYNOMIAL.low, high ^ POLYNOMIAL.high];
  }
  [LOW[byte], HIGH[byte]] = [low, high];
}

export class Crc64 {
  #low = ~0;
  #high = ~0;

  update(bytes: Uint8Array): void {
    let [low, high] = [this.#low, this.#high];
    for (let at = 0; at < bytes.length; at += 1) {
      const index = (low ^ (bytes[at] ?? 0)) & 0xff;
      low = ((low >>> 8) | (high << 24)) ^ (LOW[index] ?? 0);
      high = (high >>> 8) ^ (HIGH[index] ?? 0);
    }
    [this.#low, this.#high] = [low, high];
  }

  /** Eight bytes, the least first. */
  digest(): Buffer {
    const bytes = Buffer.alloc(8);
    bytes.writeUInt32LE(~this.#low >>> 0, 0);
    bytes.writeUInt32LE(~this.#high >>> 0, 4);
    return bytes;
  }
}
