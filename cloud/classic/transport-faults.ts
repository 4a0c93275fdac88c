import type { ServerResponse } from 'node:http';
import type { Answer } from './dispatch.ts';
import { expiredToken, rateLimitExceeded } from './fault.ts';
import type { TransportFault } from './switches.ts';

/**
 * Runs a call under the fault that a test ordered for it, before or after its effect; undefined: `answer` has sent
 * the fault instead.
 */
export async function callUnderFault(
  fault: TransportFault | undefined,
  run: () => Promise<Answer>,
  answer: (fault: TransportFault) => void,
): Promise<Answer | undefined> {
  if (fault && !hasEffect(fault)) {
    answer(fault);
    return undefined;
  }
  const done = await run();
  if (!fault) return done;
  answer(fault);
  return undefined;
}

/** A lost reply means by default that the work was done. */
const hasEffect = (fault: TransportFault): boolean => fault.afterEffect ?? fault.kind === 'lose-reply';

/**
 * The answers of an overloaded or broken service (softlayer-api.md 1.4, 4). `sendError` sends, with status 200, what
 * a framing makes of an error without a call behind it. Throws `ApiFault` for those that are ordinary faults.
 */
export function sendInjected(
  fault: TransportFault,
  response: ServerResponse,
  headers: Readonly<Record<string, string>>,
  sendError: (text: string) => void,
): void {
  switch (fault.kind) {
    case 'lose-reply':
      return void response.destroy();
    case 'empty-body':
      return void response.writeHead(200, headers).end();
    case 'error-body':
      return void sendError('An unexpected error occurred.');
    case 'internal-error':
      return void sendError('Internal Error');
    case 'gateway-timeout':
      return void response
        .writeHead(504, { 'Content-Type': 'text/html' })
        .end('<html><body><h1>504 Gateway Time-out</h1></body></html>');
    case 'rate-limit':
      throw rateLimitExceeded();
    case 'token-expired':
      throw expiredToken();
  }
}
