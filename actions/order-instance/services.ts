import { ServiceError, UserError } from '../../lib/base/errors.ts';
import { lingering } from '../../lib/base/lingering.ts';
import type { Log } from '../../lib/base/log.ts';
import { demandOneRegion } from '../../lib/base/region.ts';
import type { Secret } from '../../lib/base/secret.ts';
import { createClassicClient } from '../../lib/classic/client.ts';
import { timeOfDay } from '../../lib/classic/dates.ts';
import { regionOfDatacenter } from '../../lib/classic/locations.ts';
import { classicUrl, iamUrl } from '../../lib/endpoints/endpoints.ts';
import { explained, explaining } from '../../lib/explain/explain.ts';
import { type Deployment, openDeployment, runContext, runName } from '../../lib/github/deployments.ts';
import { ownClassicKey, refuseServiceIdForClassic } from '../../lib/iam/classic-access.ts';
import { createTokenSource, type TokenSource } from '../../lib/iam/token-source.ts';
import { bucketJournal } from '../../lib/journal/bucket-journal.ts';
import { folderJournal, journalFolder, journalIsLost } from '../../lib/journal/folder-journal.ts';
import type { Journal } from '../../lib/journal/journal.ts';
import { OrderIntents } from '../../lib/journal/order-intents.ts';
import { createObjectStorage, type ObjectStorage } from '../../lib/object-storage/object-storage.ts';
import { findWriteRight } from '../../lib/rights/bucket.ts';
import { callerOf } from '../../lib/rights/caller.ts';
import { demandRights } from '../../lib/rights/findings.ts';
import type { Edge } from '../../lib/runner/edge.ts';
import { connectOnce } from './connect.ts';
import { type Deps, realPace } from './deps.ts';
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
  return {
    classic: createClassicClient({ url: classicUrl(inputs.endpoints), ...inputs.classic, signal, log }),
    demandClassicUser: () => demandClassicUser(inputs, { tokens, tokensOf }),
    openIntents: async (datacenters) =>
      new OrderIntents(await openJournal(datacenters, inputs, { edge, tokens, late }), timeOfDay),
    demandIntentRight: (datacenters) => demandIntentRight(datacenters, inputs, { tokens, signal, log }),
    openDeployment: deploymentOpener(inputs, edge),
    connect: connectOnce,
    timeOfDay,
    run: runName(env),
    signal,
    log,
    outputs: edge.outputs,
    summary: edge.summary,
    pace: realPace(signal),
  };
}

interface IdentityDeps {
  readonly tokens: TokenSource;
  readonly tokensOf: (apiKey: Secret) => TokenSource;
}

/** A classic user's key says nothing about IAM; only a key that is used as `apikey` may be a service ID's. */
async function demandClassicUser(inputs: OrderInputs, deps: IdentityDeps): Promise<void> {
  const { username } = inputs.classic;
  if (username !== 'apikey') return;
  const own = ownClassicKey(inputs.classic, inputs.apiKey);
  const claims = own
    ? await explaining('IAM does not accept classic-api-key', () => deps.tokensOf(own).claims())
    : await explaining('IAM does not accept ibmcloud-api-key', () => deps.tokens.claims());
  refuseServiceIdForClassic(username, claims);
}

interface JournalDeps {
  readonly edge: Edge;
  readonly tokens: TokenSource;
  readonly late: AbortSignal;
}

/** In the bucket, or on this runner. `datacenters`: of the template's copies, which tell the region. */
async function openJournal(
  datacenters: readonly string[],
  inputs: OrderInputs,
  { edge, tokens, late: signal }: JournalDeps,
): Promise<Journal> {
  const { bucket, endpoints } = inputs;
  const given = { what: 'region', region: inputs.region };
  const regions = datacenters.flatMap((datacenter) => regionOfDatacenter(datacenter) ?? []);
  if (bucket === undefined) {
    demandOneRegion([given, { what: 'the template', region: regions }]);
    const lost = journalIsLost(edge.env);
    if (lost && !inputs.dryRun)
      edge.log.notice(`${lost}: give bucket, so that a run on another host finds the intent of this order`);
    return folderJournal(journalFolder(edge.env));
  }
  const region = inputs.region ?? regions[0];
  if (region === undefined) throw regionUnknown(bucket);
  const storage = createObjectStorage({ tokens, endpoints, region, signal, log: edge.log });
  demandOneRegion([given, { what: `the bucket ${bucket}`, region: await regionOfBucket(bucket, storage) }]);
  return bucketJournal(storage, bucket);
}

/** A folder is written by whoever runs; a bucket asks for a right. */
async function demandIntentRight(
  datacenters: readonly string[],
  { bucket, region: given, endpoints }: OrderInputs,
  { tokens, signal, log }: { tokens: TokenSource; signal: AbortSignal; log: Log },
): Promise<void> {
  if (bucket === undefined) return;
  const [first] = datacenters.flatMap((datacenter) => regionOfDatacenter(datacenter) ?? []);
  const region = given ?? first;
  if (region === undefined) throw regionUnknown(bucket);
  const storage = createObjectStorage({ tokens, endpoints, region, signal, log });
  const place = { region, bucket, key: '', instanceId: undefined };
  await explaining('what the run may do in the bucket cannot be told', async () =>
    demandRights([await findWriteRight(storage, place, await callerOf(tokens))]),
  );
}

function regionUnknown(bucket: string): UserError {
  return new UserError({
    code: 'E_REGION',
    what: `the region of the bucket ${bucket} is not known`,
    why: 'region is not given, and the datacenters of the template belong to none',
    fix: 'give region, the one of the bucket',
  });
}

/** Undefined when the bucket has no single region, or when the key may not ask: writing will tell then. */
async function regionOfBucket(bucket: string, storage: ObjectStorage): Promise<string | undefined> {
  try {
    const { location, resiliency } = await storage.bucketLocation(bucket);
    return resiliency === 'regional' ? location : undefined;
  } catch (error) {
    if (error instanceof ServiceError && error.failure.outcome === 'refused') return undefined;
    throw explained(error, `the bucket ${bucket} cannot be asked for its region`);
  }
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
