/** What a disk image holds, by readers that share no code with ours and are as plain as can be. */
export interface DiskModel {
  readonly format: 'raw' | 'vhd' | 'qcow2';
  /** Bytes of the virtual disk, in whole sectors. */
  readonly size: number;
  /** The 512 bytes of a sector; undefined where the image is damaged there. */
  readonly sector: (number: number) => Buffer | undefined;
}

/** Why an image must be refused. */
export class Refused extends Error {}

export const ZERO_SECTOR = Buffer.alloc(512);

/** 512 bytes of a file, with zeros behind its end. */
export function sectorAt(bytes: Buffer, at: number, end = bytes.length): Buffer {
  const part = bytes.subarray(Math.min(at, end), Math.min(at + 512, end));
  return part.length === 512 ? part : Buffer.concat([part, Buffer.alloc(512 - part.length)]);
}

/** A number of 64 bits that a file of any sensible size can have. */
export function number64(bytes: Buffer, at: number): number {
  const value = bytes.readBigUInt64BE(at);
  if (value >= 2n ** 53n) throw new Refused(`${value} is beyond any file`);
  return Number(value);
}

export function demand(holds: boolean, otherwise: string): void {
  if (!holds) throw new Refused(otherwise);
}
