import { shellWord } from '../../../lib/base/shell-word.ts';
import type { ServiceIdFacts } from '../../../lib/iam/service-ids.ts';
import type { Deps } from '../deps.ts';
import { makeServiceId } from '../make-service-id.ts';
import { seesAll } from '../sees-all.ts';
import type { Known, Seen, Step } from '../step.ts';

const VIEWER =
  'grant the owner of ibmcloud-api-key the platform role Viewer on IAM Identity Service (or on the service ID alone, which is then given by its id)';

/** The identity whose short-lived key the import is given: never a person's. ibm-cloud-apis.md 0 */
export const importServiceId: Step = {
  name: 'import-service-id',
  title: (inputs) => inputs.importServiceId,
  needs: VIEWER,
  async look({ importServiceId: wanted }, known, deps) {
    if (wanted.startsWith('ServiceId-')) return lookById(wanted, known, deps);
    const [oldest, ...others] = await deps.serviceIds.listByName(known.accountId, wanted);
    if (oldest) {
      if (others.length > 0)
        deps.log.warning(
          `${others.length + 1} service IDs are called ${JSON.stringify(wanted)}: the oldest is used (${oldest.id}), not ${others.map(({ id }) => id).join(', ')}`,
        );
      return found(oldest);
    }
    if (!(await seesAll('service-ids', known, deps))) return { kind: 'forbidden', name: wanted, fix: VIEWER };
    return {
      kind: 'gap',
      name: wanted,
      fix: `run mode ensure as an administrator, or: ibmcloud iam service-id-create ${shellWord(wanted)}`,
      act: {
        verb: 'create',
        what: `the service ID ${JSON.stringify(wanted)}`,
        needs:
          'grant the owner of ibmcloud-api-key the role Service ID creator, or Editor, on IAM Identity Service',
        run: () => makeServiceId(known.accountId, wanted, deps),
      },
    };
  },
};

async function lookById(id: string, { accountId }: Known, { serviceIds }: Deps): Promise<Seen> {
  const there = await serviceIds.get(id);
  const fix = 'give the id of one that exists, or a name: only a service ID that is given by name is made';
  if (!there) return { kind: 'gap', name: id, why: 'there is no such service ID', fix };
  if (there.accountId !== accountId)
    return { kind: 'gap', name: id, id, why: `it belongs to the account ${there.accountId}`, fix };
  return found(there);
}

function found({ id, iamId, name }: ServiceIdFacts): Seen {
  return { kind: 'found', name, id, learn: { importService: { id, iamId } } };
}
