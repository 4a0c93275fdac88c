import { createHash, randomUUID } from 'node:crypto';
import { isOn, type Request } from './request.ts';

/** What a person changes between two attempts of the same call, to make the second one pass. */
const MAY_CHANGE = [
  ...[
    'timeout',
    'network',
    'endpoints',
    'allow-custom-endpoints',
    'runner',
    'service-runner',
    'stream',
    'retry-unknown',
  ],
  ...['max-hourly-price', 'max-monthly-price', 'max-setup-fee'],
  // What is checked before and audited afterwards is no part of what is made.
  ...['check-environment', 'resource-group', 'cos-instance', 'bucket-class', 'bucket-key'],
  ...['abort-uploads-after', 'importer', 'classic', 'audit', 'logs-instance', 'since', 'expect', 'forbid'],
  ...['identities', 'wait', 'timeline-artifact'],
];
const IMAGES = ['image', 'image-artifact', 'image-uri'];

/**
 * The same in every attempt of a call, another in every call of one run that is given anything else. GitHub does not
 * tell a called workflow which job of its caller called it: what it was called with has to stand for that. Where
 * object-key names the image, its source may lie elsewhere in each attempt (an artifact's name often does).
 */
export function callIdOf(request: Request): string {
  const told = [...request].filter(
    ([name, value]) =>
      value !== 'false' &&
      !MAY_CHANGE.includes(name) &&
      !(request.has('object-key') && IMAGES.includes(name)),
  );
  const sorted = told.sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(sorted)).digest('hex').slice(0, 32);
}

/**
 * Concurrency group of a job that orders. GitHub lets one job of a group wait and cancels it for the next, so a group
 * is shared only where nothing else keeps two runs from ordering one server each: without a bucket, the intent of the
 * one lies on a runner that the other never sees.
 */
export function queueOf(request: Request, runId: string): string {
  if (request.has('bucket') || isOn(request, 'dry-run')) return `order-${randomUUID()}`;
  const server = `${request.get('hostname')}.${request.get('domain')}`.toLowerCase();
  return server.includes('{unique}') ? `order-${runId}-${callIdOf(request)}` : `order-${server}`;
}
