/** A failure that a test orders: it meets the next requests that fit, then it is used up. */
export interface Fault {
  /** Operation name as in the request log (`UploadPart`); absent fits any. */
  readonly operation?: string;
  readonly bucket?: string;
  readonly key?: string;
  /** How many requests it meets; 1 when absent. */
  readonly times?: number;
  /**
   * - `refuse`: answers `status` and `code`, the call has no effect
   * - `drop-before`: resets the connection, no effect
   * - `drop-after`: the call takes effect, then the connection is reset instead of an answer
   * - `cut-body`: resets the connection after `bytes` of the object's body, up or down
   * - `slow-body`: waits `delay` milliseconds before each block of the body; on completion, before the parts are joined
   * - `error-in-200`: answers 200 with an `<Error>` body, no effect
   */
  readonly effect: 'refuse' | 'drop-before' | 'drop-after' | 'cut-body' | 'slow-body' | 'error-in-200';
  /** Default 503. */
  readonly status?: number;
  /** Default `SlowDown`. */
  readonly code?: string;
  /** Value of `Retry-After`, sent as it is. */
  readonly retryAfter?: string;
  readonly bytes?: number;
  readonly delay?: number;
}

export interface Faults {
  next(fault: Fault): void;
  clear(): void;
}

interface Waiting {
  readonly fault: Fault;
  left: number;
}

export interface FaultQueue extends Faults {
  /** Takes the first waiting fault that fits. */
  take(operation: string, bucket: string, key: string): Fault | undefined;
}

export function createFaults(): FaultQueue {
  let waiting: Waiting[] = [];
  return {
    next(fault) {
      waiting.push({ fault, left: fault.times ?? 1 });
    },
    clear() {
      waiting = [];
    },
    take(operation, bucket, key) {
      const found = waiting.find(
        ({ fault }) =>
          (fault.operation ?? operation) === operation &&
          (fault.bucket ?? bucket) === bucket &&
          (fault.key ?? key) === key,
      );
      if (!found) return undefined;
      found.left -= 1;
      if (found.left <= 0) waiting = waiting.filter((one) => one !== found);
      return found.fault;
    },
  };
}
