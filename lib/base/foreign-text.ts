/**
 * Characters that nobody sees, or that change the order in which others are read: marks of direction, joiners, tags,
 * fillers, halves of a pair. Unicode's Cf, Default_Ignorable_Code_Point and Cs, and the Braille pattern that is blank.
 */
const INVISIBLE = '[\\p{Cf}\\p{DI}\\p{Cs}\\u2800]';

/*
 * Every action loads this file before it looks at its inputs. A literal with `\p{…}` has Unicode's tables read when the
 * file is loaded, which takes a tenth of a refusal: so there is none here, nor in what is loaded with it.
 */

/**
 * Writes invisible characters as `<U+202E>`: names from services and files must be read as they are. pitfalls.md I11,
 * I12
 */
export function visible(text: string): string {
  // The first of them is the soft hyphen.
  if (!/[\u00ad-\uffff]/.test(text)) return text;
  return text.replace(
    new RegExp(INVISIBLE, 'gu'),
    (character) => `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`,
  );
}

/** Whether the text holds a control character (Unicode's Cc: 0 to 1F and 7F to 9F, hexadecimal). */
export function holdsControl(text: string): boolean {
  return /[^ -~\u00a0-\uffff]/.test(text);
}

/** At most `limit` UTF-16 units, and no half of a pair at the end; `…` tells that there was more. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return `${text.slice(0, limit).replace(/[\ud800-\udbff]$/, '')}…`;
}
