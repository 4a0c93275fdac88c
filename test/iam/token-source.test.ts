import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { silentLog } from '../../lib/base/log.ts';
import { Secret } from '../../lib/base/secret.ts';
import { decodeClaims } from '../../lib/iam/claims.ts';
import { refuseServiceIdForClassic } from '../../lib/iam/classic-access.ts';
import { explainIam } from '../../lib/iam/errors.ts';
import { createTokenSource } from '../../lib/iam/token-source.ts';

const servers: http.Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

type Answer = { status?: number; headers?: Record<string, string>; body: unknown } | 'reset';

/** An IAM that gives one answer after the other, the last one for ever. */
async function iam(...answers: Answer[]): Promise<{ url: string; bodies: string[] }> {
  const bodies: string[] = [];
  const server = http.createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      const answer = answers[Math.min(bodies.length, answers.length - 1)] ?? 'reset';
      bodies.push(body);
      if (answer === 'reset') {
        request.socket.resetAndDestroy();
        return;
      }
      response.writeHead(answer.status ?? 200, answer.headers);
      response.end(typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body));
    });
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, bodies };
}

const jwt = (claims: object): string =>
  ['{}', JSON.stringify(claims), 'x'].map((part) => Buffer.from(part).toString('base64url')).join('.');
const token = (life = 3600, claims: object = {}) => ({
  body: { access_token: jwt({ exp: Math.floor(Date.now() / 1000) + life, ...claims }), expires_in: life },
});

function source(url: string, now?: () => number) {
  const masked: string[] = [];
  const signal = new AbortController().signal;
  const tokens = createTokenSource({
    apiKey: new Secret('the api key + &'),
    url,
    mask: (value) => masked.push(value),
    signal,
    log: silentLog,
    retry: { base: 1, attempts: 3 },
    ...(now ? { now } : {}),
  });
  return { tokens, masked };
}

describe('the token source', () => {
  it('asks once, however many want a token, with the key only in the body, and masks what it got', async () => {
    const { url, bodies } = await iam(token());
    const { tokens, masked } = source(url);
    const got = await Promise.all(Array.from({ length: 20 }, () => tokens.token()));
    expect(new Set(got).size).toBe(1);
    expect(bodies).toHaveLength(1);
    expect(new URLSearchParams(bodies[0]).get('apikey')).toBe('the api key + &');
    expect(masked).toEqual([got[0]?.reveal()]);
    expect(String(got[0])).toBe('***');
  });

  it('refreshes at 80 % of the life by its own clock', async () => {
    const { url, bodies } = await iam(token(1000));
    let now = 0;
    const { tokens } = source(url, () => now);
    await tokens.token();
    now = 799_000;
    await tokens.token();
    expect(bodies).toHaveLength(1);
    now = 801_000;
    await tokens.token();
    expect(bodies).toHaveLength(2);
  });

  it('believes the server when a token has less life left than promised', async () => {
    const short = { body: { ...token(4).body, expires_in: 3600 } };
    const { url, bodies } = await iam(short);
    let now = 0;
    const { tokens } = source(url, () => now);
    await tokens.token();
    now = 5_000;
    await tokens.token();
    expect(bodies).toHaveLength(2);
  });

  it('asks anew once when many parts report the same expired token', async () => {
    const { url, bodies } = await iam(token());
    const { tokens } = source(url);
    const old = await tokens.token();
    tokens.invalidate(old);
    await tokens.token();
    tokens.invalidate(old);
    tokens.invalidate(old);
    await tokens.token();
    expect(bodies).toHaveLength(2);
  });

  it('tries again after a reset and a 503, never after a 400', async () => {
    const good = await iam('reset', { status: 503, body: '' }, token());
    await source(good.url).tokens.token();
    expect(good.bodies).toHaveLength(3);
    const bad = await iam({
      status: 400,
      body: { errorCode: 'BXNIM0415E', errorMessage: 'Provided API key could not be found.' },
    });
    await expect(source(bad.url).tokens.token()).rejects.toMatchObject({
      failure: { serviceCode: 'BXNIM0415E', outcome: 'refused' },
    });
    expect(bad.bodies).toHaveLength(1);
  });

  it('repeats nothing of an answer that is no token', async () => {
    const { url } = await iam({ body: '<html>eyJhbGciOi' });
    await expect(source(url).tokens.token()).rejects.toThrow(/not one of this service/);
    await expect(source(url).tokens.token()).rejects.not.toThrow(/eyJhbGciOi/);
  });

  it('follows no redirect with the API key', async () => {
    const other = await iam(token());
    const { url } = await iam({
      status: 307,
      headers: { location: `${other.url}/identity/token` },
      body: '',
    });
    await expect(source(url).tokens.token()).rejects.toMatchObject({ name: 'ServiceError' });
    expect(other.bodies).toHaveLength(0);
  });
});

describe('claims', () => {
  it('tells a service ID and its account', async () => {
    const { url } = await iam(token(3600, { sub_type: 'ServiceId', account: { bss: 'abc' } }));
    const claims = await source(url).tokens.claims();
    expect(claims).toMatchObject({ subType: 'ServiceId', accountId: 'abc' });
    expect(() => refuseServiceIdForClassic('apikey', claims)).toThrow(/E_CLASSIC_SERVICE_ID/);
    expect(() => refuseServiceIdForClassic('123_me@example.com', claims)).not.toThrow();
  });

  it('takes anything else as unknown', () => {
    for (const text of ['', 'opaque', 'a.b.c', `x.${Buffer.from('[1]').toString('base64url')}.y`])
      expect(decodeClaims(text)).toEqual({
        subType: undefined,
        iamId: undefined,
        accountId: undefined,
        expiresAt: undefined,
      });
  });
});

describe('what an IAM failure means', () => {
  it('names key, cause and cure for a deleted key', async () => {
    const { url } = await iam({ status: 400, body: { errorCode: 'BXNIM0415E', errorMessage: 'no' } });
    const error = await source(url)
      .tokens.token()
      .catch((thrown: unknown) => thrown);
    const told = explainIam(error as never, 'the data key cannot be wrapped');
    expect(told.code).toBe('E_IAM_API_KEY');
    expect(told.message).toContain('BXNIM0415E');
    expect(told.message).toMatch(/Fix: create a new API key/);
  });
});
