import { randomUUID } from 'node:crypto';
import { UserError } from '../../lib/base/errors.ts';
import type { ServiceIdFacts } from '../../lib/iam/service-ids.ts';
import { makeOnce } from '../../lib/once/once.ts';
import { patienceOf } from '../../lib/once/pace.ts';
import type { Deps } from './deps.ts';

/** Looks after which a service ID that was made counts as one of several that are seen by all. */
const LOOKS = 3;

/**
 * Makes a service ID of a name that had none. The call is sent once; after a lost answer it is looked up. Names are not
 * unique (ibm-cloud-apis.md 1.4), so another run may have made one at the same moment: then the oldest stays, and this
 * run's own is removed, as every run does. Throws ServiceError, or UserError E_SERVICE_ID_UNKNOWN.
 */
export async function makeServiceId(accountId: string, name: string, deps: Deps): Promise<void> {
  const { serviceIds } = deps;
  // Tells this run's own from others of the name, also when the answer was lost.
  const mark = randomUUID();
  const description = `Reads one bucket and unwraps with one root key, for imports of encrypted images (${mark})`;
  const own = async () =>
    (await serviceIds.listByName(accountId, name)).find((one) => one.description.includes(mark));
  const made = await makeOnce(
    {
      what: `the service ID ${JSON.stringify(name)}`,
      claim: async () => undefined,
      act: () => serviceIds.create({ accountId, name, description }),
      look: own,
      refusedBefore: () => true,
      settle: async () => undefined,
    },
    patienceOf(deps),
  );
  if (made.kind === 'nothing') throw made.error;
  if (made.kind === 'unknown') throw unknownOutcome(name, made.error);
  await yieldToOldest(accountId, made.value, deps);
}

/**
 * IAM tells the minute in which a service ID was made, so of two in one minute the id decides, and a run must not look
 * before the other one's call can have come: hence some looks, with a pause before each.
 */
async function yieldToOldest(accountId: string, own: ServiceIdFacts, deps: Deps): Promise<void> {
  const { serviceIds, log, pace } = deps;
  for (let looks = 0; looks < LOOKS; looks += 1) {
    await pace.sleep(pace.firstLook);
    const all = await serviceIds.listByName(accountId, own.name);
    const [oldest] = all;
    if (!oldest || oldest.id === own.id || !all.some(({ id }) => id === own.id)) continue;
    log.notice(
      `another run made the service ID ${JSON.stringify(own.name)} at the same time: that one (${oldest.id}) stays, this run's own (${own.id}) is removed`,
    );
    await serviceIds.remove(own.id);
    return;
  }
}

function unknownOutcome(name: string, cause: unknown): UserError {
  return new UserError({
    code: 'E_SERVICE_ID_UNKNOWN',
    what: `what became of the service ID ${JSON.stringify(name)} is not known`,
    why: "IAM's answer was lost, and no service ID of this run shows yet",
    fix: 'run it again in some minutes: it looks for the service ID before it makes one',
    cause,
  });
}
