import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { actionNames, ROOT, readText } from '../../tools/project.ts';

interface Row {
  readonly step: string;
  readonly actions: string;
  readonly calls: string;
  readonly proof: string;
}

/** The numbered steps of IBM's texts: what the page has to have, no more and no less. */
const STEPS = [
  ...['1', '2', '2.1', '2.2', '2.3', '2.4', '3', '4', '4.1', '4.2', '4.3'].map(
    (step) => `environment ${step}`,
  ),
  ...[1, 2, 3, 4, 5].map((step) => `images ${step}`),
  ...['1', '1.1', '1.2', '1.3', '2', '3', '4'].map((step) => `import ${step}`),
  ...[1, 2, 3, 4, 5, 6, 7].map((step) => `vhd-util ${step}`),
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((step) => `LUKS ${step}`),
];

function rowsOf(page: string): Row[] {
  return page
    .split('\n')
    .filter((line) => /^\| \w[\w-]* \d/.test(line))
    .map((line) => {
      const [step = '', , actions = '', calls = '', proof = ''] = line.slice(2, -2).split(' | ');
      return { step, actions, calls, proof };
    });
}

const names = (cell: string) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
const isStep = (name: string) =>
  existsSync(join(ROOT, 'actions', 'prepare-environment', 'steps', `${name}.ts`));
const isTest = (name: string) => name.endsWith('.test.ts') && existsSync(join(ROOT, name));
const isInput = (action: string, name: string) =>
  readText('actions', action, 'action.yml').includes(`\n  ${name}:`);

/** What a row names that is not there, one sentence each. */
function problemsOf({ step, actions, calls, proof }: Row): string[] {
  const named = names(actions);
  const known = named.filter((name) => actionNames().includes(name));
  const others = named.filter((name) => !known.includes(name));
  const lost = others.filter((name) => !isStep(name) && !known.some((action) => isInput(action, name)));
  const tests = names(proof);
  const methods = names(calls).flatMap((name) => /^(?:\w+\.)?([a-z]+[A-Z]\w+)$/.exec(name)?.[1] ?? []);
  return [
    ...(known.length === 0 ? [`${step} names no action`] : []),
    ...lost.map((name) => `${step}: ${name} is no step and no input or output of ${known.join(', ')}`),
    ...(tests.length === 0 ? [`${step} names no test`] : []),
    ...tests.filter((name) => !isTest(name)).map((name) => `${step}: ${name} is no test`),
    ...methods.filter((name) => !isCalled(name)).map((name) => `${step}: nothing calls ${name}`),
  ];
}

function isCalled(method: string): boolean {
  const search = ['grep', '--untracked', '-qwF', method, '--', 'lib', 'actions/*/*.ts'];
  return spawnSync('git', search, { cwd: ROOT }).status === 0;
}

describe("the page of IBM's procedure", () => {
  const rows = rowsOf(readText('docs', 'procedure.md'));

  test('has every numbered step once, in order', () => {
    expect(rows.map(({ step }) => step)).toEqual(STEPS);
  });

  test('names only actions, steps, calls and tests that are there', () => {
    expect(rows.flatMap(problemsOf)).toEqual([]);
  });

  test('has a row for every step of prepare-environment', () => {
    const steps = readdirSync(join(ROOT, 'actions', 'prepare-environment', 'steps'));
    const named = new Set(rows.flatMap(({ actions }) => names(actions)));
    expect(steps.map((file) => file.replace(/\.ts$/, '')).filter((step) => !named.has(step))).toEqual([]);
  });
});

it('finds rows that name what is not there', () => {
  const row = '| images 9 | x | `encrypt-image`: `no-input` | classic `noSuchMethod` | `test/none.test.ts` |';
  expect(rowsOf(`${row}\n| other |`).flatMap(problemsOf)).toEqual([
    'images 9: no-input is no step and no input or output of encrypt-image',
    'images 9: test/none.test.ts is no test',
    'images 9: nothing calls noSuchMethod',
  ]);
  expect(rowsOf('| images 9 | x | y | none | z |').flatMap(problemsOf)).toEqual([
    'images 9 names no action',
    'images 9 names no test',
  ]);
});
