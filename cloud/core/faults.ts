import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';

/** A failure that a test orders of a service; it meets the next requests that fit, then it is used up. */
interface ServiceFault {
  readonly service: 'iam' | 'kms' | 'logs';
  /** HTTP method; absent fits any. */
  readonly method?: string;
  /** Fits the request's path and query; absent fits any. */
  readonly path?: RegExp;
  /** How many requests it meets; 1 when absent. */
  readonly times?: number;
  /**
   * - `refuse`: answers `status` (default 503) with `headers` and `body`, the call has no effect
   * - `drop-before`: resets the connection, no effect
   * - `drop-after`: the call takes effect, then the connection is reset instead of an answer
   * - `hang`: never answers
   */
  readonly effect: 'refuse' | 'drop-before' | 'drop-after' | 'hang';
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface ServiceFaults {
  next(fault: ServiceFault): void;
  clear(): void;
}

export interface ServiceFaultQueue extends ServiceFaults {
  /** The handler behind the faults of its service. */
  around(service: ServiceFault['service'], handler: RequestListener): RequestListener;
}

export function createServiceFaults(): ServiceFaultQueue {
  let waiting: { readonly fault: ServiceFault; left: number }[] = [];
  const take = (service: string, request: IncomingMessage): ServiceFault | undefined => {
    const found = waiting.find(
      ({ fault }) =>
        fault.service === service &&
        (fault.method ?? request.method) === request.method &&
        (fault.path?.test(request.url ?? '') ?? true),
    );
    if (!found) return undefined;
    found.left -= 1;
    if (found.left <= 0) waiting = waiting.filter((entry) => entry !== found);
    return found.fault;
  };
  return {
    next(fault) {
      waiting.push({ fault, left: fault.times ?? 1 });
    },
    clear() {
      waiting = [];
    },
    around: (service, handler) => (request, response) => {
      const fault = take(service, request);
      if (fault) strike(fault, request, response, handler);
      else handler(request, response);
    },
  };
}

function strike(
  fault: ServiceFault,
  request: IncomingMessage,
  response: ServerResponse,
  handler: RequestListener,
): void {
  if (fault.effect === 'hang') return;
  if (fault.effect === 'drop-before') {
    request.socket.resetAndDestroy();
    return;
  }
  if (fault.effect === 'refuse') {
    request.resume();
    response.writeHead(fault.status ?? 503, fault.headers).end(fault.body ?? '');
    return;
  }
  // The handler has done its work when it begins to answer.
  response.writeHead = () => {
    request.socket.resetAndDestroy();
    return response;
  };
  handler(request, response);
}
