import { iamUrl } from '../../lib/endpoints/endpoints.ts';
import { createTokenSource } from '../../lib/iam/token-source.ts';
import { createKeyProtect } from '../../lib/key-protect/key-protect.ts';
import type { Edge } from '../../lib/runner/edge.ts';
import type { WrapKeyInputs } from './inputs.ts';
import type { WrapKeyDeps } from './stage.ts';

/** The real services behind the stage. */
export function openDeps({ apiKey, endpoints }: WrapKeyInputs, edge: Edge): WrapKeyDeps {
  const { log, mask, outputs, signal, summary } = edge;
  const tokens = createTokenSource({ apiKey, url: iamUrl(endpoints), mask, signal, log });
  return { keys: createKeyProtect({ tokens, endpoints, signal, log }), log, outputs, summary };
}
