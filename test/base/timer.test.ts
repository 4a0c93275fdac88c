import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { sleep, startTimer } from '../../lib/base/timer.ts';
import { run } from '../../lib/host/run.ts';
import { runChild } from '../order-instance/child.ts';

const HOUR = 3_600_000;
afterEach(() => {
  vi.useRealTimers();
});

it.each([1, 596 * HOUR, 597 * HOUR, 720 * HOUR, 2 ** 31 - 1, 2 ** 31, 2 ** 33])(
  'a timer of %i ms fires then, and not before',
  async (milliseconds) => {
    vi.useFakeTimers();
    const then = vi.fn();
    startTimer(milliseconds, then);
    await vi.advanceTimersByTimeAsync(milliseconds - 1);
    expect(then).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(then).toHaveBeenCalledOnce();
  },
);

it('a timer that was stopped after its first stretch, or waits for ever, does not fire', async () => {
  vi.useFakeTimers();
  const then = vi.fn();
  const timer = startTimer(720 * HOUR, then);
  startTimer(Number.POSITIVE_INFINITY, then);
  await vi.advanceTimersByTimeAsync(600 * HOUR);
  timer.stop();
  await vi.advanceTimersByTimeAsync(2000 * HOUR);
  expect(then).not.toHaveBeenCalled();
});

it('a long sleep does not end at once, and ends when it is aborted', async () => {
  const abort = new AbortController();
  const nap = sleep(600 * HOUR, abort.signal).then(
    () => 'slept',
    () => 'aborted',
  );
  expect(await Promise.race([nap, sleep(30).then(() => 'still sleeping')])).toBe('still sleeping');
  abort.abort();
  expect(await nap).toBe('aborted');
});

it('a command may take any time', async () => {
  const { stdout } = await run('/bin/sh', ['-c', 'sleep 0.1; echo done'], {
    timeout: Number.POSITIVE_INFINITY,
  });
  expect(stdout).toBe('done\n');
});

it('an action with a timeout of 600h does not time out at once', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'timer-'));
  const iam = createServer((_, response) => response.writeHead(400).end('{"errorCode":"BXNIM0415E"}'));
  await new Promise<void>((resolve) => iam.listen(0, '127.0.0.1', resolve));
  try {
    const { stdout, stderr } = await runChild('wrap-key', {
      folder,
      inputs: {
        'ibmcloud-api-key': 'a-key-that-goes-nowhere',
        'root-key-crn':
          'crn:v1:bluemix:public:kms:us-south:a/0123456789abcdef0123456789abcdef:11111111-2222-3333-4444-555555555555:key:66666666-7777-8888-9999-000000000000',
        endpoints: `iam=http://127.0.0.1:${(iam.address() as AddressInfo).port}`,
        'allow-custom-endpoints': 'true',
        timeout: '600h',
      },
      env: {},
    });
    expect(stdout).toContain('E_IAM_API_KEY');
    expect(stderr).toBe('');
  } finally {
    iam.close();
    rmSync(folder, { recursive: true });
  }
});
