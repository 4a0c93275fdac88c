import type { Problem } from '../../lib/base/errors.ts';
import { nearest } from '../../lib/base/nearest.ts';
import { problem } from '../../lib/base/problems.ts';
import { isRuleName, RULES } from './rule-names.ts';

/** RFC 3339: a date, a time and an offset. */
const MOMENT = /^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}:\d{2}(\.\d{1,9})?([Zz]|[+-]\d{2}:\d{2})$/;

/** Unix milliseconds; undefined for what is no moment. */
export function timeOf(text: string): number | undefined {
  const day = new Date(`${text.slice(0, 10)}T00:00:00Z`);
  // A day that its month does not have would be read as one of the next month.
  if (!MOMENT.test(text) || Number.isNaN(day.getTime()) || !day.toISOString().startsWith(text.slice(0, 10)))
    return undefined;
  const time = Date.parse(text.toUpperCase());
  return Number.isNaN(time) ? undefined : time;
}

export function momentProblem(text: string): Problem | undefined {
  if (timeOf(text) !== undefined) return undefined;
  const what = 'must be a moment of RFC 3339 such as 2026-11-22T06:30:00Z';
  const meant = likelyMoment(text);
  if (meant !== undefined)
    return problem(
      what,
      'its time of day or its offset is missing, or something else stands for T',
      `did you mean ${meant}?`,
    );
  if (MOMENT.test(text))
    return problem(what, 'there is no such day or time', 'give a day that its month has');
  if (/^-?\d+ ?[smhd]|ago|yesterday|today|now|last/i.test(text))
    return problem(
      what,
      'it counts from now, which every run would read otherwise',
      "give a moment; `date -u -d '-2 hours' +%FT%TZ` makes one",
    );
  return problem(
    what,
    'it is a date in the order of another country, or a number',
    'write year, month and day first, such as 2026-11-22T06:30:00Z',
  );
}

/** `2026-11-22`, `2026-11-22 06:30`, seconds since 1970 → a moment. */
function likelyMoment(text: string): string | undefined {
  const seconds = /^1[0-9]{9}$/.test(text)
    ? new Date(Number(text) * 1000).toISOString().replace('.000', '')
    : undefined;
  const [, day, minutes = '00:00', rest = ':00', offset = 'Z'] =
    /^(\d{4}-\d{2}-\d{2})(?:[Tt ]+(\d{2}:\d{2})(:\d{2})?\s?([Zz]|UTC|[+-]\d{2}:\d{2})?)?$/.exec(text) ?? [];
  const meant = seconds ?? `${day}T${minutes}${rest}${offset.replace('UTC', 'Z')}`;
  return timeOf(meant) === undefined ? undefined : meant;
}

export function ruleProblem(item: string): Problem | undefined {
  if (isRuleName(item)) return undefined;
  const near = nearest(item, RULES);
  return problem(
    `is no rule (${RULES.join(', ')})`,
    near === undefined ? 'it is the name of an action of IBM, or of nothing' : 'it is misspelt',
    near === undefined ? 'give the name of a rule, one a line' : `did you mean ${near}?`,
  );
}

export function identityProblem(item: string): Problem | undefined {
  if (/^(IBMid-[0-9A-Za-z]{4,32}|(iam-)?(ServiceId|Profile)-[0-9a-zA-Z-]{8,64})$/.test(item))
    return undefined;
  const inside = /(?:iam-)?ServiceId-[0-9a-zA-Z-]{8,64}/.exec(item)?.[0];
  return problem(
    'must be like IBMid-…, ServiceId-… or iam-ServiceId-…',
    item.startsWith('crn:')
      ? 'this is a CRN'
      : item.includes('@')
        ? 'this is an e-mail address'
        : 'this is a name, or a part of the id is missing',
    inside === undefined
      ? 'give the IAM id, as the events and the lists of users and service IDs show it'
      : `did you mean ${inside}?`,
  );
}
