import { readFile, stat } from 'node:fs/promises';
import { freemem } from 'node:os';
import { formatSize } from '../../lib/base/units.ts';
import { freeSpace } from '../../lib/host/free-space.ts';
import type { Medium, Place } from './report.ts';
import type { Scratch } from './scratch.ts';

/** A folder to measure in, or why there is none. */
export interface BenchPlace extends Place {
  readonly folder: string | undefined;
}

const RAM_FOLDER = '/dev/shm';
const IN_MEMORY = new Set(['tmpfs', 'ramfs']);

/** The disk below `folder`. Throws when its file system lives in memory: the figures would mean something else. */
export async function diskPlace(folder: string, room: number, scratch: Scratch): Promise<BenchPlace> {
  const own = await scratch.folder(folder);
  const fileSystem = await fileSystemOf(own);
  if (IN_MEMORY.has(fileSystem))
    return absent('disk', fileSystem, 'the folder lies on a RAM disk; name one on a disk with --folder');
  const free = await freeSpace(own);
  return free < room
    ? absent('disk', fileSystem, `${formatSize(room)} are needed, ${formatSize(free)} are free`)
    : { medium: 'disk', fileSystem, folder: own };
}

/** /dev/shm, when it is a RAM disk with room: its files take memory that the machine must have. */
export async function ramPlace(room: number, scratch: Scratch): Promise<BenchPlace> {
  const fileSystem = await fileSystemOf(RAM_FOLDER).catch(() => '');
  if (!IN_MEMORY.has(fileSystem))
    return absent('ram', fileSystem, `${RAM_FOLDER} is no RAM disk on this machine`);
  const free = Math.min(await freeSpace(RAM_FOLDER), await availableMemory());
  if (free < room)
    return absent('ram', fileSystem, `${formatSize(room)} are needed, ${formatSize(free)} are free`);
  return { medium: 'ram', fileSystem, folder: await scratch.folder(RAM_FOLDER) };
}

function absent(medium: Medium, fileSystem: string, why: string): BenchPlace {
  return { medium, fileSystem, folder: undefined, absent: why };
}

/** The type of the file system that holds `path`, by the kernel's list of mounts. */
export async function fileSystemOf(path: string): Promise<string> {
  const { dev } = await stat(path, { bigint: true });
  return typeOfDevice(await readFile('/proc/self/mountinfo', 'utf8'), deviceName(dev)) ?? 'unknown';
}

/** `major:minor`, as Linux packs them into the device number of a stat. */
export function deviceName(dev: bigint): string {
  const major = ((dev >> 8n) & 0xfffn) | ((dev >> 32n) & ~0xfffn);
  const minor = (dev & 0xffn) | ((dev >> 12n) & ~0xffn);
  return `${major}:${minor & 0xffffffffn}`;
}

/** From the text of /proc/self/mountinfo: fields 3 (device) and the first behind ` - ` (type). */
export function typeOfDevice(mountinfo: string, device: string): string | undefined {
  for (const line of mountinfo.split('\n')) {
    const [mount = '', source = ''] = line.split(' - ');
    if (mount.split(' ')[2] === device) return source.split(' ')[0];
  }
  return undefined;
}

/** Bytes written to the block device below `path` since the system's start; undefined where nobody counts. */
export async function bytesWritten(path: string): Promise<number | undefined> {
  const { dev } = await stat(path, { bigint: true });
  const text = await readFile(`/sys/dev/block/${deviceName(dev)}/stat`, 'utf8').catch(() => undefined);
  const sectors = Number(text?.trim().split(/\s+/)[6]);
  return Number.isFinite(sectors) ? sectors * 512 : undefined;
}

async function availableMemory(): Promise<number> {
  const text = await readFile('/proc/meminfo', 'utf8').catch(() => '');
  const kib = Number(/^MemAvailable:\s+([0-9]+) kB$/m.exec(text)?.[1]);
  return Number.isFinite(kib) ? kib * 1024 : freemem();
}
