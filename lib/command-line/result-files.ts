import { closeSync, openSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { messageOf, UserError } from '../base/errors.ts';

/**
 * Opens the files of `--summary` and `--outputs` before anything is done: a place that cannot be written is refused while
 * that costs nothing. Disposing of it closes them.
 */
export class ResultFiles implements Disposable {
  readonly #files = new Map<string, number>();

  /** `given`: flag → path as given, from `folder`. */
  constructor(given: ReadonlyMap<string, string>, folder: string) {
    const paths = ['summary', 'outputs'].flatMap((flag): [string, string][] => {
      const path = given.get(flag);
      return path ? [[flag, resolve(folder, path)]] : [];
    });
    if (paths.length === 2 && paths[0]?.[1] === paths[1]?.[1]) throw sameFile();
    for (const [flag, path] of paths) this.#files.set(flag, openFile(flag, path));
  }

  summary(text: string): void {
    this.#write('summary', text);
  }

  outputs(text: string): void {
    this.#write('outputs', text);
  }

  [Symbol.dispose](): void {
    for (const file of this.#files.values()) closeSync(file);
    this.#files.clear();
  }

  #write(flag: string, text: string): void {
    const file = this.#files.get(flag);
    if (file !== undefined) writeFileSync(file, text);
  }
}

function sameFile(): UserError {
  return new UserError({
    code: 'E_USAGE',
    what: '--summary and --outputs name the same file',
    why: 'one of the two paths was copied from the other; each would overwrite what the other has written',
    fix: 'give each a file of its own',
  });
}

function openFile(flag: string, path: string): number {
  try {
    return openSync(path, 'w', 0o644);
  } catch (error) {
    throw new UserError({
      code: 'E_USAGE',
      what: `--${flag}: ${JSON.stringify(path)} cannot be written: ${messageOf(error)}`,
      why: 'its folder does not exist, or this user may not write there',
      fix: `give --${flag} a path in a folder that exists and is yours`,
    });
  }
}

/**
 * Outputs as lines `COMMAND_OUTPUT=value`. GitLab takes no value of several lines and no quotes: items of a list are
 * separated by commas; one whose items hold commas is left out, and its name is given to `leftOut`.
 */
export function dotenv(
  command: string,
  outputs: readonly (readonly [name: string, value: string])[],
  leftOut: (name: string) => void,
): string {
  return outputs
    .map(([name, value]) => {
      const items = value.split('\n');
      const variable = `${command}_${name}`.replaceAll('-', '_').toUpperCase();
      if (items.length === 1) return `${variable}=${value}\n`;
      if (!value.includes(',')) return `${variable}=${items.join(',')}\n`;
      leftOut(name);
      return '';
    })
    .join('');
}
