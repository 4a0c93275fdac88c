import type { Bits } from './bits.ts';
import { type Codes, readTables } from './codes.ts';

/** Symbols that are read with one table before the next is chosen. */
const GROUP = 50;
/** Two symbols write the length of a run of the list's first byte; the last one of all ends the block. */
const RUN_B = 1;

/** Reads a block's symbols and undoes the list of bytes moved to the front; gives how many bytes are in `target`. */
export function readSymbols(bits: Bits, target: Uint8Array): number {
  const list = readUsed(bits);
  const tables = bits.take(3);
  if (tables < 2 || tables > 6) throw new RangeError(`${tables} tables of codes are not allowed`);
  const choices = readChoices(bits, tables);
  const codes = readTables(bits, tables, list.length + 2);
  let [size, run, weight] = [0, 0, 1];
  for (const choice of choices) {
    const code = codes[choice] as Codes;
    for (let count = 0; count < GROUP; count += 1) {
      const symbol = code.read(bits);
      if (symbol <= RUN_B) {
        run += weight << symbol;
        weight *= 2;
        if (run > target.length - size) throw new RangeError('a block is too long');
        continue;
      }
      if (run > 0) target.fill(list[0] ?? 0, size, size + run);
      size += run;
      [run, weight] = [0, 1];
      if (symbol > list.length) return size;
      if (size === target.length) throw new RangeError('a block is too long');
      target[size] = toFront(list, symbol - 1);
      size += 1;
    }
  }
  throw new RangeError('a block does not end');
}

function toFront(list: Uint8Array, index: number): number {
  const byte = list[index] ?? 0;
  for (let at = index; at > 0; at -= 1) list[at] = list[at - 1] ?? 0;
  list[0] = byte;
  return byte;
}

/** The bytes that occur in the block: sixteen bits tell which sixteens have any. */
function readUsed(bits: Bits): Uint8Array {
  const used: number[] = [];
  const sixteens = bits.take(16);
  for (let high = 0; high < 16; high += 1) {
    if ((sixteens & (0x8000 >> high)) === 0) continue;
    const ones = bits.take(16);
    for (let low = 0; low < 16; low += 1) if ((ones & (0x8000 >> low)) !== 0) used.push(16 * high + low);
  }
  if (used.length === 0) throw new RangeError('a block without bytes');
  return Uint8Array.from(used);
}

/** Which table reads each group: numbers of a list moved to the front, in unary. */
function readChoices(bits: Bits, tables: number): Uint8Array {
  const choices = new Uint8Array(bits.take(15));
  const list = Uint8Array.from({ length: tables }, (_, table) => table);
  for (let at = 0; at < choices.length; at += 1) {
    let index = 0;
    while (bits.take(1) === 1) index += 1;
    if (index >= tables) throw new RangeError('a table of codes that does not exist');
    choices[at] = toFront(list, index);
  }
  return choices;
}
