import { type ServiceError, UserError } from '../../../lib/base/errors.ts';
import { shellWord } from '../../../lib/base/shell-word.ts';
import { makeOnce } from '../../../lib/once/once.ts';
import { patienceOf } from '../../../lib/once/pace.ts';
import type { Deps } from '../deps.ts';
import { seesAll } from '../sees-all.ts';
import type { Act, Known, Step } from '../step.ts';

const VIEWER = 'grant the owner of ibmcloud-api-key the platform role Viewer on the resource group';

/** Where instances are made: by name or id, else the account's default. Names are unique. ibm-cloud-apis.md 2.1 */
export const resourceGroup: Step = {
  name: 'resource-group',
  title: ({ resourceGroup: wanted }) => wanted ?? 'the default of the account',
  needs: VIEWER,
  async look({ resourceGroup: wanted }, known, deps) {
    const groups = await deps.resources.groups(known.accountId);
    const found = groups.find(({ id, name, isDefault }) =>
      wanted === undefined ? isDefault : id === wanted || name === wanted,
    );
    if (found) {
      const { id, name } = found;
      return { kind: 'found', name, id, learn: { resourceGroupId: id } };
    }
    const name = wanted ?? 'the default of the account';
    // Each account has a default one.
    if (wanted === undefined || !(await seesAll('resource-groups', known, deps)))
      return { kind: 'forbidden', name, fix: VIEWER };
    if (/^[0-9a-f]{32}$/.test(wanted))
      return {
        kind: 'gap',
        name,
        why: 'there is no group of this id',
        fix: 'correct resource-group, or give a name',
      };
    const fix = `run mode ensure as an administrator, or: ibmcloud resource group-create ${shellWord(wanted)}`;
    return { kind: 'gap', name, fix, act: creation(wanted, known, deps) };
  },
};

function creation(name: string, { accountId }: Known, deps: Deps): Act {
  const look = async () => (await deps.resources.groups(accountId)).find((group) => group.name === name)?.id;
  return {
    verb: 'create',
    what: `the resource group ${JSON.stringify(name)}`,
    needs: 'grant the platform role Editor on all account management services or on resource groups',
    async run() {
      const making = {
        what: `the resource group ${JSON.stringify(name)}`,
        claim: async () => undefined,
        act: () => deps.resources.createGroup(accountId, name),
        look,
        refusedBefore: ({ failure }: ServiceError) => failure.status !== undefined && failure.status < 500,
        settle: async () => undefined,
      };
      const made = await makeOnce(making, patienceOf(deps));
      if (made.kind === 'nothing') throw made.error;
      if (made.kind === 'unknown') throw unknownOutcome(name, made.error);
    },
  };
}

function unknownOutcome(name: string, cause: unknown): UserError {
  return new UserError({
    code: 'E_RESOURCE_GROUP_UNKNOWN',
    what: `what became of the resource group ${JSON.stringify(name)} is not known`,
    why: 'the answer of the Resource Manager was lost, and no group of this name shows yet',
    fix: 'run it again in some minutes: it looks for the group before it makes one',
    cause,
  });
}
