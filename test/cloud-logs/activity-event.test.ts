import { describe, expect, test } from 'vitest';
import { type ActivityEvent, activityEventOf, eventKey } from '../../lib/cloud-logs/activity-event.ts';
import { eventsWith, quoted } from '../../lib/cloud-logs/dataprime.ts';
import type { LogRecord } from '../../lib/cloud-logs/messages.ts';
import { event, T0 } from './stand-in.ts';

function record(data: unknown, application = 'ibm-audit-event'): LogRecord {
  return {
    metadata: new Map([['timestamp', '2026-11-22T06:00:07.5']]),
    labels: new Map([['applicationname', application]]),
    userData: typeof data === 'string' ? data : JSON.stringify(data),
  };
}

const read = (data: unknown) => activityEventOf(record(data)) as ActivityEvent;

describe('an activity event', () => {
  const plain = event('e1', 7.41);
  test.each([
    ['at the root', plain],
    ['in message', { message: plain }],
    ['as a text in message', { message: JSON.stringify(plain) }],
    ['in text in message', { message: JSON.stringify({ text: plain }) }],
    ['as a text in text', { text: ` ${JSON.stringify(plain)}`, action: '' }],
  ])('is found %s', (_where, data) => {
    expect(read(data)).toMatchObject({
      id: 'e1',
      time: T0 + 7410,
      action: 'kms.secrets.wrap',
      outcome: 'success',
      initiator: { id: 'iam-ServiceId-1', name: 'wrapper', credential: 'token' },
    });
  });

  test('of old pages has an application with an s; others are none', () => {
    expect(activityEventOf(record(plain, 'ibm-audit-events'))).toMatchObject({ id: 'e1' });
    expect(activityEventOf(record(plain, 'my-app'))).toBe('other');
  });

  test.each([
    '',
    'text',
    '{',
    '[]',
    '{"a":1}',
    '{"action":5,"eventTime":"x"}',
    '['.repeat(300),
    'x'.repeat(300_000),
  ])('cannot be read: %#', (data) => {
    expect(activityEventOf(record(data))).toBe('unreadable');
  });

  test('has the time of its record when its own is none, and members that are texts', () => {
    const found = read(
      event('e2', 0, { eventTime: 'yesterday', requestData: '{"keyId":"k9"}', responseData: null }),
    );
    expect(found.time).toBe(T0 + 7500);
    expect(found.about).toContain('"keyId":"k9"');
  });

  test('keeps foreign texts short, on one line and visible', () => {
    const { initiator, outcome } = read(
      event('e3', 0, { outcome: {}, initiator: { id: 5, name: `a\n\u001b[2Jb\u202e${'x'.repeat(999)}` } }),
    );
    expect(initiator.id).toBe('');
    expect(initiator.name).toMatch(/^a \[2Jb<U\+202E>x+…$/);
    expect(initiator.name.length).toBeLessThanOrEqual(301);
    expect(outcome).toBe('success');
  });

  test('is known again by its id, or else by correlation, action and time', () => {
    const same = [event('', 1, { correlationId: 'c' }), event('', 1, { correlationId: 'c' })]
      .map(read)
      .map(eventKey);
    expect(same[0]).toBe(same[1]);
    const other = [event('', 1, { correlationId: 'd' }), event('', 2, { correlationId: 'c' })]
      .map(read)
      .map(eventKey);
    expect(new Set([...same, ...other]).size).toBe(3);
    expect(eventKey(read(event('a', 1)))).toBe(eventKey(read(event('a', 9))));
  });
});

describe('a query', () => {
  test('holds foreign text inside of its literals', () => {
    const hostile = `a' || true || '\\' | limit 1 //`;
    expect(quoted(hostile)).toBe(`'a\\' || true || \\'\\\\\\' | limit 1 //'`);
    const query = eventsWith([hostile, 'b']);
    // Without its literals, the query is always the same.
    expect(query.replace(/'(?:[^'\\]|\\.)*'/g, '?')).toBe(
      'source logs | filter startsWith($l.applicationname, ?) && ($d ~~ ? || $d ~~ ?) | limit 12000',
    );
    expect(() => quoted('a\nb')).toThrow('defect');
  });
});
