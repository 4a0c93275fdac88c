import { UserError } from '../../lib/base/errors.ts';
import type { ServerMakeup } from '../../lib/classic/server-makeup.ts';
import type { Server } from '../../lib/classic/servers.ts';
import type { Template } from '../../lib/classic/templates.ts';
import type { KeptIntent } from '../../lib/journal/order-intents.ts';
import type { Deps } from './deps.ts';
import type { OrderInputs } from './inputs.ts';
import {
  contentHash,
  describeContent,
  describeServer,
  formerHash,
  hashOfTags,
  type OrderContent,
  type ServerContent,
  templateIn,
  type Wanted,
} from './order-content.ts';
import { nameOf } from './order-trace.ts';

/** A server of an earlier run, and all that tells what it was ordered as. */
export interface KnownServer {
  readonly server: Server;
  readonly makeup: ServerMakeup;
  readonly intent: KeptIntent | undefined;
}

/** Throws UserError E_ORDER_DIFFERENT unless the server is what is wanted, as far as anything tells. */
export function demandSame(found: KnownServer, { template, content }: Wanted, inputs: OrderInputs): void {
  const differences = [
    ...contentDifferences(content, found),
    ...makeupDifferences(content, template, found.makeup),
    ...networkDifferences(found.makeup, inputs),
  ];
  if (differences.length > 0) throw orderDifferent(found, describeContent(content), differences, inputs);
}

/** The same before there is a template: what the server was ordered from is left open. Throws E_ORDER_DIFFERENT. */
export function demandSameServer(found: KnownServer, content: ServerContent, inputs: OrderInputs): void {
  const templateId = templateIn(found.intent?.intent.ordered);
  const differences = [
    ...(templateId === undefined ? [] : contentDifferences({ ...content, templateId }, found)),
    ...makeupDifferences(content, undefined, found.makeup),
    ...networkDifferences(found.makeup, inputs),
  ];
  if (differences.length > 0) throw orderDifferent(found, describeServer(content), differences, inputs);
}

function orderDifferent(
  { server, intent }: KnownServer,
  wanted: string,
  differences: readonly string[],
  inputs: OrderInputs,
): UserError {
  const ordered = intent?.intent.ordered;
  return new UserError({
    code: 'E_ORDER_DIFFERENT',
    what: `${nameOf(inputs)} exists as server ${server.id}, ordered with other contents${ordered ? ` (${ordered})` : ''}; wanted: ${wanted}; ${differences.join('; ')}`,
    why: 'inputs were changed since, or the server was',
    fix: 'take another hostname for the new server, or cancel the old one first',
  });
}

/** The tag of an earlier release leaves out billing, dedicated and private-only: these must be proved otherwise. */
function contentDifferences(content: OrderContent, { server, makeup, intent }: KnownServer): string[] {
  const hash = hashOfTags(server.tags) ?? intent?.intent.content;
  if (hash === contentHash(content)) return [];
  if (hash !== formerHash(content))
    return ['template, size, datacenter, billing, dedicated or private-only differ'];
  const { 'instance-id': id = '', content: written, ordered } = intent?.intent ?? {};
  const isOf = written === hash && (id === '' || id === String(server.id));
  if (isOf && ordered === describeContent(content)) return [];
  const unproved = [
    ...(makeup.billing === undefined ? ['billing'] : []),
    ...(makeup.dedicated === undefined ? ['dedicated'] : []),
    ...(makeup.privateOnly === undefined ? ['private-only'] : []),
  ];
  return unproved.length === 0
    ? []
    : [`it was ordered by an earlier release, and nothing tells its ${unproved.join(', ')}`];
}

/** Whatever the tag says: the server itself is asked, and only what it does not tell is left open. */
function makeupDifferences(
  content: ServerContent,
  template: Template | undefined,
  makeup: ServerMakeup,
): string[] {
  const { privateOnly, dedicated, billing, templateGlobalId } = makeup;
  return [
    ...(privateOnly === undefined || privateOnly === content.privateOnly
      ? []
      : [privateOnly ? 'it has no public interface' : 'it has a public interface']),
    ...(dedicated === undefined || dedicated === content.dedicated
      ? []
      : [dedicated ? 'it is dedicated' : 'it is not dedicated']),
    ...(billing === undefined || billing === content.billing ? [] : [`its billing is ${billing}`]),
    ...(!templateGlobalId || !template?.globalId || templateGlobalId === template.globalId
      ? []
      : [`it runs the template ${templateGlobalId}`]),
  ];
}

const NETWORKS = [
  ['public-vlan', 'publicVlan'],
  ['private-vlan', 'privateVlan'],
  ['public-subnet', 'publicSubnet'],
  ['private-subnet', 'privateSubnet'],
] as const;

/** A network that is asked for by its id keeps others out: a server in another one is not what is wanted. */
function networkDifferences(makeup: ServerMakeup, inputs: OrderInputs): string[] {
  return NETWORKS.flatMap(([input, name]) => {
    const [wanted, real] = [inputs[name], makeup[name]];
    if (wanted === undefined || real === undefined || wanted === real) return [];
    return [`its ${input} is ${real}, wanted ${wanted}`];
  });
}

/** What was asked for and is not compared, cannot be, or does not keep anybody from using the server. */
export function tellUncompared(
  { server, makeup }: KnownServer,
  sshKeyIds: readonly number[],
  inputs: OrderInputs,
  deps: Deps,
): void {
  const { networkSpeed, userData, tags } = inputs;
  const say = (text: string) => deps.log.notice(`the adopted server ${server.id}: ${text}`);
  for (const [input, name] of NETWORKS)
    if (inputs[name] !== undefined && makeup[name] === undefined) say(`its ${input} cannot be compared`);
  if (networkSpeed !== undefined && makeup.networkSpeed !== networkSpeed)
    say(
      `its network speed is ${makeup.networkSpeed ?? 'not known'}, wanted ${networkSpeed}; it is not changed`,
    );
  const missing = sshKeyIds.filter((id) => !makeup.sshKeyIds?.includes(id));
  if (missing.length > 0) say(`it was not made with the SSH keys ${missing.join(', ')}, as far as is known`);
  if (userData !== undefined) say('user-data is neither compared nor changed');
  const own = new Set(server.tags.map((tag) => tag.toLowerCase()));
  const untagged = tags.filter((tag) => !own.has(tag.toLowerCase()));
  if (untagged.length > 0 && hashOfTags(server.tags) !== undefined)
    say(`it lacks the tags ${untagged.join(', ')}; they are not set`);
}
