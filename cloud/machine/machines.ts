import { mkdir, open, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DecryptedDisk, Machine, MachineSpec, Machines } from '../ports.ts';
import { type Acceleration, type Accelerator, chooseAccelerator, distrustKvm } from './accelerator.ts';
import { type BootedServer, bootServer } from './booted-server.ts';
import { fitToHost } from './capacity.ts';
import { findQemu } from './qemu.ts';

export interface MachinesOptions {
  /** Where consoles stay, also after the cloud has ended. */
  readonly consoleFolder: string;
  /** Where QEMU's short-lived files go. */
  readonly scratchFolder: string;
  /** Never start QEMU. */
  readonly noBoot: boolean;
  log(line: string): void;
  /** Default: the environment's `LOCAL_CLOUD_ACCEL` (`kvm`, `tcg`), else `auto`. */
  readonly acceleration?: Acceleration;
  /** May servers reach this host and beyond? Default: no, they only answer. */
  readonly outbound?: boolean;
  /** QEMU's path; default: looked up in PATH. */
  readonly qemu?: string;
  /** Milliseconds after which a server under KVM that has shown no life counts as hung. Default: 30 s. */
  readonly kvmLifeLimit?: number;
}

const KVM_LIFE_LIMIT = 30_000;
/** The part of that limit in which BIOS alone may have written to the console. */
const KVM_FIRMWARE_PART = 1 / 6;

/** Boots ordered servers in QEMU; each one is independent of the others. */
export function createMachines(options: MachinesOptions): Machines {
  const started = new Set<Promise<Machine>>();
  return {
    start(spec) {
      const machine = startMachine(options, spec);
      started.add(machine);
      return machine;
    },
    async stopAll() {
      // One that is just starting is waited for: it must not be left running.
      const machines = await Promise.allSettled(started);
      started.clear();
      await Promise.all(
        machines.map((machine) => (machine.status === 'fulfilled' ? machine.value.stop() : undefined)),
      );
    },
  };
}

async function startMachine(options: MachinesOptions, spec: MachineSpec): Promise<Machine> {
  const consolePath = await prepareConsole(options.consoleFolder, spec);
  const notBooted = (reason: string): Machine => {
    options.log(`${spec.fqdn} is not booted: ${reason}`);
    return {
      state: 'not-booted',
      consolePath,
      detail: `Not booted: ${reason}.`,
      stop: async () => undefined,
    };
  };
  if (options.noBoot) return notBooted('this local cloud boots no servers (--no-boot)');
  const qemu = options.qemu ?? findQemu();
  if (!qemu)
    return notBooted('this host has no qemu-system-x86_64 (Debian: apt-get install qemu-system-x86)');
  const size = fitToHost(spec.cpus, spec.memoryMiB);
  if (!size) return notBooted('this host has too little free memory');
  const disks: DecryptedDisk[] = [];
  try {
    await mkdir(options.scratchFolder, { recursive: true, mode: 0o700 });
    for (const open of [spec.openDisk, ...(spec.moreDisks ?? []).map((one) => one.open)])
      disks.push(await open());
    const accelerator = await chooseAccelerator(qemu, wantedAcceleration(options), options.log);
    return await run({ ...options, ...size, qemu, spec, disks, consolePath }, accelerator);
  } catch (error) {
    await closeAll(disks);
    return notBooted(text(error));
  }
}

const closeAll = (disks: readonly DecryptedDisk[]): Promise<unknown> =>
  Promise.all(disks.map((disk) => disk.close()));

type RunOptions = Omit<MachinesOptions, 'qemu'> & {
  readonly qemu: string;
  readonly spec: MachineSpec;
  /** The root disk first. */
  readonly disks: readonly DecryptedDisk[];
  readonly consolePath: string;
  readonly cpus: number;
  readonly memoryMiB: number;
  readonly note: string;
};

/** The one QEMU that a machine has at a time. */
interface Running {
  accelerator: Accelerator;
  server: BootedServer;
  stopping: boolean;
  /** How it ended; undefined while it runs. */
  how: string | undefined;
}

async function run(options: RunOptions, accelerator: Accelerator): Promise<Machine> {
  const running: Running = {
    ...(await bootOrFallBack(options, accelerator)),
    stopping: false,
    how: undefined,
  };
  const over = untilOver(options, running);
  const platform = () => (running.accelerator === 'kvm' ? 'KVM' : 'software emulation, which is slow');
  options.log(`${options.spec.fqdn} boots (${platform()}); console: ${options.consolePath}`);
  return {
    consolePath: options.consolePath,
    get state() {
      return running.how === undefined ? 'running' : 'stopped';
    },
    get detail() {
      if (running.how !== undefined) return `Stopped: ${running.how}.`;
      return [`Runs in QEMU (${platform()})${options.note}.`, ...running.server.complaints()].join(' ');
    },
    async stop() {
      running.stopping = true;
      await running.server.stop();
      await over;
    },
  };
}

async function bootOrFallBack(
  options: RunOptions,
  accelerator: Accelerator,
): Promise<Pick<Running, 'accelerator' | 'server'>> {
  try {
    return { accelerator, server: await boot(options, accelerator) };
  } catch (error) {
    if (accelerator === 'tcg') throw error;
    return fallBack(options, text(error));
  }
}

/** Boots once more, without KVM. */
async function fallBack(options: RunOptions, why: string): Promise<Pick<Running, 'accelerator' | 'server'>> {
  options.log(`${options.spec.fqdn}: KVM does not work (${why}); booting again in software emulation`);
  distrustKvm();
  return { accelerator: 'tcg', server: await boot(options, 'tcg') };
}

function boot(options: RunOptions, accelerator: Accelerator): Promise<BootedServer> {
  return bootServer({ ...options, outbound: options.outbound ?? false, accelerator });
}

/** Follows the machine to its end, a second try in place of a server that hangs included, and closes its disk. */
async function untilOver(options: RunOptions, running: Running): Promise<void> {
  try {
    if (running.accelerator === 'kvm' && (await hangs(running.server, options)) && !running.stopping) {
      await running.server.stop();
      Object.assign(running, await fallBack(options, 'the guest shows no life'));
      if (running.stopping) await running.server.stop();
    }
    const ending = await running.server.ended;
    running.how = running.stopping ? 'the server was switched off' : ending;
  } catch (error) {
    running.how = text(error);
  } finally {
    await closeAll(options.disks);
  }
}

/** Neither a new byte on the console nor a frame on the network within the limit; false as soon as it ends. */
async function hangs(server: BootedServer, options: RunOptions): Promise<boolean> {
  const limit = options.kvmLifeLimit ?? KVM_LIFE_LIMIT;
  const done = new AbortController();
  void server.ended.then(() => done.abort());
  const written = async () => (await stat(options.consolePath)).size;
  try {
    await sleep(limit * KVM_FIRMWARE_PART, undefined, { signal: done.signal });
    const early = await written();
    await sleep(limit * (1 - KVM_FIRMWARE_PART), undefined, { signal: done.signal });
    return !server.alive() && (await written()) === early;
  } catch {
    return false;
  }
}

/** Makes the console's file; what an earlier boot left in it stays. */
async function prepareConsole(folder: string, spec: MachineSpec): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const name = spec.fqdn.replaceAll(/[^A-Za-z0-9.-]/g, '_').slice(0, 100);
  const path = resolve(join(folder, `${name}-${spec.id}.console.log`));
  const file = await open(path, 'a', 0o600);
  await file.close();
  return path;
}

function wantedAcceleration(options: MachinesOptions): Acceleration {
  const named = options.acceleration ?? process.env['LOCAL_CLOUD_ACCEL'];
  return named === 'kvm' || named === 'tcg' ? named : 'auto';
}

function text(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
