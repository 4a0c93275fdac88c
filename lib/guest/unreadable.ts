/**
 * Something on the guest's disk cannot be understood: it is damaged, lies, or asks for more work than a check may do.
 * The message says what, in words, and is part of a finding. It never leaves `lib/guest`.
 */
export class Unreadable extends Error {
  constructor(what: string) {
    super(what);
    this.name = 'Unreadable';
  }
}

/** What was looked for, or why it could not be found out. */
export type Known<T> =
  | { readonly known: true; readonly value: T }
  | { readonly known: false; readonly why: string };

/** Runs a look-up; what the disk does not let it find out becomes `known: false`. Other errors pass. */
export async function attempt<T>(look: () => Promise<T>): Promise<Known<T>> {
  try {
    return { known: true, value: await look() };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { known: false, why: error.message };
  }
}
