import type { Partition } from './disk/partitions.ts';
import { ExtFileSystem } from './ext/file-system.ts';
import { type FstabEntry, isDevice, parseFstab } from './system/fstab.ts';
import { GuestTree } from './system/tree.ts';
import { attempt, type Known } from './unreadable.ts';

/** A partition with what is known of the file system on it. */
export interface Volume {
  readonly partition: Partition;
  /** `ext4`, `xfs`, `lvm`, …; empty when nothing that is known lies there. */
  readonly kind: string;
  readonly label: string;
  readonly uuid: string;
  /** Set when it can be read. */
  readonly files: ExtFileSystem | undefined;
  /** Why it cannot be read, though it should. */
  readonly problem: string | undefined;
}

const FSTAB = '/etc/fstab';
const FSTAB_LIMIT = 256 * 1024;
const MOUNT_LIMIT = 32;

export async function openVolume(partition: Partition): Promise<Volume> {
  const { content, area } = partition;
  const blank = { partition, label: '', uuid: '', files: undefined };
  if (!content.known) return { ...blank, kind: '', problem: content.why };
  if (content.value !== 'ext' || !area) return { ...blank, kind: content.value ?? '', problem: undefined };
  const opened = await attempt(() => ExtFileSystem.open(area));
  if (!opened.known) return { ...blank, kind: 'ext', problem: opened.why };
  const { version, label, uuid } = opened.value.superblock;
  return { partition, kind: version, label, uuid, files: opened.value, problem: undefined };
}

/** How the guest's partitions fit together. */
export interface Layout {
  readonly root: Volume;
  /** The volume that fstab mounts on /boot; undefined when it mounts none, or none of this disk. */
  readonly boot: Volume | undefined;
  readonly fstab: Known<readonly FstabEntry[]>;
  /** Folder → volume, for all entries of fstab that name one of this disk. */
  readonly mounts: ReadonlyMap<string, Volume>;
  readonly tree: GuestTree;
}

/** Finds `/` among the volumes that can be read, and mounts the others as its fstab says. Undefined: there is no `/`. */
export async function findLayout(volumes: readonly Volume[]): Promise<Layout | undefined> {
  for (const root of volumes) {
    if (!root.files || !(await looksLikeRoot(new GuestTree(root.files)))) continue;
    const fstab = await attempt(async () => {
      const text = root.files && (await new GuestTree(root.files).text(FSTAB, FSTAB_LIMIT));
      return text === undefined ? [] : parseFstab(text);
    });
    const mounts = new Map<string, Volume>();
    for (const { device, folder } of fstab.known ? fstab.value : []) {
      const volume = volumes.find((candidate) => isDevice(device, candidate));
      if (volume && folder.startsWith('/') && mounts.size < MOUNT_LIMIT) mounts.set(folder, volume);
    }
    const readable = [...mounts].flatMap(([folder, { files }]) =>
      files && folder !== '/' ? [[folder, files] as const] : [],
    );
    const tree = new GuestTree(root.files, new Map(readable));
    return { root, boot: mounts.get('/boot'), fstab, mounts, tree };
  }
  return undefined;
}

/** What tells a root file system. */
const MARKS = [FSTAB, '/etc/os-release', '/usr/lib/os-release'];

/** A volume with one of the marks. What cannot be read is taken to be none. */
async function looksLikeRoot(tree: GuestTree): Promise<boolean> {
  for (const path of MARKS) {
    const found = await attempt(() => tree.find(path));
    if (found.known && found.value?.inode.kind === 'file') return true;
  }
  return false;
}

/** Why a root file system was not found although there may be one; undefined when everything could be read. */
export async function unreadableVolume(volumes: readonly Volume[]): Promise<string | undefined> {
  for (const volume of volumes) {
    const why = volume.kind === '' ? undefined : (volume.problem ?? (await damageOf(volume)));
    const name = volume.partition.number === 0 ? 'the disk' : `partition ${volume.partition.number}`;
    if (why !== undefined) return `${name} holds ${volume.kind}, but cannot be read: ${why}`;
  }
  return undefined;
}

/** Of a volume that could be opened: what keeps a root on it from being found. */
async function damageOf({ files }: Volume): Promise<string | undefined> {
  if (!files) return undefined;
  const tree = new GuestTree(files);
  const root = await attempt(() => tree.find('/'));
  if (root.known && root.value?.inode.kind !== 'directory') return 'its topmost folder is none';
  for (const path of MARKS) {
    const found = await attempt(() => tree.find(path));
    if (!found.known) return found.why;
  }
  return undefined;
}
