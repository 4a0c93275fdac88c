import { randomUUID } from 'node:crypto';
import { type CosUri, isBucketName, objectKeyProblem } from '../base/cos-uri.ts';
import { messageOf } from '../base/errors.ts';
import type { Log } from '../base/log.ts';
import { giveBack, Lease, type Note, removeIdle } from '../once/lease.ts';
import type { Pace } from '../once/pace.ts';
import type { Register } from '../once/register.ts';

/** What one run at a time may work on: its lease is a small object in the bucket. */
export interface Shared {
  /** Where the lease lies. */
  readonly place: CosUri;
  /** For people. */
  readonly what: string;
}

export interface LeasePace extends Pace {
  /** Milliseconds; undefined: the lease's own length. */
  readonly lease: number | undefined;
}

export interface LeaseDeps {
  readonly register: (place: CosUri) => Register;
  /** This run, for people. */
  readonly run: string;
  readonly pace: LeasePace;
  readonly log: Log;
}

/**
 * Waits until no other run works on the same; given back at the end of an `await using`. `remember` keeps for `post`
 * whose it is: JSON, '' once it is given back. Throws UserError E_LEASE_LOST from the lease's own calls.
 */
export async function holdLease(
  { place, what }: Shared,
  /** Key of the object that it is about. */
  object: string,
  remember: (value: string) => void,
  { register, run, pace, log }: LeaseDeps,
): Promise<Lease> {
  const owner = randomUUID();
  // Saved before it is held: nothing but a lease of this very owner is ever given back by it.
  remember(JSON.stringify({ ...place, owner, object }));
  return Lease.acquire(register(place), {
    ...{ owner, run, what, now: pace.now, log },
    ...(pace.lease === undefined ? {} : { length: pace.lease }),
    pause: () => pace.sleep(pace.firstLook * 3),
    ended: () => remember(''),
  });
}

/** Tidies up when what the lease guarded shows to everybody. A lease that stays does no harm. */
export async function removeLease(
  { place }: Shared,
  { register, log }: Pick<LeaseDeps, 'register' | 'log'>,
): Promise<void> {
  await removeIdle(register(place)).catch((error: unknown) => {
    log.debug(`the lease ${place.key} stays: ${messageOf(error)}`);
  });
}

/** The same by its holder, for whom others may be waiting: they find it gone, and what it guarded done. */
export async function endLease(lease: Lease, { log }: Pick<LeaseDeps, 'log'>): Promise<void> {
  await lease.end().catch((error: unknown) => log.debug(`the lease stays: ${messageOf(error)}`));
}

/**
 * For `post`: gives back what a run that was killed still holds, by what it kept (`remember`), after `repair` has put
 * right what its note says. Whoever has taken the lease over has cleaned up already, or is at work: then nothing is touched.
 */
export async function giveBackHeld(
  kept: string,
  repair: (object: CosUri, note: Note) => Promise<Note>,
  { register, log }: Pick<LeaseDeps, 'register' | 'log'>,
): Promise<void> {
  if (kept === '') return;
  const saved = JSON.parse(kept) as Readonly<Record<string, string | undefined>>;
  const { region = '', bucket = '', key = '', owner = '', object = '' } = saved;
  if (!isBucketName(bucket) || objectKeyProblem(object) !== undefined || owner === '') return;
  const given = await giveBack(register({ region, bucket, key }), owner, (note) =>
    repair({ region, bucket, key: object }, note),
  );
  if (given) log.info(`cleaned up after the run that was stopped: ${key}`);
}
