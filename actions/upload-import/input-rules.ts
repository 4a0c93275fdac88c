import type { CosUri } from '../../lib/base/cos-uri.ts';
import { problem } from '../../lib/base/problems.ts';
import { judgeRegion } from '../../lib/runner/common-inputs.ts';
import type { InputReader } from '../../lib/runner/inputs.ts';

/** What the rules look at: `UploadImportInputs` has it. */
interface Given {
  readonly encryptedImage: string | undefined;
  readonly objectUri: CosUri | undefined;
  readonly facts: { readonly rootKey: { readonly region: string } } | undefined;
  readonly rehearsal: { readonly rootKey: { readonly region: string } | undefined } | undefined;
  readonly manifest: string | undefined;
  readonly bucket: string | undefined;
  readonly objectKey: string | undefined;
  readonly operatingSystem: string | undefined;
  readonly byol: boolean;
  readonly templateId: number | undefined;
  readonly region: string | undefined;
}

/** Rules over several inputs, each good by itself. */
export function judgeTogether(reader: InputReader, inputs: Given): void {
  judgeSource(reader, inputs);
  if (inputs.templateId === undefined) judgeMissing(reader, inputs);
  judgePlace(reader, inputs);
  judgeRehearsal(reader, inputs);
  for (const place of [
    { what: 'object-uri', region: inputs.objectUri?.region },
    { what: 'root-key-crn', region: (inputs.facts ?? inputs.rehearsal)?.rootKey?.region },
  ])
    judgeRegion(reader, inputs.region, place);
  judgeLicence(reader, inputs.operatingSystem ?? '', inputs.byol);
}

/** A dry run without an image: nothing else tells where the bucket lies, and a manifest is of no use. */
function judgeRehearsal(reader: InputReader, { rehearsal, region, manifest }: Given): void {
  reader.rule(
    ['region', 'root-key-crn', 'dry-run'],
    rehearsal !== undefined && rehearsal.rootKey === undefined && region === undefined,
    problem(
      'region is missing: without an image only it, or root-key-crn, says where the bucket lies',
      'this is a dry run without encrypted-image and object-uri, which would tell it',
      'give region, such as us-south, or root-key-crn',
    ),
  );
  reader.rule(
    ['manifest', 'encrypted-image', 'object-uri'],
    rehearsal !== undefined && manifest !== undefined,
    problem(
      'manifest is given, but neither encrypted-image nor object-uri',
      'a dry run does without an image, and then a manifest tells nothing; the image was probably forgotten',
      'give the image that the manifest belongs to as encrypted-image, or leave manifest out',
    ),
  );
}

function judgeSource(reader: InputReader, { encryptedImage, objectUri, templateId, rehearsal }: Given): void {
  reader.rule(
    ['encrypted-image', 'object-uri'],
    encryptedImage !== undefined && objectUri !== undefined,
    problem(
      'give either encrypted-image or object-uri, not both',
      'a step before adopted an image that lies in the bucket, or a file is left of an earlier run',
      'give object-uri where the image lies in the bucket already, else encrypted-image',
    ),
  );
  reader.rule(
    ['encrypted-image', 'object-uri', 'template-id'],
    !rehearsal && templateId === undefined && encryptedImage === undefined && objectUri === undefined,
    problem(
      'give encrypted-image, or object-uri (or template-id, to wait for an import)',
      'encrypt-image did not run in this job, or its output has another name here',
      'hand on encrypted-image of encrypt-image, or its object-uri where it adopted an image',
    ),
  );
}

function judgeMissing(reader: InputReader, { objectUri, bucket, operatingSystem }: Given): void {
  reader.rule(
    ['object-uri', 'bucket', 'template-id'],
    objectUri === undefined && bucket === undefined,
    problem(
      'bucket is missing',
      'the image is imported from a bucket, and none is named; the variable that names it may not exist here',
      'give the name of a Regional bucket, such as prepare-environment puts out as bucket',
    ),
  );
  reader.rule(
    ['operating-system', 'template-id'],
    operatingSystem === undefined,
    problem(
      'operating-system is missing',
      'IBM wants to be told the system in an image that it cannot read',
      'give its code, such as DEBIAN_12_64',
    ),
  );
}

function judgePlace(reader: InputReader, { objectUri, bucket, objectKey }: Given): void {
  if (!objectUri) return;
  reader.rule(
    ['object-uri', 'bucket'],
    bucket !== undefined && bucket !== objectUri.bucket,
    problem(
      `bucket is ${bucket}, but object-uri names ${objectUri.bucket}`,
      'the image was adopted from another bucket than that of this run',
      'leave bucket out: object-uri names it',
    ),
  );
  reader.rule(
    ['object-uri', 'object-key'],
    objectKey !== undefined && objectKey !== objectUri.key,
    problem(
      `object-key is not the key in object-uri, which is ${objectUri.key}`,
      'the image was adopted under another name than this run gives',
      'leave object-key out: object-uri names it',
    ),
  );
}

/** Encrypted images are always cloud-init images; what that means for licences: softlayer-api.md 7.2 */
function judgeLicence(reader: InputReader, operatingSystem: string, byol: boolean): void {
  reader.rule(
    ['byol', 'operating-system'],
    operatingSystem.startsWith('REDHAT_') && !byol,
    problem(
      'byol must be true: IBM imports an encrypted Red Hat image only with your own licence',
      'IBM sells no licence for an image that it cannot read',
      'set byol to true if you have a licence (Red Hat Cloud Access), else take another system',
    ),
  );
  reader.rule(
    ['byol', 'operating-system'],
    operatingSystem.startsWith('WIN_') && byol,
    problem(
      'byol must be false: a Windows image with your own licence cannot use cloud-init',
      'encrypted images are always imported as cloud-init images',
      "leave byol out: the server is then ordered with IBM's licence",
    ),
  );
}
