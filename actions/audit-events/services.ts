import { allowedRoots } from '../../lib/base/paths.ts';
import type { Secret } from '../../lib/base/secret.ts';
import { createClassicClient } from '../../lib/classic/client.ts';
import { createCloudLogs } from '../../lib/cloud-logs/cloud-logs.ts';
import { classicUrl, iamUrl } from '../../lib/endpoints/endpoints.ts';
import { explaining } from '../../lib/explain/explain.ts';
import { ownClassicKey, refuseServiceIdForClassic } from '../../lib/iam/classic-access.ts';
import { createTokenSource } from '../../lib/iam/token-source.ts';
import { createObjectStorage } from '../../lib/object-storage/object-storage.ts';
import type { Edge } from '../../lib/runner/edge.ts';
import { type Deps, realPace } from './deps.ts';
import type { AuditInputs } from './inputs.ts';

/** The real services behind the stage. */
export function openDeps(inputs: AuditInputs, edge: Edge): Deps {
  const { endpoints, logsInstance, classic } = inputs;
  const { signal, log, mask } = edge;
  const tokensOf = (apiKey: Secret) =>
    createTokenSource({ apiKey, url: iamUrl(endpoints), mask, signal, log });
  const tokens = tokensOf(inputs.apiKey);
  return {
    tokens,
    log,
    outputs: edge.outputs,
    summary: edge.summary,
    roots: allowedRoots(edge.env),
    temp: edge.temp,
    storage: (region) => createObjectStorage({ tokens, endpoints, region, signal, log }),
    classic: createClassicClient({ url: classicUrl(endpoints), ...classic, signal, log }),
    // A classic user's key says nothing about IAM; only a key that is used as `apikey` may be a service ID's.
    async demandClassicUser() {
      if (classic.username !== 'apikey') return;
      const own = ownClassicKey(classic, inputs.apiKey);
      const claims = await explaining('IAM does not accept the key of the classic API', () =>
        (own ? tokensOf(own) : tokens).claims(),
      );
      refuseServiceIdForClassic(classic.username, claims);
    },
    logs: logsInstance && createCloudLogs(logsInstance, { tokens, endpoints, signal, log }),
    pace: realPace(signal),
  };
}
