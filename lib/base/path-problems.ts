import type { Problem } from './errors.ts';
import { problem } from './problems.ts';

/** What is wrong with a path as it is written, before any file is looked for. `uri`: the input that takes cos:// instead. */
export function pathProblem(text: string, uri?: string): Problem | undefined {
  const what = 'must be the path of a file on the runner';
  if (/^(cos|s3):\/\//i.test(text))
    return problem(
      what,
      'this is the address of an object in a bucket',
      uri === undefined
        ? 'download it first, and give the path of the file'
        : `give it as ${uri}, and leave this input out`,
    );
  if (/^(https?|ftp):\/\//i.test(text))
    return problem(
      what,
      'this is a web address, and nothing is downloaded from one',
      'download it in a step before, and give the path of the file',
    );
  if (/^file:\/\//i.test(text))
    return problem(
      what,
      'it is written as an address',
      `did you mean ${text.replace(/^file:\/\/(localhost)?/i, '')}?`,
    );
  if (/^~(\/|$)/.test(text))
    return problem(
      what,
      '~ is put in by a shell, and an input is no shell',
      'write the folder out, such as /home/runner/images/web.raw',
    );
  if (/^[A-Za-z]:[\\/]/.test(text) || /^\\\\/.test(text))
    return problem(
      what,
      'it is a path of Windows',
      'run the job on Linux, and give a path such as images/web.raw',
    );
  if (/^crn:v1:/.test(text))
    return problem(what, 'this is a CRN, not a path', 'give the path of the file, such as images/web.raw');
  return /[*?]/.test(text)
    ? problem(what, '* and ? are put in by a shell, and an input is no shell', 'give the name of one file')
    : undefined;
}
