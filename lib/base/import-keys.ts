import type { Problem } from './errors.ts';
import type { ImageFormat } from './identity.ts';
import { problem } from './problems.ts';

/** Endings of object names that IBM's import takes, and the one that its documents give. softlayer-api.md 11 */
const ENDINGS: Readonly<Record<ImageFormat, { readonly taken: string; readonly written: string }>> = {
  vhd: { taken: '.vhd', written: '.vhd-0.vhd' },
  'luks-raw': { taken: '.raw', written: '.raw' },
};

/** Why IBM's import cannot take an object of this name; undefined when it can. */
export function importKeyProblem(key: string, format: ImageFormat): Problem | undefined {
  const { taken, written } = ENDINGS[format];
  if (key.endsWith(taken)) return undefined;
  const meant = `${key.replace(/(\.vhd-0)?\.(vhdx?|raw|img|qcow2|vmdk|enc)$/i, '')}${written}`;
  return problem(
    `must end in ${written} for the format ${format}, not ${JSON.stringify(key)}`,
    "IBM's import tells the format by the object's name, and makes a template that never works of any other",
    `did you mean ${meant}? Without object-key that ending is chosen`,
  );
}
