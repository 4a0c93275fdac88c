import { inspect } from 'node:util';
import { afterEach, expect, test } from 'vitest';
import { ServiceError } from '../../lib/base/errors.ts';
import { type Answerer, type StandIn, sendFault, sendJson, startStandIn } from './stand-in.ts';

const open: StandIn[] = [];
async function standIn(answer: Answerer): Promise<StandIn> {
  const started = await startStandIn(answer);
  open.push(started);
  return started;
}
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
});

const READ = { service: 'SoftLayer_Virtual_Guest', method: 'getObject', id: 7, mask: 'mask[id]' };
const CHANGE = { service: 'SoftLayer_Product_Order', method: 'placeOrder', args: [{ complexType: 'X' }] };

async function failureOf(work: Promise<unknown>): Promise<ServiceError> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof ServiceError) return error;
  throw new Error(`no ServiceError: ${inspect(error)}`);
}

test('a call without arguments is a GET with mask, a call with arguments a POST of positional parameters', async () => {
  const cloud = await standIn((_, response) => sendJson(response, { id: 7 }));
  const client = cloud.client();
  await client.read(READ);
  await client.change(CHANGE);
  const [read, change] = cloud.seen;
  expect(read).toMatchObject({ method: 'GET', path: '/SoftLayer_Virtual_Guest/7/getObject.json' });
  expect(read?.query.get('objectMask')).toBe('mask[id]');
  expect(read?.headers.authorization).toBe(
    `Basic ${Buffer.from('apikey:canary-key-0123456789').toString('base64')}`,
  );
  expect(change).toMatchObject({ method: 'POST', path: '/SoftLayer_Product_Order/placeOrder.json' });
  expect(JSON.parse(change?.body ?? '')).toEqual({ parameters: [{ complexType: 'X' }] });
});

test('HTTP 500 with an exception class is a refusal and is not repeated', async () => {
  const cloud = await standIn((_, response) =>
    sendFault(response, 'SoftLayer_Exception_Public', 'Preset with key name X could not be found.'),
  );
  const { failure } = await failureOf(cloud.client().read(READ));
  expect(failure).toMatchObject({
    outcome: 'refused',
    serviceCode: 'SoftLayer_Exception_Public',
    status: 500,
  });
  expect(cloud.seen).toHaveLength(1);
});

test('a read is repeated after overload, an empty body, a gateway page and the rate limit', async () => {
  const cloud = await standIn((_, response, count) => {
    if (count === 1)
      return sendJson(response, { error: 'Internal Error', code: 'SoftLayer_Exception_Public' }, 200);
    if (count === 2) return response.writeHead(200).end();
    if (count === 3) return response.writeHead(504, { 'Content-Type': 'text/html' }).end('<html>late</html>');
    if (count === 4)
      return sendFault(
        response,
        'SoftLayer_Exception_WebService_RateLimitExceeded',
        'Rate limit of 50 requests',
      );
    return sendJson(response, { id: 7 });
  });
  expect(await cloud.client().read(READ)).toEqual({ id: 7 });
  expect(cloud.seen).toHaveLength(5);
});

test.each<[string, Answerer, string]>([
  [
    'Internal Error with HTTP 500',
    (_, r) => sendFault(r, 'SoftLayer_Exception_Public', 'Internal Error'),
    'unknown',
  ],
  [
    'Internal Error with HTTP 200',
    (_, r) => sendFault(r, 'SoftLayer_Exception_Public', 'Internal Error', 200),
    'unknown',
  ],
  [
    'an error without a class',
    (_, r) => sendFault(r, undefined, 'There is currently an active transaction.'),
    'unknown',
  ],
  ['an empty body', (_, r) => r.writeHead(200).end(), 'unknown'],
  ['a gateway page', (_, r) => r.writeHead(504).end('<html></html>'), 'unknown'],
  ['a cut connection', (_, r) => r.destroy(), 'unknown'],
  [
    'an exception class with HTTP 200',
    (_, r) => sendFault(r, 'SoftLayer_Exception_Public', 'no', 200),
    'unknown',
  ],
  [
    'the rate limit',
    (_, r) => sendFault(r, 'SoftLayer_Exception_WebService_RateLimitExceeded', 'x'),
    'transient',
  ],
])('a change that meets %s is sent once and counts as what it is', async (_name, answer, outcome) => {
  const cloud = await standIn(answer);
  const { failure } = await failureOf(cloud.client().change(CHANGE));
  expect(failure.outcome).toBe(outcome);
  expect(cloud.seen).toHaveLength(1);
});

test('a server that cannot be reached did nothing', async () => {
  const cloud = await standIn((_, response) => sendJson(response, true));
  const client = cloud.client();
  await cloud.close();
  expect((await failureOf(client.change(CHANGE))).failure.outcome).toBe('transient');
});

test('a change that may be repeated is, a change limited to the rate limit only after that', async () => {
  const cloud = await standIn((_, response, count) =>
    count === 1 ? response.writeHead(502).end('<html>') : sendJson(response, true),
  );
  expect(await cloud.client().change(CHANGE, 'always')).toBe(true);
  expect(cloud.seen).toHaveLength(2);
  const other = await standIn((_, response) => response.writeHead(502).end('<html>'));
  expect((await failureOf(other.client().change(CHANGE, 'limited'))).failure.outcome).toBe('unknown');
  expect(other.seen).toHaveLength(1);
});

test('a redirect is never followed: it would carry the credentials elsewhere', async () => {
  const elsewhere = await standIn((_, response) => sendJson(response, { id: 7 }));
  const cloud = await standIn((_, response) => response.writeHead(302, { Location: elsewhere.url }).end());
  const { failure } = await failureOf(cloud.client().read(READ));
  expect(failure.status).toBe(302);
  expect(cloud.seen).toHaveLength(1);
  expect(elsewhere.seen).toHaveLength(0);
});

test('a wrong key is refused at once, also without JSON', async () => {
  const cloud = await standIn((_, response) => response.writeHead(401).end('Unauthorized'));
  expect((await failureOf(cloud.client().read(READ))).failure.outcome).toBe('refused');
  expect(cloud.seen).toHaveLength(1);
});

test('lists are paged by id, and rows of nothing are left out', async () => {
  const rows = Array.from({ length: 150 }, (_, index) => ({ id: index + 1 }));
  const cloud = await standIn((seen, response) => {
    const [offset = 0, limit = 0] = (seen.query.get('resultLimit') ?? '').split(',').map(Number);
    sendJson(response, rows.slice(offset, offset + limit), 200, { 'SoftLayer-Total-Items': '150' });
  });
  const call = {
    service: 'SoftLayer_Account',
    method: 'getVirtualGuests',
    filter: { virtualGuests: { hostname: { operation: '_= web' } } },
    root: 'virtualGuests',
  };
  expect(await cloud.client().list(call)).toHaveLength(150);
  expect(cloud.seen).toHaveLength(2);
  expect(JSON.parse(cloud.seen[0]?.query.get('objectFilter') ?? '')).toEqual({
    virtualGuests: {
      hostname: { operation: '_= web' },
      id: { operation: 'orderBy', options: [{ name: 'sort', value: ['ASC'] }] },
    },
  });
});

test.each([
  ['[{}]', [{}], 0],
  ['null', null, 0],
  ['one object without brackets', { id: 3 }, 1],
])('a list that comes as %s is a list', async (_name, value, length) => {
  const cloud = await standIn((_, response) => sendJson(response, value));
  expect(await cloud.client().list({ service: 'SoftLayer_Account', method: 'getSshKeys' })).toHaveLength(
    length,
  );
});

test('changes run one at a time', async () => {
  let running = 0;
  let most = 0;
  const cloud = await standIn((_, response) => {
    running += 1;
    most = Math.max(most, running);
    setTimeout(() => {
      running -= 1;
      sendJson(response, true);
    }, 20);
  });
  const client = cloud.client();
  await Promise.all([1, 2, 3].map(() => client.change(CHANGE)));
  expect(most).toBe(1);
});

test('more than ten requests at once are spread over time', async () => {
  const cloud = await standIn((_, response) => sendJson(response, { id: 7 }));
  const client = cloud.client();
  const start = performance.now();
  await Promise.all(Array.from({ length: 13 }, () => client.read(READ)));
  expect(performance.now() - start).toBeGreaterThan(250);
});

test('a cancelled change still waits for its answer, a cancelled read does not', async () => {
  const abort = new AbortController();
  const cloud = await standIn((_, response) => {
    setTimeout(() => sendJson(response, { id: 7 }), 150);
    abort.abort(new Error('cancelled'));
  });
  const client = cloud.client({ signal: abort.signal });
  expect(await client.change(CHANGE)).toEqual({ id: 7 });
  await expect(client.read(READ)).rejects.toThrow('cancelled');
});

test('a change that was cancelled before it was sent did nothing', async () => {
  const cloud = await standIn((_, response) => sendJson(response, true));
  const client = cloud.client({ signal: AbortSignal.abort(new Error('cancelled')) });
  expect((await failureOf(client.change(CHANGE))).failure.outcome).toBe('transient');
  expect(cloud.seen).toHaveLength(0);
});

test('an answer without end is cut off', async () => {
  const cloud = await standIn((_, response) => {
    response.writeHead(200, { 'Content-Type': 'application/json' });
    const piece = Buffer.alloc(4 * 1024 * 1024, 32);
    const more = () => {
      while (!response.destroyed && response.write(piece));
      if (!response.destroyed) response.once('drain', more);
    };
    more();
  });
  const { failure } = await failureOf(cloud.client().change(CHANGE));
  expect(failure.text).toContain('larger than');
});

test('no error shows the key', async () => {
  const cloud = await standIn((_, response) => response.destroy());
  const error = await failureOf(cloud.client().change(CHANGE));
  const shown = `${inspect(error, { depth: 20, showHidden: true })}${error.stack}`;
  expect(shown).not.toContain('canary-key');
  expect(shown).not.toContain(Buffer.from('canary-key-0123456789').toString('base64').slice(4, 20));
});

test.each<[string, Answerer]>([
  [
    'in its message',
    (seen, r) =>
      sendFault(r, 'SoftLayer_Exception_InvalidValue', `bad value: ${JSON.parse(seen.body).parameters[0]}`),
  ],
  [
    'as JSON in its message',
    (seen, r) => sendFault(r, 'SoftLayer_Exception_InvalidValue', `bad value: ${seen.body}`),
  ],
  ['in a page', (seen, r) => r.writeHead(500).end(`<html>${seen.body}</html>`)],
])(
  'what a call hides is not repeated by an error, though the service quotes it %s',
  async (_name, answer) => {
    const cloud = await standIn(answer);
    const text = '#cloud-config\npassword: canary-in-user-data\n';
    const error = await failureOf(cloud.client().change({ ...CHANGE, args: [text], hide: [text] }));
    expect(inspect(error, { depth: 20, showHidden: true })).not.toContain('canary-in-user-data');
    expect(error.failure.text).toContain('***');
  },
);
