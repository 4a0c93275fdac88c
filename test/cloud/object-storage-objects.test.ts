import { randomBytes } from 'node:crypto';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BUCKET, type Kit, md5Base64, md5Hex, startKit, xmlText } from './object-storage-kit.ts';

let kit: Kit;
beforeAll(async () => {
  kit = await startKit();
});
afterAll(() => kit.close());

const put = (key: string, body: string | Buffer, headers: Record<string, string> = {}) =>
  kit.send('PUT', `/${BUCKET}/${key}`, { body, headers });
const get = (key: string, headers: Record<string, string> = {}) =>
  kit.send('GET', `/${BUCKET}/${key}`, { headers });

describe('objects', () => {
  it('answers a PUT with ETag, CRC-64/NVME and the common headers', async () => {
    const answer = await put('check', '123456789');
    expect(answer.status).toBe(200);
    expect(answer.text).toBe('');
    expect(answer.headers).toMatchObject({
      etag: `"${md5Hex(Buffer.from('123456789'))}"`,
      'x-amz-checksum-crc64nvme': 'rosUhgp5mIg=',
      'x-amz-checksum-type': 'FULL_OBJECT',
      'x-clv-s3-version': '2.5',
      'accept-ranges': 'bytes',
    });
    expect(answer.headers['x-amz-request-id']).toMatch(/^[0-9a-f-]{36}$/);
    expect(answer.headers['x-clv-request-id']).toBe(answer.headers['x-amz-request-id']);
    expect(answer.headers.server).toMatch(/^Cleversafe\//);
  });

  it('keeps keys raw: dots, empty segments, escapes and any UTF-8 are different objects', async () => {
    const keys = ['a/../b', 'b', 'a//b', '../../etc/passwd', '.', 'x%2520y', '%F0%9F%98%80', 'p+q', 'p%20q'];
    for (const key of keys) expect((await put(key, `body of ${key}`)).status).toBe(200);
    for (const key of keys) expect((await get(key)).text).toBe(`body of ${key}`);
  });

  it('refuses a key of more than 1024 bytes and a path that is not UTF-8', async () => {
    expect((await put('%C3%BC'.repeat(512), 'x')).status).toBe(200);
    expect(xmlText((await put(`${'%C3%BC'.repeat(512)}x`, 'x')).text, 'Code')).toBe('KeyTooLongError');
    expect(xmlText((await put('%FF', 'x')).text, 'Code')).toBe('InvalidURI');
  });

  it('shows user metadata and content headers as they came, and HEAD without a body', async () => {
    await put('headers', 'x', {
      'content-type': 'application/x-vhd',
      'cache-control': 'no-store',
      'content-disposition': 'attachment; filename="x"',
      'x-amz-meta-key-hash': 'abc',
      'x-amz-storage-class': 'STANDARD',
    });
    const head = await kit.send('HEAD', `/${BUCKET}/headers`);
    expect(head.status).toBe(200);
    expect(head.text).toBe('');
    expect(head.headers).toMatchObject({
      'content-length': '1',
      'content-type': 'application/x-vhd',
      'cache-control': 'no-store',
      'content-disposition': 'attachment; filename="x"',
      'x-amz-meta-key-hash': 'abc',
    });
    const overridden = await get('headers?response-content-type=text%2Fplain');
    expect(overridden.headers['content-type']).toBe('text/plain');
  });

  it('refuses more than 2 KiB of metadata, a foreign storage class, SSE-C and locks', async () => {
    expect(xmlText((await put('m', 'x', { 'x-amz-meta-a': 'b'.repeat(2048) })).text, 'Code')).toBe(
      'MetadataTooLarge',
    );
    expect(xmlText((await put('m', 'x', { 'x-amz-storage-class': 'GLACIER' })).text, 'Code')).toBe(
      'InvalidStorageClass',
    );
    const customer = { 'x-amz-server-side-encryption-customer-algorithm': 'AES256' };
    expect((await put('m', 'x', customer)).status).toBe(501);
    expect((await put('m', 'x', { 'x-amz-object-lock-mode': 'COMPLIANCE' })).status).toBe(501);
    expect((await put('m', 'x', { 'retention-period': '60' })).status).toBe(501);
    expect((await get('m')).status).toBe(404);
  });

  it('deletes with 204, also what is not there', async () => {
    await put('gone', 'x');
    expect((await kit.send('DELETE', `/${BUCKET}/gone`)).status).toBe(204);
    expect((await kit.send('DELETE', `/${BUCKET}/gone`)).status).toBe(204);
    expect((await get('gone')).status).toBe(404);
  });

  it('deletes several at once, quietly when asked', async () => {
    await put('d1', 'x');
    await put('d&2', 'x');
    const document = (quiet: string) =>
      `<Delete xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Object><Key>d1</Key></Object><Object><Key>d&#38;2</Key></Object>${quiet}</Delete>`;
    const loud = await kit.send('POST', `/${BUCKET}?delete`, { body: document('') });
    expect(loud.text).toContain('<Deleted><Key>d1</Key></Deleted><Deleted><Key>d&amp;2</Key></Deleted>');
    expect((await get('d%262')).status).toBe(404);
    const quiet = await kit.send('POST', `/${BUCKET}?delete`, { body: document('<Quiet>true</Quiet>') });
    expect(quiet.text).not.toContain('<Deleted>');
  });

  it('copies with metadata kept or replaced, and refuses a copy onto itself that changes nothing', async () => {
    await put('source', 'copied', { 'x-amz-meta-a': '1', 'x-amz-tagging': 'team=x' });
    const from = { 'x-amz-copy-source': `/${BUCKET}/source` };
    const copy = await kit.send('PUT', `/${BUCKET}/target`, { headers: from });
    expect(xmlText(copy.text, 'ETag')).toBe(`&quot;${md5Hex(Buffer.from('copied'))}&quot;`);
    await put('source', 'changed');
    expect(await get('target')).toMatchObject({
      text: 'copied',
      headers: { 'x-amz-meta-a': '1', 'x-amz-tagging-count': '1' },
    });
    const self = await kit.send('PUT', `/${BUCKET}/source`, { headers: from });
    expect(xmlText(self.text, 'Code')).toBe('InvalidRequest');
    const replace = { ...from, 'x-amz-metadata-directive': 'REPLACE', 'x-amz-meta-b': '2' };
    expect((await kit.send('PUT', `/${BUCKET}/source`, { headers: replace })).status).toBe(200);
    expect(await get('source')).toMatchObject({ text: 'changed', headers: { 'x-amz-meta-b': '2' } });
    const missing = { 'x-amz-copy-source': `${BUCKET}/none` };
    expect((await kit.send('PUT', `/${BUCKET}/target`, { headers: missing })).status).toBe(404);
  });

  it('lets a running GET end undisturbed by an overwrite and by a delete', async () => {
    const body = randomBytes(8 * 1024 * 1024);
    await put('running', body);
    kit.storage.faults.next({ operation: 'GetObject', effect: 'slow-body', delay: 30 });
    const running = get('running');
    await new Promise((resolve) => setTimeout(resolve, 60));
    await put('running', 'new');
    await kit.send('DELETE', `/${BUCKET}/running`);
    expect(md5Hex((await running).body)).toBe(md5Hex(body));
  });

  it('keeps and shows tags of an object', async () => {
    await put('tagged', 'x');
    const body = '<Tagging><TagSet><Tag><Key>a</Key><Value>1</Value></Tag></TagSet></Tagging>';
    expect((await kit.send('PUT', `/${BUCKET}/tagged?tagging`, { body })).status).toBe(200);
    expect((await get('tagged?tagging')).text).toContain('<Tag><Key>a</Key><Value>1</Value></Tag>');
    expect((await kit.send('DELETE', `/${BUCKET}/tagged?tagging`)).status).toBe(204);
    expect((await get('tagged?tagging')).text).toContain('<TagSet></TagSet>');
  });
});

describe('ranges', () => {
  it.each([
    ['bytes=0-3', 206, '0123', 'bytes 0-3/10'],
    ['bytes=7-', 206, '789', 'bytes 7-9/10'],
    ['bytes=-2', 206, '89', 'bytes 8-9/10'],
    ['bytes=5-100', 206, '56789', 'bytes 5-9/10'],
    ['bytes=-100', 206, '0123456789', 'bytes 0-9/10'],
    ['bytes=3-1', 200, '0123456789', undefined],
    ['bytes=0-1,4-5', 200, '0123456789', undefined],
    ['lines=1-2', 200, '0123456789', undefined],
  ])('%s gives %i', async (range, status, text, contentRange) => {
    await put('ranged', '0123456789');
    const answer = await get('ranged', { range });
    expect(answer).toMatchObject({ status, text });
    expect(answer.headers['content-range']).toBe(contentRange);
  });

  it('refuses a range behind the end with 416', async () => {
    await put('ranged', '0123456789');
    const answer = await get('ranged', { range: 'bytes=10-' });
    expect(answer.status).toBe(416);
    expect(answer.headers['content-range']).toBe('bytes */10');
    expect(xmlText(answer.text, 'Code')).toBe('InvalidRange');
  });
});

describe('conditions', () => {
  it('reads with If-Match, If-None-Match and dates', async () => {
    const etag = (await put('cond', 'x')).headers.etag ?? '';
    expect((await get('cond', { 'if-match': etag })).status).toBe(200);
    expect((await get('cond', { 'if-match': '"other"' })).status).toBe(412);
    const fresh = await get('cond', { 'if-none-match': etag });
    expect(fresh).toMatchObject({ status: 304, text: '', headers: { etag } });
    const past = new Date(Date.now() - 60_000).toUTCString();
    const future = new Date(Date.now() + 60_000).toUTCString();
    expect((await get('cond', { 'if-modified-since': future })).status).toBe(304);
    expect((await get('cond', { 'if-modified-since': past })).status).toBe(200);
    expect((await get('cond', { 'if-unmodified-since': past })).status).toBe(412);
    expect((await get('cond', { 'if-match': etag, 'if-unmodified-since': past })).status).toBe(200);
  });

  it('writes with If-None-Match: * once only, and with If-Match only over the version named', async () => {
    const first = await put('lease', 'one', { 'if-none-match': '*' });
    expect(first.status).toBe(200);
    const second = await put('lease', 'two', { 'if-none-match': '*' });
    expect(second.status).toBe(412);
    expect(xmlText(second.text, 'Code')).toBe('PreconditionFailed');
    expect((await put('lease', 'three', { 'if-match': '"0123"' })).status).toBe(412);
    expect((await put('absent', 'three', { 'if-match': '"0123"' })).status).toBe(412);
    expect((await put('lease', 'three', { 'if-match': first.headers.etag ?? '' })).status).toBe(200);
    expect((await get('lease')).text).toBe('three');
  });

  it('lets exactly one of many writers win If-None-Match: *', async () => {
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, index) => put('race', `writer ${index}`, { 'if-none-match': '*' })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412, 412, 412, 412, 412]);
  });
});

describe('digests of a body', () => {
  it.each([
    ['content-md5', md5Base64('body'), md5Base64('other'), 'BadDigest'],
    ['content-md5', md5Base64('body'), 'short', 'InvalidDigest'],
    ['x-amz-checksum-crc32', '26gLsg==', 'AAAAAA==', 'BadDigest'],
    [
      'x-amz-checksum-sha256',
      'Iw2DWNyOiJC0xY3utikS7i8gNXrpKlzIYbmOaP4xrLU=',
      'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=',
      'BadDigest',
    ],
    ['x-amz-checksum-crc32c', 'Jj/JUA==', 'AAAAAA==', 'BadDigest'],
    ['x-amz-checksum-crc32', '26gLsg==', 'not base64', 'InvalidRequest'],
    [
      'x-amz-content-sha256',
      '230d8358dc8e8890b4c58deeb62912ee2f20357ae92a5cc861b98e68fe31acb5',
      '0'.repeat(64),
      'XAmzContentSHA256Mismatch',
    ],
  ])('%s is verified (%#)', async (name, right, wrong, code) => {
    const bad = await put('digest', 'body', { [name]: wrong });
    expect([bad.status, xmlText(bad.text, 'Code')]).toEqual([400, code]);
    expect((await get('digest')).status).toBe(404);
    expect((await put('digest', 'body', { [name]: right })).status).toBe(200);
    await kit.send('DELETE', `/${BUCKET}/digest`);
  });

  it('decodes an aws-chunked body and verifies its trailer and its length', async () => {
    const chunked = (crc: string) => `3\r\nbod\r\n1\r\ny\r\n0\r\nx-amz-checksum-crc32:${crc}\r\n\r\n`;
    const headers = {
      'content-encoding': 'aws-chunked,gzip',
      'x-amz-content-sha256': 'STREAMING-UNSIGNED-PAYLOAD-TRAILER',
      'x-amz-decoded-content-length': '4',
      'x-amz-trailer': 'x-amz-checksum-crc32',
    };
    const bad = await put('chunked', chunked('AAAAAA=='), headers);
    expect(xmlText(bad.text, 'Code')).toBe('BadDigest');
    expect((await put('chunked', chunked('26gLsg=='), headers)).status).toBe(200);
    expect(await get('chunked')).toMatchObject({ text: 'body', headers: { 'content-encoding': 'gzip' } });
    const long = await put('chunked', chunked('26gLsg=='), {
      ...headers,
      'x-amz-decoded-content-length': '5',
    });
    expect(xmlText(long.text, 'Code')).toBe('IncompleteBody');
    const cut = await put('chunked', '9\r\nbody', headers);
    expect(xmlText(cut.text, 'Code')).toBe('IncompleteBody');
    const none = await put('chunked', '4\r\nbody\r\n0\r\n\r\n', headers);
    expect(xmlText(none.text, 'Code')).toBe('InvalidRequest');
  });

  it('takes chunked transfer encoding, and 411 without any length', async () => {
    const raw = (headers: string, body: string): Promise<string> =>
      new Promise((resolve, reject) => {
        const socket = connect(Number(new URL(kit.url).port), '127.0.0.1');
        let text = '';
        socket.on('data', (chunk) => {
          text += chunk.toString();
        });
        socket.on('error', reject);
        socket.on('close', () => resolve(text));
        socket.write(
          `PUT /${BUCKET}/te HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Bearer owner\r\n${headers}\r\n${body}`,
        );
      });
    expect(await raw('Transfer-Encoding: chunked\r\n', '4\r\nbody\r\n0\r\n\r\n')).toMatch(/^HTTP\/1.1 200 /);
    expect((await get('te')).text).toBe('body');
    expect(await raw('', '')).toMatch(/^HTTP\/1.1 411 [\s\S]*MissingContentLength/);
  });

  it('refuses before the body when the client waits with Expect: 100-continue', async () => {
    const seen = await new Promise<string>((resolve, reject) => {
      const socket = connect(Number(new URL(kit.url).port), '127.0.0.1');
      let text = '';
      socket.on('data', (chunk) => {
        text += chunk.toString();
        if (text.includes('</Error>') || text.includes('100 Continue')) socket.destroy();
      });
      socket.on('error', reject);
      socket.on('close', () => resolve(text));
      socket.write(
        `PUT /${BUCKET}/e HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000\r\nExpect: 100-continue\r\n\r\n`,
      );
    });
    expect(seen).toMatch(/^HTTP\/1.1 403 /);
    const body = randomBytes(2_000_000);
    const accepted = await put('expected', body, { expect: '100-continue' });
    expect(accepted.headers.etag).toBe(`"${md5Hex(body)}"`);
  });
});
