import { progressLog } from '../base/progress.ts';
import { formatSize } from '../base/units.ts';
import type { SourceFile } from '../disk/file.ts';
import { inWords, tooLarge } from '../disk/refusals.ts';
import { NamelessFile } from './nameless-file.ts';
import { PackedReader } from './packed-reader.ts';
import type { Packing } from './recognise.ts';
import type { Unpack, UnwrapOptions } from './unpack.ts';

/** Bytes beside the disk and an eighth of it: tables of its format, or what else lies in an archive. */
const BESIDE_DISK = 64 * 2 ** 20;

/** Takes off one layer. The file is taken over, but for failures: then it is still to be closed. */
export async function takeOff(
  file: SourceFile,
  packing: Packing,
  options: UnwrapOptions,
): Promise<SourceFile> {
  return inWords(packing, async () => {
    if (packing !== 'tar') return unpack(file, packing, options);
    const { diskIn } = await import('./tar/disk.ts');
    return diskIn(file, options);
  });
}

async function unpackerOf(packing: Exclude<Packing, 'tar'>): Promise<Unpack> {
  switch (packing) {
    case 'gzip':
      return (await import('./gzip.ts')).gunzip;
    case 'zstd':
      return (await import('./zstd.ts')).unzstd;
    case 'xz':
      return (await import('./xz/stream.ts')).unxz;
    case 'bzip2':
      return (await import('./bzip2/stream.ts')).bunzip2;
  }
}

/** The file is read once, and hashed on the way; what comes out lies in a file without a name. */
async function unpack(
  file: SourceFile,
  packing: Exclude<Packing, 'tar'>,
  { maxVirtualSize, folder, signal, log }: UnwrapOptions,
): Promise<SourceFile> {
  const limit = maxVirtualSize + Math.ceil(maxVirtualSize / 8) + BESIDE_DISK;
  const demandSize = (size: number) => {
    if (size > limit) throw tooMuch(packing, maxVirtualSize);
  };
  const unpackBy = await unpackerOf(packing);
  await using target = await NamelessFile.make(folder);
  try {
    file.digestWhileReading(signal);
    const progress = progressLog(log, `unpacked (${packing})`);
    const packed = new PackedReader(file, signal, (done) => progress(done, file.size));
    const unpacking = {
      expect: (bytes: number) => demandSize(target.size + bytes),
      warn: (text: string) => log.warning(text),
    };
    for await (const bytes of unpackBy(packed, unpacking)) {
      signal.throwIfAborted();
      demandSize(target.size + bytes.length);
      await target.add(bytes);
    }
    await file.assertUnchanged();
    const stored = await target.finish();
    log.info(
      `the source is packed with ${packing}: ${formatSize(target.size)} were unpacked in ${folder}, ${formatSize(target.stored)} without zeros, into a file without a name that ends with this run`,
    );
    return await file.unpacked(stored, packing);
  } catch (error) {
    throw signal.aborted ? signal.reason : error;
  }
}

function tooMuch(packing: Packing, maxVirtualSize: number) {
  return tooLarge(
    `more than ${formatSize(maxVirtualSize)}, unpacked from ${packing}`,
    `${formatSize(maxVirtualSize)} (max-virtual-size)`,
    'the image is larger than IBM imports, or the file was made to fill disks',
    'shrink the disk, or raise max-virtual-size when you know that the target takes it',
  );
}
