import { createHash } from 'node:crypto';
import type { Problem } from '../../lib/base/errors.ts';
import { problem } from '../../lib/base/problems.ts';

/**
 * The same text in every attempt of a job and in no other run: from repository, run id and job (contract.md Identity).
 * GitHub gives all calls of one reusable workflow, and all legs of a matrix, the same job: `callId` tells them apart.
 * Letters only, so that it fits anywhere in a host name, of which no label may be a number.
 */
export function uniquePart(repository: string, runId: string, job: string, callId?: string): string {
  const parts = callId === undefined ? [repository, runId, job] : [repository, runId, job, callId];
  const digest = createHash('sha256').update(parts.join('\n')).digest();
  return [...digest.subarray(0, 10)].map((byte) => String.fromCharCode(97 + (byte % 26))).join('');
}

const LABEL = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const CHARACTERS =
  'must be made of letters, digits and single dashes, and begin and end with a letter or digit';

/** What is wrong with a host name; undefined when nothing is. softlayer-api.md 12 */
export function hostnameProblem(hostname: string): Problem | undefined {
  const labels = hostname.split('.');
  if (!labels.every((label) => LABEL.test(label)))
    return problem(CHARACTERS, whyNoName(hostname), `write it in these characters${likelyName(hostname)}`);
  if (labels.some((label) => /^[0-9]+$/.test(label)))
    return problem(
      'must not have a part that is only a number',
      'such a name is taken for an address',
      `put a letter to it, such as web${labels.find((label) => /^[0-9]+$/.test(label))}`,
    );
  return tooLong(labels);
}

/** What is wrong with a domain; undefined when nothing is. softlayer-api.md 12 */
export function domainProblem(domain: string): Problem | undefined {
  const labels = domain.split('.');
  if (labels.length < 2)
    return problem(
      'must have at least two parts, such as example.com',
      'it is the name of a host, or of a network without DNS',
      'give a domain of your own, such as example.com; nothing needs to be registered for it',
    );
  if (!labels.every((label) => LABEL.test(label)))
    return problem(
      'must be made of letters, digits and single dashes, with single dots between its parts',
      whyNoName(domain),
      `write it in these characters${likelyName(domain)}`,
    );
  if (!/^[a-z]+$/.test(labels.at(-1) ?? ''))
    return problem(
      'must end in letters only',
      /^[0-9.]+$/.test(domain) ? 'this is an IP address' : 'no top-level domain has digits',
      'give a domain such as example.com',
    );
  return tooLong(labels);
}

function tooLong(labels: readonly string[]): Problem | undefined {
  const long = labels.find((label) => label.length > 63);
  return long === undefined
    ? undefined
    : problem(
        'has a part of more than 63 characters',
        `between two dots DNS takes 63, and one part has ${long.length}`,
        'shorten that part',
      );
}

function whyNoName(text: string): string {
  if (text.includes('://')) return 'this is a web address, of which only the host counts';
  if (text.includes('@')) return 'this is an e-mail address';
  if (text.includes('{')) return 'a placeholder stands in it; the only one there is, is {unique} in hostname';
  if (text.includes('_')) return 'it has an underscore, which no host name has';
  if (/\s/.test(text)) return 'it has a space';
  return text.startsWith('*.') || /^\.|\.$|\.\./.test(text)
    ? 'a dot or a star stands where a part is missing'
    : 'it has a sign that no host name has, or a dash too much';
}

function likelyName(text: string): string {
  const meant = text
    .replace(/^[a-z]+:\/\//, '')
    .replace(/^.*@/, '')
    .replace(/[/:].*$/, '')
    .split('.')
    .map((label) => label.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-+|-+$/g, ''))
    .filter((label) => label !== '')
    .join('.');
  const placed = text.replace(/\$?\{+[^{}]*\}+/, '{unique}');
  if (/^[a-z0-9.-]*\{unique\}[a-z0-9.-]*$/.test(placed) && placed !== text)
    return `: did you mean ${placed}?`;
  return meant !== '' && meant.length <= 100 && !text.includes('{') ? `: did you mean ${meant}?` : '';
}
