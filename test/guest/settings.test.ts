import { describe, expect, test } from 'vitest';
import { kernelArgument } from '../../lib/guest/system/boot-lines.ts';
import { isAtLeast } from '../../lib/guest/system/cloud-init-version.ts';
import { identifySetting, parseDatasourceList } from '../../lib/guest/system/datasources.ts';
import { isDevice, isUnstableName, parseFstab, stableName } from '../../lib/guest/system/fstab.ts';

describe('a datasource_list in YAML', () => {
  test.each([
    ['datasource_list: [ ConfigDrive ]', ['ConfigDrive']],
    ['datasource_list: [NoCloud,ConfigDrive , None ] # by hand', ['NoCloud', 'ConfigDrive', 'None']],
    [
      'datasource_list:\n  - NoCloud # first\n\n  - "ConfigDrive"\nother: 1\n  - Ec2',
      ['NoCloud', 'ConfigDrive'],
    ],
    ['datasource_list:\n- ConfigDrive', ['ConfigDrive']],
    ["'datasource_list' : ['ConfigDrive',\n  'None',\n]", ['ConfigDrive', 'None']],
    ['datasource_list: []', []],
    ['datasource_list: [None]\ndatasource_list: [ConfigDrive]', ['ConfigDrive']],
    ['# datasource_list: [None]\nusers: []', undefined],
    ['users: [default]', undefined],
    ['', undefined],
    ['datasource_list: ConfigDrive', 'not understood'],
    ['datasource_list: {a: b}', 'not understood'],
    ['datasource_list: [ConfigDrive', 'not understood'],
    ['datasource_list: [&a x, *a]', 'not understood'],
    ['datasource_list:', 'not understood'],
    ['{"datasource_list": ["ConfigDrive"]}', 'not understood'],
  ])('%j', (text, list) => {
    expect(parseDatasourceList(text)).toEqual(list);
  });
});

test('settings of ds-identify: the last one counts, empty ones are none', () => {
  const text = '#policy: enabled\ndatasource: Ec2\ndatasource: ConfigDrive # x\npolicy: \n';
  expect([identifySetting(text, 'datasource'), identifySetting(text, 'policy')]).toEqual([
    'ConfigDrive',
    undefined,
  ]);
});

test('words of a kernel command line are found whole, in quotes too', () => {
  const lines = [
    { file: 'a', text: 'linux /vmlinuz root=LABEL=x xcloud-init=disabled' },
    { file: 'b', text: 'set kernelopts="quiet cloud-init=disabled"' },
  ];
  expect(kernelArgument(lines, ['cloud-init'])).toEqual({
    file: 'b',
    word: 'cloud-init=disabled',
    value: 'disabled',
  });
  expect(kernelArgument(lines.slice(0, 1), ['cloud-init'])).toBeUndefined();
});

test.each([
  ['0.7.7', true],
  ['0.7.6', false],
  ['0.7.10', true],
  ['0.7', false],
  ['0.8', true],
  ['22.4.2-1+deb12u4', true],
  ['0.7.7~bzr1212-0ubuntu1', true],
  ['unreleased', undefined],
])('version %s is at least 0.7.7: %s', (version, enough) => {
  expect(isAtLeast(version, [0, 7, 7])).toBe(enough);
});

describe('fstab', () => {
  test('is read with tabs, blanks in names, quotes and comments', () => {
    const text =
      '# x\n\nLABEL="my\\040disk"\t/\text4 ro,noatime 0 1\n/dev/sda2 /with\\040blank/ ext4\nnone\n';
    expect(parseFstab(text)).toEqual([
      { device: 'LABEL=my disk', folder: '/', type: 'ext4', options: ['ro', 'noatime'] },
      { device: '/dev/sda2', folder: '/with blank', type: 'ext4', options: [''] },
    ]);
  });

  test('names that change are told from names that stay', () => {
    const unstable = ['/dev/sda', '/dev/sdb1', '/dev/xvda2', '/dev/vda1', '/dev/hda3', '/dev/nvme0n1p2'];
    const stable = [
      'LABEL=x',
      'UUID=1',
      '/dev/disk/by-uuid/1',
      '/dev/mapper/x',
      'tmpfs',
      '/dev/sr0',
      '/dev/sda1x',
      '/swapfile',
    ];
    expect(unstable.filter((name) => !isUnstableName(name))).toEqual([]);
    expect(stable.filter(isUnstableName)).toEqual([]);
    expect(stableName('/dev/disk/by-label/a/b')).toEqual({ tag: 'LABEL', value: 'a/b' });
  });

  test('names find their partition', () => {
    const names = {
      partition: { number: 2, guid: '1234abcd-02', name: 'root' },
      label: 'system',
      uuid: 'aa-bb',
    };
    const yes = [
      'LABEL=system',
      'UUID=AA-BB',
      'PARTLABEL=root',
      'PARTUUID=1234ABCD-02',
      '/dev/sda2',
      '/dev/xvda2',
      '/dev/nvme0n1p2',
    ];
    const no = [
      'LABEL=System',
      'UUID=aa',
      'PARTLABEL=',
      '/dev/sdb2',
      '/dev/sda1',
      '/dev/sda',
      '/dev/mapper/a2',
      'system',
    ];
    expect(yes.filter((name) => !isDevice(name, names))).toEqual([]);
    expect(no.filter((name) => isDevice(name, names))).toEqual([]);
    const nameless = { ...names, label: '', uuid: '', partition: { ...names.partition, guid: '', name: '' } };
    expect(['LABEL=', 'UUID=', 'PARTUUID=', 'PARTLABEL='].filter((name) => isDevice(name, nameless))).toEqual(
      [],
    );
  });
});
