import type { Problem } from '../base/errors.ts';
import { problem } from '../base/problems.ts';
import { quotesOf, slipOf } from '../base/slips.ts';

/** What is wrong with one line of a list. Other ways to write lists are told as such. contract.md Rules */
export function itemProblem(
  item: string,
  check?: (item: string) => Problem | undefined,
): Problem | undefined {
  const slip = slipOf(item);
  if (slip) return slip;
  const wrong = check?.(item);
  if (check && !wrong) return undefined;
  const bare = item.replace(/^[-*] +/, '');
  if (bare !== item)
    return problem(
      wrong?.what ?? 'begins with the mark of a list',
      'it is written as a YAML or Markdown list; here each line is an item as it stands',
      `did you mean ${bare} without the mark before it?`,
    );
  if (/^\[.*\]$/.test(item))
    return problem(
      wrong?.what ?? 'stands in brackets',
      'it is written as a JSON list; here each item has a line of its own',
      'write one item a line, without brackets, quotes and commas',
    );
  const parts = item.split(/\s*[,;]\s*/).filter((part) => part !== '');
  if (wrong && parts.length > 1 && parts.every((part) => !check?.(part)))
    return problem(
      wrong.what,
      'several items stand on one line with commas between them',
      `write one item a line: ${parts.length} lines for ${parts.join(' and ')}`,
    );
  return quotesOf(item) ?? wrong;
}
