import { UserError } from '../base/errors.ts';
import { mayImportImages, readAccount } from '../classic/account.ts';
import type { ClassicClient } from '../classic/client.ts';
import { explained } from '../explain/explain.ts';
import { unlessDenied } from './denied.ts';
import type { RightFinding } from './findings.ts';

const UPGRADE = 'IBM Cloud console › Manage › Account › Account settings › Upgrade';

/** Whether the classic account can take images from Object Storage at all. softlayer-api.md 7.2, 11, 21 */
export async function findClassicImport(
  classic: ClassicClient,
  /** Account of the platform. */
  accountId: string,
): Promise<RightFinding> {
  const right = 'the classic account exchanges images with Object Storage';
  try {
    const account = await readAccount(classic);
    if (account.statusId !== undefined && account.statusId !== 1001)
      return { kind: 'refused', right, error: notActive(account.id, account.statusName) };
    if (account.isLinked === false) return { kind: 'refused', right, error: notLinked(account.id) };
    const { platformAccountId } = account;
    if (platformAccountId !== undefined && platformAccountId !== accountId)
      return { kind: 'refused', right, error: otherAccount(account.id, platformAccountId, accountId) };
    const allowed = await unlessDenied(mayImportImages(classic));
    if (allowed === false) return { kind: 'refused', right, error: notAllowed(account.id) };
    if (account.isLinked === undefined)
      return { kind: 'unproved', right, why: 'the classic API does not say whether the account is linked' };
    return { kind: 'proved', right, how: 'it is active and linked to the account of the platform' };
  } catch (error) {
    throw explained(error, 'the classic account cannot be read');
  }
}

function notActive(id: number, status: string): UserError {
  return new UserError({
    code: 'E_CLASSIC_ACCOUNT',
    what: `the classic account ${id} is not active (${status || 'no status'}); nothing was sent`,
    why: 'it was suspended or closed, and IBM then takes no import, export or order',
    fix: 'have the account reactivated: IBM Cloud console › Support › Create a case › Account',
  });
}

function notLinked(id: number): UserError {
  return new UserError({
    code: 'E_CLASSIC_ACCOUNT',
    what: `the classic account ${id} is not linked to an account of the IBM Cloud platform; nothing was sent`,
    why: 'IBM imports from and exports to Object Storage for linked ("upgraded") accounts only',
    fix: `upgrade it to Pay-As-You-Go: ${UPGRADE}`,
  });
}

function otherAccount(id: number, linked: string, own: string): UserError {
  return new UserError({
    code: 'E_CLASSIC_ACCOUNT',
    what: `the classic account ${id} belongs to the account ${linked}, and ibmcloud-api-key to ${own}; nothing was sent`,
    why: 'classic-username and classic-api-key are of another account than ibmcloud-api-key',
    fix: 'give credentials of one account, or leave classic-username and classic-api-key out',
  });
}

function notAllowed(id: number): UserError {
  return new UserError({
    code: 'E_CLASSIC_ACCOUNT',
    what: `the classic account ${id} may not import images from outside; nothing was sent`,
    why: 'its attribute ALLOW_EXTERNAL_CLOUD_IMAGE_IMPORT is off',
    fix: 'have IBM switch it on: IBM Cloud console › Support › Create a case › Virtual Server for Classic',
  });
}
