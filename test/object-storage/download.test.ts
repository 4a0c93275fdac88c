import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startCrc } from '../../lib/digest/crc.ts';
import { crc32Headers, OneObject, RANGE, refuse, sha256 } from './download-kit.ts';

/** 40 ranges and a bit; no two are alike. */
const BYTES = Buffer.alloc(40 * RANGE + 5);
for (let at = 0; at + 4 <= BYTES.length; at += 4) BYTES.writeUInt32LE((at * 2654435761) >>> 0, at);
const COUNT = 41;

let object: OneObject;
beforeAll(async () => {
  object = await new OneObject(BYTES).start();
});
beforeEach(() => object.reset());
afterAll(() => object.stop());

const same = (bytes: Buffer) => bytes.equals(BYTES);
const second = 2 * RANGE;

describe('a download', () => {
  it('asks for each range once, and compares all with what the service reports', async () => {
    const told: number[] = [];
    const got = await object.download({ sha256: true, progress: (done) => void told.push(done) });
    expect([same(got.bytes), got.sha256, got.proof]).toEqual([true, sha256(BYTES), 'CRC32']);
    expect([object.gets.length, got.received, told.at(-1)]).toEqual([COUNT, BYTES.length, BYTES.length]);
  });

  it.each(['CRC32C', 'CRC64NVME'] as const)('knows %s', async (name) => {
    const crc = startCrc(name);
    crc.update(BYTES);
    const header = `x-amz-checksum-${name.toLowerCase()}`;
    object.headers = { [header]: crc.base64(), 'x-amz-checksum-type': 'FULL_OBJECT' };
    expect((await object.download()).proof).toBe(name);
    const wrong = name === 'CRC32C' ? 'AAAAAA==' : 'AAAAAAAAAAA=';
    object.headers = { [header]: wrong, 'x-amz-checksum-type': 'FULL_OBJECT' };
    await expect(object.download()).rejects.toMatchObject({ code: 'E_DOWNLOAD_DAMAGED' });
  });

  it('takes the digest that is recorded with the object before any other', async () => {
    object.headers = { ...crc32Headers(Buffer.from('other')), 'x-amz-meta-sha256': sha256(BYTES) };
    const got = await object.download();
    expect([got.proof, got.sha256]).toEqual(['SHA-256', sha256(BYTES)]);
    object.headers = { 'x-amz-meta-sha256': sha256(Buffer.from('other')) };
    await expect(object.download()).rejects.toMatchObject({
      code: 'E_DOWNLOAD_DAMAGED',
      message: expect.stringContaining(sha256(BYTES)),
    });
  });

  it.each([
    ['none', {}],
    [
      'one that is made of the parts',
      { 'x-amz-checksum-crc32': 'AAAAAA==-3', 'x-amz-checksum-type': 'COMPOSITE' },
    ],
  ])('says so where the service reports no checksum of the whole, but %s', async (_what, headers) => {
    object.headers = headers;
    const got = await object.download();
    expect([same(got.bytes), got.proof, got.sha256]).toEqual([true, 'none', undefined]);
    expect(object.lines.join('\n')).toContain('tells no checksum');
  });

  it('leaves holes where the object has zeros', async () => {
    const bytes = Buffer.alloc(8 * 1024 * 1024);
    bytes.write('at both ends', 0);
    bytes.write('at both ends', bytes.length - 20);
    await using sparse = {
      it: await new OneObject(bytes).start(),
      [Symbol.asyncDispose]: () => sparse.it.stop(),
    };
    const got = await sparse.it.download({ range: 2 * 1024 * 1024, sha256: true });
    expect([got.bytes.equals(bytes), got.sha256]).toEqual([true, sha256(bytes)]);
    expect(got.stored).toBeLessThanOrEqual(2 * 1024 * 1024);
  });

  it('of nothing is an empty file', async () => {
    await using empty = {
      it: await new OneObject(Buffer.alloc(0)).start(),
      [Symbol.asyncDispose]: () => empty.it.stop(),
    };
    const got = await empty.it.download({ sha256: true });
    expect([got.bytes.length, got.sha256]).toEqual([0, sha256(Buffer.alloc(0))]);
  });
});

describe('a range that breaks is asked for again alone', () => {
  it.each([
    [
      'is cut off',
      (seen, response) => {
        response.writeHead(206, object.rangeHeaders(seen.start, seen.end));
        response.write(BYTES.subarray(seen.start, seen.start + 1000), () => response.destroy());
      },
    ],
    ['is reset', (_seen, response) => void response.socket?.resetAndDestroy()],
    [
      'is another one',
      (seen, response) => object.answer({ start: seen.start + 1, end: seen.end + 1 }, response),
    ],
    ['is shorter', (seen, response) => object.answer({ start: seen.start, end: seen.end - 1 }, response)],
    [
      'is refused for a while',
      (_seen, response) => refuse(response, 503, 'SlowDown', { 'Retry-After': '0' }),
    ],
    [
      'is one too many',
      (_seen, response) => refuse(response, 429, 'TooManyRequests', { Connection: 'close' }),
    ],
    ['is a failure of the service', (_seen, response) => refuse(response, 500, 'InternalError')],
  ] as const satisfies readonly (readonly [string, OneObject['fault']])[])(
    'when it %s',
    async (_what, fault) => {
      object.fault = (seen, response, answer) => {
        if (seen.attempt === 1 && (seen.start === second || seen.start === 0)) fault(seen, response);
        else answer();
      };
      const got = await object.download();
      expect([same(got.bytes), got.proof, object.gets.length]).toEqual([true, 'CRC32', COUNT + 2]);
      expect(got.received).toBeLessThan(BYTES.length + 2 * RANGE);
    },
  );

  it('when it stands still', async () => {
    object.fault = (seen, _response, answer) => {
      if (seen.attempt > 1 || seen.start !== second) answer();
    };
    const got = await object.download({ stallLimit: 400 });
    expect([same(got.bytes), got.proof]).toEqual([true, 'CRC32']);
  });

  it('but not without end', async () => {
    object.fault = (seen, response, answer) =>
      seen.start === second ? refuse(response, 500, 'InternalError') : answer();
    await expect(object.download()).rejects.toMatchObject({ failure: { status: 500 } });
    expect(object.gets.filter(({ start }) => start === second)).toHaveLength(9);
  });

  it('and the others go on meanwhile, in the same memory', async () => {
    let late: (() => void) | undefined;
    object.fault = (seen, _response, answer) => {
      if (seen.start === 0) late = answer;
      else answer();
      // More than could be held in memory until the first is there.
      if (object.gets.length === COUNT) late?.();
    };
    const got = await object.download({ sha256: true });
    expect([same(got.bytes), got.sha256]).toEqual([true, sha256(BYTES)]);
  });
});

describe('a download is refused', () => {
  it('when the bytes are not those of the object', async () => {
    object.fault = (seen, response, answer) => {
      if (seen.start !== second) return answer();
      const wrong = Buffer.from(BYTES.subarray(seen.start, seen.end));
      wrong[77] = (wrong[77] ?? 0) ^ 1;
      response.writeHead(206, object.rangeHeaders(seen.start, seen.end)).end(wrong);
    };
    await expect(object.download()).rejects.toMatchObject({ code: 'E_DOWNLOAD_DAMAGED' });
  });

  it.each<[string, OneObject['fault']]>([
    [
      'by its version',
      (seen, response, answer) => {
        if (seen.start === second) refuse(response, 412, 'PreconditionFailed');
        else answer();
      },
    ],
    [
      'by its end',
      (seen, response, answer) => {
        if (seen.start === second) refuse(response, 416, 'InvalidRange');
        else answer();
      },
    ],
    [
      'by its size',
      (seen, response) => {
        const { length } = BYTES;
        const range = `bytes ${seen.start}-${seen.end - 1}/${seen.start === second ? length + 1 : length}`;
        response
          .writeHead(206, { ...object.rangeHeaders(seen.start, seen.end), 'Content-Range': range })
          .end(BYTES.subarray(seen.start, seen.end));
      },
    ],
    [
      'by its ETag, where the server does not look at it',
      (seen, response) => {
        response
          .writeHead(206, {
            ...object.rangeHeaders(seen.start, seen.end),
            ETag: seen.start === second ? '"two"' : '"one"',
          })
          .end(BYTES.subarray(seen.start, seen.end));
      },
    ],
  ])('when the object is another one meanwhile: %s', async (_how, fault) => {
    object.fault = fault;
    await expect(object.download()).rejects.toMatchObject({ code: 'E_OBJECT_CHANGED' });
  });

  it('when all of the object comes instead of a range', async () => {
    object.fault = (_seen, response) => void response.writeHead(200, { ETag: object.etag }).end(BYTES);
    await expect(object.download()).rejects.toMatchObject({ failure: { status: 200 } });
  });

  it('when it is aborted, and then nothing is written any more', async () => {
    const stop = new AbortController();
    object.fault = (seen, _response, answer) => {
      if (seen.start === second) stop.abort(new Error('stopped by the test'));
      else answer();
    };
    await expect(object.download({ signal: stop.signal })).rejects.toThrow('stopped by the test');
  });

  it('when whoever keeps its state cannot', async () => {
    const reached = () => Promise.reject(new Error('no state'));
    await expect(object.download({ reached })).rejects.toThrow('no state');
  });
});

describe('a download that goes on', () => {
  const from = 10 * RANGE + 123;

  function partial(name: string, bytes: Buffer): string {
    writeFileSync(join(object.folder, name), bytes);
    return name;
  }

  it('asks only for what is missing', async () => {
    const old = Buffer.concat([BYTES.subarray(0, from), Buffer.alloc(RANGE, 'x')]);
    // What an earlier test has left under way is not counted.
    object.etag = '"goes on"';
    const got = await object.download({ from, sha256: true }, partial('goes-on', old));
    expect([same(got.bytes), got.sha256, got.proof]).toEqual([true, sha256(BYTES), 'CRC32']);
    expect(got.received).toBe(BYTES.length - from);
    expect(Math.min(...object.gets.map(({ start }) => start))).toBe(from);
  });

  it('finds what was damaged in what is there', async () => {
    const old = Buffer.from(BYTES.subarray(0, from));
    old[5] = (old[5] ?? 0) ^ 1;
    await expect(object.download({ from }, partial('damaged', old))).rejects.toMatchObject({
      code: 'E_DOWNLOAD_DAMAGED',
    });
  });

  it('learns how far it has come, without a gap', async () => {
    const reached: number[] = [];
    let late: (() => void) | undefined;
    object.fault = (seen, _response, answer) => {
      if (seen.start === second) late = answer;
      else answer();
      if (object.gets.length === 12) late?.();
    };
    await object.download({ reached: async (position) => void reached.push(position) });
    expect(reached).toEqual(reached.toSorted((a, b) => a - b));
    expect([reached.includes(second), reached.at(-1)]).toEqual([true, BYTES.length]);
  });
});
