import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseManifest } from '../../lib/manifest/manifest.ts';
import { BOOT, changed, ROOT, tool, toolProblem, Workshop } from '../guest/kit.ts';
import { hasTool } from '../support/tools.ts';
import { Bench, type Ran, readInputs, smallDisk } from './kit.ts';

const problem = toolProblem();
const workshop = new Workshop();
afterAll(() => workshop.remove());

let bench: Bench;
beforeEach(() => {
  bench = new Bench();
});
afterEach(() => bench.remove());

const warnings = ({ lines }: Ran) => lines.filter((line) => line.startsWith('warning: check-guest'));
const codeOf = ({ error }: Ran) => (error as { code?: string } | undefined)?.code;
const guestOf = (ran: Ran) => {
  const path = ran.outputs.get('manifest');
  return parseManifest(bench.read(path).toString(), path).guest;
};

describe('the inputs', () => {
  test('default to a warning', () => {
    expect(readInputs({ image: 'x' }).guest).toEqual({ level: 'warn', ignored: [] });
  });

  test('take rules by name, one a line', () => {
    const given = {
      image: 'x',
      'check-guest': 'error',
      'check-guest-ignore': 'wget\n\nxen-guest-tools\nwget\n',
    };
    expect(readInputs(given).guest).toEqual({ level: 'error', ignored: ['wget', 'xen-guest-tools'] });
  });

  test('refuse an unknown rule with the list of rules, and an unknown level', () => {
    expect(() => readInputs({ image: 'x', 'check-guest-ignore': 'xen-tools' })).toThrow(
      /"xen-tools" is no rule.*partition-table.*xen-guest-tools.*unchecked/,
    );
    expect(() => readInputs({ image: 'x', 'check-guest': 'strict' })).toThrow('check-guest must be one of');
  });
});

describe('a disk that cannot be checked', () => {
  const image = () => bench.file('disk.raw', smallDisk());

  test('is encrypted with one warning, and the manifest says that it was not checked', async () => {
    const ran = await bench.run({ image: image(), 'check-guest': 'warn' });
    expect(warnings(ran)).toEqual([expect.stringContaining('unchecked')]);
    expect(guestOf(ran)).toMatchObject({ level: 'warn', checked: false, findings: [{ rule: 'unchecked' }] });
    expect(ran.summary.render()).toContain('not checked');
  });

  test('is refused at level error, before any request and any file', async () => {
    const ran = await bench.run({ image: image(), 'check-guest': 'error' });
    expect([codeOf(ran), bench.calls, bench.tempFiles()]).toEqual(['E_GUEST', [], []]);
    expect(String(ran.error)).toContain('unchecked');
  });

  test('is accepted at level error when it is named', async () => {
    const ran = await bench.run({
      image: image(),
      'check-guest': 'error',
      'check-guest-ignore': 'unchecked',
    });
    expect([codeOf(ran), warnings(ran)]).toEqual([undefined, []]);
    expect(guestOf(ran)).toMatchObject({ level: 'error', ignored: ['unchecked'], checked: false });
  });

  test('is not looked at when the check is off', async () => {
    const ran = await bench.run({ image: image(), 'check-guest': 'off' });
    expect(warnings(ran)).toEqual([]);
    expect(guestOf(ran)).toEqual({ level: 'off', ignored: [], checked: false, findings: [] });
  });

  test('is told and refused in a dry run too', async () => {
    const warned = await bench.run({ image: image(), 'dry-run': 'true', 'check-guest': 'warn' });
    expect(warnings(warned)).toHaveLength(1);
    expect(codeOf(await bench.run({ image: image(), 'dry-run': 'true', 'check-guest': 'error' }))).toBe(
      'E_GUEST',
    );
  });
});

describe.skipIf(problem !== undefined)(`a Linux disk${problem ? ` (${problem})` : ''}`, () => {
  const disk = (changes: Parameters<typeof changed>[1] = {}) =>
    workshop.disk([
      { bytes: workshop.ext(BOOT, 2, ['-L', 'boot']) },
      { bytes: workshop.ext(changed(ROOT, changes), 4, ['-L', 'system']) },
    ]);

  test('that meets every rule passes at level error; the manifest records the system', async () => {
    const ran = await bench.run({ image: bench.file('disk.raw', disk()), 'check-guest': 'error' });
    expect([ran.error, warnings(ran)]).toEqual([undefined, []]);
    expect(guestOf(ran)).toEqual({
      level: 'error',
      ignored: [],
      checked: true,
      system: { id: 'debian', version: '12', name: 'Debian GNU/Linux 12 (bookworm)' },
      'cloud-init': '22.4.2-1+deb12u4',
      'partition-table': 'mbr',
      partitions: [
        {
          number: 1,
          start: 2 ** 20,
          size: 2 * 2 ** 20,
          type: '0x83',
          content: 'ext4',
          label: 'boot',
          mount: '/boot',
        },
        {
          number: 2,
          start: 3 * 2 ** 20,
          size: 4 * 2 ** 20,
          type: '0x83',
          content: 'ext4',
          label: 'system',
          mount: '/',
        },
      ],
      findings: [],
    });
  });

  const broken = { '/usr/bin/wget': undefined, '/usr/sbin/xe-daemon': undefined };

  test('that breaks rules warns of each with cure and source, and is encrypted', async () => {
    const ran = await bench.run({ image: bench.file('disk.raw', disk(broken)), 'check-guest': 'warn' });
    expect(warnings(ran)).toEqual([
      expect.stringMatching(/wget is violated.*Fix: install.*Source: import-image\.md/),
      expect.stringMatching(/xen-guest-tools is violated.*Fix: install.*Source: import-image\.md/),
    ]);
    expect(guestOf(ran)).toMatchObject({
      findings: [{ rule: 'wget', status: 'violated' }, { rule: 'xen-guest-tools' }],
    });
    expect(ran.summary.render()).toContain('xen-guest-tools');
  });

  test('is refused at level error by the names of all rules that are not ignored', async () => {
    const image = bench.file('disk.raw', disk(broken));
    const both = await bench.run({ image, 'check-guest': 'error' });
    expect(String(both.error)).toMatch(/E_GUEST.*wget.*xen-guest-tools/);
    const one = await bench.run({ image, 'check-guest': 'error', 'check-guest-ignore': 'xen-guest-tools' });
    expect([String(one.error).includes('wget ('), String(one.error).includes('xen-guest-tools')]).toEqual([
      true,
      false,
    ]);
    expect(bench.tempFiles()).toEqual([]);
    const none = await bench.run({
      image,
      'check-guest': 'error',
      'check-guest-ignore': 'wget\nxen-guest-tools',
    });
    expect(none.error).toBeUndefined();
    expect(guestOf(none)).toMatchObject({
      ignored: ['wget', 'xen-guest-tools'],
      findings: [{ rule: 'wget' }, { rule: 'xen-guest-tools' }],
    });
  });

  test('whose rule cannot be judged only warns, also at level error', async () => {
    const image = bench.file('disk.raw', disk({ '/var/lib/dpkg/status': undefined }));
    const ran = await bench.run({ image, 'check-guest': 'error' });
    expect([ran.error, warnings(ran)]).toEqual([
      undefined,
      [expect.stringContaining('cloud-init-version is not known')],
    ]);
  });

  test('that was not unmounted before it was copied is told', async () => {
    const bytes = disk();
    const features = 2 ** 20 + 2 * 2 ** 20 + 1024 + 96;
    bytes.writeUInt32LE(bytes.readUInt32LE(features) | 0x4, features);
    const ran = await bench.run({ image: bench.file('disk.raw', bytes), 'check-guest': 'error' });
    expect(ran.lines).toContainEqual(
      expect.stringMatching(/^notice: check-guest: .* partition 2 was not unmounted/),
    );
    expect(guestOf(ran)).toMatchObject({ partitions: [{ number: 1 }, { number: 2, unclean: true }] });
  });

  test.skipIf(!hasTool('qemu-img'))(
    'reads the same in every format of a source (needs qemu-img)',
    async () => {
      const raw = bench.file('disk.raw', disk(broken));
      const raws = guestOf(await bench.run({ image: raw, output: 'raw.vhd-0.vhd', 'check-guest': 'warn' }));
      for (const format of ['qcow2', 'vpc']) {
        const name = `disk.${format}`;
        tool('qemu-img', [
          'convert',
          '-O',
          format,
          ...(format === 'vpc' ? ['-o', 'force_size=on'] : ['-c']),
          join(bench.workspace, raw),
          join(bench.workspace, name),
        ]);
        expect(
          guestOf(await bench.run({ image: name, output: `${format}.vhd-0.vhd`, 'check-guest': 'warn' })),
        ).toEqual(raws);
      }
    },
  );

  test('that was encrypted before keeps the record of its manifest, and says so', async () => {
    const image = bench.file('disk.raw', disk(broken));
    await bench.run({ image, 'check-guest': 'warn' });
    const second = await bench.run({
      image,
      'check-guest': 'error',
      'check-guest-ignore': 'wget\nxen-guest-tools',
    });
    expect(second.outputs.get('changed')).toBe('false');
    expect(guestOf(second)).toMatchObject({ level: 'warn', ignored: [] });
    expect(second.lines).toContainEqual(
      expect.stringMatching(/^notice: the manifest of the adopted image records check-guest: warn/),
    );
  });
});
