import { mayImportImages } from '../../../lib/classic/account.ts';
import { isDenied } from '../../../lib/rights/denied.ts';
import { readClassicAccount } from '../classic-account.ts';
import type { Deps } from '../deps.ts';
import type { Seen, Step } from '../step.ts';

const UPGRADE =
  'upgrade the account to Pay-As-You-Go or Subscription, which links it: IBM Cloud console › Manage › Account › Account settings; IBM support helps';
const ASK =
  'ask IBM support whether the account has the attribute ALLOW_EXTERNAL_CLOUD_IMAGE_IMPORT: without it no image can be imported: IBM Cloud console › Support › Create a case';

/** Only an account that is linked to the platform ("upgraded") imports from Object Storage. softlayer-api.md 11, 21 */
export const classicLink: Step = {
  name: 'classic-link',
  title: () => 'classic infrastructure',
  needs:
    'give classic-username and classic-api-key of a user who may see the account, or set classic: off (IBM Cloud console › Manage › Access (IAM) › Users › the user › Classic infrastructure)',
  async look(inputs, { accountId, caller }, deps) {
    const title = 'classic infrastructure';
    const classic = await readClassicAccount(inputs, caller, deps);
    if (classic.kind === 'off') return { kind: 'off', name: title };
    if (classic.kind === 'refused') return { kind: 'forbidden', name: title, fix: classic.fix };
    const { isLinked, platformAccountId } = classic.account;
    const id = String(classic.account.id);
    const name = `${title} account ${id}`;
    const gap = (why: string, fix: string): Seen => ({ kind: 'gap', name, id, why, fix });
    if (isLinked === false) return gap('it is not linked to the platform', UPGRADE);
    if (isLinked === undefined) return { kind: 'unknown', name, fix: `see whether it is linked: ${UPGRADE}` };
    if (platformAccountId !== undefined && platformAccountId !== accountId)
      return gap(
        `it is linked to the account ${platformAccountId}, not to ${accountId}`,
        'give ibmcloud-api-key and classic credentials of one account',
      );
    const mayImport = await importAllowed(deps);
    if (mayImport === false) return gap('it may not import images from outside', ASK);
    return mayImport ? { kind: 'found', name, id } : { kind: 'unknown', name, fix: ASK };
  },
};

/** Undefined when nothing tells: there is no such attribute, or this user may not read it. */
async function importAllowed({ classic }: Deps): Promise<boolean | undefined> {
  try {
    return await mayImportImages(classic);
  } catch (error) {
    if (isDenied(error)) return undefined;
    throw error;
  }
}
