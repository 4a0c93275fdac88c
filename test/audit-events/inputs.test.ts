import { expect, test } from 'vitest';
import { parsed } from './kit.ts';

const GIVEN = { 'ibmcloud-api-key': 'canary-platform-key-0123456789', 'template-id': '10' };
const problemOf = (more: Record<string, string>): string => {
  try {
    parsed({ ...GIVEN, ...more });
    return '';
  } catch (error) {
    return String(error);
  }
};

test('have defaults', () => {
  expect(parsed(GIVEN)).toMatchObject({
    ...{ templateId: 10, wait: 600_000, timeout: 3_600_000, expect: [], forbid: [], identities: [] },
    ...{ since: undefined, until: undefined, logsInstance: undefined, output: undefined },
  });
});

test('are read', () => {
  const crn = 'crn:v1:bluemix:public:logs:eu-de:a/4f2a:0a1b2c3d-1111-2222-3333-444455556666::';
  const inputs = parsed({
    ...GIVEN,
    ...{ 'logs-instance': crn, since: '2026-11-22T06:30:00.5+01:00', until: '2026-11-22t06:00:00z' },
    ...{ expect: 'wrap\n\nwrap\nunwrap-by-block-storage\n', forbid: 'unwrap-by-others' },
    ...{ identities: 'ServiceId-12345678-abcd\nIBMid-50ABC' },
  });
  expect(inputs.logsInstance).toMatchObject({
    region: 'eu-de',
    instanceId: '0a1b2c3d-1111-2222-3333-444455556666',
  });
  expect(inputs.since).toBe(Date.UTC(2026, 10, 22, 5, 30, 0, 500));
  expect(inputs.until).toBe(Date.UTC(2026, 10, 22, 6));
  expect([inputs.expect, inputs.forbid]).toEqual([['wrap', 'unwrap-by-block-storage'], ['unwrap-by-others']]);
  expect(inputs.identities).toEqual(['iam-ServiceId-12345678-abcd', 'IBMid-50ABC']);
});

test.each([
  [{ 'template-id': '' }, 'give at least one of manifest'],
  [{ expect: 'wraps' }, '"wraps" is no rule'],
  [{ expect: 'wrap', forbid: 'wrap' }, 'expect and forbid both name wrap'],
  [{ since: '2026-11-22' }, 'since must be a moment'],
  [{ since: '2026-13-22T00:00:00Z' }, 'since must be a moment'],
  [{ since: '2026-02-30T00:00:00Z' }, 'since must be a moment'],
  [{ since: '2026-11-22T00:00:00Z', until: '2026-11-21T00:00:00Z' }, 'until must be after since'],
  [{ wait: '1h' }, 'timeout must be longer than wait'],
  [{ 'logs-instance': 'crn:v1:bluemix:public:kms:eu-de:a/4f2a:0a1b::' }, 'CRN of an IBM Cloud Logs instance'],
  [{ 'logs-instance': 'crn:v1:bluemix:public:logs:evil.example/:a/4f2a:0a1b::' }, 'CRN of an IBM Cloud Logs'],
  [{ identities: 'me' }, '"me" must be like'],
  [{ region: 'eu-de', 'object-uri': 'cos://us-south/images/a.vhd' }, 'region is eu-de'],
  [{ 'instance-id': '0' }, 'instance-id must be'],
  [{ 'classic-username': 'a' }, 'must be given together'],
])('are refused: %j', (more, problem) => {
  expect(problemOf(more)).toContain(problem);
});
