import type { Action } from '../runner/edge.ts';
import { type AskedInput, InputReader } from '../runner/inputs.ts';

/** Inputs that mean something in a job of GitHub Actions only. */
const OF_GITHUB: Readonly<Record<string, string>> = {
  cache: 'it is the cache of GitHub Actions',
  'cache-limit': 'it is the cache of GitHub Actions',
  'github-token': 'it records a deployment at GitHub',
};

/** One input as a command line takes it. */
export interface Offered extends AskedInput {
  readonly name: string;
  /** The variable of the environment that holds it; undefined where only a flag does. */
  readonly variable: string | undefined;
  /** Never in a flag, which everybody on the machine can read. */
  readonly secret: boolean;
  /** Whether `--NAME-fd` takes it: secrets, and texts of many lines. */
  readonly byDescriptor: boolean;
}

/** Why an input is no flag here; undefined when nothing is known about that. */
export function whyNotHere(name: string): string | undefined {
  return OF_GITHUB[name];
}

/** What the action asks for, in its order, without what the command fixes and what only GitHub Actions has. */
export function offerOf<I extends { readonly timeout: number }>(
  action: Action<I>,
  fixed: readonly string[],
): Offered[] {
  const reader = new InputReader({ input: () => '', env: () => undefined, mask: () => undefined });
  action.parse(reader, () => undefined);
  return [...reader.asked]
    .filter(([name]) => !(name in OF_GITHUB) && !fixed.includes(name))
    .map(([name, asked]) => {
      const secret = asked.kind === 'secret';
      const variable = asked.env ?? (secret ? ownVariable(name) : undefined);
      return { ...asked, name, variable, secret, byDescriptor: secret || asked.kind === 'lines' };
    });
}

/** Of a secret that has no variable of its own yet. contract.md The command line */
function ownVariable(name: string): string {
  return `ENCRYPTED_IMAGE_${name.replaceAll('-', '_').toUpperCase()}`;
}
