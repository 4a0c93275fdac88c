import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { COMMANDS, metadataOf } from '../../bin/commands.ts';
import { EXIT_CODES } from '../../lib/command-line/endings.ts';
import { GENERAL } from '../../lib/command-line/flags.ts';
import { actionNames, readText } from '../../tools/project.ts';
import { line } from './kit.ts';

interface Field {
  readonly description: string;
  readonly required?: boolean;
  readonly default?: string;
}

const flat = (text: string) => text.replace(/\s+/g, ' ');
const NOT_HERE = ['cache', 'cache-limit', 'github-token'];

it('each action but the one for workflows has a command', () => {
  const run = Object.values(COMMANDS).map(({ action }) => action);
  expect(new Set([...run, 'check-request'])).toEqual(new Set(actionNames()));
});

describe.each(Object.keys(COMMANDS))('the help of %s', (name) => {
  const { action = '', fixed = {}, withheld = [] } = COMMANDS[name] ?? {};
  const meta = parseYaml(readText('actions', action, 'action.yml'));
  const inputs: Record<string, Field> = meta.inputs;
  const outputs: Record<string, Field> = meta.outputs;

  it('reads action.yml as YAML does', () => {
    const read = metadataOf(name);
    expect(read.description).toBe(meta.description);
    expect(Object.fromEntries([...read.inputs].map(([input, field]) => [input, field]))).toEqual(
      Object.fromEntries(
        Object.entries(inputs).map(([input, field]) => [
          input,
          {
            description: field.description,
            required: field.required ?? false,
            fallback: String(field.default ?? ''),
          },
        ]),
      ),
    );
    expect([...read.outputs.keys()]).toEqual(Object.keys(outputs));
  });

  it('shows each input and output in the words of action.yml, and nothing that it does not take', async () => {
    const { code, stdout, stderr } = await line([name, '--help']);
    expect([code, stderr]).toEqual([0, '']);
    const text = flat(stdout);
    const missing = [...NOT_HERE, ...Object.keys(fixed), ...withheld];
    for (const [input, { description }] of Object.entries(inputs)) {
      const has = new RegExp(`^ {2}--${input}(-fd)?[ ,]?`, 'm').test(stdout);
      expect([input, has]).toEqual([input, !missing.includes(input)]);
      if (has) expect(text).toContain(flat(description));
    }
    for (const [output, { description }] of Object.entries(outputs))
      expect(text).toContain(`${output} ${flat(description)}`);
    expect(stdout.split('\n').filter((row) => row.length > 100)).toEqual([]);
  });
});

it('the overview names commands, exit codes and how to ask for more; help is asked for in three ways', async () => {
  const { code, stdout } = await line(['--help']);
  expect(code).toBe(0);
  for (const name of Object.keys(COMMANDS)) expect(stdout).toMatch(new RegExp(`^  ${name}$`, 'm'));
  for (const text of Object.values(EXIT_CODES)) expect(stdout).toContain(text);
  expect((await line(['help'])).stdout).toBe(stdout);
  expect((await line(['help', 'wrap'])).stdout).toBe((await line(['wrap', '-h'])).stdout);
});

it('--version is that of the package', async () => {
  const { code, stdout } = await line(['--version']);
  expect([code, stdout]).toEqual([0, `${JSON.parse(readText('package.json')).version}\n`]);
});

describe('docs/command-line.md', () => {
  const page = flat(readText('docs', 'command-line.md'));

  it('has the table of exit codes', () => {
    for (const [code, text] of Object.entries(EXIT_CODES)) expect(page).toContain(`| ${code} | ${text} |`);
  });

  it('names every command, every flag that all of them have, and every variable of a secret', async () => {
    for (const name of Object.keys(COMMANDS)) expect(page).toContain(`\`${name}\``);
    for (const { name } of GENERAL) expect(page).toContain(`\`--${name}`);
    for (const name of Object.keys(COMMANDS)) {
      const variables = [...(await line([name, '--help'])).stdout.matchAll(/-fd N, or ([A-Z_]+)$/gm)];
      for (const [, variable = ''] of variables) expect(page).toContain(`\`${variable}\``);
    }
  });
});
