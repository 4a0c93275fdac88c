import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BUCKET, type Kit, md5Hex, startKit, xmlText } from './object-storage-kit.ts';

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

describe('multipart uploads', () => {
  it('joins parts by number, with gaps, replaced parts and attributes of the beginning', async () => {
    const upload = await begin('joined', { 'x-amz-meta-a': '1', 'content-type': 'x/y' });
    expect(upload).toMatch(/uploadId=0100[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/);
    const last = await part(upload, 700, SMALL);
    await part(upload, 3, SMALL);
    const first = await part(upload, 3, FULL);
    await part(upload, 5, Buffer.from('uploaded but not listed'));
    const quoted = (etag: string): string => etag.replaceAll('"', '&#34;');
    const answer = await complete(upload, [
      [3, quoted(first)],
      [700, last],
    ]);
    const etag = `"${md5Hex(Buffer.from(md5Hex(FULL) + md5Hex(SMALL), 'hex'))}-2"`;
    expect(answer.status).toBe(200);
    expect(answer.text).toContain(
      `<Bucket>${BUCKET}</Bucket><Key>joined</Key><ETag>${etag.replaceAll('"', '&quot;')}</ETag>`,
    );
    const got = await kit.send('GET', `/${BUCKET}/joined`);
    expect(got.headers).toMatchObject({ etag, 'x-amz-meta-a': '1', 'content-type': 'x/y' });
    expect(md5Hex(got.body)).toBe(md5Hex(FULL, SMALL));
  });

  it('is gone after it completed or was aborted', async () => {
    const done = await begin('gone');
    const etag = await part(done, 1, SMALL);
    expect((await complete(done, [[1, etag]])).status).toBe(200);
    const again = await complete(done, [[1, etag]]);
    expect([again.status, xmlText(again.text, 'Code')]).toEqual([404, 'NoSuchUpload']);
    const aborted = await begin('gone');
    await part(aborted, 1, SMALL);
    expect((await kit.send('DELETE', aborted)).status).toBe(204);
    expect((await kit.send('DELETE', aborted)).status).toBe(404);
    expect(await part(aborted, 2, SMALL)).toBe('404 NoSuchUpload');
    expect((await kit.send('GET', aborted)).status).toBe(404);
  });

  it('lets one of two completions at the same time win', async () => {
    const upload = await begin('twice');
    const list = [
      [1, await part(upload, 1, FULL)],
      [2, await part(upload, 2, FULL)],
    ] as const;
    const answers = await Promise.all([complete(upload, list), complete(upload, list)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 404]);
  });

  it('refuses what does not fit together, and leaves the upload open', async () => {
    const upload = await begin('refused');
    const small = await part(upload, 1, SMALL);
    const full = await part(upload, 2, FULL);
    const code = async (parts: readonly (readonly [number, string])[]): Promise<string | undefined> =>
      xmlText((await complete(upload, parts)).text, 'Code');
    expect(
      await code([
        [1, small],
        [2, full],
      ]),
    ).toBe('EntityTooSmall');
    expect(
      await code([
        [2, full],
        [1, small],
      ]),
    ).toBe('InvalidPartOrder');
    expect(
      await code([
        [2, full],
        [2, full],
      ]),
    ).toBe('InvalidPartOrder');
    expect(await code([[2, small]])).toBe('InvalidPart');
    expect(await code([[3, full]])).toBe('InvalidPart');
    expect(await code([])).toBe('MalformedXML');
    const broken = await kit.send('POST', upload, {
      body: '<CompleteMultipartUpload><Part></CompleteMultipartUpload>',
    });
    expect(xmlText(broken.text, 'Code')).toBe('MalformedXML');
    expect(await code([[2, full]])).toBeUndefined();
  });

  it.each(['0', '10001', 'x', ''])('refuses the part number %j', async (number) => {
    expect(await part(await begin('numbers'), number, SMALL)).toBe('400 InvalidArgument');
  });

  it('completes only when the conditions hold', async () => {
    const upload = await begin('conditional');
    const etag = await part(upload, 1, SMALL);
    await kit.send('PUT', `/${BUCKET}/conditional`, { body: 'already there' });
    expect((await complete(upload, [[1, etag]], { 'if-none-match': '*' })).status).toBe(412);
    expect((await complete(upload, [[1, etag]], { 'if-match': '"0"' })).status).toBe(412);
    expect((await kit.send('GET', `/${BUCKET}/conditional`)).text).toBe('already there');
    await kit.send('DELETE', `/${BUCKET}/conditional`);
    expect((await complete(upload, [[1, etag]], { 'if-none-match': '*' })).status).toBe(200);
  });

  it('lists parts in pages, with the members in their order', async () => {
    const upload = await begin('parts');
    for (const number of [1, 2, 3]) await part(upload, number, SMALL);
    const first = await kit.send('GET', `${upload}&max-parts=2`);
    expect(first.text).toMatch(
      /<Bucket>.*<Key>.*<UploadId>.*<Initiator><ID>.*<Owner><ID>.*<StorageClass>STANDARD<.*<PartNumberMarker>0<.*<NextPartNumberMarker>2<.*<MaxParts>2<.*<IsTruncated>true<.*<Part><PartNumber>1<.*<LastModified>[^<]*\.\d{3}Z<.*<ETag>.*<Size>26<.*<Part><PartNumber>2</,
    );
    const second = await kit.send('GET', `${upload}&max-parts=2&part-number-marker=2`);
    expect(second.text).toContain('<IsTruncated>false</IsTruncated><Part><PartNumber>3<');
    expect(second.text.match(/<Part>/g)).toHaveLength(1);
  });

  it('lists open uploads by key and then by age, in pages', async () => {
    for (const key of ['u/b', 'u/a', 'u/b']) await begin(key);
    const seen: string[] = [];
    let marker = '';
    do {
      const { text } = await kit.send('GET', `/${BUCKET}?uploads&prefix=u/&max-uploads=1${marker}`);
      seen.push(xmlText(text, 'Key') ?? '');
      const truncated = xmlText(text, 'IsTruncated') === 'true';
      marker = truncated
        ? `&key-marker=${xmlText(text, 'NextKeyMarker')}&upload-id-marker=${xmlText(text, 'NextUploadIdMarker')}`
        : '';
    } while (marker !== '');
    expect(seen).toEqual(['u/a', 'u/b', 'u/b']);
  });

  it('takes parts of any size where a test says so', async () => {
    const upload = await begin('tiny');
    const parts = [
      [1, await part(upload, 1, SMALL)],
      [2, await part(upload, 2, SMALL)],
    ] as const;
    kit.storage.switches.minPart = SMALL.length;
    expect((await complete(upload, parts)).status).toBe(200);
    kit.storage.switches.minPart = 5 * 1024 * 1024;
  });

  it('copies a range of an object into a part', async () => {
    await kit.send('PUT', `/${BUCKET}/origin`, { body: '0123456789' });
    const upload = await begin('from-copy');
    const headers = { 'x-amz-copy-source': `${BUCKET}/origin`, 'x-amz-copy-source-range': 'bytes=2-5' };
    const copied = await kit.send('PUT', `${upload}&partNumber=1`, { headers });
    const etag = xmlText(copied.text, 'ETag') ?? '';
    expect(etag).toBe(`&quot;${md5Hex(Buffer.from('2345'))}&quot;`);
    expect((await complete(upload, [[1, etag]])).status).toBe(200);
    expect((await kit.send('GET', `/${BUCKET}/from-copy`)).text).toBe('2345');
    const beyond = { ...headers, 'x-amz-copy-source-range': 'bytes=2-10' };
    const again = await begin('from-copy');
    expect((await kit.send('PUT', `${again}&partNumber=1`, { headers: beyond })).status).toBe(400);
  });
});

describe('a completion that takes long', () => {
  let patient: Kit;
  beforeAll(async () => {
    patient = await startKit({ keepAlive: 40 });
  });
  afterAll(() => patient.close());

  it('begins its answer with 200 and spaces, and ends it with the result or an error', async () => {
    const slow = { operation: 'CompleteMultipartUpload', effect: 'slow-body', delay: 150 } as const;
    const s3 = patient.sdk();
    const by = { Bucket: BUCKET, Key: 'slow' };
    const { UploadId = '' } = await s3.createMultipartUpload(by).promise();
    const { ETag = '' } = await s3.uploadPart({ ...by, UploadId, PartNumber: 1, Body: SMALL }).promise();
    const path = `/${BUCKET}/slow?uploadId=${UploadId}`;
    patient.storage.faults.next(slow);
    const failed = await patient.send('POST', path, { body: completionXml([[1, '"0"']]) });
    expect(failed.status).toBe(200);
    expect(failed.text).toMatch(/^ +<Error><Code>InvalidPart</);
    patient.storage.faults.next(slow);
    const done = s3.completeMultipartUpload({
      ...by,
      UploadId,
      MultipartUpload: { Parts: [{ PartNumber: 1, ETag }] },
    });
    expect((await done.promise()).Key).toBe('slow');
  });
});
