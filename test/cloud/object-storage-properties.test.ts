import { connect } from 'node:net';
import fc from 'fast-check';
import '../support/seed.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodeChunks, type Trailers } from '../../cloud/object-storage/chunked.ts';
import { BUCKET, INSTANCE, type Kit, startKit, xmlText } from './object-storage-kit.ts';

let kit: Kit;
beforeAll(async () => {
  kit = await startKit();
});
afterAll(() => kit.close());

describe('aws-chunked bodies', () => {
  it('decode alike however the network cuts them', async () => {
    const blocks = fc.array(fc.uint8Array({ minLength: 1, maxLength: 300 }), { maxLength: 6 });
    const cuts = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(blocks, cuts, async (chunks, sizes) => {
        const parts = chunks.flatMap((chunk) => [
          Buffer.from(`${chunk.length.toString(16)}\r\n`),
          chunk,
          Buffer.from('\r\n'),
        ]);
        const whole = Buffer.concat([...parts, Buffer.from('0\r\nx-amz-a: b \r\nx-amz-c:d\r\n\r\n')]);
        const trailers: Trailers = new Map();
        const decoded: Buffer[] = [];
        for await (const data of decodeChunks(cut(whole, sizes), trailers, undefined)) decoded.push(data);
        expect(Buffer.concat(decoded)).toEqual(Buffer.concat(chunks));
        expect([...trailers]).toEqual([
          ['x-amz-a', 'b'],
          ['x-amz-c', 'd'],
        ]);
      }),
      { numRuns: 60 },
    );
  });

  it('never decode when anything is missing or follows', async () => {
    const whole = Buffer.from('4\r\nbody\r\n3\r\nend\r\n0\r\nx-amz-a:b\r\n\r\n');
    const decode = async (bytes: Buffer): Promise<void> => {
      for await (const _data of decodeChunks(cut(bytes, [7]), new Map(), undefined)) void _data;
    };
    await decode(whole);
    for (let length = 0; length < whole.length - 14; length += 1) {
      await expect(decode(whole.subarray(0, length))).rejects.toMatchObject({ name: 'S3Error' });
    }
    await expect(decode(Buffer.concat([whole, Buffer.from('x')]))).rejects.toMatchObject({
      code: 'InvalidRequest',
    });
  });

  it('that are refused in the middle are drained, and the connection goes on', async () => {
    const text = await new Promise<string>((resolve, reject) => {
      const socket = connect(Number(new URL(kit.url).port), '127.0.0.1');
      let seen = '';
      socket.on('data', (data) => {
        seen += data.toString();
        if (seen.includes('ListBucketResult')) socket.destroy();
      });
      socket.on('error', reject);
      socket.on('close', () => resolve(seen));
      const common = 'Host: x\r\nAuthorization: Bearer owner\r\n';
      const body = Buffer.concat([Buffer.from('not a size\r\n'), Buffer.alloc(8_000_000, 'x')]);
      socket.write(
        `PUT /${BUCKET}/refused HTTP/1.1\r\n${common}Content-Encoding: aws-chunked\r\nContent-Length: ${body.length}\r\n\r\n`,
      );
      socket.write(body);
      socket.write(`GET /${BUCKET}?prefix=none HTTP/1.1\r\n${common}\r\n`);
    });
    expect(text).toMatch(/^HTTP\/1.1 400 [\s\S]*InvalidRequest[\s\S]*HTTP\/1.1 200 /);
  });
});

/** Cuts bytes into pieces of the sizes given, again and again. */
async function* cut(bytes: Buffer, sizes: readonly number[]): AsyncGenerator<Buffer> {
  for (let start = 0, turn = 0; start < bytes.length; turn += 1) {
    const size = sizes[turn % sizes.length] ?? 1;
    yield bytes.subarray(start, start + size);
    start += size;
  }
}

describe('listings', () => {
  it('page through any keys without loss, repetition or disorder', async () => {
    const name = fc.string({
      unit: fc.constantFrom('a', 'b', '/', 'ü', '\ue000', '😀'),
      minLength: 1,
      maxLength: 6,
    });
    const keys = fc.uniqueArray(name, { minLength: 1, maxLength: 12 });
    let count = 0;
    await fc.assert(
      fc.asyncProperty(keys, fc.integer({ min: 1, max: 4 }), fc.boolean(), async (all, size, grouped) => {
        count += 1;
        kit.storage.createBucket(`property-${count}`, 'us-south', INSTANCE);
        for (const key of all)
          await kit.send('PUT', `/property-${count}/${encodeURIComponent(key)}`, { body: '' });
        const listed = await listAll(`property-${count}`, size, grouped ? '/' : '');
        const expected = grouped ? [...new Set(all.map((key) => key.replace(/(?<=\/).*$/s, '')))] : all;
        expect(listed).toEqual(expected.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))));
      }),
      { numRuns: 25 },
    );
  });
});

async function listAll(bucket: string, size: number, delimiter: string): Promise<string[]> {
  const names: string[] = [];
  for (let token = ''; ; ) {
    const query = `list-type=2&max-keys=${size}&encoding-type=url&delimiter=${delimiter}${token}`;
    const { text } = await kit.send('GET', `/${bucket}?${query}`);
    const page = [...text.matchAll(/<(?:Key|CommonPrefixes><Prefix)>([^<]*)</g)].map(
      (match) => match[1] ?? '',
    );
    names.push(
      ...page.map(decodeURIComponent).sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))),
    );
    const next = xmlText(text, 'NextContinuationToken');
    if (next === undefined) return names;
    token = `&continuation-token=${next}`;
  }
}
