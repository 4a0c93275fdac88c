import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { oneLine } from '../../lib/base/errors.ts';
import { cut, holdsControl, visible } from '../../lib/base/foreign-text.ts';
import { defang } from '../../lib/base/log.ts';

it('control characters of foreign texts do not reach the log', () => {
  const hostile = 'a\u001b[2K\u001b[1Gb\u0000c\u0008d\u009be\u0085::add-mask::x\r\n ::error::y\n\tz';
  for (const text of [defang(hostile), oneLine(hostile)])
    expect(text.replaceAll(/[\n\t]/g, '')).not.toMatch(/\p{Cc}/u);
  expect(defang(hostile)).not.toMatch(/^\s*::/m);
  expect(defang('one\n\ttwo')).toBe('one\n\ttwo');
});

/** What hides or reorders: bidi controls, joiners and spaces of no width, fillers, tags, selectors, a lone half. */
const HIDDEN = [
  ...[
    0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2060, 0x2066, 0x2067,
    0x2068,
  ],
  ...[
    0x2069, 0xfeff, 0x61c, 0xad, 0x34f, 0x115f, 0x180e, 0x3164, 0xffa0, 0x2800, 0xfe0f, 0xe0001, 0xe0041,
    0xe007f,
  ],
  ...[0xe0100, 0xd800, 0xdc00, 0xfff9],
];

it.each(HIDDEN)('the invisible character %i is shown, in the log and in errors', (code) => {
  const text = `disk${String.fromCodePoint(code)}gpj.vhd`;
  const name = `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
  for (const shown of [visible(text), oneLine(text), defang(text)]) expect(shown).toBe(`disk${name}gpj.vhd`);
});

it('visible texts of any language stay as they are', () => {
  const text = 'Größe 12 µs, 日本語, עברית, العربية, हिन्दी, ไทย, e\u0301, 💾 – “x” 1\u00a0%';
  expect(visible(text)).toBe(text);
});

it('a text is not cut inside a pair', () => {
  for (let limit = 1; limit <= 6; limit += 1) {
    const short = cut('a💾b💾c', limit);
    expect(short.isWellFormed()).toBe(true);
    expect(short.length).toBeLessThanOrEqual(limit + 1);
  }
  expect(cut('abc', 3)).toBe('abc');
  expect(oneLine('💾'.repeat(300), 399).isWellFormed()).toBe(true);
});

it('what is written without tables of Unicode means the same as with them', () => {
  for (let code = 0; code <= 0xffff; code += 1) {
    const text = String.fromCharCode(code);
    const control = /\p{Cc}/u.test(text);
    expect(holdsControl(`a${text}`), String(code)).toBe(control);
    const around = `a${text}b`;
    expect(oneLine(around)).toBe(visible(around).replace(/[\s\p{Cc}]+/gu, ' '));
    if (!/[\n\r\u2028\u2029]/.test(text))
      expect(defang(around)).toBe(visible(around).replace(/[^\P{Cc}\n\t]/gu, ' '));
    if (code < 0xad) expect(visible(text)).toBe(text);
  }
});

it('no literal that is loaded before the inputs were accepted has tables of Unicode read', () => {
  for (const file of [
    'base/errors',
    'base/foreign-text',
    'base/log',
    'base/secret',
    'base/units',
    'runner/inputs',
    'runner/outputs',
    'base/figures',
    'runner/markdown',
    'runner/summary',
    'runner/silence',
    'runner/action',
  ])
    expect(
      readFileSync(join(import.meta.dirname, '..', '..', 'lib', `${file}.ts`), 'utf8'),
      file,
    ).not.toMatch(/\/[^/'`\n]*\\p\{[^/\n]*\/[a-z]*u/);
});
