import { UserError } from '../base/errors.ts';
import { holdsControl } from '../base/foreign-text.ts';
import { Secret } from '../base/secret.ts';
import { type Price, parseDuration, parsePrice, parseSize, priceOf } from '../base/units.ts';

/** Where raw values come from: `INPUT_*` and the environment. */
export interface InputSource {
  /** The input as given, not trimmed; `''` when not given. */
  input(name: string): string;
  env(name: string): string | undefined;
  /** Registers a secret that came in with the runner's masks. */
  mask(value: string): void;
}

/** What the parser asked for; a test proves it equal to `action.yml`. */
export interface AskedInput {
  readonly kind:
    | 'text'
    | 'secret'
    | 'boolean'
    | 'duration'
    | 'size'
    | 'price'
    | 'integer'
    | 'list'
    | 'choice'
    | 'lines';
  readonly fallback: string;
  readonly required: boolean;
  readonly env?: string | undefined;
  readonly values?: readonly string[];
}

interface TextOptions {
  readonly env?: string;
  /** Says in words what is wrong with the value; undefined when it is fine. */
  readonly check?: (value: string) => string | undefined;
}

/**
 * Reads the inputs of one action, once. Bad and missing values are collected; `finish` reports all of them together.
 * Until then a bad value has a stand-in, never none: a rule over several inputs must not find missing what is only
 * misspelt. So nothing may be done with the values before `finish`.
 */
export class InputReader {
  readonly asked = new Map<string, AskedInput>();
  readonly #source: InputSource;
  readonly #problems: string[] = [];

  constructor(source: InputSource) {
    this.#source = source;
  }

  /** A rule over several inputs was broken. */
  problem(text: string): void {
    this.#problems.push(text);
  }

  /** What is wrong so far, each in words. */
  get problems(): readonly string[] {
    return this.#problems;
  }

  text(name: string, options: TextOptions = {}): string | undefined {
    this.#ask(name, { kind: 'text', fallback: '', required: false, env: options.env });
    return this.#checked(name, options);
  }

  requiredText(name: string, options: TextOptions = {}): string {
    this.#ask(name, { kind: 'text', fallback: '', required: true, env: options.env });
    return this.#checked(name, options) ?? this.#missing(name, options.env);
  }

  /** A text that has a default. */
  textOr(name: string, fallback: string, options: TextOptions = {}): string {
    this.#ask(name, { kind: 'text', fallback, required: false, env: options.env });
    return this.#checked(name, options) ?? fallback;
  }

  /** Free text: white space and newlines belong to the value. */
  lines(name: string): string | undefined {
    this.#ask(name, { kind: 'lines', fallback: '', required: false });
    return this.#source.input(name) || undefined;
  }

  secret(name: string, options: TextOptions = {}): Secret | undefined {
    this.#ask(name, { kind: 'secret', fallback: '', required: false, env: options.env });
    const raw = this.#raw(name, options.env);
    if (raw === undefined) return undefined;
    this.#source.mask(raw);
    const value = this.#tidy(name, raw);
    const wrong = options.check?.(value);
    if (wrong) this.problem(`${name} ${wrong}`);
    return new Secret(value);
  }

  requiredSecret(name: string, options: TextOptions = {}): Secret {
    const value = this.secret(name, options);
    this.#ask(name, { kind: 'secret', fallback: '', required: true, env: options.env });
    return value ?? new Secret(this.#missing(name, options.env));
  }

  flag(name: string, fallback: boolean, options: { env?: string } = {}): boolean {
    this.#ask(name, { kind: 'boolean', fallback: String(fallback), required: false, env: options.env });
    const raw = this.#raw(name, options.env) ?? String(fallback);
    if (raw !== 'true' && raw !== 'false') this.problem(`${name} must be true or false, not ${quote(raw)}`);
    return raw === 'true';
  }

  choice<const V extends readonly string[]>(
    name: string,
    values: V,
    fallback: V[number],
    options: { env?: string } = {},
  ): V[number] {
    this.#ask(name, { kind: 'choice', fallback, required: false, env: options.env, values });
    const raw = this.#raw(name, options.env) ?? fallback;
    if (!values.includes(raw)) this.problem(`${name} must be one of ${values.join(', ')}, not ${quote(raw)}`);
    return raw;
  }

  /** Milliseconds. `fallback` is written as users do (contract.md Rules). */
  duration(name: string, fallback: string): number {
    this.#ask(name, { kind: 'duration', fallback, required: false });
    return this.#parsed(name, fallback, parseDuration, 'a duration such as 90s, 15m or 6h', 0);
  }

  /** Bytes. */
  size(name: string, fallback: string): number {
    this.#ask(name, { kind: 'size', fallback, required: false });
    return this.#parsed(name, fallback, parseSize, 'a size such as 512MiB, 100GiB or 2TiB', 0);
  }

  /** Bytes; undefined when it is not given. */
  optionalSize(name: string): number | undefined {
    this.#ask(name, { kind: 'size', fallback: '', required: false });
    if (this.#raw(name) === undefined) return undefined;
    return this.#parsed(name, '', parseSize, 'a size such as 512MiB, 100GiB or 2TiB', 2 ** 30);
  }

  price(name: string): Price | undefined {
    this.#ask(name, { kind: 'price', fallback: '', required: false });
    if (this.#raw(name) === undefined) return undefined;
    return this.#parsed(name, '', parsePrice, 'a decimal price such as 0.25 or 120', priceOf(1_000_000n));
  }

  integer(name: string, options: { min: number; max: number }): number | undefined {
    this.#ask(name, { kind: 'integer', fallback: '', required: false });
    if (this.#raw(name) === undefined) return undefined;
    const parse = (text: string) => {
      const value = /^(0|[1-9][0-9]{0,14})$/.test(text) ? Number(text) : Number.NaN;
      return value >= options.min && value <= options.max ? value : undefined;
    };
    const kind = `a whole number from ${options.min} to ${options.max}`;
    return this.#parsed(name, '', parse, kind, options.min);
  }

  /** One item a line; empty lines are skipped. */
  list(name: string, check?: (item: string) => string | undefined): string[] {
    this.#ask(name, { kind: 'list', fallback: '', required: false });
    const items = this.#source
      .input(name)
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((line) => line !== '');
    for (const item of items) {
      const wrong = check?.(item);
      if (wrong) this.problem(`${name}: ${quote(item)} ${wrong}`);
    }
    return items;
  }

  /** Throws one error that names every problem. */
  finish(): void {
    if (this.#problems.length === 0) return;
    const [first, ...more] = this.#problems;
    const all =
      more.length === 0 ? String(first) : `${this.#problems.length} problems: ${this.#problems.join('; ')}`;
    throw new UserError({
      code: 'E_INPUT',
      what: `the inputs cannot be used: ${all}`,
      why: 'an input under `with:` is missing or misspelt, or a secret of that name does not exist here (it is empty then)',
      fix: "correct all of them; the inputs table in the action's README says what each one takes",
    });
  }

  #ask(name: string, asked: AskedInput): void {
    this.asked.set(name, asked);
  }

  #raw(name: string, env?: string): string | undefined {
    return this.#source.input(name) || (env === undefined ? undefined : this.#source.env(env)) || undefined;
  }

  #checked(name: string, options: TextOptions): string | undefined {
    const raw = this.#raw(name, options.env);
    if (raw === undefined) return undefined;
    const value = this.#tidy(name, raw);
    const wrong = options.check?.(value);
    if (wrong) this.problem(`${name} ${wrong}, not ${quote(value)}`);
    return value;
  }

  #tidy(name: string, raw: string): string {
    if (raw !== raw.trim() || holdsControl(raw)) {
      this.problem(`${name} has white space around it, a newline or a control character inside`);
    }
    return raw;
  }

  #parsed<T>(
    name: string,
    fallback: string,
    parse: (text: string) => T | undefined,
    kind: string,
    standIn: T,
  ): T {
    const raw = this.#raw(name) ?? fallback;
    const value = parse(raw);
    if (value === undefined) this.problem(`${name} must be ${kind}, not ${quote(raw)}`);
    return value ?? standIn;
  }

  #missing(name: string, env: string | undefined): string {
    this.problem(env ? `${name} is missing (input, or environment ${env})` : `${name} is missing`);
    return '';
  }
}

function quote(value: string): string {
  return JSON.stringify(value.length > 80 ? `${value.slice(0, 80)}…` : value);
}
