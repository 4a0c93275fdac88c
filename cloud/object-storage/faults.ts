/** A failure that a test orders: it meets the next requests that fit, then it is used up. */
export interface Fault {
  /** Operation name as in the request log (`UploadPart`); absent fits any. */
  readonly operation?: string;
  readonly bucket?: string;
  readonly key?: string;
  /** How many requests it meets; 1 when absent, without end where there is a `share`. */
  readonly times?: number;
  /** Of the requests that fit it meets only this share, from 0 to 1, chosen by chance; all when absent. */
  readonly share?: number;
  /** The same seed makes the same choices; default 1. */
  readonly seed?: number;
  /**
   * - `refuse`: answers `status` and `code`, the call has no effect
   * - `drop-before`: resets the connection, no effect
   * - `drop-after`: the call takes effect, then the connection is reset instead of an answer
   * - `hang`: takes the request and never answers, no effect
   * - `cut-body`: resets the connection after `bytes` of the object's body, up or down
   * - `slow-body`: waits `delay` milliseconds before each block of the body; on completion, before the parts are joined.
   *   With `bytesPerSecond` it waits as long as the block takes at that speed
   * - `corrupt-received`: the byte at `bytes` arrives changed; checksums are of what arrived
   * - `corrupt-stored`: the same byte is changed on its way to the disk; checksums are of what was sent
   * - `corrupt-sent`: the same byte of the answer is changed
   * - `error-in-200`: answers 200 with an `<Error>` body, no effect
   */
  readonly effect:
    | 'refuse'
    | 'drop-before'
    | 'drop-after'
    | 'hang'
    | 'cut-body'
    | 'slow-body'
    | 'corrupt-received'
    | 'corrupt-stored'
    | 'corrupt-sent'
    | 'error-in-200';
  /** Default 503. */
  readonly status?: number;
  /** Default `SlowDown`. */
  readonly code?: string;
  /** Value of `Retry-After`, sent as it is. */
  readonly retryAfter?: string;
  readonly bytes?: number;
  readonly delay?: number;
  readonly bytesPerSecond?: number;
}

/** A limit of the service: requests beyond it are refused, without effect. */
interface Limit {
  /** Operation name; absent: all requests together. */
  readonly operation?: string;
  /** Requests at a time. */
  readonly inFlight?: number;
  /** Requests in any second. */
  readonly perSecond?: number;
  /** Default 503. */
  readonly status?: number;
  /** Default `SlowDown`. */
  readonly code?: string;
  readonly retryAfter?: string;
}

export interface Faults {
  next(fault: Fault): void;
  /** Holds from now on, until `clear`; a second one stands beside it. */
  limit(limit: Limit): void;
  /** Takes back all faults and limits. */
  clear(): void;
}

interface Waiting {
  readonly fault: Fault;
  readonly chance: () => number;
  left: number;
}

interface Gauge {
  readonly limit: Limit;
  inFlight: number;
  /** When the requests of the last second came. */
  recent: number[];
}

/** Something that is told when a request is over. */
interface Ending {
  once(event: 'close', listener: () => void): unknown;
}

export interface FaultQueue extends Faults {
  /** The refusal of a limit that the request goes beyond; else takes the first waiting fault that fits. */
  take(operation: string, bucket: string, key: string, ending: Ending): Fault | undefined;
}

export function createFaults(): FaultQueue {
  let waiting: Waiting[] = [];
  let gauges: Gauge[] = [];
  return {
    next(fault) {
      const left = fault.times ?? (fault.share === undefined ? 1 : Number.POSITIVE_INFINITY);
      waiting.push({ fault, left, chance: chanceOf(fault.seed ?? 1) });
    },
    limit(limit) {
      gauges.push({ limit, inFlight: 0, recent: [] });
    },
    clear() {
      waiting = [];
      gauges = [];
    },
    take(operation, bucket, key, ending) {
      const refused = refusalOf(
        gauges.filter(({ limit }) => (limit.operation ?? operation) === operation),
        ending,
      );
      if (refused) return refused;
      const found = waiting.find(
        ({ fault, chance }) =>
          (fault.operation ?? operation) === operation &&
          (fault.bucket ?? bucket) === bucket &&
          (fault.key ?? key) === key &&
          (fault.share === undefined || chance() < fault.share),
      );
      if (!found) return undefined;
      found.left -= 1;
      if (found.left <= 0) waiting = waiting.filter((one) => one !== found);
      return found.fault;
    },
  };
}

function refusalOf(gauges: readonly Gauge[], ending: Ending): Fault | undefined {
  const now = performance.now();
  for (const gauge of gauges) gauge.recent = gauge.recent.filter((at) => now - at < 1000);
  const full = gauges.find(
    ({ limit, inFlight, recent }) =>
      inFlight >= (limit.inFlight ?? Number.POSITIVE_INFINITY) ||
      recent.length >= (limit.perSecond ?? Number.POSITIVE_INFINITY),
  );
  if (full) {
    const { operation: _operation, inFlight: _inFlight, perSecond: _perSecond, ...answer } = full.limit;
    return { effect: 'refuse', ...answer };
  }
  for (const gauge of gauges) {
    gauge.inFlight += 1;
    gauge.recent.push(now);
    ending.once('close', () => {
      gauge.inFlight -= 1;
    });
  }
  return undefined;
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function chanceOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

/** Changes the byte at a position of a stream of chunks, and leaves the chunk that it came from alone. */
export function corrupter(position: number): (chunk: Buffer) => Buffer {
  let seen = 0;
  return (chunk) => {
    const at = position - seen;
    seen += chunk.length;
    if (at < 0 || at >= chunk.length) return chunk;
    const changed = Buffer.from(chunk);
    changed[at] = (changed[at] ?? 0) ^ 0x01;
    return changed;
  };
}

/** Milliseconds that a slow body waits before a block of so many bytes. */
export function slowness(fault: Fault, bytes: number): number {
  return fault.bytesPerSecond === undefined ? (fault.delay ?? 100) : (bytes / fault.bytesPerSecond) * 1000;
}
