import type { Partition } from '../disk/partitions.ts';
import { Unreadable } from '../unreadable.ts';

/** A line of /etc/fstab (fstab(5)). */
export interface FstabEntry {
  /** What is mounted: `LABEL=…`, `UUID=…`, a device, … */
  readonly device: string;
  /** Where; without a slash at the end, but `/` itself. */
  readonly folder: string;
  readonly type: string;
  readonly options: readonly string[];
}

const ENTRY_LIMIT = 1000;

/** Throws Unreadable when it is longer than any. */
export function parseFstab(text: string): FstabEntry[] {
  const entries: FstabEntry[] = [];
  for (const line of text.split('\n')) {
    const [device, folder, type = '', options = ''] = line
      .trim()
      .split(/[ \t]+/)
      .map(withBlanks);
    if (device === undefined || device.startsWith('#') || folder === undefined) continue;
    if (entries.length >= ENTRY_LIMIT) throw new Unreadable(`it has more than ${ENTRY_LIMIT} lines`);
    entries.push({ device: unquote(device), folder: tidy(folder), type, options: options.split(',') });
  }
  return entries;
}

/** Blanks are written as octal numbers. */
function withBlanks(field: string): string {
  return field.replace(/\\([0-7]{3})/g, (_all, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 8)),
  );
}

/** `LABEL="a b"` is the same as `LABEL=a b`. */
function unquote(device: string): string {
  return device.replace(/^([A-Z]+)=(["'])(.*)\2$/, '$1=$3');
}

function tidy(folder: string): string {
  const tidied = folder.replace(/\/+/g, '/').replace(/\/$/, '');
  return tidied === '' && folder !== '' ? '/' : tidied;
}

/** Names that change with the order in which a kernel finds disks, and with the hypervisor. */
export function isUnstableName(device: string): boolean {
  return /^\/dev\/((sd|xvd|vd|hd)[a-z]+[0-9]*|nvme[0-9]+n[0-9]+(p[0-9]+)?|mmcblk[0-9]+(p[0-9]+)?)$/.test(
    device,
  );
}

/** How a device is named stably, as tag and value; undefined for other names. */
export function stableName(device: string): { readonly tag: string; readonly value: string } | undefined {
  const written = /^(LABEL|UUID|PARTLABEL|PARTUUID)=(.+)$/.exec(device);
  if (written) return { tag: written[1] ?? '', value: written[2] ?? '' };
  const linked = /^\/dev\/disk\/by-(label|uuid|partlabel|partuuid)\/(.+)$/.exec(device);
  return linked ? { tag: (linked[1] ?? '').toUpperCase(), value: linked[2] ?? '' } : undefined;
}

/** What a partition and the file system on it are called. */
export interface PartitionNames {
  readonly partition: Pick<Partition, 'number' | 'guid' | 'name'>;
  readonly label: string;
  readonly uuid: string;
}

/** Whether a device of fstab is this partition; a plain device name is taken to be the one disk of the image. */
export function isDevice(device: string, { partition, label, uuid }: PartitionNames): boolean {
  const stable = stableName(device);
  if (stable) {
    const value = stable.value;
    if (stable.tag === 'LABEL') return label !== '' && value === label;
    if (stable.tag === 'UUID') return uuid !== '' && value.toLowerCase() === uuid;
    if (stable.tag === 'PARTLABEL') return partition.name !== '' && value === partition.name;
    return partition.guid !== '' && value.toLowerCase() === partition.guid;
  }
  if (!isUnstableName(device)) return false;
  const number = /(?:(?:sd|xvd|vd|hd)a|nvme0n1p|mmcblk0p)([0-9]+)$/.exec(device)?.[1];
  return number !== undefined && Number(number) === partition.number;
}
