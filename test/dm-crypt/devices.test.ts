import { describe, expect, it } from 'vitest';
import { silentLog } from '../../lib/base/log.ts';
import { Devices } from '../../lib/engine/dm-crypt/devices.ts';
import type { Privileges } from '../../lib/host/privileges.ts';
import { CommandError } from '../../lib/host/run.ts';

/** Privileges that note what is asked of them and fail where they are told to. */
function recorder(fails: (line: string) => boolean, loops: string[] = ['/dev/loop98', '/dev/loop99']) {
  const lines: string[] = [];
  const inputs: (Uint8Array | string | undefined)[] = [];
  const privileges: Privileges = {
    how: 'root',
    run: async (command, args, options) => {
      const line = [command, ...args].join(' ');
      lines.push(line);
      inputs.push(options?.input);
      if (fails(line)) throw new CommandError(command, 'exit', 'exit code 1', { exitCode: 1, said: 'no' });
      return { stdout: args.includes('--show') ? `${loops.shift() ?? ''}\n` : '', stderr: '' };
    },
  };
  return { privileges, lines, inputs };
}

describe('kernel devices of one run', () => {
  it('are removed newest first, all of them, also when one cannot be', async () => {
    const { privileges, lines } = recorder((line) => line === 'losetup --detach /dev/loop99');
    const devices = new Devices(privileges, silentLog);
    await devices.loop('/a');
    await devices.loop('/b');
    await expect(devices.release()).rejects.toThrow('exit code 1');
    expect(lines.slice(-2)).toEqual(['losetup --detach /dev/loop99', 'losetup --detach /dev/loop98']);
    await devices.release();
    expect(lines).toHaveLength(6);
  });

  it('go through the page cache where direct I/O is refused', async () => {
    const { privileges } = recorder((line) => line.includes('--direct-io'));
    expect(await new Devices(privileges, silentLog).loop('/a')).toEqual({
      device: '/dev/loop98',
      direct: false,
    });
  });

  it('take tables by stdin, never as arguments', async () => {
    const { privileges, lines, inputs } = recorder(() => false);
    const devices = new Devices(privileges, silentLog);
    await expect(devices.mapping('0 8 crypt SECRET')).rejects.toThrow('E_DM_CRYPT');
    expect(inputs).toEqual(['0 8 crypt SECRET']);
    expect(lines.join()).not.toContain('SECRET');
    expect(lines[0]).toMatch(/--uid \d+ --gid \d+ --mode 0600$/);
  });

  it('tell in an error what failed and how to do without', async () => {
    const { privileges } = recorder(() => true);
    const error = new Devices(privileges, silentLog).loop('/a');
    await expect(error).rejects.toMatchObject({
      code: 'E_DM_CRYPT',
      fix: expect.stringContaining('userspace'),
    });
  });

  it('do not trust what losetup prints', async () => {
    const { privileges } = recorder(() => false, ['/dev/sda']);
    await expect(new Devices(privileges, silentLog).loop('/a')).rejects.toThrow('losetup said /dev/sda');
  });
});
