import { constants, type FileHandle, open } from 'node:fs/promises';
import { refuse } from './refusal.ts';

export const SECTOR = 512;

/** An image file, read only, by position. */
export interface ImageFile {
  readonly size: number;
  /** Exactly `length` bytes; refuses (`image_file`) when the file ends before. */
  read(position: number, length: number): Promise<Buffer<ArrayBuffer>>;
  close(): Promise<void>;
}

/** Opens a regular file; a symbolic link, device or pipe is refused. */
export async function openImageFile(path: string): Promise<ImageFile> {
  // O_NONBLOCK: opening a FIFO must not wait for its writer.
  const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
  const handle = await open(path, flags).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ELOOP') refuse('image_file', 'the image is a symbolic link, not a file');
    throw error;
  });
  const status = await handle.stat();
  if (!status.isFile()) {
    await handle.close();
    refuse('image_file', 'the image is not a regular file');
  }
  return {
    size: status.size,
    read: (position, length) => readExactly(handle, position, length),
    close: () => handle.close(),
  };
}

async function readExactly(
  handle: FileHandle,
  position: number,
  length: number,
): Promise<Buffer<ArrayBuffer>> {
  const buffer = Buffer.alloc(length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await handle.read(buffer, filled, length - filled, position + filled);
    if (bytesRead === 0) refuse('image_file', `the image ends at byte ${position + filled}: it is cut off`);
    filled += bytesRead;
  }
  return buffer;
}
