import { describe, expect, test } from 'vitest';
import { expression, isRehearsal, jobsOf, type Step, workflow } from './kit/workflows.ts';

/** The first job of encrypted-image.yml rehearses what later jobs do: with what they are handed, before they begin. */

const JOBS = jobsOf('encrypted-image');
const stepOf = (job: string, action: string): Step | undefined =>
  JOBS[job]?.steps.find((step) => step.uses === `$/actions/${action}`);

/** Inputs that a rehearsal is handed otherwise than the step that it rehearses. */
const OTHERWISE: Readonly<Record<string, Readonly<Record<string, string | undefined>>>> = {
  'upload-import': {
    // There is no image: what is known of it before.
    ...{ 'encrypted-image': undefined, 'object-uri': undefined },
    ...{ format: expression('inputs.format'), 'root-key-crn': expression('inputs.root-key-crn') },
    region: expression("inputs.region || (inputs.root-key-crn == '' && steps.request.outputs.region || '')"),
    'dry-run': 'true',
  },
  'order-instance': {
    ...{ 'template-id': undefined, 'operating-system': expression('inputs.operating-system') },
    region: expression('steps.request.outputs.region'),
    'call-id': expression('steps.request.outputs.call-id'),
    // A dry run records nothing, and nothing went before.
    'github-token': undefined,
    pipeline: undefined,
    'dry-run': 'true',
  },
};

describe.each([
  ['upload-import', 'image'],
  ['order-instance', 'order'],
])('the rehearsal of %s', (action, job) => {
  test('is handed what its own job is, the keys too', () => {
    const rehearsed = stepOf('check', action);
    expect(rehearsed && isRehearsal(rehearsed)).toBe(true);
    const wanted = Object.entries({ ...stepOf(job, action)?.with, ...OTHERWISE[action] });
    expect(rehearsed?.with).toEqual(Object.fromEntries(wanted.filter(([, value]) => value !== undefined)));
  });

  test('runs in every run, dry or not, where check-request says that it can', () => {
    expect(stepOf('check', action)?.if).toBe(
      expression(`contains(steps.request.outputs.rehearse, '${action}')`),
    );
    expect(JOBS['check']?.if).toBeUndefined();
  });
});

test('the first job begins with the request, then the environment, then rehearses import and order', () => {
  expect(JOBS['check']?.steps.map(({ id }) => id)).toEqual([
    ...['request', 'environment', 'rehearse-import', 'rehearse-order'],
  ]);
  const told = String(JOBS['check']?.steps[0]?.with?.['secrets']);
  for (const name of [
    'ibmcloud-api-key',
    'image-api-key',
    'order-api-key',
    'classic-username',
    'classic-api-key',
  ])
    expect(told).toContain(expression(`secrets.${name} && '${name}'`));
});

test('a dry run makes nothing: encryption and import are dry, nothing is ordered or audited; it tells the price', () => {
  for (const action of ['encrypt-image', 'upload-import'])
    expect(stepOf('image', action)?.with?.['dry-run']).toBe(expression('inputs.dry-run'));
  expect(stepOf('image', 'upload-import')?.if).toMatch(
    /!inputs\.dry-run \|\| .*encrypt\.outputs\.object-uri != ''/,
  );
  for (const job of ['order', 'audit']) expect(JOBS[job]?.if).toContain('!inputs.dry-run');
  const { outputs } = workflow('encrypted-image').on.workflow_call;
  for (const name of ['hourly-price', 'monthly-price', 'setup-fee', 'currency', 'order-changed'])
    expect(outputs[name].value).toBe(
      expression(`inputs.dry-run && jobs.check.outputs.${name} || jobs.order.outputs.${name}`),
    );
});

test('the jobs that only call services run where private endpoints can be reached, if the caller says so', () => {
  const { check, image, ...others } = JOBS;
  for (const job of Object.values(others))
    expect(job['runs-on']).toBe(expression(`fromJSON(inputs.service-runner || '"ubuntu-latest"')`));
  expect(check?.['runs-on']).toContain('inputs.service-runner');
  expect(image?.['runs-on']).toContain('inputs.runner');
});
