import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { deviceMissing } from './errors.ts';

const WASM_PAGE = 65_536;

/** Opens a mapping for writing past the page cache, for us alone. */
export async function openDirect(device: string): Promise<FileHandle> {
  const flags = constants.O_WRONLY | constants.O_DIRECT | constants.O_EXCL;
  return open(device, flags).catch((cause: unknown) => {
    throw deviceMissing(device, 'it cannot be opened for writing', cause);
  });
}

/** A write that took less is a failure: its rest would no longer be aligned. */
export async function writeAll(device: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  const { bytesWritten } = await device.write(bytes, 0, bytes.length, position);
  if (bytesWritten === bytes.length) return;
  const short = new Error(`only ${bytesWritten} of ${bytes.length} bytes were taken at ${position}`);
  throw Object.assign(short, { code: 'EIO' });
}

/** Node has it; Node's own types do not name it. */
const wasm = globalThis as unknown as {
  readonly WebAssembly: {
    readonly Memory: new (size: { initial: number; maximum: number }) => { readonly buffer: ArrayBuffer };
  };
};

/** Direct writes need memory that begins at a page: WebAssembly's does, a Buffer's does not (test-lab.md 1). */
export function alignedBuffers(count: number, bytes: number): Buffer[] {
  const pages = (count * bytes) / WASM_PAGE;
  const memory = new wasm.WebAssembly.Memory({ initial: pages, maximum: pages });
  return Array.from({ length: count }, (_, index) => Buffer.from(memory.buffer, index * bytes, bytes));
}
