import { type CosUri, formatCosUri } from '../../lib/base/cos-uri.ts';
import type { Log } from '../../lib/base/log.ts';
import { formatSize } from '../../lib/base/units.ts';
import { type DiskSource, formatInWords } from '../../lib/disk/source.ts';
import type { GuestRecord } from '../../lib/manifest/guest-record.ts';
import type { Manifest } from '../../lib/manifest/manifest.ts';
import type { Outputs } from '../../lib/runner/outputs.ts';
import type { Summary } from '../../lib/runner/summary.ts';
import { guestRows } from './guest.ts';
import { LUKS_NOTICE } from './image-manifest.ts';
import type { EncryptImageInputs } from './inputs.ts';
import { OUTPUTS } from './outputs.ts';
import type { RunPaths } from './paths.ts';
import type { ResultSize } from './space.ts';
import type { KeyFacts } from './unwrapped-key.ts';

interface ReportDeps {
  readonly log: Log;
  readonly outputs: Outputs;
  readonly summary: Summary;
}

/** What a run has found so far. */
export interface Found {
  paths?: RunPaths;
  guest?: GuestRecord;
  key?: KeyFacts;
  /** Undefined also while it is taken as the source is encrypted. */
  sourceSha256?: string | undefined;
  /** What a dry run would have done. */
  plan?: Plan;
  image?: FoundImage;
}

interface Plan extends ResultSize {
  readonly source: Pick<DiskSource, 'format' | 'packing'>;
  readonly engine: string;
}

/** An image that exists. */
export interface FoundImage {
  readonly manifest: Manifest;
  readonly how:
    | 'encrypted'
    | 'taken from the cache'
    | 'adopted from an earlier run'
    | 'adopted, with its manifest brought up to date';
  /** Where it lies, unless at the output's path. */
  readonly object?: CosUri | undefined;
}

type Values = Partial<Record<(typeof OUTPUTS)[number], string>>;

/** Outputs and summary of what is known: of all of it, or of what a run found before it failed. */
export function report(found: Found, inputs: EncryptImageInputs, deps: ReportDeps): void {
  const { paths, guest, key, sourceSha256, plan, image } = found;
  const { summary } = deps;
  const values: Values = {
    changed: 'false',
    ...(key && { 'key-hash': key.keyHash, format: inputs.format }),
    ...(sourceSha256 !== undefined && { 'source-sha256': sourceSha256 }),
    ...(key && plan && planValues(key, plan, inputs)),
    ...(paths && image && imageValues(image, paths)),
  };
  for (const name of OUTPUTS) deps.outputs.set(name, values[name] ?? '');
  if (paths && inputs.format === 'luks-raw') summary.note(LUKS_NOTICE);
  for (const [name, text] of guest ? guestRows(guest) : []) summary.row(name, text);
  if (plan) tellPlan(plan, inputs, deps);
  if (image) tellImage(image, values, deps);
}

/** Said at once: a run may take an hour. */
export function tellLegacyFormat({ format }: EncryptImageInputs, { log }: { readonly log: Log }): void {
  if (format === 'luks-raw') log.notice(LUKS_NOTICE);
}

function planValues(key: KeyFacts, { engine, size, virtualSize }: Plan, inputs: EncryptImageInputs): Values {
  return {
    engine,
    'wrapped-dek': inputs.wrappedDek,
    'data-key-bits': String(key.bits),
    'root-key-version': key.keyVersion,
    'data-key-source': inputs.dataKeySource,
    size: String(size),
    'virtual-size': String(virtualSize),
  };
}

function tellPlan({ source, engine, size }: Plan, { format }: EncryptImageInputs, deps: ReportDeps): void {
  const text = `dry run: the ${formatInWords(source)} source would become ${formatSize(size)} of ${format} by ${engine}; nothing was written`;
  deps.log.notice(text);
  deps.summary.note(text);
}

function imageValues({ manifest, how, object }: FoundImage, paths: RunPaths): Values {
  return {
    ...(object
      ? { 'object-uri': formatCosUri(object) }
      : { 'encrypted-image': paths.output, manifest: paths.manifest }),
    'wrapped-dek': manifest['wrapped-dek'],
    'data-key-bits': String(manifest['data-key-bits']),
    'data-key-source': manifest['data-key-source'],
    'root-key-version': manifest['root-key-version'],
    'source-sha256': manifest['source-sha256'],
    sha256: manifest.sha256,
    size: String(manifest.size),
    'virtual-size': String(manifest['virtual-size']),
    format: manifest.format,
    engine: manifest.engine,
    'key-hash': manifest['key-hash'],
    changed: String(how !== 'adopted from an earlier run'),
  };
}

function tellImage({ manifest, how }: FoundImage, values: Values, { summary, log }: ReportDeps): void {
  const path = values['encrypted-image'];
  summary.row('Result', how);
  summary.row('Image', path ?? values['object-uri'] ?? '');
  summary.row('Format', `${manifest.format}, ${formatSize(manifest.size)}`);
  summary.row('Virtual disk', formatSize(manifest['virtual-size']));
  summary.row('SHA-256', manifest.sha256);
  summary.row('Source SHA-256', manifest['source-sha256']);
  summary.row('Engine', `${manifest.engine}, verification ${manifest.verify}`);
  summary.row('Data key', `${manifest['data-key-bits']} bits, ${manifest['data-key-source']}`);
  summary.row('Key hash', manifest['key-hash']);
  summary.row('Root key', manifest['root-key-crn']);
  if (how === 'encrypted' || how === 'taken from the cache')
    log.info(`encrypted image ${path}, ${formatSize(manifest.size)}, SHA-256 ${manifest.sha256}`);
}
