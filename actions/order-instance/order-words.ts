import { ServiceError, UserError } from '../../lib/base/errors.ts';
import { nearest } from '../../lib/base/nearest.ts';
import { type CreateOptions, createOptions } from '../../lib/classic/create-options.ts';
import type { ServerSpec } from '../../lib/classic/orders.ts';
import { listVlans, type Vlan } from '../../lib/classic/vlans.ts';
import type { Deps } from './deps.ts';

/** Our input behind a word of the classic API, as it was given, and which values are sold. */
interface Input {
  /** What the service calls it, in the text of its refusal. */
  readonly word: RegExp;
  readonly name: string;
  readonly given: (spec: ServerSpec) => string | undefined;
  readonly sold?: (options: CreateOptions) => readonly string[];
  /** Where nothing is sold: what a value of it is. */
  readonly rule?: string;
}

/** softlayer-api.md 12. The first that fits wins: longer words stand before their parts. */
const INPUTS: readonly Input[] = [
  {
    word: /startCpus/,
    name: 'cpus',
    given: ({ size }) => ('cpus' in size ? String(size.cpus) : undefined),
    sold: ({ cpus }) => cpus.map(String),
  },
  {
    word: /maxMemory/,
    name: 'memory',
    given: ({ size }) => ('cpus' in size ? memoryText(size.memory) : undefined),
    sold: ({ memory }) => memory.map(memoryText),
  },
  {
    word: /flavorKeyName|preset/i,
    name: 'flavor',
    given: ({ size }) => ('flavor' in size ? size.flavor : undefined),
    sold: ({ flavors }) => flavors,
  },
  {
    word: /datacenter/,
    name: 'datacenter',
    given: ({ datacenter }) => datacenter,
    sold: ({ datacenters }) => datacenters,
  },
  {
    word: /primaryBackendNetworkComponent\S*subnet/i,
    name: 'private-subnet',
    given: ({ privateSubnet }) => idText(privateSubnet),
  },
  {
    word: /primaryBackendNetworkComponent/,
    name: 'private-vlan',
    given: ({ privateVlan }) => idText(privateVlan),
  },
  {
    word: /primaryNetworkComponent\S*subnet/i,
    name: 'public-subnet',
    given: ({ publicSubnet }) => idText(publicSubnet),
  },
  {
    word: /primaryNetworkComponent/,
    name: 'public-vlan',
    given: ({ publicVlan }) => idText(publicVlan),
  },
  {
    word: /networkComponents|maxSpeed/,
    name: 'network-speed',
    given: ({ networkSpeed }) => idText(networkSpeed),
    sold: ({ speeds }) => speeds.map(String),
  },
  {
    word: /hourlyBillingFlag/,
    name: 'billing',
    given: ({ hourly }) => (hourly ? 'hourly' : 'monthly'),
    rule: 'hourly or monthly: not every configuration is sold both ways',
  },
  {
    word: /dedicatedAccountHostOnlyFlag/,
    name: 'dedicated',
    given: ({ dedicated }) => String(dedicated),
    rule: 'true or false: flavors run on shared hosts only',
  },
  {
    word: /privateNetworkOnlyFlag/,
    name: 'private-only',
    given: ({ privateOnly }) => String(privateOnly),
    rule: 'true or false: true leaves no public VLAN',
  },
  {
    word: /sshKeys/,
    name: 'ssh-keys',
    given: ({ sshKeyIds }) => sshKeyIds.join(', ') || undefined,
    rule: 'ids or labels of keys of this account',
  },
  { word: /userData/, name: 'user-data', given: () => undefined, rule: 'a text of at most 16 KiB' },
  {
    word: /blockDeviceTemplateGroup|globalIdentifier|image template/i,
    name: 'template-id',
    given: (spec) => ('templateId' in spec ? String(spec.templateId) : undefined),
    rule: 'a template of this account whose import has ended',
  },
  {
    word: /blockDevices|diskImage|localDiskFlag/,
    name: 'flavor',
    given: ({ size }) => ('flavor' in size ? size.flavor : undefined),
    rule: 'one whose first disk is as large as the image: leave cpus and memory out and take a flavor',
  },
];

const memoryText = (mebibytes: number): string =>
  mebibytes % 1024 === 0 ? `${mebibytes / 1024}GiB` : `${mebibytes}MiB`;
const idText = (id: number | undefined): string | undefined => (id === undefined ? undefined : String(id));

/** Names that a fix lists at most. */
const SHOWN = 60;

/**
 * A refusal of an order in the words of our inputs, with the values that are sold where the service tells them. The error
 * itself when it is about none of them.
 */
export async function inOurWords(error: UserError, spec: ServerSpec, deps: Deps): Promise<UserError> {
  const { cause } = error;
  if (!(cause instanceof ServiceError) || cause.failure.outcome !== 'refused') return error;
  const { text } = cause.failure;
  const input = INPUTS.find(({ word }) => word.test(text)) ?? vlanInput(text, spec);
  if (!input) return error;
  if (/-(vlan|subnet)$/.test(input.name)) return aboutNetwork(error, input, spec, deps);
  const given = input.given(spec);
  const sold = input.sold ? await soldValues(input.sold, deps) : [];
  const meant = given === undefined ? undefined : nearest(given, sold);
  const hint = meant === undefined ? '' : `did you mean ${meant}? `;
  return new UserError({
    code: error.code,
    what: `${notAccepted(input, given)}: ${error.what}`,
    why:
      sold.length > 0
        ? `this is what the classic API says of the input ${input.name}, and it sells no such value`
        : `this is what the classic API says of the input ${input.name}, which must be ${input.rule ?? 'a value that it sells'}`,
    fix:
      sold.length > 0
        ? `${hint}give ${input.name} as one of ${sold.slice(0, SHOWN).join(', ')}`
        : `correct the input ${input.name}`,
    cause,
  });
}

const notAccepted = ({ name }: Input, given: string | undefined): string =>
  given === undefined ? `the input ${name} is not accepted` : `${name} ${given} is not accepted`;

/** A VLAN or subnet that the service names by its id, or by nothing but the word. */
function vlanInput(text: string, spec: ServerSpec): Input | undefined {
  if (!/vlan|subnet/i.test(text)) return undefined;
  const all = INPUTS.filter(({ name, given }) => /-(vlan|subnet)$/.test(name) && given(spec) !== undefined);
  return all.find(({ given }) => text.includes(given(spec) ?? '')) ?? all[0];
}

async function soldValues(
  sold: (options: CreateOptions) => readonly string[],
  { classic }: Deps,
): Promise<readonly string[]> {
  // What cannot be listed is not told: the refusal is what counts.
  const options = await createOptions(classic).catch(() => undefined);
  return options ? sold(options) : [];
}

async function aboutNetwork(
  error: UserError,
  input: Input,
  spec: ServerSpec,
  { classic }: Deps,
): Promise<UserError> {
  const all = await listVlans(classic).catch((): Vlan[] => []);
  const given = Number(input.given(spec));
  const isPublic = input.name.startsWith('public');
  const isSubnet = input.name.endsWith('subnet');
  const idOf = (vlan: Vlan) => (isSubnet ? vlan.subnetId : vlan.id);
  const there = all.find((vlan) => idOf(vlan) === given);
  const fitting = all
    .filter((vlan) => vlan.datacenter === spec.datacenter && (vlan.space === 'PUBLIC') === isPublic)
    .flatMap((vlan) => idOf(vlan) ?? []);
  return new UserError({
    code: error.code,
    what: `${notAccepted(input, input.given(spec))}: ${error.what}`,
    why: whyNot(input, there, spec, isPublic),
    fix:
      fitting.length > 0
        ? `give ${input.name} as one of ${fitting.slice(0, SHOWN).join(', ')}, or leave it out`
        : `leave ${input.name} out: the account shows none in ${spec.datacenter}, and the first server there gets one`,
    cause: error.cause,
  });
}

function whyNot({ name }: Input, there: Vlan | undefined, spec: ServerSpec, isPublic: boolean): string {
  const kind = name.endsWith('subnet') ? 'subnet' : 'VLAN';
  if (!there)
    return `the account has no ${kind} of this id, or this user may not see it; its number is not its id`;
  if (there.datacenter !== spec.datacenter)
    return `this ${kind} lies in ${there.datacenter}, and the server is ordered in ${spec.datacenter}`;
  if ((there.space === 'PUBLIC') !== isPublic)
    return `this ${kind} is ${there.space === 'PUBLIC' ? 'public' : 'private'}: public and private were exchanged`;
  return `this ${kind} lies in another pod than its partner, or is full`;
}
