import { readdir, readFile } from 'node:fs/promises';

/** What the kernel says of its block devices; readable without root, unlike device-mapper's control node. */

export interface Mapping {
  readonly name: string;
  /** `major:minor`, which a table takes as a device. */
  readonly device: string;
  /** Names of the mappings that lie on it: those go first. */
  readonly holders: readonly string[];
}

export interface Loop {
  /** `/dev/loop3` */
  readonly device: string;
  /** The file below; ends in ` (deleted)` when its name is gone. */
  readonly file: string;
  /** Whether a mapping lies on it. */
  readonly held: boolean;
}

export async function listMappings(): Promise<Mapping[]> {
  const mappings: Mapping[] = [];
  for (const block of await entries('/sys/block', 'dm-')) {
    const name = await text(`/sys/block/${block}/dm/name`);
    const device = await text(`/sys/block/${block}/dev`);
    if (name === undefined || device === undefined) continue;
    const holders: string[] = [];
    for (const holder of await entries(`/sys/block/${block}/holders`, 'dm-')) {
      const above = await text(`/sys/block/${holder}/dm/name`);
      if (above !== undefined) holders.push(above);
    }
    mappings.push({ name, device, holders });
  }
  return mappings;
}

/** `major:minor` of the mapping of that name; undefined when there is none. */
export async function mappingDevice(name: string): Promise<string | undefined> {
  return (await listMappings()).find((mapping) => mapping.name === name)?.device;
}

export async function listLoops(): Promise<Loop[]> {
  const loops: Loop[] = [];
  for (const block of await entries('/sys/block', 'loop')) {
    const file = await text(`/sys/block/${block}/loop/backing_file`);
    if (file === undefined) continue;
    const held = (await entries(`/sys/block/${block}/holders`, '')).length > 0;
    loops.push({ device: `/dev/${block}`, file, held });
  }
  return loops;
}

async function entries(folder: string, prefix: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => name.startsWith(prefix));
}

/** Without the newline that the kernel adds; undefined when the device has gone meanwhile. */
async function text(path: string): Promise<string | undefined> {
  const content = await readFile(path, 'utf8').catch(() => undefined);
  return content?.replace(/\n$/, '');
}
