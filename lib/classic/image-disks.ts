import { type Entity, flagAt, integerAt, textAt, valueAt } from './json.ts';
import { amountAt } from './shapes.ts';

/** A disk of a template or a server, as an export or a capture counts them. */
export interface ImageDisk {
  /** Of the block device; a capture names disks by it. */
  readonly id: number;
  /** 0 is the disk that is booted from. */
  readonly number: number;
  /** Bytes that it takes where it is stored; 0 where that is not told. */
  readonly bytes: number;
  /** What a capture hands back. softlayer-api.md 10 */
  readonly device: Entity;
}

/** Of `SWAP`. softlayer-api.md 6.2 */
const SWAP_TYPE = 246;

/** Swap, the metadata disk and CDs belong to a server, not to its image. softlayer-api.md 10 */
export function isKept(device: Entity): boolean {
  return (
    textAt(device, 'diskImage', 'type', 'keyName') !== 'SWAP' &&
    integerAt(device, 'diskImage', 'typeId') !== SWAP_TYPE &&
    flagAt(device, 'diskImage', 'metadataFlag') !== true &&
    textAt(device, 'mountType') !== 'CD'
  );
}

export function diskOf(device: Entity): ImageDisk {
  const number = Number(valueAt(device, 'device') ?? 0);
  return {
    id: integerAt(device, 'id') ?? 0,
    number: Number.isSafeInteger(number) && number >= 0 ? number : 0,
    bytes: amountAt(device, 'blockDevices', 'diskSpace'),
    device,
  };
}
