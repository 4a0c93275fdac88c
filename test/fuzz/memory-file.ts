import type { OpenFile } from '../../lib/disk/given-file.ts';

/** Reads that one image may need at most: a case that wants more is taken for endless. */
const READ_LIMIT = 20_000;

/** Bytes in memory, in the place of an open file. It counts what is asked of it, and every third read falls short. */
export class MemoryFile {
  readonly bytes: Buffer;
  readonly length: number;
  /** Bytes that reads were given room for. */
  asked = 0;
  reads = 0;
  open = true;

  /** `length`: bytes of the file, at most those of `bytes`. */
  constructor(bytes: Buffer, length = bytes.length) {
    this.bytes = bytes;
    this.length = length;
  }

  handle(): OpenFile {
    return this as unknown as OpenFile;
  }

  async read(target: Uint8Array, offset: number, length: number, position: number) {
    this.reads += 1;
    this.asked += length;
    if (this.reads > READ_LIMIT) throw new Error(`more than ${READ_LIMIT} reads`);
    if (!this.open || !Number.isSafeInteger(position) || position < 0 || length < 0)
      throw new Error(`a read of ${length} bytes at ${position}`);
    const wanted = this.reads % 3 === 0 ? Math.ceil(length / 2) : length;
    const end = Math.min(position + wanted, this.length);
    return { bytesRead: end <= position ? 0 : this.bytes.copy(target, offset, position, end) };
  }

  async stat() {
    return { isFile: () => true, size: BigInt(this.length), mtimeNs: 0n, ctimeNs: 0n, ino: 1n, dev: 1n };
  }

  async close() {
    this.open = false;
  }
}
