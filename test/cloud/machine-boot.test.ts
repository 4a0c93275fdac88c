import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { createImages } from '../../cloud/image/images.ts';
import { findQemu } from '../../cloud/machine/qemu.ts';
import type { DecryptedDisk } from '../../cloud/ports.ts';
import { encryptedLuks, encryptedVhd } from '../support/encrypted-files.ts';
import { type MiniGuest, type MiniGuestOptions, miniGuest } from '../support/mini-guest.ts';
import {
  BLOCK,
  BOOT_LIMIT,
  folder,
  guestsOfThisTest,
  machines,
  plain,
  spec,
  until,
  untilConsole,
  withMachines,
} from './machine-kit.ts';

const reason = findQemu() ? await unbuildable() : 'this machine has no qemu-system-x86_64';
const title = reason ? `a machine boots (skipped: ${reason})` : 'a machine boots';

async function unbuildable(): Promise<string | undefined> {
  const guest = await miniGuest();
  return 'skip' in guest ? guest.skip : undefined;
}

async function guestDisk(options: MiniGuestOptions): Promise<Extract<MiniGuest, { path: string }>> {
  const guest = await miniGuest(options);
  if ('skip' in guest) throw new Error(guest.skip);
  return guest;
}

withMachines();

/** Encrypts the mini guest's disk and opens it as the cloud does. */
function encrypted(disk: Buffer, format: 'vhd' | 'luks-raw'): () => Promise<DecryptedDisk> {
  const key = randomBytes(64);
  const path = join(folder, `disk.${format}`);
  const block = (index: number) => {
    const data = disk.subarray(index * BLOCK, (index + 1) * BLOCK);
    return data.every((byte) => byte === 0) ? undefined : data;
  };
  writeFileSync(
    path,
    format === 'vhd'
      ? encryptedVhd({ virtualSize: disk.length, key, block })
      : encryptedLuks({ dek: key, plain: disk, masterKeyBytes: 64, hash: 'sha256', slot: 0 }),
  );
  return async () => {
    const outcome = await createImages().open(path, key);
    if (!outcome.ok) throw new Error(outcome.refusal.message);
    return outcome.value;
  };
}

function accepts(address: string | undefined, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: address ?? '', port, timeout: 2_000 });
    const end = (result: boolean) => {
      socket.destroy();
      resolve(result);
    };
    socket.once('connect', () => end(true));
    socket.once('error', () => end(false));
    socket.once('timeout', () => end(false));
  });
}

describe.skipIf(reason)(title, () => {
  test.each(['vhd', 'luks-raw'] as const)(
    'from an encrypted %s, with its user data, name, serial and every byte of its disk',
    { timeout: 2 * BOOT_LIMIT },
    async (format) => {
      const guest = await guestDisk({ afterwards: 'power-off' });
      const userData = `greetings, ${format}!\nsecond line`;
      const given = spec({ openDisk: encrypted(readFileSync(guest.path), format), userData });
      const machine = await machines.start(given);
      expect(machine.state).toBe('running');
      expect(machine.detail).toContain('software emulation');
      const output = await untilConsole(machine, 'mini-guest: ready');
      expect(output).toContain('Linux version');
      expect(output).toContain(`mini-guest: user data: greetings, ${format}!`);
      expect(output).toContain('mini-guest: user data: second line');
      expect(output).toContain(`mini-guest: hostname: ${given.fqdn}`);
      expect(output).toContain(`mini-guest: serial: ${given.diskSerial}`);
      expect(output).toContain(`mini-guest: disk sha256: ${guest.sha256}`);
      await until(() => (machine.state === 'stopped' ? true : undefined), 'the end of the guest');
      expect(machine.detail).toContain('powered off');
      expect(readFileSync(machine.consolePath, 'utf8')).toContain('mini-guest: ready');
    },
  );

  test('its address accepts a connection while the guest does, and no longer', {
    timeout: 3 * BOOT_LIMIT,
  }, async () => {
    const guest = await guestDisk({ port: 8080, listenSeconds: 12 });
    const given = spec({ openDisk: plain(readFileSync(guest.path)) });
    const machine = await machines.start(given);
    expect(await accepts(given.publicIp, 8080)).toBe(false);
    // One address begins to accept a moment before the other.
    const both = async () => (await accepts(given.publicIp, 8080)) && (await accepts(given.privateIp, 8080));
    await until(async () => ((await both()) ? true : undefined), 'the open port');
    expect(readFileSync(machine.consolePath, 'utf8')).toContain('mini-guest: disk sha256');
    const response = await fetch(`http://${given.privateIp}:8080/`);
    expect(await response.text()).toBe(`hello from ${given.diskSerial}\n`);
    expect(await accepts('127.0.0.1', 8080)).toBe(false);
    expect(await accepts(given.publicIp, 8081)).toBe(false);
    await until(async () => ((await accepts(given.publicIp, 8080)) ? undefined : true), 'the closed port');
    expect(machine.state).toBe('running');
  });

  test('a port that nobody commonly uses is found too', { timeout: 2 * BOOT_LIMIT }, async () => {
    const guest = await guestDisk({ port: 1234 });
    const given = spec({ openDisk: plain(readFileSync(guest.path)) });
    await machines.start(given);
    await until(async () => ((await accepts(given.privateIp, 1234)) ? true : undefined), 'the open port');
  });

  test('a guest that does not listen accepts nothing, however long one waits', {
    timeout: 2 * BOOT_LIMIT,
  }, async () => {
    const guest = await guestDisk({});
    const given = spec({ openDisk: plain(readFileSync(guest.path)) });
    const machine = await machines.start(given);
    await untilConsole(machine, 'mini-guest: ready');
    await sleep(3_000);
    for (const port of [22, 80, 8080]) expect(await accepts(given.publicIp, port)).toBe(false);
  });

  test('a disk that does not boot runs all the same, and the console says so', {
    timeout: BOOT_LIMIT,
  }, async () => {
    const machine = await machines.start(spec({ openDisk: plain(Buffer.alloc(BLOCK)) }));
    await untilConsole(machine, 'not a bootable disk');
    expect(machine.state).toBe('running');
  });

  test('a guest that reboots over and over is ended', { timeout: BOOT_LIMIT }, async () => {
    const disk = Buffer.alloc(BLOCK);
    // jmp 0xffff:0 is where a PC starts.
    Buffer.from('ea0000ffff', 'hex').copy(disk);
    disk.writeUInt16LE(0xaa55, 510);
    const machine = await machines.start(spec({ openDisk: plain(disk) }));
    await until(() => (machine.state === 'stopped' ? true : undefined), 'the end of the guest');
    expect(machine.detail).toBe('Stopped: the guest reboots over and over.');
    const boots = readFileSync(machine.consolePath, 'utf8').split('Booting from Hard Disk').length - 1;
    // On a busy machine all resets may be counted before BIOS has written its line a second time.
    expect(boots).toBeGreaterThan(0);
  });

  test('stop leaves the console, and no process and no file', { timeout: BOOT_LIMIT }, async () => {
    const guest = await guestDisk({});
    let closed = 0;
    const open = plain(readFileSync(guest.path));
    const openDisk = async () => ({ ...(await open()), close: async () => void closed++ });
    const machine = await machines.start(spec({ openDisk }));
    await untilConsole(machine, 'SeaBIOS');
    expect(guestsOfThisTest()).not.toEqual([]);
    await machine.stop();
    expect(machine.state).toBe('stopped');
    expect(guestsOfThisTest()).toEqual([]);
    expect(readdirSync(join(folder, 'scratch'))).toEqual([]);
    expect(closed).toBe(1);
    expect(readFileSync(machine.consolePath, 'utf8')).toContain('SeaBIOS');
    await machine.stop();
  });

  test('no guest survives the death of the cloud', { timeout: BOOT_LIMIT }, async () => {
    const machinesUrl = new URL('../../cloud/machine/machines.ts', import.meta.url).href;
    const program = `
      const { createMachines } = await import(${JSON.stringify(machinesUrl)});
      const machines = createMachines({ consoleFolder: process.argv[1], scratchFolder: process.argv[1] + '/scratch',
        noBoot: false, acceleration: 'tcg', log() {} });
      const openDisk = async () => ({ format: 'vhd', virtualSize: 1048576, storedSize: 0,
        read: async (position, length) => Buffer.alloc(length), close: async () => undefined });
      const machine = await machines.start({ id: 1, fqdn: 'a.b', uuid: '4e3e6e1c-6a3f-4c5e-9d0b-1a2b3c4d5e6f', cpus: 1,
        memoryMiB: 256, openDisk, diskSerial: 's', userData: '', sshKeys: [], publicIp: undefined, privateIp: '127.79.0.1' });
      console.log(machine.state);`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', program, folder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [said] = (await child.stdout.take(1).toArray()) as Buffer[];
    expect(String(said).trim()).toBe('running');
    expect(guestsOfThisTest()).not.toEqual([]);
    child.kill('SIGKILL');
    await until(() => (guestsOfThisTest().length === 0 ? true : undefined), 'the end of QEMU');
  });
});
