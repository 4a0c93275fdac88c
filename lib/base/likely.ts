import type { Problem } from './errors.ts';
import { nearest, plain } from './nearest.ts';
import { problem } from './problems.ts';
import { parseDuration, parsePrice, parseSize } from './units.ts';

/*
 * What was probably meant by a value that its type does not take (contract.md Rules). Each is called with such values
 * only, and says what is wrong as a predicate: the name of the input goes before it.
 */

const MILLISECONDS: Readonly<Record<string, number>> = { s: 1e3, m: 6e4, h: 3.6e6, d: 8.64e7, w: 6.048e8 };
const DURATION = 'must be a duration such as 90s, 15m or 6h';
const LONGEST = 30 * 24 * 3.6e6;

export function durationProblem(text: string): Problem {
  if (/^[1-9][0-9]{0,6}$/.test(text))
    return problem(
      DURATION,
      'a number without its unit could mean seconds, minutes or hours',
      `did you mean ${text}s or ${text}m? Put s, m or h directly behind the number`,
    );
  const milliseconds = lenientDuration(text);
  if (milliseconds === undefined)
    return problem(
      DURATION,
      'it is no number with a unit of time',
      'write one whole number and s, m or h directly behind it, such as 90s, 15m or 6h',
    );
  if (milliseconds <= 0)
    return problem(DURATION, 'nothing can be done in no time', 'give a duration of 1s at least');
  if (milliseconds > LONGEST)
    return problem(DURATION, 'it is longer than 30 days, the longest there is', 'give 720h at most');
  const meant = (['h', 'm', 's'] as const)
    .map((unit) => `${milliseconds / (MILLISECONDS[unit] ?? 1)}${unit}`)
    .find((each) => parseDuration(each) !== undefined);
  return problem(
    DURATION,
    'it is written in another way: here a duration is one whole number and one unit',
    meant === undefined ? 'give whole seconds, such as 90s' : `did you mean ${meant}?`,
  );
}

/** `1h30m`, `90 sec`, `1.5 hours`, `2d`, `PT15M` → milliseconds. */
function lenientDuration(text: string): number | undefined {
  const compact = text
    .toLowerCase()
    .replaceAll(/\s+/g, '')
    .replaceAll(',', '.')
    .replace(/^p(?=t?\d)t?/, '');
  const parts = [...compact.matchAll(/(-?[0-9]+(?:\.[0-9]+)?)([a-z]+)/g)];
  if (parts.length === 0 || parts.map(([all]) => all).join('') !== compact)
    return /^-?[0-9]+$/.test(compact) ? 0 : undefined;
  let sum = 0;
  for (const [, number, word = ''] of parts) {
    const unit = /^(s|m|h|d|w)(ecs?|econds?|ins?|inutes?|rs?|ours?|ays?|eeks?)?$/.exec(word)?.[1];
    if (unit === undefined) return undefined;
    sum += Number(number) * (MILLISECONDS[unit] ?? 0);
  }
  return sum;
}

const SIZE = 'must be a size such as 512MiB, 100GiB or 2TiB';
const POWERS = ['', 'k', 'm', 'g', 't', 'p'];

export function sizeProblem(text: string): Problem {
  const match = /^([0-9]+(?:[.,][0-9]+)?)\s*([kmgtp]?)(i?)(?:b|bytes?|o)?$/i.exec(text);
  if (!match)
    return problem(
      SIZE,
      'it is no number with a unit of size',
      'write a whole number and MiB, GiB or TiB behind it, such as 100GiB',
    );
  const [, number = '', letter = '', binary] = match;
  if (Number(number.replace(',', '.')) === 0)
    return problem(SIZE, 'nothing fits into it', 'give a size of 1MiB at least');
  if (letter === '' && Number(number) < 2 ** 20)
    return problem(
      SIZE,
      'a number without its unit could mean bytes, MiB or GiB',
      `did you mean ${number}MiB or ${number}GiB?`,
    );
  const meant = inUnits(Number(number.replace(',', '.')) * 1024 ** POWERS.indexOf(letter.toLowerCase()));
  if (meant === undefined)
    return problem(SIZE, 'it is no whole number of MiB, the smallest unit here', 'give whole MiB or GiB');
  return problem(
    SIZE,
    letter !== '' && binary === ''
      ? 'GB and G mean powers of ten in some places and powers of two in others; here only MiB, GiB and TiB are taken'
      : 'its number or unit is written in another way',
    `did you mean ${meant}?`,
  );
}

/** In the largest unit of which it is a whole number. */
function inUnits(bytes: number): string | undefined {
  const units = [
    ['TiB', 2 ** 40],
    ['GiB', 2 ** 30],
    ['MiB', 2 ** 20],
  ] as const;
  const texts = units.map(([unit, factor]) => `${bytes / factor}${unit}`);
  return texts.find((text) => parseSize(text) !== undefined);
}

const PRICE = 'must be a decimal price such as 0.25 or 120';
const CURRENCY = '(?:[$€£¥]|[A-Za-z]{3})';
const PRICED = new RegExp(
  String.raw`^${CURRENCY}?\s*([0-9][0-9.,' ]*)\s*${CURRENCY}?\s*(?:(?:/|per)\s*[a-z]+)?$`,
  'i',
);

export function priceProblem(text: string): Problem {
  if (/^-/.test(text)) return problem(PRICE, 'a price is never negative', 'give 0 or more');
  if (/^[0-9]*\.[0-9]{7,}$/.test(text))
    return problem(PRICE, 'it has more than six decimals', 'round it to six decimals at most');
  if (/^[0-9]+(\.[0-9]+)?e[+-]?[0-9]{1,2}$/i.test(text)) {
    const plainly = [
      Number(text)
        .toFixed(6)
        .replace(/\.?0+$/, ''),
    ].find((each) => parsePrice(each));
    return problem(
      PRICE,
      'it is written with an exponent',
      plainly === undefined
        ? 'write digits and a decimal point only, such as 0.25'
        : `did you mean ${plainly}?`,
    );
  }
  const number = PRICED.exec(text)?.[1]?.trim();
  const meant = number === undefined ? undefined : withPoint(number);
  if (number === undefined || meant === undefined || !parsePrice(meant))
    return problem(
      PRICE,
      'it is no number: there is no word for "any price"',
      'write digits and a decimal point only, such as 0.25',
    );
  return problem(
    PRICE,
    number === text
      ? 'a comma stands where the decimal point belongs, or digits are grouped'
      : 'a currency or unit stands beside the number; the currency is an input of its own',
    `did you mean ${meant}?`,
  );
}

/** `0,20` → `0.20`; `1,000.50` and `1.000,50` → `1000.50`. */
function withPoint(number: string): string | undefined {
  const digits = number.replaceAll(/[' ]/g, '');
  if (/^[1-9][0-9]{0,2}(,[0-9]{3})+(\.[0-9]+)?$/.test(digits)) return digits.replaceAll(',', '');
  if (/^[1-9][0-9]{0,2}(\.[0-9]{3})+,[0-9]+$/.test(digits))
    return digits.replaceAll('.', '').replace(',', '.');
  return /^[0-9]+([.,][0-9]+)?$/.test(digits) ? digits.replace(',', '.') : undefined;
}

const YES = ['true', 'yes', 'y', 'on', '1', 'enabled', 'enable', 't'];
const NO = ['false', 'no', 'n', 'off', '0', 'disabled', 'disable', 'f', 'none'];

export function booleanProblem(text: string): Problem {
  const lower = text.toLowerCase();
  const meant = YES.includes(lower)
    ? 'true'
    : NO.includes(lower)
      ? 'false'
      : nearest(lower, ['true', 'false']);
  return problem(
    'must be true or false',
    meant === undefined
      ? 'this input switches something on or off and takes no other value'
      : 'YAML and shells know more words for it; an action gets the word as it stands',
    meant === undefined ? 'give true or false, in lower case' : `did you mean ${meant}?`,
  );
}

export function choiceProblem(text: string, values: readonly string[]): Problem {
  const meant =
    values.find((value) => plain(value) === plain(text)) ??
    values.find((value) => text.length >= 2 && startsAlike(plain(value), plain(text))) ??
    nearest(text, values);
  return problem(
    `must be one of ${values.join(', ')}`,
    meant === undefined
      ? 'it is no value that this input knows'
      : 'it is misspelt, or written in other letters',
    meant === undefined
      ? `give ${values.join(' or ')}, or leave it out for the default`
      : `did you mean ${meant}?`,
  );
}

const startsAlike = (one: string, other: string): boolean => one.startsWith(other) || other.startsWith(one);

export function integerProblem(text: string, { min, max }: { min: number; max: number }): Problem {
  const what = `must be a whole number from ${min} to ${max}`;
  if (/^-?[0-9]{1,20}$/.test(text) && !/^0[0-9]/.test(text)) {
    const little = Number(text) < min;
    return problem(
      what,
      little ? `it is less than ${min}, the least there is` : `it is more than ${max}, the most there is`,
      little ? `give ${min} or more` : `give ${max} or less`,
    );
  }
  const digits = /^[#+]?([0-9][0-9,_' ]*)(?:\.0+)?$/
    .exec(text)?.[1]
    ?.replaceAll(/[,_' ]/g, '')
    .replace(/^0+(?=[0-9])/, '');
  const value = Number(digits ?? Number.NaN);
  return value >= min && value <= max
    ? problem(what, 'something stands beside or between its digits', `did you mean ${digits}?`)
    : problem(what, 'it is no whole number', 'give digits only');
}
