import { classicIdProblem, globalIdProblem, longerThan } from '../../lib/base/classic-ids.ts';
import { bucketNameProblem } from '../../lib/base/cos-uri.ts';
import { datacenterProblem } from '../../lib/base/datacenter.ts';
import { problem } from '../../lib/base/problems.ts';
import type { Secret } from '../../lib/base/secret.ts';
import { systemCodeProblem } from '../../lib/base/system-codes.ts';
import type { Price } from '../../lib/base/units.ts';
import type { ServerSize } from '../../lib/classic/orders.ts';
import {
  type ClassicCredentials,
  type CommonInputs,
  readClassic,
  readCommon,
} from '../../lib/runner/common-inputs.ts';
import type { InputReader } from '../../lib/runner/inputs.ts';
import { sshKeyProblem, subnetProblem, vlanProblem } from './account-ids.ts';
import { domainProblem, hostnameProblem, uniquePart } from './host-names.ts';
import { judgeTemplate, judgeTogether } from './input-rules.ts';
import {
  currencyProblem,
  flavorProblem,
  portOf,
  speedProblem,
  tagProblem,
  waitProblem,
} from './input-values.ts';
import { MOST_STAGES, type PipelineStage, parsePipelineLine } from './pipeline.ts';

export interface OrderInputs extends CommonInputs {
  readonly classic: ClassicCredentials;
  /** Id or global identifier; undefined in a rehearsal, a dry run without a template. */
  readonly template: number | string | undefined;
  /** Reference code of the system that the template will hold; only in a rehearsal. */
  readonly operatingSystem: string | undefined;
  /** Lower case, `{unique}` resolved. */
  readonly hostname: string;
  readonly domain: string;
  readonly datacenter: string | undefined;
  readonly copyToDatacenter: boolean;
  readonly size: ServerSize;
  readonly billing: 'hourly' | 'monthly';
  readonly dedicated: boolean;
  readonly privateOnly: boolean;
  readonly networkSpeed: number | undefined;
  readonly publicVlan: number | undefined;
  readonly privateVlan: number | undefined;
  readonly publicSubnet: number | undefined;
  readonly privateSubnet: number | undefined;
  /** Ids or labels. */
  readonly sshKeys: readonly string[];
  readonly userData: string | undefined;
  readonly tags: readonly string[];
  readonly dryRun: boolean;
  /** Orders anew where an earlier order is unknown and nothing of it shows. */
  readonly retryUnknown: boolean;
  readonly bucket: string | undefined;
  readonly ceilings: Ceilings;
  readonly currency: string;
  /** Port that must accept a connection; undefined: being provisioned is enough. */
  readonly waitForPort: number | undefined;
  readonly githubToken: Secret | undefined;
  /** What ran before, for the picture in the summary. */
  readonly pipeline: readonly PipelineStage[];
}

export interface Ceilings {
  readonly hourly: Price | undefined;
  readonly monthly: Price | undefined;
  readonly setup: Price | undefined;
}

type Env = (name: string) => string | undefined;

/** A config drive carries more, but a request with more is nothing that any known client sends [inferred]. */
const USER_DATA_LIMIT = 64 * 1024;
const MIB = 2 ** 20;

export function parse(reader: InputReader, env: Env): OrderInputs {
  const common = readCommon(reader, '2h', env);
  const dryRun = reader.flag('dry-run', false);
  const inputs: OrderInputs = {
    ...common,
    classic: readClassic(reader, common.apiKey),
    ...readTemplate(reader, dryRun),
    hostname: readHostname(reader, env),
    domain: reader
      .requiredText('domain', { check: (text) => domainProblem(text.toLowerCase()) })
      .toLowerCase(),
    datacenter: reader.text('datacenter', {
      check: (text) => datacenterProblem(text, 'must be a datacenter such as dal13'),
    }),
    copyToDatacenter: reader.flag('copy-to-datacenter', false),
    size: readSize(reader),
    billing: reader.choice('billing', ['hourly', 'monthly'], 'hourly'),
    dedicated: reader.flag('dedicated', false),
    privateOnly: reader.flag('private-only', false),
    ...readNetwork(reader),
    sshKeys: reader.list('ssh-keys', sshKeyProblem),
    userData: readUserData(reader),
    tags: reader.list('tags', tagProblem),
    dryRun,
    retryUnknown: reader.flag('retry-unknown', false),
    bucket: reader.text('bucket', { check: bucketNameProblem }),
    ceilings: {
      hourly: reader.price('max-hourly-price'),
      monthly: reader.price('max-monthly-price'),
      setup: reader.price('max-setup-fee'),
    },
    currency: reader.textOr('currency', 'USD', { check: currencyProblem }),
    waitForPort: portOf(reader.textOr('wait-for', 'provisioned', { check: waitProblem })),
    githubToken: reader.secret('github-token'),
    pipeline: readPipeline(reader),
  };
  judgeTogether(reader, inputs);
  return inputs;
}

function readPipeline(reader: InputReader): PipelineStage[] {
  const lines = reader.list('pipeline', (line) =>
    parsePipelineLine(line)
      ? undefined
      : problem(
          'is no line <stage>=<start>/<end> changed=<true or false> id=<id>',
          'a workflow hands on what the stages before have put out, and one of these outputs has another name',
          'give the output timing of each stage as the line says, or leave pipeline out',
        ),
  );
  if (lines.length > MOST_STAGES)
    reader.problem(
      problem(
        `pipeline names ${lines.length} stages`,
        'the lines of several runs were put together; a picture of so many shows nothing',
        `give those of this run, at most ${MOST_STAGES} lines`,
      ),
      'pipeline',
    );
  return lines.flatMap((line) => parsePipelineLine(line) ?? []);
}

/** A dry run may do without a template: then the system stands for it. */
function readTemplate(reader: InputReader, dryRun: boolean) {
  const id = reader.integer('template-id', {
    min: 1,
    max: Number.MAX_SAFE_INTEGER,
    wrong: (text) => classicIdProblem(text, 'template-global-id'),
  });
  const globalId = reader.text('template-global-id', {
    check: (text) =>
      globalIdProblem(text.toLowerCase(), 'must be a global identifier (a UUID)', 'template-id'),
  });
  reader.rule(
    ['template-id', 'template-global-id'],
    id !== undefined && globalId !== undefined,
    problem(
      'template-id and template-global-id exclude each other',
      'both name a template, and which of them counts cannot be told',
      'leave one of the two out',
    ),
  );
  const operatingSystem = reader.text('operating-system', { check: systemCodeProblem });
  const template = id ?? globalId;
  judgeTemplate(reader, { template, operatingSystem, dryRun });
  return { template, operatingSystem };
}

function readHostname(reader: InputReader, env: Env): string {
  const callId = reader.text('call-id', { check: (text) => longerThan(text, 200) });
  const run = [env('GITHUB_REPOSITORY'), env('GITHUB_RUN_ID'), env('GITHUB_JOB')];
  const [repository, runId, job] = run;
  const resolved = (text: string) =>
    repository && runId && job
      ? text.toLowerCase().replaceAll('{unique}', uniquePart(repository, runId, job, callId))
      : text.toLowerCase().replaceAll('{unique}', 'unique');
  const given = reader.requiredText('hostname', { check: (text) => hostnameProblem(resolved(text)) });
  reader.rule(
    ['hostname'],
    given.toLowerCase().includes('{unique}') && !run.every(Boolean),
    problem(
      'hostname: {unique} needs GITHUB_REPOSITORY, GITHUB_RUN_ID and GITHUB_JOB of a workflow run',
      'it is made of these three, and this is no run of GitHub Actions',
      'write the host name out, or set the three variables to what names this run',
    ),
  );
  return resolved(given);
}

function readSize(reader: InputReader): ServerSize {
  const flavor = reader.text('flavor', { check: flavorProblem });
  const cpus = reader.integer('cpus', { min: 1, max: 128 });
  const bytes = reader.optionalSize('memory');
  const inputs = ['flavor', 'cpus', 'memory'];
  const size = [cpus, bytes].filter((value) => value !== undefined).length;
  reader.rule(
    inputs,
    flavor !== undefined && size > 0,
    problem(
      'flavor excludes cpus and memory',
      'a flavor says how many processors and how much memory there are',
      'give either flavor, or cpus and memory',
    ),
  );
  reader.rule(
    inputs,
    flavor === undefined && size === 0,
    problem(
      'flavor, or cpus and memory, are missing',
      'nothing says how large the server is to be',
      'give flavor, such as B1_2X4X100, or cpus and memory',
    ),
  );
  const lacking = cpus === undefined ? 'cpus' : 'memory';
  reader.rule(
    inputs,
    flavor === undefined && size === 1,
    problem(
      `cpus and memory must be given together: ${lacking} is missing`,
      'one of them alone does not say how large the server is to be',
      `give ${lacking} too, or a flavor in place of both`,
    ),
  );
  return cpus !== undefined && bytes !== undefined && flavor === undefined
    ? { cpus, memory: bytes / MIB }
    : { flavor: flavor ?? '' };
}

function readNetwork(reader: InputReader) {
  const id = { min: 1, max: 4_294_967_295 };
  const networkSpeed = reader.integer('network-speed', { min: 10, max: 1000, wrong: speedProblem });
  const wrong = networkSpeed === undefined ? undefined : speedProblem(String(networkSpeed));
  if (wrong)
    reader.problem({ ...wrong, what: `network-speed ${wrong.what}, not "${networkSpeed}"` }, 'network-speed');
  return {
    networkSpeed,
    publicVlan: reader.integer('public-vlan', { ...id, wrong: vlanProblem }),
    privateVlan: reader.integer('private-vlan', { ...id, wrong: vlanProblem }),
    publicSubnet: reader.integer('public-subnet', { ...id, wrong: subnetProblem }),
    privateSubnet: reader.integer('private-subnet', { ...id, wrong: subnetProblem }),
  };
}

/** User data may hold passwords: no message shows any of it. */
function readUserData(reader: InputReader): string | undefined {
  const text = reader.lines('user-data');
  if (text !== undefined && Buffer.byteLength(text) > USER_DATA_LIMIT)
    reader.problem(
      problem(
        `user-data has more than ${USER_DATA_LIMIT} bytes`,
        'a program or an archive stands in it; no known client sends as much',
        'fetch what is large from the server itself, by a line of cloud-init',
      ),
      'user-data',
    );
  return text;
}
