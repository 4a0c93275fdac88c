import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type ArchiveEntry, buildDisk, buildInitramfs } from './mini-guest-disk.ts';

const run = promisify(execFile);

/** Where tests keep what is slow to fetch or to make; git-ignored. */
const WORK_FOLDER = fileURLToPath(new URL('../../.work/', import.meta.url));

const DISK_LIFETIME = 24 * 60 * 60_000;

/** In the order in which they must be loaded. */
const MODULES = [
  'virtio_ring',
  'virtio',
  'virtio_pci_modern_dev',
  'virtio_pci_legacy_dev',
  'virtio_pci',
  'virtio_blk',
  'failover',
  'net_failover',
  'virtio_net',
  'cdrom',
  'isofs',
];

export interface MiniGuestOptions {
  /** TCP port on which the guest answers HTTP with `hello from SERIAL`; without it nothing listens. */
  readonly port?: number;
  /** Seconds after which it stops listening and goes on without; by default it never stops. */
  readonly listenSeconds?: number;
  /** What comes after the greeting: `stay` (default) or `power-off`. */
  readonly afterwards?: 'stay' | 'power-off';
  readonly sizeMiB?: number;
}

/** Either the path of a raw disk (shared, read only: copy it to change it), or why this machine cannot build one. */
export type MiniGuest = { readonly path: string; readonly sha256: string } | { readonly skip: string };

/**
 * A disk of 32 MiB that boots by BIOS from itself alone and prints on the serial console
 * `mini-guest: user data: LINE` for each line of the config drive's user data (found by its label, as cloud-init
 * does), `mini-guest: hostname: NAME`, `mini-guest: serial: SERIAL` of its root disk,
 * `mini-guest: disk sha256: HEX` of the whole root disk, and at last `mini-guest: ready`.
 * The kernel and busybox are Debian's packages, fetched once into `.work/`; nothing needs root.
 */
export async function miniGuest(options: MiniGuestOptions = {}): Promise<MiniGuest> {
  const parts = await debianParts();
  if ('skip' in parts) return parts;
  const init = initScript(options);
  const sizeMiB = options.sizeMiB ?? 32;
  const key = createHash('sha256')
    .update(JSON.stringify([parts.release, init, sizeMiB]))
    .update(source());
  const path = join(WORK_FOLDER, 'mini-guest', `${key.digest('hex').slice(0, 16)}.raw`);
  if (!existsSync(path)) {
    const initramfs = buildInitramfs(initramfsEntries(parts, init));
    // For an emulated processor: without defences against faults of real ones, and without a check of the timer, which
    // fails on a busy machine.
    const commandLine = 'console=ttyS0 panic=-1 loglevel=6 mitigations=off no_timer_check';
    const disk = buildDisk(readFileSync(parts.kernel), initramfs, commandLine, sizeMiB);
    const unfinished = `${path}.${process.pid}`;
    await writeFile(unfinished, disk);
    await rename(unfinished, path);
    await forgetOldDisks();
  } else {
    const now = new Date();
    await utimes(path, now, now);
  }
  return { path, sha256: createHash('sha256').update(readFileSync(path)).digest('hex') };
}

/** Disks of earlier builders: nobody has asked for them for long. */
async function forgetOldDisks(): Promise<void> {
  const folder = join(WORK_FOLDER, 'mini-guest');
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.raw'))) {
    const age = Date.now() - statSync(join(folder, name)).mtimeMs;
    if (age > DISK_LIFETIME) await rm(join(folder, name), { force: true });
  }
}

/** A change of the builder makes new disks. */
function source(): string {
  const files = ['mini-guest.ts', 'mini-guest-disk.ts'];
  // Imports: nothing; the text is compared.
  return files.map((name) => readFileSync(new URL(name, import.meta.url), 'utf8')).join('');
}

interface Parts {
  readonly release: string;
  readonly kernel: string;
  readonly busybox: string;
  readonly modules: readonly string[];
}

async function debianParts(): Promise<Parts | { skip: string }> {
  const folder = join(WORK_FOLDER, 'mini-guest', 'debian');
  if (!existsSync(folder)) {
    const reason = await fetchPackages(folder);
    if (reason) return { skip: reason };
  }
  const release = readdirSync(join(folder, 'lib/modules'))[0] ?? '';
  const found = new Map<string, string>();
  for (const path of readdirSync(join(folder, 'lib/modules', release), {
    recursive: true,
    encoding: 'utf8',
  })) {
    const name = /([^/]+)\.ko$/.exec(path)?.[1];
    if (name) found.set(name.replaceAll('-', '_'), join(folder, 'lib/modules', release, path));
  }
  const modules = MODULES.map((name) => found.get(name) ?? '').filter((path) => path !== '');
  return {
    release,
    kernel: join(folder, `boot/vmlinuz-${release}`),
    busybox: [join(folder, 'bin/busybox'), join(folder, 'usr/bin/busybox')].find(existsSync) ?? '',
    modules,
  };
}

/** Downloads and unpacks the packages; a reason when it cannot. */
async function fetchPackages(folder: string): Promise<string | undefined> {
  await mkdir(join(WORK_FOLDER, 'mini-guest'), { recursive: true });
  const scratch = await mkdtemp(join(WORK_FOLDER, 'mini-guest', 'fetch-'));
  try {
    const limits = { cwd: scratch, timeout: 180_000 };
    const { stdout } = await run('apt-cache', ['depends', 'linux-image-cloud-amd64'], limits);
    const kernel = /Depends: (linux-image-\S+)/.exec(stdout)?.[1];
    if (!kernel) return 'apt knows no linux-image-cloud-amd64 (is this Debian, and was apt-get update run?)';
    await run('apt-get', ['download', kernel, 'busybox-static'], limits);
    for (const name of readdirSync(scratch).filter((file) => file.endsWith('.deb'))) {
      await run('dpkg-deb', ['-x', name, 'unpacked'], limits);
    }
    await rename(join(scratch, 'unpacked'), folder);
    return undefined;
  } catch (error) {
    // Another test process may have been faster.
    if (existsSync(folder)) return undefined;
    return `the mini guest's kernel cannot be fetched: ${error instanceof Error ? error.message : String(error)}`;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

function initramfsEntries(parts: Parts, init: string): ArchiveEntry[] {
  const folder = (name: string): ArchiveEntry => ({ name, mode: 0o755, data: undefined });
  const file = (name: string, data: Buffer): ArchiveEntry => ({ name, mode: 0o755, data });
  return [
    ...['bin', 'dev', 'proc', 'sys', 'config', 'www', 'modules'].map(folder),
    file('bin/busybox', readFileSync(parts.busybox)),
    file('init', Buffer.from(init)),
    file('dhcp', Buffer.from(DHCP_SCRIPT)),
    ...parts.modules.map((path, index) =>
      file(`modules/${String(index).padStart(2, '0')}.ko`, readFileSync(path)),
    ),
  ];
}

const DHCP_SCRIPT = `#!/bin/busybox sh
[ "$1" = bound ] && /bin/busybox ip addr add "$ip/$mask" dev "$interface"
exit 0
`;

function initScript(options: MiniGuestOptions): string {
  const limit = options.listenSeconds ? `timeout ${options.listenSeconds} ` : '';
  const listen = options.port
    ? `echo "hello from $serial" > /www/index.html
${limit}httpd -f -p ${options.port} -h /www &`
    : '';
  const end = options.afterwards === 'power-off' ? 'poweroff -f' : '';
  return `#!/bin/busybox sh
/bin/busybox --install -s /bin
export PATH=/bin
mount -t proc proc /proc
mount -t sysfs sysfs /sys
mount -t devtmpfs devtmpfs /dev
for module in /modules/*.ko; do insmod "$module"; done
for disk in /dev/vd?; do
  label=$(dd if=$disk bs=1 skip=32808 count=8 2>/dev/null)
  [ "$label" = config-2 ] && mount -t iso9660 -o ro "$disk" /config
done
say() { echo "mini-guest: $*"; }
while IFS= read -r line || [ -n "$line" ]; do say "user data: $line"; done < /config/openstack/latest/user_data
say "hostname: $(sed -n 's/.*"hostname": *"\\([^"]*\\)".*/\\1/p' /config/openstack/latest/meta_data.json)"
serial=$(cat /sys/block/vda/serial)
say "serial: $serial"
say "disk sha256: $(sha256sum /dev/vda | cut -d ' ' -f 1)"
ip link set lo up
ip link set eth0 up
udhcpc -i eth0 -s /dhcp -n -q -t 10 -T 1 >/dev/null 2>&1
${listen}
say ready
${end}
while :; do sleep 3600; done
`;
}
