import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkGuest, type GuestReport } from '../../lib/guest/check.ts';
import { hasTool } from '../support/tools.ts';

export const MIB = 2 ** 20;

/** Why images cannot be made here; undefined when they can. */
export function toolProblem(): string | undefined {
  const missing = ['mkfs.ext4', 'debugfs', 'e2fsck', 'sfdisk'].filter((name) => !hasTool(name));
  return missing.length === 0
    ? undefined
    : `${missing.join(', ')} missing: Debian's e2fsprogs and fdisk bring them`;
}

/** Path → text of a file, a link's target, or an executable. */
export type Files = Readonly<
  Record<string, string | Buffer | { readonly link: string } | { readonly program: string }>
>;

/** A folder for the files of one test. */
export class Workshop {
  readonly folder = mkdtempSync(join(tmpdir(), 'guest-'));
  #count = 0;

  path(kind: string): string {
    this.#count += 1;
    return join(this.folder, `${kind}-${this.#count}`);
  }

  tree(files: Files): string {
    const root = this.path('tree');
    mkdirSync(root);
    for (const [path, content] of Object.entries(files)) {
      const place = join(root, path);
      mkdirSync(dirname(place), { recursive: true });
      if (typeof content === 'string' || Buffer.isBuffer(content)) writeFileSync(place, content);
      else if ('link' in content) symlinkSync(content.link, place);
      else {
        writeFileSync(place, content.program);
        chmodSync(place, 0o755);
      }
    }
    return root;
  }

  /** A file system made by mkfs.ext4 of a folder. */
  format(tree: string, mebibytes: number, options: readonly string[] = []): string {
    const image = this.path('image');
    tool('mkfs.ext4', ['-q', '-F', '-d', tree, ...options, image, `${mebibytes}M`]);
    return image;
  }

  ext(files: Files, mebibytes = 8, options: readonly string[] = []): Buffer {
    return readFileSync(this.format(this.tree(files), mebibytes, options));
  }

  /** A disk with these partitions, one behind the other: an MBR by hand, a GPT by sfdisk. */
  disk(partitions: readonly PartitionPlan[], label: 'dos' | 'gpt' = 'dos'): Buffer {
    const size = partitions.reduce((sum, { bytes }) => sum + bytes.length, 2 * MIB);
    const disk = label === 'dos' ? Buffer.alloc(size) : this.#gpt(partitions, size);
    let at = MIB;
    for (const [index, { bytes, type }] of partitions.entries()) {
      bytes.copy(disk, at);
      if (label === 'dos') writeEntry(disk, index, at / 512, bytes.length / 512, type ?? 0x83);
      at += bytes.length;
    }
    return disk;
  }

  #gpt(partitions: readonly PartitionPlan[], size: number): Buffer {
    const path = this.path('disk');
    writeFileSync(path, Buffer.alloc(size));
    const lines = partitions.map(({ bytes }) => `size=${bytes.length / 512}, type=L\n`);
    tool('sfdisk', ['--quiet', '--no-tell-kernel', path], `label: gpt\n${lines.join('')}`);
    return readFileSync(path);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

export interface PartitionPlan {
  readonly bytes: Buffer;
  /** Of an MBR; 0x83, Linux, when not given. */
  readonly type?: number;
}

function writeEntry(disk: Buffer, index: number, start: number, length: number, type: number): void {
  const at = 446 + 16 * index;
  disk.writeUInt8(type, at + 4);
  disk.writeUInt32LE(start, at + 8);
  disk.writeUInt32LE(length, at + 12);
  disk.writeUInt16LE(0xaa55, 510);
}

export function tool(name: string, args: readonly string[], input = ''): string {
  const env = { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', LC_ALL: 'C', TMPDIR: tmpdir() };
  const result = spawnSync(name, args, { input, env, encoding: 'utf8' });
  if (result.status !== 0)
    throw new Error(`${name} ${args.join(' ')}: ${result.stderr}${result.error ?? ''}`);
  return result.stdout;
}

/** A disk in memory. */
export function memorySource(disk: Buffer) {
  return {
    virtualSize: disk.length,
    async read(position: number, target: Uint8Array): Promise<void> {
      target.fill(0);
      disk.copy(target, 0, position, Math.min(disk.length, position + target.length));
    },
  };
}

export function check(disk: Buffer): Promise<GuestReport> {
  return checkGuest(memorySource(disk), new AbortController().signal);
}

/** `rule: status` of every finding. */
export async function statusesOf(disk: Buffer): Promise<Record<string, string>> {
  const { findings } = await check(disk);
  return Object.fromEntries(findings.map(({ rule, status }) => [rule, status]));
}

const UNIT = '[Unit]\nDescription=x\n[Install]\nWantedBy=cloud-init.target\n';
const unit = (name: string): Files => ({
  [`/usr/lib/systemd/system/${name}`]: UNIT,
  [`/etc/systemd/system/cloud-init.target.wants/${name}`]: { link: `/lib/systemd/system/${name}` },
});

/** The root of a Debian 12 that meets every rule, shrunk to what the rules look at. */
export const ROOT: Files = {
  '/etc/fstab': `# the disk
LABEL=system / ext4 errors=remount-ro 0 1
LABEL=boot /boot ext4 defaults 0 2
LABEL=SWAP-xvdb1 swap swap defaults,nofail 0 0
`,
  '/etc/os-release': { link: '../usr/lib/os-release' },
  '/usr/lib/os-release': 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nID=debian\nVERSION_ID="12"\n',
  '/bin': { link: 'usr/bin' },
  '/sbin': { link: 'usr/sbin' },
  '/lib': { link: 'usr/lib' },
  '/usr/bin/cloud-init': { program: '#!/usr/bin/python3\n' },
  '/usr/bin/wget': { link: '/etc/alternatives/wget' },
  '/etc/alternatives/wget': { link: '/usr/lib/wget/wget' },
  '/usr/lib/wget/wget': { program: '\x7fELF' },
  '/usr/sbin/xe-daemon': { program: '#!/bin/sh\n' },
  '/etc/cloud/cloud.cfg':
    '# The list below is commented out.\n# datasource_list: [ None ]\nusers:\n  - default\n',
  '/etc/cloud/cloud.cfg.d/05_logging.cfg': 'output: {all: "| tee"}\n',
  '/etc/cloud/cloud.cfg.d/90_dpkg.cfg': 'datasource_list: [ NoCloud, ConfigDrive, None ]\n',
  '/var/lib/dpkg/status': `Package: adduser
Status: install ok installed
Version: 3.134

Package: cloud-init
Status: install ok installed
Depends: python3
Version: 22.4.2-1+deb12u4
Description: initialization system

Package: wget
Status: install ok installed
Version: 1.21.3-1
`,
  '/boot/.keep': '',
  '/etc/machine-id': '',
  ...unit('cloud-init-local.service'),
  ...unit('cloud-init.service'),
  ...unit('cloud-config.service'),
  ...unit('cloud-final.service'),
};

export const BOOT: Files = {
  '/grub/grub.cfg': '# cloud-init=disabled\nlinux /vmlinuz-6.1 root=LABEL=system ro console=ttyS0\n',
  '/vmlinuz-6.1': 'kernel',
};

/** Without some files, with others. */
export function changed(files: Files, changes: Readonly<Record<string, Files[string] | undefined>>): Files {
  const all = Object.entries({ ...files, ...changes }).filter(([, content]) => content !== undefined);
  return Object.fromEntries(all) as Files;
}
