import { Unreadable } from '../unreadable.ts';
import type { GuestTree } from './tree.ts';

/** A line of a boot loader's configuration that may hold a kernel command line. */
export interface BootLine {
  readonly file: string;
  readonly text: string;
}

const FILES = [
  '/boot/grub/grub.cfg',
  '/boot/grub/menu.lst',
  '/boot/grub/grub.conf',
  '/boot/grub2/grub.cfg',
  '/boot/grub2/grubenv',
  '/boot/extlinux/extlinux.conf',
  '/boot/extlinux.conf',
  '/boot/syslinux/syslinux.cfg',
];
/** Boot Loader Specification, as Red Hat's systems use it. */
const ENTRIES = '/boot/loader/entries';
const ENTRY_FILES = 50;
const FILE_LIMIT = 512 * 1024;
const ENTRY_LIMIT = 64 * 1024;
/** Characters of a line; a kernel takes 4096 at most. */
const LINE_LIMIT = 8192;

/**
 * All lines that are no comments, of every boot configuration that there is. Throws Unreadable when there is more than
 * a boot loader ever has.
 */
export async function readBootLines(tree: GuestTree): Promise<BootLine[]> {
  const entries = (await tree.names(ENTRIES)).filter((name) => name.endsWith('.conf'));
  if (entries.length > ENTRY_FILES) throw new Unreadable(`${ENTRIES} holds more than ${ENTRY_FILES} entries`);
  const lines: BootLine[] = [];
  const files = [...FILES, ...entries.map((name) => `${ENTRIES}/${name}`)];
  for (const file of files) {
    const text = await tree.text(file, FILES.includes(file) ? FILE_LIMIT : ENTRY_LIMIT);
    if (text === undefined) continue;
    for (const line of text.split('\n').map((whole) => whole.slice(0, LINE_LIMIT).trim()))
      if (line !== '' && !line.startsWith('#')) lines.push({ file, text: line });
  }
  return lines;
}

/** The first word `name=value` on any of the lines. */
export function kernelArgument(
  lines: readonly BootLine[],
  names: readonly string[],
): { readonly file: string; readonly word: string; readonly value: string } | undefined {
  for (const { file, text } of lines) {
    for (const word of text.split(/[\s"']+/)) {
      const at = word.indexOf('=');
      // `kernelopts=root=…` of grubenv and `GRUB_…=`: what stands before the first word counts as none of it.
      if (at > 0 && names.includes(word.slice(0, at))) return { file, word, value: word.slice(at + 1) };
    }
  }
  return undefined;
}
