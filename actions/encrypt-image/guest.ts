import { UserError } from '../../lib/base/errors.ts';
import type { Log } from '../../lib/base/log.ts';
import { notADisk } from '../../lib/disk/refusals.ts';
import type { DiskSource } from '../../lib/disk/source.ts';
import { checkGuest } from '../../lib/guest/check.ts';
import { guestRecord } from '../../lib/guest/record.ts';
import { RULES } from '../../lib/guest/rules/table.ts';
import { type GuestFinding, type GuestRecord, guestRecordOf } from '../../lib/manifest/guest-record.ts';
import type { Manifest } from '../../lib/manifest/manifest.ts';
import type { GuestInputs } from './guest-inputs.ts';

interface Deps {
  readonly log: Log;
  readonly signal: AbortSignal;
}

/**
 * Judges the system on the disk before anything is encrypted, and tells every finding. Throws UserError
 * E_SOURCE_NOT_A_DISK for a raw source that is no disk, whatever is ignored.
 */
export async function judgeGuest(
  source: DiskSource,
  { level, ignored }: GuestInputs,
  { log, signal }: Deps,
): Promise<GuestRecord> {
  if (level === 'off') return guestRecord(level, ignored, undefined);
  const report = await checkGuest(source, signal);
  // Any file can be taken for a raw disk. In another format, somebody once made a disk of it: that is only told.
  if (report.noDisk && source.format === 'raw') throw notADisk(report.noDisk);
  const record = guestRecord(level, ignored, report);
  for (const { number, unclean } of record.partitions ?? [])
    if (unclean) log.notice(`check-guest: ${uncleanNote(number)}`);
  for (const finding of record.findings) tell(finding, isIgnored(finding, record), log);
  return record;
}

/**
 * Throws UserError E_GUEST at level `error` when a rule is violated, or the disk cannot be checked at all, and
 * check-guest-ignore does not name it; what a rule cannot find out only warns.
 */
export function demandGuest(record: GuestRecord): void {
  const fatal = record.findings.filter(
    (finding) => finding.status !== 'unknown' && !isIgnored(finding, record),
  );
  if (record.level === 'error' && fatal.length > 0) throw refused(fatal);
}

/** Rows of the summary: name and text. */
export function guestRows(record: GuestRecord): [string, string][] {
  if (record.level === 'off') return [['Guest', 'not checked: check-guest is off']];
  const findings = record.findings.map((finding): [string, string] => {
    const { rule, status, found, cure, source } = finding;
    const word = isIgnored(finding, record) ? 'ignored' : status;
    return [`check-guest: ${rule}`, `${word}: ${found}. Fix: ${cure} (${source})`];
  });
  return [['Guest', describe(record)], ...findings];
}

const isIgnored = ({ rule }: GuestFinding, { ignored }: GuestRecord) => ignored.includes(rule);

const uncleanNote = (partition: number) =>
  `the file system on partition ${partition} was not unmounted before the image was made; what only its journal holds is not checked`;

function tell({ rule, status, found, cure, source }: GuestFinding, ignored: boolean, log: Log): void {
  const name = `check-guest: ${rule}`;
  if (ignored) log.info(`${name} is ignored: ${found}`);
  else log.warning(`${name}${SAID[status]}: ${found}. Fix: ${cure}. Source: ${source}`);
}

const SAID: Readonly<Record<GuestFinding['status'], string>> = {
  violated: ' is violated',
  unknown: ' is not known to be met',
  // Its finding says all.
  unchecked: '',
};

/** In one line: the system, and how many rules it meets. */
function describe({ checked, system, findings, 'cloud-init': cloudInit }: GuestRecord): string {
  if (!checked) return 'not checked';
  const judged = RULES.filter(({ judge }) => judge).length;
  const name = system ? system.name || `${system.id} ${system.version}` : 'unknown system';
  return `${name}, cloud-init ${cloudInit ?? 'of unknown version'}; ${judged - findings.length} of ${judged} rules met`;
}

function refused(findings: readonly GuestFinding[]): UserError {
  const unchecked = findings.find(({ status }) => status === 'unchecked');
  if (unchecked)
    return new UserError({
      code: 'E_GUEST',
      what: `unchecked: ${unchecked.found}`,
      why: 'it holds Windows, a file system that is not read here, or no system at all',
      fix: 'check the image by hand against docs/guest.md, and name unchecked in check-guest-ignore; or set check-guest to warn',
    });
  return new UserError({
    code: 'E_GUEST',
    what: `the image breaks IBM's rules: ${findings.map(({ rule, found }) => `${rule} (${found})`).join('; ')}`,
    why: 'it was built for another cloud, or by rules of its own',
    fix: 'correct the image as the warnings and docs/guest.md say; or name rules that may be broken in check-guest-ignore, or set check-guest to warn',
  });
}

const LEVELS: readonly GuestRecord['level'][] = ['off', 'warn', 'error'];

/**
 * Of the record of an earlier run and this run's own the one that judged by more: a higher level, or no rule less. Where
 * neither did, the earlier one stays.
 */
export function strongerGuest(earlier: Manifest['guest'], own: GuestRecord): Manifest['guest'] {
  const before = guestRecordOf(earlier);
  if (own.level === 'off') return earlier;
  if (before === undefined || before.level === 'off') return own;
  const asStrict = LEVELS.indexOf(own.level) >= LEVELS.indexOf(before.level);
  return asStrict && own.ignored.every((rule) => before.ignored.includes(rule)) ? own : earlier;
}

/** Of an adopted result the manifest's record counts, whatever this run was asked for; says so when they differ. */
export function tellAdoptedGuest(manifest: Manifest, now: GuestInputs, { log }: Pick<Deps, 'log'>): void {
  const record = guestRecordOf(manifest.guest);
  const same = record?.level === now.level && record.ignored.join() === now.ignored.join();
  if (same) return;
  const recorded = record
    ? `check-guest: ${record.level}${record.ignored.length > 0 ? `, ignoring ${record.ignored.join(', ')}` : ''}`
    : 'no check of the guest';
  log.notice(`the manifest of the adopted image records ${recorded}: upload-import goes by that`);
}
