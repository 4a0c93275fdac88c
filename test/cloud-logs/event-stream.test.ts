import { describe, expect, test } from 'vitest';
import { EventStream } from '../../lib/cloud-logs/event-stream.ts';
import { readMessages } from '../../lib/cloud-logs/messages.ts';

const TEXT =
  ': success\ndata: {"a":"ä€😀"}\n\n:\n\nevent: x\r\ndata:{"b":1}\r\ndata:  second\r\n\r\ndata: {"c":\rdata: 2}\r\rdata: last';
const MESSAGES = ['{"a":"ä€😀"}', '{"b":1}\n second', '{"c":\n2}', 'last'];

function read(chunks: readonly Uint8Array[]): string[] {
  const stream = new EventStream();
  return [...chunks.flatMap((chunk) => stream.push(chunk)), ...stream.end()];
}

describe('a stream of server-sent events', () => {
  test('is read however it is cut', () => {
    const bytes = Buffer.from(TEXT);
    expect(read([bytes])).toEqual(MESSAGES);
    for (let size = 1; size <= 9; size += 1) {
      const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
        bytes.subarray(index * size, (index + 1) * size),
      );
      expect([size, read(chunks)]).toEqual([size, MESSAGES]);
    }
    for (let at = 0; at <= bytes.length; at += 1)
      expect([at, read([bytes.subarray(0, at), bytes.subarray(at)])]).toEqual([at, MESSAGES]);
  });

  test('gives nothing for comments, other fields and what is empty', () => {
    expect(read([Buffer.from(': a\n\n\n\nid: 1\nretry: 5\n\n')])).toEqual([]);
    expect(read([])).toEqual([]);
  });

  test('bounds one message, not all of them, nor comments', () => {
    const stream = new EventStream(100);
    for (let count = 0; count < 50; count += 1) stream.push(Buffer.from(`data: ${'x'.repeat(50)}\n\n`));
    for (let count = 0; count < 50; count += 1) stream.push(Buffer.from(`: ${'x'.repeat(50)}\n`));
    expect(() => stream.push(Buffer.from('x'.repeat(101)))).toThrow(RangeError);
    const lines = new EventStream(100);
    expect(() => lines.push(Buffer.from(`data: ${'x'.repeat(40)}\n`.repeat(3)))).toThrow(RangeError);
  });
});

describe('a message', () => {
  test('tells records, warnings and errors, and counts what is no record', () => {
    const results = [{ metadata: [], labels: null, user_data: '{}' }, 'x', null, { user_data: 5 }];
    expect(readMessages(JSON.stringify({ result: { results } }))?.[0]).toMatchObject({ broken: 3 });
    const warning = {
      number_of_results_limit_warning: { number_of_results_limit: 5 },
      compile_warning: null,
    };
    expect(readMessages(JSON.stringify({ warning }))?.[0]?.warnings).toEqual([
      { kind: 'number_of_results_limit_warning', text: '' },
    ]);
    expect(readMessages('{"error":{"message":"a\\u001b[31m\\nb"}}')?.[0]?.error).toBe('a [31m b');
    expect(readMessages('{"error":"plain"}')?.[0]?.error).toBe('plain');
    expect(readMessages('{"error":{}}')?.[0]?.error).toBe('no explanation');
  });

  test('without an empty line between two is two', () => {
    expect(readMessages('{"query_id":{}}\n{"error":{"message":"b"}}')?.map(({ error }) => error)).toEqual([
      undefined,
      'b',
    ]);
  });

  test.each(['', 'x', '[]', '"a"', 'null', '{"a":', '{"a":1}\n{"b"', '['.repeat(5000)])(
    'is none: %s',
    (text) => {
      expect(readMessages(text)).toBeUndefined();
    },
  );
});
