import { createHash, createHmac } from 'node:crypto';
import IBM from 'ibm-cos-sdk';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BUCKET, HMAC_ID, HMAC_SECRET, INSTANCE, type Kit, startKit, xmlText } from './object-storage-kit.ts';

let kit: Kit;
let upload: string;
beforeAll(async () => {
  kit = await startKit();
  await kit.send('PUT', `/${BUCKET}/object`, { body: 'object' });
  const begun = await kit.send('POST', `/${BUCKET}/open?uploads`);
  upload = `/${BUCKET}/open?uploadId=${xmlText(begun.text, 'UploadId')}`;
});
afterAll(() => kit.close());

const INSTANCE_HEADER = { 'ibm-service-instance-id': INSTANCE };
/** Calls that succeed for who may make them, by what they are. */
const CALLS: Record<string, () => [method: string, path: string, body?: string]> = {
  download: () => ['GET', `/${BUCKET}/object`],
  'object metadata': () => ['HEAD', `/${BUCKET}/object`],
  'list objects': () => ['GET', `/${BUCKET}?list-type=2`],
  'list buckets': () => ['GET', '/'],
  'bucket metadata': () => ['HEAD', `/${BUCKET}`],
  location: () => ['GET', `/${BUCKET}?location`],
  upload: () => ['PUT', `/${BUCKET}/written`, 'x'],
  'begin multipart': () => ['POST', `/${BUCKET}/begun?uploads`],
  'upload part': () => ['PUT', `${upload}&partNumber=1`, 'x'],
  'list parts': () => ['GET', upload],
  'list uploads': () => ['GET', `/${BUCKET}?uploads`],
  delete: () => ['DELETE', `/${BUCKET}/none`],
  'create bucket': () => ['PUT', '/made-in-test'],
  'delete bucket': () => ['DELETE', '/made-in-test'],
  'set cors': () => [
    'PUT',
    `/${BUCKET}?cors`,
    '<CORSConfiguration><CORSRule><AllowedOrigin>*</AllowedOrigin><AllowedMethod>GET</AllowedMethod></CORSRule></CORSConfiguration>',
  ],
};
const READ = ['download', 'object metadata'];
const WRITE = ['upload', 'begin multipart', 'upload part'];
const READER = [...READ, 'list objects', 'list buckets', 'bucket metadata', 'location'];
const WRITER = [
  ...READER,
  ...WRITE,
  'list parts',
  'list uploads',
  'delete',
  'create bucket',
  'delete bucket',
];

describe('the roles of IAM', () => {
  it.each([
    ['Object Reader', READ],
    ['Content Reader', [...READ, 'list objects']],
    ['Object Writer', WRITE],
    ['Reader', READER],
    ['Writer', WRITER],
    ['Manager', [...WRITER, 'set cors']],
    ['Viewer', []],
  ])('%s on the instance allows exactly its calls', async (role, allowed) => {
    const name = `has-${role.replace(' ', '-')}`;
    kit.grant(name, { role });
    const done: string[] = [];
    for (const [what, call] of Object.entries(CALLS)) {
      const [method, path, body] = call();
      const headers = INSTANCE_HEADER;
      const answer = await kit.send(method, path, {
        token: name,
        headers,
        ...(body === undefined ? {} : { body }),
      });
      if (answer.status < 300) done.push(what);
      // Who may not create the bucket finds none to delete.
      else expect(answer.status).toBe(what === 'delete bucket' ? 404 : 403);
    }
    expect(done.sort()).toEqual([...allowed].sort());
  });

  it('holds a role on one bucket to that bucket, and off the instance', async () => {
    await kit.send('PUT', '/other-bucket', { headers: INSTANCE_HEADER });
    kit.grant('narrow', { role: 'Manager', bucket: BUCKET });
    expect((await kit.send('GET', `/${BUCKET}/object`, { token: 'narrow' })).status).toBe(200);
    expect((await kit.send('GET', '/other-bucket?list-type=2', { token: 'narrow' })).status).toBe(403);
    expect((await kit.send('GET', '/', { token: 'narrow', headers: INSTANCE_HEADER })).status).toBe(403);
    expect(
      (await kit.send('PUT', '/third-bucket', { token: 'narrow', headers: INSTANCE_HEADER })).status,
    ).toBe(403);
  });

  it.each([
    ['no token', null],
    ['a forged one', 'nobody'],
  ])('answers %s with 403 AccessDenied', async (_what, token) => {
    const answer = await kit.send('GET', `/${BUCKET}/object`, { token });
    expect([answer.status, xmlText(answer.text, 'Code')]).toEqual([403, 'AccessDenied']);
    expect(
      (
        await kit.send('GET', `/${BUCKET}/object`, {
          token: null,
          headers: { authorization: 'bearer owner' },
        })
      ).status,
    ).toBe(200);
  });

  it('opens a public-read object to reading by anyone, and nothing else', async () => {
    await kit.send('PUT', `/${BUCKET}/public`, { body: 'for all', headers: { 'x-amz-acl': 'public-read' } });
    expect((await kit.send('GET', `/${BUCKET}/public`, { token: null })).text).toBe('for all');
    expect((await kit.send('PUT', `/${BUCKET}/public`, { token: null, body: 'x' })).status).toBe(403);
    expect((await kit.send('GET', `/${BUCKET}?list-type=2`, { token: null })).status).toBe(403);
    expect(
      (await kit.send('PUT', `/${BUCKET}/p`, { body: 'x', headers: { 'x-amz-acl': 'public-read-write' } }))
        .status,
    ).toBe(400);
  });

  it('needs the right to read the source of a copy', async () => {
    kit.grant('only-writes', { role: 'Object Writer' });
    const headers = { 'x-amz-copy-source': `${BUCKET}/object` };
    expect((await kit.send('PUT', `/${BUCKET}/copy`, { token: 'only-writes', headers })).status).toBe(403);
  });

  it('names caller and operation in the request log', async () => {
    kit.requestLog.clear();
    await kit.send('HEAD', `/${BUCKET}/object`, { token: 'has-Reader' });
    await expect
      .poll(() => kit.requestLog.entries())
      .toMatchObject([
        { service: 'cos', operation: 'HeadObject', caller: 'iam-ServiceId-has-Reader', status: 200 },
      ]);
  });
});

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();

/** Signs by hand, from the published description of SigV4, a PUT with an aws-chunked body. */
function signedChunks(path: string, chunks: readonly string[], trailer?: string) {
  const date = new Date().toISOString().replace(/[-:]|\.\d+/g, '');
  const scope = `${date.slice(0, 8)}/us-south/s3/aws4_request`;
  const kind = `STREAMING-AWS4-HMAC-SHA256-PAYLOAD${trailer ? '-TRAILER' : ''}`;
  const host = new URL(kit.url).host;
  const length = String(chunks.join('').length);
  const signed: [string, string][] = [
    ['host', host],
    ['x-amz-content-sha256', kind],
    ['x-amz-date', date],
    ['x-amz-decoded-content-length', length],
    ...(trailer ? [['x-amz-trailer', trailer.slice(0, trailer.indexOf(':'))] as [string, string]] : []),
  ];
  const names = signed.map(([name]) => name).join(';');
  const lines = signed.map(([name, value]) => `${name}:${value}\n`).join('');
  const canonical = `PUT\n${path}\n\n${lines}\n${names}\n${kind}`;
  const key = scope
    .split('/')
    .reduce<string | Buffer>((soFar, text) => hmac(soFar, text), `AWS4${HMAC_SECRET}`);
  const sign = (text: string): string => hmac(key, text).toString('hex');
  let signature = sign(`AWS4-HMAC-SHA256\n${date}\n${scope}\n${sha256(canonical)}`);
  const headers: Record<string, string> = {
    ...Object.fromEntries(signed),
    'content-encoding': 'aws-chunked',
    authorization: `AWS4-HMAC-SHA256 Credential=${HMAC_ID}/${scope}, SignedHeaders=${names}, Signature=${signature}`,
  };
  let body = '';
  for (const chunk of [...chunks, '']) {
    signature = sign(
      `AWS4-HMAC-SHA256-PAYLOAD\n${date}\n${scope}\n${signature}\n${sha256('')}\n${sha256(chunk)}`,
    );
    body += `${chunk.length.toString(16)};chunk-signature=${signature}\r\n${chunk === '' ? '' : `${chunk}\r\n`}`;
  }
  if (trailer) {
    signature = sign(`AWS4-HMAC-SHA256-TRAILER\n${date}\n${scope}\n${signature}\n${sha256(`${trailer}\n`)}`);
    body += `${trailer}\r\nx-amz-trailer-signature:${signature}\r\n`;
  }
  return { headers, body: `${body}\r\n` };
}

describe('HMAC credentials', () => {
  const s3 = (secret = HMAC_SECRET, id = HMAC_ID): IBM.S3 =>
    new IBM.S3({
      endpoint: kit.url,
      credentials: new IBM.Credentials(id, secret),
      signatureVersion: 'v4',
      region: 'us-south',
      s3ForcePathStyle: true,
      maxRetries: 0,
    });

  it('signs calls of the SDK, with keys and metadata that need care', async () => {
    const Key = "a b/ü+~!*'()/../x//y";
    await s3()
      .putObject({ Bucket: BUCKET, Key, Body: 'signed', Metadata: { a: 'two  blanks' } })
      .promise();
    expect((await s3().getObject({ Bucket: BUCKET, Key }).promise()).Body?.toString()).toBe('signed');
    const list = await s3().listObjectsV2({ Bucket: BUCKET, Prefix: 'a b/', Delimiter: '/' }).promise();
    expect(list.KeyCount).toBe(1);
    expect((await s3().listBuckets().promise()).Buckets?.map(({ Name }) => Name)).toContain(BUCKET);
  });

  it('refuses a wrong secret, an unknown key and a wrong clock', async () => {
    const get = (client: IBM.S3) => client.getObject({ Bucket: BUCKET, Key: 'object' }).promise();
    await expect(get(s3('wrong'))).rejects.toMatchObject({ code: 'SignatureDoesNotMatch', statusCode: 403 });
    await expect(get(s3(HMAC_SECRET, 'unknown'))).rejects.toMatchObject({ code: 'InvalidAccessKeyId' });
    kit.clock.advance(16 * 60_000);
    await expect(get(s3())).rejects.toMatchObject({ code: 'RequestTimeTooSkewed' });
    kit.clock.advance(-16 * 60_000);
  });

  it('takes a pre-signed URL until it expires, unchanged only, and hides its signature in the request log', async () => {
    const url = new URL(s3().getSignedUrl('getObject', { Bucket: BUCKET, Key: 'object', Expires: 60 }));
    const get = (path: string) => kit.send('GET', path, { token: null, headers: { host: url.host } });
    kit.requestLog.clear();
    expect((await get(url.pathname + url.search)).text).toBe('object');
    await expect.poll(() => kit.requestLog.entries()[0]?.path).toMatch(/X-Amz-Signature=\*\*\*/);
    expect((await get(`${url.pathname}${url.search}0`)).status).toBe(403);
    expect((await get(`/${BUCKET}/other${url.search}`)).status).toBe(403);
    kit.clock.advance(61_000);
    const late = await get(url.pathname + url.search);
    kit.clock.advance(-61_000);
    expect([late.status, xmlText(late.text, 'Code')]).toEqual([403, 'AccessDenied']);
  });

  it('verifies each chunk of a signed aws-chunked body, and the signed trailer', async () => {
    const path = `/${BUCKET}/chunks`;
    const put = ({ headers, body }: { headers: Record<string, string>; body: string }) =>
      kit.send('PUT', path, { token: null, headers, body });
    expect((await put(signedChunks(path, ['first', 'second']))).status).toBe(200);
    expect((await kit.send('GET', path)).text).toBe('firstsecond');
    const { headers, body } = signedChunks(path, ['first', 'second']);
    const changed = await put({ headers, body: body.replace('second', 'sEcond') });
    expect(xmlText(changed.text, 'Code')).toBe('SignatureDoesNotMatch');
    const trailer = 'x-amz-checksum-crc32:26gLsg==';
    expect((await put(signedChunks(path, ['body'], trailer))).status).toBe(200);
    const signed = signedChunks(path, ['body'], trailer);
    const added = await put({
      ...signed,
      headers: { ...signed.headers, 'x-amz-meta-added': 'by a stranger' },
    });
    expect(xmlText(added.text, 'Code')).toBe('AccessDenied');
    const forged = await put({
      ...signed,
      body: signed.body.replace('trailer-signature:', 'trailer-signature:0'),
    });
    expect(xmlText(forged.text, 'Code')).toBe('SignatureDoesNotMatch');
  });
});
