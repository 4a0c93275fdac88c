import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ServiceError } from '../../lib/base/errors.ts';
import { silentLog } from '../../lib/base/log.ts';
import { Secret } from '../../lib/base/secret.ts';
import type { TokenSource } from '../../lib/iam/token-source.ts';
import { createBucketAdmin } from '../../lib/object-storage/bucket-admin.ts';

/** A server that answers as it is told, and what it was asked. */
let server: Server;
let answers: ((response: ServerResponse) => void)[] = [];
let asked: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    request.resume();
    request.on('end', () => {
      asked.push(`${request.method} ${request.url} ${request.headers.authorization}`);
      const next = answers.length > 1 ? answers.shift() : answers[0];
      next?.(response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
beforeEach(() => {
  answers = [];
  asked = [];
});
afterAll(() => void server.close());

const answer = (status: number, body = '', headers: Record<string, string> = {}) =>
  answers.push((response) => response.writeHead(status, headers).end(body));

function admin(signal = new AbortController().signal) {
  let tokens = 0;
  const source: Pick<TokenSource, 'token' | 'invalidate'> = {
    token: async () => new Secret(`token-number-${tokens}`),
    invalidate: () => {
      tokens += 1;
    },
  };
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const overrides = { cos: url, 'cos-config': url };
  return createBucketAdmin({
    tokens: source as TokenSource,
    endpoints: { network: 'public', overrides },
    ...{ signal, log: silentLog, retry: { base: 1, attempts: 3 } },
  });
}

const failureOf = (call: Promise<unknown>) =>
  call.then(
    () => expect.unreachable('it succeeded'),
    (error: ServiceError) => error.failure,
  );
const error = (code: string) =>
  `<?xml version="1.0"?><Error><Code>${code}</Code><Message>m</Message></Error>`;
const PLACE = { name: 'images', region: 'us-south' };

describe('calls on buckets', () => {
  it('read what the SDK does not', async () => {
    const crn = 'crn:v1:bluemix:public:kms:us-south:a/acct:inst:key:one';
    answer(200, '', { 'ibm-sse-kp-enabled': 'True', 'ibm-sse-kp-crk-id': crn });
    expect(await admin().rootKey(PLACE)).toBe(crn);
    answers = [];
    answer(200, '', { 'ibm-sse-kp-enabled': 'False' });
    expect(await admin().rootKey(PLACE)).toBeUndefined();
  });

  it('find the bucket of just this name', async () => {
    const row = (name: string, where: string) =>
      `<Bucket><Name>${name}</Name><LocationConstraint>${where}</LocationConstraint></Bucket>`;
    answer(
      200,
      `<ListAllMyBucketsResult>${row('images-2', 'eu-de-cold')}${row('images', 'us-south-smart')}</ListAllMyBucketsResult>`,
    );
    expect(await admin().findIn('guid', 'images', 'us-south')).toMatchObject({
      ...{ location: 'us-south', storageClass: 'smart', resiliency: 'regional' },
    });
    expect(await admin().findIn('guid', 'image', 'us-south')).toBeUndefined();
  });

  it('take a page of a proxy for no answer, and never for an empty one', async () => {
    answer(200, '<html><body>log in</body></html>');
    expect(await failureOf(admin().findIn('guid', 'images', 'us-south'))).toMatchObject({ status: 200 });
    expect(await failureOf(admin().lifecycle(PLACE))).toMatchObject({ outcome: 'transient' });
    expect(await failureOf(admin().configuration('images'))).toMatchObject({ status: 200 });
    answers = [];
    answer(404, '<html>not here</html>');
    expect(await failureOf(admin().lifecycle(PLACE))).toMatchObject({ status: 404, outcome: 'refused' });
    expect(await failureOf(admin().configuration('images'))).toMatchObject({ status: 404 });
  });

  it('follow no redirect', async () => {
    answer(307, '', { location: 'http://127.0.0.1:9/elsewhere' });
    expect(await failureOf(admin().location(PLACE))).toMatchObject({ status: 307, outcome: 'refused' });
    expect(await failureOf(admin().trackAll('images'))).toMatchObject({ status: 307 });
  });

  it('ask once more with a new token when they are denied, then it is a denial', async () => {
    answer(403, error('AccessDenied'));
    expect(await failureOf(admin().lifecycle(PLACE))).toMatchObject({ serviceCode: 'AccessDenied' });
    expect(asked).toEqual([
      'GET /images?lifecycle Bearer token-number-0',
      'GET /images?lifecycle Bearer token-number-1',
    ]);
  });

  it('try again when the service is overloaded, or an error came as a success', async () => {
    answer(503, error('SlowDown'));
    answer(200, error('InternalError'));
    answer(404, error('NoSuchLifecycleConfiguration'));
    expect(await admin().lifecycle(PLACE)).toBeUndefined();
    expect(asked).toHaveLength(3);
  });

  it('say whose a name is', async () => {
    const bucket = { ...PLACE, storageClass: 'standard', instanceId: 'guid', rootKeyCrn: undefined };
    for (const [code, expected] of [
      ['BucketAlreadyOwnedByYou', 'owned'],
      ['BucketAlreadyExists', 'taken'],
    ] as const) {
      answers = [];
      answer(409, error(code));
      expect(await admin().create(bucket)).toBe(expected);
    }
  });

  it('end with the action', async () => {
    const stop = new AbortController();
    answers.push(() => stop.abort(new Error('the action was cancelled')));
    await expect(admin(stop.signal).lifecycle(PLACE)).rejects.toThrow('the action was cancelled');
    await expect(admin(stop.signal).configuration('images')).rejects.toThrow('the action was cancelled');
  });
});
