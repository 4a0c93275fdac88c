import { messageOf, UserError } from '../../base/errors.ts';
import type { DigestPair } from '../block-digests.ts';
import type { Checked, CheckJob, LaneJob } from './lanes.ts';
import type { LaneKeys } from './work.ts';

/** What goes to a thread, and what it answers. Answers come in the order of the questions. */
export type Question =
  /** Work with these keys from now on, under this number: there may be several pieces of work at once. */
  | { readonly kind: 'begin'; readonly work: number; readonly keys: LaneKeys }
  /** Forget them. */
  | { readonly kind: 'end'; readonly work: number }
  | { readonly kind: 'seal' | 'encrypt'; readonly work: number; readonly job: LaneJob }
  | { readonly kind: 'check'; readonly work: number; readonly job: CheckJob };

export type Answer =
  | { readonly kind: 'done'; readonly value: Reply }
  | { readonly kind: 'failed'; readonly failure: Failure };

export type Reply = DigestPair | Checked | undefined;

/** An error that can be sent: threads lose classes and causes. */
type Failure =
  | { readonly user: Pick<UserError, 'code' | 'what' | 'why' | 'fix'>; readonly text: string }
  | { readonly user: undefined; readonly text: string };

export function failureOf(error: unknown): Failure {
  if (!(error instanceof UserError)) return { user: undefined, text: messageOf(error) };
  const { code, what, why, fix, cause } = error;
  return { user: { code, what, why, fix }, text: cause instanceof Error ? cause.message : String(cause) };
}

export function errorOf({ user, text }: Failure): Error {
  return user ? new UserError({ ...user, cause: new Error(text) }) : new Error(text);
}
