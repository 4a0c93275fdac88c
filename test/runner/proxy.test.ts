import http from 'node:http';
import { afterEach, expect, test, vi } from 'vitest';
import { useProxy } from '../../lib/runner/proxy.ts';

afterEach(() => vi.restoreAllMocks());

const quiet = () => vi.spyOn(http, 'setGlobalProxyFromEnv').mockImplementation(() => () => undefined);

test('a proxy without a scheme is one of HTTP, for all who read the variable', async () => {
  const set = quiet();
  const env = { HTTPS_PROXY: 'user:pass@proxy.example.com:3128', no_proxy: 'x' };
  await useProxy(env);
  expect(env).toEqual({ HTTPS_PROXY: 'http://user:pass@proxy.example.com:3128', no_proxy: 'x' });
  expect(set).toHaveBeenCalledOnce();
});

test('without a proxy nothing is loaded or set', async () => {
  const set = quiet();
  await useProxy({ HTTPS_PROXY: '' });
  expect(set).not.toHaveBeenCalled();
});

test.each([
  ['socks5://user:canary@127.0.0.1:1080', /names a proxy of socks5/],
  ['http://user:canary@127.0.0.1:port', /is no address of a proxy/],
  ['http://user:can ary@ho st:1', /is no address of a proxy/],
])('%s is refused by the name of its variable, and not shown', async (value, what) => {
  quiet();
  const refusal: unknown = await useProxy({ https_proxy: value }).catch((error: unknown) => error);
  expect(refusal).toMatchObject({ code: 'E_PROXY', what: expect.stringMatching(what) });
  expect(String(refusal)).toContain('https_proxy');
  expect(String(refusal)).not.toMatch(/canary|can ary|user:/);
});
