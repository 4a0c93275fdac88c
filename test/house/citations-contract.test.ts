import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from '../../tools/project.ts';

const UNBUILT = 'Agreed but not built yet';

/** Text of the contract by the name of its second-level heading. */
const sections = new Map(
  readFileSync(join(ROOT, 'docs', 'contract.md'), 'utf8')
    .split(/^## /m)
    .slice(1)
    .map((text) => [text.split(/[:(\n]/)[0]?.trim() ?? '', text]),
);

/** Names in backticks; `a` of `a b` too, which is a name with its value. */
function namesIn(...names: string[]): Set<string> {
  const text = names.map((name) => sections.get(name) ?? '').join('\n');
  return new Set([...text.matchAll(/`([a-z][a-z0-9-]*)(?=[` ])/g)].map((match) => match[1] ?? ''));
}

const actions = readdirSync(join(ROOT, 'actions')).filter((name) =>
  existsSync(join(ROOT, 'actions', name, 'action.yml')),
);

test.each(actions)('the contract names what %s takes and gives', (action) => {
  const { inputs, outputs } = parse(readFileSync(join(ROOT, 'actions', action, 'action.yml'), 'utf8'));
  const own = namesIn(action);
  const given = new Set([...own, ...namesIn('Common inputs')]);
  expect(Object.keys(inputs).filter((name) => !given.has(name))).toEqual([]);
  expect(Object.keys(outputs).filter((name) => !own.has(name))).toEqual([]);
});

test('what the contract says is there, is there', () => {
  const built = [...sections].filter(([name]) => name !== UNBUILT);
  expect(sections.has(UNBUILT)).toBe(true);
  expect(actions.filter((action) => !built.some(([name]) => name === action))).toEqual([]);
  const text = built.map(([, section]) => section).join('\n');
  const words = new Set(text.match(/\b(?:E|IBMCLOUD|IAAS|ENCRYPTED_IMAGE)_[A-Z_]*[A-Z]\b/g));
  const { stdout } = spawnSync(
    'git',
    [
      'grep',
      '-hoE',
      '(E|IBMCLOUD|IAAS|ENCRYPTED_IMAGE)_[A-Z_]+',
      '--',
      'lib/*.ts',
      'actions/*.ts',
      'cloud/*.ts',
    ],
    { cwd: ROOT, encoding: 'utf8', maxBuffer: 2 ** 26 },
  );
  const known = new Set(stdout.split('\n'));
  expect(words.size).toBeGreaterThan(20);
  expect([...words].filter((word) => !known.has(word))).toEqual([]);
});
