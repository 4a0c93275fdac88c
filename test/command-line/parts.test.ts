import { readdirSync, readlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../lib/base/errors.ts';
import { progressLog } from '../../lib/base/progress.ts';
import { exitCodeOf } from '../../lib/command-line/endings.ts';
import { processHost } from '../../lib/command-line/process-host.ts';
import { dotenv } from '../../lib/command-line/result-files.ts';
import { openScreen } from '../../lib/command-line/screen.ts';
import { surroundings } from '../../lib/command-line/surroundings.ts';
import { Masked } from '../../lib/runner/masked.ts';

const error = (code: `E_${string}`) => new UserError({ code, what: 'w', why: 'y', fix: 'f' });

it('a descriptor that was forgotten is refused: what Node has opened under its number would never end', () => {
  const { readDescriptor } = processHost();
  const targetOf = (descriptor: string): string => {
    try {
      return readlinkSync(`/proc/self/fd/${descriptor}`);
    } catch {
      return '';
    }
  };
  const open = readdirSync('/proc/self/fd').map((descriptor) => ({
    descriptor,
    target: targetOf(descriptor),
  }));
  const pairs = open.filter(
    ({ target }) => target.startsWith('pipe:') && open.filter((other) => other.target === target).length > 1,
  );
  const own = [...pairs, ...open.filter(({ target }) => target.startsWith('anon_inode:'))];
  expect(own.length).toBeGreaterThan(2);
  for (const { descriptor } of own)
    expect(() => readDescriptor(Number(descriptor), 9)).toThrow('nothing was opened there');
});

it('exit codes tell what a script can do about it', () => {
  expect(exitCodeOf(undefined, undefined)).toBe(0);
  // It had ended well before the signal came.
  expect(exitCodeOf(undefined, 'SIGINT')).toBe(0);
  expect(exitCodeOf(error('E_KEY_DENIED'), undefined)).toBe(1);
  expect(exitCodeOf(error('E_INPUT'), undefined)).toBe(2);
  expect(exitCodeOf(new TypeError('x is not a function'), undefined)).toBe(3);
  for (const code of ['E_STILL_IMPORTING', 'E_STILL_EXPORTING', 'E_ORDER_UNKNOWN', 'E_TIMEOUT'] as const)
    expect([code, exitCodeOf(error(code), undefined)]).toEqual([code, 4]);
  expect(exitCodeOf(error('E_STILL_IMPORTING'), 'SIGINT')).toBe(130);
  expect(exitCodeOf(error('E_CANCELLED'), 'SIGTERM')).toBe(143);
});

describe('the screen', () => {
  function screen(options: {
    columns?: number;
    env?: Record<string, string>;
    loudness?: 'quiet' | 'verbose';
  }) {
    let shown = '';
    const masked = new Masked(() => undefined);
    masked.add('hunter2-hunter2');
    const host = {
      env: options.env ?? {},
      folder: '/',
      columns: options.columns,
      stdout: () => undefined,
      stderr: (text: string) => {
        shown += text;
      },
      readDescriptor: () => Buffer.alloc(0),
      listen: () => () => undefined,
    };
    const { log, error: fail } = openScreen(host, masked, options.loudness ?? 'usual');
    return { log, fail, shown: () => shown };
  }

  it('shows no secret, no command of a CI system and nothing that moves a cursor', () => {
    const { log, fail, shown } = screen({});
    for (const say of [log.info, log.notice, log.warning, log.debug, fail])
      say('hunter2-hunter2\n::error::x\u001b[2J\u009b##[group]\u202e\rend');
    expect(shown()).not.toMatch(/hunter2|^\s*::|##\[|[^ -~\n]/m);
    expect(shown().match(/^(note|warning|error): /gm)).toEqual(['note: ', 'warning: ', 'error: ']);
  });

  it('is coloured at a terminal only, and not with NO_COLOR', () => {
    const told = (options: Parameters<typeof screen>[0]) => {
      const { log, shown } = screen(options);
      log.warning('x');
      return shown();
    };
    expect(told({})).toBe('warning: x\n');
    expect(told({ columns: 80 })).toBe('\u001b[33mwarning:\u001b[0m x\n');
    expect(told({ columns: 80, env: { NO_COLOR: '1' } })).toBe('warning: x\n');
  });

  it('with --quiet only what is wrong is told, with --verbose all', () => {
    const quiet = screen({ columns: 80, loudness: 'quiet', env: { NO_COLOR: '1' } });
    const verbose = screen({ loudness: 'verbose' });
    for (const { log } of [quiet, verbose]) {
      log.info('a');
      log.notice('b');
      log.debug('c');
      log.warning('d');
    }
    expect(quiet.shown()).toBe('warning: d\n');
    expect(verbose.shown()).toBe('a\nnote: b\ndebug: c\nwarning: d\n');
  });

  it('a progress is one line that is drawn anew, as wide as the terminal, and gone when something is told', () => {
    const { log, shown } = screen({ columns: 40, env: { NO_COLOR: '1' } });
    let now = 0;
    const progress = progressLog(log, 'encrypted', { now: () => now });
    for (now = 300; now < 1000; now += 300) progress(now * 2 ** 20, 2 ** 40);
    log.info('done');
    const [first, ...drawn] = shown().split('\r\u001b[K');
    expect([first, drawn.length, drawn.at(-1)]).toEqual(['', 4, 'done\n']);
    for (const text of drawn.slice(0, -1)) expect(text).toMatch(/^encrypted: [^\r\n]{10,28}$/);
  });

  it('elsewhere a progress is lines, rarely', () => {
    const { log, shown } = screen({});
    let now = 0;
    const progress = progressLog(log, 'encrypted', { now: () => now });
    for (now = 300; now < 15_000; now += 300) progress(now * 2 ** 20, 2 ** 40);
    expect(shown().match(/^encrypted: .*\n/gm)).toHaveLength(2);
  });
});

describe('the file of --outputs', () => {
  it('has one line an output, with a name of its own for each command', () => {
    const left: string[] = [];
    const outputs = [
      ['wrapped-dek', 'eyJ="\'#$x=='],
      ['datacenters', 'dal13\ndal10'],
      ['changed', ''],
      ['image', '/a,b\n/c'],
    ] as const;
    const text = dotenv('import', outputs, (name) => left.push(name));
    expect(text).toBe(`IMPORT_WRAPPED_DEK=eyJ="'#$x==\nIMPORT_DATACENTERS=dal13,dal10\nIMPORT_CHANGED=\n`);
    expect(left).toEqual(['image']);
  });
});

describe('surroundings', () => {
  const left = { RUNNER_TEMP: '/left/over', GITHUB_SHA: 'x', PATH: '/bin' };

  it('the current folder is the workspace, and what a runner has left over is nothing', () => {
    expect(surroundings(left, '/here')).toEqual({ PATH: '/bin', GITHUB_WORKSPACE: '/here' });
  });

  it('in a job of GitHub Actions the runner is believed', () => {
    const env = { ...left, GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: '/there' };
    expect(surroundings(env, '/here')).toEqual({ ...env, GITHUB_WORKSPACE: '/here' });
  });

  it('in a pipeline of GitLab a name can be unique, and no run of GitHub is made up', () => {
    const gitlab = { CI_PROJECT_PATH: 'we/images', CI_PIPELINE_ID: '7', CI_JOB_NAME: 'order' };
    expect(surroundings({ ...left, GITLAB_CI: 'true', ...gitlab }, '/here')).toMatchObject({
      GITHUB_REPOSITORY: 'we/images',
      GITHUB_RUN_ID: '7',
      GITHUB_JOB: 'order',
    });
    expect(surroundings({ ...left, GITLAB_CI: 'true', ...gitlab }, '/here')).not.toHaveProperty('GITHUB_SHA');
  });
});
