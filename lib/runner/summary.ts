import { oneLine } from '../base/errors.ts';

/** GitHub drops a summary near 1 MiB; ours stays far below. pitfalls 24 */
const LIMIT = 60_000;

/** What happened, for the run's page: a title, rows of names and ids, notes. All values are escaped here. */
export class Summary {
  readonly #title: string;
  readonly #rows: [string, string][] = [];
  readonly #notes: string[] = [];

  constructor(title: string) {
    this.#title = title;
  }

  row(name: string, value: string): void {
    if (value !== '') this.#rows.push([name, value]);
  }

  note(text: string): void {
    this.#notes.push(text);
  }

  /** GitHub-flavoured Markdown; empty when nothing was said. */
  render(): string {
    if (this.#rows.length === 0 && this.#notes.length === 0) return '';
    const lines = [`### ${escapeMarkdown(this.#title)}`, ''];
    if (this.#rows.length > 0) {
      lines.push('| | |', '|---|---|');
      for (const [name, value] of this.#rows)
        lines.push(`| ${escapeMarkdown(name)} | ${escapeMarkdown(value)} |`);
      lines.push('');
    }
    for (const text of this.#notes) lines.push(escapeMarkdown(text), '');
    const whole = `${lines.join('\n')}\n`;
    return whole.length > LIMIT ? `${whole.slice(0, LIMIT)}…\n` : whole;
  }
}

/** Text of services and users must neither format, nor link, nor break out of a table cell. pitfalls I12 */
export function escapeMarkdown(text: string): string {
  return oneLine(text, 2000)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\\`*_{}[\]|#~!@]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/(https?):\/\//gi, '$1&#58;//');
}
