import { iamUrl } from '../../lib/endpoints/endpoints.ts';
import { createTokenSource } from '../../lib/iam/token-source.ts';
import { createKeyProtect } from '../../lib/key-protect/key-protect.ts';
import { runAction } from '../../lib/runner/action.ts';
import { parse } from './inputs.ts';
import { OUTPUTS, run } from './stage.ts';

await runAction({
  name: 'wrap-key',
  title: 'Data key wrapped',
  outputs: OUTPUTS,
  parse,
  run: async (inputs, { log, mask, outputs, signal, summary }) => {
    const url = iamUrl(inputs.endpoints);
    const tokens = createTokenSource({ apiKey: inputs.apiKey, url, mask, signal, log });
    const keys = createKeyProtect({ tokens, endpoints: inputs.endpoints, signal, log });
    await run(inputs, { keys, log, outputs, summary });
  },
});
