import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { HOUSE, type House } from '../../tools/house/arrows.ts';
import { modulesBelow } from '../../tools/house/files.ts';
import { ROOT } from '../../tools/project.ts';
import { findBreaches } from './kit/walls.ts';

test('the walls of the house hold', { timeout: 120_000 }, () => {
  const tree = modulesBelow(ROOT);
  // One of each: what was not read is not proved.
  for (const path of [
    'lib/base/errors.ts',
    'actions/wrap-key/stage.ts',
    'cloud/ports.ts',
    'tools/start.mjs',
  ]) {
    expect(tree.has(path), path).toBe(true);
  }
  expect(findBreaches(tree, HOUSE).join('\n')).toBe('');
});

describe('what the table may never allow', () => {
  const one = (path: string, code: string) => findBreaches(new Map([[path, code]]), HOUSE).join('\n');

  test.each([
    ['lib/base/x.ts', '../../cloud/ports.ts'],
    ['lib/base/x.ts', '../../actions/wrap-key/inputs.ts'],
    ['lib/runner/x.ts', '../../tools/project.ts'],
    ['actions/wrap-key/x.ts', '../../cloud/ports.ts'],
    ['actions/wrap-key/x.ts', '../../demo/demo.ts'],
    ['actions/wrap-key/x.ts', '../../test/support/tools.ts'],
    ['cloud/core/x.ts', '../../lib/base/errors.ts'],
    ['cloud/core/x.ts', '../../actions/wrap-key/stage.ts'],
    ['cloud/core/x.ts', '../../tools/project.ts'],
    ['lib/engine/verify/x.ts', '../userspace/engine.ts'],
    ['lib/engine/verify/vhd-structure.ts', '../../disk/vhd/layout.ts'],
  ])('%s imports %s', (path, other) => {
    expect(one(path, `import type { X } from '${other}';`)).toContain(`${path}:1: imports `);
    expect(one(path, `import type { X } from '${other}';`)).toContain('; never: ');
  });

  test('@actions/* outside of the edge', () => {
    const places = Object.entries(HOUSE.packages).filter(([name]) => name.startsWith('@actions/'));
    expect(new Set(places.flatMap(([, rooms]) => rooms))).toEqual(new Set(['lib/runner', 'lib/github']));
    expect(one('lib/iam/x.ts', `await import('@actions/core');`)).toContain('which is not for lib/iam');
  });
});

/** A house of three rooms and a shared one, in order together with `TREE`. */
const SMALL: House = {
  forAll: { lib: ['lib/base'] },
  arrows: { 'lib/base': [], 'lib/low': [], 'lib/high': ['lib/low'], cloud: [], main: ['lib/high/door.ts'] },
  packages: { pen: ['lib/low'], 'node:child_process': ['cloud'] },
  apart: [{ from: ['lib', 'main'], to: ['cloud'], why: 'they are apart' }],
};
const TREE = {
  'lib/base/value.ts': `export const value = 1;`,
  'lib/low/tool.ts': `import { draw } from 'pen/fine';\nimport { value } from '../base/value.ts';\nexport const tool = draw(value);`,
  'lib/high/door.ts': `import type { tool } from '../low/tool.ts';\nexport type Door = typeof tool;`,
  'lib/high/cellar.ts': `export {};`,
  'cloud/sky.ts': `import { spawn } from 'node:child_process';\nimport { join } from 'node:path';\nspawn(join('a'));`,
  'main/start.ts': `import '../lib/high/door.ts';`,
};

/** The findings for the small house with these files in place of its own. */
function breaches(files: Readonly<Record<string, string>>, house: Partial<House> = {}): string[] {
  return findBreaches(new Map(Object.entries({ ...TREE, ...files })), { ...SMALL, ...house });
}

describe('the checker of the walls', () => {
  test('finds nothing in a house in order', () => expect(breaches({})).toEqual([]));

  test('finds that it read nothing', () =>
    expect(findBreaches(new Map(), SMALL)).toEqual(['no file was read']));

  const upwards = 'lib/low/bad.ts:2: imports lib/high/cellar.ts, but nothing leads from lib/low to lib/high';
  test.each([
    ['an import', `import { x } from '../high/cellar.ts';`],
    ['an import of a type', `import type { X } from '../high/cellar.ts';`],
    ['an import for its effect', `import '../high/cellar.ts';`],
    ['a re-export', `export { x } from '../high/cellar.ts';`],
    ['a re-export of all', `export * from '../high/cellar.ts';`],
    ['import()', `if (true) { await import('../high/cellar.ts'); }`],
    ['import() with a template', 'await import(`../high/cellar.ts`);'],
    ['the type of an import', `type X = import('../high/cellar.ts').X;`],
    ['require', `const x = require('../high/cellar.ts');`],
    ['import = require', `import x = require('../high/cellar.ts');`],
    ['import.meta.resolve', `const x = import.meta.resolve('../high/cellar.ts');`],
    ['the URL of a worker', `new Worker(new URL('../high/cellar.ts', import.meta.url));`],
  ])('finds an arrow that is not allowed: %s', (_name, code) => {
    const found = breaches({ 'lib/low/bad.ts': `// Line 1.\n${code}` });
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(upwards);
    expect(found[0]).toContain(`add 'lib/high' to the line 'lib/low' in ARROWS`);
  });

  test.each([
    ['import(x)', `await import(x);`],
    ['a template with a part put in', `await import(\`../\${x}.ts\`);`],
    ['require(x)', `require(x);`],
    [
      'createRequire',
      `import { createRequire } from 'node:module';\ncreateRequire(import.meta.url)('../high/cellar.ts');`,
    ],
    ['import.meta.resolve(x)', `import.meta.resolve(x);`],
    ['new URL(x, import.meta.url)', `new URL(x, import.meta.url);`],
    ['an absolute path', `import '/lib/high/cellar.ts';`],
    ['a name of package.json', `import '#cellar';`],
    ['a file URL', `import 'file:///lib/high/cellar.ts';`],
    ['a reference comment', `/// <reference path="../high/cellar.ts" />`],
  ])('finds what cannot be followed: %s', (_name, code) => {
    const found = breaches({ 'lib/low/bad.ts': code });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^lib\/low\/bad\.ts:\d: .*(does not say which module|a reference comment)/);
  });

  test('takes a reason in its place for an import that names no one module', () => {
    const reason = '// Imports: the inputs of each action.\n';
    expect(breaches({ 'lib/low/fine.ts': `${reason}await import(x);` })).toEqual([]);
    expect(breaches({ 'lib/low/bad.ts': `${reason}\nawait import(x);` })).toHaveLength(1);
  });

  test('does not take data for a program', () =>
    expect(breaches({ 'lib/low/fine.ts': `new URL('../high/table.json', import.meta.url);` })).toEqual([]));

  test('lets only the named file of a room in', () => {
    const [found, ...others] = breaches({
      'main/start.ts': `import '../lib/high/cellar.ts';\nimport '../lib/high/door.ts';`,
    });
    expect(found).toContain(
      'main/start.ts:1: imports lib/high/cellar.ts, but nothing leads from main to lib/high',
    );
    expect(others).toEqual([]);
  });

  test('finds an arrow that nobody uses', () => {
    const none = `export {};`;
    expect(breaches({ 'lib/high/door.ts': none })).toEqual([
      `tools/house/arrows.ts: nothing in lib/high imports lib/low: remove 'lib/low' from the line 'lib/high' in ARROWS`,
    ]);
    expect(breaches({ 'lib/low/tool.ts': `import 'pen';` })).toEqual([
      'tools/house/arrows.ts: nothing in lib imports lib/base: remove it from FOR_ALL',
    ]);
  });

  test('finds a file in no room, an import that leads into none, and a room without a file', () => {
    expect(breaches({ 'lib/new/thing.ts': `export {};` })).toEqual([
      'lib/new/thing.ts: in no room; give its folder a line in ARROWS of tools/house/arrows.ts',
    ]);
    expect(breaches({ 'lib/low/bad.ts': `import '../lost/thing.ts';` })).toEqual([
      'lib/low/bad.ts:1: imports lib/lost/thing.ts, which is in no room',
    ]);
    const arrows = { ...SMALL.arrows, 'lib/empty': [] };
    expect(breaches({}, { arrows })).toEqual([
      `tools/house/arrows.ts: no file is in the room 'lib/empty': remove its line from ARROWS`,
    ]);
  });

  test('finds files that import in a circle, by types too', () => {
    const found = breaches({
      'lib/low/a.ts': `import type { B } from './b.ts';`,
      'lib/low/b.ts': `import { c } from './c.ts';`,
      'lib/low/c.ts': `await import('./a.ts');`,
      'lib/low/self.ts': `import './self.ts';`,
    });
    expect(found).toEqual([
      'files import in a circle: lib/low/a.ts → lib/low/b.ts → lib/low/c.ts → lib/low/a.ts',
      'files import in a circle: lib/low/self.ts → lib/low/self.ts',
    ]);
  });

  test('finds rooms that import in a circle, though no file does', () => {
    const arrows = { ...SMALL.arrows, 'lib/low': ['lib/high'] };
    expect(breaches({ 'lib/low/other.ts': `import '../high/cellar.ts';` }, { arrows })).toEqual([
      'tools/house/arrows.ts lets rooms import in a circle: lib/high → lib/low → lib/high',
    ]);
  });

  test('finds what is to stay apart, even where an arrow allows it', () => {
    const arrows = { ...SMALL.arrows, 'lib/low': ['cloud'] };
    expect(
      breaches({ 'lib/low/bad.ts': `import type { S } from '../../cloud/sky.ts';` }, { arrows }),
    ).toEqual(['lib/low/bad.ts:1: imports cloud/sky.ts; never: they are apart']);
  });

  test('finds packages where they may not be, unknown ones, and those that are not where the table says', () => {
    const found = breaches({ 'lib/high/bad.ts': `import 'pen/thick';\nimport '@ink/red/x.js';` });
    expect(found.map((each) => each.split(';')[0])).toEqual([
      'lib/high/bad.ts:1: imports pen, which is not for lib/high',
      'lib/high/bad.ts:2: imports @ink/red, which is not for lib/high',
    ]);
    expect(breaches({ 'lib/low/bad.ts': `import 'node:child_process';` })).toHaveLength(1);
    expect(breaches({}, { packages: { ...SMALL.packages, ink: ['lib/low'] } })).toEqual([
      `tools/house/arrows.ts: nothing in lib/low imports ink: remove 'lib/low' from its line in PACKAGES`,
    ]);
  });

  test('stops at a file that is no module', () =>
    expect(() => breaches({ 'lib/low/bad.ts': 'import {' })).toThrow('lib/low/bad.ts cannot be parsed'));
});

describe('the list of modules', () => {
  const root = mkdtempSync(join(tmpdir(), 'house-'));
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  test('is complete without git, as in an exported archive', () => {
    const files = ['lib/a.ts', 'lib/deep/b.mjs', 'node_modules/c/c.js', 'actions/dist/d.js', 'docs/e.md'];
    for (const file of files) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), 'export {};\n');
    }
    expect([...modulesBelow(root).keys()]).toEqual(['lib/a.ts', 'lib/deep/b.mjs']);
  });

  test('is the same here with git and without it', { timeout: 60_000 }, () => {
    const byGit = [...modulesBelow(ROOT).keys()];
    const byWalk = [...modulesBelow(ROOT, { git: false }).keys()];
    expect(byWalk.filter((path) => !byGit.includes(path))).toEqual([]);
    expect(byGit.filter((path) => !byWalk.includes(path))).toEqual([]);
  });
});
