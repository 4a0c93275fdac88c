import { UserError } from '../../lib/base/errors.ts';

/** Why an earlier result is not adopted. Nothing of it is ever overwritten. */

export function objectDiffers(name: string, why: string, cause?: unknown): UserError {
  return new UserError({
    code: 'E_OBJECT_DIFFERS',
    what: `${name} holds another image: ${why}`,
    why: 'the same object-key is used for two images, or for one that has changed since',
    fix: 'give another object-key, or delete the object and its manifest when nothing uses them any more',
    ...(cause === undefined ? {} : { cause }),
  });
}

export function outputExists(output: string, why: string, cause?: unknown): UserError {
  return new UserError({
    code: 'E_OUTPUT_EXISTS',
    what: `${output} exists and is not the result of this run's inputs: ${why}`,
    why: 'an earlier run wrote it from another source, or with another data key',
    fix: 'delete it with its manifest, or give another path as `output`',
    ...(cause === undefined ? {} : { cause }),
  });
}

/** Between 256 and 512 bits there is nothing else. */
export function downgrade(name: string): UserError {
  return new UserError({
    code: 'E_KEY_DOWNGRADE',
    what: `the earlier result ${name} was encrypted with AES-128-XTS (a data key of 256 bits), and the data key of this run has 512 bits`,
    why: 'an earlier run of the same image was started with data-key-bits: 256',
    fix: 'give another object-key and output, or delete the weaker result when nothing uses it any more; data-key-bits: 256 adopts it',
  });
}

export function badManifest(name: string, why: string): UserError {
  return new UserError({
    code: 'E_MANIFEST',
    what: `the manifest ${name} cannot be trusted: ${why}`,
    why: 'somebody changed it',
    fix: 'delete it with its image, and find out who may write there',
  });
}
