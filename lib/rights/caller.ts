import { UserError } from '../base/errors.ts';
import { explaining } from '../explain/explain.ts';
import type { TokenSource } from '../iam/token-source.ts';
import type { Subject } from './subject.ts';

export interface Caller extends Subject {
  readonly accountId: string;
}

/** Who calls the platform, as the token says. Throws UserError E_IAM_ACCOUNT where it does not. */
export async function callerOf(tokens: TokenSource): Promise<Caller> {
  const { accountId, iamId } = await explaining('the API key cannot be used', () => tokens.claims());
  if (accountId !== undefined && iamId !== undefined)
    return { accountId, iamId, who: 'the owner of ibmcloud-api-key' };
  throw new UserError({
    code: 'E_IAM_ACCOUNT',
    what: 'the token of the API key names no account or no owner',
    why: 'the iam endpoint is not that of IBM Cloud IAM',
    fix: 'check the iam line of `endpoints`',
  });
}
