import type { Problem } from '../../lib/base/errors.ts';
import { KeyMaterial } from '../../lib/base/key-material.ts';
import { problem } from '../../lib/base/problems.ts';

/** ibm-cloud-apis.md 2.2 */
export function instanceNameProblem(value: string): Problem | undefined {
  return /^[A-Za-z0-9 ._:-]{1,180}$/.test(value)
    ? undefined
    : problem(
        'must be 1 to 180 letters, digits, spaces or - . _ :',
        value.length > 180
          ? 'it is longer than a name may be'
          : 'it has a sign that no name of an instance has',
        'give the name as the list of resources shows it, or the GUID or CRN of the instance',
      );
}

export function nameProblem(value: string): Problem | undefined {
  return value.length <= 100
    ? undefined
    : problem(
        'must have at most 100 characters',
        `it has ${value.length}: more was copied than the name or id`,
        'give the name or the id alone',
      );
}

/** ibm-cloud-apis.md 3.3 */
export function keyNameProblem(value: string): Problem | undefined {
  return value.length >= 2 && value.length <= 90
    ? undefined
    : problem(
        'must have 2 to 90 characters',
        value.length < 2
          ? 'no key has so short a name'
          : 'no key has so long a name; it may be what the key is made of',
        'give the id, an alias or the name of the key',
      );
}

export function planProblem(value: string): Problem | undefined {
  return /^[A-Za-z0-9._-]{1,80}$/.test(value)
    ? undefined
    : problem(
        'must be the name or id of a plan',
        'it is the title that the catalog shows, not the name of the plan',
        'give the name of the plan, such as standard or tiered-pricing, or leave it out',
      );
}

export function daysProblem(value: string): Problem | undefined {
  if (/^(0|[1-9]\d{0,3})$/.test(value)) return undefined;
  const days = /^([1-9]\d{0,3}) ?(d|days?)$/i.exec(value)?.[1];
  return problem(
    'must be a number of days from 0 to 9999',
    days === undefined
      ? 'it is no whole number, or more than the rule can count'
      : 'its unit stands with it; days are counted anyway',
    days === undefined ? 'give whole days, such as 7; 0 makes no rule' : `did you mean ${days}?`,
  );
}

/** An IAM id, or the id of a service ID without `iam-`. */
export function importerProblem(value: string): Problem | undefined {
  if (/^[A-Za-z]{2,10}-[A-Za-z0-9.@_-]{2,120}$/.test(value)) return undefined;
  return problem(
    'must be an IAM id such as IBMid-…',
    value.includes('@')
      ? 'this is an e-mail address, which a person may change'
      : value.startsWith('crn:')
        ? 'this is a CRN'
        : 'this is a name, or a part of the id is missing',
    'give the IAM id, which `ibmcloud account users --output json` shows as iamId, or leave it out for the owner of ibmcloud-api-key',
  );
}

/** The value is never shown: only what is wrong with it. */
export function materialProblem(value: string, kind: 'root' | 'standard'): Problem | undefined {
  const read = KeyMaterial.fromBase64(value, kind);
  if (typeof read !== 'string') {
    read.wipe();
    return undefined;
  }
  const bytes = kind === 'root' ? '32' : '64';
  if (/^([0-9a-f]{2}){16,64}$/i.test(value))
    return problem(
      read,
      'it is hexadecimal, not base64',
      'write the same bytes as base64: `xxd -r -p | base64 -w0`',
    );
  return problem(
    read,
    value.startsWith('-----')
      ? 'it is a PEM file, as certificates are'
      : /[-_]/.test(value)
        ? 'it is base64 for addresses (- and _), or no base64'
        : 'a part of it is missing, or it is the text of a password and not base64 of bytes',
    `give base64 of random bytes: \`head -c ${bytes} /dev/urandom | base64 -w0\``,
  );
}
