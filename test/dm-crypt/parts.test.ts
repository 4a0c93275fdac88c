import { describe, expect, it } from 'vitest';
import { UserError } from '../../lib/base/errors.ts';
import { inParallel } from '../../lib/engine/dm-crypt/parallel.ts';
import { probeDmCrypt } from '../../lib/engine/dm-crypt/probe.ts';
import { blockTable, cryptTable, wholeTable } from '../../lib/engine/dm-crypt/tables.ts';
import { PRIVILEGED_COMMANDS, type Privileges } from '../../lib/host/privileges.ts';
import { findTool } from '../../lib/host/tools.ts';

describe('device-mapper tables', () => {
  const stored = (...blocks: number[]) =>
    blocks.map((block, slot) => ({ block, dataOffset: 4096 + slot * 4104 * 512 }));

  it('puts each stored block where its data lies and errors where none is stored', () => {
    expect(
      blockTable(stored(1, 2, 4), 5, '/dev/loop7')
        .trim()
        .split('\n'),
    ).toEqual([
      '0 4096 error',
      '4096 4096 linear /dev/loop7 8',
      '8192 4096 linear /dev/loop7 4112',
      '12288 4096 error',
      '16384 4096 linear /dev/loop7 8216',
    ]);
  });

  it('covers the disk to its end when the last blocks are not stored', () => {
    expect(blockTable(stored(0), 4, 'd')).toBe('0 4096 linear d 8\n4096 12288 error\n');
    expect(blockTable([], 4, 'd')).toBe('0 16384 error\n');
  });

  it('writes the key in hex into the crypt table', () => {
    const key = Buffer.from(Array.from({ length: 64 }, (_, index) => (index * 5) & 255));
    const vhd = cryptTable({ size: 4096 * 512, tweak: 'plain', key, device: '254:3' });
    expect(vhd.toString()).toBe(`0 4096 crypt aes-xts-plain ${key.toString('hex')} 0 254:3 0\n`);
    const luks = cryptTable({ size: 512, tweak: 'plain64', key, device: '/dev/loop1', offset: 2 ** 21 });
    expect(luks.toString()).toBe(`0 1 crypt aes-xts-plain64 ${key.toString('hex')} 0 /dev/loop1 4096\n`);
    expect(wholeTable(8, '254:3')).toBe('0 8 linear 254:3 0\n');
  });
});

describe('parallel work', () => {
  it('does all items once, and no new ones after a failure', async () => {
    const done: number[] = [];
    const work = async (item: number) => {
      await new Promise((resolve) => setImmediate(resolve));
      done.push(item);
    };
    await inParallel([1, 2, 3, 4, 5], 3, new AbortController().signal, work);
    expect(done.sort()).toEqual([1, 2, 3, 4, 5]);
    const begun: number[] = [];
    const failing = inParallel([1, 2, 3, 4, 5, 6, 7, 8], 2, new AbortController().signal, async (item) => {
      begun.push(item);
      await new Promise((resolve) => setImmediate(resolve));
      if (item === 1) throw new Error('broken');
    });
    await expect(failing).rejects.toThrow('broken');
    expect(begun.length).toBeLessThan(5);
  });

  it('stops with the reason of the signal', async () => {
    await expect(inParallel([1], 1, AbortSignal.abort(new Error('stop')), async () => {})).rejects.toThrow(
      'stop',
    );
  });
});

const missing = (await Promise.all(PRIVILEGED_COMMANDS.map((name) => findTool(name)))).includes(undefined);

describe.skipIf(missing)(`the probe (needs ${PRIVILEGED_COMMANDS.join(', ')} installed)`, () => {
  const refusing = (answer: (command: string, args: readonly string[]) => string): Privileges => ({
    how: 'sudo',
    run: async (command, args) => ({ stdout: answer(command, args), stderr: '' }),
  });

  it('names privileges when sudo refuses a command', async () => {
    const probe = await probeDmCrypt(
      '/tmp',
      refusing((command) => {
        if (command !== 'losetup') return '';
        throw new UserError({
          code: 'E_SUDO_REFUSED',
          what: 'losetup cannot run as root',
          why: 'w',
          fix: 'f',
        });
      }),
    );
    expect(probe).toEqual({ ok: false, probe: 'privileges', reason: 'losetup cannot run as root' });
  });

  it('names device-mapper when the kernel lacks a target', async () => {
    const probe = await probeDmCrypt(
      '/tmp',
      refusing(() => 'striped v1.6.0\nlinear v1.4.0\n'),
    );
    expect(probe).toEqual({
      ok: false,
      probe: 'device-mapper',
      reason: 'the kernel has no device-mapper target error',
    });
  });

  it('names the trial when a folder cannot take a file', async () => {
    const probe = await probeDmCrypt(
      '/nonexistent',
      refusing(() => 'linear v1\nerror v1\n'),
    );
    expect(probe).toMatchObject({ ok: false });
    expect(['trial', 'loop']).toContain(probe.ok ? '' : probe.probe);
  });
});
