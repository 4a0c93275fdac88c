/** Puts tables between the markers `<!-- name -->` and `<!-- /name -->` of a Markdown text. `file` is for the error. */
export function fillMarkers(text: string, tables: Readonly<Record<string, string>>, file: string): string {
  let filled = text;
  for (const [marker, table] of Object.entries(tables)) {
    const pattern = new RegExp(`(<!-- ${marker} -->\\n)[\\s\\S]*?(<!-- /${marker} -->)`);
    if (!pattern.test(filled))
      throw new Error(`${file} has no markers <!-- ${marker} --> … <!-- /${marker} -->`);
    filled = filled.replace(pattern, (_all, open: string, close: string) => `${open}${table}\n${close}`);
  }
  return filled;
}
