import { createCRC32, createCRC64 } from 'hash-wasm';
import { expect, it } from 'vitest';
import { startCrc } from '../../lib/digest/crc.ts';
import { WideCrc } from '../../lib/digest/wide-crc.ts';

/** Longer than two stretches of four lanes, and no multiple of eight. */
const BYTES = Buffer.from(new SharedArrayBuffer(2 * 256 * 1024 + 77));
for (let at = 0; at < BYTES.length; at += 1) BYTES[at] = (at * 31) >> 3;

it.each([
  ['CRC32C', 0xe3069283n, () => createCRC32(0x82f63b78)],
  ['CRC64NVME', 0xae8b14860a799888n, () => createCRC64('9a6c9329ac4bc9b5')],
] as const)('%s is what others compute, in one piece or in two', async (name, check, others) => {
  const crc = new WideCrc(name);
  expect([crc.of(Buffer.from('123456789')), crc.of(Buffer.alloc(0))]).toEqual([check, 0n]);
  const other = (await others()).init().update(BYTES).digest('hex');
  const whole = crc.of(BYTES);
  expect(whole.toString(16).padStart(other.length, '0')).toBe(other);
  const running = startCrc(name);
  for (const [from, to] of [[0, 1], [1, 300_001], [300_001]]) running.update(BYTES.subarray(from, to));
  expect(running.base64()).toBe(crc.base64(whole));
  for (const at of [0, 1, 300_001, BYTES.length]) {
    const [first, second] = [BYTES.subarray(0, at), BYTES.subarray(at)];
    expect(crc.combine(crc.of(first), crc.of(second), second.length)).toBe(whole);
  }
});
