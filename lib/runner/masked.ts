import { visible } from '../base/foreign-text.ts';
import { maskForms } from '../base/secret.ts';

/** The secrets that a run has met. GitHub's log is masked by the runner as well; all else is cleaned here alone. */
export class Masked {
  readonly #forms = new Set<string>();
  readonly #tell: (form: string) => void;

  /** `tell` is handed each form of each secret, once. */
  constructor(tell: (form: string) => void) {
    this.#tell = tell;
  }

  readonly add = (value: string): void => {
    for (const form of maskForms(value)) {
      if (this.#forms.has(form)) continue;
      this.#forms.add(form);
      this.#tell(form);
    }
  };

  holds(text: string): boolean {
    return [...this.#forms].some((form) => text.includes(form));
  }

  readonly redact = (text: string): string => {
    let clean = text;
    for (const form of this.#forms) if (clean.includes(form)) clean = clean.replaceAll(form, '***');
    return clean;
  };

  /** Redacted, and what cannot be seen is written out: line ends are the caller's. */
  readonly shown = (text: string): string => visible(this.redact(text));
}
