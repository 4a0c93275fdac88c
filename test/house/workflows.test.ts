import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readText } from '../../tools/project.ts';

interface Step {
  readonly uses?: string;
  readonly with?: Record<string, string>;
  readonly run?: string;
  readonly env?: Record<string, string>;
}
interface Job {
  readonly steps: readonly Step[];
  readonly needs?: string | readonly string[];
  readonly permissions?: Record<string, string>;
  readonly concurrency?: { readonly group: string; readonly 'cancel-in-progress': boolean };
  readonly 'timeout-minutes'?: number;
  readonly environment?: string;
  readonly outputs?: Record<string, string>;
}

const workflow = (name: string) => parse(readText('.github', 'workflows', `${name}.yml`));
const jobsOf = (name: string): Record<string, Job> => workflow(name).jobs;
const action = (name: string) => parse(readText('actions', name, 'action.yml'));

/** Inputs that a workflow does not hand on, and why. */
const NOT_PASSED: Record<string, readonly string[]> = {
  'wrap-key': [],
  // classic keys, manifests and ids of a single action's resume belong to people who compose the actions themselves.
  'encrypt-image': ['stream'],
  'upload-import': ['manifest', 'format', 'wrapped-dek', 'root-key-crn', 'template-id', 'dry-run'],
  'order-instance': ['template-global-id', 'dry-run'],
};

describe.each(['encrypted-image', 'order-instance'])('%s.yml', (name) => {
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
      const allowed = name === 'encrypted-image' ? (NOT_PASSED[used] ?? []) : [];
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

  test('gives each job a timeout, and never cancels what touches money or cloud state', () => {
    for (const job of Object.values(jobsOf(name))) {
      expect(job['timeout-minutes']).toBeGreaterThan(0);
      if (job.concurrency) expect(job.concurrency['cancel-in-progress']).toBe(false);
    }
    expect(jobsOf(name)['order']?.concurrency).toBeDefined();
  });
});

test('encrypted-image.yml gives each job only its own secrets', () => {
  const text = (job: string) => JSON.stringify(jobsOf('encrypted-image')[job]);
  const secretsOf = (job: string) =>
    new Set([...text(job).matchAll(/secrets\.([a-z-]+)/g)].map((match) => match[1]));
  expect(secretsOf('wrap')).toEqual(new Set(['wrap-api-key', 'ibmcloud-api-key', 'data-key']));
  expect(secretsOf('image')).toEqual(
    new Set(['image-api-key', 'ibmcloud-api-key', 'classic-username', 'classic-api-key', 'import-api-key']),
  );
  expect(secretsOf('order')).toEqual(
    new Set(['order-api-key', 'ibmcloud-api-key', 'classic-username', 'classic-api-key']),
  );
});

describe('the first step of encrypted-image.yml', () => {
  const step = jobsOf('encrypted-image')['wrap']?.steps[0];
  const check = (given: Record<string, string>) => {
    const names = Object.keys(step?.env ?? {});
    const env = { ...Object.fromEntries(names.map((name) => [name, ''])), ORDER: 'false', DRY_RUN: 'false' };
    const ran = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', step?.run ?? ''], {
      env: { ...env, ...given },
      encoding: 'utf8',
    });
    return ran.status === 0
      ? ''
      : (/^::error::(E_[A-Z_]+): .* Likely: .* Fix: /.exec(ran.stdout)?.[1] ?? '?');
  };
  const whole = { IMAGE: '/srv/web.raw', BUCKET: 'images', OPERATING_SYSTEM: 'DEBIAN_12_64' };
  const ordered = { ...whole, ORDER: 'true', HOSTNAME_INPUT: 'web', DOMAIN_INPUT: 'example.com' };

  test.each([
    [whole, ''],
    [{ IMAGE: '/srv/web.raw', DRY_RUN: 'true', ORDER: 'true' }, ''],
    [{ ...whole, BUCKET: '' }, 'E_IMPORT_INPUT'],
    [{ ...whole, OPERATING_SYSTEM: '' }, 'E_IMPORT_INPUT'],
    [{ ...whole, IMAGE: '' }, 'E_IMAGE_SOURCE'],
    [{ ...whole, IMAGE_URI: 'cos://us-south/b/k' }, 'E_IMAGE_SOURCE'],
    [{ ...whole, IMAGE: 'web.raw' }, 'E_IMAGE_PATH'],
    [{ ...ordered, MAX_HOURLY_PRICE: '1' }, ''],
    [{ ...ordered, BILLING: 'monthly', MAX_MONTHLY_PRICE: '30' }, ''],
    [ordered, 'E_CEILING'],
    [{ ...ordered, BILLING: 'monthly', MAX_HOURLY_PRICE: '1' }, 'E_CEILING'],
    [{ ...ordered, BILLING: 'yearly', MAX_HOURLY_PRICE: '1' }, 'E_BILLING'],
    [{ ...ordered, DOMAIN_INPUT: '', MAX_HOURLY_PRICE: '1' }, 'E_ORDER_INPUT'],
  ])('with %j says %j', (given, code) => {
    expect(check(given as unknown as Record<string, string>)).toBe(code);
  });
});

test('encrypted-image.yml queues runs by object, and tells the object that a dry run found', () => {
  const image = jobsOf('encrypted-image')['image'];
  for (const name of ['bucket', 'object-key', 'image', 'image-artifact', 'image-uri'])
    expect(image?.concurrency?.group).toMatch(new RegExp(`inputs\\.${name}\\b`));
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
  const stages = ['wrap-key', 'encrypt-image', 'upload-import', 'order-instance'];
  const expected = stages
    .flatMap((stage) => Object.keys(action(stage).outputs))
    .filter((output) => output !== 'changed');
  expect(outputs.sort()).toEqual(
    [...new Set([...expected, 'encrypt-changed', 'import-changed', 'order-changed'])].sort(),
  );
});

test('order-instance.yml has all outputs of its action, and a form that a person can fill in', () => {
  const { workflow_call: call, workflow_dispatch: form } = workflow('order-instance').on;
  expect(Object.keys(call.outputs).sort()).toEqual(Object.keys(action('order-instance').outputs).sort());
  expect(Object.keys(form.inputs).length).toBeLessThanOrEqual(25);
  for (const input of Object.keys(form.inputs)) expect(Object.keys(call.inputs)).toContain(input);
});

test("ci.yml's last job waits for all others", () => {
  const { 'all-passed': gate, ...others } = jobsOf('ci');
  expect([...(gate?.needs ?? [])].sort()).toEqual(Object.keys(others).sort());
});

test('third-party actions are pinned by commit', () => {
  for (const name of ['ci', 'encrypted-image', 'order-instance']) {
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
