import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DecryptedDisk, MachineSpec } from '../ports.ts';
import type { Accelerator } from './accelerator.ts';
import { configDrive, SWAP_DISK_SIZE, swapDiskStart } from './disks.ts';
import { forwardOpenPorts } from './forwarding.ts';
import { createGuestNetwork } from './guest-network.ts';
import { serveNbd } from './nbd.ts';
import { FIRST_CHANNEL, optionValue, type QemuProcess, startQemu } from './qemu.ts';
import { openQmp, type Qmp } from './qmp.ts';

/** QEMU's file descriptors. */
const FD = {
  control: FIRST_CHANNEL,
  disk: FIRST_CHANNEL + 1,
  guestNetwork: FIRST_CHANNEL + 2,
  nat: FIRST_CHANNEL + 3,
  moreDisks: FIRST_CHANNEL + 4,
} as const;
const NAT = 'nat';
const QUIT_LIMIT = 3_000;
const LAST_WORDS = 1_000;
const MAXIMUM_RESETS = 5;
const RESET_PERIOD = 10 * 60_000;

export interface BootOptions {
  readonly spec: MachineSpec;
  /** The root disk first, then those that follow the config drive. */
  readonly disks: readonly DecryptedDisk[];
  readonly qemu: string;
  readonly accelerator: Accelerator;
  readonly cpus: number;
  readonly memoryMiB: number;
  readonly consolePath: string;
  readonly scratchFolder: string;
  /** May the guest open connections to this host and beyond? Connections to the guest work in either case. */
  readonly outbound: boolean;
  log(line: string): void;
}

/** A running QEMU. */
export interface BootedServer {
  /** Resolves when QEMU has ended, with a sentence about how. */
  readonly ended: Promise<string>;
  /** Ports that the guest opens and this host cannot. */
  complaints(): readonly string[];
  /** Has the guest sent anything to its network? */
  alive(): boolean;
  /** Quits QEMU, by force if need be. */
  stop(): Promise<void>;
}

/**
 * Boots a machine from its decrypted disk, which QEMU reads over NBD through a socket that only it has. Writes go to
 * an overlay without a name, which vanishes with QEMU. Rejects when QEMU does not come up.
 */
export async function bootServer(options: BootOptions): Promise<BootedServer> {
  const folder = await mkdtemp(join(options.scratchFolder, 'server-'));
  let started: QemuProcess | undefined;
  try {
    const config = join(folder, 'config-drive.iso');
    const swap = join(folder, 'swap.raw');
    await writeFile(config, configDrive(options.spec), { mode: 0o600 });
    await makeSwapDisk(swap);
    const channels = 3 + options.disks.length;
    started = startQemu(options.qemu, qemuArguments(options, config, swap), folder, channels);
    return await attach(options, started);
  } catch (error) {
    started?.kill();
    await started?.ended;
    throw error;
  } finally {
    // QEMU has its files open, or will never have: nothing of a server lies in the folders of this host.
    await rm(folder, { recursive: true, force: true });
  }
}

async function attach(options: BootOptions, started: QemuProcess): Promise<BootedServer> {
  const [control, rootLink, guestLink, natLink, ...moreLinks] = started.channels;
  if (!control || !rootLink || !guestLink || !natLink) throw new Error(await started.ended);
  serveDisks(options, [rootLink, ...moreLinks]);
  const network = createGuestNetwork(guestLink, natLink, macAddress(options.spec.id));
  const ended = started.ended.then((how) => {
    stopped.abort();
    return how;
  });
  const stopped = new AbortController();
  const qmp = await openQmp(control, countResets(started)).catch(async (cause: unknown): Promise<never> => {
    // When QEMU has refused its arguments or aborted, its last words say more than the closed channel.
    const how = await Promise.race([ended, sleep(LAST_WORDS, text(cause), { ref: false })]);
    throw new Error(how, { cause });
  });
  const forwarder = forwardOpenPorts({
    network,
    qmp,
    netdev: NAT,
    addresses: loopbackAddresses(options),
    signal: stopped.signal,
    log: (line) => options.log(`${options.spec.fqdn}: ${line}`),
  });
  return {
    ended,
    complaints: () => forwarder.complaints(),
    alive: () => network.alive(),
    async stop() {
      stopped.abort();
      await quit(qmp, ended);
      started.kill();
      await ended;
    },
  };
}

function serveDisks({ spec, disks, log }: BootOptions, links: readonly Duplex[]): void {
  let complained = false;
  links.forEach((link, index) => {
    const disk = disks[index];
    if (!disk) return;
    void serveNbd(link, { size: disk.virtualSize, read: disk.read }, (error) => {
      if (!complained) log(`a disk of ${spec.fqdn} cannot be read: ${text(error)}`);
      complained = true;
    });
  });
}

/** A reboot is the guest's own affair, but one that never ends (a kernel that panics) is ended. */
function countResets(started: QemuProcess): (event: string) => void {
  const resets: number[] = [];
  return (event) => {
    if (event !== 'RESET') return;
    resets.push(Date.now());
    if (resets.filter((at) => at > Date.now() - RESET_PERIOD).length > MAXIMUM_RESETS) {
      started.kill('the guest reboots over and over');
    }
  };
}

async function quit(qmp: Qmp, ended: Promise<string>): Promise<void> {
  // QEMU may close the channel before it answers.
  const asked = qmp.execute('quit').catch(() => undefined);
  await Promise.race([asked.then(() => ended), sleep(QUIT_LIMIT, undefined, { ref: false })]);
}

function qemuArguments(options: BootOptions, config: string, swap: string): string[] {
  const { spec, accelerator } = options;
  const drive = (id: string, rest: string) => ['-drive', `if=none,id=${id},driver=raw,cache=unsafe,${rest}`];
  const nbd = (fd: number) => `snapshot=on,file.driver=nbd,file.server.type=fd,file.server.str=${fd}`;
  const mac = macAddress(spec.id).toString('hex').replace(/..\B/g, '$&:');
  return [
    ...(accelerator === 'kvm'
      ? ['-accel', 'kvm', '-cpu', 'host']
      : ['-accel', 'tcg,thread=multi', '-cpu', 'max']),
    ...['-m', String(options.memoryMiB), '-smp', String(options.cpus), '-uuid', spec.uuid],
    ...['-machine', 'pc,usb=off', '-nodefaults', '-vga', 'std', '-nographic'],
    ...['-boot', 'strict=on', '-rtc', 'base=utc', '-device', 'virtio-rng-pci'],
    ...['-chardev', `socket,id=control,fd=${FD.control}`, '-mon', 'chardev=control,mode=control'],
    ...['-chardev', `file,id=console,append=on,path=${optionValue(options.consolePath)}`],
    ...['-serial', 'chardev:console'],
    ...drive('root', nbd(FD.disk)),
    ...[
      '-device',
      `virtio-blk-pci,drive=root,bootindex=0,serial=${optionValue(spec.diskSerial.slice(0, 20))}`,
    ],
    ...drive('swap', `file.filename=${optionValue(swap)}`),
    ...['-device', 'virtio-blk-pci,drive=swap'],
    ...drive('config', `read-only=on,file.filename=${optionValue(config)}`),
    ...['-device', 'virtio-blk-pci,drive=config'],
    ...(spec.moreDisks ?? []).flatMap(({ serial }, index) => [
      ...drive(`more${index}`, nbd(FD.moreDisks + index)),
      ...['-device', `virtio-blk-pci,drive=more${index},serial=${optionValue(serial.slice(0, 20))}`],
    ]),
    ...['-netdev', `socket,id=guest,fd=${FD.guestNetwork}`],
    ...['-device', `virtio-net-pci,netdev=guest,mac=${mac},romfile=`],
    ...['-netdev', `user,id=${NAT},ipv6=off,restrict=${options.outbound ? 'off' : 'on'}`],
    ...['-netdev', `hubport,id=hub-nat,hubid=0,netdev=${NAT}`],
    ...[
      '-netdev',
      `socket,id=nat-link,fd=${FD.nat}`,
      '-netdev',
      'hubport,id=hub-link,hubid=0,netdev=nat-link',
    ],
  ];
}

/** Locally administered, distinct for each server. */
function macAddress(id: number): Buffer {
  const mac = Buffer.from('525400000000', 'hex');
  mac.writeUIntBE(id % 2 ** 24, 3, 3);
  return mac;
}

/** Only loopback addresses are ever bound: a server must not become reachable from another host. */
function loopbackAddresses(options: BootOptions): string[] {
  const all = [options.spec.publicIp, options.spec.privateIp].filter((ip) => ip !== undefined);
  return all.filter((ip) => {
    const loopback = /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(ip);
    if (!loopback) options.log(`${options.spec.fqdn}: ${ip} is no loopback address and is not bound`);
    return loopback;
  });
}

async function makeSwapDisk(path: string): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.truncate(SWAP_DISK_SIZE);
    await file.write(swapDiskStart(), 0, undefined, 0);
  } finally {
    await file.close();
  }
}

function text(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
