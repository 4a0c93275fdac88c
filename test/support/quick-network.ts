import dns from 'node:dns';
import { ClientRequest } from 'node:http';
import { vi } from 'vitest';

/** Milliseconds that a silence is waited out in tests. */
const SHORT = 30;

/** Names of hosts that were looked up. */
export const lookups: string[] = [];

/**
 * Makes the wait for a service that is silent short, and answers DNS for names that must not leave this machine: those in
 * `no-dns.invalid` are not answered, others are unknown. Until `vi.restoreAllMocks`.
 */
export function quickenNetwork(silent: string): void {
  const { host } = new URL(silent);
  const wait = ClientRequest.prototype.setTimeout;
  vi.spyOn(ClientRequest.prototype, 'setTimeout').mockImplementation(function (
    this: ClientRequest,
    time: number,
    then?: () => void,
  ) {
    return wait.call(this, this.getHeader('host') === host ? SHORT : time, then);
  });
  const send = globalThis.fetch;
  vi.spyOn(globalThis, 'fetch').mockImplementation((url, init = {}) => {
    if (new URL(String(url)).host !== host) return send(url, init);
    const { signal } = init;
    return send(url, {
      ...init,
      signal: AbortSignal.any([AbortSignal.timeout(SHORT), ...(signal ? [signal] : [])]),
    });
  });
  answerNames();
}

function answerNames(): void {
  const lookup = dns.lookup as (...all: unknown[]) => unknown;
  const answer = (host: string, ...rest: unknown[]): unknown => {
    if (!/\.invalid$|ibm\.com$|appdomain\.cloud$/.test(host)) return lookup(host, ...rest);
    lookups.push(host);
    const code = host.endsWith('no-dns.invalid') ? 'EAI_AGAIN' : 'ENOTFOUND';
    const told = { code, errno: -3008, hostname: host, syscall: 'getaddrinfo' };
    const error = Object.assign(new Error(`getaddrinfo ${code} ${host}`), told);
    return setImmediate(() => (rest.at(-1) as (error: Error) => void)(error));
  };
  vi.spyOn(dns, 'lookup').mockImplementation(answer as never);
}
