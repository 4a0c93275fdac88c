import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import '../support/seed.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { ServiceError, UserError } from '../../lib/base/errors.ts';
import { silentLog } from '../../lib/base/log.ts';
import { Secret } from '../../lib/base/secret.ts';
import { explained } from '../../lib/explain/explain.ts';
import { abortOldUploads, removeNoted } from '../../lib/object-storage/leftovers.ts';
import { createObjectStorage, type ObjectStorage } from '../../lib/object-storage/object-storage.ts';
import { type Answer, NO_ANSWERS, type OneAnswer, outcomeOf, startOneAnswer } from '../support/malformed.ts';

let server: OneAnswer;
let storage: ObjectStorage;
const client = (url: string) =>
  createObjectStorage({
    tokens: {
      token: async () => new Secret('t'.repeat(40)),
      claims: () => Promise.reject(new Error('not in this test')),
      time: async () => Date.now(),
      invalidate() {},
    },
    endpoints: { network: 'public', overrides: { cos: url } },
    region: 'us-south',
    signal: new AbortController().signal,
    log: silentLog,
    retry: { base: 0.1, attempts: 2 },
  });
beforeAll(async () => {
  server = await startOneAnswer();
  storage = client(server.url);
});
afterAll(() => server.stop());
beforeEach(() => {
  server.count = 0;
});

const REF = { bucket: 'bucket', key: 'a/b.vhd' };
const WHERE = { Bucket: 'bucket', Key: 'a/b.vhd' };
const XML = 'application/xml';
const xml = (body: string): Answer => ({ body: `<?xml version="1.0" encoding="UTF-8"?>${body}`, type: XML });
const etag = { ETag: '"0123456789abcdef"' };

const COMPLETE = {
  operation: 'completeMultipartUpload',
  params: { ...WHERE, UploadId: 'u', MultipartUpload: { Parts: [{ ETag: 'e', PartNumber: 1 }] } },
  repeatable: false,
};
const send = (operation: string, params: object, pick: string[]) => async () => {
  const answer = await storage.s3.send({ operation, params: { ...params }, repeatable: true });
  return pick.map((name) => answer[name]);
};

const LISTED = xml(
  '<ListBucketResult><Name>bucket</Name><KeyCount>1</KeyCount><IsTruncated>false</IsTruncated><Contents><Key>a/b.vhd</Key><Size>7</Size></Contents></ListBucketResult>',
);
const UPLOADS = xml(
  '<ListMultipartUploadsResult><Bucket>bucket</Bucket><IsTruncated>false</IsTruncated><Upload><Key>a/b.vhd</Key><UploadId>u</UploadId><Initiated>2026-11-22T06:00:00.000Z</Initiated></Upload></ListMultipartUploadsResult>',
);

/** Name, good answer, call. HEAD has no body, so its answers differ by headers alone. */
const CALLS: [string, Answer, () => Promise<unknown>][] = [
  ['getText', { body: 'text', headers: etag }, () => storage.getText(REF, 10_000_000)],
  ['putText', { body: '', headers: etag }, () => storage.putText(REF, 'text', { onlyIfAbsent: false })],
  ['list', LISTED, () => storage.list('bucket', 'a', 10)],
  [
    'bucketLocation',
    xml('<LocationConstraint xmlns="x">us-south-standard</LocationConstraint>'),
    () => storage.bucketLocation('bucket'),
  ],
  ['delete', { status: 204, body: '' }, () => storage.delete(REF)],
  [
    'createMultipartUpload',
    xml('<InitiateMultipartUploadResult><UploadId>u</UploadId></InitiateMultipartUploadResult>'),
    send('createMultipartUpload', WHERE, ['UploadId']),
  ],
  [
    'uploadPart',
    { body: '', headers: etag },
    send('uploadPart', { ...WHERE, UploadId: 'u', PartNumber: 1, Body: Buffer.from('x') }, ['ETag']),
  ],
  [
    'completeMultipartUpload',
    xml('<CompleteMultipartUploadResult><ETag>"e-1"</ETag></CompleteMultipartUploadResult>'),
    async () => (await storage.s3.send(COMPLETE))['ETag'],
  ],
  [
    'abortMultipartUpload',
    { status: 204, body: '' },
    send('abortMultipartUpload', { ...WHERE, UploadId: 'u' }, []),
  ],
  ['listMultipartUploads', UPLOADS, send('listMultipartUploads', { Bucket: 'bucket' }, ['Uploads'])],
  [
    'listParts',
    xml(
      '<ListPartsResult><IsTruncated>false</IsTruncated><Part><PartNumber>1</PartNumber></Part></ListPartsResult>',
    ),
    send('listParts', { ...WHERE, UploadId: 'u' }, ['Parts']),
  ],
  // The same two calls past the SDK.
  [
    'putPart',
    { body: '', headers: etag },
    () => storage.s3.wire.putPart({ ref: REF, uploadId: 'u', number: 1, bytes: Buffer.from('x') }),
  ],
  [
    'getRange',
    { status: 206, body: 'text', headers: { ...etag, 'Content-Range': 'bytes 0-3/9' } },
    () => storage.s3.wire.getRange({ ref: REF, offset: 0, room: Buffer.alloc(4) }),
  ],
  [
    'getRange of all',
    { body: 'text', headers: etag },
    () => storage.s3.wire.getRange({ ref: REF, offset: 0, room: Buffer.alloc(10_000_000) }),
  ],
];

const MORE: [string, Answer][] = [
  ['XML that is cut off', xml('<ListBucketResult><Name>bucket</Name><IsTruncated>false</IsTru')],
  ['another XML document', xml('<Something><IsTruncated>perhaps</IsTruncated></Something>')],
  ['elements in elements', xml(`${'<a>'.repeat(20_000)}${'</a>'.repeat(20_000)}`)],
  ['many entities', xml('<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><x>&b;</x>')],
  ['a login page with status 203', { status: 203, body: '<html>login</html>', type: 'text/html' }],
];
/** Answers that a silent success looks like. */
const SILENT = new Set(['nothing']);

describe.each(CALLS)('%s', (name, good, call) => {
  test('takes a good answer', async () => {
    server.answer = good;
    expect(await outcomeOf(call)).not.toBeInstanceOf(Error);
  });

  test.each([...NO_ANSWERS, ...MORE])('fails as what it is when it gets %s', async (what, answer) => {
    server.answer = answer;
    if ((name === 'delete' || name === 'abortMultipartUpload') && SILENT.has(what)) return;
    const error = (await outcomeOf(call)) as ServiceError;
    expect(error).toBeInstanceOf(ServiceError);
    const tooLong = error.failure.text.includes('longer than');
    const outcome = name === 'completeMultipartUpload' ? 'unknown' : tooLong ? 'refused' : 'transient';
    expect(error.failure.outcome).toBe(outcome);
    expect(error.message.length).toBeLessThan(1000);
    // A page of somebody else comes again and again.
    const again = outcome === 'transient' && !error.failure.text.includes('web page');
    expect(server.count).toBe(again ? 2 : 1);
    expect(explained(error, 'x')).toBeInstanceOf(UserError);
  });

  test.each([
    ['', ''],
    ['with a line behind it', '\n'],
  ])('takes an error that comes as a success for that error %s', async (_what, end) => {
    // What an object holds is never read as an error.
    if (name.startsWith('get')) return;
    server.answer = xml(`<Error><Code>InternalError</Code><Message>we failed</Message></Error>${end}`);
    const error = (await outcomeOf(call)) as ServiceError;
    expect(error.failure).toMatchObject({ serviceCode: 'InternalError', text: 'we failed', status: 200 });
    expect(error.failure.outcome).toBe(name === 'completeMultipartUpload' ? 'unknown' : 'transient');
  });

  test('gives no bogus value, whatever part of the answer is wrong', async () => {
    const wrong = fc.constantFrom('', 'x', '-1', '1e999', '<a/>', '<Key></Key>', '99999999999999999999');
    await fc.assert(
      fc.asyncProperty(fc.nat(), wrong, async (at, text) => {
        const values = [...good.body.matchAll(/>([^<]+)</g)];
        const value = values[at % Math.max(1, values.length)];
        const start = (value?.index ?? 0) + 1;
        const body = value
          ? `${good.body.slice(0, start)}${text}${good.body.slice(start + (value[1] ?? '').length)}`
          : text;
        server.answer = { ...good, body };
        await outcomeOf(call);
      }),
      { numRuns: 40 },
    );
  });
});

test('an error without end is cut off, and keeps its status', async () => {
  server.answer = { status: 500, body: 'x'.repeat(5_000_000) };
  const error = (await outcomeOf(() => storage.getText(REF, 10))) as ServiceError;
  expect(error.failure).toMatchObject({ status: 500, outcome: 'transient' });
  expect(error.failure.text).toContain('longer than');
});

test('an object whose size or tag is missing is none that can be trusted', async () => {
  server.answer = { body: '' };
  expect(await outcomeOf(() => storage.head(REF))).toBeInstanceOf(ServiceError);
  server.answer = { body: '', headers: { 'Content-Length': '17' } };
  expect(await outcomeOf(() => storage.head(REF))).toBeInstanceOf(ServiceError);
  server.answer = { body: '', headers: { ...etag, 'Content-Length': '17' } };
  expect(await storage.head(REF)).toMatchObject({ size: 17 });
});

test('a list that names the same next page again and again ends', async () => {
  server.answer = xml(
    '<ListBucketResult><IsTruncated>true</IsTruncated><NextContinuationToken>n</NextContinuationToken></ListBucketResult>',
  );
  expect(await outcomeOf(() => storage.list('bucket', 'a', 10))).toBeInstanceOf(ServiceError);
  expect(server.count).toBe(2);
  server.answer = xml('<ListBucketResult><IsTruncated>true</IsTruncated></ListBucketResult>');
  expect(await outcomeOf(() => storage.list('bucket', 'a', 10))).toBeInstanceOf(ServiceError);
});

test('no upload is taken for empty, or for old, because a page came instead of the list of its parts', async () => {
  const seen: string[] = [];
  const half: ObjectStorage = {
    ...storage,
    s3: {
      ...storage.s3,
      send: (call) => {
        seen.push(call.operation);
        if (call.operation === 'listMultipartUploads') server.answer = UPLOADS;
        else server.answer = { body: '<html>login</html>', type: 'text/html' };
        return storage.s3.send(call);
      },
      find: (call) => {
        seen.push(call.operation);
        server.answer = { body: '<html>login</html>', type: 'text/html' };
        return storage.s3.find(call);
      },
    },
  };
  expect(await outcomeOf(() => removeNoted(half, REF, { creating: '' }))).toBeInstanceOf(ServiceError);
  expect(seen).not.toContain('abortMultipartUpload');
  server.answer = xml(UPLOADS.body.replace('2026-11-22T06:00:00.000Z', 'yesterday'));
  expect(await outcomeOf(() => abortOldUploads(storage, REF, 1))).toBeInstanceOf(ServiceError);
});

test('an upload is old by the clock of Object Storage, whatever the clock here says', async () => {
  const begun = '2026-11-22T06:00:00.000Z';
  const hour = 3_600_000;
  const nextDay = { ...UPLOADS, headers: { Date: 'Mon, 23 Nov 2026 06:00:00 GMT' } };
  server.answer = nextDay;
  const clock = vi.spyOn(Date, 'now').mockReturnValue(Date.parse(begun) + 5 * 365 * 24 * hour);
  try {
    expect(await abortOldUploads(storage, REF, 25 * hour)).toBe(0);
    clock.mockReturnValue(Date.parse(begun) - hour);
    // What the abortion is answered here is no 204: that it was tried is enough.
    expect(await outcomeOf(() => abortOldUploads(storage, REF, 23 * hour))).toBeInstanceOf(ServiceError);
  } finally {
    clock.mockRestore();
  }
});

test('only Object Storage itself says that an object is not there', async () => {
  server.answer = { status: 404, body: '<html>no such page</html>', type: 'text/html' };
  expect(await outcomeOf(() => storage.getText(REF, 100))).toBeInstanceOf(ServiceError);
  server.answer = { ...xml('<Error><Code>NoSuchKey</Code></Error>'), status: 404 };
  expect(await storage.getText(REF, 100)).toBeUndefined();
});

test.each<[number, string, string]>([
  [400, '<Error><Code>InvalidPart</Code></Error>', 'refused'],
  [412, '<Error><Code>PreconditionFailed</Code></Error>', 'refused'],
  [503, '<Error><Code>SlowDown</Code></Error>', 'transient'],
  [429, '', 'transient'],
  [403, '<html>blocked</html>', 'unknown'],
  [403, '', 'unknown'],
  [404, '', 'unknown'],
  [503, '<html>', 'unknown'],
  [502, '', 'unknown'],
  [500, '<Error><Code>InternalError</Code></Error>', 'unknown'],
  [307, '', 'unknown'],
])('HTTP %i %s to the completion of an upload is %s', async (status, body, outcome) => {
  server.answer = { ...xml(body), body, status };
  const error = (await outcomeOf(() => storage.s3.send(COMPLETE))) as ServiceError;
  expect(error.failure.outcome).toBe(outcome);
});

test('a completion that could not be sent did nothing, one that got no answer may have', async () => {
  const nobody = await startOneAnswer();
  const lonely = client(nobody.url);
  await nobody.stop();
  const error = (await outcomeOf(() => lonely.s3.send(COMPLETE))) as ServiceError;
  expect(error.failure.outcome).toBe('transient');
});

test.each([
  ['a length that was promised', { 'Content-Length': '400' }],
  ['the last chunk', { 'Transfer-Encoding': 'chunked' }],
])('an answer that ends before %s ends the wait for it', async (_what, headers) => {
  const cutting = createServer((request, response) => {
    request.resume();
    request.on('end', () => {
      response.writeHead(200, { ...headers, ...etag, 'Content-Type': XML });
      response.write('<CompleteMultipartUploadResult><ETag>"e"</ETag>');
      setTimeout(() => request.socket.destroy(), 20);
    });
  });
  await new Promise<void>((resolve) => cutting.listen(0, '127.0.0.1', resolve));
  const cut = client(`http://127.0.0.1:${(cutting.address() as AddressInfo).port}`);
  const lost = (await outcomeOf(() => cut.s3.send(COMPLETE))) as ServiceError;
  expect(lost.failure).toMatchObject({ outcome: 'unknown', text: 'the connection ended within the answer' });
  const read = (await outcomeOf(() => cut.getText(REF, 1000))) as ServiceError;
  expect(read.failure.outcome).toBe('transient');
  cutting.close();
});
