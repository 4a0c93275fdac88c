import { describe, expect, test } from 'vitest';
import { bearingOf } from '../../actions/audit-events/activity-rules.ts';
import { isBlockStorage, pipelineIdentities } from '../../actions/audit-events/identities.ts';
import { logRules } from '../../actions/audit-events/log-rules.ts';
import { mentions, mentionsObject, type Subject } from '../../actions/audit-events/subject.ts';
import { parseRootKeyCrn } from '../../lib/base/crn.ts';
import type { LogEvent } from '../../lib/classic/event-log.ts';
import type { ActivityEvent, Initiator } from '../../lib/cloud-logs/activity-event.ts';

const KEY = 'crn:v1:bluemix:public:kms:us-south:a/4f2a:7c1d2e3f-0a1b:key:b81f0c52';
const OBJECT = { region: 'us-south', bucket: 'images', key: 'web/disk.vhd-0.vhd' };
const SUBJECT: Subject = {
  rootKey: parseRootKeyCrn(KEY),
  object: OBJECT,
  template: { id: 123, globalId: 'aaaa-1', createdAt: 0 },
  instance: { id: 456, globalId: 'bbbb-1', createdAt: 0 },
};
const NOBODY: Initiator = { id: '', name: '', authnId: '', typeURI: '', credential: '' };

function event(action: string, about: unknown, initiator: Partial<Initiator> = {}, name = ''): ActivityEvent {
  return {
    ...{ id: action, correlationId: '', time: 0, action, outcome: 'success', reason: '' },
    initiator: { ...NOBODY, ...initiator },
    target: { id: '', name },
    about: JSON.stringify(about),
  };
}

const own = new Set(['iam-ServiceId-own']);
const ruleOf = (action: string, about: unknown, initiator: Partial<Initiator> = {}) =>
  bearingOf(event(action, about, initiator), SUBJECT, own);
const place = { requestData: { bucket: 'images', object: OBJECT.key } };
const elsewhere = { requestData: { bucket: 'images', object: `${OBJECT.key}.manifest.json` } };
const template = { id: 'crn:v1:bluemix:public:audit-log::a/4f2a::vsi-image-template:123' };
const server = { target: 'crn:v1:bluemix:public:audit-log::a/4f2a::vsi:456' };

test.each([
  ['kms.secrets.wrap', [KEY], 'wrap'],
  ['kms.secrets.wrap', [`${KEY}9`], undefined],
  ['hs-crypto.secrets.wrap', { requestURI: '/api/v2/keys/b81f0c52/actions/wrap' }, 'wrap'],
  ['kms.secrets.rewrap', [KEY], ''],
  ['kms.secrets-metadata.read', [KEY], undefined],
  ['kms.secrets.rotate', [KEY], 'key-change'],
  ['kms.secrets-alias.create', [KEY], 'key-change'],
  ['kms.secrets.setkeyfordeletion', [KEY], 'key-change'],
  ['kms.secrets.delete', [KEY], 'delete'],
  ['kms.policies.write', [KEY], 'policy-change'],
  [
    'kms.instance-policies.write',
    ['crn:v1:bluemix:public:kms:us-south:a/4f2a:7c1d2e3f-0a1b::'],
    'policy-change',
  ],
  ['kms.instance.schedule_reclaim', ['7c1d2e3f-0a1b'], 'delete'],
  ['kms.secrets.create', ['7c1d2e3f-0a1b', 'other-key'], undefined],
  ['cloud-object-storage.object.create', place, 'upload'],
  ['cloud-object-storage.object-multipart.complete', place, 'upload'],
  ['cloud-object-storage.object-multipart.create', place, undefined],
  ['cloud-object-storage.object.create', elsewhere, undefined],
  ['cloud-object-storage.object.read', place, ''],
  ['cloud-object-storage.object.delete', place, 'delete'],
  ['cloud-object-storage.bucket.delete', { bucket: 'images' }, 'delete'],
  ['cloud-object-storage.bucket.delete', { bucket: 'images-2' }, undefined],
  ['cloud-object-storage.resource-configuration.update', { bucket: 'images' }, 'policy-change'],
  [
    'iam-am.policy.create',
    { resource: { serviceName: 'kms', serviceInstance: '7c1d2e3f-0a1b' } },
    'policy-change',
  ],
  ['iam-am.policy.create', { resource: { serviceName: 'kms', serviceInstance: 'another' } }, undefined],
  ['iam-am.policy.delete', { resource: { serviceName: 'kms' } }, 'policy-change'],
  ['iam-am.policy.update', { resource: { serviceName: 'is', accountId: '4f2a' } }, undefined],
  ['iam-am.policy.update', [{ id: 'policy-1' }], 'policy-change'],
  ['iam-identity.account-serviceid.delete', [{ iam_id: 'iam-ServiceId-own' }], 'delete'],
  ['iam-identity.account-serviceid.delete', [{ id: 'ServiceId-other' }], undefined],
  ['audit-log.vsi-image-template.create', template, 'import'],
  ['audit-log.vsi.provision', server, 'order'],
  ['audit-log.vsi.power-on', server, 'power'],
  ['audit-log.vsi.rename', server, ''],
  ['audit-log.vsi.reclaim', server, 'delete'],
  ['audit-log.vsi.reclaim', template, undefined],
  ['is.instance.create', server, undefined],
  ['', server, undefined],
])('%s about %j is %j', (action, about, rule) => {
  expect(ruleOf(action, about)).toBe(rule);
});

describe('who unwraps', () => {
  const unwrap = (initiator: Partial<Initiator>) => ruleOf('kms.secrets.unwrap', [KEY], initiator);
  test.each<[Partial<Initiator>, string]>([
    [{ id: 'iam-ServiceId-own' }, 'unwrap'],
    [{ id: 'iam-ServiceId-other' }, 'unwrap-by-others'],
    [{}, 'unwrap-by-others'],
    [
      { id: 'crn:v1:bluemix:public:server-protect:us-south:a/1:::', typeURI: 'service/security/clientid' },
      'unwrap-by-block-storage',
    ],
    [{ id: 'server-protect' }, 'unwrap-by-block-storage'],
    [{ id: 'x', authnId: 'crn:v1:bluemix:public:server-protect::::' }, 'unwrap-by-block-storage'],
    [{ id: 'client', name: 'server-protect', credential: 's2s-authorization' }, 'unwrap-by-block-storage'],
    // Names are whatever users like.
    [{ id: 'iam-ServiceId-other', name: 'server-protect' }, 'unwrap-by-others'],
    [
      { id: 'iam-ServiceId-other', name: 'server-protect', credential: 's2s-authorization' },
      'unwrap-by-others',
    ],
    [{ id: 'client', name: 'server-protect', credential: 'apikey' }, 'unwrap-by-others'],
    [{ id: 'crn:v1:bluemix:public:kms:us-south:a/1:server-protect::' }, 'unwrap-by-others'],
    [{ id: 'server-protect-2' }, 'unwrap-by-others'],
  ])('%j: %s', (initiator, rule) => {
    expect(unwrap(initiator)).toBe(rule);
    expect(isBlockStorage({ ...NOBODY, ...initiator })).toBe(rule === 'unwrap-by-block-storage');
  });
});

describe("the pipeline's identities", () => {
  const upload = (id: string) => event('cloud-object-storage.object.create', place, { id });
  const lend = (by: string, to: string, name = 'encrypted-image-import') =>
    event('iam-identity.serviceid-apikey.create', { requestData: { iam_id: to } }, { id: by }, name);
  const all = (events: ActivityEvent[]) => [...pipelineIdentities(['IBMid-1'], events, SUBJECT)];
  const importer = 'iam-ServiceId-11111111';

  test('are who asks, who uploaded first, and whom they lent a key', () => {
    expect(all([])).toEqual(['IBMid-1']);
    expect(all([upload('a'), upload('b')])).toEqual(['IBMid-1', 'a']);
    expect(all([lend('IBMid-1', importer)])).toEqual(['IBMid-1', importer]);
    expect(all([upload('a'), lend('a', importer)])).toEqual(['IBMid-1', 'a', importer]);
  });

  test('are nobody else: no keys by others, no other keys, no attempts, no users of the key', () => {
    expect(all([lend('stranger', importer), lend('IBMid-1', importer, 'my-key')])).toEqual(['IBMid-1']);
    expect(
      all([
        { ...upload('a'), outcome: 'failure' },
        { ...lend('IBMid-1', importer), outcome: 'failure' },
      ]),
    ).toEqual(['IBMid-1']);
    expect(all([event('kms.secrets.wrap', [KEY], { id: 'w' })])).toEqual(['IBMid-1']);
  });
});

test('an id is mentioned as a whole', () => {
  expect(mentions('"id":123,', '123')).toBe(true);
  for (const about of ['1234', '0123', '123-4', 'a123', '']) expect(mentions(about, '123')).toBe(false);
  expect(mentions('x', '')).toBe(false);
  expect(mentionsObject('["images","/images/web%2Fdisk.vhd-0.vhd?x"]', OBJECT)).toBe(true);
  expect(mentionsObject('["images/web/disk.vhd-0.vhd?uploadId"]', OBJECT)).toBe(true);
  expect(mentionsObject('{"bucket":"images","object":"web%2Fdisk.vhd-0.vhd"}', OBJECT)).toBe(true);
  expect(mentionsObject('{"bucket":"images","object":"old/web/disk.vhd-0.vhd"}', OBJECT)).toBe(false);
  expect(mentionsObject('{"bucket":"other","object":"web/disk.vhd-0.vhd"}', OBJECT)).toBe(false);
});

describe('rows of the classic event log', () => {
  const rulesOf = (objectName: string, rows: [number, string][], createdAt: number | undefined = 0) => {
    const events: LogEvent[] = rows.map(([seconds, name]) => ({
      ...{ objectName, objectId: 1, label: '', username: '', userType: 'CUSTOMER', traceId: '' },
      time: seconds * 1000,
      name,
    }));
    return logRules(events, { id: 1, globalId: '', createdAt });
  };

  test('have no row that says "created": the first start ends the order', () => {
    const life: [number, string][] = [
      [200, 'Power On'],
      [201, 'Security Group Added'],
      [400, 'Power Off'],
      [500, 'Power On'],
    ];
    expect(rulesOf('CCI', life)).toEqual(['order', '', 'power', 'power']);
    expect(
      rulesOf('CCI', [
        [900, 'Power On'],
        [950, 'Cancel Service'],
      ]),
    ).toEqual(['power', 'delete']);
    expect(
      rulesOf('CCI', [
        [10, 'Provision'],
        [200, 'Power On'],
      ]),
    ).toEqual(['order', 'power']);
    expect(rulesOf('CCI', [[1, 'Power On']], undefined)).toEqual(['order']);
  });

  test('of a template are known by a word or by their place', () => {
    expect(
      rulesOf('Image', [
        [3, 'Image Import'],
        [9, 'Something'],
      ]),
    ).toEqual(['import', '']);
    expect(
      rulesOf('Image', [
        [3, 'Group 7'],
        [9, 'Group 8'],
        [99, 'Image Deleted'],
      ]),
    ).toEqual(['import', '', 'delete']);
    expect(rulesOf('Image', [[5000, 'Group 7']])).toEqual(['']);
    expect(rulesOf('Image', [[3, 'Some Failure']])).toEqual(['']);
  });
});
