import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { nearest, plain } from '../base/nearest.ts';

/**
 * Inputs that were given and that the action does not know, each as a sentence with what was probably meant. The value
 * is never shown: it may be a secret. `program` is the script that runs; beside its folder lie those of all actions.
 */
export function unknownInputs(
  env: NodeJS.ProcessEnv,
  action: string,
  asked: readonly string[],
  program: string,
): string[] {
  const known = new Set(asked.map(variableOf));
  const unknown = Object.keys(env).filter((name) => /^INPUT_./.test(name) && env[name] && !known.has(name));
  if (unknown.length === 0) return [];
  const others = inputsOfActions(join(dirname(program), '..'));
  return unknown.sort().map((name) => {
    const input = name.slice('INPUT_'.length).toLowerCase();
    return `${action} has no input ${JSON.stringify(input)}, so it was not read; ${advice(input, action, asked, others)}`;
  });
}

/** The runner's rule: upper case, spaces become underscores. */
function variableOf(input: string): string {
  return `INPUT_${input.replaceAll(' ', '_').toUpperCase()}`;
}

type Others = ReadonlyMap<string, readonly string[]>;

/** What other tools and actions call it. */
const ELSEWHERE: readonly (readonly [RegExp, string])[] = [
  [/^(ibm(cloud)?)?(iam)?(cloud)?api(key|token)$|^ibm(cloud)?(key|token)$|^iamkey$/, 'ibmcloud-api-key'],
  [/^(iaasclassic|sl|softlayer|classic)(user|username)$/, 'classic-username'],
  [/^(iaasclassic|sl|softlayer|classic)(apikey|key|password)$/, 'classic-api-key'],
  [/^(ibmcloud)?location$/, 'region'],
  [/^(crn|kms?crn|keycrn|rootkey(id)?|crk(crn|id)?|kmskey(id|arn)?)$/, 'root-key-crn'],
  [/^(dek|datakey|passphrase|encryptionkey)$/, 'data-key'],
  [/^(wdek|wrappedkey|ciphertext|encrypteddatakey)$/, 'wrapped-dek'],
  [/^(source|sourceimage|disk|diskimage|file|path|imagepath|imagefile|input)$/, 'image'],
  [/^(bucketname|cosbucket|s3bucket)$/, 'bucket'],
  [/^(key|objectname|objectpath|s3key)$/, 'object-key'],
  [/^(os|oscode|osrefcode|ostype|operatingsystemcode)$/, 'operating-system'],
  [/^(imageid|template|imagetemplateid|imagetemplate)$/, 'template-id'],
  [/^(server|serverid|vsi|vsiid|instance|virtualserverid)$/, 'instance-id'],
  [/^(host|vmname|servername|fqdn)$/, 'hostname'],
  [/^(size|profile|instancetype|machinetype|flavour)$/, 'flavor'],
  [/^(dc|zone|datacentre)$/, 'datacenter'],
  [/^(userdatafile|cloudinit|metadata)$/, 'user-data'],
  [/^(ssh(key)?(id)?s?)$/, 'ssh-keys'],
  [/^(maxprice|maxcost|pricelimit|budget|ceiling)$/, 'max-hourly-price'],
  [/^(token|ghtoken|githubpat)$/, 'github-token'],
  [/^(dry|plan|check|checkmode|whatif|noop)$/, 'dry-run'],
];

function advice(input: string, action: string, asked: readonly string[], others: Others): string {
  const spelt = asked.find((name) => plain(name) === plain(input));
  if (spelt !== undefined) return `did you mean ${spelt}?`;
  const known = ELSEWHERE.find(([pattern, name]) => pattern.test(plain(input)) && asked.includes(name));
  if (known) return `did you mean ${known[1]}?`;
  const owners = [...others].filter(([name, inputs]) => name !== action && inputs.includes(input));
  if (owners.length > 0) return `it belongs to ${owners.map(([name]) => name).join(', ')}`;
  const near = nearest(input, asked);
  if (near !== undefined) return `did you mean ${near}?`;
  const far = [...others.values()].map((inputs) => nearest(input, inputs)).find((each) => each !== undefined);
  if (far !== undefined) {
    const its = [...others].filter(([, inputs]) => inputs.includes(far)).map(([name]) => name);
    return `did you mean ${far}, which belongs to ${its.join(', ')}?`;
  }
  return "the inputs table in the action's README names all";
}

/** From each action.yml, read only when there is something to tell. Empty where they do not lie there. */
function inputsOfActions(folder: string): Others {
  const found = new Map<string, readonly string[]>();
  for (const name of existsSync(folder) ? readdirSync(folder).sort() : []) {
    const path = join(folder, name, 'action.yml');
    if (!existsSync(path)) continue;
    const [, block = ''] = /^inputs:\n((?: .*\n|\n)*)/m.exec(readFileSync(path, 'utf8')) ?? [];
    found.set(
      name,
      [...block.matchAll(/^ {2}([a-z0-9-]+):/gm)].map(([, input = '']) => input),
    );
  }
  return found;
}
