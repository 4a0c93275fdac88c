import { basename } from 'node:path';
import { objectStorageLink, rootKeyLink } from '../../lib/base/console-links.ts';
import { type CosUri, formatCosUri } from '../../lib/base/cos-uri.ts';
import { fullSize } from '../../lib/base/figures.ts';
import type { Log } from '../../lib/base/log.ts';
import { shellWord } from '../../lib/base/shell-word.ts';
import { formatSize } from '../../lib/base/units.ts';
import { type DiskSource, formatInWords } from '../../lib/disk/source.ts';
import type { GuestRecord } from '../../lib/manifest/guest-record.ts';
import { type Manifest, manifestPath } from '../../lib/manifest/manifest.ts';
import type { Outputs } from '../../lib/runner/outputs.ts';
import type { Summary } from '../../lib/runner/summary.ts';
import { guestRows } from './guest.ts';
import { LUKS_NOTICE } from './image-manifest.ts';
import type { EncryptImageInputs } from './inputs.ts';
import { OUTPUTS } from './outputs.ts';
import type { RunPaths } from './paths.ts';
import type { ResultSize } from './space.ts';
import { streamPlace } from './stream-place.ts';
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
    | 'streamed'
    | 'taken from the cache'
    | 'adopted from an earlier run'
    | 'adopted, with its manifest brought up to date';
  /** Where it lies, unless at the output's path. */
  readonly object?: CosUri | undefined;
  /** Whether its manifest was written to this host although it lies in the bucket. */
  readonly localManifest?: boolean;
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
  for (const name of OUTPUTS) if (name !== 'timing') deps.outputs.set(name, values[name] ?? '');
  if (paths && inputs.format === 'luks-raw') summary.note(LUKS_NOTICE);
  for (const [name, text] of guest ? guestRows(guest) : []) summary.row(name, text);
  if (plan) tellPlan(plan, paths, inputs, deps);
  if (image) tellImage(image, values, inputs, deps);
  if (!plan && !image)
    summary.item({ what: 'Encrypted image', id: placeOf(paths, inputs), state: 'not made' });
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

function tellPlan(
  { source, engine, size }: Plan,
  paths: RunPaths | undefined,
  inputs: EncryptImageInputs,
  { log, summary }: ReportDeps,
): void {
  const text = `the ${formatInWords(source)} source would become ${formatSize(size)} of ${inputs.format} by ${engine}; nothing was written`;
  log.notice(`dry run: ${text}`);
  summary.ended('dry-run', 'the image can be encrypted', `All checks passed: ${text}.`);
  summary.item({ what: 'Encrypted image', id: placeOf(paths, inputs), state: 'would be made' });
}

/** Where the image is to lie, as far as that is known. */
function placeOf(paths: RunPaths | undefined, inputs: EncryptImageInputs): string {
  const place = streamPlace(inputs);
  return place ? formatCosUri(place) : (paths?.output ?? '');
}

function imageValues({ manifest, how, object, localManifest }: FoundImage, paths: RunPaths): Values {
  return {
    ...(object
      ? { 'object-uri': formatCosUri(object), ...(localManifest && { manifest: paths.manifest }) }
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

const SENTENCES: Readonly<Record<FoundImage['how'], string>> = {
  streamed:
    'The image was sent to the bucket while it was made, each block of it read back as far as `verify` says before it left; object and manifest appeared only when all of it was there.',
  encrypted: 'The image was encrypted, read back as far as `verify` says, and only then given its name.',
  'taken from the cache':
    'The encrypted image came from the cache of GitHub Actions, and was read back in full against this source.',
  'adopted from an earlier run':
    'An earlier run has made this very image: it is used, and nothing was encrypted.',
  'adopted, with its manifest brought up to date':
    'An earlier run has made this very image: it is used, and its manifest tells now what was proved since.',
};

function tellImage(
  found: FoundImage,
  values: Values,
  { dryRun }: EncryptImageInputs,
  deps: ReportDeps,
): void {
  const { manifest, how } = found;
  const { summary, log } = deps;
  const path = values['encrypted-image'];
  const place = path ?? values['object-uri'] ?? '';
  const isNew = how === 'encrypted' || how === 'streamed' || how === 'taken from the cache';
  if (dryRun) summary.ended('dry-run', 'an earlier run has made the image', SENTENCES[how]);
  else if (isNew) summary.ended('success', `Disk image encrypted: ${basename(place)}`, SENTENCES[how]);
  else summary.ended('adopted', `the encrypted image ${basename(place)}`, SENTENCES[how]);
  const link = path === undefined ? objectStorageLink() : undefined;
  summary.item({ what: 'Encrypted image', id: place, state: isNew ? 'made' : 'found', link });
  summary.item({
    what: 'Manifest',
    id: path === undefined ? manifestPath(place) : (values.manifest ?? ''),
    state: how.startsWith('adopted from') ? 'found' : 'made',
  });
  tellFacts(manifest, how, summary);
  const flag = shellWord(place);
  const input =
    path === undefined
      ? { name: 'object-uri', step: place, flag }
      : { name: 'encrypted-image', step: JSON.stringify(place), flag };
  summary.nextStage('Next: upload and import it.', {
    action: 'upload-import',
    command: 'import',
    inputs: [input],
  });
  if (isNew) log.info(`encrypted image ${place}, ${formatSize(manifest.size)}, SHA-256 ${manifest.sha256}`);
}

function tellFacts(manifest: Manifest, how: FoundImage['how'], summary: Summary): void {
  summary.row('Result', how);
  summary.row('Format', manifest.format);
  summary.row('Size', fullSize(manifest.size));
  summary.row('Virtual disk', fullSize(manifest['virtual-size']));
  summary.row('SHA-256', manifest.sha256);
  summary.row('Source SHA-256', manifest['source-sha256']);
  summary.row('Engine', `${manifest.engine}, verification ${manifest.verify}`);
  summary.row('Data key', `${manifest['data-key-bits']} bits, ${manifest['data-key-source']}`);
  summary.row('Key hash', manifest['key-hash']);
  summary.row('Root key', manifest['root-key-crn'], rootKeyLink(manifest['root-key-crn']));
}
