import { createHash } from 'node:crypto';

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

/** What is wrong with a host name; undefined when nothing is. softlayer-api.md 12 */
export function hostnameProblem(hostname: string): string | undefined {
  const labels = hostname.split('.');
  if (!labels.every((label) => LABEL.test(label)))
    return 'must be made of letters, digits and single dashes, and begin and end with a letter or digit';
  if (labels.some((label) => /^[0-9]+$/.test(label))) return 'must not have a part that is only a number';
  return labels.some((label) => label.length > 63) ? 'has a part of more than 63 characters' : undefined;
}

/** What is wrong with a domain; undefined when nothing is. softlayer-api.md 12 */
export function domainProblem(domain: string): string | undefined {
  const labels = domain.split('.');
  if (labels.length < 2) return 'must have at least two parts, such as example.com';
  if (!labels.every((label) => LABEL.test(label)))
    return 'must be made of letters, digits and single dashes, with single dots between its parts';
  if (!/^[a-z]+$/.test(labels.at(-1) ?? '')) return 'must end in letters only';
  return labels.some((label) => label.length > 63) ? 'has a part of more than 63 characters' : undefined;
}
