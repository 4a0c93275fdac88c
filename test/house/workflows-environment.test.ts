import { expect, test } from 'vitest';
import { action, expression, jobsOf, workflow } from './kit/workflows.ts';

test('the pipeline only ever checks the environment; what makes it runs behind a protected one', () => {
  const [check] = Object.values(jobsOf('encrypted-image'));
  const step = check?.steps.find((each) => each.uses === '$/actions/prepare-environment');
  expect([step?.with?.['mode'], step?.if]).toEqual(['check', expression('inputs.check-environment')]);
  const others = Object.values(jobsOf('order-instance')).flatMap((job) => job.steps);
  expect(others.map((each) => each.uses)).not.toContain('$/actions/prepare-environment');
  const { check: request, setup } = jobsOf('setup-environment');
  expect(setup?.environment).toBe(expression("inputs.environment || 'setup'"));
  expect(JSON.stringify(request)).not.toContain('secrets.');
});

test('every job of encrypted-image.yml waits for the check, whether or not it looks at the environment', () => {
  const [first, ...others] = Object.entries(jobsOf('encrypted-image'));
  expect([first?.[0], first?.[1].if]).toEqual(['check', undefined]);
  const waits = (name: string | undefined): boolean =>
    name === 'check' || [jobsOf('encrypted-image')[name ?? '']?.needs].flat().some(waits);
  expect(others.filter(([name]) => !waits(name))).toEqual([]);
});

test('the audit of encrypted-image.yml runs with and without an order, after what it audits, and keeps what it found', () => {
  const { audit } = jobsOf('encrypted-image');
  expect(audit?.needs).toEqual(['wrap', 'image', 'order']);
  for (const part of ['!cancelled()', 'inputs.audit', '!inputs.dry-run', "needs.order.result == 'skipped'"])
    expect(audit?.if).toContain(part);
  const keep = audit?.steps.find((step) => step.uses?.startsWith('actions/upload-artifact@'));
  expect(keep?.if).toContain('!cancelled()');
  expect(keep?.with?.['path']).toBe(expression('steps.audit.outputs.timeline'));
});

test('setup-environment.yml has all inputs and outputs of its action, a form, and key material only as secrets', () => {
  const { workflow_call: call, workflow_dispatch: form } = workflow('setup-environment').on;
  expect(Object.keys(call.outputs).sort()).toEqual(Object.keys(action('prepare-environment').outputs).sort());
  expect(Object.keys(form.inputs).length).toBeLessThanOrEqual(25);
  expect(Object.keys(form.inputs)).toEqual(Object.keys(call.inputs));
  expect(form.inputs.mode).toMatchObject({ type: 'choice', default: 'check', options: ['check', 'ensure'] });
  for (const secret of ['root-key-material', 'standard-key-material']) {
    expect(Object.keys(call.secrets)).toContain(secret);
    expect(Object.keys(call.inputs)).not.toContain(secret);
  }
});

test('order-instance.yml has all outputs of its action, and a form that a person can fill in', () => {
  const { workflow_call: call, workflow_dispatch: form } = workflow('order-instance').on;
  expect(Object.keys(call.outputs).sort()).toEqual(Object.keys(action('order-instance').outputs).sort());
  expect(Object.keys(form.inputs).length).toBeLessThanOrEqual(25);
  for (const input of Object.keys(form.inputs)) expect(Object.keys(call.inputs)).toContain(input);
});
