import type { Random } from './random.ts';

/** A valid image that mutants are made of. */
export interface Base {
  readonly name: string;
  readonly bytes: Buffer;
  /** Numbers in it, big-endian unless said otherwise: what a liar would change. */
  readonly fields: readonly Field[];
  /** Places where changes are likely to matter; all else is data. */
  readonly structures: readonly Stretch[];
  /** A second copy of a structure: most changes of the one are made in the other as well. */
  readonly copy?: Stretch & { readonly to: number };
  /** Makes checksums fit again, so that what lies behind them is reached. */
  readonly seal?: (bytes: Buffer) => void;
}

export interface Field {
  readonly at: number;
  /** Bytes of the number. */
  readonly size: 1 | 2 | 4 | 8;
  readonly little?: boolean;
}

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Bytes written over an image at a place. */
export interface Edit {
  readonly at: number;
  readonly bytes: Buffer;
}

/** An image with changes. */
export interface Mutant {
  readonly base: number;
  readonly edits: readonly Edit[];
  /** Bytes of the file: cut, or with zeros behind. */
  readonly length: number;
  readonly seal: boolean;
}

/** Bytes that a mutant may be longer than its base. */
const ROOM = 4096;

/** The images that a campaign begins with, and room to change them in. */
export class Bases {
  readonly all: readonly Base[];
  readonly #scratch: readonly Buffer[];

  constructor(all: readonly Base[]) {
    this.all = all;
    this.#scratch = all.map(({ bytes }) => Buffer.concat([bytes, Buffer.alloc(ROOM)]));
  }

  base(mutant: Mutant): Base {
    const base = this.all[mutant.base];
    if (!base) throw new RangeError(`there is no image ${mutant.base}`);
    return base;
  }

  /** Calls `use` with the mutant's bytes, of which `mutant.length` count. They are valid for that call only. */
  async with<T>(mutant: Mutant, use: (bytes: Buffer) => T | Promise<T>): Promise<T> {
    const base = this.base(mutant);
    const bytes = this.#scratch[mutant.base] ?? Buffer.alloc(0);
    for (const { at, bytes: put } of mutant.edits) put.copy(bytes, at);
    // Cut first: the checksum of a footer that a cut has moved is none of ours.
    if (mutant.seal) base.seal?.(bytes.subarray(0, mutant.length));
    try {
      return await use(bytes.subarray(0, mutant.length));
    } finally {
      this.#restore(base, bytes, mutant);
    }
  }

  #restore(base: Base, bytes: Buffer, mutant: Mutant): void {
    if (mutant.seal) {
      for (const { start, end } of base.structures) base.bytes.copy(bytes, start, start, end);
    }
    for (const { at, bytes: put } of mutant.edits) base.bytes.copy(bytes, at, at, at + put.length);
    bytes.fill(0, base.bytes.length);
  }

  /** A mutant of any of the images. */
  mutant(random: Random): Mutant {
    const which = random.below(this.all.length);
    const base = this.all[which] as Base;
    const edits: Edit[] = [];
    for (let left = 1 + random.below(random.chance(0.2) ? 6 : 2); left > 0; left -= 1)
      edits.push(...copied(this.#edit(base, random), base, random));
    const length = random.chance(0.15) ? cut(base.bytes.length, random) : base.bytes.length;
    if (length !== base.bytes.length && random.chance(0.7)) edits.length = 0;
    return { base: which, edits, length, seal: random.chance(0.75) };
  }

  #edit(base: Base, random: Random): Edit {
    const kind = random.word() % 10;
    if (kind < 5 && base.fields.length > 0) return lie(base, random);
    if (kind < 8) return flip(base, random);
    return this.#splice(base, random);
  }

  /** Up to 64 bytes of this image, or of another one, in a place where they do not belong. */
  #splice(base: Base, random: Random): Edit {
    const from = random.chance(0.7) ? base : random.pick(this.all);
    const source = place(from, random);
    const length = Math.min(1 << random.below(7), from.bytes.length - source);
    const at = place(base, random);
    const end = Math.min(source + length, source + base.bytes.length - at);
    return { at, bytes: Buffer.from(from.bytes.subarray(source, end)) };
  }
}

/** The change, and mostly the same in the structure's copy. */
function copied(edit: Edit, { copy }: Base, random: Random): Edit[] {
  const end = edit.at + edit.bytes.length;
  if (!copy || edit.at < copy.start || end > copy.end || random.chance(0.2)) return [edit];
  return [edit, { at: edit.at - copy.start + copy.to, bytes: edit.bytes }];
}

function place(base: Base, random: Random): number {
  const stretch = random.chance(0.9) && base.structures.length > 0 ? random.pick(base.structures) : undefined;
  const { start, end } = stretch ?? { start: 0, end: base.bytes.length };
  return Math.min(start + random.below(end - start), base.bytes.length - 1);
}

function flip(base: Base, random: Random): Edit {
  const at = place(base, random);
  return { at, bytes: Buffer.from([(base.bytes[at] ?? 0) ^ (1 << random.below(8))]) };
}

/** A field with a value that breaks sums, products, signs and limits. */
function lie(base: Base, random: Random): Edit {
  const field = random.pick(base.fields);
  const bits = field.size * 8;
  const old = readField(base.bytes, field);
  const value = BigInt.asUintN(bits, extreme(base, old, bits, random));
  const hex = value.toString(16).padStart(field.size * 2, '0');
  const bytes = Buffer.from(hex, 'hex');
  return { at: field.at, bytes: field.little ? bytes.reverse() : bytes };
}

function extreme(base: Base, old: bigint, bits: number, random: Random): bigint {
  const near = BigInt(random.below(5) - 2);
  switch (random.word() % 8) {
    case 0:
      return near;
    case 1:
      return old + near;
    case 2:
      return (1n << BigInt(random.below(bits))) + near;
    case 3:
      return old ^ (1n << BigInt(random.below(bits)));
    case 4:
      return BigInt(base.bytes.length) + near * 512n;
    case 5:
      return BigInt(Math.floor(base.bytes.length / 512)) + near;
    case 6:
      return old * (near + 3n);
    default:
      return readField(base.bytes, random.pick(base.fields)) + near;
  }
}

function readField(bytes: Buffer, { at, size, little }: Field): bigint {
  const field = Buffer.from(bytes.subarray(at, at + size));
  return BigInt(`0x${(little ? field.reverse() : field).toString('hex')}`);
}

/** Mostly at a sector's border, before or behind the end. */
function cut(length: number, random: Random): number {
  const sectors = Math.ceil(length / 512);
  const at = random.chance(0.8) ? 512 * random.below(sectors + 4) : random.below(length + 1024);
  return Math.max(0, at + (random.chance(0.2) ? random.below(3) - 1 : 0));
}

/** Mutants with less changed than in this one, simplest first. */
export function* simpler(mutant: Mutant, base: Base): Generator<Mutant> {
  for (const edit of mutant.edits) yield { ...mutant, edits: mutant.edits.filter((other) => other !== edit) };
  if (mutant.length !== base.bytes.length) yield { ...mutant, length: base.bytes.length };
  if (mutant.seal) yield { ...mutant, seal: false };
  for (const edit of mutant.edits) {
    if (edit.bytes.length < 2) continue;
    const half = edit.bytes.length >> 1;
    const rest = mutant.edits.filter((other) => other !== edit);
    yield { ...mutant, edits: [...rest, { at: edit.at, bytes: edit.bytes.subarray(0, half) }] };
    yield { ...mutant, edits: [...rest, { at: edit.at + half, bytes: edit.bytes.subarray(half) }] };
  }
}

export function describeMutant(mutant: Mutant, base: Base): string {
  const edits = mutant.edits.map(({ at, bytes }) => `${bytes.toString('hex')} at ${at}`);
  const length = mutant.length === base.bytes.length ? [] : [`file of ${mutant.length} bytes`];
  return [`image ${base.name}`, ...edits, ...length, ...(mutant.seal ? ['checksums made to fit'] : [])].join(
    '; ',
  );
}
