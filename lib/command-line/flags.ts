import { nearest } from '../base/nearest.ts';
import { type Offered, whyNotHere } from './offer.ts';

/** A flag that every command has. */
interface General {
  readonly name: string;
  /** What stands for its value in the help; '' for a switch. */
  readonly value: string;
  readonly text: string;
}

export const GENERAL: readonly General[] = [
  { name: 'summary', value: 'FILE', text: 'Writes what happened as Markdown, in every ending' },
  {
    name: 'outputs',
    value: 'FILE',
    text: 'Writes the outputs as lines NAME=value too, as `artifacts:reports:dotenv` of GitLab takes them',
  },
  { name: 'quiet', value: '', text: 'Says nothing on stderr but warnings and errors' },
  { name: 'verbose', value: '', text: 'Says on stderr also what is for those who look for a defect' },
  { name: 'help', value: '', text: 'Shows this text' },
];

/** What stands on a command line. */
export interface Flags {
  /** Input → value; items of a list on lines of their own. */
  readonly values: ReadonlyMap<string, string>;
  /** Input → file descriptor that gives its value. */
  readonly descriptors: ReadonlyMap<string, number>;
  /** General flags → value; `true` for a switch. */
  readonly general: ReadonlyMap<string, string>;
  /** What is wrong, each in words. Holds no value: it could be a secret in the wrong place. */
  readonly problems: readonly string[];
}

/** Reads the arguments after the command's name. `others`: flag → commands that have it, asked only for an unknown one. */
export function readFlags(
  args: readonly string[],
  offered: readonly Offered[],
  others: (flag: string) => readonly string[] = () => [],
): Flags {
  return new FlagReader(args, offered, others).read();
}

class FlagReader {
  readonly #rest: string[];
  readonly #offered: ReadonlyMap<string, Offered>;
  readonly #others: (flag: string) => readonly string[];
  readonly #values = new Map<string, string>();
  readonly #descriptors = new Map<string, number>();
  readonly #general = new Map<string, string>();
  readonly #problems: string[] = [];
  #position = 0;

  constructor(
    args: readonly string[],
    offered: readonly Offered[],
    others: (flag: string) => readonly string[],
  ) {
    this.#rest = [...args];
    this.#offered = new Map(offered.map((input) => [input.name, input]));
    this.#others = others;
  }

  read(): Flags {
    for (let arg = this.#take(); arg !== undefined; arg = this.#take()) {
      const [, name, value] = /^--([^=]+)(?:=([\s\S]*))?$/.exec(arg) ?? [];
      if (arg === '-h') this.#general.set('help', 'true');
      else if (name === undefined)
        this.#problem(
          `argument ${this.#position} belongs to no flag (one that takes no value, or two values?)`,
        );
      else this.#flag(name, value);
    }
    return {
      values: this.#values,
      descriptors: this.#descriptors,
      general: this.#general,
      problems: this.#problems,
    };
  }

  #take(): string | undefined {
    this.#position += 1;
    return this.#rest.shift();
  }

  #problem(text: string): void {
    this.#problems.push(text);
  }

  #flag(name: string, inline: string | undefined): void {
    const general = GENERAL.find((flag) => flag.name === name);
    const input = this.#offered.get(name);
    const behind = /^(.+)-fd$/.exec(name)?.[1] ?? '';
    if (general?.value === '') this.#switch(name, switched(inline));
    else if (general) this.#set(this.#general, name, this.#value(name, inline));
    else if (input) this.#input(input, inline);
    else if (this.#offered.get(behind)?.byDescriptor) this.#descriptor(behind, inline);
    else this.#unknown(name, inline);
  }

  #switch(name: string, stated: string): void {
    if (stated === 'true') this.#set(this.#general, name, stated);
    else if (stated !== 'false' && stated !== '')
      this.#problem(`--${name} is true or false, or stands alone`);
  }

  #input(input: Offered, inline: string | undefined): void {
    const { name, kind, secret, variable } = input;
    if (secret) {
      if (inline === undefined) this.#skipValue();
      this.#problem(
        `--${name} would show a secret to everybody on this machine: set the environment variable ${variable}, or give --${name}-fd N and the secret on file descriptor N`,
      );
    } else if (kind === 'boolean') {
      const next = this.#rest[0];
      const stated = inline ?? (next === 'true' || next === 'false' ? this.#take() : undefined);
      this.#set(this.#values, name, switched(stated));
    } else if (kind === 'list') {
      const value = this.#value(name, inline);
      const before = this.#values.get(name);
      if (value !== undefined) this.#values.set(name, before === undefined ? value : `${before}\n${value}`);
    } else this.#set(this.#values, name, this.#value(name, inline));
  }

  #descriptor(input: string, inline: string | undefined): void {
    const value = this.#value(`${input}-fd`, inline);
    if (value === undefined) return;
    const descriptor = /^(0|[3-9]|[1-9][0-9]{1,3})$/.test(value) ? Number(value) : undefined;
    if (descriptor === undefined)
      this.#problem(`--${input}-fd takes the number of an open file descriptor: 0, or 3 and above`);
    else if ([...this.#descriptors.values()].includes(descriptor))
      this.#problem(`two flags name file descriptor ${descriptor}: each gives one value`);
    else if (this.#values.has(input)) this.#problem(`--${input} and --${input}-fd are both given`);
    else if (this.#descriptors.has(input)) this.#problem(`--${input}-fd is given twice`);
    else this.#descriptors.set(input, descriptor);
  }

  #set(values: Map<string, string>, name: string, value: string | undefined): void {
    if (value === undefined) return;
    if (values.has(name) || this.#descriptors.has(name)) this.#problem(`--${name} is given twice`);
    values.set(name, value);
  }

  #value(name: string, inline: string | undefined): string | undefined {
    if (inline !== undefined) return inline;
    const next = this.#rest[0];
    if (next !== undefined && !next.startsWith('--')) return this.#take();
    this.#problem(`--${name} needs a value (one that begins with -- is written --${name}=VALUE)`);
    return undefined;
  }

  /** What probably belongs to a flag that is refused must be neither read nor shown. */
  #skipValue(): void {
    if (this.#rest[0] !== undefined && !this.#rest[0].startsWith('--')) this.#take();
  }

  #unknown(name: string, inline: string | undefined): void {
    if (inline === undefined) this.#skipValue();
    const shown = JSON.stringify(`--${name.slice(0, 60)}`);
    const why = whyNotHere(name);
    if (why !== undefined) {
      this.#problem(`${shown} is no flag of the command line: ${why}`);
      return;
    }
    const near = nearest(name, this.#names());
    if (near !== undefined) this.#problem(`there is no flag ${shown}; did you mean --${near}?`);
    else {
      const owners = this.#others(name);
      this.#problem(
        `there is no flag ${shown}${owners.length > 0 ? `; it belongs to ${owners.join(', ')}` : ''}`,
      );
    }
  }

  #names(): string[] {
    const inputs = [...this.#offered.values()];
    return [
      ...inputs.filter(({ secret }) => !secret).map(({ name }) => name),
      ...inputs.filter(({ byDescriptor }) => byDescriptor).map(({ name }) => `${name}-fd`),
      ...GENERAL.map(({ name }) => name),
    ];
  }
}

/** A switch that is only named is on. */
function switched(stated: string | undefined): string {
  return stated ?? 'true';
}
