import { oneLine } from '../base/errors.ts';

/** GitHub drops a summary near 1 MiB; ours stays far below. pitfalls.md 4.24 */
const LIMIT = 60_000;

/** What happened, for the run's page: a title, rows of names and ids, notes. All values are escaped here. */
export class Summary {
  readonly #title: string;
  readonly #rows: [string, string][] = [];
  readonly #notes: string[] = [];
  readonly #diagrams: string[][] = [];
  readonly #tables: { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }[] =
    [];

  constructor(title: string) {
    this.#title = title;
  }

  row(name: string, value: string): void {
    if (value !== '') this.#rows.push([name, value]);
  }

  note(text: string): void {
    this.#notes.push(text);
  }

  /** Lines of a Mermaid diagram, made by code: what is foreign in them is made harmless by whoever makes it. */
  diagram(lines: readonly string[]): void {
    this.#diagrams.push(lines.map((line) => line.replace(/[`\n\r]/g, ' ')));
  }

  /** Comes last: what is too long is cut at the end. */
  table(head: readonly string[], rows: readonly (readonly string[])[]): void {
    this.#tables.push({ head, rows });
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
    for (const diagram of this.#diagrams) lines.push('```mermaid', ...diagram, '```', '');
    for (const { head, rows } of this.#tables) {
      const row = (cells: readonly string[]) => `| ${cells.map(escapeMarkdown).join(' | ')} |`;
      lines.push(row(head), `|${'---|'.repeat(head.length)}`, ...rows.map(row), '');
    }
    return whole(`${lines.join('\n')}\n`);
  }
}

/** A text that is too long ends after a line: half a line could be half of an entity, or of a table's row. */
function whole(text: string): string {
  if (text.length <= LIMIT) return text;
  return `${text.slice(0, text.lastIndexOf('\n', LIMIT) + 1)}\n…\n`;
}

/** Where GitHub renders the summary it reads names, numbers and addresses out of plain text, entities or not. */
const BREAK = '<!-- -->';
/** No literal: lib/base/foreign-text.ts tells why. */
const DOT_OF_A_NAME = '\\.(?=\\p{L})';

/**
 * Text of services and users must neither format, nor link, nor name people or issues, nor break out of a table cell,
 * nor hide anything. Copied from the page it is what it was. pitfalls.md I12
 */
export function escapeMarkdown(text: string): string {
  return (
    oneLine(text, 2000)
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      .replace(/[\\`*_{}[\]|~!]/g, (character) => `&#${character.charCodeAt(0)};`)
      // Addresses with a scheme, mail addresses and people, issues by either name.
      .replace(/:(?=\/\/)/g, `&#58;${BREAK}`)
      .replace(/@/g, `&#64;${BREAK}`)
      .replace(/(?<!&)#/g, `&#35;${BREAK}`)
      .replace(/\b(gh)-(?=\d)/gi, `$1-${BREAK}`)
      // `www.` and names of hosts.
      .replace(new RegExp(DOT_OF_A_NAME, 'gu'), '&#46;')
      // What would begin a list or a line when it comes first.
      .replace(/^[-+=]/, (character) => `&#${character.charCodeAt(0)};`)
      .replace(/^(\d+)([.)])/, (_, number, mark) => `${number}&#${mark.charCodeAt(0)};`)
  );
}
