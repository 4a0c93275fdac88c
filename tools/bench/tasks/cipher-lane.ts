import { createCipheriv, randomBytes } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import { sharedMemory } from '../../../lib/base/web-assembly.ts';
import { CIPHER_ROOM, SectorCipher } from '../../../lib/cipher/xts.ts';
import { BLOCK } from '../sources.ts';

export interface LaneSetup {
  /** Number of lanes that have warmed up; they begin together. */
  readonly waiting: Int32Array<SharedArrayBuffer>;
  readonly lanes: number;
  readonly seconds: number;
}

export interface LaneResult {
  readonly bytes: number;
  readonly seconds: number;
}

const SECTOR = 512;
/** More than one block, as in an engine: they do not all stay in the cache that is nearest. */
const BLOCKS = 4;
const WARM_UP = 1;

const { waiting, lanes, seconds } = workerData as LaneSetup;
const key = randomBytes(64);
const memory = sharedMemory(CIPHER_ROOM + BLOCKS * BLOCK);
const cipher = new SectorCipher(key, 'plain', { memory, room: 0 });
const blocks = Array.from({ length: BLOCKS }, (_, index) =>
  Buffer.from(memory.buffer, CIPHER_ROOM + index * BLOCK, BLOCK),
);
demandRight();
work(WARM_UP);
Atomics.add(waiting, 0, 1);
while (Atomics.load(waiting, 0) < lanes);
const result: LaneResult = work(seconds);
parentPort?.postMessage(result);

function work(forSeconds: number): LaneResult {
  const started = performance.now();
  let count = 0;
  let spent = 0;
  while (spent < forSeconds) {
    for (const block of blocks) {
      cipher.encrypt(block, (count * BLOCK) / SECTOR);
      count += 1;
    }
    spent = (performance.now() - started) / 1000;
  }
  return { bytes: count * BLOCK, seconds: spent };
}

/** A wrong cipher must not be measured: one block against OpenSSL's own XTS. */
function demandRight(): void {
  const [block] = blocks;
  if (!block) throw new Error('defect: there is no block');
  const plain = randomBytes(BLOCK);
  block.set(plain);
  cipher.encrypt(block, 5);
  for (let at = 0; at < BLOCK; at += SECTOR) {
    const tweak = Buffer.alloc(16);
    tweak.writeUInt32LE(5 + at / SECTOR);
    const expected = createCipheriv('aes-256-xts', key, tweak).update(plain.subarray(at, at + SECTOR));
    if (!expected.equals(block.subarray(at, at + SECTOR))) throw new Error(`sector ${at / SECTOR} is wrong`);
  }
}
