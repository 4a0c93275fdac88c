import { describe, expect, it } from 'vitest';
import { nextName, ownerOf } from '../../lib/host/own-names.ts';
import { thisOwner } from '../../lib/host/owner.ts';

describe('names', () => {
  it('tell their owner, and differ', () => {
    const [one, two] = [nextName(), nextName()];
    expect(one.startsWith('encrypted-image-')).toBe(true);
    // DM_NAME_LEN is 128 with its end, and cryptsetup puts the name behind its 45 characters in DM_UUID_LEN.
    expect(one.length).toBeLessThanOrEqual(83);
    expect(one).not.toBe(two);
    expect(ownerOf(one)).toEqual(thisOwner());
  });

  it('of earlier releases tell neither host nor boot', () => {
    const old = { host: undefined, boot: undefined, pid: 7, startTime: 99 };
    expect(ownerOf('encrypted-image-7-99-3')).toEqual({ ...old, namespace: '4026531836' });
    expect(ownerOf('encrypted-image-7-99-3-4026539999')).toEqual({ ...old, namespace: '4026539999' });
  });

  it('of others are not taken for ours', () => {
    for (const name of [
      'vg0-root',
      'encrypted-image',
      'encrypted-image-1-2',
      'encrypted-image-1-2-3.vhd',
      'my-encrypted-image-1-2-3',
      `${nextName()}.source`,
      'encrypted-image-bench-1-2-3',
    ])
      expect(ownerOf(name)).toBeUndefined();
  });
});
