import { type CosUri, isBucketName, objectKeyProblem, parseCosUri } from '../../lib/base/cos-uri.ts';
import { parseRootKeyCrn, type RootKeyCrn } from '../../lib/base/crn.ts';
import { isDatacenterName } from '../../lib/base/datacenter.ts';
import type { ImageFormat } from '../../lib/base/identity.ts';
import { regionProblem } from '../../lib/base/region.ts';
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
  const uri = reader.text('object-uri', {
    check: (value) => (parseCosUri(value) ? undefined : 'must be cos://region/bucket/key'),
  });
  const encryptedImage = reader.text('encrypted-image');
  return {
    encryptedImage,
    objectUri: uri === undefined ? undefined : parseCosUri(uri),
    manifest: reader.text('manifest'),
    ...readFacts(reader, dry && encryptedImage === undefined && uri === undefined),
    bucket: reader.text('bucket', {
      check: (value) => (isBucketName(value) ? undefined : 'is no name of a bucket'),
    }),
    objectKey: reader.text('object-key', { check: objectKeyProblem }),
  };
}

/** What stands in for a manifest; or, in a rehearsal, what is known of the image without one. */
function readFacts(
  reader: InputReader,
  rehearsed: boolean,
): { readonly facts: ImageFacts | undefined; readonly rehearsal: Rehearsal | undefined } {
  const format = reader.text('format', {
    check: (value) => (value === 'vhd' || value === 'luks-raw' ? undefined : 'must be vhd or luks-raw'),
  });
  const wrappedDek = reader.text('wrapped-dek', { check: wrappedDekProblem });
  const crn = reader.text('root-key-crn', {
    check: (value) => (parseRootKeyCrn(value) ? undefined : 'must be the full CRN of a root key'),
  });
  const rootKey = crn === undefined ? undefined : parseRootKeyCrn(crn);
  if (rehearsed && wrappedDek === undefined)
    return { facts: undefined, rehearsal: { format: format === 'luks-raw' ? format : 'vhd', rootKey } };
  const given = [format, wrappedDek, crn].filter((value) => value !== undefined).length;
  if (given !== 0 && given !== 3)
    reader.problem('format, wrapped-dek and root-key-crn belong together: give all three, or a manifest');
  const whole = (format === 'vhd' || format === 'luks-raw') && wrappedDek !== undefined && rootKey;
  return { facts: whole ? { format, wrappedDek, rootKey } : undefined, rehearsal: undefined };
}

function readTemplate(reader: InputReader) {
  const bootMode = reader.text('boot-mode', {
    check: (value) => (value === 'PV' || value === 'HVM' ? undefined : 'must be HVM or PV'),
  });
  return {
    name: reader.text('name', {
      check: (value) => (value.length <= 255 ? undefined : 'is longer than 255 characters'),
    }),
    note: reader.text('note', {
      check: noteProblem,
    }),
    operatingSystem: reader.text('operating-system', {
      check: (value) =>
        /^[A-Z0-9][A-Z0-9._-]{2,60}$/.test(value) ? undefined : 'must be a code such as DEBIAN_12_64',
    }),
    bootMode: bootMode === 'PV' || bootMode === 'HVM' ? (bootMode as 'PV' | 'HVM') : undefined,
    byol: reader.flag('byol', false),
    locations: [
      ...new Set(
        reader.list('locations', (item) =>
          isDatacenterName(item) ? undefined : 'is no datacenter such as dal13',
        ),
      ),
    ],
    templateId: reader.integer('template-id', { min: 1, max: 999_999_999_999 }),
  };
}

/** The identity that this action puts into the note must be the only one there. */
function noteProblem(note: string): string | undefined {
  if (note.includes('[encrypted-image:')) return 'holds [encrypted-image: …], which this action sets itself';
  return note.length <= 500 ? undefined : 'is longer than 500 characters';
}

function judgeTogether(reader: InputReader, inputs: UploadImportInputs): void {
  const { encryptedImage, objectUri, templateId, operatingSystem, rehearsal } = inputs;
  if (encryptedImage !== undefined && objectUri !== undefined)
    reader.problem('give either encrypted-image or object-uri, not both');
  if (templateId === undefined) {
    if (encryptedImage === undefined && objectUri === undefined && !rehearsal)
      reader.problem('give encrypted-image, or object-uri (or template-id, to wait for an import)');
    if (objectUri === undefined && inputs.bucket === undefined) reader.problem('bucket is missing');
    if (operatingSystem === undefined) reader.problem('operating-system is missing');
  }
  if (objectUri && inputs.bucket !== undefined && inputs.bucket !== objectUri.bucket)
    reader.problem(`bucket is ${inputs.bucket}, but object-uri names ${objectUri.bucket}`);
  if (objectUri && inputs.objectKey !== undefined && inputs.objectKey !== objectUri.key)
    reader.problem('object-key is not the key in object-uri');
  for (const place of [
    { what: 'object-uri', region: objectUri?.region },
    { what: 'root-key-crn', region: (inputs.facts ?? rehearsal)?.rootKey?.region },
  ]) {
    const problem = regionProblem([{ what: 'region', region: inputs.region }, place]);
    if (problem !== undefined) reader.problem(problem);
  }
  if (rehearsal) judgeRehearsal(reader, rehearsal, inputs);
  judgeLicence(reader, operatingSystem ?? '', inputs.byol);
}

/** A dry run without an image: nothing else tells where the bucket lies, and a manifest is of no use. */
function judgeRehearsal(reader: InputReader, { rootKey }: Rehearsal, inputs: UploadImportInputs): void {
  if (inputs.region === undefined && rootKey === undefined)
    reader.problem(
      'region is missing: without an image only it, or root-key-crn, says where the bucket lies',
    );
  if (inputs.manifest !== undefined)
    reader.problem('manifest is given, but neither encrypted-image nor object-uri');
}

/** Encrypted images are always cloud-init images; what that means for licences: softlayer-api.md 7.2 */
function judgeLicence(reader: InputReader, operatingSystem: string, byol: boolean): void {
  if (operatingSystem.startsWith('REDHAT_') && !byol)
    reader.problem('byol must be true: IBM imports an encrypted Red Hat image only with your own licence');
  if (operatingSystem.startsWith('WIN_') && byol)
    reader.problem('byol must be false: a Windows image with your own licence cannot use cloud-init');
}
