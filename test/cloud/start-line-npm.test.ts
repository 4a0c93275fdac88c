import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

test('npm run cloud: one line on stdout, and SIGTERM to npm ends it', { timeout: 30_000 }, async () => {
  const child = spawn('npm', ['run', 'cloud', '--', '--no-boot'], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const exit = once(child, 'exit');
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += String(chunk);
  });
  while (!output.includes('\n') && child.exitCode === null)
    await new Promise((resolve) => setTimeout(resolve, 20));
  const { env } = JSON.parse(output);
  const alive = () =>
    fetch(env['IBMCLOUD_IAM_API_ENDPOINT']).then(
      () => true,
      () => false,
    );
  expect(await alive()).toBe(true);
  child.kill('SIGTERM');
  await exit;
  expect(await alive()).toBe(false);
  expect(output.trimEnd().split('\n')).toHaveLength(1);
});
