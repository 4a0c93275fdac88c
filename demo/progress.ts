import { type ActEvent, COMMAND } from '../tools/act.ts';

/** What the demo shows while it runs: on a terminal one line that is rewritten below the lasting ones, else plain lines. */
export class Progress {
  readonly #terminal = process.stdout.isTTY === true;
  readonly #start = Date.now();
  #open = false;

  /** A lasting line. */
  line(text: string): void {
    if (this.#open) process.stdout.write('\r\x1b[K');
    this.#open = false;
    process.stdout.write(`${this.#terminal ? '' : `[${this.#seconds()}] `}${text}\n`);
  }

  /** Something passing: only a terminal shows it. */
  passing(text: string): void {
    if (!this.#terminal) return;
    const width = (process.stdout.columns || 80) - 12;
    process.stdout.write(`\r\x1b[K${this.#seconds()}  ${text.slice(0, width)}`);
    this.#open = true;
  }

  /** What a workflow says, shortened to what a reader wants to follow. */
  event(event: ActEvent): void {
    const job = (event.job.split('/').at(-1) ?? '').trim();
    if (COMMAND.test(event.message)) this.line(`  ${job}: ${event.message.replace(/^.*?::\w+::/, '')}`);
    else if (event.raw && !event.message.startsWith('::')) {
      // Progress with rate and ETA is worth a lasting line in a log that nobody can watch being rewritten.
      if (!this.#terminal && /\bETA\b/.test(event.message)) this.line(`  ${job}: ${event.message}`);
      this.passing(`${job}: ${event.message}`);
    } else if (event.stage === 'Main' && event.result !== undefined && event.result !== 'skipped') {
      this.line(
        `  ${job}: ${event.step.replace(/^.*\/actions\//, '').replace(/@\S+$/, '')}: ${event.result}`,
      );
    }
  }

  #seconds(): string {
    return `${String(Math.round((Date.now() - this.#start) / 1000)).padStart(4)} s`;
  }
}
