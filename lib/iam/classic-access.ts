import { UserError } from '../base/errors.ts';
import type { Secret } from '../base/secret.ts';
import type { TokenClaims } from './claims.ts';

/**
 * Which key calls the classic API as user `apikey`, when that is another one than the platform's; undefined when it is
 * the platform key, or a classic user with a key of its own kind.
 */
export function ownClassicKey(
  { username, apiKey }: { readonly username: string; readonly apiKey: Secret },
  platformKey: Secret,
): Secret | undefined {
  return username === 'apikey' && apiKey.reveal() !== platformKey.reveal() ? apiKey : undefined;
}

/**
 * A service ID's key cannot call the classic API as user `apikey` (contract.md Common inputs). Throws before anything
 * has been sent; `username` is the classic user that will be used, `claims` are those of its key.
 */
export function refuseServiceIdForClassic(username: string, claims: TokenClaims): void {
  if (username !== 'apikey' || claims.subType !== 'ServiceId') return;
  throw new UserError({
    code: 'E_CLASSIC_SERVICE_ID',
    what: 'the API key belongs to a service ID, which cannot call the classic infrastructure API',
    why: 'classic infrastructure knows users only; ibmcloud-api-key was made for a service ID',
    fix: "give classic-username and classic-api-key of a classic user beside it, or use a user's API key",
  });
}
