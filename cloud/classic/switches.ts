/**
 * Faults that tests switch on. Transport faults meet the next `times` calls of `method` (default 1);
 * `afterEffect` lets the call do its work first, so that only its answer is lost (the default of `lose-reply`).
 */
type Fault =
  | {
      readonly kind:
        | 'lose-reply'
        | 'empty-body'
        | 'error-body'
        | 'internal-error'
        | 'gateway-timeout'
        | 'rate-limit'
        | 'token-expired';
      readonly method: string;
      readonly afterEffect?: boolean;
      readonly times?: number;
    }
  /** Transactions of this sort stop moving until the fault is cleared. */
  | { readonly kind: 'stuck'; readonly transaction: 'import' | 'copy' | 'provision' | 'delete' }
  /** A failed import deletes its template, instead of leaving an empty child (softlayer-api.md 7.3). */
  | { readonly kind: 'vanish' }
  /**
   * The next imports: fail for no visible reason; show no child at first; or come out unencrypted although
   * asked for (pitfalls.md P2, P3).
   */
  | {
      readonly kind: 'import-failure' | 'late-child' | 'unencrypted';
      readonly times?: number;
    }
  /** The next imports are handed another DEK than the one that was wrapped: its hash does not fit the image. */
  | { readonly kind: 'wrong-dek'; readonly times?: number }
  /** Orders are refused for lack of hosts. */
  | { readonly kind: 'capacity' }
  /** Orders stay in `PENDING_AUTO_APPROVAL`, their servers without a transaction, until cleared. */
  | { readonly kind: 'approval-pending' }
  /** The user may not see the event log (`USER_EVENT_LOG_VIEW`). */
  | { readonly kind: 'event-log-forbidden' };

type FaultKind = Fault['kind'];
export type TransportFault = Extract<Fault, { readonly method: string }>;

export interface Switches {
  inject(fault: Fault): void;
  /** Takes back all faults, or those of one kind. */
  clear(kind?: FaultKind): void;
  has(kind: FaultKind): boolean;
  isStuck(transaction: string): boolean;
  /** Consumes one use of a counted fault. */
  take(kind: FaultKind): boolean;
  takeTransport(method: string): TransportFault | undefined;
}

const COUNTED: readonly FaultKind[] = ['import-failure', 'late-child', 'unencrypted', 'wrong-dek'];

export function createSwitches(): Switches {
  let active: { readonly fault: Fault; left: number }[] = [];
  const spend = (entry: { readonly fault: Fault; left: number }): void => {
    entry.left--;
    if (entry.left <= 0) active = active.filter((other) => other !== entry);
  };
  return {
    inject(fault) {
      const counted = 'method' in fault || COUNTED.includes(fault.kind);
      const times = 'times' in fault ? fault.times : undefined;
      active.push({ fault, left: counted ? (times ?? 1) : Number.POSITIVE_INFINITY });
    },
    clear(kind) {
      active = kind === undefined ? [] : active.filter((entry) => entry.fault.kind !== kind);
    },
    has: (kind) => active.some((entry) => entry.fault.kind === kind),
    isStuck: (transaction) =>
      active.some((entry) => entry.fault.kind === 'stuck' && entry.fault.transaction === transaction),
    take(kind) {
      const entry = active.find((candidate) => candidate.fault.kind === kind);
      if (entry) spend(entry);
      return entry !== undefined;
    },
    takeTransport(method) {
      for (const entry of active) {
        if ('method' in entry.fault && entry.fault.method === method) {
          spend(entry);
          return entry.fault;
        }
      }
      return undefined;
    },
  };
}
