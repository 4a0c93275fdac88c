import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { type AskedInput, InputReader } from '../../lib/runner/inputs.ts';
import { actionNames, ROOT, readText } from '../../tools/project.ts';

interface Field {
  readonly description?: string;
  readonly required?: boolean;
  readonly default?: string;
}

const FIXED = [
  'wrap-key',
  'encrypt-image',
  'upload-import',
  'order-instance',
  'export-image',
  'prepare-environment',
  'audit-events',
  'check-request',
];

test('the actions are there', () => {
  expect(actionNames()).toEqual(expect.arrayContaining(FIXED));
});

describe.each(actionNames())('%s', (name) => {
  const meta = parseYaml(readText('actions', name, 'action.yml'));
  const inputs: Record<string, Field> = meta.inputs;
  const outputs: Record<string, Field> = meta.outputs;

  test('asks for exactly the inputs of its action.yml, with the same defaults', async () => {
    const asked = await askedInputs(name);
    expect([...asked.keys()].sort()).toEqual(Object.keys(inputs).sort());
    for (const [input, { fallback, env, required }] of asked) {
      // A default in action.yml is always given to the action, so it would hide the environment.
      const expected = env === undefined ? fallback : '';
      expect([input, inputs[input]?.default ?? '']).toEqual([input, expected]);
      expect([input, inputs[input]?.required ?? false]).toEqual([input, required && env === undefined]);
    }
  });

  test('describes every input and output, and names environment variables', async () => {
    for (const field of [...Object.values(inputs), ...Object.values(outputs)]) {
      expect(field.description?.trim()).toBeTruthy();
    }
    for (const [input, { env }] of await askedInputs(name)) {
      if (env !== undefined) expect(inputs[input]?.description).toContain(env);
    }
  });

  test('writes exactly the outputs of its action.yml', async () => {
    const own = join(ROOT, 'actions', name, 'outputs.ts');
    // Imports: the outputs of each action.
    const { OUTPUTS } = await import(existsSync(own) ? own : join(ROOT, 'actions', name, 'stage.ts'));
    expect([...OUTPUTS].sort()).toEqual(Object.keys(outputs).sort());
  });

  test('runs on node24 from the shared dist', () => {
    expect(meta.runs.using).toBe('node24');
    expect(meta.runs.main).toBe(`../dist/${name}.js`);
    if (meta.runs.post !== undefined) expect(meta.runs.post).toBe(meta.runs.main);
    expect(existsSync(join(ROOT, 'actions', 'dist', `${name}.js`))).toBe(true);
  });
});

/** What the parser asks for when nothing is given. */
async function askedInputs(name: string): Promise<ReadonlyMap<string, AskedInput>> {
  // Imports: the inputs of each action.
  const { parse } = await import(join(ROOT, 'actions', name, 'inputs.ts'));
  const reader = new InputReader({ input: () => '', env: () => undefined, mask: () => {} });
  parse(reader, () => undefined);
  return reader.asked;
}
