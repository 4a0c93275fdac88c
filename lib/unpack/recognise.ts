import type { SourceFile } from '../disk/file.ts';
import { looksLikeTar } from './tar/looks.ts';

/** What may be around a disk image; told by its first bytes, never by a name. */
export type Packing = 'gzip' | 'zstd' | 'xz' | 'bzip2' | 'tar';

const HEAD = 512;
const BZIP2_MAGICS = ['314159265359', '177245385090'];
/** More of them than any tool writes before the first frame. */
const SKIPPABLE_FRAMES = 16;

/** Undefined when it is none of these. */
export async function packingOf(file: SourceFile): Promise<Packing | undefined> {
  const head = await file.slice(0, HEAD);
  if (looksLikeTar(head)) return 'tar';
  if (looksLikeGzip(head)) return 'gzip';
  if (looksLikeXz(head)) return 'xz';
  if (looksLikeBzip2(head)) return 'bzip2';
  return (await looksLikeZstd(file)) ? 'zstd' : undefined;
}

/** Two bytes of magic, deflate, and no flag that does not exist (RFC 1952). */
function looksLikeGzip(head: Buffer): boolean {
  return head.length >= 4 && head.readUInt32BE() >>> 8 === 0x1f8b08 && ((head[3] ?? 0) & 0xe0) === 0;
}

function looksLikeXz(head: Buffer): boolean {
  return head.toString('latin1', 0, 6) === '\xfd7zXZ\0';
}

/** The header, and the magic of a first block or of the end of an empty stream. */
function looksLikeBzip2(head: Buffer): boolean {
  const magic = head.toString('hex', 4, 10);
  return /^BZh[1-9]/.test(head.toString('latin1', 0, 4)) && BZIP2_MAGICS.includes(magic);
}

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
