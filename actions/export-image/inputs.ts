import { isBucketName, objectKeyProblem } from '../../lib/base/cos-uri.ts';
import {
  type ClassicCredentials,
  type CommonInputs,
  type LentKeyInputs,
  readClassic,
  readCommon,
  readLentKey,
} from '../../lib/runner/common-inputs.ts';
import type { InputReader } from '../../lib/runner/inputs.ts';

export interface ExportImageInputs extends CommonInputs {
  readonly classic: ClassicCredentials;
  readonly subject: Subject;
  readonly bucket: string;
  /** Ends in `.vhd`; undefined: from the template's name. */
  readonly objectKey: string | undefined;
  readonly exportKey: LentKeyInputs;
  /** Path as given; undefined: not downloaded. */
  readonly output: string | undefined;
  readonly disks: 'boot' | 'all';
  readonly removeObject: boolean;
  readonly dryRun: boolean;
}

/** What is exported: a template, or a server that is captured as one first. */
type Subject =
  | { readonly kind: 'template'; readonly id: number | string }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'server'; readonly id: number; readonly name: string };

const LARGEST_ID = 999_999_999_999;

export function parse(reader: InputReader, env: (name: string) => string | undefined): ExportImageInputs {
  const common = readCommon(reader, '1h', env);
  const inputs: ExportImageInputs = {
    ...common,
    classic: readClassic(reader, common.apiKey),
    subject: readSubject(reader),
    bucket: reader.requiredText('bucket', {
      check: (value) => (isBucketName(value) ? undefined : 'is no name of a bucket'),
    }),
    objectKey: reader.text('object-key', { check: exportKeyProblem }),
    exportKey: readLentKey(reader, 'export'),
    output: reader.text('output'),
    disks: reader.choice('disks', ['boot', 'all'], 'boot'),
    removeObject: reader.flag('remove-object', false),
    dryRun: reader.flag('dry-run', false),
  };
  if (inputs.removeObject && inputs.output === undefined)
    reader.problem('remove-object needs output: without a download nothing would be left of the export');
  return inputs;
}

/** The export puts the number of each disk before the ending: `disk.vhd` becomes `disk-0.vhd`. softlayer-api.md 8 */
export function exportKeyProblem(key: string): string | undefined {
  if (!key.endsWith('.vhd') || key.length <= '.vhd'.length) return 'must end in .vhd';
  return objectKeyProblem(key);
}

function readSubject(reader: InputReader): Subject {
  const id = reader.integer('template-id', { min: 1, max: LARGEST_ID });
  const globalId = reader.text('template-global-id', {
    check: (value) =>
      /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value) ? undefined : 'must be a GUID',
  });
  const templateName = reader.text('template-name', { check: nameProblem });
  const server = reader.integer('instance-id', { min: 1, max: LARGEST_ID });
  const name = reader.text('name', { check: nameProblem });
  const allowed = reader.flag('allow-shutdown', false);
  const given = [id, globalId, templateName, server].filter((value) => value !== undefined).length;
  if (given !== 1)
    reader.problem(
      'give one of template-id, template-global-id and template-name, or instance-id of a server that is captured',
    );
  if (server === undefined) {
    if (name !== undefined) reader.problem('name is that of a captured server: it belongs to instance-id');
  } else {
    if (!allowed)
      reader.problem('instance-id needs allow-shutdown: true, since a capture shuts the server down');
    if (name === undefined)
      reader.problem('name is missing: what the captured server is called as a template');
    return { kind: 'server', id: server, name: name ?? '' };
  }
  if (templateName !== undefined) return { kind: 'name', name: templateName };
  return { kind: 'template', id: id ?? globalId ?? 0 };
}

const nameProblem = (value: string): string | undefined =>
  value.length <= 255 ? undefined : 'is longer than 255 characters';
