import { ServiceError, UserError } from '../../lib/base/errors.ts';
import { lingering } from '../../lib/base/lingering.ts';
import type { Secret } from '../../lib/base/secret.ts';
import { sleep } from '../../lib/base/timer.ts';
import { createClassicClient } from '../../lib/classic/client.ts';
import { timeOfDay } from '../../lib/classic/dates.ts';
import { regionOfDatacenter } from '../../lib/classic/locations.ts';
import { classicUrl, iamUrl } from '../../lib/endpoints/endpoints.ts';
import { explained, explaining } from '../../lib/explain/explain.ts';
import { type Deployment, openDeployment, runContext } from '../../lib/github/deployments.ts';
import type { TokenClaims } from '../../lib/iam/claims.ts';
import { ownClassicKey, refuseServiceIdForClassic } from '../../lib/iam/classic-access.ts';
import { createTokenSource, type TokenSource } from '../../lib/iam/token-source.ts';
import { bucketRecords } from '../../lib/journal/bucket.ts';
import { folderRecords, journalFolder, journalIsLost } from '../../lib/journal/folder.ts';
import { OrderIntents } from '../../lib/journal/order-intents.ts';
import type { Records } from '../../lib/journal/records.ts';
import { createObjectStorage, type ObjectStorage } from '../../lib/object-storage/object-storage.ts';
import type { Edge } from '../../lib/runner/action.ts';
import { connectOnce } from './connect.ts';
import { type Deps, TIMING } from './deps.ts';
import type { OrderInputs } from './inputs.ts';

/** Milliseconds after a cancellation in which the intent of an order may still be written. */
const LAST_WORDS = 4_500;

/** The real services behind the stage. */
export function openDeps(inputs: OrderInputs, edge: Edge): Deps {
  const { signal, log, env } = edge;
  const late = lingering(signal, LAST_WORDS);
  const tokensOf = (apiKey: Secret) =>
    createTokenSource({ apiKey, url: iamUrl(inputs.endpoints), mask: edge.mask, signal: late, log });
  const tokens = tokensOf(inputs.apiKey);
  const claimsOf = (key: Secret) => tokensOf(key).claims();
  const run = runContext(env);
  return {
    client: createClassicClient({ url: classicUrl(inputs.endpoints), ...inputs.classic, signal, log }),
    refuseServiceId: () => refuseServiceId(inputs, tokens, claimsOf),
    openIntents: async (datacenters) =>
      new OrderIntents(await openRecords(inputs, edge, { tokens, late, datacenters }), timeOfDay),
    openDeployment: deploymentOpener(inputs, edge),
    connect: connectOnce,
    pause: (milliseconds) => sleep(milliseconds, signal),
    now: () => performance.now(),
    timeOfDay,
    run: run?.runUrl ?? 'a run outside of GitHub Actions',
    signal,
    log,
    outputs: edge.outputs,
    summary: edge.summary,
    timing: TIMING,
  };
}

/** A classic user's key says nothing about IAM; only a key that is used as `apikey` may be a service ID's. */
async function refuseServiceId(
  inputs: OrderInputs,
  tokens: TokenSource,
  claimsOf: (key: Secret) => Promise<TokenClaims>,
): Promise<void> {
  if (inputs.classic.username !== 'apikey') return;
  const own = ownClassicKey(inputs.classic, inputs.apiKey);
  const claims = own
    ? await explaining('IAM does not accept classic-api-key', () => claimsOf(own))
    : await explaining('IAM does not accept ibmcloud-api-key', () => tokens.claims());
  refuseServiceIdForClassic(inputs.classic.username, claims);
}

interface RecordDeps {
  readonly tokens: TokenSource;
  readonly late: AbortSignal;
  readonly datacenters: readonly string[];
}

async function openRecords(inputs: OrderInputs, edge: Edge, deps: RecordDeps): Promise<Records> {
  const { bucket, endpoints } = inputs;
  const regions = deps.datacenters.flatMap((datacenter) => regionOfDatacenter(datacenter) ?? []);
  if (bucket === undefined) {
    demandRegionOf('the template', inputs.region, regions);
    const lost = journalIsLost(edge.env);
    if (lost && !inputs.dryRun)
      edge.log.notice(`${lost}: give bucket, so that a run on another host finds the intent of this order`);
    return folderRecords(journalFolder(edge.env));
  }
  const region = inputs.region ?? regions[0];
  if (region === undefined) {
    throw new UserError({
      code: 'E_REGION',
      what: `the region of the bucket ${bucket} is not known`,
      why: 'region is not given, and the datacenters of the template belong to none',
      fix: 'give region, the one of the bucket',
    });
  }
  const { tokens, late: signal } = deps;
  const storage = createObjectStorage({ tokens, endpoints, region, signal, log: edge.log });
  demandRegionOf(`the bucket ${bucket}`, inputs.region, await regionOfBucket(storage, bucket));
  return bucketRecords(storage, bucket);
}

/** Empty when the bucket has no single region, or when the key may not ask: writing will tell then. */
async function regionOfBucket(storage: ObjectStorage, bucket: string): Promise<string[]> {
  try {
    const { location, resiliency } = await storage.bucketLocation(bucket);
    return resiliency === 'regional' ? [location] : [];
  } catch (error) {
    if (error instanceof ServiceError && error.failure.outcome === 'refused') return [];
    throw explained(error, `the bucket ${bucket} cannot be asked for its region`);
  }
}

/** A region that contradicts what lies in another one is refused (contract.md Common inputs). */
function demandRegionOf(what: string, region: string | undefined, known: readonly string[]): void {
  if (region === undefined || known.length === 0 || known.includes(region)) return;
  throw new UserError({
    code: 'E_REGION',
    what: `region is ${region}, but ${what} is in ${[...new Set(known)].join(', ')}`,
    why: 'region or IBMCLOUD_REGION was meant for something else',
    fix: 'leave region away, or give the one where it is',
  });
}

function deploymentOpener(
  inputs: OrderInputs,
  edge: Edge,
): ((description: string) => Promise<Deployment>) | undefined {
  const token = inputs.githubToken;
  if (!token) return undefined;
  return async (description) => {
    const run = runContext(edge.env);
    if (!run)
      throw new Error('this is no workflow run: GITHUB_REPOSITORY, GITHUB_SHA or GITHUB_RUN_ID is missing');
    return openDeployment(token, run, description);
  };
}
