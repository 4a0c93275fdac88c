import { describe, expect, test } from 'vitest';
import { modulesBelow, within } from '../../tools/house/files.ts';
import { ROOT } from '../../tools/project.ts';
import { describeTooLong, FILE_LINES, FUNCTION_LINES, findTooLong } from './kit/sizes.ts';

test('no file and no function is too long without a reason in its place', { timeout: 120_000 }, () => {
  const all = modulesBelow(ROOT);
  const places = ['lib', 'actions', 'cloud', 'tools', 'demo', 'test'];
  const tree = new Map([...all].filter(([path]) => within(path, places)));
  for (const place of places)
    expect(
      [...tree.keys()].some((path) => within(path, [place])),
      place,
    ).toBe(true);
  expect(findTooLong(tree).map(describeTooLong).join('\n')).toBe('');
});

describe('the checker of sizes', () => {
  const found = (text: string) => findTooLong(new Map([['a.ts', text]])).map(describeTooLong);
  /** So many lines, all alike. */
  const lines = (count: number) => 'go();\n'.repeat(count);
  /** Lines between the first and the last of the longest function that needs no reason. */
  const MOST = FUNCTION_LINES - 2;

  test('counts the lines of a file', () => {
    expect(found(lines(FILE_LINES))).toEqual([]);
    expect(found(lines(FILE_LINES + 1))).toEqual(['a.ts: 301 lines (at most 300)']);
    expect(found(`// Long: a table.\n${lines(FILE_LINES)}`)).toEqual([]);
    expect(found(`${lines(1)}// Long: not at the top.\n${lines(FILE_LINES)}`)).toHaveLength(1);
  });

  test.each([
    ['a function', 'function f() {', '}', 'f'],
    ['an arrow', 'const f = async (): Promise<void> => {', '};', 'f'],
    ['an exported arrow', 'export const f = () => {', '};', 'f'],
    ['a method', 'class C { static async f() {', '} }', 'f'],
    ['a private method', 'class C { #f() {', '} }', 'f'],
    ['a constructor', 'class C { constructor() {', '} }', 'constructor'],
    ['a getter', 'class C { get f() {', '} }', 'f'],
    ['a method of an object', 'const o = { f() {', '} };', 'f'],
    ['a function in an object', 'const o = { f: function () {', '} };', 'f'],
    ['a callback', 'go(async () => {', '});', 'a function without a name'],
    ['a test', "test('holds', () => {", '});', '"holds"'],
    ['a test of a table', "test.each([1])('holds', (one) => {", '});', '"holds"'],
  ])('finds %s', (_what, first, last, name) => {
    expect(found(`${first}\n${lines(MOST)}${last}\n`)).toEqual([]);
    expect(found(`\n${first}\n${lines(MOST + 1)}${last}\n`)).toEqual([
      `a.ts:2: ${name} has 41 lines (at most 40)`,
    ]);
    expect(found(`// Long: one step after the other.\n${first}\n${lines(MOST + 1)}${last}\n`)).toEqual([]);
  });

  test('finds a function inside of another one', () => {
    const inner = `const g = () => {\n${lines(MOST + 1)}};\n`;
    expect(found(`// Long: why.\nfunction f() {\n${inner}}\n`)).toEqual([
      'a.ts:3: g has 41 lines (at most 40)',
    ]);
  });

  test.each([
    "describe('all', () => {",
    "describe.skipIf(true)('all', () => {",
    "describe.each([1])('all', () => {",
  ])('passes over %s', (first) => expect(found(`${first}\n${lines(MOST + 1)}});\n`)).toEqual([]));

  test.each([
    ['behind what is documented', '/** What it does. */\n// Long: why.\n', 0],
    ['within what is documented', '/**\n * What it does.\n * Long: why.\n */\n', 0],
    ['not directly above', '// Long: why.\n\n', 1],
    ['above something else', '// Long: why.\ngo();\n', 1],
    ['empty', '// Long:\n', 1],
  ])('a reason %s', (_where, above, count) => {
    expect(found(`go();\n${above}function f() {\n${lines(MOST + 1)}}\n`)).toHaveLength(count);
  });
});
