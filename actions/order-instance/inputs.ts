import { isBucketName } from '../../lib/base/cos-uri.ts';
import { isDatacenterName } from '../../lib/base/datacenter.ts';
import type { Secret } from '../../lib/base/secret.ts';
import type { Price } from '../../lib/base/units.ts';
import type { ServerSize } from '../../lib/classic/orders.ts';
import {
  type ClassicCredentials,
  type CommonInputs,
  readClassic,
  readCommon,
} from '../../lib/runner/common-inputs.ts';
import type { InputReader } from '../../lib/runner/inputs.ts';
import { domainProblem, hostnameProblem, uniquePart } from './host-names.ts';
import { TAG_PREFIX } from './order-content.ts';

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
      check: (text) => (isDatacenterName(text) ? undefined : 'must be a datacenter such as dal13'),
    }),
    copyToDatacenter: reader.flag('copy-to-datacenter', false),
    size: readSize(reader),
    billing: reader.choice('billing', ['hourly', 'monthly'], 'hourly'),
    dedicated: reader.flag('dedicated', false),
    privateOnly: reader.flag('private-only', false),
    ...readNetwork(reader),
    sshKeys: reader.list('ssh-keys'),
    userData: readUserData(reader),
    tags: reader.list('tags', tagProblem),
    dryRun,
    retryUnknown: reader.flag('retry-unknown', false),
    bucket: reader.text('bucket', {
      check: (text) => (isBucketName(text) ? undefined : 'is no name of a bucket'),
    }),
    ceilings: readCeilings(reader),
    currency: reader.textOr('currency', 'USD', {
      check: (text) => (/^[A-Z]{3}$/.test(text) ? undefined : 'must be a currency code such as USD'),
    }),
    waitForPort: readWaitFor(reader),
    githubToken: reader.secret('github-token'),
  };
  judgeTogether(reader, inputs);
  return inputs;
}

function readCeilings(reader: InputReader): Ceilings {
  return {
    hourly: reader.price('max-hourly-price'),
    monthly: reader.price('max-monthly-price'),
    setup: reader.price('max-setup-fee'),
  };
}

/** Rules over several inputs; those of softlayer-api.md 12 are enforced by IBM's own client too. */
function judgeTogether(reader: InputReader, inputs: OrderInputs): void {
  if (`${inputs.hostname}.${inputs.domain}`.length > 253)
    reader.problem('hostname and domain together have more than 253 characters');
  if (inputs.dedicated && 'flavor' in inputs.size && inputs.size.flavor !== '')
    reader.problem('dedicated cannot be had with a flavor; give cpus and memory');
  if (inputs.privateOnly && (inputs.publicVlan !== undefined || inputs.publicSubnet !== undefined))
    reader.problem('private-only excludes public-vlan and public-subnet');
  if (inputs.publicSubnet !== undefined && inputs.publicVlan === undefined)
    reader.problem('public-subnet needs public-vlan');
  if (inputs.privateSubnet !== undefined && inputs.privateVlan === undefined)
    reader.problem('private-subnet needs private-vlan');
  if (inputs.template === undefined && inputs.datacenter === undefined && inputs.region === undefined)
    reader.problem(
      'datacenter is missing: without a template only it, or region, says where the server would be',
    );
  if (!inputs.dryRun && inputs.ceilings[inputs.billing] === undefined)
    reader.problem(
      `max-${inputs.billing}-price is missing: nothing is ordered without a ceiling that fits billing`,
    );
}

/** A dry run may do without a template: then the system stands for it. */
function readTemplate(reader: InputReader, dryRun: boolean) {
  const id = reader.integer('template-id', { min: 1, max: Number.MAX_SAFE_INTEGER });
  const globalId = reader.text('template-global-id', {
    check: (text) =>
      /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)
        ? undefined
        : 'must be a global identifier (a UUID)',
  });
  if (id !== undefined && globalId !== undefined)
    reader.problem('template-id and template-global-id exclude each other');
  const operatingSystem = reader.text('operating-system', {
    check: (text) =>
      /^[A-Z0-9][A-Z0-9._-]{2,60}$/.test(text) ? undefined : 'must be a code such as DEBIAN_12_64',
  });
  const template = id ?? globalId;
  if (template === undefined && (!dryRun || operatingSystem === undefined))
    reader.problem(
      `template-id or template-global-id is missing${dryRun ? '; a dry run takes operating-system instead' : ''}`,
    );
  if (template !== undefined && operatingSystem !== undefined)
    reader.problem('operating-system stands for a template that is not there yet: leave out one of them');
  return { template, operatingSystem };
}

function readHostname(reader: InputReader, env: Env): string {
  const given = reader.requiredText('hostname');
  const callId = reader.text('call-id', {
    check: (text) => (text.length <= 200 ? undefined : 'is longer than 200 characters'),
  });
  let hostname = given.toLowerCase();
  if (hostname.includes('{unique}')) {
    const [repository, runId, job] = [env('GITHUB_REPOSITORY'), env('GITHUB_RUN_ID'), env('GITHUB_JOB')];
    if (!repository || !runId || !job) {
      reader.problem(
        'hostname: {unique} needs GITHUB_REPOSITORY, GITHUB_RUN_ID and GITHUB_JOB of a workflow run',
      );
      return hostname;
    }
    hostname = hostname.replaceAll('{unique}', uniquePart(repository, runId, job, callId));
  }
  const wrong = given === '' ? undefined : hostnameProblem(hostname);
  if (wrong) reader.problem(`hostname ${wrong}, not ${JSON.stringify(hostname)}`);
  return hostname;
}

function readSize(reader: InputReader): ServerSize {
  const flavor = reader.text('flavor', {
    check: (text) =>
      /^[A-Z0-9]+_[0-9]+X[0-9]+X[0-9]+(_[A-Z]+)?$/.test(text)
        ? undefined
        : 'must be a flavor such as B1_2X4X100',
  });
  const cpus = reader.integer('cpus', { min: 1, max: 128 });
  const bytes = reader.optionalSize('memory');
  if (flavor !== undefined && (cpus !== undefined || bytes !== undefined))
    reader.problem('flavor excludes cpus and memory');
  if (flavor === undefined && cpus === undefined && bytes === undefined)
    reader.problem('flavor, or cpus and memory, are missing');
  else if (flavor === undefined && (cpus === undefined || bytes === undefined))
    reader.problem('cpus and memory must be given together');
  return cpus !== undefined && bytes !== undefined && flavor === undefined
    ? { cpus, memory: bytes / MIB }
    : { flavor: flavor ?? '' };
}

function readNetwork(reader: InputReader) {
  const id = { min: 1, max: 4_294_967_295 };
  const networkSpeed = reader.integer('network-speed', { min: 10, max: 1000 });
  if (networkSpeed !== undefined && ![10, 100, 1000].includes(networkSpeed))
    reader.problem(`network-speed must be 10, 100 or 1000 (Mbps), not "${networkSpeed}"`);
  return {
    networkSpeed,
    publicVlan: reader.integer('public-vlan', id),
    privateVlan: reader.integer('private-vlan', id),
    publicSubnet: reader.integer('public-subnet', id),
    privateSubnet: reader.integer('private-subnet', id),
  };
}

/** User data may hold passwords: no message shows any of it. */
function readUserData(reader: InputReader): string | undefined {
  const text = reader.lines('user-data');
  if (text !== undefined && Buffer.byteLength(text) > USER_DATA_LIMIT)
    reader.problem(`user-data has more than ${USER_DATA_LIMIT} bytes`);
  return text;
}

function tagProblem(tag: string): string | undefined {
  if (!/^[A-Za-z0-9][A-Za-z0-9 ._:-]{0,126}$/.test(tag))
    return 'is no tag: letters, digits, spaces and . _ : - only, 127 characters at most';
  return tag.toLowerCase().startsWith(TAG_PREFIX)
    ? `begins with ${TAG_PREFIX}, which this action sets`
    : undefined;
}

function readWaitFor(reader: InputReader): number | undefined {
  const text = reader.textOr('wait-for', 'provisioned', {
    check: (value) => {
      const port = portOf(value);
      return value === 'provisioned' || (port !== undefined && port >= 1 && port <= 65_535)
        ? undefined
        : 'must be provisioned, or tcp:PORT with a port from 1 to 65535';
    },
  });
  return portOf(text);
}

function portOf(text: string): number | undefined {
  const port = /^tcp:([1-9][0-9]{0,4})$/.exec(text)?.[1];
  return port === undefined ? undefined : Number(port);
}
