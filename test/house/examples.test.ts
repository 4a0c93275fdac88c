import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { PINNED } from '../../tools/pinned.ts';
import { REPOSITORY, ROOT, readText } from '../../tools/project.ts';
import { exampleFiles, exampleText } from './kit/examples.ts';
import { action, expression, type Step, WORKFLOWS, workflow } from './kit/workflows.ts';

/** A job of an example: steps, or a call of a workflow. */
interface Job {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps?: readonly Step[];
  readonly needs?: string | readonly string[];
  readonly outputs?: Readonly<Record<string, string>>;
}
type Field = Readonly<Record<string, unknown>>;

const OWN = new RegExp(`^${REPOSITORY}/(actions/([a-z-]+)|\\.github/workflows/([a-z-]+)\\.yml)@(.+)$`);
const isExpression = (value: unknown) => typeof value === 'string' && value.includes('${{');

/** What is wrong with the inputs that a workflow or action is given, one sentence each. */
function judgeInputs(given: Field, known: Readonly<Record<string, Field>>, typed: boolean): string[] {
  const unknown = Object.keys(given).filter((name) => !(name in known));
  const wrong = Object.entries(given).filter(
    ([name, value]) =>
      typed &&
      !isExpression(value) &&
      name in known &&
      typeof value !== (known[name]?.['type'] === 'boolean' ? 'boolean' : 'string'),
  );
  const missing = Object.keys(known).filter((name) => known[name]?.['required'] === true && !(name in given));
  return [
    ...unknown.map((name) => `${name} is no input`),
    ...wrong.map(([name]) => `${name} is of the wrong type`),
    ...missing.map((name) => `${name} is required`),
  ];
}

/** The outputs that each job of a file has, by what it calls or declares. */
function outputsOfJobs(jobs: Readonly<Record<string, Job>>): Map<string, ReadonlySet<string>> {
  return new Map(
    Object.entries(jobs).map(([name, job]) => {
      const called = OWN.exec(job.uses ?? '')?.[3];
      const fields = called === undefined ? (job.outputs ?? {}) : workflow(called).on.workflow_call.outputs;
      return [name, new Set(Object.keys(fields))];
    }),
  );
}

/** The outputs that are read in a text but that nothing gives. */
function lostOutputs(text: string, kind: 'needs' | 'steps', known: ReadonlyMap<string, ReadonlySet<string>>) {
  const reads = [...text.matchAll(new RegExp(`${kind}\\.([\\w-]+)\\.outputs\\.([\\w-]+)`, 'g'))];
  return reads
    .filter(([, from = '', output = '']) => known.get(from)?.has(output) !== true)
    .map(([all]) => `${all} is given by nothing`);
}

function judgeJob(job: Job, outputs: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const needed = new Map(
    [job.needs ?? []].flat().map((name) => [name, outputs.get(name) ?? new Set<string>()]),
  );
  const problems = lostOutputs(JSON.stringify(job), 'needs', needed);
  if (job.uses !== undefined) return [...problems, ...judgeCall(job)];
  const steps = new Map<string, ReadonlySet<string>>();
  for (const step of job.steps ?? []) {
    problems.push(...lostOutputs(JSON.stringify(step), 'steps', steps));
    problems.push(...judgeStep(step));
    if (step.id !== undefined) steps.set(step.id, outputsOfStep(step));
  }
  return [...problems, ...lostOutputs(JSON.stringify(job.outputs ?? {}), 'steps', steps)];
}

/** What a script writes, by the names that it gives to `GITHUB_OUTPUT`. */
function outputsOfStep(step: Step): ReadonlySet<string> {
  const used = OWN.exec(step.uses ?? '')?.[2];
  if (used !== undefined) return new Set(Object.keys(action(used).outputs));
  return new Set([...(step.run ?? '').matchAll(/printf '([\w-]+)=/g)].map(([, name = '']) => name));
}

function judgeStep(step: Step): string[] {
  if (step.uses === undefined) return step.run?.includes('${{') ? ['a script holds an expression'] : [];
  const own = OWN.exec(step.uses);
  if (!own) return /^actions\/[a-z-]+@[0-9a-f]{40}$/.test(step.uses) ? [] : [`${step.uses} is not pinned`];
  if (own[2] === undefined || own[4] !== PINNED.ref) return [`${step.uses} is no action as it is pinned`];
  const { 'ibmcloud-api-key': key = '', ...given } = step.with ?? {};
  return [
    ...judgeInputs(given, action(own[2]).inputs, false),
    ...(key.startsWith('${{ secrets.') ? [] : ['ibmcloud-api-key is no secret']),
  ];
}

function judgeCall(job: Job): string[] {
  const own = OWN.exec(job.uses ?? '');
  if (own?.[3] === undefined || own[4] !== PINNED.ref) return [`${job.uses} is no workflow as it is pinned`];
  const { inputs, secrets } = workflow(own[3]).on.workflow_call;
  const unknown = Object.keys(job.secrets ?? {}).filter((name) => !(name in secrets));
  const orders = own[3] === 'order-instance' || job.with?.['order'] === true;
  const granted = { contents: 'read', ...(orders && { deployments: 'write' }) };
  return [
    ...judgeInputs(job.with ?? {}, inputs, true),
    ...unknown.map((name) => `${name} is no secret`),
    ...(JSON.stringify(job.permissions) === JSON.stringify(granted) ? [] : ['grants too little or too much']),
  ];
}

describe.each(exampleFiles())('%s', (file) => {
  const { jobs } = parse(exampleText(file)) as { jobs: Record<string, Job> };
  const outputs = outputsOfJobs(jobs);

  test('gives what it calls only what that takes, and reads only what it gives', () => {
    expect(Object.values(jobs).flatMap((job) => judgeJob(job, outputs))).toEqual([]);
  });

  test('has a page beside it that the list of examples names', () => {
    const page = join(dirname(file), 'README.md');
    expect(existsSync(join(ROOT, page))).toBe(true);
    expect(readText('examples', 'README.md')).toContain(
      `(${join(dirname(file), 'README.md').slice('examples/'.length)})`,
    );
    expect(readText(page)).toContain(file.slice(dirname(file).length + 1));
  });
});

test('every workflow, and every action that people put together themselves, has an example', () => {
  const all = exampleFiles().map(exampleText).join('\n');
  for (const name of WORKFLOWS) expect(all).toContain(`/workflows/${name}.yml@`);
  for (const name of ['export-image', 'audit-events', 'wrap-key', 'encrypt-image', 'upload-import'])
    expect(all).toContain(`/actions/${name}@`);
});

it('finds what an example must not do', () => {
  const call = { uses: `${REPOSITORY}/.github/workflows/order-instance.yml@${PINNED.ref}` };
  const job = {
    ...call,
    needs: 'image',
    with: { 'template-id': 7, size: 'big', hostname: expression('needs.image.outputs.nothing') },
    secrets: { 'data-key': 'x' },
    permissions: { contents: 'read' },
  };
  expect(judgeJob(job, new Map([['image', new Set(['template-id'])]]))).toEqual([
    'needs.image.outputs.nothing is given by nothing',
    'size is no input',
    'template-id is of the wrong type',
    'data-key is no secret',
    'grants too little or too much',
  ]);
  const steps = [
    { uses: 'actions/checkout@v7' },
    { run: `echo ${expression('inputs.name')}` },
    { uses: `${REPOSITORY}/actions/wrap-key@v1` },
    {
      id: 'wrap',
      uses: `${REPOSITORY}/actions/wrap-key@${PINNED.ref}`,
      with: { 'ibmcloud-api-key': 'plain' },
    },
    { run: 'true', env: { KEY: expression('steps.wrap.outputs.key') } },
  ];
  expect(judgeJob({ steps }, new Map())).toEqual([
    'actions/checkout@v7 is not pinned',
    'a script holds an expression',
    `${REPOSITORY}/actions/wrap-key@v1 is no action as it is pinned`,
    'ibmcloud-api-key is no secret',
    'steps.wrap.outputs.key is given by nothing',
  ]);
});
