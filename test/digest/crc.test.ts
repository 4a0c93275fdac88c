import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { combineCrc32, crc32Of, crcBase64, startCrc } from '../../lib/digest/crc.ts';
import '../support/seed.ts';

it('the CRC-32 of two pieces gives that of both in a row', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.uint8Array({ maxLength: 300 }), (first, second) => {
      expect(combineCrc32(crc32(first), crc32(second), second.length)).toBe(
        crc32(Buffer.concat([first, second])),
      );
      expect(crc32Of(second, crc32Of(first))).toBe(crc32(second, crc32(first)));
    }),
  );
});

it('pieces beyond 4 GiB are combined by their whole length', () => {
  // Zeros are appended by doubling what one MiB of them does; each doubling is proved by the property above.
  const mib = Buffer.alloc(1024 * 1024);
  const zeros = (total: number): number => {
    let crc = crc32(mib);
    for (let length = mib.length; length < total; length *= 2) crc = combineCrc32(crc, crc, length);
    return crc;
  };
  const head = crc32('head');
  const byHalves = combineCrc32(combineCrc32(head, zeros(2 ** 32), 2 ** 32), zeros(2 ** 32), 2 ** 32);
  expect(combineCrc32(head, zeros(2 ** 33), 2 ** 33)).toBe(byHalves);
});

it.each([
  // The check values of the catalogue of CRCs, for the digits 1 to 9.
  ['CRC32', 'cbf43926'],
  ['CRC32C', 'e3069283'],
  ['CRC64NVME', 'ae8b14860a799888'],
] as const)('%s is what its standard says', (name, hex) => {
  const crc = startCrc(name);
  crc.update(Buffer.from('12345'));
  crc.update(Buffer.from('6789'));
  expect(Buffer.from(crc.base64(), 'base64').toString('hex')).toBe(hex);
});

it('a service writes the highest byte first', () => {
  expect(crcBase64(0xcbf43926)).toBe(Buffer.from('cbf43926', 'hex').toString('base64'));
});
