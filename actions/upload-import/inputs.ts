import { classicIdProblem, LARGEST_ID, longerThan } from '../../lib/base/classic-ids.ts';
import {
  bucketNameProblem,
  type CosUri,
  cosUriProblem,
  objectKeyProblem,
  parseCosUri,
} from '../../lib/base/cos-uri.ts';
import { parseRootKeyCrn, type RootKeyCrn } from '../../lib/base/crn.ts';
import { rootKeyCrnProblem } from '../../lib/base/crn-problems.ts';
import { datacenterProblem } from '../../lib/base/datacenter.ts';
import type { Problem } from '../../lib/base/errors.ts';
import type { ImageFormat } from '../../lib/base/identity.ts';
import { choiceProblem } from '../../lib/base/likely.ts';
import { pathProblem } from '../../lib/base/path-problems.ts';
import { problem } from '../../lib/base/problems.ts';
import { systemCodeProblem } from '../../lib/base/system-codes.ts';
import { wrappedDekProblem } from '../../lib/key-protect/wrapped-dek.ts';
import {
  type ClassicCredentials,
  type CommonInputs,
  type LentKeyInputs,
  readClassic,
  readCommon,
  readLentKey,
} from '../../lib/runner/common-inputs.ts';
import type { InputReader } from '../../lib/runner/inputs.ts';
import { judgeTogether } from './input-rules.ts';

export interface UploadImportInputs extends CommonInputs {
  readonly classic: ClassicCredentials;
  /** Path as given; checked against the allowed folders by the stage. */
  readonly encryptedImage: string | undefined;
  readonly objectUri: CosUri | undefined;
  readonly manifest: string | undefined;
  /** What stands in for a manifest: all three or none. */
  readonly facts: ImageFacts | undefined;
  readonly bucket: string | undefined;
  readonly objectKey: string | undefined;
  readonly name: string | undefined;
  readonly note: string | undefined;
  readonly operatingSystem: string | undefined;
  readonly bootMode: 'PV' | 'HVM' | undefined;
  readonly byol: boolean;
  /** Datacenters that get a copy. */
  readonly locations: readonly string[];
  readonly importKey: LentKeyInputs;
  readonly acceptLegacyFormat: boolean;
  readonly allowKeyReuse: boolean;
  readonly templateId: number | undefined;
  readonly dryRun: boolean;
  /** Set in a dry run without an image: what is known of the image that there will be. */
  readonly rehearsal: Rehearsal | undefined;
}

export interface Rehearsal {
  readonly format: ImageFormat;
  readonly rootKey: RootKeyCrn | undefined;
}

export interface ImageFacts {
  readonly format: ImageFormat;
  readonly wrappedDek: string;
  readonly rootKey: RootKeyCrn;
}

export function parse(reader: InputReader, env: (name: string) => string | undefined): UploadImportInputs {
  const common = readCommon(reader, '6h', env);
  const classic = readClassic(reader, common.apiKey);
  const dryRun = reader.flag('dry-run', false);
  const template = readTemplate(reader);
  const source = readSource(reader, dryRun && template.templateId === undefined);
  const inputs: UploadImportInputs = {
    ...common,
    classic,
    ...source,
    ...template,
    importKey: readLentKey(reader, 'import'),
    acceptLegacyFormat: reader.flag('accept-legacy-format', false),
    allowKeyReuse: reader.flag('allow-key-reuse', false),
    dryRun,
  };
  judgeTogether(reader, inputs);
  return inputs;
}

/** `dry`: there need be no image. */
function readSource(reader: InputReader, dry: boolean) {
  const uri = reader.text('object-uri', { check: uriProblem });
  const encryptedImage = reader.text('encrypted-image', { check: imagePathProblem });
  return {
    encryptedImage,
    objectUri: uri === undefined ? undefined : parseCosUri(uri),
    manifest: reader.text('manifest', { check: (value) => pathProblem(value) }),
    ...readFacts(reader, dry && encryptedImage === undefined && uri === undefined),
    bucket: reader.text('bucket', { check: bucketNameProblem }),
    objectKey: reader.text('object-key', { check: objectKeyProblem }),
  };
}

function uriProblem(text: string): Problem | undefined {
  const found = cosUriProblem(text);
  return found && !/^[a-z0-9]+:/i.test(text)
    ? { ...found, fix: 'give a path of the runner as encrypted-image, and leave object-uri out' }
    : found;
}

function imagePathProblem(text: string): Problem | undefined {
  return text.endsWith('.manifest.json')
    ? problem(
        'must be the path of the encrypted image',
        'this is the manifest beside the image',
        `did you mean ${text.replace(/\.manifest\.json$/, '')}?`,
      )
    : pathProblem(text, 'object-uri');
}

const FORMATS = ['vhd', 'luks-raw'];

/** What stands in for a manifest; or, in a rehearsal, what is known of the image without one. */
function readFacts(
  reader: InputReader,
  rehearsed: boolean,
): { readonly facts: ImageFacts | undefined; readonly rehearsal: Rehearsal | undefined } {
  const format = reader.text('format', {
    check: (value) =>
      FORMATS.includes(value)
        ? undefined
        : { ...choiceProblem(value, FORMATS), what: 'must be vhd or luks-raw' },
  });
  const wrappedDek = reader.text('wrapped-dek', { check: wrappedDekProblem, hidden: true });
  const crn = reader.text('root-key-crn', { check: rootKeyCrnProblem });
  const rootKey = crn === undefined ? undefined : parseRootKeyCrn(crn);
  if (rehearsed && wrappedDek === undefined)
    return { facts: undefined, rehearsal: { format: format === 'luks-raw' ? format : 'vhd', rootKey } };
  const facts = { format, 'wrapped-dek': wrappedDek, 'root-key-crn': crn };
  const missing = Object.entries(facts).flatMap(([name, value]) => (value === undefined ? [name] : []));
  reader.rule(
    Object.keys(facts),
    missing.length === 1 || missing.length === 2,
    problem(
      `format, wrapped-dek and root-key-crn belong together: ${missing.join(' and ')} ${missing.length > 1 ? 'are' : 'is'} missing`,
      'together they stand for a manifest; some were forgotten, or an output that they are taken from is empty',
      'give all three, or none of them and a manifest',
    ),
  );
  const whole = (format === 'vhd' || format === 'luks-raw') && wrappedDek !== undefined && rootKey;
  return { facts: whole ? { format, wrappedDek, rootKey } : undefined, rehearsal: undefined };
}

function readTemplate(reader: InputReader) {
  const bootMode = reader.text('boot-mode', { check: bootModeProblem });
  return {
    name: reader.text('name', { check: (value) => longerThan(value, 255) }),
    note: reader.text('note', { check: noteProblem }),
    operatingSystem: reader.text('operating-system', { check: systemCodeProblem }),
    bootMode: bootMode === 'PV' || bootMode === 'HVM' ? (bootMode as 'PV' | 'HVM') : undefined,
    byol: reader.flag('byol', false),
    locations: [
      ...new Set(
        reader.list('locations', (item) => datacenterProblem(item, 'is no datacenter such as dal13')),
      ),
    ],
    templateId: reader.integer('template-id', {
      min: 1,
      max: LARGEST_ID,
      wrong: (text) => classicIdProblem(text),
    }),
  };
}

function bootModeProblem(value: string): Problem | undefined {
  if (value === 'PV' || value === 'HVM') return undefined;
  const what = 'must be HVM or PV';
  return /^(uefi|efi|bios|legacy|csm)$/i.test(value)
    ? problem(
        what,
        'it names firmware; here the way is meant in which Xen runs the server, and its firmware is a BIOS',
        'did you mean HVM? Without boot-mode IBM chooses',
      )
    : { ...choiceProblem(value, ['HVM', 'PV']), what };
}

/** The identity that this action puts into the note must be the only one there. */
function noteProblem(note: string): Problem | undefined {
  return note.includes('[encrypted-image:')
    ? problem(
        'holds [encrypted-image: …], which this action sets itself',
        'the note of an earlier template was copied with its mark',
        'leave out what stands in these brackets',
      )
    : longerThan(note, 500);
}
