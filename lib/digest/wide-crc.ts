import { webAssembly } from '../base/web-assembly.ts';

/**
 * CRC-32C and CRC-64/NVME as services report them, several times as fast as a usual table-driven loop: four quarters of a
 * stretch are gone through at once, since one alone mostly waits for its own last step. All are reflected, begin
 * and end with all ones.
 */
export type WideName = 'CRC32C' | 'CRC64NVME';

const KINDS: Readonly<Record<WideName, { readonly bits: number; readonly polynomial: bigint }>> = {
  CRC32C: { bits: 32, polynomial: 0x82f63b78n },
  CRC64NVME: { bits: 64, polynomial: 0x9a6c9329ac4bc9b5n },
};

/** Bytes of each of the four quarters. */
const LANE = 64 * 1024;
const LANES = 4;
/** Where the program's memory holds the four registers, the eight tables, and the bytes. */
const REGISTERS = 0;
const TABLES = 1024;
const TABLE = 256 * 8;
const DATA = 32 * 1024;
const PAGES = (DATA + LANES * LANE) / 65_536 + 0.5;

const BYTE = 0xffn;

/** One kind of CRC. */
export class WideCrc {
  readonly name: WideName;
  readonly #bits: number;
  readonly #polynomial: bigint;
  readonly #ones: bigint;
  readonly #powers = new Map<number, bigint>();
  readonly #memory: { readonly buffer: ArrayBuffer };
  readonly #run: (bytes: number) => void;
  readonly #tables: BigUint64Array;
  /** What a register becomes when LANE zeros follow, by each of its bytes. */
  readonly #shifts: BigUint64Array;

  constructor(name: WideName) {
    const { bits, polynomial } = KINDS[name];
    this.name = name;
    this.#bits = bits;
    this.#polynomial = polynomial;
    this.#ones = (1n << BigInt(bits)) - 1n;
    const module = new webAssembly.Module(program());
    const { memory, run } = new webAssembly.Instance(module, {}).exports;
    this.#memory = memory as { readonly buffer: ArrayBuffer };
    this.#run = run as (bytes: number) => void;
    this.#tables = new BigUint64Array(this.#memory.buffer, TABLES, 8 * 256);
    this.#tables.set(this.#linear((byte, place) => this.#divided(byte, 8 - place)));
    const power = this.#power(LANE);
    this.#shifts = this.#linear((byte, place) => this.#multiply(power, byte << BigInt(8 * place)));
  }

  /** CRC of these bytes. */
  of(bytes: Uint8Array): bigint {
    let register = this.#ones;
    let at = 0;
    for (; bytes.length - at >= LANES * LANE; at += LANES * LANE)
      register = this.#stretch(register, bytes.subarray(at, at + LANES * LANE));
    for (; at < bytes.length; at += 1) {
      const index = Number((register ^ BigInt(bytes[at] ?? 0)) & BYTE);
      // The last table is that of one byte.
      register = (register >> 8n) ^ (this.#tables[7 * 256 + index] ?? 0n);
    }
    return register ^ this.#ones;
  }

  /** Of two pieces in a row, from their own; `length` of the second in bytes. */
  combine(first: bigint, second: bigint, length: number): bigint {
    const power = this.#powers.get(length) ?? this.#power(length);
    this.#powers.set(length, power);
    return this.#multiply(power, first) ^ second;
  }

  /** The highest byte first. */
  base64(value: bigint): string {
    return Buffer.from(value.toString(16).padStart(this.#bits / 4, '0'), 'hex').toString('base64');
  }

  #stretch(register: bigint, bytes: Uint8Array): bigint {
    const { buffer } = this.#memory;
    new Uint8Array(buffer).set(bytes, DATA);
    const registers = new BigUint64Array(buffer, REGISTERS, LANES);
    registers.fill(0n);
    registers[0] = register;
    this.#run(LANE);
    let whole = 0n;
    for (const one of registers) whole = this.#shifted(whole) ^ one;
    return whole;
  }

  #shifted(register: bigint): bigint {
    let sum = 0n;
    for (let place = 0; place < 8; place += 1)
      sum ^= this.#shifts[place * 256 + Number((register >> BigInt(8 * place)) & BYTE)] ?? 0n;
    return sum;
  }

  /** Tables for each value of each of eight bytes, of what is the sum of what each bit gives. */
  #linear(of: (byte: bigint, place: number) => bigint): BigUint64Array {
    const tables = new BigUint64Array(8 * 256);
    for (let place = 0; place < 8; place += 1) {
      for (let bit = 1; bit < 256; bit *= 2) {
        const value = of(BigInt(bit), place);
        for (let low = 0; low < bit; low += 1)
          tables[place * 256 + bit + low] = value ^ (tables[place * 256 + low] ?? 0n);
      }
    }
    return tables;
  }

  /** A register of this lowest byte when `bytes` zeros have gone through. */
  #divided(byte: bigint, bytes: number): bigint {
    let register = byte;
    for (let step = 0; step < 8 * bytes; step += 1) register = this.#timesX(register);
    return register;
  }

  #timesX(value: bigint): bigint {
    return value & 1n ? (value >> 1n) ^ this.#polynomial : value >> 1n;
  }

  /** Product of two polynomials modulo the CRC's; the highest bit is x^0. */
  #multiply(first: bigint, second: bigint): bigint {
    let product = 0n;
    let shifted = second;
    for (let bit = 1n << BigInt(this.#bits - 1); bit !== 0n; bit >>= 1n) {
      if (first & bit) product ^= shifted;
      shifted = this.#timesX(shifted);
    }
    return product;
  }

  /** x^(8 · bytes). */
  #power(bytes: number): bigint {
    let product = 1n << BigInt(this.#bits - 1);
    let square = this.#divided(product, 1);
    for (let left = bytes; left > 0; left = Math.floor(left / 2)) {
      if (left % 2 === 1) product = this.#multiply(square, product);
      square = this.#multiply(square, square);
    }
    return product;
  }
}

type Code = readonly number[];

/** LEB128, unsigned. */
const number = (value: number): Code =>
  value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...number(value >>> 7)];
/** The same for numbers that are taken as signed: below 64 they are equal, and none here has bit 6 as its highest. */
const i32 = (value: number): Code => [0x41, ...number(value)];
const get = (local: number): Code => [0x20, ...number(local)];
const set = (local: number): Code => [0x21, ...number(local)];
const load64 = (offset: number): Code => [0x29, 3, ...number(offset)];
const store64 = (offset: number): Code => [0x37, 3, ...number(offset)];
const XOR64 = 0x85;
const WRAP = 0xa7;

/** Locals: the parameter (bytes of a lane), where we are, the registers, and halves of what is looked up. */
const BYTES = 0;
const AT = 1;
const LOW = 2;
const HIGH = 3;
const REGISTER = 4;

/** Eight bytes of one lane: a look into one table for each of them. */
function step(lane: number): Code {
  const register = REGISTER + lane;
  const look = (half: number, byte: number, table: number): Code => [
    ...get(half),
    // Eight bytes an entry: the byte's value times eight.
    ...(byte === 0 ? [...i32(3), 0x74] : [...i32(8 * byte - 3), 0x76]),
    ...[...i32(0x7f8), 0x71],
    ...load64(TABLES + table * TABLE),
  ];
  const looks = [0, 1, 2, 3, 4, 5, 6, 7].map((byte) =>
    byte < 4 ? look(LOW, byte, byte) : look(HIGH, byte - 4, byte),
  );
  return [
    ...[...get(AT), ...load64(DATA + lane * LANE), ...get(register), XOR64, ...set(register)],
    ...[...get(register), WRAP, ...set(LOW)],
    ...[...get(register), 0x42, 32, 0x88, WRAP, ...set(HIGH)],
    ...looks.flatMap((one, index) => (index === 0 ? [...one] : [...one, XOR64])),
    ...set(register),
  ];
}

/** A module with a memory and one function that goes through the lanes. https://webassembly.github.io/spec/core/binary/ */
function program(): Uint8Array {
  const sized = (body: Code): Code => [...number(body.length), ...body];
  const section = (id: number, body: Code): Code => [id, ...sized(body)];
  const text = (value: string): Code => sized([...Buffer.from(value)]);
  const lanes = Array.from({ length: LANES }, (_, lane) => lane);
  const code = [
    // Locals: three of 32 bits, four of 64.
    ...[2, 3, 0x7f, LANES, 0x7e],
    ...lanes.flatMap((lane) => [...i32(0), ...load64(REGISTERS + 8 * lane), ...set(REGISTER + lane)]),
    ...[0x03, 0x40],
    ...lanes.flatMap(step),
    ...[...get(AT), ...i32(8), 0x6a, 0x22, AT, ...get(BYTES), 0x49, 0x0d, 0x00, 0x0b],
    ...lanes.flatMap((lane) => [...i32(0), ...get(REGISTER + lane), ...store64(REGISTERS + 8 * lane)]),
    0x0b,
  ];
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
    ...section(1, [1, 0x60, 1, 0x7f, 0]),
    ...section(3, [1, 0]),
    ...section(5, [1, 0, ...number(PAGES)]),
    ...section(7, [2, ...text('memory'), 2, 0, ...text('run'), 0, 0]),
    ...section(10, [1, ...sized(code)]),
  ]);
}
