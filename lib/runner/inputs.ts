import type { Problem } from '../base/errors.ts';
import {
  booleanProblem,
  choiceProblem,
  durationProblem,
  integerProblem,
  priceProblem,
  sizeProblem,
} from '../base/likely.ts';
import { problem, problemsError } from '../base/problems.ts';
import { Secret } from '../base/secret.ts';
import { quotesOf, slipOf } from '../base/slips.ts';
import { type Price, parseDuration, parsePrice, parseSize, priceOf } from '../base/units.ts';
import { itemProblem } from './list-items.ts';

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

/** What is wrong with a value; undefined when it is fine. `what` stands behind the input's name: `must be …`. */
export type Check = (value: string) => Problem | undefined;

interface TextOptions {
  readonly env?: string;
  readonly check?: Check;
  /** Messages do not show the value. */
  readonly hidden?: boolean;
}

interface Raw {
  readonly value: string | undefined;
  /** Name of the input, and of the environment variable that the value came from. */
  readonly name: string;
}

/**
 * Reads the inputs of one action, once. Bad and missing values are collected; `finish` reports all of them together, each
 * with its own cause and cure, and each input once. Until then a bad value has a stand-in, never none, and a rule over
 * several inputs (`rule`) is not judged where one of them is bad by itself: nothing is reported that only follows from
 * another problem. So nothing may be done with the values before `finish`.
 */
export class InputReader {
  readonly asked = new Map<string, AskedInput>();
  readonly #source: InputSource;
  readonly #problems: Problem[] = [];
  readonly #bad = new Set<string>();

  constructor(source: InputSource) {
    this.#source = source;
  }

  /** Something is wrong with these inputs. Where one of them is known to be bad already, this follows from it and is dropped. */
  problem(found: Problem, ...inputs: readonly string[]): void {
    if (inputs.some((name) => this.#bad.has(name))) return;
    this.#problems.push(found);
    for (const name of inputs) this.#bad.add(name);
  }

  /** A rule over several inputs, each good by itself: where it is broken, that is a problem of none of them alone. */
  rule(inputs: readonly string[], broken: boolean, found: Problem): void {
    if (broken && inputs.every((name) => !this.#bad.has(name))) this.#problems.push(found);
  }

  /** What is wrong so far. */
  get problems(): readonly Problem[] {
    return this.#problems;
  }

  /** The input as a message names it: with the environment variable that its value came from. */
  nameOf(name: string): string {
    return this.#read(name, this.asked.get(name)?.env).name;
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
    const { value } = this.#read(name, options.env);
    if (value === undefined) return undefined;
    this.#source.mask(value);
    this.#checked(name, { ...options, hidden: true });
    return new Secret(value);
  }

  requiredSecret(name: string, options: TextOptions = {}): Secret {
    const value = this.secret(name, options);
    this.#ask(name, { kind: 'secret', fallback: '', required: true, env: options.env });
    return value ?? new Secret(this.#missing(name, options.env));
  }

  flag(name: string, fallback: boolean, options: { env?: string } = {}): boolean {
    this.#ask(name, { kind: 'boolean', fallback: String(fallback), required: false, env: options.env });
    const parse = (text: string) => (text === 'true' || text === 'false' ? text === 'true' : undefined);
    return this.#parsed(name, { parse, wrong: booleanProblem, standIn: fallback }, options.env) ?? fallback;
  }

  /** `wrong` knows more of what is given by mistake than the list of values. */
  choice<const V extends readonly string[]>(
    name: string,
    values: V,
    fallback: V[number],
    options: { readonly env?: string; readonly wrong?: Check } = {},
  ): V[number] {
    this.#ask(name, { kind: 'choice', fallback, required: false, env: options.env, values });
    const parse = (text: string): V[number] | undefined => values.find((value) => value === text);
    const wrong = (text: string) => options.wrong?.(text) ?? choiceProblem(text, values);
    return this.#parsed(name, { parse, wrong, standIn: fallback }, options.env) ?? fallback;
  }

  /** Milliseconds. `fallback` is written as users do (contract.md Rules). */
  duration(name: string, fallback: string): number {
    this.#ask(name, { kind: 'duration', fallback, required: false });
    const standIn = parseDuration(fallback) ?? 0;
    return this.#parsed(name, { parse: parseDuration, wrong: durationProblem, standIn }) ?? standIn;
  }

  /** Bytes. */
  size(name: string, fallback: string): number {
    this.#ask(name, { kind: 'size', fallback, required: false });
    const standIn = parseSize(fallback) ?? 0;
    return this.#parsed(name, { parse: parseSize, wrong: sizeProblem, standIn }) ?? standIn;
  }

  /** Bytes; undefined when it is not given. */
  optionalSize(name: string): number | undefined {
    this.#ask(name, { kind: 'size', fallback: '', required: false });
    return this.#parsed(name, { parse: parseSize, wrong: sizeProblem, standIn: 2 ** 30 });
  }

  price(name: string): Price | undefined {
    this.#ask(name, { kind: 'price', fallback: '', required: false });
    return this.#parsed(name, { parse: parsePrice, wrong: priceProblem, standIn: priceOf(1_000_000n) });
  }

  /** `wrong` knows more of what is given by mistake for this number. */
  integer(
    name: string,
    options: { readonly min: number; readonly max: number; readonly wrong?: Check },
  ): number | undefined {
    this.#ask(name, { kind: 'integer', fallback: '', required: false });
    const parse = (text: string) => {
      const value = /^(0|[1-9][0-9]{0,14})$/.test(text) ? Number(text) : Number.NaN;
      return value >= options.min && value <= options.max ? value : undefined;
    };
    const wrong = (text: string) => options.wrong?.(text) ?? integerProblem(text, options);
    return this.#parsed(name, { parse, wrong, standIn: options.min });
  }

  /** One item a line; empty lines are skipped. */
  list(name: string, check?: Check): string[] {
    this.#ask(name, { kind: 'list', fallback: '', required: false });
    const items = this.#source
      .input(name)
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((line) => line !== '');
    const wrong = items.map((item) => ({ item, found: itemProblem(item, check) }));
    const [first, ...more] = wrong.filter(({ found }) => found !== undefined);
    if (first?.found) {
      const others = more.slice(0, 5).map(({ item }) => quote(item));
      const what = `${name}: ${quote(first.item)} ${first.found.what}`;
      this.problem(
        { ...first.found, what: others.length > 0 ? `${what}; so it is with ${others.join(', ')}` : what },
        name,
      );
    }
    return items;
  }

  /** Throws one error that names every problem. */
  finish(): void {
    if (this.#problems.length > 0)
      throw problemsError('E_INPUT', 'the inputs cannot be used', this.#problems);
  }

  #ask(name: string, asked: AskedInput): void {
    this.asked.set(name, asked);
  }

  #read(name: string, env?: string): Raw {
    const value = this.#source.input(name) || undefined;
    if (value !== undefined || env === undefined) return { value, name };
    const inherited = this.#source.env(env) || undefined;
    return {
      value: inherited,
      name: inherited === undefined ? name : `${name} (from the environment, ${env})`,
    };
  }

  #checked(name: string, { env, check, hidden }: TextOptions): string | undefined {
    const { value } = this.#read(name, env);
    if (value === undefined) return undefined;
    const slip = slipOf(value);
    const wrong = slip ? undefined : check?.(value);
    const quotes = slip || (check && !wrong) ? undefined : quotesOf(value);
    this.#bear(name, slip ?? quotes ?? wrong, slip || quotes || hidden ? undefined : value);
    return value;
  }

  /** Reports a predicate with the name before it, and the value behind it. */
  #bear(name: string, found: Problem | undefined, value?: string): void {
    if (!found) return;
    const shown =
      value === undefined ? '' : `${found.what.startsWith('must') ? ', not' : ':'} ${quote(value)}`;
    this.problem({ ...found, what: `${this.nameOf(name)} ${found.what}${shown}` }, name);
  }

  #parsed<T>(
    name: string,
    kind: { parse: (text: string) => T | undefined; wrong: (text: string) => Problem; standIn: T },
    env?: string,
  ): T | undefined {
    const { value: raw } = this.#read(name, env);
    if (raw === undefined) return undefined;
    const value = kind.parse(raw);
    if (value !== undefined) return value;
    const slip = slipOf(raw) ?? quotesOf(raw);
    this.#bear(name, slip ?? kind.wrong(raw), slip ? undefined : raw);
    return kind.standIn;
  }

  #missing(name: string, env: string | undefined): string {
    const isSecret = this.asked.get(name)?.kind === 'secret';
    this.problem(
      problem(
        env ? `${name} is missing (input, or environment ${env})` : `${name} is missing`,
        isSecret
          ? 'it was forgotten, or the secret that it is taken from does not exist here: it is empty then, in forks and for Dependabot too'
          : 'it was forgotten, or what it is taken from is empty: the output of a step that did not run, a variable that does not exist here',
        env ? `give ${name}, or set ${env} in the environment` : `give ${name} a value`,
      ),
      name,
    );
    return '';
  }
}

/** Base64 of 32 or 64 bytes, or the form of IBM's API keys: put into a wrong input, it must not be shown. */
const KEY_LIKE = /^([A-Za-z0-9+/]{43}=|[A-Za-z0-9+/]{86}==|(?=.*[a-z])(?=.*[A-Z])(?=.*[0-9])[\w-]{44})$/;

function quote(value: string): string {
  if (KEY_LIKE.test(value))
    return `a text of ${value.length} characters that is not shown, since it may be a key`;
  return JSON.stringify(value.length > 80 ? `${value.slice(0, 80)}…` : value);
}
