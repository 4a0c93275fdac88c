const BLOCK = 2 * 1024 * 1024;
const SECTOR = 512;
/** Buffers in use: two being read ahead, one in the cipher, one being written. 8 MiB in all. */
const BUFFERS = 4;
const READ_AHEAD = 2;

/** Room for one block: a sector in front (for a VHD's bitmap) and 2 MiB of data. */
interface BlockBuffer {
  readonly whole: Buffer;
  readonly data: Buffer;
}

export interface BlockWork {
  readonly blocks: Iterable<number>;
  /** What stands in the sector in front of every buffer's data; it is not touched afterwards. */
  readonly front: Buffer;
  /** Fills `data` with the block's plaintext. */
  readonly read: (block: number, data: Buffer) => Promise<void>;
  /** Turns the block and starts its write, whose promise it returns: until then the buffer is not used again. */
  readonly handle: (block: number, buffer: BlockBuffer) => Promise<void>;
  readonly signal: AbortSignal;
}

interface Lane extends BlockBuffer {
  idle: Promise<void>;
}

/**
 * Takes blocks in order through read, `handle` and write, which overlap, in a fixed amount of memory.
 * When it ends, well or not, no read or write is under way any more.
 */
export async function forEachBlock(work: BlockWork): Promise<void> {
  const lanes = Array.from({ length: BUFFERS }, () => newLane(work.front));
  const started: Promise<void>[] = [];
  const iterator = work.blocks[Symbol.iterator]();
  let count = 0;
  const startRead = () => {
    const next = iterator.next();
    const lane = lanes[count % BUFFERS];
    if (next.done || !lane) return undefined;
    count += 1;
    const ready = lane.idle.then(() => work.read(next.value, lane.data));
    ready.catch(() => undefined);
    started.push(ready);
    return { block: next.value, lane, ready };
  };
  const ahead = Array.from({ length: READ_AHEAD }, startRead);
  try {
    for (let current = ahead.shift(); current; current = ahead.shift()) {
      ahead.push(startRead());
      started.shift();
      await current.ready;
      work.signal.throwIfAborted();
      current.lane.idle = work.handle(current.block, current.lane);
      current.lane.idle.catch(() => undefined);
    }
    await Promise.all(lanes.map((lane) => lane.idle));
  } finally {
    await Promise.allSettled([...started, ...lanes.map((lane) => lane.idle)]);
    // Plaintext does not stay behind in memory longer than needed.
    for (const lane of lanes) lane.data.fill(0);
  }
}

function newLane(front: Buffer): Lane {
  const whole = Buffer.allocUnsafeSlow(SECTOR + BLOCK);
  front.copy(whole, 0, 0, SECTOR);
  return { whole, data: whole.subarray(SECTOR), idle: Promise.resolve() };
}
