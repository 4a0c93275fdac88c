import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { privileges } from '../../lib/host/privileges.ts';
import { CommandError, run } from '../../lib/host/run.ts';
import { findTool } from '../../lib/host/tools.ts';

const folder = mkdtempSync(join(tmpdir(), 'run-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const shell = (script: string, options = {}) => run('/bin/sh', ['-c', script], options);
const failure = (promise: Promise<unknown>) =>
  promise.then(
    () => expect.unreachable('it should have failed'),
    (error: unknown) => error as CommandError,
  );

describe('run', () => {
  it('gives the child nothing of our environment but what it builds', async () => {
    process.env['LAB_CANARY'] = 'must not be seen';
    const { stdout } = await run('/usr/bin/env', [], { env: { EXTRA: 'yes' } });
    delete process.env['LAB_CANARY'];
    expect(stdout.trim().split('\n').sort()).toEqual([
      'EXTRA=yes',
      'LC_ALL=C',
      'PATH=/usr/sbin:/usr/bin:/sbin:/bin',
    ]);
  });

  it('hands binary input over by stdin, whole', async () => {
    const input = Buffer.from(Array.from({ length: 200_000 }, (_, index) => index & 255));
    const { stdout } = await run('/usr/bin/sha256sum', [], { input });
    const { createHash } = await import('node:crypto');
    expect(stdout).toContain(createHash('sha256').update(input).digest('hex'));
  });

  it('does not mind a child that leaves its input unread', async () => {
    await expect(shell('exit 0', { input: Buffer.alloc(1_000_000) })).resolves.toBeDefined();
  });

  it('tells exit code and last words, harmless and on one line', async () => {
    const error = await failure(shell("printf 'a\\n::error::x\\n\\033[31mred' >&2; exit 7"));
    expect(error).toBeInstanceOf(CommandError);
    expect(error).toMatchObject({ reason: 'exit', exitCode: 7, said: 'a | ::error::x [31mred' });
    expect(error.message).not.toContain('\n');
  });

  it('says that a command cannot be started', async () => {
    expect(await failure(run('/nonexistent/tool', []))).toMatchObject({ reason: 'missing' });
  });

  it('kills the whole process group when it is cancelled, and when time is up', async () => {
    const script = `sleep 60 & echo $! > ${folder}/child; wait`;
    const abort = new AbortController();
    const stopped = failure(shell(script, { signal: abort.signal }));
    await sleep(300);
    abort.abort(new Error('enough'));
    expect(await stopped).toMatchObject({ reason: 'cancelled', cause: new Error('enough') });
    await expectGone(Number(readFileSync(`${folder}/child`, 'utf8')));
    expect(await failure(shell(script, { timeout: 300 }))).toMatchObject({ reason: 'timeout' });
    await expectGone(Number(readFileSync(`${folder}/child`, 'utf8')));
  });

  it('does not start anything for a run that is cancelled already', async () => {
    const error = await failure(shell(`touch ${folder}/started`, { signal: AbortSignal.abort() }));
    expect(error.reason).toBe('cancelled');
    expect(() => readFileSync(`${folder}/started`)).toThrow();
  });

  it('stops a child that floods stdout', async () => {
    expect(await failure(shell('yes', { maxOutput: 10_000 }))).toMatchObject({ reason: 'output' });
  });

  it('takes absolute paths only', async () => {
    await expect(run('sh', [])).rejects.toThrow('no absolute path');
  });
});

async function expectGone(pid: number): Promise<void> {
  for (let tries = 0; tries < 50; tries += 1) {
    try {
      process.kill(pid, 0);
    } catch {
      return;
    }
    if (/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))) return;
    await sleep(40);
  }
  expect.unreachable(`process ${pid} still runs`);
}

describe('tools and privileges', () => {
  it('finds commands in the folders of the system, whatever PATH says', async () => {
    const path = process.env['PATH'];
    process.env['PATH'] = folder;
    expect(await findTool('sh')).toMatch(/^\/(usr\/)?s?bin\/sh$/);
    process.env['PATH'] = path;
    expect(await findTool('no-such-tool')).toBeUndefined();
    await expect(findTool('../sh')).rejects.toThrow();
  });

  it('goes through sudo unless it is root', () => {
    expect(privileges(0).how).toBe('root');
    expect(privileges(1000).how).toBe('sudo');
  });
});
