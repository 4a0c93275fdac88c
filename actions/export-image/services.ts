import type { CosUri } from '../../lib/base/cos-uri.ts';
import { lingering } from '../../lib/base/lingering.ts';
import { allowedRoots } from '../../lib/base/paths.ts';
import type { Secret } from '../../lib/base/secret.ts';
import { createClassicClient } from '../../lib/classic/client.ts';
import { classicUrl, iampapUrl, iamUrl } from '../../lib/endpoints/endpoints.ts';
import { runName } from '../../lib/github/deployments.ts';
import { createAccessGroups } from '../../lib/iam/access-groups.ts';
import { createApiKeys } from '../../lib/iam/api-keys.ts';
import { createPolicies } from '../../lib/iam/policies.ts';
import { createTokenSource } from '../../lib/iam/token-source.ts';
import { createKeyProtect } from '../../lib/key-protect/key-protect.ts';
import { createBucketAdmin } from '../../lib/object-storage/bucket-admin.ts';
import { createObjectStorage } from '../../lib/object-storage/object-storage.ts';
import { objectRegister } from '../../lib/object-storage/register.ts';
import { keyClients } from '../../lib/rights/clients.ts';
import type { Edge } from '../../lib/runner/edge.ts';
import { type Deps, realPace } from './deps.ts';
import type { ExportImageInputs } from './inputs.ts';
import type { PostDeps } from './post.ts';

/** The real services behind the stage. */
export function openDeps(inputs: ExportImageInputs, edge: Edge): Deps {
  const { apiKey, username } = inputs.classic;
  const { signal, log } = edge;
  return {
    ...platformServices(inputs, edge),
    log,
    signal,
    outputs: edge.outputs,
    summary: edge.summary,
    mask: edge.mask,
    saveState: edge.saveState,
    roots: allowedRoots(edge.env),
    run: runName(edge.env),
    classic: createClassicClient({ url: classicUrl(inputs.endpoints), username, apiKey, signal, log }),
    pace: realPace(signal),
  };
}

/** The real services behind `post`. */
export function openPostDeps(inputs: ExportImageInputs, edge: Edge): PostDeps {
  const { apiKeys, register } = platformServices(inputs, edge);
  const { log, signal, getState } = edge;
  return { apiKeys, register, log, signal, getState };
}

/** Milliseconds after a cancellation in which a lease can still be given back. */
const LAST_WORDS = 4_500;

function platformServices({ apiKey, endpoints }: ExportImageInputs, { mask, signal, log }: Edge) {
  const url = iamUrl(endpoints);
  const tokensOf = (key: Secret) => createTokenSource({ apiKey: key, url, mask, signal, log });
  const tokens = tokensOf(apiKey);
  const late = lingering(signal, LAST_WORDS);
  const clients = (until: AbortSignal) =>
    cached((region: string) => createObjectStorage({ tokens, endpoints, region, signal: until, log }));
  const storage = clients(signal);
  const common = { tokens, endpoints, signal, log };
  const lateStorage = clients(late);
  return {
    tokens,
    tokensOf,
    apiKeys: createApiKeys(tokens, url),
    policies: createPolicies({ ...common, url: iampapUrl(endpoints) }),
    groups: createAccessGroups({ ...common, url }),
    buckets: createBucketAdmin(common),
    clientsOf: keyClients(tokensOf, common),
    keys: createKeyProtect(common),
    storage,
    register: (place: CosUri) => objectRegister(lateStorage(place.region), place),
  };
}

/** One client a region. */
function cached<T>(make: (region: string) => T): (region: string) => T {
  const made = new Map<string, T>();
  return (region) => {
    const client = made.get(region) ?? make(region);
    made.set(region, client);
    return client;
  };
}
