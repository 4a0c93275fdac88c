import { ServiceError, type ServiceFailure } from '../../lib/base/errors.ts';
import type { Call, ClassicClient } from '../../lib/classic/client.ts';
import type { RunOptions } from './kit.ts';

/** What a call of the classic API gets in a test; `real` asks the local cloud. */
type Answer = (call: Call, real: () => Promise<unknown>) => unknown;

type Entity = Record<string, unknown>;

/** A client of which some methods, by name, get another answer. */
export function answering(classic: ClassicClient, answers: Readonly<Record<string, Answer>>): ClassicClient {
  const answer = async (call: Call, real: () => Promise<unknown>): Promise<unknown> =>
    (answers[call.method] ?? ((_call, ask) => ask()))(call, real);
  return {
    read: (call) => answer(call, () => classic.read(call)),
    list: async (call) => (await answer(call, () => classic.list(call))) as Entity[],
    change: (call, again) => answer(call, () => classic.change(call, again)),
  };
}

/** Changes the classic API as a run sees it. */
export const classic = (answers: Readonly<Record<string, Answer>>): RunOptions => ({
  change: (deps) => ({ ...deps, classic: answering(deps.classic, answers) }),
});

/** Answers looks for the templates of an image, and not those for templates of a name. */
export const byIdentity = (answer: Answer): Readonly<Record<string, Answer>> => ({
  getPrivateBlockDeviceTemplateGroups: (call, real) =>
    JSON.stringify(call.filter).includes('"note"') ? answer(call, real) : real(),
});

/** A failure of the import call. */
export const failure = (outcome: ServiceFailure['outcome'], serviceCode?: string): ServiceError =>
  new ServiceError({
    service: 'classic',
    operation: 'createFromIcos',
    status: outcome === 'unknown' ? undefined : 500,
    serviceCode,
    text: 'something went wrong',
    outcome,
  });

/** What the classic API says of a template that is not there. */
export const notFound = (): ServiceError =>
  new ServiceError({
    service: 'classic',
    operation: 'getObject',
    status: 404,
    serviceCode: 'SoftLayer_Exception_ObjectNotFound',
    text: 'Unable to find object',
    outcome: 'refused',
  });

/** A template as it looks while something is done on each of its copies. */
export const busy = (template: unknown): Entity =>
  withCopies(template, (copy) => ({ ...copy, transactionId: 1 }));

/** A template as it looks when its import has failed: nothing runs, and there is no disk. */
export const withoutDisk = (template: unknown): Entity =>
  withCopies(template, ({ transaction: _, transactionId: __, ...copy }) => ({
    ...copy,
    blockDevices: [],
    blockDevicesDiskSpaceTotal: 0,
  }));

function withCopies(template: unknown, change: (copy: Entity) => Entity): Entity {
  const group = template as Entity;
  const children = (group['children'] ?? []) as Entity[];
  return { ...group, children: children.map(change) };
}
