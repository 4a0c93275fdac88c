import type { ImageIdentity } from '../../lib/base/identity.ts';
import { allowedRoots } from '../../lib/base/paths.ts';
import { iamUrl } from '../../lib/endpoints/endpoints.ts';
import { createTokenSource } from '../../lib/iam/token-source.ts';
import { createKeyProtect } from '../../lib/key-protect/key-protect.ts';
import { createObjectStorage } from '../../lib/object-storage/object-storage.ts';
import type { Edge } from '../../lib/runner/edge.ts';
import type { ImageCache } from './cache.ts';
import type { EncryptImageDeps } from './deps.ts';
import type { EncryptImageInputs } from './inputs.ts';
import { openEngines, removeKernelLeftovers } from './open-engines.ts';
import type { PostDeps } from './post.ts';

/** The services that the action really runs with. Nothing is sent or loaded before it is needed. */
export function openDeps(inputs: EncryptImageInputs, edge: Edge): EncryptImageDeps {
  const { env, log, mask, outputs, saveState, signal, summary } = edge;
  const { endpoints } = inputs;
  const tokens = createTokenSource({ apiKey: inputs.apiKey, url: iamUrl(endpoints), mask, signal, log });
  return {
    keys: createKeyProtect({ tokens, endpoints, signal, log }),
    storage: (region) => createObjectStorage({ tokens, endpoints, region, signal, log }),
    engines: openEngines(log),
    openCache: (wanted, wishes, folder) => openCache(wanted, wishes, folder, edge),
    allowed: allowedRoots(env),
    temp: edge.temp,
    platform: process.platform,
    signal,
    log,
    outputs,
    summary,
    remember: saveState,
  };
}

async function openCache(
  wanted: ImageIdentity,
  inputs: EncryptImageInputs,
  folder: string,
  { env, log, saveState, signal }: Edge,
): Promise<ImageCache> {
  const [{ ImageCache }, { createCacheClient }] = await Promise.all([
    import('./cache.ts'),
    import('./cache-client.ts'),
  ]);
  return new ImageCache(wanted, inputs, folder, {
    client: createCacheClient(process.argv[1] ?? '', env),
    log,
    signal,
    attempt: `${env['GITHUB_RUN_ID'] ?? 0}-${env['GITHUB_RUN_ATTEMPT'] ?? 1}`,
    // The clock of `performance` begins with the process, as the action's timeout does.
    timeLeft: () => inputs.timeout - performance.now(),
    remember: (path) => saveState('partial', path),
  });
}

export function openPostDeps({ log, getState }: Edge): PostDeps {
  return {
    log,
    recall: getState,
    removeKernelLeftovers: (folder) => removeKernelLeftovers(folder, log),
  };
}
