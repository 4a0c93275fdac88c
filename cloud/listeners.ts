import { writeFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import { makeCertificates, type ServerCertificate } from './core/certificates.ts';
import { createControl } from './core/control.ts';
import { type Listener, listen } from './core/listener.ts';
import { type Core, SERVICES, type Service } from './wiring.ts';

export interface ListenAddress {
  /** The first of consecutive ports; 0 takes any free ones. */
  readonly port: number;
  readonly host: string;
  /** The host in all URLs; undefined: `host`, or the loopback address where that is all addresses. */
  readonly publicHost: string | undefined;
  readonly tls: boolean;
}

/** Where the services answer. */
export interface Listening {
  readonly urls: Record<Service, string>;
  /** Path of the PEM of the authority; an empty text without TLS. */
  readonly ca: string;
}

/** Every address of the host, and how the host itself calls it. */
const ALL_ADDRESSES: Readonly<Record<string, string>> = { '0.0.0.0': '127.0.0.1', '::': '::1' };

/** Opens all listeners and puts each into `listeners` as soon as it is there, so that a failed start can close them. */
export async function listenAll(
  address: ListenAddress,
  { clock, requestLog, account, store }: Core,
  handlers: Record<Service, RequestListener>,
  listeners: Listener[],
): Promise<Listening> {
  const { port, host } = address;
  const publicHost = address.publicHost ?? ALL_ADDRESSES[host] ?? host;
  const secured = address.tls ? secure(publicHost, store.folder('tls'), clock.now()) : undefined;
  const opened = new Map<string, Listener>();
  const control = createControl({
    services: SERVICES,
    requestLog,
    account: account.id,
    startedAt: clock.now(),
    isOpen: (service) => opened.get(service)?.isOpen() ?? false,
  });
  const urls: Partial<Record<Service, string>> = {};
  for (const [index, service] of SERVICES.entries()) {
    const listener = await listen({
      service,
      ...{ clock, requestLog, host, publicHost },
      port: port === 0 ? 0 : port + index,
      tls: secured?.server,
      handler: handlers[service],
      defersContinue: service === 'cos',
      ...(index === 0 ? { control } : {}),
    });
    listeners.push(listener);
    opened.set(service, listener);
    urls[service] = listener.url;
  }
  return { urls: urls as Record<Service, string>, ca: secured?.ca ?? '' };
}

/** New certificates for the loopback names and the public one; the authority's goes to a file. */
function secure(publicHost: string, folder: string, now: number): { ca: string; server: ServerCertificate } {
  // No `*.localhost`, for clients take no wildcard there: with TLS buckets are named by path.
  const names = [...new Set(['localhost', '127.0.0.1', '::1', publicHost])];
  const { ca, server } = makeCertificates(names, now);
  const path = join(folder, 'ca.pem');
  writeFileSync(path, ca);
  return { ca: path, server };
}
