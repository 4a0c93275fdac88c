/** What the user allows; readers of formats ask before they believe a header. */
export interface SourceRules {
  /** Throws UserError for a virtual disk of so many bytes. */
  checkSize(size: number): void;
  /** The source is encrypted already, in these words: throws UserError, or warns and lets it pass. */
  encrypted(what: string): void;
}
