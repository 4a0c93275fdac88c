import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, isIPv6 } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import type { Clock, RequestLog } from '../ports.ts';
import type { ServerCertificate } from './certificates.ts';
import type { Control } from './control.ts';
import { withoutSecretShape, withoutSecrets } from './redact.ts';
import { factsFor } from './request-log.ts';

export interface Listener {
  /** `http://127.0.0.1:PORT`, with TLS `https://…`, no slash at the end. */
  readonly url: string;
  readonly port: number;
  readonly isOpen: () => boolean;
  close(): Promise<void>;
}

export interface ListenOptions {
  /** Name of the service in the request log: `iam`, `kms`, `cos`, `cos-config`, `classic`, `logs`. */
  readonly service: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly clock: Clock;
  readonly requestLog: RequestLog;
  readonly handler: RequestListener;
  /** The handler answers `Expect: 100-continue` itself, with `readyForBody`; else node does at once. */
  readonly defersContinue?: boolean;
  /** What the local cloud tells of itself; asked before the handler, and not written into the log. */
  readonly control?: Control;
  /** The address that is listened on; 127.0.0.1 when absent. */
  readonly host?: string;
  /** The name in the listener's URL; `host` when absent. */
  readonly publicHost?: string;
  /** Speaks TLS with it; absent: plain HTTP. */
  readonly tls?: ServerCertificate | undefined;
}

const awaitingContinue = new WeakSet<IncomingMessage>();

/** Tells a client that waits with `Expect: 100-continue` to send its body; call it before reading one. */
export function readyForBody(request: IncomingMessage, response: ServerResponse): void {
  if (awaitingContinue.delete(request)) response.writeContinue();
}

/** Node's listener for a hono app; `c.env.incoming` is the raw request. */
export function honoHandler(
  app: Hono<{ Bindings: { incoming: IncomingMessage; outgoing: ServerResponse } }>,
): RequestListener {
  const listener = getRequestListener(app.fetch, { overrideGlobalObjects: false });
  return (request, response) => void listener(request, response);
}

/**
 * Milliseconds in which an idle connection stays open. Longer than clients keep theirs: Node's own 5 s end at the moment
 * in which a client that did something else for so long sends its next request, and it reads a reset.
 */
const IDLE = 75_000;

/** Listens, on the loopback address by default, and writes each answered request into the request log. */
export async function listen(options: ListenOptions): Promise<Listener> {
  const { host = '127.0.0.1', publicHost = host } = options;
  const serve: RequestListener = (request, response) => {
    try {
      if (options.control?.(request, response)) return;
      record(options, request, response);
      options.handler(request, response);
    } catch (error) {
      // Whatever somebody sends must not end the process, and all services with it.
      refuse(response, error);
    }
  };
  const server: Server = options.tls ? createTlsServer(options.tls, serve) : createServer(serve);
  if (options.defersContinue) {
    server.on('checkContinue', (request, response) => {
      awaitingContinue.add(request);
      serve(request, response);
    });
  }
  server.requestTimeout = 0;
  server.keepAliveTimeout = IDLE;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, host, resolve);
  });
  const port = (server.address() as AddressInfo).port;
  return {
    url: `${options.tls ? 'https' : 'http'}://${isIPv6(publicHost) ? `[${publicHost}]` : publicHost}:${port}`,
    port,
    isOpen: () => server.listening,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function refuse(response: ServerResponse, error: unknown): void {
  const message = `This request cannot be read: ${error instanceof Error ? error.message : String(error)}`;
  if (!response.headersSent)
    response.writeHead(400, { 'Content-Type': 'application/json', Connection: 'close' });
  response.end(`${JSON.stringify({ error: 'bad_request', message })}\n`);
}

function record(options: ListenOptions, request: IncomingMessage, response: ServerResponse): void {
  response.once('close', () => {
    const facts = factsFor(request);
    options.requestLog.add({
      at: options.clock.now(),
      service: options.service,
      method: request.method ?? '',
      path: withoutSecrets(request.url ?? ''),
      // A connection that was cut before an answer has status 0.
      status: response.headersSent ? response.statusCode : 0,
      caller: facts.caller,
      operation: facts.operation && withoutSecretShape(facts.operation),
      bodySha256: facts.bodySha256,
    });
  });
}
