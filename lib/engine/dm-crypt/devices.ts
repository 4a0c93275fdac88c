import { access } from 'node:fs/promises';
import type { Log } from '../../base/log.ts';
import { nextName } from '../../host/own-names.ts';
import type { PrivilegedCommand, Privileges } from '../../host/privileges.ts';
import { CommandError } from '../../host/run.ts';
import { commandFailed, deviceMissing } from './errors.ts';
import { listLoops, mappingDevice } from './sysfs.ts';

/**
 * `--noudevrules` with `--verifyudev`: libdevmapper itself makes the node, with the owner we name, whether udev runs or
 * not; udev would give it to root. `--noudevsync`: never wait for a udev that does not run.
 */
const NODE_FLAGS = ['--noudevsync', '--noudevrules', '--verifyudev'] as const;
/** Milliseconds for one command; all of them take a fraction of a second on a healthy machine. */
const COMMAND_TIMEOUT = 30_000;
/** Milliseconds for one that derives a key from a passphrase, which takes a slow machine long. */
export const KEY_TIMEOUT = 120_000;
const REMOVE_TIMEOUT = 10_000;

export interface LoopDevice {
  /** `/dev/loop3` */
  readonly device: string;
  /** Whether it goes past the page cache. */
  readonly direct: boolean;
}

export interface MappedDevice {
  readonly name: string;
  /** `/dev/mapper/…` */
  readonly path: string;
  /** `major:minor`, as tables name a device. */
  readonly device: string;
  readonly readOnly: boolean;
}

/**
 * Loop devices and mappings of one run, removed in reverse order by `release`. Commands are not interrupted by a
 * cancellation, as it would be unknown what they had done; they are short.
 */
export class Devices {
  readonly #privileges: Privileges;
  readonly #log: Log;
  readonly #undo: (() => Promise<void>)[] = [];

  constructor(privileges: Privileges, log: Log) {
    this.#privileges = privileges;
    this.#log = log;
  }

  /** A loop device over the file, past the page cache where its file system can. */
  async loop(file: string): Promise<LoopDevice> {
    const device = await this.#loop(file, []);
    const direct = await this.#run('losetup', ['--direct-io=on', device]).then(
      () => true,
      (error: unknown) => {
        this.#log.debug(`${device} goes through the page cache: ${String(error)}`);
        return false;
      },
    );
    return { device, direct };
  }

  /** A loop device that cannot be written to, through the page cache: what was just written is still there. */
  async readOnlyLoop(file: string): Promise<string> {
    return this.#loop(file, ['--read-only']);
  }

  async #loop(file: string, flags: readonly string[]): Promise<string> {
    let device: string | undefined;
    this.#undo.push(() => (device === undefined ? this.#detach(file) : detachLoop(this.#privileges, device)));
    const said = (await this.#run('losetup', ['--find', '--show', ...flags, file])).stdout.trim();
    if (!/^\/dev\/loop[0-9]+$/.test(said)) throw deviceMissing('a loop device', `losetup said ${said}`);
    device = said;
    return device;
  }

  /**
   * A device-mapper device whose node belongs to this process's user alone. `table` goes by stdin, as it may hold
   * a key.
   */
  async mapping(table: Uint8Array | string, { readOnly = false } = {}): Promise<MappedDevice> {
    const name = this.#reserve();
    const [uid, gid] = [process.getuid?.() ?? 0, process.getgid?.() ?? 0];
    const owner = ['--uid', String(uid), '--gid', String(gid), '--mode', '0600'];
    const flags = [...readOnlyFlag(readOnly), ...NODE_FLAGS, ...owner];
    await this.#run('dmsetup', ['create', name, ...flags], table);
    const path = `/dev/mapper/${name}`;
    await access(path).catch((cause: unknown) => {
      throw deviceMissing(path, 'dmsetup made the mapping, but no node for it', cause);
    });
    return { name, path, device: await deviceNumber(name), readOnly };
  }

  /**
   * Gives a mapping another table, in one step of the kernel; what lies on it stays. Nothing may be under way through it.
   */
  async reload({ name, readOnly }: MappedDevice, table: string): Promise<void> {
    await this.#run('dmsetup', ['load', name, ...readOnlyFlag(readOnly)], table);
    await this.#run('dmsetup', ['resume', name, ...NODE_FLAGS]);
  }

  /** Opens LUKS on a device with a passphrase by stdin; returns the `major:minor` of the plaintext. */
  async openLuks(device: string, passphrase: Uint8Array): Promise<string> {
    const name = this.#reserve();
    const args = ['open', '--type', 'luks1', '--batch-mode', '--key-file=-', device, name];
    await this.#run('cryptsetup', args, passphrase, KEY_TIMEOUT);
    return deviceNumber(name);
  }

  /** Removes everything, newest first, also when parts of it fail. Throws only after all has been tried. */
  async release(): Promise<void> {
    let failure: unknown;
    for (let undo = this.#undo.pop(); undo; undo = this.#undo.pop()) {
      await undo().catch((error: unknown) => {
        failure ??= error;
      });
    }
    if (failure !== undefined) throw failure;
  }

  /** The name is noted for removal before the mapping is made: a command that fails late may have made it. */
  #reserve(): string {
    const name = nextName();
    this.#undo.push(async () => {
      if ((await mappingDevice(name)) !== undefined) await removeMapping(this.#privileges, this.#log, name);
    });
    return name;
  }

  /** After a failure it is unknown which device was taken, if any. */
  async #detach(file: string): Promise<void> {
    for (const loop of await listLoops()) {
      if (loop.file === file) await detachLoop(this.#privileges, loop.device);
    }
  }

  async #run(
    command: PrivilegedCommand,
    args: readonly string[],
    input?: Uint8Array | string,
    timeout = COMMAND_TIMEOUT,
  ): Promise<{ stdout: string }> {
    const options = { timeout, ...(input === undefined ? {} : { input }) };
    return this.#privileges.run(command, args, options).catch((error: unknown) => {
      throw error instanceof CommandError ? commandFailed(command, args, error) : error;
    });
  }
}

function readOnlyFlag(readOnly: boolean): string[] {
  return readOnly ? ['--readonly'] : [];
}

async function deviceNumber(name: string): Promise<string> {
  const device = await mappingDevice(name);
  if (device === undefined) throw deviceMissing(name, 'the kernel does not list the mapping in /sys/block');
  return device;
}

/**
 * A scanner (udev, udisks) may hold a new device for a moment: dmsetup tries again for 5 s. One that is still held then
 * loses its table, and its key with it, and goes when it is let go.
 */
async function removeMapping(privileges: Privileges, log: Log, name: string): Promise<void> {
  const options = { timeout: REMOVE_TIMEOUT };
  try {
    await privileges.run('dmsetup', ['remove', '--retry', ...NODE_FLAGS, name], options);
  } catch (error) {
    if ((await mappingDevice(name)) === undefined) return;
    log.warning(`the mapping ${name} is held by another process; its key is taken away: ${String(error)}`);
    await privileges.run('dmsetup', ['remove', '--force', '--deferred', ...NODE_FLAGS, name], options);
  }
}

/** Like `removeMapping`, but leaves one alone that anybody uses. */
export async function removeIdleMapping(privileges: Privileges, name: string): Promise<void> {
  await privileges.run('dmsetup', ['remove', ...NODE_FLAGS, name], { timeout: REMOVE_TIMEOUT });
}

export async function detachLoop(privileges: Privileges, device: string): Promise<void> {
  await privileges.run('losetup', ['--detach', device], { timeout: REMOVE_TIMEOUT });
}
