import type { GuestLevel, GuestPartition, GuestRecord } from '../manifest/guest-record.ts';
import type { GuestReport } from './check.ts';
import { clean } from './clean.ts';
import type { GuestFacts } from './facts.ts';
import type { RuleName } from './rules/names.ts';
import type { Volume } from './volumes.ts';

/** What the manifest keeps of a check; without a report, of one that was not made. */
export function guestRecord(
  level: GuestLevel,
  ignored: readonly RuleName[],
  report: GuestReport | undefined,
): GuestRecord {
  const base = { level, ignored: [...ignored], findings: report?.findings ?? [] };
  if (!report?.facts) return { ...base, checked: false };
  const { system, table, volumes } = report.facts;
  const os = system.os.known ? system.os.value : undefined;
  const cloudInit = system.cloudInitVersion.known ? system.cloudInitVersion.value?.version : undefined;
  const partitions = volumes
    .filter(({ partition }) => partition.number > 0)
    .map((volume) => partitionOf(volume, report.facts));
  return {
    ...base,
    checked: true,
    ...(os && { system: { id: clean(os.id), version: clean(os.version), name: clean(os.name) } }),
    ...(cloudInit !== undefined && { 'cloud-init': clean(cloudInit) }),
    'partition-table': table.kind,
    partitions,
  };
}

function partitionOf(volume: Volume, facts: GuestFacts | undefined): GuestPartition {
  const { number, start, size, type } = volume.partition;
  return {
    number,
    start,
    size,
    type,
    content: volume.kind,
    label: clean(volume.label),
    mount: mountOf(volume, facts),
    ...(volume.files?.superblock.dirty && { unclean: true as const }),
  };
}

function mountOf(volume: Volume, facts: GuestFacts | undefined): string {
  if (facts?.layout?.root === volume) return '/';
  const mounts = [...(facts?.layout?.mounts ?? [])];
  return clean(mounts.find(([, mounted]) => mounted === volume)?.[0] ?? '');
}
