import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, ftruncateSync, openSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { busybox, existsTool, LAB_FOLDER, type LabKernel, labKernel } from './kernel.ts';
import { bootScript } from './scripts.ts';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url)).replace(/\/$/, '');

export interface LabRun {
  /** Shell commands, run as root in the project's folder with `-e`; `/run/lab` comes back to the host. */
  readonly script: string;
  /** Loaded before the script. Default: what the dm-crypt engine and an ext4 disk need. */
  readonly modules?: readonly string[];
  /** Bytes of a disk of the machine's own, mounted at /mnt/disk with ext4; without it, only memory. */
  readonly disk?: number;
  /** The machine's file in /etc/sudoers.d, for its ordinary user `runner`. */
  readonly sudoers?: string;
  /** Files that the script finds in /run/lab, by name. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** Looks at what the script has left in /run/lab, here this folder, before it is removed. */
  readonly inspect?: (folder: string) => Promise<void>;
  /** Milliseconds from start to power off. */
  readonly timeout?: number;
}

export interface LabResult {
  /** Of the script; undefined when the machine did not come that far. */
  readonly exitCode: number | undefined;
  /** stdout and stderr of the script. */
  readonly output: string;
  /** The serial console: kernel and preparation. */
  readonly console: string;
}

const TOOLS = [
  'qemu-system-x86_64',
  'apt-get',
  'apt-cache',
  'dpkg',
  'depmod',
  'modprobe',
  'cpio',
  'cryptsetup',
  'dmsetup',
  'losetup',
  'mkfs.ext4',
  'sudo',
];
const PACKAGES =
  'qemu-system-x86 busybox-static cpio kmod cryptsetup-bin dmsetup mount e2fsprogs sudo, with --no-install-recommends';
const MODULES = ['loop', 'dm_crypt', 'xts', 'algif_skcipher', 'virtio_blk', 'ext4', 'crc32c_generic'];

/** Why the lab cannot run here; undefined when it can. Makes the machine's kernel the first time. */
export async function labProblem(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    return 'the lab is a machine for Linux on x86-64';
  const missing = TOOLS.filter((tool) => !existsTool(tool));
  if (busybox() === undefined) missing.push('busybox');
  if (missing.length > 0) return `the lab needs ${missing.join(', ')} (Debian: apt-get install ${PACKAGES})`;
  return labKernel().then(
    () => undefined,
    (error: Error) => `the lab has no kernel: ${error.message.split('\n', 1)[0]}`,
  );
}

/**
 * Boots a machine with Debian's own kernel on the host's files, runs the script in it and ends it.
 * Emulated (TCG): KVM hangs on some machines, and speed is not what this proves.
 */
export async function runInLab(options: LabRun): Promise<LabResult> {
  const kernel = await labKernel();
  const folder = await mkdtemp(join(LAB_FOLDER, 'run-'));
  try {
    await writeFile(join(folder, 'script'), options.script);
    for (const [name, content] of Object.entries(options.files ?? {}))
      await writeFile(join(folder, name), content);
    if (options.sudoers !== undefined) await writeFile(join(folder, 'sudoers'), options.sudoers);
    await writeFile(join(folder, 'boot.sh'), bootScript(machineOptions(kernel, options)));
    const log = await boot(qemuArguments(kernel, folder, options.disk), options.timeout ?? 180_000);
    const result = await resultIn(folder, log);
    await options.inspect?.(folder);
    return result;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function machineOptions(kernel: LabKernel, options: LabRun) {
  return {
    modulesRoot: kernel.modulesRoot,
    projectRoot: PROJECT,
    modules: options.modules ?? MODULES,
    disk: options.disk !== undefined,
    sudoers: options.sudoers,
  };
}

function qemuArguments(kernel: LabKernel, folder: string, disk: number | undefined): string[] {
  // One thread for both processors: Node's compiler crashed at random when they ran at the same time.
  const args = ['-accel', 'tcg,thread=single', '-cpu', CPU, '-m', '1536', '-smp', '2'];
  args.push('-kernel', kernel.image, '-initrd', kernel.initramfs);
  args.push('-append', `console=ttyS0 quiet panic=-1 net.ifnames=0 ${EMULATED}`);
  args.push('-fsdev', 'local,id=h,path=/,security_model=none,multidevs=remap,readonly=on');
  args.push('-device', 'virtio-9p-pci,fsdev=h,mount_tag=host');
  args.push('-fsdev', `local,id=l,path=${folder},security_model=none`);
  args.push('-device', 'virtio-9p-pci,fsdev=l,mount_tag=lab');
  args.push('-netdev', 'user,id=n', '-device', 'virtio-net-pci,netdev=n');
  if (disk !== undefined) {
    const file = openSync(join(folder, 'disk'), 'w');
    ftruncateSync(file, disk);
    closeSync(file);
    args.push('-drive', `if=virtio,format=raw,file=${join(folder, 'disk')}`);
  }
  return [...args, '-nodefaults', '-display', 'none', '-serial', 'stdio', '-no-reboot'];
}

/**
 * An old model: emulated protection keys and AVX, which `max` has, are slower, and Node crashed on them at random.
 */
const CPU = 'Nehalem';

/**
 * Of the kernel, for a processor that is emulated: defences against faults of real ones empty its address caches at each
 * system call, which makes everything half as slow again; and the check of the timer fails when this machine is busy.
 */
const EMULATED = 'mitigations=off no_timer_check';

const running = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** Runs QEMU to its end, or kills it at the deadline; returns the serial console's text. */
function boot(args: readonly string[], timeout: number): Promise<string> {
  const child = spawn('qemu-system-x86_64', args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', LC_ALL: 'C' },
  });
  running.add(child);
  let log = '';
  const keep = (chunk: Buffer) => {
    log = (log + chunk.toString('latin1')).slice(-64_000);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      log += `\nLAB: killed after ${timeout / 1000} s\n`;
      child.kill('SIGKILL');
    }, timeout);
    const end = (settle: () => void) => {
      clearTimeout(timer);
      running.delete(child);
      settle();
    };
    child.once('error', (error) => end(() => reject(error)));
    child.once('close', () => end(() => resolve(log)));
  });
}

async function resultIn(folder: string, log: string): Promise<LabResult> {
  const text = (name: string) => readFile(join(folder, name), 'utf8').catch(() => undefined);
  const code = await text('exit-code');
  return {
    exitCode: code === undefined ? undefined : Number(code),
    output: (await text('output')) ?? '',
    console: log,
  };
}
