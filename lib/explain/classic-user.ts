import type { Secret } from '../base/secret.ts';
import { ownClassicKey, refuseServiceIdForClassic } from '../iam/classic-access.ts';
import type { TokenSource } from '../iam/token-source.ts';
import { explaining } from './explain.ts';

/** Classic infrastructure knows users only. Throws UserError E_CLASSIC_SERVICE_ID. */
export async function demandClassicUser(
  inputs: {
    readonly apiKey: Secret;
    readonly classic: { readonly username: string; readonly apiKey: Secret };
  },
  deps: { readonly tokens: TokenSource; readonly tokensOf: (apiKey: Secret) => TokenSource },
): Promise<void> {
  await explaining('the API key cannot be used', async () => {
    const claims = await deps.tokens.claims();
    const own = ownClassicKey(inputs.classic, inputs.apiKey);
    refuseServiceIdForClassic(inputs.classic.username, own ? await deps.tokensOf(own).claims() : claims);
  });
}
