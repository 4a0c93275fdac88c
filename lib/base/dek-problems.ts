import { Dek } from './dek.ts';
import { type Problem, UserError } from './errors.ts';
import { problem } from './problems.ts';

/**
 * What is wrong with a data key that was given; undefined when it is one (contract.md wrap-key). Nothing of it is shown:
 * only how it is written.
 */
export function dataKeyProblem(text: string): Problem | undefined {
  const what = 'is no usable data encryption key';
  if (text.startsWith('-----'))
    return problem(
      what,
      'it is a PEM file, as certificates are',
      'give 32 or 64 random bytes as base64: `head -c 64 /dev/urandom | base64 -w0`',
    );
  if (/^([0-9a-f]{64}|[0-9a-f]{128})$/i.test(text))
    return problem(
      what,
      'it is hexadecimal, not base64: read as base64 it would be another key',
      'write the same bytes as base64: `xxd -r -p | base64 -w0`',
    );
  if (/[-_]/.test(text) && /^[\w-]+=*$/.test(text))
    return problem(
      what,
      'it is base64 for addresses (- and _), which is not the canonical one',
      'put + for - and / for _: `tr -- -_ +/`',
    );
  if (/^\{/.test(text)) return problem(what, 'it is JSON, not base64', 'give the base64 text alone');
  try {
    Dek.fromBase64(text, 'data-key').wipe();
    return undefined;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return problem(what, error.why, error.fix);
  }
}
