import { randomUUID } from 'node:crypto';
import { messageOf, UserError } from '../../lib/base/errors.ts';
import type { Secret } from '../../lib/base/secret.ts';
import { explaining } from '../../lib/explain/explain.ts';
import type { TokenClaims } from '../../lib/iam/claims.ts';
import { type Making, makeOnce } from '../../lib/once/once.ts';
import { type Deps, patienceOf } from './deps.ts';
import type { UploadImportInputs } from './inputs.ts';
import {
  isTagged,
  KEY_NAME,
  type KeyOwner,
  removeKey,
  removeLeftKeys,
  removeTagged,
  tagOf,
} from './key-cleanup.ts';

/** The key that the import gets. `fresh`: it was made just now, so that the first seconds may not know it. */
export interface ImportKey {
  readonly key: Secret;
  readonly fresh: boolean;
  /** The import may be using it from now on: nothing but its end may remove it, `post` neither. */
  handOver(): void;
  /** Removes it, once, if the action made it. Never throws; bounded to a few seconds, also after a cancellation. */
  release(): Promise<void>;
  /** Says that it stays, for an import that goes on without this run. */
  keep(): void;
}

/** Milliseconds that a key outlives the action's timeout: an import may be queued for hours (pitfalls.md 4.6). */
const MARGIN = 24 * 3_600_000;
/** Milliseconds for taking back a key whose creation was cancelled. */
const TAKE_BACK = 3_000;

/** A key that is not ours to remove. */
const foreign = (key: Secret): ImportKey => ({
  key,
  fresh: false,
  handOver: () => undefined,
  release: async () => undefined,
  keep: () => undefined,
});

/** `identity` is the image's: it names the key, so that a later run recognises what a dead one left. */
export async function obtainImportKey(
  identity: string,
  inputs: UploadImportInputs,
  deps: Deps,
): Promise<ImportKey> {
  if (inputs.importApiKey) return foreign(inputs.importApiKey);
  if (inputs.importServiceId !== undefined) return makeKey(identity, inputs, deps);
  deps.log.warning(
    "ibmcloud-api-key itself is handed to IBM's import, with all the rights it has; give import-service-id (or import-api-key) of a service ID that may only read the bucket and use the root key",
  );
  return foreign(inputs.apiKey);
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
    log.debug(`${importServiceId} cannot be looked up: ${messageOf(error)}`);
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
  const tagged = { ...owner, tag: tagOf(identity, randomUUID()) };
  const made = await explaining(`no API key can be made on ${inputs.importServiceId}`, async () =>
    createKey(tagged, (await deps.cloudTime()) + inputs.timeout + MARGIN, deps),
  );
  deps.saveState('import-key', made.id);
  deps.mask(made.key.reveal());
  deps.log.info(`made the API key ${made.id} on ${inputs.importServiceId} for the import`);
  return ownKey(made, tagged, deps);
}

function ownKey(
  { id, key }: { readonly id: string; readonly key: Secret },
  tagged: TaggedOwner,
  { apiKeys, log, saveState }: Deps,
): ImportKey {
  const forget = () => {
    saveState('import-key', '');
    saveState('key-tag', '');
  };
  let released: Promise<void> | undefined;
  const release = async (): Promise<void> => {
    // Until it is gone, `post` tries again.
    saveState('import-key', id);
    saveState('key-tag', JSON.stringify(tagged));
    if (await removeKey(apiKeys, id, log)) forget();
  };
  return {
    key,
    fresh: true,
    handOver: forget,
    release: () => {
      released ??= release();
      return released;
    },
    keep: () => {
      if (!released)
        log.notice(
          `the API key ${id} stays, because the import may still need it: the next run deletes it when the template is ready or has failed, and it expires by itself`,
        );
    },
  };
}

type TaggedOwner = KeyOwner & { readonly tag: string };

/** Times that a key is asked for when answers get lost. Each may leave one behind, which its description tells. */
const TRIES = 3;

/**
 * A key whose answer was lost is of no use: its value is shown only once. It is removed, and another one made; what
 * does not show yet is found by its description, by `post` or by the next run, and expires.
 */
async function createKey(
  tagged: TaggedOwner,
  expiresAt: number,
  deps: Deps,
): Promise<{ id: string; key: Secret }> {
  for (let tries = TRIES; ; tries -= 1) {
    const made = await makeOnce(keyMaking(tagged, expiresAt, deps), {
      ...patienceOf(deps),
      lookUp: deps.pace.newKey,
    });
    if (made.kind === 'made' && made.value.key) return { id: made.value.id, key: made.value.key };
    // After a cancellation there is no time to look; what may have been made goes at once.
    const signal = deps.signal.aborted ? AbortSignal.timeout(TAKE_BACK) : deps.signal;
    const sweep = removeTagged(deps.apiKeys, tagged, signal);
    await (deps.signal.aborted ? sweep.catch(() => undefined) : sweep);
    deps.signal.throwIfAborted();
    if (made.kind === 'nothing') throw made.error;
    if (tries === 1) throw made.kind === 'unknown' ? made.error : new Error('every answer of IAM was lost');
  }
}

/** A key as it shows: only the answer to its making holds its value. */
interface MadeKey {
  readonly id: string;
  readonly key?: Secret;
}

function keyMaking({ tag, ...owner }: TaggedOwner, expiresAt: number, deps: Deps): Making<MadeKey> {
  const { apiKeys, saveState, signal } = deps;
  const description = `${tag}: handed to one image import, deleted after it`;
  return {
    what: 'the API key for the import',
    // Saved before the key exists: if its id never arrives, `post` finds it by this description.
    claim: async () => saveState('key-tag', JSON.stringify({ ...owner, tag })),
    act: () => apiKeys.create({ ...owner, name: KEY_NAME, description, expiresAt }, signal),
    look: async () => {
      const keys = await apiKeys.list(owner.iamId, owner.accountId, signal);
      return keys.find((key) => isTagged(key, tag));
    },
    // IAM checks a request before it makes anything; what it answers then is no key. ibm-cloud-apis.md 1.3
    refusedBefore: () => true,
    settle: async () => undefined,
  };
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
