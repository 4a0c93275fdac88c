import type { DiskSource } from '../disk/source.ts';
import { clean } from './clean.ts';
import { identify } from './disk/identity.ts';
import { CONTENT_NAMES, type Content } from './disk/names.ts';
import { type PartitionTable, readPartitions } from './disk/partitions.ts';
import { DiskReader } from './disk/reader.ts';
import type { Seeming } from './disk/seems.ts';
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
  /** What it seems to be instead, when it is no disk at all. */
  readonly noDisk?: Seeming;
}

/** Windows, and systems of its kind. */
const WINDOWS = ['ntfs', 'bitlocker', 'refs'];
/** What a Linux system may be installed on, or boot from. */
const LINUX = [
  ...['ext', 'ext2', 'ext3', 'ext4', 'xfs', 'btrfs', 'f2fs', 'jfs', 'reiserfs', 'nilfs2', 'bcachefs'],
  ...['lvm', 'luks', 'md-raid', 'bcache', 'stratis', 'vdo'],
];

/**
 * Judges the system on a disk by IBM's rules for imports, from the disk's own bytes: nothing is mounted, copied or
 * run. Whatever a hostile disk says, the work is bounded. Errors of reading the source itself pass.
 */
export async function checkGuest(
  source: Pick<DiskSource, 'read' | 'virtualSize'>,
  signal: AbortSignal,
): Promise<GuestReport> {
  const disk = new DiskReader(source, signal);
  const table = await attempt(() => readPartitions(disk));
  if (!table.known) return unchecked(`its partition table cannot be read: ${table.why}`);
  const volumes: Volume[] = [];
  for (const partition of table.value.partitions) volumes.push(await openVolume(partition));
  const layout = await attempt(() => findLayout(volumes));
  if (!layout.known) return unchecked(`its root file system cannot be read: ${layout.why}`);
  if (!layout.value) {
    const reason = await whyUnchecked(table.value, volumes, disk);
    if (reason !== undefined) return reason;
  }
  const system = layout.value
    ? await readSystem(layout.value.tree)
    : unknownSystem('no file system that can be read holds /');
  const facts = { table: table.value, volumes, layout: layout.value, system };
  return { facts, findings: judge(facts) };
}

/** Why a disk without a readable root is not judged; undefined when it surely is a Linux disk, only not by the rules. */
async function whyUnchecked(
  table: PartitionTable,
  volumes: readonly Volume[],
  disk: DiskReader,
): Promise<GuestReport | undefined> {
  if (volumes.some(({ kind }) => LINUX.includes(kind))) {
    const why = await unreadableVolume(volumes);
    return why === undefined ? undefined : unchecked(why);
  }
  const windows = volumes.find(({ kind }) => WINDOWS.includes(kind));
  if (windows) return unchecked(`it looks like Windows (${windows.kind}), and Windows is not checked`);
  const kinds = [...new Set(volumes.map(({ kind }) => kind).filter((kind) => kind !== ''))];
  const names = kinds.map((kind) => CONTENT_NAMES[kind as Content] ?? kind).join(', ');
  if (table.kind !== 'none')
    return unchecked(
      names === ''
        ? 'none of its partitions holds a file system that is known'
        : `its partitions hold no system of Linux, but ${names}`,
    );
  if (names !== '') return unchecked(`it has no partition table; ${names} fills the whole disk`);
  return unidentified(disk);
}

/** Of a disk on which neither a partition table nor a file system was found. */
async function unidentified(disk: DiskReader): Promise<GuestReport> {
  const identity = await identify(disk);
  if (!identity.isDisk) {
    const { seeming } = identity;
    return {
      ...unchecked(`it is no disk, but seems to be ${seeming.what}: ${seeming.why}`),
      noDisk: seeming,
    };
  }
  return unchecked(
    identity.what === undefined
      ? 'it has no partition table, and holds no file system that is known'
      : `its partition table is not read: it has ${identity.what}`,
  );
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
