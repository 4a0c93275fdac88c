import { UserError } from '../base/errors.ts';
import type { Log } from '../base/log.ts';
import { makeOnce, type Patience } from '../once/once.ts';
import type { ServiceName } from './plans.ts';
import type { Instance, NewInstance, Resources } from './resources.ts';

export interface WantedInstance extends NewInstance {
  readonly service: ServiceName;
  /** IAM id of the caller: whose instances may be removed again. */
  readonly by: string;
}

/**
 * Makes an instance of a name that had none. The call is sent once; after a lost answer it is looked up. Names are not
 * unique (ibm-cloud-apis.md 2.2), so another run may have made one at the same moment: then the oldest stays, and the
 * own younger one is removed, as every run does. Throws ServiceError, or UserError E_INSTANCE_UNKNOWN.
 */
export async function makeInstance(
  resources: Resources,
  wanted: WantedInstance,
  deps: { readonly patience: Patience; readonly log: Log },
): Promise<void> {
  const { service, name, by } = wanted;
  const found = async () =>
    (await resources.instances(service, name)).filter(({ region }) => region === wanted.target);
  let answered: Instance | undefined;
  const made = await makeOnce(
    {
      what: `the ${service} instance ${JSON.stringify(name)}`,
      claim: async () => undefined,
      act: async () => {
        answered = await resources.createInstance(wanted);
        return answered;
      },
      // Before the call there was none of this name, so whichever there is now will do.
      look: async () => (await found())[0],
      // The controller judges a request before it hands it to the service's broker.
      refusedBefore: ({ failure }) => failure.status !== undefined && failure.status < 500,
      settle: async () => undefined,
    },
    deps.patience,
  );
  if (made.kind === 'nothing') throw made.error;
  if (made.kind === 'unknown') throw unknownOutcome(wanted, made.error);
  const [oldest, ...younger] = await found();
  if (!oldest) return;
  // Whose answer was lost cannot tell its own from others of the same identity: younger ones must go by the same rule.
  const isOwn = ({ guid, createdBy }: Instance) => (answered ? guid === answered.guid : createdBy === by);
  for (const own of younger.filter(isOwn)) {
    deps.log.notice(
      `another run made the ${service} instance ${JSON.stringify(name)} at the same time: the older one (${oldest.guid}) stays, this run's own (${own.guid}) is removed`,
    );
    await resources.deleteInstance(own.guid);
  }
}

function unknownOutcome({ service, name }: WantedInstance, cause: unknown): UserError {
  return new UserError({
    code: 'E_INSTANCE_UNKNOWN',
    what: `what became of the ${service} instance ${JSON.stringify(name)} is not known`,
    why: 'the answer of the Resource Controller was lost, and no instance of this name shows yet',
    fix: 'run it again in some minutes: it looks for the instance before it makes one',
    cause,
  });
}
