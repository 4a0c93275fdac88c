import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { sharedMemory } from '../../base/web-assembly.ts';
import { deviceMissing } from './errors.ts';

/** Direct reads and writes of so many bytes, at multiples of it, are possible on every disk. */
export const PAGE = 4096;

/** Opens a mapping past the page cache; for writing, for us alone. */
export async function openDirect(device: string, how: 'read' | 'write'): Promise<FileHandle> {
  const { O_RDONLY, O_WRONLY, O_DIRECT, O_EXCL } = constants;
  const flags = how === 'read' ? O_RDONLY | O_DIRECT : O_WRONLY | O_DIRECT | O_EXCL;
  return open(device, flags).catch((cause: unknown) => {
    throw deviceMissing(device, `it cannot be opened to ${how}`, cause);
  });
}

/** A write that took less is a failure: its rest would no longer be aligned. */
export async function writeAll(device: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  const { bytesWritten } = await device.write(bytes, 0, bytes.length, position);
  demandAll('taken', bytesWritten, bytes.length, position);
}

/** A read that gave less is a failure, as the mapping goes on behind it. */
export async function readAll(device: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  const { bytesRead } = await device.read(bytes, 0, bytes.length, position);
  demandAll('given', bytesRead, bytes.length, position);
}

function demandAll(what: string, count: number, wanted: number, position: number): void {
  if (count === wanted) return;
  const short = new Error(`only ${count} of ${wanted} bytes were ${what} at ${position}`);
  throw Object.assign(short, { code: 'EIO' });
}

/** Direct access needs memory that begins at a page: WebAssembly's does, a Buffer's does not (test-lab.md 1). */
export function alignedBuffers(count: number, bytes: number): Buffer[] {
  const { buffer } = sharedMemory(count * bytes);
  return Array.from({ length: count }, (_, index) => Buffer.from(buffer, index * bytes, bytes));
}
