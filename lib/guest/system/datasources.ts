import { Unreadable } from '../unreadable.ts';
import { type BootLine, kernelArgument } from './boot-lines.ts';
import type { GuestTree } from './tree.ts';

/** Which datasources cloud-init tries, and what says so. */
export interface Datasources {
  /** Undefined: nothing restricts them, so that the built-in list counts, which has ConfigDrive. */
  readonly list: readonly string[] | undefined;
  /** A file of the guest, with what stands in it where it is not the list. */
  readonly from: string;
}

const CONFIG = '/etc/cloud/cloud.cfg';
const CONFIG_FOLDER = '/etc/cloud/cloud.cfg.d';
export const IDENTIFY = '/etc/cloud/ds-identify.cfg';
const FILE_LIMIT = 128 * 1024;
const FILE_COUNT = 100;
const ITEM_LIMIT = 100;

/**
 * In cloud-init's order of power: one that the kernel's command line names, one that ds-identify is told, the last
 * `datasource_list` of cloud.cfg and cloud.cfg.d (later names replace earlier ones), the built-in list.
 * Throws Unreadable when a list is written in a way that is not understood here.
 */
export async function readDatasources(tree: GuestTree, bootLines: readonly BootLine[]): Promise<Datasources> {
  const forced = kernelArgument(bootLines, ['ci.datasource', 'ci.ds', 'ds']);
  if (forced) return { list: [nameOf(forced.value)], from: `${forced.file} (${forced.word})` };
  const identified = identifySetting((await tree.text(IDENTIFY, FILE_LIMIT)) ?? '', 'datasource');
  if (identified !== undefined) return { list: [identified], from: IDENTIFY };
  const names = (await tree.names(CONFIG_FOLDER)).filter((name) => name.endsWith('.cfg'));
  if (names.length > FILE_COUNT) throw new Unreadable(`${CONFIG_FOLDER} holds more than ${FILE_COUNT} files`);
  let found: Datasources = { list: undefined, from: CONFIG };
  for (const file of [CONFIG, ...names.map((name) => `${CONFIG_FOLDER}/${name}`)]) {
    const list = parseDatasourceList((await tree.text(file, FILE_LIMIT)) ?? '');
    if (list === 'not understood') throw new Unreadable(`the datasource_list in ${file} is not understood`);
    if (list) found = { list, from: file };
  }
  return found;
}

/** ds-identify's own file: `key: value`, one a line; the last one counts. Empty values count as none. */
export function identifySetting(text: string, key: string): string | undefined {
  let value: string | undefined;
  for (const line of text.split('\n')) {
    const at = line.indexOf(':');
    if (at > 0 && line.slice(0, at).trim() === key)
      value = withoutComment(line.slice(at + 1)).trim() || undefined;
  }
  return value;
}

/** `ds=nocloud;s=…`, `ds=nocloud\;…`: the name ends where settings begin. Names on the command line have any case. */
function nameOf(value: string): string {
  const name = /^[A-Za-z0-9_-]*/.exec(value)?.[0] ?? '';
  return name.toLowerCase() === 'configdrive' ? 'ConfigDrive' : name;
}

/**
 * The list under the top-level key `datasource_list` of a YAML file: in brackets, over one or more lines, or one item
 * a line. Undefined when there is no such key.
 */
export function parseDatasourceList(text: string): readonly string[] | 'not understood' | undefined {
  if (!text.includes('datasource_list')) return undefined;
  const lines = text.split('\n').map(withoutComment);
  const at = lines.findLastIndex((line) => /^(["']?)datasource_list\1[ \t]*:/.test(line));
  if (at < 0) return lines.some((line) => line.includes('datasource_list')) ? 'not understood' : undefined;
  const first = (lines[at] ?? '').replace(/^[^:]*:/, '').trim();
  const items = first.startsWith('[')
    ? inBrackets([first, ...lines.slice(at + 1)])
    : first === '' && blockItems(lines.slice(at + 1));
  if (!items || items.length > ITEM_LIMIT) return 'not understood';
  const names = items.map((item) => item.replace(/^(["'])(.*)\1$/, '$2'));
  return names.every((name) => /^[A-Za-z0-9_-]+$/.test(name)) ? names : 'not understood';
}

function inBrackets(lines: readonly string[]): string[] | undefined {
  const joined = lines.slice(0, ITEM_LIMIT).join(' ').slice(1);
  const end = joined.indexOf(']');
  if (end < 0) return undefined;
  return joined
    .slice(0, end)
    .split(',')
    .map((item) => item.trim())
    .filter((item, index, all) => item !== '' || index < all.length - 1);
}

function blockItems(lines: readonly string[]): string[] | undefined {
  const items: string[] = [];
  for (const line of lines) {
    if (line.trim() === '') continue;
    const item = /^[ \t]*-[ \t]+(.*)$/.exec(line)?.[1];
    if (item === undefined) break;
    items.push(item.trim());
  }
  return items.length > 0 ? items : undefined;
}

function withoutComment(line: string): string {
  const at = line.search(/(^|[ \t])#/);
  return at < 0 ? line : line.slice(0, at);
}
