import { createLocalJWKSet, decodeJwt, type JSONWebKeySet, jwtVerify } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Platform, startPlatform } from './platform-kit.ts';

let platform: Platform;
beforeAll(async () => {
  platform = await startPlatform();
});
afterAll(() => platform.stop());

const GRANT = 'urn:ibm:params:oauth:grant-type:apikey';
const BX = { authorization: `Basic ${Buffer.from('bx:bx').toString('base64')}` };

async function post(
  fields: Record<string, string>,
  headers: Record<string, string> = {},
  path = '/identity/token',
) {
  const url = `${platform.env('IBMCLOUD_IAM_API_ENDPOINT')}${path}`;
  const response = await fetch(url, { method: 'POST', body: new URLSearchParams(fields), headers });
  return { status: response.status, headers: response.headers, body: JSON.parse(await response.text()) };
}

const owner = () => platform.env('IBMCLOUD_API_KEY');

describe('tokens', () => {
  test('of a user are RS256, verify with the published keys and name account and classic account', async () => {
    const { status, headers, body } = await post({ grant_type: GRANT, apikey: owner() });
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('transaction-id')).toBeTruthy();
    expect(body).toMatchObject({
      token_type: 'Bearer',
      expires_in: 3600,
      refresh_token: 'not_supported',
      scope: 'ibm openid',
    });
    const published = await fetch(`${platform.env('IBMCLOUD_IAM_API_ENDPOINT')}/identity/keys`);
    const keys = (await published.json()) as JSONWebKeySet;
    const { payload, protectedHeader } = await jwtVerify(body.access_token, createLocalJWKSet(keys));
    expect(protectedHeader.alg).toBe('RS256');
    expect(payload['sub_type']).toBeUndefined();
    expect(payload['iam_id']).toMatch(/^IBMid-/);
    expect(payload).toMatchObject({ account: { valid: true, bss: platform.cloud.account } });
    expect((payload['account'] as { ims: string }).ims).toMatch(/^\d+$/);
    expect(payload.exp).toBe(body.expiration);
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(3600);
  });

  test('of a service ID carry its sub_type, and no classic account', async () => {
    const stranger = platform.stranger();
    const { body } = await post({ grant_type: GRANT, apikey: stranger.apiKey });
    const claims = decodeJwt(body.access_token);
    expect(claims).toMatchObject({
      iam_id: stranger.iamId,
      sub: stranger.id,
      sub_type: 'ServiceId',
      realmid: 'iam',
      account: { valid: true, bss: platform.cloud.account },
    });
    expect(claims['account']).not.toHaveProperty('ims');
  });

  test('come from the old path too, and from the fields that the COS SDK sends', async () => {
    const fields = {
      grant_type: GRANT,
      apikey: owner(),
      redirect_uri: '',
      refresh_token: '',
      client_id: 'x',
    };
    const { status, body } = await post(fields, BX, '/oidc/token');
    expect(status).toBe(200);
    expect(decodeJwt(body.access_token)['client_id']).toBe('bx');
    expect(body.refresh_token).not.toBe('not_supported');
  });

  test('are refreshed with a refresh token, only by the client that got it, and only for 72 hours', async () => {
    const { body } = await post({ grant_type: GRANT, apikey: owner() }, BX);
    const fields = { grant_type: 'refresh_token', refresh_token: body.refresh_token };
    expect((await post(fields, BX)).status).toBe(200);
    expect((await post(fields)).body.errorCode).toBe('BXNIM0139E');
    expect((await post({ ...fields, refresh_token: 'no' }, BX)).body.errorCode).toBe('BXNIM0407E');
    platform.advance(73 * 3600 * 1000);
    const late = await post(fields, BX);
    expect([late.status, late.body.errorCode]).toEqual([400, 'BXNIM0408E']);
  });

  test('end with their lifetime on the cloud’s clock', async () => {
    const token = await platform.token();
    const path = `/v1/serviceids?account_id=${platform.cloud.account}`;
    expect((await platform.call('iam', 'GET', path, { token })).status).toBe(200);
    platform.advance(3601 * 1000);
    expect((await platform.call('iam', 'GET', path, { token })).status).toBe(401);
  });

  test('that are forged, or signed with none, prove nobody', async () => {
    const token = await platform.token();
    const [, payload] = token.split('.');
    const none = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${payload}.`;
    for (const forged of [none, `${token.slice(0, -6)}AAAAAA`, 'x', ''])
      expect((await platform.call('kms', 'GET', '/api/v2/keys', { token: forged })).status).toBe(401);
  });
});

describe('refusals of the token endpoint', () => {
  test('a wrong key is 400 BXNIM0415E with the text that clients match on', async () => {
    const { status, body } = await post({ grant_type: GRANT, apikey: 'wrong' });
    expect(status).toBe(400);
    expect(body).toMatchObject({
      errorCode: 'BXNIM0415E',
      errorMessage: 'Provided API key could not be found.',
      context: { locale: 'en_US' },
    });
  });

  test.each([
    [{}, 400, 'BXNIM0109E', 'grant_type'],
    [{ grant_type: GRANT }, 400, 'BXNIM0109E', 'apikey'],
    [{ grant_type: GRANT, apikey: '' }, 400, 'BXNIM0109E', 'apikey'],
    [{ grant_type: 'magic', apikey: 'x' }, 400, 'BXNIM0106E', 'grant_type'],
  ])('%j', async (fields, status, code, details) => {
    const answer = await post(fields as Record<string, string>);
    expect([answer.status, answer.body.errorCode, answer.body.errorDetails]).toEqual([status, code, details]);
  });

  test('a deleted, disabled, expired or too new key is not found', async () => {
    const identity = platform.identity();
    const { id, iamId } = platform.stranger();
    const make = async (expires_at?: string) =>
      (await platform.call('iam', 'POST', '/v1/apikeys', { body: { name: 'k', iam_id: iamId, expires_at } }))
        .body;
    const works = async (apikey: string) => (await post({ grant_type: GRANT, apikey })).status === 200;

    const disabled = await make();
    expect(await works(disabled.apikey)).toBe(true);
    await platform.call('iam', 'POST', `/v1/apikeys/${disabled.id}/disable`);
    expect(await works(disabled.apikey)).toBe(false);
    await platform.call('iam', 'DELETE', `/v1/apikeys/${disabled.id}/disable`);
    expect(await works(disabled.apikey)).toBe(true);

    const soon = new Date(platform.cloud.clock.now() + 10 * 60_000).toISOString().slice(0, 16);
    const expiring = await make(`${soon}+0000`);
    expect(await works(expiring.apikey)).toBe(true);
    platform.advance(11 * 60_000);
    expect(await works(expiring.apikey)).toBe(false);

    platform.cloud.settings.apiKeyDelay = 5000;
    const fresh = await make();
    platform.cloud.settings.apiKeyDelay = 0;
    expect(await works(fresh.apikey)).toBe(false);
    platform.advance(5001);
    expect(await works(fresh.apikey)).toBe(true);

    const token = await platform.token(fresh.apikey);
    await identity.deleteServiceId({ id });
    expect(await works(fresh.apikey)).toBe(false);
    expect((await platform.call('kms', 'GET', '/api/v2/keys', { token })).status).toBe(401);
  });
});

test('the request log keeps no API key and no digest of one', async () => {
  await platform.token();
  await fetch(`${platform.env('IBMCLOUD_IAM_API_ENDPOINT')}/x?a=1&apikey=${owner()}&b=2`);
  const text = JSON.stringify(platform.cloud.requestLog.entries());
  expect(text).not.toContain(owner());
  expect(text).toContain('/x?a=1&apikey=***&b=2');
  const tokens = platform.cloud.requestLog.entries().filter((entry) => entry.operation === 'iam.CreateToken');
  expect(tokens.length).toBeGreaterThan(0);
  expect(tokens.every((entry) => entry.bodySha256 === undefined)).toBe(true);
});
