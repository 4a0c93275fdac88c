/** Just enough of WebAssembly's binary format to write one function. https://webassembly.github.io/spec/core/binary/ */

export type Code = readonly number[];

/** LEB128, unsigned. */
function unsigned(value: number): Code {
  const low = value & 0x7f;
  return value < 0x80 ? [low] : [low | 0x80, ...unsigned(value >>> 7)];
}

/** LEB128, signed. */
function signed(value: number): Code {
  const low = value & 0x7f;
  const ends = (value >> 6 === 0 && low < 0x40) || (value >> 6 === -1 && low >= 0x40);
  return ends ? [low] : [low | 0x80, ...signed(value >> 7)];
}

const vector = (items: readonly Code[]): Code => [...unsigned(items.length), ...items.flat()];
const sized = (body: Code): Code => [...unsigned(body.length), ...body];
const text = (value: string): Code => sized([...Buffer.from(value)]);
const simd = (operation: number, ...operands: number[]): Code => [0xfd, ...unsigned(operation), ...operands];

export const I32 = 0x7f;
export const V128 = 0x7b;

export const get = (local: number): Code => [0x20, ...unsigned(local)];
export const set = (local: number): Code => [0x21, ...unsigned(local)];
/** Sets and keeps the value on the stack. */
export const tee = (local: number): Code => [0x22, ...unsigned(local)];
export const i32 = (value: number): Code => [0x41, ...signed(value)];
export const add: Code = [0x6a];
export const shiftLeft: Code = [0x74];

/** Runs `body`, which leaves two values on the stack, again and again as long as the first is below the second (unsigned). */
export const loopWhileBelow = (body: Code): Code => [0x03, 0x40, ...body, 0x49, 0x0d, 0x00, 0x0b];

const SIXTEEN_ALIGNED = 4;
export const v128Load = (offset: number): Code => simd(0, SIXTEEN_ALIGNED, ...unsigned(offset));
export const v128Store = (offset: number): Code => simd(11, SIXTEEN_ALIGNED, ...unsigned(offset));
export const v128 = (bytes: readonly number[]): Code => simd(12, ...bytes);
/** Takes bytes of two vectors by their numbers (0-31). */
export const shuffle = (bytes: readonly number[]): Code => simd(13, ...bytes);
export const v128And = simd(78);
export const v128Xor = simd(81);
/** Each of four 32-bit words, its sign carried along. */
export const i32x4ShiftRight = simd(172);
/** Each of two 64-bit words. */
export const i64x2ShiftLeft = simd(203);

export interface FunctionCode {
  /** The only function's name. Its parameters are 32-bit numbers; it returns nothing. */
  readonly name: string;
  readonly parameters: number;
  /** Types of the locals after the parameters. */
  readonly locals: readonly number[];
  readonly body: Code;
}

const section = (id: number, body: Code): Code => [id, ...sized(body)];
/** WebAssembly's memory ends here: 65536 pages. */
const MOST_PAGES = 65_536;

/** A module that imports the shared memory `env.memory` and exports one function. */
export function moduleOf({ name, parameters, locals, body }: FunctionCode): Uint8Array {
  const types = vector([[0x60, ...vector(new Array<Code>(parameters).fill([I32])), 0]]);
  const memory = [...text('env'), ...text('memory'), 0x02, 0x03, ...unsigned(1), ...unsigned(MOST_PAGES)];
  const code = [...vector(locals.map((type) => [1, type])), ...body, 0x0b];
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
    ...section(1, types),
    ...section(2, vector([memory])),
    ...section(3, vector([[0]])),
    ...section(7, vector([[...text(name), 0x00, 0x00]])),
    ...section(10, vector([sized(code)])),
  ]);
}
