/** WebAssembly as far as we use it: Node has it, Node's own types do not name it. */

export interface SharedMemory {
  readonly buffer: SharedArrayBuffer;
}

interface WebAssemblyApi {
  readonly Memory: new (size: {
    readonly initial: number;
    readonly maximum: number;
    readonly shared: true;
  }) => SharedMemory;
  readonly Module: new (code: Uint8Array) => object;
  readonly Instance: new (
    module: object,
    imports: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
  ) => { readonly exports: Readonly<Record<string, unknown>> };
}

export const webAssembly = (globalThis as unknown as { readonly WebAssembly: WebAssemblyApi }).WebAssembly;

/** Bytes of WebAssembly's unit of memory. */
const WASM_PAGE = 65_536;

/** New memory of at least `bytes` bytes that begins at a page of the machine, so direct file access may use it. */
export function sharedMemory(bytes: number): SharedMemory {
  const pages = Math.ceil(bytes / WASM_PAGE);
  return new webAssembly.Memory({ initial: pages, maximum: pages, shared: true });
}
