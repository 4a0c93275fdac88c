import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import './seed.ts';
import { ServiceError, UserError } from '../../lib/base/errors.ts';

/** One answer of a service that is out of its mind, or of something that answers in its place. */
export interface Answer {
  readonly status?: number;
  readonly body: string;
  readonly type?: string;
  readonly headers?: Record<string, string>;
}

/** A server whose every answer is the present one. */
export interface OneAnswer {
  readonly url: string;
  answer: Answer;
  /** Requests so far. */
  count: number;
  stop(): Promise<void>;
}

export async function startOneAnswer(): Promise<OneAnswer> {
  const self = { answer: { body: '' } as Answer, count: 0 };
  const server = createServer((request, response) => {
    request.resume();
    request.on('end', () => {
      self.count += 1;
      const { status = 200, body, type = 'application/json', headers } = self.answer;
      const bodiless = request.method === 'HEAD' || status === 204;
      response.writeHead(status, { 'Content-Type': type, ...headers });
      response.end(bodiless ? undefined : body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return Object.assign(self, {
    url,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  });
}

const PAGE = '<!DOCTYPE html><html><body><h1>Welcome to the hotel</h1>Please log in.</body></html>';

/** Bodies that come with status 200 and are no answer of any method that answers an object. */
export const NO_ANSWERS: readonly (readonly [string, Answer])[] = [
  ['a web page', { body: PAGE, type: 'text/html' }],
  ['a web page that says it is JSON', { body: PAGE }],
  ['nothing', { body: '' }],
  ['blanks', { body: ' \n ' }],
  ['{}', { body: '{}' }],
  ['null', { body: 'null' }],
  ['[]', { body: '[]' }],
  ['a number', { body: '7' }],
  ['false', { body: 'false' }],
  ['a text', { body: '"ok"' }],
  ['a list of texts', { body: '["a","b"]' }],
  ['objects without sense', { body: '[{"a":1},{"b":{"id":"NaN"}}]' }],
  ['half an answer', { body: '{"id": 12, "ciphertext": "QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVo' }],
  ['JSON with garbage behind it', { body: '{"access_token":"eyJhbGciOiJSUzI1NiJ9.secret"} x' }],
  ['lists in lists', { body: `${'['.repeat(50_000)}${']'.repeat(50_000)}` }],
  ['objects in objects', { body: `${'{"id":'.repeat(50_000)}1${'}'.repeat(50_000)}` }],
  ['a prototype', { body: '{"__proto__":{"id":1,"plaintext":"AA==","UploadId":"x"},"constructor":7}' }],
  ['a long text', { body: JSON.stringify({ error: 7, text: 'x'.repeat(500_000) }) }],
  ['an XML document', { body: '<?xml version="1.0"?><a><b>1</b></a>', type: 'application/xml' }],
];

/** What came of a call: an error that people can read, or a value without bogus parts. Anything else fails the test. */
export async function outcomeOf(call: () => Promise<unknown>): Promise<unknown> {
  try {
    const value = await call();
    demandSound(value, 'the value');
    return value;
  } catch (error) {
    if (error instanceof ServiceError || error instanceof UserError) return error;
    throw new Error(`no error of a service: ${error instanceof Error ? error.stack : error}`, {
      cause: error,
    });
  }
}

function demandSound(value: unknown, path: string): void {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError(`${path} is ${value}`);
  if (typeof value === 'string' && /undefined|NaN|\[object/.test(value))
    throw new TypeError(`${path} is ${value}`);
  if (typeof value !== 'object' || value === null || Buffer.isBuffer(value)) return;
  for (const [name, one] of Object.entries(value)) {
    if (/^(id|orderId)$/.test(name) && typeof one === 'number' && one <= 0)
      throw new TypeError(`${path}.${name} is ${one}`);
    if (name === 'id' && one === '') throw new TypeError(`${path}.id is empty`);
    demandSound(one, `${path}.${name}`);
  }
}

const WRONG = [null, '', 'x', '-1', -1, 0, 0.5, 1e308, true, false, {}, [], [null], [[]], { id: {} }, ['x']];

/** A good answer with one to three of its parts replaced by something of another kind, or left out. */
export function damaged(good: unknown): fc.Arbitrary<unknown> {
  const change = fc.record({ at: fc.nat(), wrong: fc.constantFrom(...WRONG, undefined) });
  return fc.array(change, { minLength: 1, maxLength: 3 }).map((changes) => {
    const root = { answer: structuredClone(good) };
    for (const { at, wrong } of changes) {
      const places = placesIn(root);
      const place = places[at % places.length];
      if (!place) continue;
      if (wrong === undefined && !Array.isArray(place.holder)) delete place.holder[place.name];
      else place.holder[place.name] = structuredClone(wrong ?? null);
    }
    return root.answer;
  });
}

interface Place {
  readonly holder: Record<string, unknown>;
  readonly name: string;
}

function placesIn(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((name) => [{ holder, name }, ...placesIn(holder[name])]);
}
