import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Mistake } from './kit.ts';

/** No lists of mistakes: what makes and judges them. */
const OTHERS = ['kit.ts', 'good-inputs.ts'];

async function allMistakes(): Promise<Mistake[]> {
  const files = readdirSync(import.meta.dirname).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !OTHERS.includes(file),
  );
  const found: Mistake[] = [];
  for (const file of files.sort()) {
    // Imports: the lists of mistakes beside this file.
    const { MISTAKES } = (await import(`./${file}`)) as { MISTAKES?: readonly Mistake[] };
    if (!MISTAKES) throw new Error(`${file} has no MISTAKES`);
    found.push(...MISTAKES);
  }
  return found;
}

test('at least 150 mistakes are made on purpose, and no two have the same name', async () => {
  const mistakes = await allMistakes();
  const names = mistakes.map(({ action, name }) => `${action}: ${name}`);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  expect(mistakes.length).toBeGreaterThanOrEqual(150);
});
