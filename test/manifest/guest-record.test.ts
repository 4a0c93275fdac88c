import { describe, expect, test } from 'vitest';
import { guestProblem, guestRecordOf } from '../../lib/manifest/guest-record.ts';

const finding = {
  rule: 'wget',
  status: 'violated',
  found: 'none',
  cure: 'install it',
  source: 'import-image.md',
};
const partition = {
  number: 1,
  start: 1048576,
  size: 2,
  type: '0x83',
  content: 'ext4',
  label: 'boot',
  mount: '/boot',
};
const whole = {
  level: 'warn',
  ignored: ['xen-guest-tools'],
  checked: true,
  system: { id: 'debian', version: '12', name: 'Debian' },
  'cloud-init': '22.4',
  'partition-table': 'mbr',
  partitions: [partition],
  findings: [finding],
};

describe('the guest record of a manifest', () => {
  test('may be whole, or of a check that was not made, or missing, or the list of older manifests', () => {
    const off = { level: 'off', ignored: [], checked: false, findings: [] };
    for (const value of [whole, off, [], undefined]) expect(guestProblem(value)).toBeUndefined();
    expect([guestRecordOf([]), guestRecordOf(undefined)]).toEqual([undefined, undefined]);
  });

  test('may hold fields and rules that are not known here', () => {
    const later = { ...whole, more: 1, findings: [{ ...finding, rule: 'a-later-rule', level: 3 }] };
    expect(guestProblem(later)).toBeUndefined();
  });

  test.each([
    ['a text', 'x'],
    ['null', null],
    ['an unknown level', { ...whole, level: 'loud' }],
    ['a check that is neither made nor not', { ...whole, checked: 'yes' }],
    ['rules that are no list', { ...whole, ignored: 'wget' }],
    ['a rule that is no text', { ...whole, ignored: [1] }],
    ['a system without a name', { ...whole, system: { id: 'debian' } }],
    [
      'a system that speaks to the terminal',
      { ...whole, system: { id: '\u001b[31m', version: '', name: '' } },
    ],
    ['a version without end', { ...whole, 'cloud-init': 'x'.repeat(3000) }],
    ['a finding with an unknown status', { ...whole, findings: [{ ...finding, status: 'fine' }] }],
    ['a finding of several lines', { ...whole, findings: [{ ...finding, found: 'a\n::error::b' }] }],
    ['findings without end', { ...whole, findings: Array.from({ length: 3000 }, () => finding) }],
    ['a partition at a negative place', { ...whole, partitions: [{ ...partition, start: -1 }] }],
    ['no findings', { ...whole, findings: undefined }],
  ])('is refused with %s', (_what, value) => {
    expect(guestProblem(value)).toMatch(/^guest/);
  });
});
