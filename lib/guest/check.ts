import type { DiskSource } from '../disk/source.ts';
import { clean } from './clean.ts';
import { type PartitionTable, readPartitions } from './disk/partitions.ts';
import { DiskReader } from './disk/reader.ts';
import { type GuestFacts, readSystem, unknownSystem } from './facts.ts';
import type { Finding } from './findings.ts';
import { RULES, type Rule, UNCHECKED } from './rules/table.ts';
import { attempt } from './unreadable.ts';
import { findLayout, openVolume, unreadableVolume, type Volume } from './volumes.ts';

/** What a check found out about a disk. */
export interface GuestReport {
  /** Undefined when the disk was not checked; then `findings` is one `unchecked`. */
  readonly facts: GuestFacts | undefined;
  /** All texts are harmless: one line, cut, no commands. */
  readonly findings: readonly Finding[];
}

/** Windows, and systems of its kind. */
const WINDOWS = ['ntfs', 'bitlocker', 'refs'];
/** What a Linux system may be installed on, or boot from. */
const LINUX = ['ext', 'ext2', 'ext3', 'ext4', 'xfs', 'btrfs', 'f2fs', 'lvm', 'luks', 'md-raid'];

/**
 * Judges the system on a disk by IBM's rules for imports, from the disk's own bytes: nothing is mounted, copied or
 * run. Whatever a hostile disk says, the work is bounded. Errors of reading the source itself pass.
 */
export async function checkGuest(
  source: Pick<DiskSource, 'read' | 'virtualSize'>,
  signal: AbortSignal,
): Promise<GuestReport> {
  const table = await attempt(() => readPartitions(new DiskReader(source, signal)));
  if (!table.known) return unchecked(`its partition table cannot be read: ${table.why}`);
  const volumes: Volume[] = [];
  for (const partition of table.value.partitions) volumes.push(await openVolume(partition));
  const layout = await attempt(() => findLayout(volumes));
  if (!layout.known) return unchecked(`its root file system cannot be read: ${layout.why}`);
  if (!layout.value) {
    const reason = await whyUnchecked(table.value, volumes);
    if (reason !== undefined) return unchecked(reason);
  }
  const system = layout.value
    ? await readSystem(layout.value.tree)
    : unknownSystem('no file system that can be read holds /');
  const facts = { table: table.value, volumes, layout: layout.value, system };
  return { facts, findings: judge(facts) };
}

/** Why a disk without a readable root is not judged; undefined when it surely is a Linux disk, only not by the rules. */
async function whyUnchecked(table: PartitionTable, volumes: readonly Volume[]): Promise<string | undefined> {
  if (volumes.some(({ kind }) => LINUX.includes(kind))) return unreadableVolume(volumes);
  const windows = volumes.find(({ kind }) => WINDOWS.includes(kind));
  if (windows) return `it looks like Windows (${windows.kind}), and Windows is not checked`;
  return table.kind === 'none'
    ? 'it has no partition table, and holds no file system that is known'
    : 'none of its partitions holds a file system that is known';
}

function unchecked(why: string): GuestReport {
  const found = { status: 'unchecked', found: `the disk was not checked: ${why}` } as const;
  return { facts: undefined, findings: [findingOf(UNCHECKED, found)] };
}

function judge(facts: GuestFacts): Finding[] {
  return RULES.flatMap((rule) => {
    const verdict = rule.judge?.(facts);
    return verdict ? [findingOf(rule, verdict)] : [];
  });
}

function findingOf(rule: Rule, { status, found }: Pick<Finding, 'status' | 'found'>): Finding {
  return { rule: rule.name, status, found: clean(found, 300), cure: rule.cure, source: rule.source };
}
