import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { callerWorkflow, expectedGreeting, NAMES, objectKey, userData } from '../../demo/caller.ts';
import { exportWorkflow, procedureWorkflow, setupWorkflow } from '../../demo/full-caller.ts';
import { readOptions, UsageError } from '../../demo/options.ts';
import { ROOT } from '../../tools/project.ts';

const HOSTILE = `it's "quoted" \\ $HOME \`id\` $(id) \${{ secrets.K }} 'x' ; # ü`;
const facts = { image: '/srv/a b.raw', rootKeyCrn: 'crn:v1:x', bucket: 'b', importServiceId: 'ServiceId-1' };

describe('options', () => {
  test('have defaults', () => {
    expect(readOptions([])).toMatchObject({
      format: 'vhd',
      engine: 'auto',
      image: undefined,
      break: undefined,
      full: false,
      stream: false,
    });
  });

  test.each([
    [['--format', 'qcow2'], '--format'],
    [['--engine', 'gpu'], '--engine'],
    [['--image', '/does/not/exist'], '--image'],
    [['--image', '/'], '--image'],
    [['--greeting', 'two\nlines'], '--greeting'],
    [['--greeting', ''], '--greeting'],
    [['--stream', '--engine', 'dm-crypt'], 'either --stream or --engine dm-crypt'],
    [['--stream', '--image', 'web.qcow2.xz'], 'not packed'],
    [['--frobnicate'], 'frobnicate'],
    [['stray'], 'stray'],
  ])('%j is refused in words', (argv, named) => {
    expect(() => readOptions(argv)).toThrow(UsageError);
    expect(() => readOptions(argv)).toThrow(named);
  });
});

describe('the greeting', () => {
  test('comes back from a shell exactly as it was given', () => {
    const config = parse(userData(HOSTILE));
    const [shell, flag, script, ...args] = config.runcmd[0];
    expect([shell, flag, args]).toEqual(['sh', '-c', ['greet', HOSTILE]]);
    const harmless = script
      .replace(/root=\$\(findmnt[^;]*; disk=[^;]*; /, 'disk=x; ')
      .replaceAll('/sys/class/block/$disk/serial', '/dev/null')
      .replace('> /dev/console', '');
    const result = spawnSync('sh', ['-c', harmless, ...args], { encoding: 'utf8' });
    expect(result.stdout).toBe(`${expectedGreeting(HOSTILE, '')}\n`);
  });

  test('travels in the user data only, and is no expression of the workflow', () => {
    const options = {
      image: undefined,
      format: 'vhd',
      engine: 'auto',
      greeting: HOSTILE,
      break: undefined,
      full: false,
      stream: false,
    } as const;
    const inputs = parse(callerWorkflow(options, facts)).jobs.image.with;
    const opening = '$' + '{{';
    expect(inputs['user-data'].replaceAll(`${opening} '${opening}' }}`, opening)).toBe(userData(HOSTILE));
    expect(
      Object.entries(inputs).filter(
        ([name, value]) => name !== 'user-data' && String(value).includes('quoted'),
      ),
    ).toEqual([]);
    expect(inputs).toMatchObject({
      image: '/srv/a b.raw',
      hostname: NAMES.host,
      'object-key': objectKey('vhd'),
    });
  });
});

test.each([
  [{}, { 'check-guest': 'error', 'check-guest-ignore': 'xen-guest-tools' }],
  [{ image: '/srv/own.raw' }, { 'check-guest': 'warn' }],
  [{ break: 'disk' }, { 'check-guest': 'warn' }],
  [{ stream: true }, { stream: true, engine: 'auto', 'object-key': objectKey('vhd') }],
] as const)('with %j the caller asks for %j', (given, asked) => {
  const options = {
    image: undefined,
    format: 'vhd',
    engine: 'auto',
    greeting: 'x',
    break: undefined,
    full: false,
    stream: false,
    ...given,
  } as const;
  expect(parse(callerWorkflow(options, facts)).jobs.image.with).toMatchObject(asked);
});

test('the whole procedure calls what exists, and no key is written into a workflow', () => {
  const account = { region: 'us-south', bucket: 'demo-images', logsInstance: 'crn:v1:logs' };
  const options = readOptions(['--full']);
  expect(options).toMatchObject({ full: true });
  if (!options) throw new Error('no options');
  const setup = parse(setupWorkflow(account)).jobs;
  expect(setup.setup).toMatchObject({ with: { mode: 'ensure', audit: 'ensure' } });
  const captured = parse(exportWorkflow({ ...account, server: '7', exported: '/s/plain.vhd' })).jobs;
  expect(captured.export.steps[0].with).toMatchObject({ 'instance-id': '7', output: '/s/plain.vhd' });
  const made = { rootKeyCrn: 'crn', importServiceId: 'ServiceId-1', exported: '/s/plain.vhd' };
  const facts = { ...account, ...made, timeline: '/s/timeline.json' };
  const procedure = parse(procedureWorkflow(options, facts)).jobs;
  expect(Object.keys(procedure)).toEqual(['image', 'audit', 'again', 'report']);
  expect(procedure.image.with).toMatchObject({ image: '/s/plain.vhd', 'check-environment': true });
  expect(procedure.again.with).toEqual(setup.setup.with);
});

test('bad input ends the demo with one clear text and leaves nothing behind', () => {
  const folder = mkdtempSync(join(tmpdir(), 'demo-test-'));
  try {
    writeFileSync(join(folder, 'empty.raw'), '');
    const result = spawnSync(
      process.execPath,
      [join(ROOT, 'demo/main.ts'), '--image', join(folder, 'empty.raw')],
      { encoding: 'utf8', cwd: folder },
    );
    expect([result.status, result.stdout]).toEqual([2, '']);
    expect(result.stderr).toContain('is empty');
    expect(readdirSync(folder)).toEqual(['empty.raw']);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
