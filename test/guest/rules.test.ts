import { afterAll, describe, expect, test } from 'vitest';
import { RULE_NAMES, type RuleName } from '../../lib/guest/rules/names.ts';
import { RULES, UNCHECKED } from '../../lib/guest/rules/table.ts';
import {
  BOOT,
  changed,
  check,
  type Files,
  MIB,
  type PartitionPlan,
  ROOT,
  statusesOf,
  toolProblem,
  Workshop,
} from './kit.ts';

const problem = toolProblem();
const workshop = new Workshop();
afterAll(() => workshop.remove());

const root = (changes: Parameters<typeof changed>[1] = {}, options: readonly string[] = []) =>
  workshop.ext(changed(ROOT, changes), 4, ['-L', 'system', ...options]);
const boot = (options: readonly string[] = [], files: Files = BOOT) =>
  workshop.ext(files, 2, ['-L', 'boot', ...options]);
const plan = (...parts: Buffer[]): PartitionPlan[] => parts.map((bytes) => ({ bytes }));

/** A partition that begins like something that is known by name only. */
function foreign(at: number, magic: string): Buffer {
  const bytes = Buffer.alloc(4 * MIB);
  bytes.write(magic, at, 'latin1');
  return bytes;
}

const FSTAB = String(ROOT['/etc/fstab']);

describe.skipIf(problem !== undefined)(`rules${problem ? ` (${problem})` : ''}`, () => {
  const goodBoot = problem ? Buffer.alloc(0) : boot();
  const goodRoot = problem ? Buffer.alloc(0) : root();
  /** Findings of a disk whose root differs from a good one. */
  const withRoot = (changes: Parameters<typeof changed>[1]) =>
    statusesOf(workshop.disk(plan(goodBoot, root(changes))));

  test.each(['dos', 'gpt'] as const)('a good disk meets them all (%s)', async (label) => {
    const { findings, facts } = await check(workshop.disk(plan(goodBoot, goodRoot), label));
    expect(findings).toEqual([]);
    expect(facts?.layout?.boot?.partition.number).toBe(1);
    expect(facts?.layout?.root.partition.number).toBe(2);
  });

  test('ext3 is as good as ext4, and UUIDs are as good as labels', async () => {
    const uuid = 'AAAAAAAA-bbbb-4ccc-8ddd-eeeeeeeeeeee';
    const fstab = FSTAB.replace('LABEL=system', `UUID=${uuid}`).replace(
      'LABEL=boot',
      '/dev/disk/by-label/boot',
    );
    const ext3 = ['-t', 'ext3', '-O', '^64bit'];
    const disk = workshop.disk(plan(boot(ext3), root({ '/etc/fstab': fstab }, [...ext3, '-U', uuid])));
    expect(await statusesOf(disk)).toEqual({});
  });

  /** What is done to the root of a good disk, and the one rule that it breaks. */
  const BROKEN: readonly [string, RuleName, Parameters<typeof changed>[1]][] = [
    ['/boot is part of /', 'boot-partition', { '/etc/fstab': FSTAB.replace(/.*\/boot.*\n/, '') }],
    [
      '/boot is on another disk',
      'boot-partition',
      { '/etc/fstab': FSTAB.replace('LABEL=boot', 'LABEL=elsewhere') },
    ],
    ['/etc is a mount', 'root-folders', { '/etc/fstab': `${FSTAB}LABEL=etc /etc ext4 defaults 0 2\n` }],
    [
      'a device name in fstab',
      'fstab-by-label-or-uuid',
      { '/etc/fstab': `${FSTAB}/dev/xvdc1 /data ext4 nofail 0 2\n` },
    ],
    [
      'a label of / that no partition has',
      'fstab-by-label-or-uuid',
      { '/etc/fstab': FSTAB.replace('LABEL=system', 'LABEL=other') },
    ],
    ['no swap', 'swap-label', { '/etc/fstab': FSTAB.replace(/.*SWAP.*\n/, '') }],
    ['another swap', 'swap-label', { '/etc/fstab': FSTAB.replace('SWAP-xvdb1', 'swap') }],
    ['no wget', 'wget', { '/usr/bin/wget': undefined }],
    ['a link to no wget', 'wget', { '/etc/alternatives/wget': { link: '/usr/lib/wget/gone' } }],
    ['wget that cannot be run', 'wget', { '/usr/lib/wget/wget': 'not executable' }],
    ['no guest tools', 'xen-guest-tools', { '/usr/sbin/xe-daemon': undefined }],
    ['no cloud-init', 'cloud-init', { '/usr/bin/cloud-init': undefined }],
    [
      'an old cloud-init',
      'cloud-init-version',
      { '/var/lib/dpkg/status': 'Package: cloud-init\nStatus: install ok installed\nVersion: 0.7.6-1\n' },
    ],
    [
      'another datasource',
      'cloud-init-datasource',
      { '/etc/cloud/cloud.cfg.d/99-x.cfg': 'datasource_list:\n  - NoCloud\n  - None\n' },
    ],
    [
      'a datasource for ds-identify',
      'cloud-init-datasource',
      { '/etc/cloud/ds-identify.cfg': 'datasource: NoCloud\n' },
    ],
    ['the file that disables it', 'cloud-init-enabled', { '/etc/cloud/cloud-init.disabled': '' }],
    [
      'a policy that disables it',
      'cloud-init-enabled',
      { '/etc/cloud/ds-identify.cfg': 'policy: disabled\n' },
    ],
    [
      'a unit that nothing starts',
      'cloud-init-enabled',
      { '/etc/systemd/system/cloud-init.target.wants/cloud-init.service': undefined },
    ],
    [
      'a masked unit',
      'cloud-init-enabled',
      { '/etc/systemd/system/cloud-final.service': { link: '/dev/null' } },
    ],
    [
      'a masked target',
      'cloud-init-enabled',
      { '/etc/systemd/system/cloud-init.target': { link: '/dev/null' } },
    ],
    ['an old release', 'supported-os', { '/usr/lib/os-release': 'ID=debian\nVERSION_ID="10"\n' }],
    ['another distribution', 'supported-os', { '/usr/lib/os-release': 'ID=arch\n' }],
  ];

  test.each(BROKEN)('%s breaks %s and nothing else', async (_what, rule, changes) => {
    expect(await withRoot(changes)).toEqual({ [rule]: 'violated' });
  });

  /** What only looks as if it broke a rule. */
  const HARMLESS: readonly [string, Parameters<typeof changed>[1]][] = [
    [
      'an earlier list that a later file replaces',
      { '/etc/cloud/cloud.cfg.d/10.cfg': 'datasource_list: [None]\n' },
    ],
    [
      'a list over several lines',
      { '/etc/cloud/cloud.cfg.d/95.cfg': 'datasource_list: [ NoCloud, # here\n  "ConfigDrive",\n]\n' },
    ],
    ['no list at all', { '/etc/cloud/cloud.cfg.d/90_dpkg.cfg': undefined }],
    [
      'a list in a file that is no .cfg',
      { '/etc/cloud/cloud.cfg.d/99.cfg.bak': 'datasource_list: [None]\n' },
    ],
    [
      'xen-guest-agent instead of xe-daemon',
      { '/usr/sbin/xe-daemon': undefined, '/usr/sbin/xen-guest-agent': { program: 'x' } },
    ],
    [
      'a version that only Python knows',
      {
        '/var/lib/dpkg/status': undefined,
        '/usr/lib/python3.9/site-packages/cloudinit/version.py': '__VERSION__ = "23.4"\n',
      },
    ],
    [
      'a version in the name of a Python package',
      {
        '/var/lib/dpkg/status': undefined,
        '/usr/lib/python3.6/site-packages/cloud_init-21.1-py3.6.egg-info/PKG-INFO': '',
      },
    ],
    ['Red Hat by minor release', { '/usr/lib/os-release': 'ID="rhel"\nVERSION_ID="9.4"\n' }],
    [
      'a unit that presets enable on the first boot',
      {
        '/etc/machine-id': 'uninitialized\n',
        '/etc/systemd/system/cloud-init.target.wants/cloud-init.service': undefined,
      },
    ],
    ['an Ubuntu', { '/usr/lib/os-release': "ID=ubuntu\nVERSION_ID='22.04'\n" }],
  ];

  test.each(HARMLESS)('%s is no finding', async (_what, changes) => {
    expect(await withRoot(changes)).toEqual({});
  });

  test.each([
    ['a version that nothing tells', 'cloud-init-version', { '/var/lib/dpkg/status': undefined }],
    [
      'a datasource list that is no list',
      'cloud-init-datasource',
      { '/etc/cloud/cloud.cfg.d/99.cfg': 'datasource_list: {a: b}\n' },
    ],
    ['no os-release', 'supported-os', { '/etc/os-release': undefined, '/usr/lib/os-release': undefined }],
    ['links in a circle', 'wget', { '/usr/lib/wget/wget': { link: '/usr/bin/wget' } }],
  ] as const)('%s leaves %s unknown', async (_what, rule, changes) => {
    expect(await withRoot(changes)).toEqual({ [rule]: 'unknown' });
  });

  test.each([
    ['cloud-init=disabled', 'cloud-init-enabled'],
    ['ds=nocloud\\;s=http://x/', 'cloud-init-datasource'],
    ['ci.datasource=Ec2', 'cloud-init-datasource'],
  ])('the kernel argument %s breaks %s, in every boot loader', async (word, rule) => {
    const files = [
      { '/grub/grub.cfg': `\tlinux /vmlinuz-6.1 root=LABEL=system ${word} ro\n` },
      { '/extlinux/extlinux.conf': `append root=LABEL=system ${word}\n` },
      { '/loader/entries/x.conf': `options root=LABEL=system ${word}\n` },
      { '/grub2/grubenv': `# GRUB\nkernelopts=root=LABEL=system ${word}\n###\n` },
    ];
    for (const change of files)
      expect(await statusesOf(workshop.disk(plan(boot([], change as Files), goodRoot)))).toEqual({
        [rule]: 'violated',
      });
  });

  test('/boot must be the first partition, and ext3 or ext4', async () => {
    expect(await statusesOf(workshop.disk(plan(goodRoot, goodBoot)))).toEqual({
      'boot-partition': 'violated',
    });
    const ext2 = boot(['-t', 'ext2', '-O', '^64bit']);
    expect(await statusesOf(workshop.disk(plan(ext2, goodRoot)))).toEqual({ 'boot-partition': 'violated' });
    const xfs = foreign(0, 'XFSB');
    const fstab = FSTAB.replace('LABEL=boot', 'PARTUUID=11223344-01');
    const disk = workshop.disk(plan(xfs, root({ '/etc/fstab': fstab })));
    disk.writeUInt32LE(0x11223344, 440);
    expect(await check(disk).then(({ findings }) => findings[0]?.found)).toContain('xfs');
  });

  test('/ must be ext3 or ext4', async () => {
    const ext2 = root({}, ['-t', 'ext2', '-O', '^64bit']);
    expect(await statusesOf(workshop.disk(plan(goodBoot, ext2)))).toEqual({ 'root-filesystem': 'violated' });
    const onXfs = await statusesOf(workshop.disk(plan(goodBoot, foreign(0, 'XFSB'))));
    expect(onXfs).toMatchObject({
      'root-filesystem': 'violated',
      'cloud-init': 'unknown',
      'supported-os': 'unknown',
    });
  });

  test('LVM is found by its label and by its type', async () => {
    const lvm = foreign(512, 'LABELONE');
    expect(await statusesOf(workshop.disk(plan(goodBoot, lvm)))).toMatchObject({
      'no-lvm': 'violated',
      'root-filesystem': 'violated',
    });
    const typed = [...plan(goodBoot, goodRoot), { bytes: Buffer.alloc(MIB), type: 0x8e }];
    expect(await statusesOf(workshop.disk(typed))).toEqual({ 'no-lvm': 'violated' });
    // A partition that only has the type is none: there is ext4 on it.
    const named = [{ bytes: goodBoot, type: 0x8e }, ...plan(goodRoot)];
    expect(await statusesOf(workshop.disk(named))).toEqual({});
  });

  test('a disk without a partition table, and one whose partitions overlap, break partition-table', async () => {
    const bare = await statusesOf(goodRoot);
    expect(bare).toEqual({ 'partition-table': 'violated', 'boot-partition': 'violated' });
    const disk = workshop.disk(plan(goodBoot, goodRoot));
    disk.writeUInt32LE(disk.readUInt32LE(446 + 12) + 8, 446 + 12);
    expect(await statusesOf(disk)).toEqual({ 'partition-table': 'violated' });
  });

  test('folders on other partitions are read where fstab mounts them', async () => {
    const { '/usr/lib/wget/wget': wget, ...rest } = ROOT;
    const system = workshop.ext(
      changed(rest, {
        '/etc/fstab': `${FSTAB}LABEL=more /usr/lib/wget ext4 ro 0 0\n`,
        '/usr/lib/wget/.x': '',
      }),
      8,
      ['-L', 'system'],
    );
    const more = workshop.ext({ '/wget': wget ?? '' }, 4, ['-L', 'more']);
    expect(await statusesOf(workshop.disk(plan(goodBoot, system, more)))).toEqual({});
    expect(await statusesOf(workshop.disk(plan(goodBoot, system)))).toEqual({ wget: 'violated' });
  });

  test.each([
    ['NTFS', 3, 'NTFS    '],
    ['BitLocker', 3, '-FVE-FS-'],
    ['nothing known', 0, ''],
  ])('a disk with %s is unchecked, in one finding, never passed', async (_what, at, magic) => {
    const { findings, facts } = await check(workshop.disk([{ bytes: foreign(at, magic), type: 7 }]));
    expect(findings.map(({ rule, status }) => [rule, status])).toEqual([['unchecked', 'unchecked']]);
    expect(facts).toBeUndefined();
  });

  test('a root that cannot be read is unchecked', async () => {
    const damaged = root();
    damaged.writeUInt32LE(0xffff_ffff, 1024 + 40);
    expect(await statusesOf(workshop.disk(plan(goodBoot, damaged)))).toEqual({ unchecked: 'unchecked' });
  });

  test('the guest cannot speak to the runner', async () => {
    const hostile = 'ID="::error::x\x1b[31m‮"\nVERSION_ID="##[set-env name=A]b"\n';
    const { findings } = await check(workshop.disk(plan(goodBoot, root({ '/usr/lib/os-release': hostile }))));
    const text = findings.map(({ found }) => found).join('\n');
    expect(text).not.toMatch(/##\[|^::|\p{Cc}|\p{Cf}/mu);
    expect(text).toContain('error');
  });
});

test('every name has one rule, with cure and source', () => {
  expect([...RULES, UNCHECKED].map(({ name }) => name)).toEqual([...RULE_NAMES]);
  for (const { cure, demand, source } of RULES)
    expect(Math.min(cure.length, demand.length, source.length)).toBeGreaterThan(10);
});
