/**
 * Characters that nobody sees, or that change the order in which others are read: marks of direction, joiners, tags,
 * fillers, halves of a pair. Unicode's Cf, Default_Ignorable_Code_Point and Cs, and the Braille pattern that is blank.
 */
const INVISIBLE = /[\p{Cf}\p{DI}\p{Cs}\u2800]/gu;

/**
 * Writes invisible characters as `<U+202E>`: names from services and files must be read as they are. pitfalls.md I11,
 * I12
 */
export function visible(text: string): string {
  return text.replace(
    INVISIBLE,
    (character) => `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`,
  );
}

/** At most `limit` UTF-16 units, and no half of a pair at the end; `…` tells that there was more. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return `${text.slice(0, limit).replace(/[\ud800-\udbff]$/, '')}…`;
}
