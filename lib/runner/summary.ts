import { rateOf, spentTime } from '../base/figures.ts';
import { cut } from '../base/foreign-text.ts';
import { formatSize } from '../base/units.ts';
import { blockMarkdown, codeMarkdown, escapeMarkdown, linkMarkdown } from './markdown.ts';

/** GitHub drops a summary near 1 MiB; ours stays far below. pitfalls.md 4.24 */
const LIMIT = 60_000;
/** Characters of a title's part that comes from an error. */
const TITLE = 100;

/** How a run has ended. `refused`: nothing was changed by then. `failed`: something was, or may have been. */
type GoodEnding = 'success' | 'adopted' | 'dry-run';
export type BadEnding = 'refused' | 'failed' | 'cancelled' | 'timeout';

const HEADS: Readonly<Record<GoodEnding | BadEnding, string>> = {
  success: '✅ ',
  adopted: '♻️ Adopted: ',
  'dry-run': '🔎 Dry run: ',
  refused: '⛔ Refused: ',
  failed: '❌ Failed: ',
  cancelled: '🚫 Cancelled: ',
  timeout: '⏳ Timed out: ',
};

/** Why a run has ended badly. */
export interface Failure {
  readonly ending: BadEnding;
  readonly code: string;
  readonly what: string;
  readonly why: string;
  readonly fix: string;
  /** Address of the page that tells more, or its path in the repository. */
  readonly more: string;
  /** What was under it, outermost first. */
  readonly causes: readonly string[];
}

/** A thing that the run made, found, or did not make. */
export interface Item {
  readonly what: string;
  /** Its name or id; '' where there is none. */
  readonly id: string;
  /** `made`, `found`, `not made`, `would be made`, … */
  readonly state: string;
  /** Its page in IBM's console. */
  readonly link?: string | undefined;
}

interface SummaryOptions {
  /** The action's name, under the title. */
  readonly action?: string;
  /** Takes out what the log masks. */
  readonly clean?: (text: string) => string;
  /** Unix milliseconds. */
  readonly now?: () => number;
  /** What comes next is told as a command, not as a step of a workflow. */
  readonly asCommands?: boolean;
}

/** A stage that comes next, with its inputs as they are written in a step and on a command line. */
interface NextStage {
  readonly action: string;
  readonly command: string;
  readonly inputs: readonly { readonly name: string; readonly step: string; readonly flag: string }[];
}

type Rows = readonly (readonly string[])[];

/**
 * What happened, for the run's page: how it ended, why, what there is now and what is left, prices, times, and what
 * comes next. All values are escaped here.
 */
export class Summary {
  readonly #options: SummaryOptions;
  readonly #now: () => number;
  readonly #started: number;
  readonly #title: string;
  #good: { readonly ending: GoodEnding; readonly title: string; readonly sentence: string } | undefined;
  #failure: Failure | undefined;
  #begun = false;
  readonly #items: Item[] = [];
  readonly #left: { readonly what: string; readonly how: string; readonly command: string }[] = [];
  readonly #rows: { readonly name: string; readonly value: string; readonly link: string | undefined }[] = [];
  readonly #notes: string[] = [];
  readonly #times: Rows[number][] = [];
  readonly #figures: { readonly head: readonly string[]; readonly rows: Rows }[] = [];
  readonly #diagrams: string[][] = [];
  readonly #next: { readonly text: string; readonly block: readonly string[] }[] = [];
  readonly #tables: { readonly head: readonly string[]; readonly rows: Rows }[] = [];

  /** `title`: where nobody has told how it ended. */
  constructor(title: string, options: SummaryOptions = {}) {
    this.#title = title;
    this.#options = options;
    this.#now = options.now ?? Date.now;
    this.#started = this.#now();
  }

  /** From the start of the run until now: Unix milliseconds. */
  get times(): { readonly from: number; readonly until: number } {
    return { from: this.#started, until: this.#now() };
  }

  /** Whether something was, or may have been, changed. */
  get begun(): boolean {
    return this.#begun;
  }

  /** From now on something may have been changed: what ends the run is no refusal any more. */
  begin(): void {
    this.#begun = true;
  }

  /** A good ending, and what happened, in one sentence. */
  ended(ending: GoodEnding, title: string, sentence: string): void {
    this.#good = { ending, title, sentence };
  }

  failed(failure: Failure): void {
    this.#failure = failure;
  }

  item(item: Item): void {
    this.#items.push(item);
  }

  /** What costs money or stands in the way until somebody removes it; `command` where one does. */
  left(what: string, how: string, command = ''): void {
    this.#left.push({ what, how, command });
  }

  row(name: string, value: string, link?: string): void {
    if (value !== '') this.#rows.push({ name, value, link });
  }

  note(text: string): void {
    this.#notes.push(text);
  }

  /** How long a part of the work took, and how many bytes it was about. */
  timed(what: string, milliseconds: number, bytes?: number): void {
    const size = bytes === undefined ? '' : formatSize(bytes);
    this.#times.push([what, spentTime(milliseconds), size, rateOf(bytes ?? 0, milliseconds)]);
  }

  /** A table of a few rows that stands among the facts. */
  figures(head: readonly string[], rows: Rows): void {
    if (rows.length > 0) this.#figures.push({ head, rows });
  }

  /** Lines of a Mermaid diagram, made by code: what is foreign in them is made harmless by whoever makes it. */
  diagram(lines: readonly string[]): void {
    if (lines.length > 0) this.#diagrams.push(lines.map((line) => line.replace(/[`\n\r]/g, ' ')));
  }

  /** What people do next: a sentence, and what they copy. */
  next(text: string, language: 'sh' | 'yaml', lines: readonly string[]): void {
    this.#next.push({ text, block: blockMarkdown(language, lines.map(this.#clean)) });
  }

  /** What people do next with what this stage has made. */
  nextStage(text: string, { action, command, inputs }: NextStage): void {
    if (this.#options.asCommands) {
      const flags = inputs.map(({ name, flag }) => ` --${name} ${flag}`);
      this.next(text, 'sh', [`encrypted-image ${command}${flags.join('')}`]);
      return;
    }
    const lines = inputs.map(({ name, step }) => `    ${name}: ${step}`);
    this.next(text, 'yaml', [`- uses: …/actions/${action}`, '  with:', ...lines]);
  }

  /** Comes last: what is too long is cut at the end. */
  table(head: readonly string[], rows: Rows): void {
    this.#tables.push({ head, rows });
  }

  /** GitHub-flavoured Markdown; empty when nothing was said. */
  render(): string {
    if (!this.#good && !this.#failure && this.#rows.length === 0 && this.#notes.length === 0) return '';
    const lines = [`### ${this.#heading()}`, '', ...this.#byline(), ...this.#failureLines()];
    if (this.#good && !this.#failure) lines.push(this.#text(this.#good.sentence), '');
    for (const text of this.#notes) lines.push(this.#text(text), '');
    lines.push(...this.#itemLines(), ...this.#rowLines());
    for (const { head, rows } of this.#figures) lines.push(...this.#grid(head, rows));
    lines.push(...this.#timeLines());
    for (const diagram of this.#diagrams) lines.push('```mermaid', ...diagram, '```', '');
    for (const { text, block } of this.#next) lines.push(this.#text(text), '', ...block, '');
    for (const { head, rows } of this.#tables) lines.push(...this.#grid(head, rows));
    return whole(`${lines.join('\n')}\n`);
  }

  readonly #clean = (text: string): string => this.#options.clean?.(text) ?? text;
  readonly #text = (text: string): string => escapeMarkdown(this.#clean(text));

  #heading(): string {
    const failure = this.#failure;
    if (failure) return `${HEADS[failure.ending]}${this.#text(brief(failure.what))}`;
    const good = this.#good;
    return good ? `${HEADS[good.ending]}${this.#text(good.title)}` : this.#text(this.#title);
  }

  #byline(): string[] {
    const { action } = this.#options;
    if (action === undefined) return [];
    const { from, until } = this.times;
    const ended = new Date(until).toISOString().slice(0, 19).replace('T', ' ');
    return [`<sub>${codeMarkdown(action)} · ${spentTime(until - from)} · ended ${ended} UTC</sub>`, ''];
  }

  #failureLines(): string[] {
    const failure = this.#failure;
    if (!failure) return [];
    const { code, what, why, fix, more, causes } = failure;
    const row = (name: string, text: string) => `| **${name}** | ${this.#text(text)} |`;
    return [
      `| Error | ${codeMarkdown(code)} |`,
      '|:---|:---|',
      row('What', what),
      row('Likely', why),
      row('Fix', fix),
      ...causes.map((cause) => row('Caused by', cause)),
      `| **More** | ${linkMarkdown(more.startsWith('https:') ? `all about ${code}` : more, more)} |`,
      '',
    ];
  }

  #itemLines(): string[] {
    const lines: string[] = [];
    if (this.#items.length > 0) {
      lines.push('| What | Name or id | State |', '|:---|:---|:---|');
      for (const { what, id, state, link } of this.#items)
        lines.push(`| ${this.#text(what)} | ${linkMarkdown(this.#clean(id), link)} | ${this.#text(state)} |`);
      lines.push('');
    }
    if (this.#left.length === 0) return lines;
    lines.push('| Left behind | How to find or remove it |', '|:---|:---|');
    for (const { what, how, command } of this.#left) {
      const code = command === '' ? '' : ` ${codeMarkdown(this.#clean(command))}`;
      lines.push(`| ${this.#text(what)} | ${this.#text(how)}${code} |`);
    }
    return [...lines, ''];
  }

  #rowLines(): string[] {
    if (this.#rows.length === 0) return [];
    const rows = this.#rows.map(
      ({ name, value, link }) => `| ${this.#text(name)} | ${linkMarkdown(this.#clean(value), link)} |`,
    );
    return ['| | |', '|---|---|', ...rows, ''];
  }

  #timeLines(): string[] {
    if (this.#times.length === 0) return [];
    const columns = this.#times.some(([, , size]) => size !== '') ? 4 : 2;
    const rows = this.#times.map((row) => row.slice(0, columns));
    return this.#grid(['Work', 'Time', 'Size', 'Rate'].slice(0, columns), rows);
  }

  #grid(head: readonly string[], rows: Rows): string[] {
    const row = (cells: readonly string[]) => `| ${cells.map(this.#text).join(' | ')} |`;
    return [row(head), `|${':---|'.repeat(head.length)}`, ...rows.map(row), ''];
  }
}

/** What failed, short enough for a title. */
function brief(what: string): string {
  const text = what.trim().replace(/\.$/, '');
  if (text.length <= TITLE) return text;
  const short = cut(text, TITLE);
  // Where a part of the sentence ends, else where a word does.
  const part = Math.max(...[': ', '; ', ' ('].map((mark) => short.lastIndexOf(mark)));
  return part > 20 ? `${short.slice(0, part)} …` : `${short.slice(0, short.lastIndexOf(' '))} …`;
}

/** A text that is too long ends after a line: half a line could be half of an entity, or of a table's row. */
function whole(text: string): string {
  if (text.length <= LIMIT) return text;
  return `${text.slice(0, text.lastIndexOf('\n', LIMIT) + 1)}\n…\n`;
}
