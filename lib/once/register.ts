/** What was written, and when. */
export interface Written {
  readonly text: string;
  /** Opaque: names exactly this writing. */
  readonly version: string;
  /** Milliseconds since it was written, by the store's own clock; undefined when the store does not say. */
  readonly age: number | undefined;
}

/**
 * One small text that several runs share, changed only by who has seen its last version. A writing that was done and
 * whose answer was lost counts as done. Throws ServiceError.
 */
export interface Register {
  /** For messages: where somebody can look at it. */
  readonly place: string;
  read(): Promise<Written | undefined>;
  /** The version that was written; undefined when there was a text already. */
  create(text: string): Promise<string | undefined>;
  /** The version that was written; undefined when the text has changed since `version`, or is gone. */
  replace(text: string, version: string): Promise<string | undefined>;
  /** Takes it away, whatever it holds: only for who knows that nobody needs it any more. */
  remove(): Promise<void>;
}
