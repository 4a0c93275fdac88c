import { explaining } from '../../lib/explain/explain.ts';
import { ownClassicKey, refuseServiceIdForClassic } from '../../lib/iam/classic-access.ts';
import type { Deps } from './deps.ts';
import type { ExportImageInputs } from './inputs.ts';

/** Classic infrastructure knows users only. Throws UserError E_CLASSIC_SERVICE_ID. */
export async function demandClassicUser(inputs: ExportImageInputs, deps: Deps): Promise<void> {
  await explaining('the API key cannot be used', async () => {
    const claims = await deps.tokens.claims();
    const own = ownClassicKey(inputs.classic, inputs.apiKey);
    refuseServiceIdForClassic(inputs.classic.username, own ? await deps.tokensOf(own).claims() : claims);
  });
}
