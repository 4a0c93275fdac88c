import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { probeKvm } from '../../cloud/machine/accelerator.ts';
import { findQemu } from '../../cloud/machine/qemu.ts';
import type { DecryptedDisk } from '../../cloud/ports.ts';
import {
  BLOCK,
  folder,
  guestsOfThisTest,
  newMachines,
  plain,
  spec,
  untilConsole,
  withMachines,
} from './machine-kit.ts';

withMachines();

let wrappers = 0;

/** A QEMU whose KVM behaves as the given shell command does; without KVM it is the real one. */
function qemuWithKvm(command: string): string {
  const path = join(folder, `qemu-${++wrappers}`);
  const script = `#!/bin/sh\ncase "$*" in *kvm*) ${command};; esac\nexec ${findQemu()} "$@"\n`;
  writeFileSync(path, script, { mode: 0o755 });
  return path;
}

describe.skipIf(!findQemu())('KVM (skipped without QEMU)', () => {
  test('works when a guest under it writes a line', async () => {
    const pretended = `shift 4; exec ${findQemu()} -accel tcg -cpu max "$@"`;
    expect(await probeKvm(qemuWithKvm(pretended))).toBe(true);
  });

  test('does not work when QEMU aborts, or the guest hangs', { timeout: 20_000 }, async () => {
    expect(await probeKvm(qemuWithKvm('kill -ABRT $$'))).toBe(false);
    const hung = qemuWithKvm(`exec ${findQemu()} -machine none -S -nographic -nodefaults`);
    const begun = Date.now();
    expect(await probeKvm(hung)).toBe(false);
    expect(Date.now() - begun).toBeLessThan(10_000);
  });

  test('that aborts with a real guest is given up for software emulation', async () => {
    const qemu = qemuWithKvm('kill -ABRT $$');
    const own = newMachines({ acceleration: 'kvm', qemu });
    const machine = await own.start(spec({ openDisk: plain(Buffer.alloc(BLOCK)) }));
    expect(machine.state).toBe('running');
    expect(machine.detail).toContain('software emulation');
    await own.stopAll();
  });

  test('under which a guest hangs is given up too, and the disk stays open for the next try', async () => {
    const qemu = qemuWithKvm(`shift 4; exec ${findQemu()} -accel tcg -S "$@"`);
    const own = newMachines({ acceleration: 'kvm', qemu, kvmLifeLimit: 1_000 });
    let closed = 0;
    const open = plain(Buffer.alloc(BLOCK));
    const openDisk = async () => ({ ...(await open()), close: async () => void closed++ });
    const machine = await own.start(spec({ openDisk }));
    expect(machine.detail).toContain('KVM');
    await untilConsole(machine, 'not a bootable disk');
    expect(machine.detail).toContain('software emulation');
    expect(closed).toBe(0);
    await own.stopAll();
    expect(closed).toBe(1);
    expect(guestsOfThisTest()).toEqual([]);
  });

  test('a machine that is just starting is stopped too', async () => {
    const own = newMachines();
    const starting = own.start(spec({ openDisk: plain(Buffer.alloc(BLOCK)) }));
    await own.stopAll();
    expect((await starting).state).toBe('stopped');
    expect(guestsOfThisTest()).toEqual([]);
  });
});

describe('a machine that is not booted', () => {
  const openDisk = plain(Buffer.alloc(512));

  test('because this host has no QEMU says so', async () => {
    const path = process.env['PATH'];
    process.env['PATH'] = fileURLToPath(new URL('.', import.meta.url));
    try {
      const machine = await newMachines().start(spec({ openDisk }));
      expect(machine.state).toBe('not-booted');
      expect(machine.detail).toContain('no qemu-system-x86_64');
      expect(readFileSync(machine.consolePath, 'utf8')).toBe('');
    } finally {
      process.env['PATH'] = path;
    }
  });

  test('because the cloud was told not to boot says so', async () => {
    const machine = await newMachines({ noBoot: true }).start(spec({ openDisk }));
    expect(machine).toMatchObject({ state: 'not-booted' });
    expect(machine.detail).toContain('--no-boot');
    await machine.stop();
  });

  test('because QEMU fails gives its reason and leaves nothing', async () => {
    const machine = await newMachines({ qemu: '/bin/false' }).start(spec({ openDisk }));
    expect(machine.state).toBe('not-booted');
    expect(machine.detail).toContain('exit code 1');
    expect(readdirSync(join(folder, 'scratch'))).toEqual([]);
  });

  test('because its disk cannot be opened gives the reason', async () => {
    const broken = async (): Promise<DecryptedDisk> => {
      throw new Error('the root key is disabled');
    };
    const machine = await newMachines({ qemu: '/bin/false' }).start(spec({ openDisk: broken }));
    expect(machine).toMatchObject({ state: 'not-booted' });
    expect(machine.detail).toContain('the root key is disabled');
  });
});
