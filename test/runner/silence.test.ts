import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { demandNoRevealingOptions, silenceDependencies } from '../../lib/runner/silence.ts';
import { runChild } from '../order-instance/child.ts';

const folder = mkdtempSync(join(tmpdir(), 'silence-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A run that gets as far as its first request, which nobody answers. */
const run = (env: Readonly<Record<string, string>>) =>
  runChild('wrap-key', {
    folder,
    inputs: {
      'ibmcloud-api-key': 'a-key-that-goes-nowhere',
      'root-key-crn':
        'crn:v1:bluemix:public:kms:us-south:a/0123456789abcdef0123456789abcdef:11111111-2222-3333-4444-555555555555:key:66666666-7777-8888-9999-000000000000',
      endpoints: 'iam=http://127.0.0.1:9',
      'allow-custom-endpoints': 'true',
      timeout: '1s',
    },
    env,
  });

it('takes what packages log by, and what they read their settings from, out of the environment, and nothing else', () => {
  const kept = {
    PATH: '/bin',
    IBMCLOUD_API_KEY: 'k',
    RUNNER_DEBUG: '1',
    DEBUGGER: 'x',
    NODE_EXTRA_CA_CERTS: 'c',
  };
  const env: NodeJS.ProcessEnv = {
    ...kept,
    DEBUG: '*',
    AWS_PROFILE: 'p',
    AZURE_LOG_LEVEL: 'info',
    AWSJS_DEBUG: '1',
  };
  expect(silenceDependencies(env).sort()).toEqual(['AWSJS_DEBUG', 'AWS_PROFILE', 'AZURE_LOG_LEVEL', 'DEBUG']);
  expect(env).toEqual(kept);
});

it('an action names what it does not read, and Node says nothing of its requests', async () => {
  const { stdout, stderr } = await run({ DEBUG: '*', NODE_DEBUG: 'http,net,fetch,stream' });
  expect(stdout).toContain('not read by this action: DEBUG, NODE_DEBUG');
  expect(stderr.replaceAll(/^.*Warning: .*$/gm, '')).not.toMatch(/^(HTTP|NET|FETCH|STREAM) /m);
});

describe('options of Node that reveal keys', () => {
  it.each([
    '--tls-keylog=/tmp/keys',
    '--max-old-space-size=99 --inspect=0.0.0.0:9229',
    '--report_on_signal',
    '"--heapsnapshot-signal=SIGUSR2"',
    '--report-uncaught-exception',
  ])('%s is refused', (options) => {
    expect(() => demandNoRevealingOptions({ NODE_OPTIONS: options }, [])).toThrow('E_NODE_OPTIONS');
    expect(() => demandNoRevealingOptions({}, options.replaceAll('"', '').split(' '))).toThrow(
      'E_NODE_OPTIONS',
    );
  });

  it('others are not', () => {
    const options = '--max-old-space-size=4096 --require=./my--inspect.js --no-warnings --use-openssl-ca';
    demandNoRevealingOptions({ NODE_OPTIONS: options }, ['--disable-warning=ExperimentalWarning']);
  });

  it('an action says so before anything is sent', async () => {
    const ended = await run({ NODE_OPTIONS: `--tls-keylog=${join(folder, 'keys')}` });
    expect([ended.code, ended.stdout.includes('E_NODE_OPTIONS')]).toEqual([1, true]);
  });
});
