import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { Deps } from '../../actions/audit-events/deps.ts';
import { defaultSince, findSubject } from '../../actions/audit-events/find-subject.ts';
import { eventsOfRecords, readRecords } from '../../actions/audit-events/records.ts';
import { ServiceError } from '../../lib/base/errors.ts';
import { silentLog } from '../../lib/base/log.ts';
import { makeFolder, parsed } from './kit.ts';

const folder = makeFolder();
afterAll(() => folder.remove());

const KEY = 'crn:v1:bluemix:public:kms:us-south:a/4f2a:7c1d2e3f-0a1b:key:b81f0c52';
const URI = 'cos://us-south/images/web.vhd-0.vhd';
const T0 = Date.UTC(2026, 10, 22);
const HEX = 'a'.repeat(64);
const GIVEN = { 'ibmcloud-api-key': 'canary-platform-key-0123456789', 'object-uri': URI };

const manifest = (more: Record<string, unknown> = {}) => ({
  schema: 'encrypted-image-manifest/1',
  ...{
    format: 'vhd',
    sha256: HEX,
    size: 17,
    'virtual-size': 9,
    'source-sha256': HEX,
    'source-format': 'raw',
  },
  ...{
    'source-virtual-size': 9,
    'wrapped-dek': 'x',
    'root-key-crn': KEY,
    'root-key-version': '',
    'key-hash': HEX,
  },
  ...{ 'data-key-bits': 512, 'data-key-source': 'generated', engine: 'userspace', verify: 'full', tools: {} },
  ...{ guest: [], notes: [], identity: HEX },
  ...more,
});
const record = (more: Record<string, unknown> = {}) => ({
  ...{ 'object-uri': URI, 'template-id': '10', 'template-global-id': 'g', name: 'n', datacenters: [] },
  ...more,
});

/** Objects by key: their text and when they were written. */
const objects = new Map<string, { text: string; at: number }>();
let failure: ServiceError | undefined;
beforeEach(() => {
  objects.clear();
  failure = undefined;
});

const put = (key: string, value: unknown, at: number) =>
  objects.set(key, { text: typeof value === 'string' ? value : JSON.stringify(value), at });

const deps = {
  log: silentLog,
  roots: { workspace: folder.path, roots: [folder.path] },
  storage: () => ({
    head: async ({ key }: { key: string }) => {
      if (failure) throw failure;
      const found = objects.get(key);
      return found && { size: found.text.length, etag: '', metadata: {}, modifiedAt: found.at };
    },
    getText: async ({ key }: { key: string }) => objects.get(key)?.text,
  }),
  demandClassicUser: () =>
    Promise.reject(
      new ServiceError({
        ...{ service: 'classic', operation: 'x', status: 500, text: 'permission', outcome: 'refused' },
        serviceCode: 'SoftLayer_Exception_PermissionDenied',
      }),
    ),
} as unknown as Deps;

const read = (more: Record<string, string> = {}) => readRecords(parsed({ ...GIVEN, ...more }), deps);

describe('records', () => {
  test('tell that the object is stored and imported, and complete what is not given', async () => {
    put('web.vhd-0.vhd', 'x'.repeat(17), T0);
    put('web.vhd-0.vhd.manifest.json', manifest({ import: record() }), T0 + 5000);
    const records = await read();
    expect(eventsOfRecords(records).map(({ time, what, rule }) => [time, what, rule])).toEqual([
      [T0, URI, 'upload'],
      [T0 + 5000, 'template 10', 'import'],
    ]);
    const { subject, classic } = await findSubject(parsed(GIVEN), records, deps);
    expect([subject.template?.id, subject.rootKey?.crn, classic.state]).toEqual([10, KEY, 'forbidden']);
    expect(defaultSince(subject, records, T0 + 99_999)).toBe(T0 - 24 * 3_600_000);
  });

  test('tell nothing of an object of another size, or of none', async () => {
    put('web.vhd-0.vhd', 'x', T0);
    put('web.vhd-0.vhd.manifest.json', manifest(), T0);
    expect(eventsOfRecords(await read())).toEqual([]);
    objects.clear();
    expect(eventsOfRecords(await read())).toEqual([]);
    expect((await read()).sight.state).toBe('asked');
  });

  test.each([
    null,
    'x',
    5,
    [],
    {},
    { 'template-id': 10 },
    { 'template-id': '-1' },
    record({ 'template-id': '1e9' }),
  ])('believe no record of an import that is %j', async (said) => {
    put('web.vhd-0.vhd.manifest.json', manifest({ import: said }), T0);
    const records = await read({ 'template-id': '77' });
    expect(eventsOfRecords(records)).toEqual([]);
    expect((await findSubject(parsed(GIVEN), records, deps)).subject.template).toBeUndefined();
  });

  test('of an export name its template', async () => {
    put('web.vhd-0.vhd', 'x', T0);
    put('web.vhd-0.vhd.export.json', { schema: 'encrypted-image-export/1', 'template-id': '12' }, T0 + 1);
    const records = await read();
    expect(eventsOfRecords(records)).toMatchObject([{ action: 'export recorded', rule: '', time: T0 + 1 }]);
    expect((await findSubject(parsed(GIVEN), records, deps)).subject.template?.id).toBe(12);
    put('web.vhd-0.vhd.export.json', { schema: 'other', 'template-id': '12' }, T0);
    expect((await read()).exported).toBeUndefined();
  });

  test('in a file count where the bucket cannot be looked at', async () => {
    writeFileSync(join(folder.path, 'm.json'), JSON.stringify(manifest({ import: record() })));
    failure = new ServiceError({
      ...{ service: 'object-storage', operation: 'headObject', status: 403, text: '', outcome: 'refused' },
      serviceCode: 'AccessDenied',
    });
    const records = await read({ manifest: 'm.json', 'object-uri': '' });
    expect([records.sight.state, records.object?.key]).toEqual(['forbidden', 'web.vhd-0.vhd']);
    expect(eventsOfRecords(records).map(({ rule }) => rule)).toEqual(['import']);
  });

  test.each([
    [{ 'root-key-crn': KEY.replace('b81f', 'c81f') }, {}],
    [{ 'template-id': '11' }, { import: record() }],
    [{}, { import: record({ 'object-uri': 'cos://us-south/images/other.vhd' }) }],
    [{ manifest: 'm.json' }, { identity: 'b'.repeat(64) }],
  ])('that contradict are refused: %j %j', async (given, said) => {
    writeFileSync(join(folder.path, 'm.json'), JSON.stringify(manifest()));
    put('web.vhd-0.vhd.manifest.json', manifest(said), T0);
    await expect(read(given)).rejects.toMatchObject({ code: 'E_AUDIT_SUBJECT' });
  });

  test('that are no manifest are refused', async () => {
    put('web.vhd-0.vhd.manifest.json', '{"schema":"x"}', T0);
    await expect(read()).rejects.toMatchObject({ code: 'E_MANIFEST' });
  });
});
