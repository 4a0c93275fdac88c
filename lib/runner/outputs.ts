import { holdsControl } from '../base/foreign-text.ts';

/** Outputs of one action: set at any time, written once, in every ending. Names are fixed beforehand. */
export class Outputs {
  readonly #values: Map<string, string>;

  constructor(names: readonly string[]) {
    this.#values = new Map(names.map((name) => [name, '']));
  }

  /** A name that the action does not have is a defect; so is a value that could break the runner's file format. */
  set(name: string, value: string): void {
    if (!this.#values.has(name)) throw new Error(`defect: ${name} is no output of this action`);
    if (holdsControl(value)) throw new Error(`the value of the output ${name} holds a control character`);
    this.#values.set(name, value);
  }

  /** A list: one item a line, as inputs take it. */
  setList(name: string, items: readonly string[]): void {
    for (const item of items) this.set(name, item);
    this.#values.set(name, items.join('\n'));
  }

  get(name: string): string {
    return this.#values.get(name) ?? '';
  }

  entries(): [string, string][] {
    return [...this.#values];
  }
}
