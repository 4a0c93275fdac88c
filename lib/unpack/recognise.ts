import type { SourceFile } from '../disk/file.ts';

/** What may be around a disk image; told by its first bytes, never by a name. */
export type Packing = 'gzip' | 'zstd' | 'xz' | 'bzip2' | 'tar';

const HEAD = 512;
/** In latin1. What has one and is something else is damaged: no disk begins so. */
const MAGICS: readonly { readonly packing: Packing; readonly at: number; readonly bytes: string }[] = [
  { packing: 'tar', at: 257, bytes: 'ustar' },
  { packing: 'gzip', at: 0, bytes: '\x1f\x8b' },
  { packing: 'xz', at: 0, bytes: '\xfd7zXZ\0' },
  { packing: 'bzip2', at: 0, bytes: 'BZh' },
];
/** More of them than any tool writes before the first frame. */
const SKIPPABLE_FRAMES = 16;

/** Undefined when it is none of these. */
export async function packingOf(file: SourceFile): Promise<Packing | undefined> {
  const head = await file.slice(0, HEAD);
  const text = head.toString('latin1');
  for (const { packing, at, bytes } of MAGICS) if (text.startsWith(bytes, at)) return packing;
  return (await looksLikeZstd(file)) ? 'zstd' : undefined;
}

/** Skippable frames may come first; what is behind them tells them from those of lz4. */
async function looksLikeZstd(file: SourceFile): Promise<boolean> {
  let at = 0;
  for (let frames = 0; frames < SKIPPABLE_FRAMES; frames += 1) {
    const head = await file.slice(at, 8);
    if (head.length < 8) return false;
    if (head.readUInt32LE() === 0xfd2fb528) return true;
    if ((head.readUInt32LE() & 0xfffffff0) >>> 0 !== 0x184d2a50) return false;
    at += 8 + head.readUInt32LE(4);
  }
  return false;
}
