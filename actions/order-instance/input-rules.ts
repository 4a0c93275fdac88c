import { problem } from '../../lib/base/problems.ts';
import type { InputReader } from '../../lib/runner/inputs.ts';

/** What the rules look at: `OrderInputs` has it. */
interface Given {
  readonly hostname: string;
  readonly domain: string;
  readonly size: { readonly flavor: string } | { readonly cpus: number };
  readonly billing: 'hourly' | 'monthly';
  readonly ceilings: Readonly<Record<'hourly' | 'monthly', unknown>>;
  readonly dryRun: boolean;
  readonly template: number | string | undefined;
  readonly datacenter: string | undefined;
  readonly region: string | undefined;
  readonly dedicated: boolean;
  readonly privateOnly: boolean;
  readonly publicVlan: number | undefined;
  readonly privateVlan: number | undefined;
  readonly publicSubnet: number | undefined;
  readonly privateSubnet: number | undefined;
}

type Origin = Pick<Given, 'template' | 'dryRun'> & { readonly operatingSystem: string | undefined };

/** What the server is made of: a template, or in a dry run before there is one its operating system. */
export function judgeTemplate(reader: InputReader, { template, operatingSystem, dryRun }: Origin): void {
  const inputs = ['template-id', 'template-global-id', 'operating-system', 'dry-run'];
  reader.rule(
    inputs,
    template === undefined && !(dryRun && operatingSystem !== undefined),
    problem(
      'template-id or template-global-id is missing',
      'no template is named, or the job that imports it did not run',
      dryRun
        ? 'give the id of a template; a dry run before there is one takes operating-system instead'
        : 'hand on template-id of upload-import, or give the id of a template that is ready',
    ),
  );
  reader.rule(
    inputs,
    template !== undefined && operatingSystem !== undefined,
    problem(
      'operating-system stands for a template that is not there yet, and a template is given',
      'the operating system of a template was told by its import and is not told again',
      'leave operating-system out to order from the template',
    ),
  );
}

/** Rules over several inputs, each good by itself; those of softlayer-api.md 12 are enforced by IBM's own client too. */
export function judgeTogether(reader: InputReader, inputs: Given): void {
  judgeName(reader, inputs);
  judgeNetwork(reader, inputs);
  reader.rule(
    ['template-id', 'template-global-id', 'datacenter', 'region'],
    inputs.dryRun && [inputs.template, inputs.datacenter, inputs.region].every((each) => each === undefined),
    problem(
      'datacenter is missing: without a template only it, or region, says where the server would be',
      'a template tells its datacenter, and there is none yet',
      'give datacenter, such as dal13, or the region of the import, such as us-south',
    ),
  );
  reader.rule(
    ['dedicated', 'flavor'],
    inputs.dedicated && 'flavor' in inputs.size && inputs.size.flavor !== '',
    problem(
      'dedicated cannot be had with a flavor',
      'IBM sells flavors on shared hosts only',
      'give cpus and memory in place of flavor, or leave dedicated out',
    ),
  );
  const ceiling = `max-${inputs.billing}-price`;
  reader.rule(
    ['billing', 'dry-run', ceiling],
    !inputs.dryRun && inputs.ceilings[inputs.billing] === undefined,
    problem(
      `${ceiling} is missing: nothing is ordered without a ceiling that fits billing`,
      `billing is ${inputs.billing}, and only the other ceiling was given, or none`,
      `give ${ceiling}: the most that the server may cost`,
    ),
  );
}

function judgeName(reader: InputReader, { hostname, domain }: Given): void {
  reader.rule(
    ['hostname', 'domain'],
    `${hostname}.${domain}`.length > 253,
    problem(
      'hostname and domain together have more than 253 characters',
      'no name in DNS is longer',
      'shorten one of the two',
    ),
  );
  reader.rule(
    ['hostname', 'domain'],
    domain !== '' && hostname.endsWith(`.${domain}`),
    problem(
      `hostname ends in the domain: the server would be called ${hostname}.${domain}`,
      'the whole name was given as hostname, though domain is an input of its own',
      `did you mean ${hostname.slice(0, -domain.length - 1)} as hostname?`,
    ),
  );
}

function judgeNetwork(reader: InputReader, inputs: Given): void {
  reader.rule(
    ['private-only', 'public-vlan', 'public-subnet'],
    inputs.privateOnly && (inputs.publicVlan !== undefined || inputs.publicSubnet !== undefined),
    problem(
      'private-only excludes public-vlan and public-subnet',
      'a server without a public network lies in no public VLAN',
      'leave private-only out, or public-vlan and public-subnet',
    ),
  );
  for (const side of ['public', 'private'] as const)
    reader.rule(
      [`${side}-subnet`, `${side}-vlan`],
      inputs[`${side}Subnet`] !== undefined && inputs[`${side}Vlan`] === undefined,
      problem(
        `${side}-subnet needs ${side}-vlan`,
        'a subnet lies in a VLAN, and IBM wants both',
        `give the id of the VLAN in which the subnet lies as ${side}-vlan, or leave ${side}-subnet out`,
      ),
    );
}
