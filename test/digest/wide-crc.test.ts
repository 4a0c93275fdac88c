import { expect, it } from 'vitest';
import { startCrc } from '../../lib/digest/crc.ts';
import { WideCrc } from '../../lib/digest/wide-crc.ts';

/** Longer than two stretches of four lanes, and no multiple of eight. */
const BYTES = Buffer.from(new SharedArrayBuffer(2 * 256 * 1024 + 77));
for (let at = 0; at < BYTES.length; at += 1) BYTES[at] = (at * 31) >> 3;

it.each([
  ['CRC32C', 0xe3069283n],
  ['CRC64NVME', 0xae8b14860a799888n],
] as const)('%s is what others compute, in one piece or in two', async (name, check) => {
  const crc = new WideCrc(name);
  expect([crc.of(Buffer.from('123456789')), crc.of(Buffer.alloc(0))]).toEqual([check, 0n]);
  const other = await startCrc(name);
  other.update(BYTES);
  const whole = crc.of(BYTES);
  expect(crc.base64(whole)).toBe(other.base64());
  for (const at of [0, 1, 300_001, BYTES.length]) {
    const [first, second] = [BYTES.subarray(0, at), BYTES.subarray(at)];
    expect(crc.combine(crc.of(first), crc.of(second), second.length)).toBe(whole);
  }
});
