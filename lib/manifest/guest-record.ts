/** What `check-guest` asks for: a finding warns, or fails the action, or nothing is looked at. */
export type GuestLevel = 'warn' | 'error' | 'off';

/** What encrypt-image found out about the system on the disk. All texts are harmless: one line, cut. */
export interface GuestRecord {
  readonly level: GuestLevel;
  /** Rules that `check-guest-ignore` named. */
  readonly ignored: readonly string[];
  /** False with level `off`, and for a disk that cannot be judged. */
  readonly checked: boolean;
  /** By os-release: `ID`, `VERSION_ID`, and the name for people. */
  readonly system?: { readonly id: string; readonly version: string; readonly name: string };
  /** Version of cloud-init. */
  readonly 'cloud-init'?: string;
  readonly 'partition-table'?: string;
  readonly partitions?: readonly GuestPartition[];
  readonly findings: readonly GuestFinding[];
}

export interface GuestPartition {
  readonly number: number;
  /** Bytes. */
  readonly start: number;
  readonly size: number;
  /** As the table writes it. */
  readonly type: string;
  /** What lies on it, such as `ext4`; empty when that is not known. */
  readonly content: string;
  readonly label: string;
  /** Where the guest mounts it; empty when it does not. */
  readonly mount: string;
  /** Its journal holds changes that the check did not see: it was not unmounted before it was copied. */
  readonly unclean?: true;
}

export interface GuestFinding {
  readonly rule: string;
  readonly status: 'violated' | 'unknown' | 'unchecked';
  readonly found: string;
  readonly cure: string;
  readonly source: string;
}

const LEVELS: readonly unknown[] = ['warn', 'error', 'off'];
const STATUSES: readonly unknown[] = ['violated', 'unknown', 'unchecked'];
const LIST_LIMIT = 2000;
const TEXT_LIMIT = 2000;

/**
 * What is wrong with a manifest's `guest`; undefined when it is a record. A list is what manifests had before guests
 * were checked, and says nothing, as does a manifest without it.
 */
export function guestProblem(value: unknown): string | undefined {
  if (value === undefined || Array.isArray(value)) return undefined;
  if (!isObject(value)) return 'guest is no object';
  const { level, ignored, checked, system, findings, partitions } = value;
  if (!LEVELS.includes(level)) return 'guest.level is neither warn, error nor off';
  if (typeof checked !== 'boolean') return 'guest.checked is neither true nor false';
  if (!isListOf(ignored, isText)) return 'guest.ignored is no list of rules';
  if (system !== undefined && !hasTexts(system, ['id', 'version', 'name'])) return 'guest.system is none';
  if (!['cloud-init', 'partition-table'].every((name) => value[name] === undefined || isText(value[name])))
    return 'guest.cloud-init or guest.partition-table is no text';
  if (!isListOf(findings, isFinding)) return 'guest.findings is no list of findings';
  if (partitions !== undefined && !isListOf(partitions, isPartition))
    return 'guest.partitions is no list of partitions';
  return undefined;
}

/** The record of a manifest; undefined where guests were not checked yet. */
export function guestRecordOf(guest: GuestRecord | readonly unknown[] | undefined): GuestRecord | undefined {
  return guest === undefined || Array.isArray(guest) ? undefined : (guest as GuestRecord);
}

function isFinding(value: unknown): boolean {
  return hasTexts(value, ['rule', 'found', 'cure', 'source']) && STATUSES.includes(value['status']);
}

function isPartition(value: unknown): boolean {
  return (
    hasTexts(value, ['type', 'content', 'label', 'mount']) &&
    ['number', 'start', 'size'].every(
      (name) => Number.isSafeInteger(value[name]) && Number(value[name]) >= 0,
    ) &&
    (value['unclean'] === undefined || value['unclean'] === true)
  );
}

function hasTexts(value: unknown, names: readonly string[]): value is Record<string, unknown> {
  return isObject(value) && names.every((name) => isText(value[name]));
}

function isListOf(value: unknown, fits: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.length <= LIST_LIMIT && value.every(fits);
}

/** A manifest may come from anywhere, and its texts end up in logs. */
function isText(value: unknown): boolean {
  return typeof value === 'string' && value.length <= TEXT_LIMIT && !/\p{Cc}/u.test(value);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
