import { inspect } from 'node:util';

/**
 * A text that must not be seen: API keys, tokens, base64 of a DEK on its way into a request.
 * Printing, joining, JSON and `console.log` all give `***`; only `reveal()` gives the value.
 */
export class Secret {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  reveal(): string {
    return this.#value;
  }

  get length(): number {
    return this.#value.length;
  }

  toString(): string {
    return '***';
  }

  toJSON(): string {
    return '***';
  }

  [inspect.custom](): string {
    return 'Secret(***)';
  }
}

/**
 * Every form in which a secret could turn up in a log: itself, each of its lines, and its base64, base64url, hex,
 * percent and JSON encodings. Forms under 8 characters are left out: masking them would blank ordinary text
 * (pitfalls.md 4.2: short masks).
 */
export function maskForms(value: string): string[] {
  const forms = new Set<string>();
  const texts = [value, ...value.split(/\r?\n/)];
  for (const text of texts) {
    const bytes = Buffer.from(text, 'utf8');
    forms.add(text);
    forms.add(bytes.toString('base64'));
    forms.add(bytes.toString('base64').replace(/=+$/, ''));
    forms.add(bytes.toString('base64url'));
    forms.add(bytes.toString('hex'));
    forms.add(bytes.toString('hex').toUpperCase());
    forms.add(encodeURIComponent(text));
    forms.add(JSON.stringify(text).slice(1, -1));
    // The user:password pair of HTTP Basic shifts the base64 alphabet; the three alignments cover any prefix.
    for (const shift of [0, 1, 2]) forms.add(innerBase64(bytes, shift));
  }
  return [...forms].filter((form) => form.length >= 8).sort((a, b) => b.length - a.length);
}

/** The base64 characters that depend on `bytes` alone when `shift` unknown bytes stand before them. */
function innerBase64(bytes: Buffer, shift: number): string {
  const padded = Buffer.concat([Buffer.alloc(shift), bytes])
    .toString('base64')
    .replace(/=+$/, '');
  const first = Math.ceil((shift * 8) / 6);
  const whole = Math.floor(((bytes.length + shift) * 8) / 6);
  return padded.slice(first, whole);
}
