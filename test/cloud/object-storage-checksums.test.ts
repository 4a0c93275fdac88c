import { randomBytes } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BUCKET, type Kit, startKit, xmlText } from './object-storage-kit.ts';

let kit: Kit;
beforeAll(async () => {
  kit = await startKit();
});
afterAll(() => kit.close());

const FULL = randomBytes(5 * 1024 * 1024);
const SMALL = Buffer.from('the last part may be small');

async function begin(key: string, headers: Record<string, string> = {}): Promise<string> {
  const { text } = await kit.send('POST', `/${BUCKET}/${key}?uploads`, { headers });
  return `/${BUCKET}/${key}?uploadId=${xmlText(text, 'UploadId')}`;
}

async function part(
  upload: string,
  number: number | string,
  body: Buffer,
  headers: Record<string, string> = {},
): Promise<string> {
  const answer = await kit.send('PUT', `${upload}&partNumber=${number}`, { body, headers });
  return answer.status === 200
    ? (answer.headers.etag ?? '')
    : `${answer.status} ${xmlText(answer.text, 'Code')}`;
}

function sum(...bodies: readonly Buffer[]): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(crc32(Buffer.concat(bodies)));
  return bytes;
}

function completionXml(parts: readonly (readonly [number, string])[]): string {
  const list = parts.map(
    ([number, etag]) => `<Part><PartNumber>${number}</PartNumber><ETag>${etag}</ETag></Part>`,
  );
  return `<CompleteMultipartUpload>${list.join('')}</CompleteMultipartUpload>`;
}

function complete(
  upload: string,
  parts: readonly (readonly [number, string])[],
  headers: Record<string, string> = {},
) {
  return kit.send('POST', upload, { body: completionXml(parts), headers });
}

describe('checksums of multipart objects', () => {
  it('keeps checksums of parts and makes the composite one', async () => {
    const upload = await begin('summed', { 'x-amz-checksum-algorithm': 'CRC32' });
    const wrong = await part(upload, 1, FULL, { 'x-amz-checksum-crc32': 'AAAAAA==' });
    expect(wrong).toBe('400 BadDigest');
    const first = await part(upload, 1, FULL, { 'x-amz-checksum-crc32': sum(FULL).toString('base64') });
    const second = await part(upload, 2, SMALL);
    expect((await kit.send('GET', upload)).text).not.toContain('Checksum');
    kit.storage.switches.listPartChecksums = true;
    const listed = (await kit.send('GET', upload)).text;
    kit.storage.switches.listPartChecksums = false;
    expect(listed).toContain('<ChecksumAlgorithm>CRC32</ChecksumAlgorithm><ChecksumType>COMPOSITE<');
    expect(listed).toContain(`<ChecksumCRC32>${sum(SMALL).toString('base64')}<`);
    const composite = `${sum(Buffer.concat([sum(FULL), sum(SMALL)])).toString('base64')}-2`;
    const answer = await complete(upload, [
      [1, first],
      [2, second],
    ]);
    expect(xmlText(answer.text, 'ChecksumCRC32')).toBe(composite);
    const head = await kit.send('HEAD', `/${BUCKET}/summed`, {
      headers: { 'x-amz-checksum-mode': 'ENABLED' },
    });
    expect(head.headers).toMatchObject({
      'x-amz-checksum-crc32': composite,
      'x-amz-checksum-type': 'COMPOSITE',
    });
  });

  it('verifies a checksum of the whole object at completion', async () => {
    const upload = await begin('whole');
    const etag = await part(upload, 1, Buffer.from('123456789'));
    const wrong = await complete(upload, [[1, etag]], { 'x-amz-checksum-crc64nvme': 'AAAAAAAAAAA=' });
    expect(xmlText(wrong.text, 'Code')).toBe('BadDigest');
    const right = await complete(upload, [[1, etag]], { 'x-amz-checksum-crc64nvme': 'rosUhgp5mIg=' });
    expect(xmlText(right.text, 'ChecksumCRC64NVME')).toBe('rosUhgp5mIg=');
  });

  it('makes one checksum of the whole object where it is asked for', async () => {
    const type = { 'x-amz-checksum-type': 'FULL_OBJECT' };
    const upload = await begin('full', { 'x-amz-checksum-algorithm': 'CRC32', ...type });
    const parts = [
      [1, await part(upload, 1, FULL, { 'x-amz-checksum-crc32': sum(FULL).toString('base64') })],
      [2, await part(upload, 2, SMALL)],
    ] as const;
    const whole = sum(FULL, SMALL).toString('base64');
    const composite = { 'x-amz-checksum-type': 'COMPOSITE' };
    expect(xmlText((await complete(upload, parts, composite)).text, 'Code')).toBe('InvalidRequest');
    const claimed = { ...type, 'x-amz-checksum-crc32': whole };
    const wrong = await complete(upload, parts, { ...claimed, 'x-amz-checksum-crc32': 'AAAAAA==' });
    expect([wrong.status, xmlText(wrong.text, 'Code')]).toEqual([400, 'BadDigest']);
    const right = await complete(upload, parts, claimed);
    expect([xmlText(right.text, 'ChecksumCRC32'), xmlText(right.text, 'ChecksumType')]).toEqual([
      whole,
      'FULL_OBJECT',
    ]);
    const head = (headers: Record<string, string>) => kit.send('HEAD', `/${BUCKET}/full`, { headers });
    expect((await head({ 'x-amz-checksum-mode': 'ENABLED' })).headers).toMatchObject({
      'x-amz-checksum-crc32': whole,
      ...type,
    });
    expect((await head({})).headers).not.toHaveProperty('x-amz-checksum-crc32');
  });

  it('knows no checksums, or another one than was asked for, where a test says so', async () => {
    const { switches } = kit.storage;
    const sums = { 'x-amz-checksum-crc32': 'AAAAAA==' };
    const mode = { headers: { 'x-amz-checksum-mode': 'ENABLED' } };
    switches.checksums = 'none';
    const upload = await begin('unsummed', { 'x-amz-checksum-algorithm': 'CRC32' });
    const etag = await part(upload, 1, SMALL, sums);
    expect((await complete(upload, [[1, etag]], sums)).text).not.toContain('Checksum');
    const put = await kit.send('PUT', `/${BUCKET}/unsummed-put`, { body: SMALL, headers: sums });
    expect([put.status, Object.keys(put.headers).filter((name) => /checksum/.test(name))]).toEqual([200, []]);
    switches.checksums = { algorithm: 'crc64nvme', type: 'FULL_OBJECT' };
    const other = await begin('other-sum', { 'x-amz-checksum-algorithm': 'CRC32' });
    switches.checksums = 'asked';
    expect((await complete(other, [[1, await part(other, 1, Buffer.from('123456789'))]])).status).toBe(200);
    expect((await kit.send('HEAD', `/${BUCKET}/other-sum`, mode)).headers).toMatchObject({
      'x-amz-checksum-crc64nvme': 'rosUhgp5mIg=',
      'x-amz-checksum-type': 'FULL_OBJECT',
    });
    expect((await kit.send('HEAD', `/${BUCKET}/unsummed`, mode)).headers['x-amz-checksum-type']).toBe(
      undefined,
    );
  });
});
