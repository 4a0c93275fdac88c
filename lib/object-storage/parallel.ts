/** What the hill climb needs to know. */
export interface ParallelOptions {
  /** At a time at most, for memory's sake: it counts more than all else. */
  readonly most: number;
  /** Milliseconds, monotonic. */
  readonly now?: () => number;
}

const FIRST = 16;
const FEWEST = 4;
const MOST = 50;
/** A goodput is taken over so many milliseconds and bytes at least. */
const WINDOW = 1_000;
const WINDOW_BYTES = 8 * 1024 * 1024;
/** Share of the last window's goodput from which a change is one for the better. */
const BETTER = 1.015;
/** Share of the best at which the way down ends. */
const WORSE = 0.95;
/** How fast the best is forgotten, a window: networks change. */
const FADING = 0.998;
/** Milliseconds without another halving after one: what was under way before is refused too. */
const ONE_REFUSAL = 1_000;
/** Milliseconds without growth after a refusal that names no time. */
const REST = 5_000;
/** Milliseconds without growth at most: what asks for days, or for a year by mistake, slows no upload for hours. */
const LONGEST_REST = 60_000;

/**
 * How many transfers run at a time: climbs to where measured goodput is best, with as few as give it, and halves when the
 * service is asked too much. Between 4 and 50, fewer only where memory demands it.
 */
export class Parallel {
  readonly #now: () => number;
  readonly #most: number;
  readonly #fewest: number;
  #limit: number;
  /** Up or down, and how far at a time: an eighth at most, so that the way from 16 to 50 takes some ten windows. */
  #step = 1;
  #stride = 1;
  #best = 0;
  #last = 0;
  #bytes = 0;
  #began: number;
  #wasFull = false;
  #lastRefusal = Number.NEGATIVE_INFINITY;
  #restUntil = Number.NEGATIVE_INFINITY;

  constructor({ most, now = () => performance.now() }: ParallelOptions) {
    this.#now = now;
    this.#most = Math.max(1, Math.min(MOST, most));
    this.#fewest = Math.min(FEWEST, this.#most);
    this.#limit = Math.min(FIRST, this.#most);
    this.#began = now();
  }

  get limit(): number {
    return this.#limit;
  }

  /** All that were allowed ran: only then does a goodput say something about their number. */
  full(): void {
    this.#wasFull = true;
  }

  /** So many bytes went through just now. */
  moved(bytes: number): void {
    this.#bytes += bytes;
    const elapsed = this.#now() - this.#began;
    if (elapsed < WINDOW || this.#bytes < WINDOW_BYTES) return;
    if (this.#wasFull) this.#climb(this.#bytes / elapsed);
    this.#beginWindow();
  }

  /** The service refused one for being asked too much. `rest`: seconds that it asks for. */
  refused(rest?: number): void {
    const now = this.#now();
    const asked = rest === undefined ? REST : Math.min(rest * 1_000, LONGEST_REST);
    this.#restUntil = Math.max(this.#restUntil, now + asked);
    if (now - this.#lastRefusal < ONE_REFUSAL) return;
    this.#lastRefusal = now;
    this.#limit = Math.max(this.#fewest, Math.floor(this.#limit / 2));
    // What was reached before is no measure any more.
    this.#best = 0;
    this.#last = 0;
    this.#step = 1;
    this.#beginWindow();
  }

  #climb(goodput: number): void {
    if (this.#now() < this.#restUntil) return;
    const [best, last] = [this.#best, this.#last];
    this.#best = Math.max(best * FADING, goodput);
    this.#last = goodput;
    const isUp = this.#step > 0;
    if (goodput > last * BETTER) this.#stride = Math.min(2 * this.#stride, Math.max(1, this.#limit >> 3));
    // What brings nothing is not worth its memory; with fewer it may be as good still.
    else if (isUp || goodput < best * WORSE || this.#limit === this.#fewest) {
      this.#step = isUp ? -1 : 1;
      this.#stride = 1;
    }
    const wanted = this.#limit + this.#step * this.#stride;
    this.#limit = Math.max(this.#fewest, Math.min(this.#most, wanted));
  }

  #beginWindow(): void {
    this.#bytes = 0;
    this.#began = this.#now();
    this.#wasFull = false;
  }
}
