import { connect as connectSocket } from 'node:net';

/** Milliseconds after which a silent address counts as not listening. */
const CONNECT_TIMEOUT = 10_000;

/** Opens one TCP connection and closes it: undefined when it was accepted, else why not. */
export function connectOnce(host: string, port: number, signal: AbortSignal): Promise<string | undefined> {
  return new Promise((resolve) => {
    const socket = connectSocket({ host, port });
    const end = (result: string | undefined) => {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
      socket.destroy();
      resolve(result);
    };
    const stop = () => end('cancelled');
    const timer = setTimeout(() => end(`no answer within ${CONNECT_TIMEOUT / 1000} s`), CONNECT_TIMEOUT);
    signal.addEventListener('abort', stop, { once: true });
    socket.once('connect', () => end(undefined));
    socket.once('error', (error) => end(error.message));
    if (signal.aborted) stop();
  });
}
