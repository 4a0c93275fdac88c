import type { Work } from './work.ts';

/** What the user allows; readers of formats ask before they believe a header. */
export interface SourceRules {
  /** Throws UserError for a virtual disk of so many bytes. */
  demandSize(size: number): void;
  /** The source is encrypted already, in these words: throws UserError, or warns and lets it pass. */
  encrypted(what: string): void;
  /** Something about the source that is taken all the same, but that people should know: a warning. */
  tell(what: string): void;
  /** Pays for all that tables make a reader do; bound to the action's signal. */
  readonly work: Work;
}
