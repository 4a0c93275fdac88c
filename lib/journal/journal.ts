/**
 * Keeps records, small texts that outlive a run and by which the next run finds what this one has begun: in a folder of
 * the runner or in a bucket. Names look like paths (`orders/web.example.com.json`); texts hold no secret.
 */
export interface Journal {
  /** For messages: where somebody can look at `name`. */
  place(name: string): string;
  /** Undefined when there is no such record. */
  read(name: string): Promise<string | undefined>;
  /** Names that begin with `prefix`. */
  list(prefix: string): Promise<string[]>;
  /** Makes a record that must not exist yet: of several runs that try, exactly one gets `created`. Durable when it returns. */
  create(name: string, text: string): Promise<'created' | 'exists'>;
  /** Overwrites a record that this run has created. Durable when it returns. */
  replace(name: string, text: string): Promise<void>;
}

/** Bytes of a record at most; more is not ours. */
export const RECORD_LIMIT = 64 * 1024;
/** Records of one prefix at most. */
export const RECORDS_AT_MOST = 10_000;

/** A defect, not a user's mistake: names are built from checked parts. */
export function demandRecordName(name: string): void {
  const parts = name.split('/');
  if (!/^[a-z0-9][a-z0-9./-]*$/.test(name) || parts.some((part) => part === '' || /^\.+$/.test(part)))
    throw new Error(`defect: ${JSON.stringify(name)} is no name of a record`);
}
