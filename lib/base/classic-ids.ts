import { isGuid } from './crn-problems.ts';
import type { Problem } from './errors.ts';
import { problem } from './problems.ts';

/** The largest id that anything in the classic infrastructure is thought to have. */
export const LARGEST_ID = 999_999_999_999;

/** What is given for the id of a template or server and is none; undefined when nothing special is known of it. */
export function classicIdProblem(text: string, globalInput?: string): Problem | undefined {
  const what = 'must be a whole number, the id that the classic infrastructure gave';
  if (isGuid(text))
    return problem(
      what,
      'this is a global identifier',
      globalInput === undefined
        ? 'give the number beside it'
        : `give it as ${globalInput}, and leave this input out`,
    );
  if (/^r[0-9]{3}-|^[0-9]{4}[_-][0-9a-f]{8}-|^crn:/.test(text))
    return problem(
      what,
      'this is the id of something of VPC',
      'give the id of the classic infrastructure: another list of the console',
    );
  const inside = /^https?:\/\/\S*?\/([0-9]{1,12})(?:[/?#]|$)/.exec(text)?.[1];
  if (inside !== undefined)
    return problem(what, 'this is the address of its page in the console', `did you mean ${inside}?`);
  return /^[A-Za-z][\w. -]*$/.test(text)
    ? problem(
        what,
        'this is a name, and several may have the same',
        'give the id, which the list of the console or the job that made it tells',
      )
    : undefined;
}

/** What is wrong with a global identifier; undefined when it is one. */
export function globalIdProblem(text: string, what: string, numberInput: string): Problem | undefined {
  if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)) return undefined;
  if (isGuid(text)) return problem(what, 'it has capital letters', `did you mean ${text.toLowerCase()}?`);
  return /^[0-9]+$/.test(text)
    ? problem(what, 'this is the number of it', `give it as ${numberInput}, and leave this input out`)
    : problem(
        what,
        'it has not the form of one, or a part of it is missing',
        'give it as upload-import put it out as template-global-id',
      );
}

/** Names and notes of templates. softlayer-api.md 7.2 */
export function longerThan(text: string, most: number): Problem | undefined {
  return text.length <= most
    ? undefined
    : problem(
        `is longer than ${most} characters`,
        `it has ${text.length}; IBM keeps ${most}`,
        `shorten it to ${most} characters`,
      );
}
