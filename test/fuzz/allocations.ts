type Constructor = new (...args: never[]) => object;

/** Counts the bytes of buffers and arrays that are asked for in this process while it is installed. */
export class AllocationMeter {
  /** Bytes asked for since this was last set to 0. */
  asked = 0;
  readonly #restore: (() => void)[] = [];

  install(): void {
    this.#countBuffers();
    this.#countArrays('Uint8Array', 1);
    this.#countArrays('Uint32Array', 4);
    this.#countArrays('ArrayBuffer', 1);
    this.#countArrays('SharedArrayBuffer', 1);
  }

  remove(): void {
    for (const restore of this.#restore.splice(0)) restore();
  }

  #countBuffers(): void {
    const { alloc, allocUnsafe, allocUnsafeSlow } = Buffer;
    this.#restore.push(() => Object.assign(Buffer, { alloc, allocUnsafe, allocUnsafeSlow }));
    const counting = <T extends unknown[]>(real: (size: number, ...rest: T) => Buffer) => {
      return (size: number, ...rest: T) => {
        this.asked += size;
        return real(size, ...rest);
      };
    };
    Object.assign(Buffer, {
      alloc: counting(alloc),
      allocUnsafe: counting(allocUnsafe),
      allocUnsafeSlow: counting(allocUnsafeSlow),
    });
  }

  #countArrays(name: 'Uint8Array' | 'Uint32Array' | 'ArrayBuffer' | 'SharedArrayBuffer', unit: number): void {
    const real = globalThis[name] as unknown as Constructor;
    const counted: Constructor = new Proxy(real, {
      construct: (target, args: unknown[], asWhat) => {
        if (typeof args[0] === 'number') this.asked += args[0] * unit;
        return Reflect.construct(target, args, asWhat === counted ? target : asWhat) as object;
      },
    });
    this.#restore.push(() => Object.assign(globalThis, { [name]: real }));
    Object.assign(globalThis, { [name]: counted });
  }
}
