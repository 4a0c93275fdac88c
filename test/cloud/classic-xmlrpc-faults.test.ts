import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Kit, startKit, TEMPLATE } from './classic-kit.ts';
import { methodCall, post, xmlCaller } from './classic-xmlrpc-kit.ts';

const GUEST = 'SoftLayer_Virtual_Guest';
const ACCOUNT = 'SoftLayer_Account';
const PUBLIC = 'SoftLayer_Exception_Public';
const EXPIRED = 'SoftLayer_Exception_Account_Authentication_AccessTokenValidation';
let kit: Kit;
let call: ReturnType<typeof xmlCaller>;

beforeAll(async () => {
  kit = await startKit();
  call = xmlCaller(kit);
});
afterAll(() => kit.stop());

const basic = (user: string, key: string): string =>
  `Basic ${Buffer.from(`${user}:${key}`).toString('base64')}`;
const own = () => basic(kit.classic.username, kit.classic.apiKey);

describe('faults', () => {
  it('have status 200, the wrapper and a code that is a text', async () => {
    const reply = await call(TEMPLATE, 'getObject', { id: 333 });
    expect(reply.status).toBe(200);
    expect(reply.text).toBe(
      '<?xml version="1.0" encoding="iso-8859-1"?><methodResponse><fault><value><struct>' +
        '<member><name>faultCode</name><value><string>SoftLayer_Exception_ObjectNotFound</string></value></member>' +
        "<member><name>faultString</name><value><string>Unable to find object with id of '333'.</string></value></member>" +
        '</struct></value></fault></methodResponse>',
    );
  });

  it.each([
    ['SoftLayer_Nonsense', '', 'getObject'],
    ['Account', '', 'getObject'],
    [ACCOUNT, '', 'nonsense'],
    [ACCOUNT, '', 'SoftLayer_Account.getObject'],
    [GUEST, '/1', 'migrate'],
    ['SoftLayer_Search', '', 'search'],
    [GUEST, '', 'getObject'],
    [TEMPLATE, '/00000000-0000-4000-8000-000000000001', 'getObject'],
    ['SoftLayer_Product_Order', '', 'verifyOrder'],
  ])('of %s%s::%s are those of REST', async (service, id, method) => {
    const given = id === '' ? {} : { id: id.slice(1) };
    const { status, value } = await call(service, method, { ...given, args: ['text'] });
    const rest = (await kit.call(service, `${id}/${method}.json`, { args: ['text'] })).body;
    expect(status).toBe(200);
    // REST has no service without the prefix.
    const expected = service === 'Account' ? { code: PUBLIC, error: 'Service does not exist' } : rest;
    expect(value).toEqual({ faultCode: expected.code, faultString: expected.error });
  });

  it('name other characters than ASCII by their numbers', async () => {
    const { text, value } = await call(ACCOUNT, 'größe😀');
    expect(text).toContain('gr&#246;&#223;e&#128512;');
    expect(value.faultString).toBe('Function ("größe😀") is not a valid method for this service.');
  });
});

describe('authentication', () => {
  it('takes the struct, the classic key, a platform key and a token', async () => {
    const given = [undefined, own(), basic('apikey', 'owner-key'), 'Bearer owner-key'];
    for (const authorization of given) {
      const { value } = await call(ACCOUNT, 'getObject', authorization ? { authorization } : {});
      expect(value).toMatchObject({ id: kit.classic.classicAccountId });
    }
  });

  it.each([
    ['a wrong key', { authenticate: { username: 'SL1', apiKey: 'x' } }, '', PUBLIC],
    [
      'a portal token',
      { authenticate: { complexType: 'PortalLoginToken', userId: 1, authToken: 'x' } },
      '',
      PUBLIC,
    ],
    ['an empty struct', { authenticate: {} }, '', PUBLIC],
    ['a wrong key by HTTP', {}, basic('SL1', 'x'), PUBLIC],
    ['the platform key of a service ID', {}, basic('apikey', 'service-key'), PUBLIC],
    ['the token of a service ID', {}, 'Bearer service-key', PUBLIC],
    ['a token that is none', {}, 'Bearer forged', EXPIRED],
  ])('refuses %s', async (_what, headers, authorization, faultCode) => {
    const http = authorization === '' ? {} : { authorization };
    const reply = await post(kit, ACCOUNT, methodCall('getObject', [{ headers } as never]), http);
    expect(reply).toMatchObject({ status: 200, value: { faultCode } });
  });

  it('asks for some', async () => {
    const reply = await post(kit, ACCOUNT, methodCall('getObject', [{ headers: {} }]));
    expect(reply.value).toEqual({ faultCode: PUBLIC, faultString: 'No valid authentication headers found' });
  });

  it('leaves operation and caller in the request log, and the key nowhere', async () => {
    kit.requestLog.clear();
    const { text } = await call(ACCOUNT, 'getMasterUser');
    const [entry] = kit.requestLog.entries();
    expect(entry).toMatchObject({ operation: 'getMasterUser', caller: kit.classic.username, status: 200 });
    expect(text + JSON.stringify(entry)).not.toContain(kit.classic.apiKey);
  });
});

describe('requests that are none', () => {
  const value = (inner: string) =>
    methodCall('getObject', [{ headers: {} }, `<X>${inner}`]).replace('<X>', '');
  const struct = (inner: string) => value(`<struct>${inner}</struct>`);
  const nested = (depth: number) =>
    value(`${'<array><data><value>'.repeat(depth)}${'</value></data></array>'.repeat(depth)}`);
  const prolog = (text: string) => value('').replace('<?xml version="1.0"?>', text);

  it.each([
    ['is empty', '', '-32700'],
    ['is no XML', '{"parameters":[]}', '-32700'],
    ['is cut off', value('').slice(0, -5), '-32700'],
    ['uses an entity', value('&x;'), '-32700'],
    ['writes a control character as a reference', value('<string>&#1;</string>'), '-32700'],
    ['has another encoding', prolog('<?xml version="1.0" encoding="utf-16"?>'), '-32701'],
    ['has a control character', value('<string>\u0001</string>'), '-32702'],
    ['has bytes that are no text', value('<base64>gA==</base64>'), '-32702'],
    ['declares a type', prolog('<?xml version="1.0"?><!DOCTYPE x [<!ENTITY x "y">]>'), '-32600'],
    ['is a response', '<methodResponse/>', '-32600'],
    ['has no method', '<methodCall><params/></methodCall>', '-32600'],
    ['has an empty method', methodCall('', [{ headers: {} }]), '-32600'],
    ['has two types in a value', value('<int>1</int><int>2</int>'), '-32600'],
    ['has text beside a type', value('1<int>1</int>'), '-32600'],
    ['has an unknown type', value('<float>1</float>'), '-32600'],
    ['has an element in a text', value('<string><b/></string>'), '-32600'],
    ['has an int that is none', value('<int>1.5</int>'), '-32600'],
    ['has an int that is too large', value('<int>9007199254740993</int>'), '-32600'],
    ['has a boolean that is none', value('<boolean>true</boolean>'), '-32600'],
    ['has a double that is none', value('<double>nan</double>'), '-32600'],
    ['has a date that is none', value('<dateTime.iso8601>today</dateTime.iso8601>'), '-32600'],
    ['has base64 that is none', value('<base64>*</base64>'), '-32600'],
    ['has a member without a value', struct('<member><name>a</name></member>'), '-32600'],
    ['has an array without data', value('<array/>'), '-32600'],
    ['is nested too deeply', nested(100), '-32600'],
    ['has too many elements', value(`<array><data>${'<value/>'.repeat(200_001)}</data></array>`), '-32600'],
    ['has no parameters', '<methodCall><methodName>getObject</methodName></methodCall>', '-32602'],
    ['has no headers', methodCall('getObject', [{}]), '-32602'],
    ['has no struct first', methodCall('getObject', ['text']), '-32602'],
    ['is too large', 'x'.repeat(11 * 1024 * 1024), 'SoftLayer_Exception_WebService_BadRequest'],
  ])('when it %s', async (_what, body, faultCode) => {
    const reply = await post(kit, ACCOUNT, body, { authorization: own() });
    expect(reply).toMatchObject({ status: 200, value: { faultCode } });
  });

  it('takes what is near to those', async () => {
    for (const body of [nested(40), struct('<member><name>__proto__</name><value/></member>'), value('')]) {
      const reply = await post(kit, ACCOUNT, body, { authorization: own() });
      expect(reply.value).toMatchObject({ id: kit.classic.classicAccountId });
    }
  });

  it('is a POST to one service; every other route is named and not served', async () => {
    for (const [method, path] of [
      ['GET', 'v3.1/SoftLayer_Account'],
      ['POST', 'v3.1/'],
      ['POST', 'v4/SoftLayer_Account'],
      ['POST', 'v3.1/SoftLayer_Account/getObject'],
    ] as const) {
      const response = await fetch(`${kit.listener.url}/xmlrpc/${path}`, { method });
      expect(response.status).toBe(501);
      expect(await response.text()).toContain(`${method} /xmlrpc/${path}`);
    }
  });
});

describe('faults that tests order', () => {
  const get = () => call(ACCOUNT, 'getObject');
  const order = (kind: Parameters<Kit['classic']['faults']['inject']>[0]['kind']) =>
    kit.classic.faults.inject({ kind, method: 'getObject' } as never);

  it('meet XML-RPC as they meet REST', async () => {
    order('internal-error');
    expect((await get()).value).toEqual({ faultCode: PUBLIC, faultString: 'Internal Error' });
    order('error-body');
    expect((await get()).value).toMatchObject({ faultCode: PUBLIC });
    order('empty-body');
    expect(await get()).toMatchObject({ status: 200, text: '' });
    order('gateway-timeout');
    expect(await get()).toMatchObject({ status: 504, text: expect.stringContaining('<html>') });
    order('rate-limit');
    expect((await get()).value.faultCode).toBe('SoftLayer_Exception_WebService_RateLimitExceeded');
    order('token-expired');
    expect((await get()).value.faultCode).toBe(EXPIRED);
    order('lose-reply');
    await expect(get()).rejects.toThrow();
    expect((await get()).value).toMatchObject({ id: kit.classic.classicAccountId });
  });
});
