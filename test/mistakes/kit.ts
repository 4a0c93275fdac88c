import { expect, test } from 'vitest';
import type { LocalCloud } from '../../cloud/local-cloud.ts';
import { UserError } from '../../lib/base/errors.ts';

export type ActionName =
  | 'wrap-key'
  | 'encrypt-image'
  | 'upload-import'
  | 'order-instance'
  | 'prepare-environment'
  | 'audit-events'
  | 'export-image'
  | 'check-request';

type Given = Readonly<Record<string, string>>;
/** A text that must stand there, or a pattern of the words that count. */
type Expected = string | RegExp;

/**
 * Something that a person did wrong, as data, and the sentence it must be answered with. Lists of them lie in files of
 * this folder that export MISTAKES (count.test.ts finds all); the test beside each file makes them: `judgeMistakes`.
 */
export interface Mistake {
  /** What was done wrong, in a few words; no other mistake has the same. */
  readonly name: string;
  readonly action: ActionName;
  /** What the person gave; on top of good inputs where the test of the file says so. Empty: not given. */
  readonly inputs: Given;
  readonly env?: Given;
  /** Of `check-request`: the workflow whose inputs these are. */
  readonly workflow?: 'encrypted-image' | 'order-instance' | 'setup-environment';
  /** What is wrong in the account, put there before the run. What it gives back puts it right again. */
  readonly world?: (cloud: LocalCloud) => Undo | Promise<Undo>;
  readonly code: `E_${string}`;
  /** Names the mistake. */
  readonly what: Expected;
  /** Its likely cause. */
  readonly why: Expected;
  /** Its cure. */
  readonly fix: Expected;
}

type Undo = (() => void | Promise<void>) | void;

/** Makes the mistake in this process; gives what the action threw. */
type Commit = (mistake: Mistake) => unknown;

/** One test a mistake. `cloud` is needed for those with a `world`. */
export function judgeMistakes(mistakes: readonly Mistake[], commit: Commit, cloud?: () => LocalCloud): void {
  test.each(mistakes.map((mistake) => [`${mistake.action}: ${mistake.name}`, mistake] as const))(
    '%s',
    async (_, mistake) => {
      const undo = mistake.world && cloud ? await mistake.world(cloud()) : undefined;
      try {
        judge(mistake, await commit(mistake));
      } finally {
        await undo?.();
      }
    },
  );
}

/** What every answer to a mistake must be, and what this one must say. */
function judge(mistake: Mistake, error: unknown): void {
  if (!(error instanceof UserError)) throw new Error(`no refusal but ${String(error)}`, { cause: error });
  const { code, what, why, fix, message } = error;
  expect(code, message).toBe(mistake.code);
  expect(what).toMatch(mistake.what);
  expect(why).toMatch(mistake.why);
  expect(fix).toMatch(mistake.fix);
  expect(faults(error)).toEqual([]);
  for (const secret of secretsOf(mistake)) expect(message).not.toContain(secret);
}

/** Phrases that tell nothing: everybody who reads an error has looked at the text already. */
const GENERIC = [
  /(read|see) the text/,
  /(input|text|message|error) that the text names/,
  /the (message|text) above/,
  /correct (all of them|the inputs?)$/,
  /(is|are) missing or misspelt$/,
  /^(try again|check the (inputs?|values?|log))$/,
  /something went wrong/,
];
/** What slips into a text by mistake. */
const SLIPS = /undefined|\[object|NaN|(?<!\/)\bnull\b|\.\.\s|\s[.;]$|;\s*;|\s{2}/;

/** What is wrong with the form of an error's three sentences. */
function faults({ what, why, fix, message }: UserError): string[] {
  const parts = Object.entries({ what, why, fix });
  const found = parts.flatMap(([part, text]) => [
    ...(text.trim().split(/\s+/).length < 3 ? [`${part} is no sentence: ${text}`] : []),
    ...(text !== text.trim() ? [`${part} has white space around it`] : []),
    ...GENERIC.filter((phrase) => phrase.test(text)).map((phrase) => `${part} is generic: ${phrase}`),
    ...(SLIPS.test(text) ? [`${part} holds a slip: ${text}`] : []),
  ]);
  if (/[\r\n]/.test(message)) found.push('more than one line');
  if (message.length > 4000) found.push(`${message.length} characters`);
  if (new Set([what, why, fix]).size < 3) found.push('cause or cure repeat another sentence');
  return found;
}

const SECRET = /api-key|API_KEY|^data-key$|^wrapped-dek$|material$|token|^user-data$/;

/** Values of secrets that were given, and each of their lines; not what is too short to be one. */
function secretsOf({ inputs, env = {} }: Mistake): string[] {
  return [...Object.entries(inputs), ...Object.entries(env)]
    .filter(([name]) => SECRET.test(name))
    .flatMap(([, value]) => [value, ...value.split(/\s+/)])
    .map((value) => value.trim())
    .filter((value) => value.length >= 8);
}

/** What is told of a mistake: what, why and fix. */
type Told = readonly [Expected, Expected, Expected];

/** Inputs that an action refuses before it does anything. */
export function refused(
  action: ActionName,
  name: string,
  inputs: Given,
  [what, why, fix]: Told,
  env?: Given,
): Mistake {
  return { name, action, inputs, code: 'E_INPUT', what, why, fix, ...(env && { env }) };
}
