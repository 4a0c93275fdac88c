import { objectKeyProblem } from '../../lib/base/cos-uri.ts';
import { UserError } from '../../lib/base/errors.ts';
import type { ImageFormat } from '../../lib/base/identity.ts';

/** IBM's rule for names of import objects (softlayer-api.md 11), and the name of 2018 for LUKS. */
export const SUFFIX: Readonly<Record<ImageFormat, string>> = { vhd: '.vhd-0.vhd', 'luks-raw': '.raw' };

/** Endings that the import reads the kind of file from: anything else it refuses, or takes for another kind. softlayer-api.md 7.1, 11 */
const ENDING: Readonly<Record<ImageFormat, string>> = { vhd: '.vhd', 'luks-raw': '.raw' };

/** A name that IBM's import cannot take leaves an object and a dead template behind. Throws UserError E_OBJECT_NAME. */
export function demandObjectName(key: string, format: ImageFormat): void {
  if (key.endsWith(ENDING[format])) return;
  const stem = key.replace(/(\.vhd-0)?\.(vhd|raw|img|qcow2|vmdk|iso)$/i, '');
  throw new UserError({
    code: 'E_OBJECT_NAME',
    what: `IBM's import cannot take an object of the name ${JSON.stringify(key)}; nothing was sent`,
    why: `it knows the kind of an image by the ending of its name, and an image of the format ${format} must end in ${ENDING[format]} (IBM's own rule: ${SUFFIX[format]})`,
    fix: `give object-key: ${stem}${SUFFIX[format]}, or leave it out; an object that lies there under another name must be copied first`,
  });
}

/** The object key for an image file: its own name, with the ending that IBM's import wants. */
export function defaultObjectKey(fileName: string, format: ImageFormat): string {
  const suffix = SUFFIX[format];
  const key = fileName.endsWith(suffix) ? fileName : `${fileName.replace(/\.(vhd|raw|img)$/, '')}${suffix}`;
  const found = objectKeyProblem(key);
  if (found === undefined) return key;
  throw new UserError({
    code: 'E_OBJECT_KEY',
    what: `the file's name cannot be an object's name: ${JSON.stringify(key)} ${found.what}`,
    why: found.why,
    fix: `give object-key, a name of your own for the object in the bucket, that ends in ${suffix}`,
  });
}

/** The template's name when none is given: the object's, without folders and ending. */
export function defaultTemplateName(key: string): string {
  const base = key.slice(key.lastIndexOf('/') + 1);
  return base.replace(/(\.vhd-0\.vhd|\.vhd|\.raw)$/, '') || base;
}
