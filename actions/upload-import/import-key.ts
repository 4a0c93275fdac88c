import { randomUUID } from 'node:crypto';
import { messageOf, UserError } from '../../lib/base/errors.ts';
import type { Secret } from '../../lib/base/secret.ts';
import { explaining } from '../../lib/explain/explain.ts';
import type { Deps } from './deps.ts';
import type { UploadImportInputs } from './inputs.ts';
import { type KeyOwner, removeKey, removeLeftKeys, type TaggedOwner, tagOf } from './key-cleanup.ts';
import { makeKey } from './key-making.ts';

/** What the import is handed. `fresh`: it was made just now, so that the first seconds may not know it. */
export interface HandedKey {
  readonly key: Secret;
  readonly fresh: boolean;
}

/** Milliseconds that a key outlives the action's timeout: an import may be queued for hours (pitfalls.md 4.6). */
const MARGIN = 24 * 3_600_000;

/**
 * The API key of IBM's import, from its making to the import's end. A key that the action made goes when the import has
 * ended, or when it provably never began; else it stays for the import, which may go on without this run. A key that was
 * given is never touched.
 */
export class ImportKey implements AsyncDisposable {
  readonly #inputs: UploadImportInputs;
  readonly #deps: Deps;
  /** The key that this run has made, until it is removed. */
  #made: { readonly id: string; readonly tagged: TaggedOwner } | undefined;
  #handedOver = false;

  constructor(inputs: UploadImportInputs, deps: Deps) {
    this.#inputs = inputs;
    this.#deps = deps;
  }

  /**
   * Makes the key, or takes the given one. Only under the lease of the import: what dead runs left for this image is
   * removed. `identity` is the image's: it names the key, so that a later run recognises it.
   */
  async obtain(identity: string): Promise<HandedKey> {
    const { importApiKey, apiKey } = this.#inputs;
    if (importApiKey) return { key: importApiKey, fresh: false };
    const owner = await this.#owner();
    if (owner) return { key: await this.#make(owner, identity), fresh: true };
    this.#deps.log.warning(
      "ibmcloud-api-key itself is handed to IBM's import, with all the rights it has; give import-service-id (or import-api-key) of a service ID that may only read the bucket and use the root key",
    );
    return { key: apiKey, fresh: false };
  }

  /** The import may be using it from now on: nothing but its end may remove it, `post` neither. */
  handOver(): void {
    this.#handedOver = true;
    if (this.#made) this.#forget();
  }

  /** The import provably did not begin. */
  takeBack(): void {
    this.#handedOver = false;
  }

  /** The import has ended, well or not: its key goes, or those that dead runs left for this image. */
  async importEnded(identity: string | undefined): Promise<void> {
    if (this.#made) return this.#remove();
    const owner = identity === undefined ? undefined : await this.#owner();
    if (owner && identity !== undefined) await removeLeftKeys(owner, identity, this.#deps);
  }

  /** Never throws; bounded to a few seconds, also after a cancellation. */
  async [Symbol.asyncDispose](): Promise<void> {
    if (!this.#made) return;
    if (!this.#handedOver) return this.#remove();
    this.#deps.log.notice(
      `the API key ${this.#made.id} stays, because the import may still need it: the next run deletes it when the template is ready or has failed, and it expires by itself`,
    );
  }

  async #make(owner: KeyOwner, identity: string): Promise<Secret> {
    const inputs = this.#inputs;
    const deps = this.#deps;
    await removeLeftKeys(owner, identity, deps);
    const tagged = { ...owner, tag: tagOf(identity, randomUUID()) };
    const made = await explaining(`no API key can be made on ${inputs.importServiceId}`, async () =>
      makeKey(tagged, (await deps.tokens.time()) + inputs.timeout + MARGIN, deps),
    );
    this.#made = { id: made.id, tagged };
    deps.saveState('import-key', made.id);
    deps.mask(made.key.reveal());
    deps.log.info(`made the API key ${made.id} on ${inputs.importServiceId} for the import`);
    return made.key;
  }

  async #remove(): Promise<void> {
    const { apiKeys, saveState, log } = this.#deps;
    const made = this.#made;
    if (!made) return;
    this.#made = undefined;
    // Until it is gone, `post` tries again.
    saveState('import-key', made.id);
    saveState('key-tag', JSON.stringify(made.tagged));
    if (await removeKey(apiKeys, made.id, log)) this.#forget();
  }

  #forget(): void {
    this.#deps.saveState('import-key', '');
    this.#deps.saveState('key-tag', '');
  }

  /** Whose key the action makes; undefined where it makes none. */
  async #owner(): Promise<KeyOwner | undefined> {
    const { importServiceId, importApiKey } = this.#inputs;
    if (importServiceId === undefined || importApiKey) return undefined;
    const { accountId } = await explaining('the account of the API key cannot be read', () =>
      this.#deps.tokens.claims(),
    );
    if (accountId === undefined) throw noAccount();
    return { iamId: `iam-${importServiceId}`, accountId };
  }
}

/** Refuses a service ID that does not exist, before anything is uploaded. Who may not ask IAM learns it later. */
export async function demandServiceId(
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

function noAccount(): UserError {
  return new UserError({
    code: 'E_IAM_ACCOUNT',
    what: 'the token of the API key names no account',
    why: 'the iam endpoint is not that of IBM Cloud IAM',
    fix: 'check the iam line of `endpoints`, or give import-api-key',
  });
}
