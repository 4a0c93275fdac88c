import { constants } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ImageIdentity } from '../../lib/base/identity.ts';
import { openNoFollow, readSmallFile } from '../../lib/base/paths.ts';
import { vhdFooter, vhdHead, vhdLayout } from '../../lib/disk/vhd/layout.ts';
import { MANIFEST_LIMIT, type Manifest, parseManifest } from '../../lib/manifest/manifest.ts';
import { CACHE_FILES } from '../../lib/runner/cache.ts';
import { vhdUuid } from './vhd-uuid.ts';

/** An entry of the cache, which others can write to, is not what it should be. */
export class BadEntry extends Error {}

const [IMAGE, MANIFEST] = CACHE_FILES;
const ENGINES = ['dm-crypt', 'userspace'];
const TOOLS = 16;
const TOOL_TEXT = /^[\x20-\x7e]{1,100}$/;

/** Two plain files that nobody else has a name for, and a manifest that speaks of this image. Nothing big is read yet. */
export async function judgeFiles(folder: string, wanted: ImageIdentity): Promise<Manifest> {
  const names = (await readdir(folder)).sort();
  if (names.join('/') !== [...CACHE_FILES].sort().join('/'))
    throw new BadEntry('it does not hold the two files');
  for (const name of names) {
    const stat = await lstat(join(folder, name));
    if (!stat.isFile() || stat.nlink !== 1) throw new BadEntry(`${name} is no plain file`);
  }
  const path = join(folder, MANIFEST);
  const manifest = parseManifest(await readSmallFile(path, MANIFEST_LIMIT), 'its manifest');
  if (
    manifest['source-sha256'] !== wanted.sourceSha256 ||
    manifest['key-hash'] !== wanted.keyHash ||
    manifest.format !== wanted.format
  )
    throw new BadEntry('its manifest is that of another image');
  if (!ENGINES.includes(manifest.engine)) throw new BadEntry('its manifest names an unknown engine');
  demandTools(manifest.tools);
  const { size } = await lstat(join(folder, IMAGE));
  if (size !== manifest.size)
    throw new BadEntry(`it has ${size} bytes, and ${manifest.size} by its manifest`);
  return manifest;
}

/** They go into the record of this run. */
function demandTools(tools: unknown): void {
  const entries = typeof tools === 'object' && tools !== null ? Object.entries(tools) : undefined;
  const fine = entries?.every(([name, text]) => TOOL_TEXT.test(name) && TOOL_TEXT.test(String(text)));
  if (!fine || entries === undefined || entries.length > TOOLS)
    throw new BadEntry('its manifest does not say what made it');
}

/** What verification leaves open of a VHD: of several files that read back the same, only one is this run's. */
export interface OwnVhd {
  readonly identity: ImageIdentity;
  readonly sourceVirtualSize: number;
  readonly stored: readonly number[];
  /** Seconds since 1970. */
  readonly unixTime: number;
}

/** Every byte around the blocks is the one that this run would write. */
export async function judgeVhd(path: string, own: OwnVhd): Promise<void> {
  const { identity, unixTime } = own;
  const layout = vhdLayout(own.sourceVirtualSize, own.stored);
  const mark = { uuid: vhdUuid(identity), unixTime, keyHash: identity.keyHash };
  const head = vhdHead(layout, mark);
  const footer = vhdFooter(layout, mark);
  await using file = await openNoFollow(path, constants.O_RDONLY);
  if (!(await read(file, 0, head.length)).equals(head)) throw new BadEntry('its head is another one');
  if (!(await read(file, layout.footerOffset, footer.length)).equals(footer))
    throw new BadEntry('its footer is another one');
}

async function read(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
  return buffer.subarray(0, bytesRead);
}
