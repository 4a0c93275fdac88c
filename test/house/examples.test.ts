import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { PINNED } from '../../tools/pinned.ts';
import { REPOSITORY, ROOT, readText } from '../../tools/project.ts';
import { type Job, judgeJob, outputsOfJobs } from './kit/callers.ts';
import { exampleFiles, exampleText } from './kit/examples.ts';
import { expression, WORKFLOWS } from './kit/workflows.ts';

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
