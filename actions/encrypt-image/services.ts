import type { CosUri } from '../../lib/base/cos-uri.ts';
import type { ImageIdentity } from '../../lib/base/identity.ts';
import { lingering } from '../../lib/base/lingering.ts';
import { allowedRoots } from '../../lib/base/paths.ts';
import { iamUrl } from '../../lib/endpoints/endpoints.ts';
import { runName } from '../../lib/github/deployments.ts';
import { keepYoungHeapSmall } from '../../lib/host/young-heap.ts';
import { createTokenSource } from '../../lib/iam/token-source.ts';
import { createKeyProtect } from '../../lib/key-protect/key-protect.ts';
import { createBucketAdmin } from '../../lib/object-storage/bucket-admin.ts';
import type { LeasePace } from '../../lib/object-storage/held-lease.ts';
import { createObjectStorage } from '../../lib/object-storage/object-storage.ts';
import { objectRegister } from '../../lib/object-storage/register.ts';
import { realTime } from '../../lib/once/pace.ts';
import type { Edge } from '../../lib/runner/edge.ts';
import type { ImageCache } from './cache.ts';
import type { EncryptImageDeps } from './deps.ts';
import type { EncryptImageInputs } from './inputs.ts';
import { openEngines, removeKernelLeftovers } from './open-engines.ts';
import type { PostDeps } from './post.ts';

/** The services that the action really runs with. Nothing is sent or loaded before it is needed. */
export function openDeps(inputs: EncryptImageInputs, edge: Edge): EncryptImageDeps {
  const { env, log, outputs, saveState, signal, summary } = edge;
  const { endpoints } = inputs;
  keepYoungHeapSmall();
  const { tokens, storage, register } = bucketServices(inputs, edge);
  const common = { tokens, endpoints, signal, log };
  return {
    keys: createKeyProtect(common),
    storage,
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
    streaming: () => ({
      tokens,
      register,
      buckets: createBucketAdmin(common),
      run: runName(env),
      pace: pace(signal),
    }),
  };
}

/** Milliseconds. */
const pace = (signal: AbortSignal): LeasePace => ({
  ...realTime(signal),
  firstLook: 1_000,
  longestLook: 30_000,
  failureGrace: 15_000,
  lookUp: 120_000,
  lease: undefined,
});

/** Milliseconds after a cancellation in which a lease can still be given back. */
const LAST_WORDS = 4_500;

function bucketServices({ apiKey, endpoints }: EncryptImageInputs, { mask, signal, log }: Edge) {
  const tokens = createTokenSource({ apiKey, url: iamUrl(endpoints), mask, signal, log });
  const late = lingering(signal, LAST_WORDS);
  const client = (region: string, until: AbortSignal) =>
    createObjectStorage({ tokens, endpoints, region, signal: until, log });
  return {
    tokens,
    storage: (region: string) => client(region, signal),
    register: (place: CosUri) => objectRegister(client(place.region, late), place),
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

export function openPostDeps(inputs: EncryptImageInputs, edge: Edge): PostDeps {
  const { log, getState } = edge;
  const { storage, register } = bucketServices(inputs, edge);
  return {
    log,
    storage,
    register,
    recall: getState,
    removeKernelLeftovers: (folder) => removeKernelLeftovers(folder, log),
  };
}
