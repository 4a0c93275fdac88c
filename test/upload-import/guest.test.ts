import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type LocalCloud, startLocalCloud } from '../../cloud/local-cloud.ts';
import type { GuestRecord } from '../../lib/manifest/guest-record.ts';
import { makeFolder, makeImage, type Run, readObject, runImport, wire } from './kit.ts';

let cloud: LocalCloud;
const folder = makeFolder();
beforeAll(async () => {
  cloud = await startLocalCloud({ settings: { transactionStep: 20, noBoot: true } });
});
beforeEach(() => cloud.requestLog.clear());
afterAll(async () => {
  await cloud.stop();
  folder.remove();
});

const DEBIAN_11: GuestRecord = {
  level: 'error',
  ignored: [],
  checked: true,
  system: { id: 'debian', version: '11', name: 'Debian' },
  findings: [],
};

let count = 0;

/** Imports an image whose manifest records `guest` as a Debian 12. */
async function importOf(
  guest: GuestRecord | readonly unknown[],
  given: Record<string, string> = {},
): Promise<Run> {
  count += 1;
  const name = `guest-${count}`;
  const image = await makeImage(cloud, folder.path, { name, manifest: { guest } });
  const inputs = { 'encrypted-image': image.path, 'operating-system': 'DEBIAN_12_64', name };
  const common = { bucket: cloud.bucket, 'import-service-id': cloud.importServiceId };
  return runImport(cloud, folder.path, { ...common, ...inputs, ...given });
}

const guestLines = ({ lines }: Run) => lines.filter((line) => line.includes('operating-system'));

describe('the system of the image and operating-system', () => {
  test('that differ are refused before the first byte where the manifest records error', async () => {
    for (const given of [{}, { 'dry-run': 'true' }]) {
      const { error } = await importOf(DEBIAN_11, given);
      expect(error).toMatchObject({ code: 'E_GUEST_OS', message: expect.stringContaining('debian 11') });
    }
    const writes = cloud.requestLog
      .entries()
      .filter(({ service, method }) => service === 'cos' && method !== 'GET' && method !== 'HEAD');
    expect([writes, wire(cloud, 'createFromIcos')]).toEqual([[], []]);
  });

  test('that differ give a warning where it records warn, and the import goes on', async () => {
    const ran = await importOf({ ...DEBIAN_11, level: 'warn' });
    expect(ran.error).toBeUndefined();
    expect(guestLines(ran)).toEqual([
      expect.stringMatching(/^warning: check-guest: operating-system is violated.*debian 11/),
    ]);
    expect(ran.outputs.get('template-id')).not.toBe('');
  });

  test('may differ where the manifest records that the rule is ignored', async () => {
    const ran = await importOf({ ...DEBIAN_11, ignored: ['operating-system'] });
    expect([ran.error, guestLines(ran)]).toEqual([undefined, [expect.stringMatching(/^info: .*is ignored/)]]);
  });

  test.each<[string, GuestRecord | readonly unknown[]]>([
    ['an older manifest', []],
    ['a check that was off', { level: 'off', ignored: [], checked: false, findings: [] }],
    ['a disk that could not be checked', { ...DEBIAN_11, checked: false }],
    ['the same system', { ...DEBIAN_11, system: { id: 'debian', version: '12', name: '' } }],
  ])('say nothing for %s', async (_what, guest) => {
    const ran = await importOf(guest);
    expect([ran.error, guestLines(ran)]).toEqual([undefined, []]);
  });

  test('are compared by the record in the bucket when there is one, which stays as it is', async () => {
    const key = 'kept.vhd-0.vhd';
    const image = await makeImage(cloud, folder.path, {
      name: 'kept',
      manifest: { guest: { ...DEBIAN_11, level: 'warn' } },
    });
    const given = {
      'object-key': key,
      bucket: cloud.bucket,
      'import-service-id': cloud.importServiceId,
      'encrypted-image': image.path,
      'operating-system': 'DEBIAN_12_64',
    };
    expect((await runImport(cloud, folder.path, given)).error).toBeUndefined();
    expect(JSON.parse(await readObject(cloud, `${key}.manifest.json`)).guest).toMatchObject({
      level: 'warn',
      system: { id: 'debian' },
    });
    const second = await runImport(cloud, folder.path, given);
    expect([second.error, guestLines(second)]).toEqual([
      undefined,
      [expect.stringContaining('warning: check-guest')],
    ]);
  });
});
