/** One word of a command that people copy: a shell takes it as it is, whatever it holds. */
export function shellWord(text: string): string {
  return /^[A-Za-z0-9._:/@%+-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
