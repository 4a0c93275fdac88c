import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { initScript } from './scripts.ts';

const exec = promisify(execFile);

/** Git-ignored; everything in it can be made again. */
export const LAB_FOLDER = fileURLToPath(new URL('../../.work/lab/', import.meta.url));

/** Modules of the initramfs: enough to reach the host's files. test-lab.md 1 */
const BOOT_MODULES = ['virtio_pci', 'virtio_net', '9pnet_virtio', '9p', 'overlay'];

export interface LabKernel {
  /** For QEMU's `-kernel`. */
  readonly image: string;
  readonly initramfs: string;
  /** For `modprobe -d` in the machine. */
  readonly modulesRoot: string;
}

/**
 * Debian's own kernel and a small initramfs, made once (about 15 s, 70 MB from the Debian archive, 420 MB on disk).
 * Needs no root and does not touch the machine's /boot.
 */
export async function labKernel(): Promise<LabKernel> {
  await mkdir(LAB_FOLDER, { recursive: true });
  const version =
    (await newestKernel()) ??
    (await made(async (work) => {
      const fresh = await unpackKernel(work);
      return [work, `kernel-${fresh}`, fresh];
    }));
  const kernel = join(LAB_FOLDER, `kernel-${version}`);
  const modulesRoot = join(kernel, 'root');
  const files = await moduleFiles(modulesRoot, version);
  const init = initScript(files.map((_, index) => `/modules/${index}.ko`));
  const name = `initramfs-${version}-${createHash('sha256').update(init).digest('hex').slice(0, 12)}.cpio`;
  if (!existsSync(join(LAB_FOLDER, name))) {
    await made(async (work) => [await buildInitramfs(work, files, init), name, version]);
  }
  return { image: await unpackedKernel(kernel, version), initramfs: join(LAB_FOLDER, name), modulesRoot };
}

/** Where the kernel of a bzImage lies in it. Linux/x86 boot protocol */
const SETUP_SECTORS = 0x1f1;
const PAYLOAD_OFFSET = 0x248;
const PAYLOAD_LENGTH = 0x24c;

/**
 * The kernel without its own decompressor, which an emulated processor takes 5 s for: QEMU starts an ELF kernel by its PVH
 * entry. The kernel as it came where it is not compressed by xz, as Debian's is.
 */
async function unpackedKernel(folder: string, version: string): Promise<string> {
  const name = `vmlinux-${version}`;
  const compressed = await readFile(join(folder, 'vmlinuz'));
  const start = 512 * (compressed.readUInt8(SETUP_SECTORS) + 1) + compressed.readUInt32LE(PAYLOAD_OFFSET);
  const payload = compressed.subarray(start, start + compressed.readUInt32LE(PAYLOAD_LENGTH));
  if (!payload.subarray(0, 6).equals(XZ) || !existsTool('xz')) return join(folder, 'vmlinuz');
  if (!existsSync(join(LAB_FOLDER, name))) {
    await made(async (work) => {
      await writeFile(join(work, 'payload.xz'), payload);
      // Behind the stream stands its length, which is no stream.
      const unpack = 'xz --decompress --stdout --single-stream payload.xz > vmlinux';
      await exec('/bin/sh', ['-c', unpack], { cwd: work, timeout: 60_000 });
      return [join(work, 'vmlinux'), name, version];
    });
  }
  return join(LAB_FOLDER, name);
}

const XZ = Buffer.from('fd377a585a00', 'hex');

async function newestKernel(): Promise<string | undefined> {
  const names = (await readdir(LAB_FOLDER)).filter((name) => name.startsWith('kernel-')).sort();
  return names.at(-1)?.slice('kernel-'.length);
}

/** Makes something in a folder of its own and moves it to its name: nobody sees it half made. */
async function made(
  make: (work: string) => Promise<[from: string, to: string, version: string]>,
): Promise<string> {
  const work = await mkdtemp(join(LAB_FOLDER, 'build-'));
  try {
    const [from, to, version] = await make(work);
    // Another worker may have been faster: its result is as good, and a folder is not replaced.
    await rename(from, join(LAB_FOLDER, to)).catch((error: unknown) => {
      if (!existsSync(join(LAB_FOLDER, to))) throw error;
    });
    return version;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** Downloads and unpacks the newest kernel package; returns its version, e.g. `6.1.0-56-amd64`. */
async function unpackKernel(work: string): Promise<string> {
  const { stdout } = await exec('apt-cache', ['depends', 'linux-image-amd64'], { timeout: 30_000 });
  const name = /Depends: (linux-image-(\S+))/.exec(stdout);
  const [packageName, version] = [name?.[1], name?.[2]];
  if (packageName === undefined || version === undefined)
    throw new Error('apt knows no linux-image-amd64: run apt-get update');
  await exec('apt-get', ['download', packageName], { cwd: work, timeout: 300_000 });
  const archive = (await readdir(work)).find((file) => file.endsWith('.deb'));
  if (archive === undefined) throw new Error(`apt-get download ${packageName} left no package`);
  const root = join(work, 'root');
  await exec('dpkg', ['-x', join(work, archive), root], { timeout: 120_000 });
  await rm(join(work, archive));
  await exec('/usr/sbin/depmod', ['-b', root, version], { timeout: 120_000 });
  await rename(join(root, 'boot', `vmlinuz-${version}`), join(work, 'vmlinuz'));
  await rm(join(root, 'boot'), { recursive: true, force: true });
  return version;
}

async function buildInitramfs(work: string, modules: readonly string[], init: string): Promise<string> {
  const tree = join(work, 'initramfs');
  for (const folder of ['bin', 'modules', 'proc', 'sys', 'dev', 'host', 'upper', 'newroot']) {
    await mkdir(join(tree, folder), { recursive: true });
  }
  await copyFile(busybox() ?? '', join(tree, 'bin/busybox'));
  for (const [index, path] of modules.entries()) await copyFile(path, join(tree, `modules/${index}.ko`));
  await writeFile(join(tree, 'init'), init, { mode: 0o755 });
  const file = join(work, 'initramfs.cpio');
  const pack =
    'find . -print0 | cpio --null --quiet --create --format=newc --owner=0:0 --file=../initramfs.cpio';
  await exec('/bin/sh', ['-c', pack], { cwd: tree, timeout: 30_000 });
  return file;
}

/** The modules' files in the order in which they can be inserted, each once. */
async function moduleFiles(root: string, version: string): Promise<string[]> {
  const files = new Set<string>();
  for (const name of BOOT_MODULES) {
    const args = ['-d', root, '-S', version, '--show-depends', name];
    const { stdout } = await exec('/usr/sbin/modprobe', args, { timeout: 30_000 });
    for (const match of stdout.matchAll(/^insmod (\S+)/gm)) if (match[1] !== undefined) files.add(match[1]);
  }
  return [...files];
}

export function busybox(): string | undefined {
  return ['/usr/bin/busybox', '/bin/busybox'].find((path) => existsSync(path));
}

export function existsTool(name: string): boolean {
  return ['/usr/sbin', '/sbin', '/usr/bin', '/bin'].some((folder) => existsSync(`${folder}/${name}`));
}
