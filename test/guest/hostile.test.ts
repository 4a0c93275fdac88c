import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { checkGuest } from '../../lib/guest/check.ts';
import {
  BOOT,
  changed,
  check,
  MIB,
  memorySource,
  ROOT,
  statusesOf,
  tool,
  toolProblem,
  Workshop,
} from './kit.ts';

const problem = toolProblem();
const workshop = new Workshop();
afterAll(() => workshop.remove());

/** Milliseconds that a check may take at most, whatever the disk says, on a machine that others use as well. */
const PATIENCE = 15_000;

describe.skipIf(problem !== undefined)(`hostile guests${problem ? ` (${problem})` : ''}`, () => {
  const boot = problem ? Buffer.alloc(0) : workshop.ext(BOOT, 2, ['-L', 'boot']);
  /** A disk whose root file system debugfs has changed by these commands. */
  const withRoot = (
    commands: readonly string[],
    options: readonly string[] = [],
    changes: Parameters<typeof changed>[1] = {},
  ) => {
    const image = workshop.format(workshop.tree(changed(ROOT, changes)), 4, [
      '-L',
      'system',
      '-O',
      '^metadata_csum',
      ...options,
    ]);
    for (const command of commands) tool('debugfs', ['-w', '-R', command, image]);
    return workshop.disk([{ bytes: boot }, { bytes: readFileSync(image) }]);
  };

  test.each([
    ['a file of 2^60 bytes', ['sif /etc/cloud/cloud.cfg size 0x1000000000000000'], 'cloud-init-datasource'],
    ['a package list of 2 TiB', ['sif /var/lib/dpkg/status size 0x20000000000'], 'cloud-init-version'],
    ['a directory of 2^40 bytes', ['sif /etc/cloud/cloud.cfg.d size 0x10000000000'], 'cloud-init-datasource'],
    ['a link of 2^32 bytes', ['sif /usr/bin/wget size 0xffffffff'], 'wget'],
    [
      'blocks outside the file system',
      ['sif /etc/cloud/cloud.cfg.d/90_dpkg.cfg block[5] 0x00ff0000'],
      'cloud-init-datasource',
    ],
    [
      'an extent tree that is none',
      ['sif /etc/cloud/cloud.cfg.d/90_dpkg.cfg block[0] 0x12345678'],
      'cloud-init-datasource',
    ],
    ['an encrypted directory', ['sif /etc/cloud/cloud.cfg.d flags 0x80800'], 'cloud-init-datasource'],
  ])('%s leaves one rule unknown', async (_what, commands, rule) => {
    expect(await statusesOf(withRoot(commands))).toEqual({ [rule]: 'unknown' });
  });

  test.each([
    ['a topmost folder', ['sif <2> mode 0x81a4']],
    ['a topmost folder that can be read', ['sif <2> block[5] 0x00ff0000']],
    ['/etc that can be read', ['sif /etc block[5] 0x00ff0000', 'rm /usr/lib/os-release']],
  ])('a root without %s is unchecked', async (_what, commands) => {
    expect(await statusesOf(withRoot(commands))).toEqual({ unchecked: 'unchecked' });
  });

  test('pointers that lead to their own block end where the file ends', async () => {
    const image = workshop.format(
      workshop.tree(changed(ROOT, { '/etc/cloud/cloud.cfg': 'x'.repeat(300_000) })),
      4,
      ['-L', 'system', '-b', '1024', '-O', '^extents,^64bit,^metadata_csum'],
    );
    const block = Number(tool('debugfs', ['-R', 'blocks /etc/cloud/cloud.cfg', image]).split(' ')[12]);
    const bytes = readFileSync(image);
    for (let index = 0; index < 256; index += 1) bytes.writeUInt32LE(block, block * 1024 + 4 * index);
    bytes.write('datasource_list: [x', 12, 'latin1');
    const disk = workshop.disk([{ bytes: boot }, { bytes }]);
    const { findings, facts } = await check(disk);
    expect(facts).toBeDefined();
    expect(findings.filter(({ rule }) => rule === 'partition-table')).toEqual([]);
  });

  test('a directory that holds its own parent is walked no further than the path', async () => {
    const disk = withRoot(['rm /etc/alternatives/wget', 'ln /usr /etc/alternatives/wget']);
    expect(await statusesOf(disk)).toEqual({ wget: 'violated' });
  });

  test('links that multiply end', async () => {
    const links = Object.fromEntries(
      Array.from({ length: 30 }, (_, index) => [
        `/l${index}`,
        { link: `l${index + 1}/../l${index + 1}/../l${index + 1}` },
      ]),
    );
    const disk = withRoot([], [], { ...links, '/l30/x': 'x', '/etc/alternatives/wget': { link: '/l0/x' } });
    expect(await statusesOf(disk)).toEqual({ wget: 'unknown' });
  });

  test('links out of the guest stay inside', async () => {
    const disk = withRoot([], [], {
      '/etc/os-release': { link: '../../../../../../../../usr/lib/os-release' },
    });
    expect(await statusesOf(disk)).toEqual({});
  });

  test.each([
    ['block size', 24, 0xffff_ffff],
    ['blocks', 4, 0xffff_ffff],
    ['blocks per group', 32, 0],
    ['inodes per group', 40, 0],
    ['inode size', 88, 0xffff],
    ['descriptor size', 254, 0xffff],
    ['first data block', 20, 0xffff_ffff],
    ['unknown features', 96, 0xffff_ffff],
  ])('a superblock that lies about %s makes the disk unchecked', async (_what, at, value) => {
    const disk = withRoot([]);
    const field = disk.readUInt32LE(MIB + boot.length + 1024 + at);
    const wide = at === 88 || at === 254 ? ((field & ~0xffff) | value) >>> 0 : value;
    disk.writeUInt32LE(wide, MIB + boot.length + 1024 + at);
    expect(await statusesOf(disk)).toEqual({ unchecked: 'unchecked' });
  });

  test('three thousand damaged disks: no crash, no hang, every one judged', async () => {
    const disk = withRoot([]);
    const random = generator(20_261_125);
    const start = MIB + boot.length;
    for (let round = 0; round < 3000; round += 1) {
      const undo: [number, number][] = [];
      for (let change = 0; change <= random(6); change += 1) {
        // Superblock, group descriptors, inodes and directories lie in the first MiB; a bit or a whole byte changes.
        const at = random(8) === 0 ? random(2048) : start + 1024 + random(700_000);
        undo.push([at, disk[at] ?? 0]);
        disk[at] = random(2) === 0 ? random(256) : (disk[at] ?? 0) ^ (1 << random(8));
      }
      const begun = performance.now();
      const { findings } = await check(disk);
      expect(performance.now() - begun).toBeLessThan(PATIENCE);
      expect(findings.every(({ found }) => found.length < 400)).toBe(true);
      for (const [at, byte] of undo.reverse()) disk[at] = byte;
    }
  }, 120_000);
});

test('a source that cannot be read is the source’s error, not a finding', async () => {
  const source = { virtualSize: MIB, read: () => Promise.reject(new Error('the disk has errors')) };
  await expect(checkGuest(source, new AbortController().signal)).rejects.toThrow('the disk has errors');
});

test('a check ends when the action is cancelled', async () => {
  const reason = new Error('cancelled');
  await expect(checkGuest(memorySource(Buffer.alloc(MIB)), AbortSignal.abort(reason))).rejects.toBe(reason);
});

/** A small generator of whole numbers below a bound: the same ones each run. */
function generator(seed: number): (bound: number) => number {
  let state = seed >>> 0;
  return (bound) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}
