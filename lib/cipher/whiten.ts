import { type SharedMemory, webAssembly } from '../base/web-assembly.ts';
import {
  add,
  type Code,
  get,
  I32,
  i32,
  i32x4ShiftRight,
  i64x2ShiftLeft,
  loopWhileBelow,
  moduleOf,
  set,
  shiftLeft,
  shuffle,
  tee,
  V128,
  v128,
  v128And,
  v128Load,
  v128Store,
  v128Xor,
} from './assembler.ts';

const SECTOR = 512;
const TWEAK = 16;
/** Sectors turned at once: doubling a tweak takes several steps that wait for each other, those of other sectors do not. */
const ABREAST = 4;
export const SECTORS_ABREAST = ABREAST;

const DATA = 0;
const TWEAKS = 1;
const SECTORS = 2;
const END_OF_TWEAKS = 3;
const END_OF_SECTOR = 4;
const CARRIES = 5;
const tweak = (sector: number) => 6 + sector;

/** GF(2^128): what falls out at the top comes back as 0x87; what falls out of the lower half enters the upper. IEEE 1619 */
const CARRY_BITS = [0x87, 0, 0, 0, 0, 0, 0, 0, 0x01, 0, 0, 0, 0, 0, 0, 0];
/** The sign of word 3 where the lower half is, that of word 1 where the upper half is. */
const SIGNS_CROSSED = [12, 13, 14, 15, 12, 13, 14, 15, 4, 5, 6, 7, 4, 5, 6, 7];

const double = (sector: number): Code => [
  ...get(tweak(sector)),
  ...i32(1),
  ...i64x2ShiftLeft,
  ...get(tweak(sector)),
  ...i32(31),
  ...i32x4ShiftRight,
  ...get(tweak(sector)),
  ...shuffle(SIGNS_CROSSED),
  ...get(CARRIES),
  ...v128And,
  ...v128Xor,
  ...set(tweak(sector)),
];

/** One cipher block of one sector: data xor tweak, then the tweak of the next block. */
const step = (sector: number): Code => [
  ...get(DATA),
  ...get(DATA),
  ...v128Load(sector * SECTOR),
  ...get(tweak(sector)),
  ...v128Xor,
  ...v128Store(sector * SECTOR),
  ...double(sector),
];

const abreast = (make: (sector: number) => Code): Code =>
  Array.from({ length: ABREAST }, (_, sector) => make(sector)).flat();

const WHITEN = moduleOf({
  name: 'whiten',
  parameters: 3,
  locals: [I32, I32, V128, ...new Array<number>(ABREAST).fill(V128)],
  body: [
    ...v128(CARRY_BITS),
    ...set(CARRIES),
    ...get(TWEAKS),
    ...get(SECTORS),
    ...i32(Math.log2(TWEAK)),
    ...shiftLeft,
    ...add,
    ...set(END_OF_TWEAKS),
    ...loopWhileBelow([
      ...abreast((sector) => [...get(TWEAKS), ...v128Load(sector * TWEAK), ...set(tweak(sector))]),
      ...get(DATA),
      ...i32(SECTOR),
      ...add,
      ...set(END_OF_SECTOR),
      ...loopWhileBelow([
        ...abreast(step),
        ...get(DATA),
        ...i32(16),
        ...add,
        ...tee(DATA),
        ...get(END_OF_SECTOR),
      ]),
      ...get(DATA),
      ...i32((ABREAST - 1) * SECTOR),
      ...add,
      ...set(DATA),
      ...get(TWEAKS),
      ...i32(ABREAST * TWEAK),
      ...add,
      ...tee(TWEAKS),
      ...get(END_OF_TWEAKS),
    ]),
  ],
});

/**
 * Xors each 16-byte block of `sectors` sectors at `data` with its tweak, of which those of the sectors' first blocks
 * stand at `tweaks`. All are byte offsets of the memory, multiples of 16; `sectors` is a multiple of `SECTORS_ABREAST`.
 */
export type Whiten = (data: number, tweaks: number, sectors: number) => void;

export function whitenIn(memory: SharedMemory): Whiten {
  const instance = new webAssembly.Instance(new webAssembly.Module(WHITEN), { env: { memory } });
  return instance.exports['whiten'] as Whiten;
}
