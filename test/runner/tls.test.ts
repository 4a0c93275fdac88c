import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { demandTls } from '../../lib/runner/tls.ts';
import { runChild } from '../order-instance/child.ts';

it('refuses an environment that switches off the check of certificates, and no other', () => {
  expect(() => demandTls({ NODE_TLS_REJECT_UNAUTHORIZED: '0' })).toThrow('E_TLS');
  for (const value of [undefined, '', '1']) demandTls({ NODE_TLS_REJECT_UNAUTHORIZED: value });
});

it('an action says so before anything is sent', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tls-'));
  try {
    const ended = await runChild('wrap-key', {
      folder,
      inputs: {
        'ibmcloud-api-key': 'a-key-that-goes-nowhere',
        'root-key-crn':
          'crn:v1:bluemix:public:kms:us-south:a/0123456789abcdef0123456789abcdef:11111111-2222-3333-4444-555555555555:key:66666666-7777-8888-9999-000000000000',
        endpoints: 'iam=https://127.0.0.1:9',
        'allow-custom-endpoints': 'true',
      },
      env: { NODE_TLS_REJECT_UNAUTHORIZED: '0' },
    });
    expect([ended.code, ended.stderr]).toEqual([1, '']);
    expect(ended.stdout).toContain('E_TLS');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
