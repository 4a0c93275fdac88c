import { UserError } from '../base/errors.ts';

const NAMES = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'];

/**
 * Self-hosted runners often sit behind a proxy. Only newer versions of Node can be told; loading it costs time.
 * A proxy without a scheme is one of HTTP, as for curl: `env` is corrected, since packages read it too. Throws UserError
 * E_PROXY for what is no address of one. No message holds an address: there may be a password in it.
 */
export async function useProxy(env: NodeJS.ProcessEnv): Promise<void> {
  const given = NAMES.filter((name) => env[name]);
  if (given.length === 0) return;
  for (const name of given) env[name] = proxyUrl(name, env[name] ?? '');
  const { default: http }: { default: { setGlobalProxyFromEnv?: () => void } } = await import('node:http');
  http.setGlobalProxyFromEnv?.();
}

function proxyUrl(name: string, value: string): string {
  const text = value.trim();
  const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`;
  const url = URL.parse(withScheme);
  if (!url)
    throw proxyError(
      `the environment variable ${name} is no address of a proxy`,
      'it holds a space, a sign that must be written as %XX in a password, or a port that is no number',
      `set ${name} to http://HOST:PORT, or http://USER:PASSWORD@HOST:PORT with the password percent-encoded`,
    );
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw proxyError(
      `the environment variable ${name} names a proxy of ${url.protocol.replace(/:$/, '')}`,
      'only HTTP proxies are spoken to here, such as most networks of companies have',
      `set ${name} to http://HOST:PORT of a proxy that knows CONNECT, or unset it for this step`,
    );
  return withScheme;
}

function proxyError(what: string, why: string, fix: string): UserError {
  return new UserError({ code: 'E_PROXY', what, why, fix });
}
