import { classicIdProblem, globalIdProblem, LARGEST_ID, longerThan } from '../../lib/base/classic-ids.ts';
import { bucketNameProblem, objectKeyProblem } from '../../lib/base/cos-uri.ts';
import type { Problem } from '../../lib/base/errors.ts';
import { pathProblem } from '../../lib/base/path-problems.ts';
import { problem } from '../../lib/base/problems.ts';
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

export function parse(reader: InputReader, env: (name: string) => string | undefined): ExportImageInputs {
  const common = readCommon(reader, '1h', env);
  const inputs: ExportImageInputs = {
    ...common,
    classic: readClassic(reader, common.apiKey),
    subject: readSubject(reader),
    bucket: reader.requiredText('bucket', { check: bucketNameProblem }),
    objectKey: reader.text('object-key', { check: exportKeyProblem }),
    exportKey: readLentKey(reader, 'export'),
    output: reader.text('output', { check: (value) => pathProblem(value) }),
    disks: reader.choice('disks', ['boot', 'all'], 'boot'),
    removeObject: reader.flag('remove-object', false),
    dryRun: reader.flag('dry-run', false),
  };
  reader.rule(
    ['remove-object', 'output'],
    inputs.removeObject && inputs.output === undefined,
    problem(
      'remove-object needs output: without a download nothing would be left of the export',
      'output was forgotten, or remove-object is left of another call',
      'give output, or leave remove-object out',
    ),
  );
  return inputs;
}

/** The export puts the number of each disk before the ending: `disk.vhd` becomes `disk-0.vhd`. softlayer-api.md 8 */
export function exportKeyProblem(key: string): Problem | undefined {
  if (key.endsWith('.vhd') && key.length > '.vhd'.length) return objectKeyProblem(key);
  const stem = key.replace(/\.(vhdx?|raw|img|qcow2|vmdk)$/i, '');
  return problem(
    'must end in .vhd',
    'IBM exports disks as VHD, and puts the number of each disk before this ending',
    objectKeyProblem(`${stem}.vhd`) === undefined
      ? `did you mean ${stem}.vhd?`
      : 'give a name that ends in .vhd',
  );
}

function readSubject(reader: InputReader): Subject {
  const number = { min: 1, max: LARGEST_ID };
  const id = reader.integer('template-id', {
    ...number,
    wrong: (text) => classicIdProblem(text, 'template-global-id'),
  });
  const globalId = reader.text('template-global-id', {
    check: (text) => globalIdProblem(text, 'must be a GUID', 'template-id'),
  });
  const templateName = reader.text('template-name', { check: nameProblem });
  const server = reader.integer('instance-id', { ...number, wrong: (text) => classicIdProblem(text) });
  const name = reader.text('name', { check: nameProblem });
  const allowed = reader.flag('allow-shutdown', false);
  judgeSubject(reader, {
    'template-id': id,
    'template-global-id': globalId,
    'template-name': templateName,
    'instance-id': server,
  });
  judgeServer(reader, { server, name, allowed });
  if (server !== undefined) return { kind: 'server', id: server, name: name ?? '' };
  if (templateName !== undefined) return { kind: 'name', name: templateName };
  return { kind: 'template', id: id ?? globalId ?? 0 };
}

function judgeSubject(reader: InputReader, subjects: Readonly<Record<string, unknown>>): void {
  const given = Object.keys(subjects).filter((name) => subjects[name] !== undefined);
  reader.rule(
    Object.keys(subjects),
    given.length !== 1,
    problem(
      'give one of template-id, template-global-id and template-name, or instance-id of a server that is captured',
      given.length === 0
        ? 'none of them is given: what is to be exported was forgotten'
        : `${given.join(' and ')} are given, and which of them counts cannot be told`,
      given.length === 0
        ? 'give the id of the template as template-id'
        : `leave all but one of ${given.join(', ')} out`,
    ),
  );
}

function judgeServer(
  reader: InputReader,
  { server, name, allowed }: { server: number | undefined; name: string | undefined; allowed: boolean },
): void {
  reader.rule(
    ['name', 'instance-id'],
    server === undefined && name !== undefined,
    problem(
      'name is that of a captured server: it belongs to instance-id',
      'the name of a template that is there already was given',
      'give it as template-name, or leave name out',
    ),
  );
  reader.rule(
    ['instance-id', 'allow-shutdown'],
    server !== undefined && !allowed,
    problem(
      'instance-id needs allow-shutdown: true, since a capture shuts the server down',
      'nobody has said that this server may stand still for a while',
      'set allow-shutdown to true when it may, or export a template that is there already',
    ),
  );
  reader.rule(
    ['instance-id', 'name'],
    server !== undefined && name === undefined,
    problem(
      'name is missing: what the captured server is called as a template',
      'a capture makes a template, and that needs a name',
      'give name, such as web-2026-11',
    ),
  );
}

const nameProblem = (value: string): Problem | undefined => longerThan(value, 255);
