import type { PartitionTable } from './disk/partitions.ts';
import { type BootLine, readBootLines } from './system/boot-lines.ts';
import { readWhatDisablesCloudInit } from './system/cloud-init-state.ts';
import { type FoundVersion, readCloudInitVersion } from './system/cloud-init-version.ts';
import { type Datasources, readDatasources } from './system/datasources.ts';
import { type OsRelease, readOsRelease } from './system/os-release.ts';
import { findProgram, XEN_GUEST_TOOLS } from './system/programs.ts';
import type { GuestTree } from './system/tree.ts';
import { attempt, type Known } from './unreadable.ts';
import type { Layout, Volume } from './volumes.ts';

/** All that the rules judge. Texts are the guest's own, not yet made harmless. */
export interface GuestFacts {
  readonly table: PartitionTable;
  readonly volumes: readonly Volume[];
  /** Undefined: no partition that can be read holds `/`. */
  readonly layout: Layout | undefined;
  readonly system: SystemFacts;
}

/** What the files of the guest say. Not known, with one reason for all, where `/` cannot be read. */
export interface SystemFacts {
  readonly os: Known<OsRelease | undefined>;
  /** The program's path. */
  readonly cloudInit: Known<string | undefined>;
  readonly cloudInitVersion: Known<FoundVersion | undefined>;
  readonly datasources: Known<Datasources>;
  /** What keeps cloud-init from running. */
  readonly disabledBy: Known<readonly string[]>;
  readonly wget: Known<string | undefined>;
  readonly xenGuestTools: Known<string | undefined>;
}

export async function readSystem(tree: GuestTree): Promise<SystemFacts> {
  const bootLines = await attempt(() => readBootLines(tree));
  const withBootLines = async <T>(look: (lines: readonly BootLine[]) => Promise<T>): Promise<Known<T>> =>
    bootLines.known ? attempt(() => look(bootLines.value)) : bootLines;
  return {
    os: await attempt(() => readOsRelease(tree)),
    cloudInit: await attempt(() => findProgram(tree, ['cloud-init'])),
    cloudInitVersion: await attempt(() => readCloudInitVersion(tree)),
    datasources: await withBootLines((lines) => readDatasources(tree, lines)),
    disabledBy: await withBootLines((lines) => readWhatDisablesCloudInit(tree, lines)),
    wget: await attempt(() => findProgram(tree, ['wget'])),
    xenGuestTools: await attempt(() => findProgram(tree, XEN_GUEST_TOOLS)),
  };
}

export function unknownSystem(why: string): SystemFacts {
  const unknown = { known: false, why } as const;
  return {
    os: unknown,
    cloudInit: unknown,
    cloudInitVersion: unknown,
    datasources: unknown,
    disabledBy: unknown,
    wget: unknown,
    xenGuestTools: unknown,
  };
}
