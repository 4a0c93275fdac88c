import { describe, expect, test } from 'vitest';
import { inputsOf } from '../../actions/check-request/judge.ts';
import { HANDED, isStage, type StageName, type WorkflowName } from '../../actions/check-request/stages.ts';
import { action, expression, isRehearsal, jobsOf, WORKFLOWS, workflow } from './kit/workflows.ts';

/** Inputs that encrypted-image.yml does not hand on, and why. */
const NOT_PASSED: Record<string, readonly string[]> = {
  // The pipeline only checks: what it does not make has no plan and no material.
  'prepare-environment': [
    ...['kms-plan', 'cos-plan', 'standard-key', 'dry-run'],
    ...['root-key-material', 'standard-key-material'],
  ],
  'wrap-key': [],
  // classic keys, manifests and ids of a single action's resume belong to people who compose the actions themselves.
  'encrypt-image': [],
  'upload-import': ['manifest', 'format', 'wrapped-dek', 'root-key-crn', 'template-id'],
  'order-instance': ['template-global-id', 'operating-system', 'dry-run'],
  // The manifest lies on another runner, the timeline ends now, and its file is no business of the caller's.
  'audit-events': ['manifest', 'until', 'output'],
};
/** The same of its rehearsals, which have no image, no template, and nothing to record. */
const NOT_REHEARSED: Record<string, readonly string[]> = {
  'upload-import': ['encrypted-image', 'object-uri', 'manifest', 'wrapped-dek', 'template-id'],
  'order-instance': ['template-id', 'template-global-id', 'github-token', 'pipeline'],
};
/** Where an action is all that a workflow runs, nothing went before. */
const NOT_PASSED_ALONE: Record<string, readonly string[]> = { 'order-instance': ['pipeline'] };
/** What it tells of an action under another name. Of the check it tells only how much is missing. */
const TOLD_AS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'wrap-key': { timing: 'wrap-timing' },
  'encrypt-image': { changed: 'encrypt-changed', timing: 'encrypt-timing' },
  'upload-import': { changed: 'import-changed', timing: 'import-timing' },
  'order-instance': { changed: 'order-changed', timing: 'order-timing' },
};
/** check-request gets all inputs as one text, and only in one job more than that. */
const OF_CHECK: readonly string[] = ['stages', 'secrets'];

/** What check-request judges an action's input by, when every input of the workflow is `<its name>`. */
function judgedAs(
  workflow: WorkflowName,
  stage: StageName,
  input: string,
  inputs: readonly string[],
): string {
  const request = new Map(inputs.map((name) => [name, `<${name}>`]));
  const check = { timeout: 0, workflow, request, stages: undefined, secrets: [] };
  return inputsOf(stage, true, check, {})(input);
}

/** The same by the workflow itself: an input handed on, a secret, nothing at all, or the value of a later moment. */
function expected(handed: string | undefined, later: string | undefined): string {
  if (handed === undefined) return '';
  const name =
    /^\$\{\{ inputs\.([a-z-]+)( \|\| ('[a-z]*'|steps\.artifact\.outputs\.path|inputs\.root-key))? \}\}$/.exec(
      handed,
    )?.[1];
  if (name !== undefined) return `<${name}>`;
  if (handed.includes('outputs.call-id')) return '<call-id>';
  if (handed.includes('secrets.')) return handed.includes('ibmcloud-api-key') ? 'stand-in' : '';
  if (handed.includes('github.token') || handed.includes('steps.encrypt.outputs.object-uri }}')) return '';
  return later ?? `nothing stands for ${handed}`;
}

describe.each(WORKFLOWS)('%s.yml', (name) => {
  const call = workflow(name).on.workflow_call;

  test('has only text and boolean inputs, none required; no required secret', () => {
    for (const [input, field] of Object.entries<Record<string, unknown>>(call.inputs)) {
      expect([
        input,
        ['string', 'boolean'].includes(String(field['type'])),
        field['required'] ?? false,
      ]).toEqual([input, true, false]);
    }
    for (const field of Object.values<Record<string, unknown>>(call.secrets))
      expect(field['required'] ?? false).toBe(false);
  });

  test('hands every action only inputs that it has, and all that a caller may set', () => {
    for (const step of Object.values(jobsOf(name)).flatMap((job) => job.steps)) {
      const used = /^\$\/actions\/(.+)$/.exec(step.uses ?? '')?.[1];
      if (used === undefined) continue;
      const known = Object.keys(action(used).inputs);
      const given = Object.keys(step.with ?? {});
      expect(given.filter((input) => !known.includes(input))).toEqual([]);
      const left = isRehearsal(step) ? NOT_REHEARSED : NOT_PASSED;
      const passed = (name === 'encrypted-image' ? left : NOT_PASSED_ALONE)[used] ?? [];
      const allowed = used === 'check-request' ? OF_CHECK.filter((input) => !given.includes(input)) : passed;
      expect(known.filter((input) => !given.includes(input)).sort()).toEqual(
        known.filter((input) => allowed.includes(input)).sort(),
      );
    }
  });

  test('gives what a caller leaves empty to the actions as if it were not given', () => {
    for (const [input, field] of Object.entries<Record<string, unknown>>(call.inputs)) {
      const text = field['type'] === 'string' ? String(field['default'] ?? '') : '';
      const handed = new RegExp(`inputs\\.${input} \\|\\| '${text}'`);
      if (text !== '') expect(JSON.stringify(jobsOf(name))).toMatch(handed);
    }
  });

  test('keeps untrusted text out of scripts', () => {
    for (const step of Object.values(jobsOf(name)).flatMap((job) => job.steps))
      expect(step.run ?? '').not.toContain('${{');
  });

  test('gives each job a timeout', () => {
    for (const job of Object.values(jobsOf(name))) expect(job['timeout-minutes']).toBeGreaterThan(0);
  });

  test('checks the whole request before any other step', () => {
    const [first, ...others] = Object.values(jobsOf(name));
    expect(first?.steps[0]).toMatchObject({
      id: 'request',
      uses: '$/actions/check-request',
      with: { workflow: name, inputs: expression('toJSON(inputs)') },
    });
    const more = name === 'encrypted-image' ? ['secrets'] : [];
    expect(Object.keys(first?.steps[0]?.with ?? {})).toEqual(['workflow', 'inputs', ...more]);
    for (const job of others) expect(job.needs).toBeDefined();
  });

  test('is judged by check-request as it hands its inputs to the actions', () => {
    const all = Object.values(jobsOf(name)).flatMap((job) => job.steps);
    const steps = all.filter((step) => !isRehearsal(step));
    const stages = steps.map((step) => step.uses?.replace('$/actions/', '') ?? '').filter(isStage);
    expect(stages).toEqual(Object.keys(HANDED[name]));
    for (const stage of stages) {
      const handed = steps.find((step) => step.uses === `$/actions/${stage}`)?.with ?? {};
      for (const input of Object.keys(action(stage).inputs))
        expect([stage, input, judgedAs(name, stage, input, Object.keys(call.inputs))]).toEqual([
          stage,
          input,
          expected(handed[input], HANDED[name][stage]?.later[input]),
        ]);
    }
  });
});

test('encrypted-image.yml gives each job only its own secrets', () => {
  const text = (job: string) => JSON.stringify(jobsOf('encrypted-image')[job]);
  const secretsOf = (job: string) =>
    new Set([...text(job).matchAll(/secrets\.([a-z-]+)/g)].map((match) => match[1]));
  const classic = ['classic-username', 'classic-api-key'];
  // The first job rehearses import and order, with the keys of their jobs.
  const rehearsed = ['image-api-key', 'order-api-key', 'import-api-key'];
  expect(secretsOf('check')).toEqual(
    new Set(['check-api-key', 'ibmcloud-api-key', ...classic, ...rehearsed]),
  );
  expect(secretsOf('audit')).toEqual(new Set(['audit-api-key', 'ibmcloud-api-key', ...classic]));
  expect(secretsOf('wrap')).toEqual(new Set(['wrap-api-key', 'ibmcloud-api-key', 'data-key']));
  expect(secretsOf('image')).toEqual(
    new Set(['image-api-key', 'ibmcloud-api-key', 'classic-username', 'classic-api-key', 'import-api-key']),
  );
  expect(secretsOf('order')).toEqual(
    new Set(['order-api-key', 'ibmcloud-api-key', 'classic-username', 'classic-api-key']),
  );
});

test('a run that waits never cancels another: no job shares a group but orders that nothing else keeps apart', () => {
  for (const job of Object.values(jobsOf('encrypted-image'))) expect(job.concurrency).toBeUndefined();
  const { check, order } = jobsOf('order-instance');
  expect(check?.concurrency).toBeUndefined();
  expect(order?.concurrency).toEqual({
    group: expression('needs.check.outputs.queue'),
    'cancel-in-progress': false,
  });
  const setup = jobsOf('setup-environment');
  expect(setup['check']?.concurrency).toBeUndefined();
  expect(setup['setup']?.concurrency).toEqual({ group: 'setup-environment', 'cancel-in-progress': false });
});

test('what tells two calls of one run apart reaches the order', () => {
  for (const [name, first] of [
    ['encrypted-image', 'check'],
    ['order-instance', 'check'],
  ] as const) {
    const jobs = jobsOf(name);
    expect(jobs[first]?.outputs?.['call-id']).toBe(expression('steps.request.outputs.call-id'));
    expect([jobs['order']?.needs].flat()).toContain(first);
    const order = jobs['order']?.steps.find((step) => step.uses === '$/actions/order-instance');
    expect(order?.with?.['call-id']).toBe(expression(`needs.${first}.outputs.call-id`));
  }
});

test("encrypted-image.yml asks, before it encrypts, what only the image job's secrets can tell of the import", () => {
  const [step] = jobsOf('encrypted-image')['image']?.steps ?? [];
  expect(step?.with?.['stages']).toBe('upload-import');
  const names = ['classic-username', 'classic-api-key', 'import-api-key'];
  const told = names.map((name) => `${expression(`secrets.${name} && '${name}'`)}\n`).join('');
  expect(step?.with?.['secrets']).toBe(told);
});

test('encrypted-image.yml tells the DEK of the image that it hands out, which may be an adopted one', () => {
  const { outputs } = workflow('encrypted-image').on.workflow_call;
  const image = jobsOf('encrypted-image')['image'];
  for (const name of ['wrapped-dek', 'key-hash', 'data-key-bits', 'data-key-source', 'root-key-version']) {
    expect(outputs[name].value).toBe(expression(`jobs.image.outputs.${name} || jobs.wrap.outputs.${name}`));
    expect(image?.outputs?.[name]).toBe(expression(`steps.encrypt.outputs.${name}`));
  }
});

test('encrypted-image.yml tells the object that a dry run found', () => {
  const image = jobsOf('encrypted-image')['image'];
  expect(image?.outputs?.['object-uri']).toContain('steps.encrypt.outputs.object-uri');
});

test('encrypted-image.yml asks for no permission that a caller who does not order lacks', () => {
  for (const job of Object.values(jobsOf('encrypted-image'))) {
    for (const [scope, level] of Object.entries(job.permissions ?? {}))
      expect([scope, level]).toEqual(['contents', 'read']);
  }
});

test('encrypted-image.yml fetches an artifact only when its digest is right', () => {
  const step = jobsOf('encrypted-image')['image']?.steps.find((each) =>
    each.uses?.startsWith('actions/download-artifact@'),
  );
  expect(step?.uses).toMatch(/@[0-9a-f]{40}$/);
  expect(step?.with).toMatchObject({
    name: expect.stringContaining('inputs.image-artifact'),
    'digest-mismatch': 'error',
  });
});

test('encrypted-image.yml passes on the outputs of all stages', () => {
  const outputs = Object.keys(workflow('encrypted-image').on.workflow_call.outputs);
  const stages = ['wrap-key', 'encrypt-image', 'upload-import', 'order-instance', 'audit-events'];
  const told = stages.flatMap((stage) =>
    Object.keys(action(stage).outputs).map((output) => TOLD_AS[stage]?.[output] ?? output),
  );
  expect(outputs.sort()).toEqual([...new Set([...told, 'environment-missing', 'rehearsed'])].sort());
});

test("ci.yml's last job waits for all others", () => {
  const { 'all-passed': gate, ...others } = jobsOf('ci');
  expect([...(gate?.needs ?? [])].sort()).toEqual(Object.keys(others).sort());
});

test('third-party actions are pinned by commit', () => {
  for (const name of ['ci', ...WORKFLOWS]) {
    for (const step of Object.values(jobsOf(name)).flatMap((job) => job.steps)) {
      if (step.uses && !step.uses.startsWith('$/'))
        expect(step.uses).toMatch(/^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/);
    }
  }
});

test('encrypted-image.yml refuses images whose guest breaks a rule, unless its caller says otherwise', () => {
  const { 'check-guest': level, 'check-guest-ignore': ignored } =
    workflow('encrypted-image').on.workflow_call.inputs;
  expect([level.default, ignored.default]).toEqual(['error', '']);
  expect(action('encrypt-image').inputs['check-guest'].default).toBe('warn');
});
