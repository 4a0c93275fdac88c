import { zeroFill } from '../base/zeros.ts';
import { BlockMap, isZero } from './block-map.ts';
import type { SourceFile } from './file.ts';
import type { DiskSource, Range } from './source.ts';
import { BLOCK } from './vhd/layout.ts';

/**
 * A disk whose bytes lie in the file from offset 0 on: raw images and fixed VHDs (their footer lies past `dataSize`).
 * `dataRanges` names what is no hole of the file; once all of the file has been hashed, just the blocks with content.
 */
export function flatSource(file: SourceFile, format: 'raw' | 'vhd', dataSize: number): DiskSource {
  const virtualSize = Math.ceil(dataSize / 512) * 512;
  let known: readonly Range[] | undefined;
  const map = new BlockMap(virtualSize);
  let seen = 0;
  const observe = (position: number, bytes: Uint8Array) => {
    // Not all of the file passes here when its reads were hashed.
    if (position !== seen) return;
    seen += bytes.length;
    for (let at = 0; at < bytes.length; at += BLOCK) {
      const piece = bytes.subarray(at, at + BLOCK);
      if (position + at < dataSize && !isZero(piece)) map.mark(position + at, position + at + piece.length);
    }
    if (seen === file.size) known = map.ranges();
  };
  return {
    format,
    virtualSize,
    fileSize: file.size,
    packing: file.packing,
    async read(position, target) {
      const within = Math.max(0, Math.min(target.length, dataSize - position));
      await file.readContent([{ position, bytes: target.subarray(0, within) }]);
      zeroFill(target.subarray(within));
    },
    dataRanges(): readonly Range[] {
      known ??= BlockMap.of(virtualSize, file.dataRanges).ranges();
      return known;
    },
    digestWhileReading: (signal) => file.digestWhileReading(signal, observe),
    isDigested: () => file.isDigested,
    fileSha256: (signal) => file.sha256(signal, observe),
    assertUnchanged: () => file.assertUnchanged(),
    close: () => file.close(),
    [Symbol.asyncDispose]: () => file.close(),
  };
}
