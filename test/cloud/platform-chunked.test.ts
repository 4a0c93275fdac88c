import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Platform, startPlatform } from './platform-kit.ts';

const MIB = 1024 * 1024;

let platform: Platform;
beforeAll(async () => {
  platform = await startPlatform();
});
afterAll(() => platform.stop());

/** Sends a body in chunks, without a Content-Length, as a client that streams does. */
function send(
  url: string,
  headers: Record<string, string>,
  chunks: readonly (string | Buffer)[],
): Promise<{ status: number; body: Record<string, unknown> }> {
  return new Promise((resolve, reject) => {
    const outgoing = request(url, {
      method: 'POST',
      headers: { ...headers, 'Transfer-Encoding': 'chunked' },
    });
    outgoing.on('error', reject);
    outgoing.on('response', (response) => {
      response
        .toArray()
        .then((parts: Buffer[]) => JSON.parse(Buffer.concat(parts).toString()))
        .then((body) => resolve({ status: response.statusCode ?? 0, body }), reject);
    });
    for (const chunk of chunks) outgoing.write(chunk);
    outgoing.end();
  });
}

describe('a body in chunks, without a length', () => {
  test('is a form for the token endpoint', async () => {
    const url = `${platform.env('IBMCLOUD_IAM_API_ENDPOINT')}/identity/token`;
    const form = [
      'grant_type=urn%3Aibm%3Aparams%3Aoauth%3A',
      `grant-type%3Aapikey&apikey=${platform.env('IBMCLOUD_API_KEY')}`,
    ];
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
    expect(await send(url, headers, form)).toMatchObject({ status: 200, body: { token_type: 'Bearer' } });
  });

  test('is JSON for Key Protect, and may be empty', async () => {
    const key = platform.cloud.rootKeyCrn.split(':').at(-1);
    const url = `${platform.env('IBMCLOUD_KP_API_ENDPOINT')}/api/v2/keys/${key}/actions/wrap`;
    const headers = {
      Authorization: `Bearer ${await platform.token()}`,
      'Bluemix-Instance': platform.cloud.kmsInstanceId,
    };
    const plaintext = Buffer.alloc(32, 1).toString('base64');
    const given = await send(url, headers, ['{"plaintext":', `"${plaintext}"}`]);
    expect(given).toMatchObject({ status: 200, body: { ciphertext: expect.any(String) } });
    expect(given.body).not.toHaveProperty('plaintext');
    expect(await send(url, headers, [])).toMatchObject({
      status: 200,
      body: { plaintext: expect.any(String) },
    });
    expect((await send(url, headers, [Buffer.alloc(MIB, 32), '{}'])).status).toBe(413);
  });
});
