import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { STEPS, type StepName } from '../../actions/prepare-environment/findings.ts';
import { OUTPUTS } from '../../actions/prepare-environment/outputs.ts';
import type { Act, Seen, Step } from '../../actions/prepare-environment/step.ts';
import { ALL_STEPS } from '../../actions/prepare-environment/steps.ts';
import { type LocalCloud, startLocalCloud } from '../../cloud/local-cloud.ts';
import { ServiceError } from '../../lib/base/errors.ts';
import { prepare, type RunOptions } from './kit.ts';

let cloud: LocalCloud;
beforeAll(async () => {
  cloud = await startLocalCloud({ empty: true, settings: { noBoot: true } });
});
afterAll(() => cloud.stop());

/** A step that sees one thing after the other, the last of them for ever. */
function step(name: StepName, ...looks: (Seen | Error)[]): Step & { looked: number } {
  const made = {
    name,
    looked: 0,
    title: () => `the ${name}`,
    needs: `grant the role for ${name}`,
    async look() {
      const now = looks[Math.min(made.looked, looks.length - 1)];
      made.looked += 1;
      if (now instanceof Error) throw now;
      return now as Seen;
    },
  };
  return made;
}

const found: Seen = { kind: 'found', name: 'thing', id: 'id-1' };
const denied = (status = 403, service = 'iam') =>
  new ServiceError({
    ...{ service, operation: 'get', status, serviceCode: 'X', text: 'no', outcome: 'refused' },
  });

function absent(run: () => Promise<void> = async () => undefined, act: Partial<Act> = {}): Seen {
  const needs = 'grant Editor';
  return {
    kind: 'gap',
    name: 'thing',
    fix: 'make it',
    act: { verb: 'create', what: 'the thing', needs, run, ...act },
  };
}

const go = (steps: readonly Step[], given: Record<string, string> = {}, options: RunOptions = {}) =>
  prepare(cloud, steps, given, options);

test('the steps stand in the order of the procedure', () => {
  const names = ALL_STEPS.map(({ name }) => name);
  expect(names).toEqual(STEPS.filter((name) => names.includes(name)));
});

const COULD_NOT = expect.stringMatching(/^it could not be made: grant Editor: ibmcloud iam /);

describe('check', () => {
  test('takes the steps in order, and hands on what they learn', async () => {
    const first: Seen = { ...found, learn: { bucket: 'b-1', rootKey: undefined as never } };
    const order: string[] = [];
    const second: Step = {
      ...step('bucket', found),
      async look(_inputs, known) {
        order.push(known.bucket ?? 'nothing');
        return found;
      },
    };
    const ended = await go([step('cos-instance', first), second]);
    expect(order).toEqual(['b-1']);
    expect(ended.findings.map(({ step: name }) => name)).toEqual(['cos-instance', 'bucket']);
    expect(ended.outputs).toMatchObject({ bucket: 'b-1', missing: '0', changed: 'false' });
    expect(ended.error).toBe('');
  });

  test('acts on nothing', async () => {
    let acted = false;
    const act = async () => {
      acted = true;
    };
    const ended = await go([step('bucket', absent(act))]);
    expect([acted, ended.states['bucket'], ended.outputs['missing']]).toEqual([false, 'missing', '1']);
  });

  test('one error names all that is missing or forbidden, each with its cure; all outputs are set', async () => {
    const ended = await go([
      step('kms-instance', found),
      step('root-key', { kind: 'gap', name: 'k', id: 'key-1', why: 'it is disabled', fix: 'enable it' }),
      step('cos-instance', denied()),
      step('bucket', absent()),
      step('audit-route', { kind: 'unknown', name: 'route', fix: 'ask' }),
      step('standard-key', { kind: 'off', name: '' }),
    ]);
    expect(ended.error).toMatch(
      /^E_ENVIRONMENT: .*root-key "k" is missing; cos-instance "the cos-instance" is forbidden; bucket "thing" is missing/,
    );
    expect(ended.error).toContain('root-key: it is disabled: enable it');
    expect(ended.error).toMatch(
      /; cos-instance: grant the role for cos-instance: ibmcloud iam .*; bucket: make it/,
    );
    expect(ended.error).not.toContain('audit-route');
    expect(ended.outputs['missing']).toBe('3');
    expect(Object.keys(ended.outputs)).toEqual([...OUTPUTS]);
    expect(ended.findings[1]).toEqual({
      ...{ step: 'root-key', name: 'k', state: 'missing', id: 'key-1' },
      fix: expect.stringMatching(/^it is disabled: enable it \(what there is: ibmcloud /),
    });
    for (const { step: name } of ended.findings) expect(ended.summary).toContain(`| ${name} |`);
  });

  test.each([
    ['iam', 403, 'forbidden'],
    ['resource-controller', 403, 'forbidden'],
    ['key-protect', 401, 'forbidden'],
    ['object-storage', 403, 'forbidden'],
  ])('a refusal of %s with %i is %s', async (service, status, state) => {
    const ended = await go([step('bucket', denied(status, service))]);
    expect(ended.states['bucket']).toBe(state);
  });

  test('another failure ends the run, and what was seen before is reported', async () => {
    const ended = await go([step('account', found), step('bucket', denied(400)), step('audit-route', found)]);
    expect(ended.error).toContain('bucket cannot be looked at');
    expect(ended.states).toEqual({ account: 'found' });
    expect(ended.outputs['missing']).toBe('0');
  });

  test('what is used by something missing is unknown; what lies in it is missing, unless that merely does not do', async () => {
    const waits = (of: StepName, contained: boolean): Seen => ({
      kind: 'waits',
      name: 'w',
      for: of,
      contained,
    });
    const disabled: Seen = { kind: 'gap', name: 'k', id: 'key-1', why: 'disabled', fix: 'enable' };
    const ended = await go([
      step('kms-instance', absent()),
      step('root-key', waits('kms-instance', true)),
      step('wrap-right', waits('root-key', false)),
      step('cos-instance', disabled),
      step('bucket', waits('cos-instance', true)),
    ]);
    expect(ended.states).toEqual({
      'kms-instance': 'missing',
      'root-key': 'missing',
      'wrap-right': 'unknown',
      'cos-instance': 'missing',
      bucket: 'unknown',
    });
  });
});

describe('ensure', () => {
  const mode = { mode: 'ensure' };

  test('tells before and after, and looks until it shows', async () => {
    const told: string[] = [];
    const bucket = step(
      'bucket',
      absent(async () => void told.push('acted')),
      absent(),
      absent(),
      found,
    );
    const ended = await go([bucket], mode);
    // Once more in the end, when everything is looked at again.
    expect([bucket.looked, told]).toEqual([5, ['acted']]);
    expect(ended.findings).toEqual([
      { step: 'bucket', name: 'thing', state: 'created', id: 'id-1', fix: '' },
    ]);
    expect(ended.lines).toEqual([
      'bucket: will create the thing',
      'bucket: created the thing',
      'bucket: created: thing (id-1)',
    ]);
    expect(ended.outputs['changed']).toBe('true');
  });

  test('a dry run plans, and what waits for something planned is planned too', async () => {
    let acted = false;
    const act = async () => {
      acted = true;
    };
    const ended = await go(
      [
        step('kms-instance', absent(act)),
        step('root-key', { kind: 'waits', name: 'k', for: 'kms-instance', contained: true }),
        step('wrap-right', { kind: 'waits', name: 'k', for: 'root-key', contained: false }),
      ],
      { ...mode, 'dry-run': 'true' },
    );
    expect(acted).toBe(false);
    expect(Object.values(ended.states)).toEqual(['planned', 'planned', 'planned']);
    expect(ended.outputs).toMatchObject({ missing: '0', changed: 'false' });
    expect(ended.findings[0]?.fix).toBe('will create the thing');
    expect(ended.error).toBe('');
  });

  test('what contradicts the inputs is left alone', async () => {
    const ended = await go([step('root-key', { kind: 'gap', name: 'k', id: 'x', why: 'w', fix: 'f' })], mode);
    expect(ended.states['root-key']).toBe('missing');
    expect(ended.outputs['changed']).toBe('false');
  });

  test('a step that wants another thing made after the first gets it', async () => {
    const done: string[] = [];
    const part = (what: string) => absent(async () => void done.push(what), { what });
    const ended = await go([step('import-policies', part('one'), part('two'), part('two'), found)], mode);
    expect(done).toEqual(['one', 'two']);
    expect(ended.states['import-policies']).toBe('created');
  });

  test('without the right to make it, it is missing with the role, and later steps are taken', async () => {
    const refused = absent(async () => {
      throw denied();
    });
    const ended = await go([step('bucket', refused), step('audit-route', found)], mode);
    expect(ended.findings[0]).toMatchObject({ state: 'missing', fix: COULD_NOT });
    expect(ended.states['audit-route']).toBe('found');
    expect(ended.outputs['changed']).toBe('false');
  });

  test('what does not show in time is missing, and changed is true all the same', async () => {
    const ended = await go([step('bucket', absent())], mode);
    expect(ended.findings[0]).toMatchObject({ state: 'missing' });
    expect(ended.findings[0]?.fix).toContain('does not show yet');
    expect(ended.outputs).toMatchObject({ changed: 'true', missing: '1' });
  });

  test('what another run has taken away meanwhile is made again; what could not be made is not tried again', async () => {
    let made = 0;
    let denials = 0;
    const act = absent(async () => {
      made += 1;
    });
    const refused = absent(async () => {
      denials += 1;
      throw denied();
    });
    const ended = await go([step('bucket', act, found, act, found), step('audit-route', refused)], mode);
    expect([made, denials]).toEqual([2, 1]);
    expect(ended.states).toEqual({ bucket: 'created', 'audit-route': 'missing' });
    expect(ended.findings[1]?.fix).toEqual(COULD_NOT);
  });

  test('what was refused since something of it was gone is tried once more, with what is there now', async () => {
    const seen: string[] = [];
    const other = { ...found, id: 'id-2', learn: { bucket: 'id-2' } };
    const policies: Step = {
      ...step('import-policies'),
      async look(_inputs, known) {
        if (seen.includes('id-2')) return found;
        return absent(async () => {
          seen.push(known.bucket ?? '');
          if (known.bucket !== 'id-2') throw denied(400);
        });
      },
    };
    const mine: Seen = { ...found, learn: { bucket: 'id-1' } };
    const ended = await go([step('import-service-id', absent(), mine, other), policies], mode);
    expect(seen).toEqual(['id-1', 'id-2']);
    expect(ended.states).toEqual({ 'import-service-id': 'created', 'import-policies': 'created' });
    expect(ended.findings[0]?.id).toBe('id-2');
    expect([ended.error, ended.outputs['bucket']]).toEqual(['', 'id-2']);
  });

  test('a right that something new needs is waited for, within a bound', async () => {
    const slow = step('root-key', denied(401, 'key-protect'), denied(401, 'key-protect'), found);
    const ended = await go([step('kms-instance', absent(), found), slow], mode);
    expect(ended.states).toEqual({ 'kms-instance': 'created', 'root-key': 'found' });
    const never = step('root-key', denied(401, 'key-protect'));
    const other = await go([step('kms-instance', absent(), found), never], mode);
    expect(other.states['root-key']).toBe('forbidden');
    const nothingNew = step('root-key', denied(401, 'key-protect'));
    await go([nothingNew], mode);
    expect(nothingNew.looked).toBe(1);
  });

  test('what is still being made is waited for; check does not wait', async () => {
    const soon: Seen = { kind: 'soon', name: 'thing', id: 'id-1', fix: 'later' };
    const ended = await go([step('kms-instance', soon, soon, found)], mode);
    expect([ended.states['kms-instance'], ended.outputs['changed']]).toEqual(['found', 'false']);
    expect((await go([step('kms-instance', soon)])).states['kms-instance']).toBe('missing');
  });

  test('a cancelled run ends as that, with its report', async () => {
    const abort = new AbortController();
    const cancelling = absent(async () => {
      abort.abort(new Error('cancelled'));
      throw denied();
    });
    const ended = await go([step('account', found), step('bucket', cancelling)], mode, { abort });
    expect(ended.error).toBe('cancelled');
    expect(ended.states).toEqual({ account: 'found' });
  });
});
