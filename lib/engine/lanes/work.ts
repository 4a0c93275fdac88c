import { createDecipheriv, createSecretKey, type KeyObject } from 'node:crypto';
import type { SharedMemory } from '../../base/web-assembly.ts';
import { SectorCipher, type TweakMode } from '../../cipher/xts.ts';
import { BLOCK } from '../../disk/vhd/layout.ts';
import { BlockDigester, type DigestPair, sampledSectors } from '../block-digests.ts';
import type { Checked, CheckJob, LaneJob } from './lanes.ts';
import { LaneMemory } from './memory.ts';

const SECTOR = 512;
const ZERO_SECTOR = Buffer.alloc(SECTOR);
const ZERO_BLOCK = Buffer.alloc(BLOCK);

/** A lane's place; can be sent to another thread. */
export interface LanePlace {
  readonly memory: SharedMemory;
  /** How many lanes share the memory, and which of them this is. */
  readonly lanes: number;
  readonly lane: number;
}

/** What the lanes work with for one image; can be sent to another thread. */
export interface LaneKeys {
  /** 32 or 64 bytes. */
  readonly key: Uint8Array;
  readonly tweak: TweakMode;
  /** Of the blocks' digests; 32 bytes. */
  readonly digestKey: Uint8Array;
}

/** What a lane does, on whatever thread it runs. */
export class LaneWork {
  readonly #memory: LaneMemory;
  readonly #key: KeyObject;
  readonly #xts: 'aes-128-xts' | 'aes-256-xts';
  readonly #tweak: TweakMode;
  readonly #cipher: SectorCipher;
  /** Its own, so that what happened to the one that encrypts does not happen to both. */
  readonly #reader: SectorCipher;
  readonly #digester: BlockDigester;

  /** The key is copied. */
  constructor({ memory, lanes, lane }: LanePlace, { key, tweak, digestKey }: LaneKeys) {
    this.#memory = new LaneMemory(memory, lanes);
    this.#key = createSecretKey(key);
    this.#xts = key.length === 32 ? 'aes-128-xts' : 'aes-256-xts';
    this.#tweak = tweak;
    const shared = { memory, room: this.#memory.cipherRoom(lane) };
    this.#cipher = new SectorCipher(key, tweak, shared);
    this.#reader = new SectorCipher(key, tweak, shared);
    this.#digester = new BlockDigester(digestKey);
  }

  seal({ buffer, block, sectors, firstSector }: LaneJob): DigestPair {
    const { data } = this.#memory.buffer(buffer);
    const samples = this.#digester.samplesOf(block, data, sectors);
    const whole = this.#digester.wholeOf(block, (add) => {
      this.#cipher.encrypt(data.subarray(0, sectors * SECTOR), firstSector, add);
      add(data.subarray(sectors * SECTOR));
    });
    return { whole, samples };
  }

  encrypt({ buffer, sectors, firstSector }: LaneJob): void {
    const { data } = this.#memory.buffer(buffer);
    this.#cipher.encrypt(data.subarray(0, sectors * SECTOR), firstSector);
  }

  check(job: CheckJob): Checked {
    const { data } = this.#memory.buffer(job.buffer);
    const stored = data.subarray(0, job.sectors * SECTOR);
    const sampled = sampledSectors(job.block, job.sectors);
    const zeroSector = findZeroSector(stored, job.level === 'full' ? undefined : sampled);
    const samples = job.samples ? this.#samples(job, stored, sampled) : undefined;
    const whole = job.level === 'full' ? this.#whole(job, stored) : undefined;
    return { zeroSector, whole, samples };
  }

  /** By OpenSSL's own XTS, sector by sector: it shares no code with the bulk cipher, whose faults it is there to find. */
  #samples({ block, firstSector }: CheckJob, stored: Buffer, sampled: readonly number[]): Uint8Array {
    const iv = Buffer.alloc(16);
    const plain = sampled.map((at) => {
      const sector = firstSector + at;
      if (this.#tweak === 'plain') iv.writeUInt32LE(sector % 2 ** 32);
      else iv.writeBigUInt64LE(BigInt(sector));
      const decipher = createDecipheriv(this.#xts, this.#key, iv);
      return decipher.update(stored.subarray(at * SECTOR, (at + 1) * SECTOR));
    });
    return this.#digester.samples(block, plain);
  }

  #whole({ block, firstSector }: CheckJob, stored: Buffer): Uint8Array {
    return this.#digester.wholeOf(block, (add) => {
      this.#reader.read(stored, firstSector, add);
      add(ZERO_BLOCK.subarray(stored.length));
    });
  }
}

/** Stored zeros under a set bit read back as noise: vhd-util's own defect. encrypted-formats.md 5 */
function findZeroSector(stored: Buffer, among: readonly number[] | undefined): number | undefined {
  const isZeroAt = (sector: number) =>
    stored.compare(ZERO_SECTOR, 0, SECTOR, sector * SECTOR, (sector + 1) * SECTOR) === 0;
  if (among) return among.find(isZeroAt);
  const words = new Uint32Array(stored.buffer, stored.byteOffset, stored.length / 4);
  for (let at = 0; at < words.length; at += SECTOR / 4) {
    if (words[at] === 0 && isZeroAt((at * 4) / SECTOR)) return (at * 4) / SECTOR;
  }
  return undefined;
}
