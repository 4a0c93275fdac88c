import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parseRootKeyCrn } from '../../../lib/base/crn.ts';
import { Dek } from '../../../lib/base/dek.ts';
import { ServiceError } from '../../../lib/base/errors.ts';
import { silentLog } from '../../../lib/base/log.ts';
import { Secret } from '../../../lib/base/secret.ts';
import { createKeyProtect, type KeyProtect } from '../../../lib/key-protect/key-protect.ts';
import { Scene } from './scene.ts';
import { formsOfDek } from './secrets.ts';

let scene: Scene;
beforeAll(async () => {
  scene = await Scene.open();
});
afterAll(() => scene.close());

/** A service, or a proxy before it, that throws what it got back in its error, in a shape that `wrap` makes. */
async function withEcho(
  wrap: (text: string) => { type: string; body: string },
  work: (url: string) => Promise<void>,
): Promise<void> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString();
      const plaintext: unknown = /"plaintext":"([^"]+)"/.exec(body)?.[1];
      if (typeof plaintext === 'string') scene.unwrapped.add(plaintext);
      const answer = wrap(`${request.headers.authorization} ${plaintext ?? ''} ${body}`);
      response.writeHead(400, { 'content-type': answer.type }).end(answer.body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.close();
  }
}

function keysAt(url: string): KeyProtect {
  return createKeyProtect({
    tokens: {
      token: async () => new Secret('t'.repeat(40)),
      invalidate() {},
      claims: () => Promise.reject(new Error('not in this test')),
      time: () => Promise.reject(new Error('not in this test')),
    },
    endpoints: { network: 'public', overrides: { kms: url } },
    signal: new AbortController().signal,
    log: silentLog,
    retry: { base: 2, attempts: 2 },
  });
}

const json = (value: unknown) => ({ type: 'application/json', body: JSON.stringify(value) });

it('a key service that throws the request back shows nothing of it', async () => {
  const wrap = (text: string) => json({ resources: [{ reasons: [{ code: text, message: text }] }] });
  await withEcho(wrap, async (url) => {
    const endpoint = { IBMCLOUD_KP_API_ENDPOINT: url };
    const ended = await scene.start(
      'wrap-key',
      { 'root-key-crn': scene.cloud.rootKeyCrn, timeout: '20s' },
      endpoint,
    );
    expect([ended.code, await scene.finds(ended)]).toEqual([1, []]);
    expect(ended.stdout).toContain('::error');
  });
});

const reason = (text: string) => json({ resources: [{ reasons: [{ message: `no: ${text}` }] }] });
const lastKey = () => Buffer.from([...scene.unwrapped].at(-1) ?? '', 'base64');

it.each([
  ['as the code of a reason', (text: string) => json({ resources: [{ reasons: [{ code: text }] }] })],
  ['as a JSON text of another shape', (text: string) => json({ errors: [{ message: text }] })],
  ['as plain text', (text: string) => ({ type: 'text/plain', body: text })],
  ['as markup', (text: string) => ({ type: 'text/html', body: `<p>${text}</p>` })],
  ['in base64', (text: string) => reason(Buffer.from(text).toString('base64'))],
  ['in JSON in JSON', (text: string) => reason(JSON.stringify(JSON.stringify(text)))],
  ['in hex of its bytes', () => reason(lastKey().toString('hex'))],
  ['in capital hex of its bytes', () => reason(lastKey().toString('hex').toUpperCase())],
  ['in the alphabet of addresses', () => reason(lastKey().toString('base64url'))],
])('an error holds nothing of a data key that the service throws back %s', async (_, wrap) => {
  const dek = Dek.generate(512);
  const rootKey = parseRootKeyCrn(scene.cloud.rootKeyCrn);
  if (!rootKey) throw new Error('the local cloud gave no CRN');
  await withEcho(wrap, async (url) => {
    const keys = keysAt(url);
    const error: unknown = await keys.wrapDek(rootKey, dek).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ServiceError);
    const shown = Buffer.from(inspect(error, { depth: 9 }) + JSON.stringify(error));
    const forms = formsOfDek(dek.base64()).filter((form) => shown.includes(form));
    expect(forms).toHaveLength(0);
  });
});

it('an answer that is no JSON shows nothing of the data key in it', async () => {
  const dek = Dek.generate(512);
  const rootKey = parseRootKeyCrn(scene.cloud.rootKeyCrn);
  if (!rootKey) throw new Error('the local cloud gave no CRN');
  const server = createServer((_, response) => {
    // The parser quotes ten characters on either side of what it does not expect.
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(`{"plaintext":${dek.base64()}}`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const error: unknown = await keysAt(url)
      .unwrapDek(rootKey, 'AAAA')
      .catch((thrown: unknown) => thrown);
    const shown = inspect(error, { depth: 9 });
    expect(shown).toContain('no JSON');
    for (let at = 0; at + 6 <= 88; at += 1) expect(shown).not.toContain(dek.base64().slice(at, at + 6));
  } finally {
    server.close();
  }
});
