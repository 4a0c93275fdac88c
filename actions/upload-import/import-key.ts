import { randomUUID } from 'node:crypto';
import { ServiceError, UserError } from '../../lib/base/errors.ts';
import type { Secret } from '../../lib/base/secret.ts';
import { explaining } from '../../lib/explain/explain.ts';
import type { TokenClaims } from '../../lib/iam/claims.ts';
import type { Deps } from './deps.ts';
import type { UploadImportInputs } from './inputs.ts';
import { KEY_NAME, type KeyOwner, removeKey, removeLeftKeys, removeTagged, tagOf } from './key-cleanup.ts';

/** The key that the import gets. `fresh`: it was made just now, so that the first seconds may not know it. */
export interface ImportKey {
  readonly key: Secret;
  readonly fresh: boolean;
  /** Removes it, once, if the action made it. Never throws; bounded to a few seconds, also after a cancellation. */
  release(): Promise<void>;
}

/** Milliseconds that a key outlives the action's timeout. */
const MARGIN = 15 * 60_000;
/** Milliseconds for taking back a key whose creation was cancelled. */
const TAKE_BACK = 3_000;

const keep = async () => undefined;

/** `identity` is the image's: it names the key, so that a later run recognises what a dead one left. */
export async function obtainImportKey(
  identity: string,
  inputs: UploadImportInputs,
  deps: Deps,
): Promise<ImportKey> {
  if (inputs.importApiKey) return { key: inputs.importApiKey, fresh: false, release: keep };
  if (inputs.importServiceId !== undefined) return makeKey(identity, inputs, deps);
  deps.log.warning(
    "ibmcloud-api-key itself is handed to IBM's import, with all the rights it has; give import-service-id (or import-api-key) of a service ID that may only read the bucket and use the root key",
  );
  return { key: inputs.apiKey, fresh: false, release: keep };
}

/** Removes keys that dead runs left for this image; for a run that found the template ready. */
export async function sweepImportKeys(
  identity: string,
  inputs: UploadImportInputs,
  deps: Deps,
): Promise<void> {
  const owner = await ownerOf(inputs, deps);
  if (owner) await removeLeftKeys(owner, identity, deps);
}

/** Refuses a service ID that does not exist, before anything is uploaded. Who may not ask IAM learns it later. */
export async function checkServiceId(
  { importServiceId, importApiKey }: UploadImportInputs,
  { apiKeys, log, signal }: Deps,
): Promise<void> {
  if (importServiceId === undefined || importApiKey) return;
  const known = await apiKeys.hasServiceId(importServiceId, signal).catch((error: unknown) => {
    signal.throwIfAborted();
    log.debug(`${importServiceId} cannot be looked up: ${error instanceof Error ? error.message : error}`);
    return true;
  });
  if (known) return;
  throw new UserError({
    code: 'E_IMPORT_SERVICE_ID',
    what: `there is no service ID ${importServiceId} in this account; nothing was sent`,
    why: 'import-service-id is misspelt, was deleted, or belongs to another account',
    fix: 'give the id of a service ID of this account (`ibmcloud iam service-ids`), or import-api-key',
  });
}

async function ownerOf({ importServiceId, importApiKey }: UploadImportInputs, deps: Deps) {
  if (importServiceId === undefined || importApiKey) return undefined;
  const claims = await explaining('the account of the API key cannot be read', deps.claims);
  return { iamId: `iam-${importServiceId}`, accountId: accountOf(claims) };
}

async function makeKey(identity: string, inputs: UploadImportInputs, deps: Deps): Promise<ImportKey> {
  const owner = await ownerOf(inputs, deps);
  if (!owner) throw new Error('defect: there is no service ID to make a key on');
  await removeLeftKeys(owner, identity, deps);
  // Saved before the key exists: if its id never arrives, `post` finds it by this description.
  const tag = tagOf(identity, randomUUID());
  deps.saveState('key-tag', JSON.stringify({ ...owner, tag }));
  const made = await explaining(`no API key can be made on ${inputs.importServiceId}`, async () =>
    createKey({ ...owner, tag }, (await deps.cloudTime()) + inputs.timeout + MARGIN, deps),
  );
  deps.saveState('import-key', made.id);
  deps.mask(made.key.reveal());
  deps.log.info(`made the API key ${made.id} on ${inputs.importServiceId} for the import`);
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

async function createKey(
  { tag, ...owner }: KeyOwner & { readonly tag: string },
  expiresAt: number,
  { apiKeys, signal }: Deps,
): Promise<{ id: string; key: Secret }> {
  const description = `${tag}: handed to one image import, deleted after it`;
  const key = { ...owner, name: KEY_NAME, description, expiresAt };
  try {
    return await apiKeys.create(key, signal);
  } catch (error) {
    if (signal.aborted) {
      await removeTagged(apiKeys, { ...owner, tag }, AbortSignal.timeout(TAKE_BACK)).catch(() => undefined);
      throw error;
    }
    if (!(error instanceof ServiceError) || error.failure.outcome !== 'unknown') throw error;
    // Its value is lost with the answer: what may have been made goes, then there is one new key.
    await removeTagged(apiKeys, { ...owner, tag }, signal);
    return apiKeys.create(key, signal);
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
