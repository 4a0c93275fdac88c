import { UserError } from '../../../lib/base/errors.ts';
import { readClassicAccount } from '../classic-account.ts';
import type { Step } from '../step.ts';

/** softlayer-api.md 21 */
const ACTIVE = 1001;

/** The account of the API key, and that its classic infrastructure account is active. */
export const account: Step = {
  name: 'account',
  title: () => 'the account',
  needs: 'use an API key of a member of the account',
  async look(inputs, _known, deps) {
    const { accountId, iamId, subType } = await deps.tokens.claims();
    if (accountId === undefined || iamId === undefined) throw strangeToken();
    const caller = { iamId, isServiceId: subType === 'ServiceId' };
    const classic = await readClassicAccount(inputs, caller, deps);
    const isOwner = classic.kind === 'read' && classic.isOwner;
    const learn = { accountId, caller: { ...caller, isOwner } };
    const name = accountId;
    if (classic.kind !== 'read' || classic.account.statusId === ACTIVE)
      return { kind: 'found', name, id: accountId, learn };
    const { id, statusId, statusName } = classic.account;
    const state = statusName || `in the state ${statusId ?? 'unknown'}`;
    const why = `its classic infrastructure account ${id} is ${state}, not active`;
    return { kind: 'gap', name, id: accountId, why, fix: 'ask IBM support to activate it', learn };
  },
};

function strangeToken(): UserError {
  return new UserError({
    code: 'E_IAM_TOKEN',
    what: 'the token of IAM does not tell the account and the owner of ibmcloud-api-key',
    why: 'the iam endpoint is not that of IAM',
    fix: 'check the iam line of `endpoints`',
  });
}
