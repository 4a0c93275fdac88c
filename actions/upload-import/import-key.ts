import { randomUUID } from 'node:crypto';
import { ServiceError, UserError } from '../../lib/base/errors.ts';
import type { Log } from '../../lib/base/log.ts';
import type { Secret } from '../../lib/base/secret.ts';
import { explained, explaining } from '../../lib/explain/explain.ts';
import type { ApiKeys } from '../../lib/iam/api-keys.ts';
import type { TokenClaims } from '../../lib/iam/claims.ts';
import type { Deps } from './deps.ts';
import type { UploadImportInputs } from './inputs.ts';

/** The key that the import gets. `fresh`: it was made just now, so that the first seconds may not know it. */
export interface ImportKey {
  readonly key: Secret;
  readonly fresh: boolean;
  /** Removes it, once, if the action made it. Never throws; bounded to a few seconds, also after a cancellation. */
  release(): Promise<void>;
}

/** Name of every API key that this action makes; what tells them apart is the description. */
export const KEY_NAME = 'encrypted-image-import';
/** Milliseconds that a key outlives the action's timeout, for clocks that differ. */
const MARGIN = 15 * 60_000;
/** A cancelled step is killed after some seconds: the deletion gets the first of them. */
const RELEASE_TIMEOUT = 4_000;

const keep = async () => undefined;

export async function obtainImportKey(inputs: UploadImportInputs, deps: Deps): Promise<ImportKey> {
  if (inputs.importApiKey) return { key: inputs.importApiKey, fresh: false, release: keep };
  if (inputs.importServiceId !== undefined) return makeKey(inputs.importServiceId, inputs.timeout, deps);
  deps.log.warning(
    "ibmcloud-api-key itself is handed to IBM's import, with all the rights it has; give import-service-id (or import-api-key) of a service ID that may only read the bucket and use the root key",
  );
  return { key: inputs.apiKey, fresh: false, release: keep };
}

async function makeKey(serviceId: string, timeout: number, deps: Deps): Promise<ImportKey> {
  const claims = await explaining('the account of the API key cannot be read', deps.claims);
  const owner = { iamId: `iam-${serviceId}`, accountId: accountOf(claims) };
  await removeExpired(owner, deps);
  // Saved before the key exists: if its id never arrives, `post` finds it by this description.
  const tag = `upload-import ${randomUUID()}`;
  deps.saveState('key-tag', JSON.stringify({ ...owner, tag }));
  const made = await explaining(`no API key can be made on ${serviceId}`, async () => {
    const key = {
      ...owner,
      name: KEY_NAME,
      description: `${tag}: handed to one image import, deleted after it`,
      expiresAt: Date.now() + timeout + MARGIN,
    };
    try {
      return await deps.apiKeys.create(key, deps.signal);
    } catch (error) {
      if (!(error instanceof ServiceError) || error.failure.outcome !== 'unknown') throw error;
      // Its value is lost with the answer: what may have been made goes, then there is one new key.
      await removeTagged(deps.apiKeys, { ...owner, tag }, deps.signal);
      return deps.apiKeys.create(key, deps.signal);
    }
  });
  deps.saveState('import-key', made.id);
  deps.mask(made.key.reveal());
  deps.log.info(`made the API key ${made.id} on ${serviceId} for the import`);
  let released: Promise<void> | undefined;
  const release = async (): Promise<void> => {
    if (!(await removeKey(deps.apiKeys, made.id, deps.log))) return;
    deps.saveState('import-key', '');
    deps.saveState('key-tag', '');
  };
  return {
    key: made.key,
    fresh: true,
    release: () => {
      released ??= release();
      return released;
    },
  };
}

/** True when the key is gone. A failure is only told: `post` tries again, and the key expires. */
export async function removeKey(apiKeys: ApiKeys, id: string, log: Log): Promise<boolean> {
  try {
    await apiKeys.remove(id, AbortSignal.timeout(RELEASE_TIMEOUT));
    log.info(`deleted the API key ${id}`);
    return true;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    log.warning(`the API key ${id} of the import could not be deleted (${why}); it expires by itself`);
    return false;
  }
}

interface KeyOwner {
  readonly iamId: string;
  readonly accountId: string;
}

/** Removes the keys of a run by their description. */
export async function removeTagged(
  apiKeys: ApiKeys,
  { iamId, accountId, tag }: KeyOwner & { readonly tag: string },
  signal: AbortSignal,
): Promise<void> {
  for (const key of await apiKeys.list(iamId, accountId, signal)) {
    if (key.name === KEY_NAME && key.description.startsWith(`${tag}:`)) await apiKeys.remove(key.id, signal);
  }
}

/** What runs left that died before they could delete: keys of this action whose time is over. */
async function removeExpired({ iamId, accountId }: KeyOwner, deps: Deps): Promise<void> {
  try {
    for (const key of await deps.apiKeys.list(iamId, accountId, deps.signal)) {
      if (key.name !== KEY_NAME || key.expiresAt === undefined || key.expiresAt > Date.now()) continue;
      await removeKey(deps.apiKeys, key.id, deps.log);
    }
  } catch (error) {
    const told = explained(error, 'expired keys cannot be looked for');
    deps.log.info(told instanceof Error ? told.message : String(told));
  }
}

function accountOf(claims: TokenClaims): string {
  if (claims.accountId !== undefined) return claims.accountId;
  throw new UserError({
    code: 'E_IAM_ACCOUNT',
    what: 'the token of the API key names no account',
    why: 'the iam endpoint is not that of IBM Cloud IAM',
    fix: 'check the iam line of `endpoints`, or give import-api-key',
  });
}
