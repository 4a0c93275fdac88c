import { hasLvmType } from '../disk/partitions.ts';
import type { GuestFacts } from '../facts.ts';
import { unknown, type Verdict, violated } from '../findings.ts';
import { type FstabEntry, isUnstableName, stableName } from '../system/fstab.ts';
import type { Layout, Volume } from '../volumes.ts';

/** Rules on partitions, file systems and what is mounted where. */

const FORMATS = ['ext3', 'ext4'];

export function partitionTable({ table, volumes }: GuestFacts): Verdict | undefined {
  if (table.kind === 'none') return violated('the disk has no partition table; a file system fills it');
  const beyond = volumes.find(({ partition }) => partition.area === undefined);
  if (beyond) return violated(`partition ${beyond.partition.number} reaches past the end of the disk`);
  const sorted = [...table.partitions].sort((a, b) => a.start - b.start);
  for (const [index, { number, start, size }] of sorted.entries()) {
    const next = sorted[index + 1];
    if (next && start + size > next.start)
      return violated(`the partitions ${number} and ${next.number} overlap`);
  }
  return undefined;
}

export function bootPartition({ table, layout }: GuestFacts): Verdict | undefined {
  if (!layout)
    return unknown('no file system that can be read holds /, so what is mounted on /boot is not known');
  return byFstab(layout, ({ boot, root }, entries) => {
    const entry = entries.findLast(({ folder }) => folder === '/boot');
    if (!entry) return violated('/boot has no partition of its own: /etc/fstab mounts none there');
    if (!boot)
      return violated(`/etc/fstab mounts ${entry.device} on /boot, which is no partition of this disk`);
    if (boot === root) return violated('/etc/fstab mounts the same partition on / and on /boot');
    const first = table.partitions[0]?.number;
    if (boot.partition.number !== first)
      return violated(`/boot is partition ${boot.partition.number}; the first one is partition ${first}`);
    return FORMATS.includes(boot.kind) ? undefined : violated(`/boot is formatted with ${formatOf(boot)}`);
  });
}

export function rootFileSystem({ layout, volumes }: GuestFacts): Verdict | undefined {
  if (!layout) {
    const seen = volumes.map((volume) => `${nameOf(volume)}: ${formatOf(volume)}`).join(', ');
    return violated(`no partition with ext3 or ext4 holds / (${seen})`);
  }
  const { root } = layout;
  return FORMATS.includes(root.kind) ? undefined : violated(`/ is formatted with ${formatOf(root)}`);
}

export function rootFolders({ layout }: GuestFacts): Verdict | undefined {
  return byFstab(layout, (_, entries) => {
    const apart = entries.find(({ folder }) => folder === '/etc' || folder === '/root');
    return apart && violated(`/etc/fstab mounts ${apart.device} on ${apart.folder}`);
  });
}

export function noLvm({ volumes }: GuestFacts): Verdict | undefined {
  const lvm = volumes.find(
    (volume) => volume.kind === 'lvm' || (volume.kind === '' && hasLvmType(volume.partition)),
  );
  return lvm && violated(`${nameOf(lvm)} is a physical volume of LVM`);
}

export function fstabNames({ layout, volumes }: GuestFacts): Verdict | undefined {
  return byFstab(layout, ({ mounts, root }, entries) => {
    const unstable = entries.filter(({ device }) => isUnstableName(device));
    if (unstable.length > 0)
      return violated(
        `/etc/fstab names ${unstable.map(({ device, folder }) => `${device} (${folder})`).join(', ')}`,
      );
    const entry = entries.findLast(({ folder }) => folder === '/');
    if (!entry || !stableName(entry.device) || mounts.get('/') === root) return undefined;
    const known = volumes.map(({ label, uuid }) => label || uuid).filter((name) => name !== '');
    return violated(
      `/etc/fstab mounts ${entry.device} on /, but ${nameOf(root)} holds / (the disk has ${known.join(', ') || 'no labels'})`,
    );
  });
}

const SWAP_LABEL = 'SWAP-xvdb1';

export function swapLabel({ layout }: GuestFacts): Verdict | undefined {
  return byFstab(layout, (_, entries) => {
    const swaps = entries.filter(({ type }) => type === 'swap');
    const mounted = swaps.some(({ device }) => {
      const name = stableName(device);
      return name?.tag === 'LABEL' && name.value === SWAP_LABEL;
    });
    if (mounted) return undefined;
    const others = swaps.map(({ device }) => device).join(', ');
    return violated(
      `/etc/fstab mounts no swap with the label ${SWAP_LABEL} (${others || 'it mounts no swap at all'})`,
    );
  });
}

/** Judges what /etc/fstab mounts, where that is known. */
function byFstab(
  layout: Layout | undefined,
  judge: (layout: Layout, entries: readonly FstabEntry[]) => Verdict | undefined,
): Verdict | undefined {
  if (!layout) return unknown('no file system that can be read holds /');
  const { fstab } = layout;
  return fstab.known ? judge(layout, fstab.value) : unknown(`/etc/fstab cannot be read: ${fstab.why}`);
}

function nameOf({ partition }: Volume): string {
  return partition.number === 0 ? 'the disk' : `partition ${partition.number}`;
}

function formatOf({ kind, problem }: Volume): string {
  if (problem !== undefined) return `unreadable, ${problem}`;
  return kind === '' ? 'nothing that is known' : kind;
}
