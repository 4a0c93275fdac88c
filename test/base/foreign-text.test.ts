import { expect, it } from 'vitest';
import { oneLine } from '../../lib/base/errors.ts';
import { defang } from '../../lib/base/log.ts';

it('control characters of foreign texts do not reach the log', () => {
  const hostile = 'a\u001b[2K\u001b[1Gb\u0000c\u0008d\u009be\u0085::add-mask::x\r\n ::error::y\n\tz';
  for (const text of [defang(hostile), oneLine(hostile)])
    expect(text.replaceAll(/[\n\t]/g, '')).not.toMatch(/\p{Cc}/u);
  expect(defang(hostile)).not.toMatch(/^\s*::/m);
  expect(defang('one\n\ttwo')).toBe('one\n\ttwo');
});
