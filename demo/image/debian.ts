import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installGrub } from './grub.ts';

/**
 * What goes into the image: a small cloud-init Debian by IBM's rules for imports
 * (ibm-cloud-docs/image-templates/import-image.md).
 */
const SUITE = 'bookworm';
const PACKAGES = [
  'linux-image-cloud-amd64',
  'systemd-sysv',
  'cloud-init',
  'ifupdown',
  'isc-dhcp-client',
  'openssh-server',
  'wget',
  'udev',
  'netbase',
  'iproute2',
  'e2fsprogs',
];
const BOOT = { startSector: 2048, mebibytes: 192 };
const ROOT_PARTITION = { startSector: BOOT.startSector + BOOT.mebibytes * 2048, mebibytes: 1343 };

const ASSEMBLE = fileURLToPath(new URL('./assemble.sh', import.meta.url));
const SYSTEM_PATH = '/usr/sbin:/usr/bin:/sbin:/bin';

/** Where the demo's Debian disk lies, or will: its recipe names it. */
export function debianPath(cache: string): string {
  const recipe = createHash('sha256');
  for (const part of [SUITE, ...PACKAGES, JSON.stringify([BOOT, ROOT_PARTITION])]) recipe.update(`${part}\n`);
  for (const file of ['./assemble.sh', './grub.ts'])
    recipe.update(readFileSync(new URL(file, import.meta.url)));
  return join(cache, `debian-12-${recipe.digest('hex').slice(0, 16)}.raw`);
}

/** The demo's Debian disk, built on the first call (one to two minutes) and kept in `cache`. */
export async function debianImage(cache: string, say: (line: string) => void): Promise<string> {
  const disk = debianPath(cache);
  if (existsSync(disk)) return disk;
  mkdirSync(cache, { recursive: true });
  const folder = join(cache, `build-${process.pid}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  try {
    say(
      `building a Debian 12 image with cloud-init (${PACKAGES.length} packages and what they need), once …`,
    );
    await bootstrap(join(folder, 'root.tar'), folder);
    say('assembling the disk: MBR, /boot and / on ext4, GRUB …');
    const unfinished = join(folder, 'disk.raw');
    await assemble(folder, unfinished);
    installGrub(unfinished, folder, BOOT.startSector);
    renameSync(unfinished, disk);
    return disk;
  } finally {
    makeDeletable(folder);
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Under fakechroot a program looks for private libraries below this machine's root. mmdebstrap adds the new system's
 * /lib/systemd to the search, where systemd's own library lay before Debian 12; while packages are configured it does.
 */
const SYSTEMD_LIBRARY = 'libsystemd-shared-252.so';
const SYSTEMD_HOOKS = [
  `--essential-hook=mkdir -p "$1/usr/lib/systemd" && ln -s ../x86_64-linux-gnu/systemd/${SYSTEMD_LIBRARY} "$1/usr/lib/systemd/"`,
  `--customize-hook=rm "$1/usr/lib/systemd/${SYSTEMD_LIBRARY}"`,
];

async function bootstrap(tar: string, scratch: string): Promise<void> {
  const mode = process.getuid?.() === 0 ? ['--mode=root'] : ['--mode=fakechroot', ...SYSTEMD_HOOKS];
  const args = [...mode, '--variant=minbase', `--include=${PACKAGES.join(',')}`, SUITE, tar];
  await run('mmdebstrap', args, { ...buildEnv(), TMPDIR: scratch });
  if (statSync(tar).size < 2 ** 28)
    throw new Error('mmdebstrap made a root file system that is too small to be one');
}

async function assemble(folder: string, disk: string): Promise<void> {
  const numbers = [
    BOOT.startSector,
    BOOT.mebibytes,
    ROOT_PARTITION.startSector,
    ROOT_PARTITION.mebibytes,
  ].map(String);
  const args = [ASSEMBLE, join(folder, 'root.tar'), join(folder, 'tree'), disk, ...numbers];
  if (process.getuid?.() === 0) await run('/bin/sh', args, buildEnv());
  else await run('fakeroot', ['--', '/bin/sh', ...args], buildEnv());
  // A size that is no multiple of 2 MiB would be padded by the VHD; keep it exact.
  truncateSync(disk, (ROOT_PARTITION.startSector + ROOT_PARTITION.mebibytes * 2048) * 512);
}

/** Proxies and certificates for apt, the system's PATH, and nothing else of the caller's environment. */
function buildEnv(): Record<string, string> {
  const keep = /^(https?_proxy|no_proxy|SSL_CERT_FILE|HOME)$/i;
  const kept = Object.entries(process.env).filter(([name, value]) => keep.test(name) && value);
  return {
    ...Object.fromEntries(kept as [string, string][]),
    PATH: SYSTEM_PATH,
    LC_ALL: 'C.UTF-8',
    DEBIAN_FRONTEND: 'noninteractive',
  };
}

/** Runs a build step; its output is shown only when it fails. */
function run(command: string, args: readonly string[], env: Record<string, string>): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const collect = (chunk: Buffer) => {
      output = (output + chunk.toString()).slice(-8000);
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${command} failed with exit code ${code}:\n${output}`));
    });
  });
}

/** Folders that mmdebstrap or tar left without write permission would stop the removal. */
function makeDeletable(folder: string): void {
  spawnSync('chmod', ['-R', 'u+rwX', folder], { stdio: 'ignore' });
}
