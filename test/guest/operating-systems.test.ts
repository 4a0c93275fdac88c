import { describe, expect, test } from 'vitest';
import {
  isSystemOfCode,
  parseSystemCode,
  SUPPORTED_SYSTEMS,
  supportedSystem,
} from '../../lib/guest/operating-systems.ts';

describe('reference codes', () => {
  test.each([
    ['DEBIAN_12_64', 'debian', '12', true],
    ['DEBIAN_12_64', 'debian', '11', false],
    ['DEBIAN_12_64', 'ubuntu', '12', false],
    // Debian testing has no version: only the name can be compared.
    ['DEBIAN_12_64', 'debian', '', true],
    ['DEBIAN_LATEST_64', 'debian', '11', true],
    ['UBUNTU_22_64', 'ubuntu', '22.04', true],
    ['UBUNTU_22_64', 'ubuntu', '24.04', false],
    ['UBUNTU_LATEST', 'ubuntu', '20.04', true],
    ['REDHAT_8_64', 'rhel', '8.10', true],
    ['REDHAT_9_64', 'rhel', '8.10', false],
    ['REDHAT_9_64', 'rocky', '9.4', false],
    ['ROCKYLINUX_9_64', 'rocky', '9.4', true],
    ['CENTOS_7_64', 'centos', '7', true],
    ['CENTOSSTREAM_9_64', 'centos', '9', true],
    ['WIN_2019-STD_64', 'debian', '12', false],
    ['WIN_2012-STD-R2_64', 'debian', '12', false],
  ])('%s and %s %s: %s', (code, id, version, same) => {
    expect(isSystemOfCode({ id, version }, code)).toBe(same);
  });

  test.each([
    'OTHERUNIXLINUX_1_64',
    'FREEBSD_11_64',
    'COREOS_LATEST_64',
    'VYATTACE_6.5_64',
    'ESXI_5_64',
    'DEBIAN',
    '',
    'debian_12_64',
  ])('%j is not understood, and compares to nothing', (code) => {
    expect(parseSystemCode(code)).toBeUndefined();
    expect(isSystemOfCode({ id: 'debian', version: '12' }, code)).toBeUndefined();
  });
});

describe('systems that IBM imports', () => {
  test('are what their codes say', () => {
    for (const { id, version, code } of SUPPORTED_SYSTEMS) {
      expect(isSystemOfCode({ id, version }, code)).toBe(true);
      expect(supportedSystem({ id, version })).toMatchObject({ code });
    }
  });

  test('are told from their neighbours', () => {
    expect(supportedSystem({ id: 'rhel', version: '9.4' })).toMatchObject({ code: 'REDHAT_9_64' });
    for (const system of [
      { id: 'ubuntu', version: '22.10' },
      { id: 'debian', version: '13' },
      { id: 'rhel', version: '80' },
      { id: 'centos', version: '8' },
      { id: 'debian', version: '' },
    ])
      expect(supportedSystem(system)).toBeUndefined();
  });
});
