import { ServiceError } from '../../lib/base/errors.ts';
import { type ClassicAccount, currentUser, readAccount } from '../../lib/classic/account.ts';
import type { Deps } from './deps.ts';
import type { EnvironmentInputs } from './inputs.ts';

/** What the classic infrastructure API tells. */
export type ClassicSight =
  | { readonly kind: 'off' }
  /** It does not take these credentials; `fix` says what would do. */
  | { readonly kind: 'refused'; readonly fix: string }
  | { readonly kind: 'read'; readonly account: ClassicAccount; readonly isOwner: boolean };

/** Reads the account and who asks. `caller` is the owner of `ibmcloud-api-key`. Throws ServiceError. */
export async function readClassicAccount(
  { classicLooks, classic }: EnvironmentInputs,
  caller: { readonly iamId: string; readonly isServiceId: boolean },
  deps: Deps,
): Promise<ClassicSight> {
  if (classicLooks === 'off') return { kind: 'off' };
  const isApiKey = classic.username === 'apikey';
  if (isApiKey && caller.isServiceId) return { kind: 'refused', fix: SERVICE_ID };
  try {
    const account = await readAccount(deps.classic);
    const { iamId, isMaster } = await currentUser(deps.classic);
    return { kind: 'read', account, isOwner: isMaster && iamId === caller.iamId };
  } catch (error) {
    if (!isLoginRefused(error)) throw error;
    return { kind: 'refused', fix: isApiKey ? NOT_LINKED : WRONG };
  }
}

const SERVICE_ID =
  'give classic-username and classic-api-key of a classic user: the classic API knows no service IDs; or set classic: off (IBM Cloud console › Manage › Access (IAM) › Users › the user › API keys › Create classic infrastructure key)';
const NOT_LINKED =
  'the classic API does not take the owner of ibmcloud-api-key: link the account to classic infrastructure (upgrade it to Pay-As-You-Go: IBM Cloud console › Manage › Account › Account settings), or give classic-username and classic-api-key; or set classic: off';
const WRONG =
  'the classic API does not take classic-username and classic-api-key: correct them; or set classic: off (IBM Cloud console › Manage › Access (IAM) › Users › the user › API keys)';

/** softlayer-api.md 2 */
function isLoginRefused(error: unknown): boolean {
  if (!(error instanceof ServiceError) || error.failure.outcome !== 'refused') return false;
  const { status, serviceCode = '' } = error.failure;
  return (
    status === 401 ||
    /AccessTokenValidation|InvalidLegacyToken|EncryptedToken_Expired|InvalidUserStatus/.test(serviceCode)
  );
}
