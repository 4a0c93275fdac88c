import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { note } from '../core/request-log.ts';
import { badRequest } from './fault.ts';

const BODY_LIMIT = 10 * 1024 * 1024;

/** A request's whole body, its digest noted for the request log. Throws `ApiFault` when it is longer than 10 MiB. */
export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    // Read to its end all the same, so that the refusal and the next request can go over this connection.
    if (size <= BODY_LIMIT) chunks.push(chunk);
  }
  if (size > BODY_LIMIT) throw badRequest('The request body is too large.');
  const body = Buffer.concat(chunks);
  if (body.length > 0) note(request, { bodySha256: createHash('sha256').update(body).digest('hex') });
  return body;
}
