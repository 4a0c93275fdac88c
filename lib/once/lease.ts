import { randomUUID } from 'node:crypto';
import { messageOf, UserError } from '../base/errors.ts';
import type { Log } from '../base/log.ts';
import { Wait } from '../base/waiting.ts';
import type { Register, Written } from './register.ts';

/** What outlives the holder, for whoever comes next; names of the caller's. */
export type Note = Readonly<Record<string, string>>;

/** The text of a lease. */
interface LeaseRecord {
  readonly schema: 'encrypted-image-lease/1';
  /** '' when nobody holds it. */
  readonly owner: string;
  /** The run that wrote it, as a link where there is one. */
  readonly run: string;
  /** Milliseconds since a call was sent whose outcome is not known, at the time of this writing; absent: none was. */
  readonly sent?: number;
  readonly note: Note;
  /** Makes every writing another text. */
  readonly nonce: string;
}

export interface LeaseOptions {
  /** Random, known to nobody else: `post` gives the lease back by it. */
  readonly owner: string;
  /** This run, for people. */
  readonly run: string;
  /** What is waited for, in words: `the import of this image`. */
  readonly what: string;
  /** Milliseconds without a sign of life after which a holder counts as dead. Renewed three times as often. */
  readonly length?: number;
  /** Told at the end of an `await using` when the lease is provably held no longer. */
  readonly ended?: () => void;
  /** Waits between two looks; rejects when the action is cancelled. */
  readonly pause: () => Promise<void>;
  /** Milliseconds, monotonic. */
  readonly now: () => number;
  readonly log: Log;
}

const LENGTH = 45_000;
/** Bytes of a lease at most; more is none of ours. A note may hold the manifest of an image. */
export const LEASE_LIMIT = 64 * 1024;

/**
 * The right to work on one thing, held by one run at a time: taken and given back only by whoever has seen its last
 * writing, renewed while it is held, and confirmed by `sending` directly before the call that matters. Whether a holder
 * is dead is told by the store's clock, or by watching: the clocks of two hosts are never compared.
 */
export class Lease implements AsyncDisposable {
  readonly #register: Register;
  readonly #options: LeaseOptions;
  #record: LeaseRecord;
  #version: string;
  #sentAt: number | undefined;
  #lost = false;
  #queue: Promise<unknown> = Promise.resolve();
  readonly #renewal: NodeJS.Timeout;

  private constructor(register: Register, options: LeaseOptions, record: LeaseRecord, version: string) {
    this.#register = register;
    this.#options = options;
    this.#record = record;
    this.#version = version;
    this.#sentAt = record.sent === undefined ? undefined : options.now() - record.sent;
    this.#renewal = setInterval(() => this.#renew(), (options.length ?? LENGTH) / 3).unref();
  }

  /** Waits until nobody else holds it. */
  static async acquire(register: Register, options: LeaseOptions): Promise<Lease> {
    const watch = new Watch(options);
    using _ = new Wait(`the lease of ${options.what}`, options.log);
    for (;;) {
      const taken = await takeOnce(register, options, watch);
      if (taken) return new Lease(register, options, taken.record, taken.version);
      await options.pause();
    }
  }

  /** Milliseconds since an earlier holder sent what nobody knows the outcome of; undefined when there is no such call. */
  get sentBefore(): number | undefined {
    return this.#sentAt === undefined ? undefined : this.#options.now() - this.#sentAt;
  }

  /** What this or an earlier holder has noted last. */
  get noted(): Note {
    return this.#record.note;
  }

  /** Writes down that the call is about to be sent. Throws UserError E_LEASE_LOST when another run has taken over. */
  async sending(): Promise<void> {
    const before = this.#sentAt;
    this.#sentAt = this.#options.now();
    try {
      await this.#write({});
    } catch (error) {
      // Then nothing is sent.
      this.#sentAt = before;
      throw error;
    }
  }

  /** Replaces the note. Throws UserError E_LEASE_LOST when another run has taken over. */
  async note(note: Note): Promise<void> {
    await this.#write({ note });
  }

  /** The outcome of what was sent is known: whoever comes next need not look for it. */
  async known(note: Note): Promise<void> {
    this.#sentAt = undefined;
    await this.#write({ note });
  }

  /** Takes it away for good, which only its holder can do without taking it from somebody else. Throws like `note`. */
  async end(): Promise<void> {
    clearInterval(this.#renewal);
    await this.known({});
    this.#lost = true;
    await this.#register.remove();
  }

  /**
   * Gives it back, with what is not known still standing in it; false when that failed. Never throws: an unreachable
   * lease ends by itself.
   */
  async release(): Promise<boolean> {
    clearInterval(this.#renewal);
    if (this.#lost) return true;
    try {
      await this.#write({ owner: '' });
      return true;
    } catch (error) {
      if (this.#lost) return true;
      this.#options.log.warning(
        `the lease ${this.#register.place} could not be given back (${messageOf(error)}); it ends by itself`,
      );
      return false;
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (await this.release()) this.#options.ended?.();
  }

  #renew(): void {
    this.#write({}).catch((error: unknown) =>
      this.#options.log.debug(`the lease ${this.#register.place} is not renewed: ${messageOf(error)}`),
    );
  }

  /** One writing at a time: each needs the version of the one before. */
  #write(change: Partial<LeaseRecord>): Promise<void> {
    const turn = this.#queue.then(() => this.#writeNow(change));
    this.#queue = turn.catch(() => undefined);
    return turn;
  }

  async #writeNow(change: Partial<LeaseRecord>): Promise<void> {
    if (this.#lost) throw leaseLost(this.#register.place, this.#options.what);
    const { sent: _, ...last } = this.#record;
    const sent = this.sentBefore;
    const record = {
      ...last,
      ...change,
      nonce: randomUUID(),
      ...(sent === undefined ? {} : { sent: Math.floor(sent) }),
    };
    const version =
      (await this.#register.replace(format(record), this.#version)) ??
      (await this.#replaceOwn(format(record)));
    if (version === undefined) {
      this.#lost = true;
      throw leaseLost(this.#register.place, this.#options.what);
    }
    this.#record = record;
    this.#version = version;
  }

  /** A writing of ours that failed may have been done all the same: nobody else writes our owner. */
  async #replaceOwn(text: string): Promise<string | undefined> {
    const last = await this.#register.read();
    if (!last || parse(last.text)?.owner !== this.#options.owner) return undefined;
    return this.#register.replace(text, last.version);
  }
}

/** For `post`: gives back what a run that died holds, once `repair` has put right what its note says; false: not its own
 * any more. Throws what `repair` throws: then the lease stays, for the next run. */
export async function giveBack(
  register: Register,
  owner: string,
  repair: (note: Note) => Promise<Note>,
): Promise<boolean> {
  const last = await register.read();
  const record = last && parse(last.text);
  if (!last || !record || record.owner !== owner) return false;
  const note = await repair(record.note);
  const sent = record.sent === undefined ? {} : { sent: record.sent + (last.age ?? 0) };
  const free = { ...record, ...sent, note, owner: '', nonce: randomUUID() };
  return (await register.replace(format(free), last.version)) !== undefined;
}

/** What a holder, living or dead, has noted last. For checks that change nothing. */
export async function notedIn(register: Register): Promise<Note> {
  const last = await register.read();
  return (last && parse(last.text)?.note) ?? {};
}

/** Takes a lease away that nobody holds; for when the end of what it guarded has been seen. */
export async function removeIdle(register: Register): Promise<void> {
  const last = await register.read();
  if (last && parse(last.text)?.owner === '') await register.remove();
}

async function takeOnce(
  register: Register,
  options: LeaseOptions,
  watch: Watch,
): Promise<{ record: LeaseRecord; version: string } | undefined> {
  const { owner, run } = options;
  const mine = { schema: 'encrypted-image-lease/1', owner, run, nonce: randomUUID() } as const;
  const last = await register.read();
  if (!last) {
    const record = { ...mine, note: {} };
    const version = await register.create(format(record));
    return version === undefined ? undefined : { record, version };
  }
  const theirs = parse(last.text);
  if (!watch.isFree(last, theirs)) return undefined;
  const since = Math.max(last.age ?? 0, watch.unchanged(last));
  const sent = theirs?.sent === undefined ? {} : { sent: theirs.sent + since };
  const record = { ...mine, ...sent, note: theirs?.note ?? {} };
  const version = await register.replace(format(record), last.version);
  return version === undefined ? undefined : { record, version };
}

/** Sees whether a holder still lives. */
class Watch {
  readonly #options: LeaseOptions;
  #version = '';
  #since = 0;
  #told = false;

  constructor(options: LeaseOptions) {
    this.#options = options;
  }

  /** Milliseconds for which this very writing has been seen. */
  unchanged({ version }: Written): number {
    return version === this.#version ? this.#options.now() - this.#since : 0;
  }

  isFree(last: Written, record: LeaseRecord | undefined): boolean {
    const { now, log, what, length = LENGTH } = this.#options;
    if (record?.owner === '') return true;
    if (last.version !== this.#version) {
      this.#version = last.version;
      this.#since = now();
    }
    if ((last.age ?? 0) >= length || this.unchanged(last) >= length) return true;
    if (!this.#told) log.info(`${record?.run || 'another run'} works on ${what}; waiting for it`);
    this.#told = true;
    return false;
  }
}

const format = (record: LeaseRecord): string => `${JSON.stringify(record, null, 2)}\n`;

/** Undefined for what is none of ours: it counts as held until nothing has changed for long enough. */
function parse(text: string): LeaseRecord | undefined {
  try {
    const value = JSON.parse(text) as Partial<LeaseRecord> | null;
    if (value?.schema !== 'encrypted-image-lease/1' || typeof value.owner !== 'string') return undefined;
    const { sent, note } = value;
    return {
      schema: value.schema,
      owner: value.owner,
      run: typeof value.run === 'string' ? value.run : '',
      ...(typeof sent === 'number' && sent >= 0 ? { sent } : {}),
      note: typeof note === 'object' && note !== null ? textsOf(note) : {},
      nonce: '',
    };
  } catch {
    return undefined;
  }
}

function textsOf(note: Note): Note {
  return Object.fromEntries(Object.entries(note).filter(([, value]) => typeof value === 'string'));
}

function leaseLost(place: string, what: string): UserError {
  return new UserError({
    code: 'E_LEASE_LOST',
    what: `another run has taken over ${what} (${place}); this one stops before it changes anything more`,
    why: 'this run did not show a sign of life for too long: its machine was suspended, or the bucket was out of reach',
    fix: 'let the other run end, then run again: what it has made is found',
  });
}
