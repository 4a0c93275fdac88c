import { randomUUID } from 'node:crypto';
import { UserError } from '../base/errors.ts';
import type { Secret } from '../base/secret.ts';
import { explaining } from '../explain/explain.ts';
import { type KeyOwner, removeKey, removeLeftKeys, type TaggedOwner, tagOf } from './key-cleanup.ts';
import { makeKey } from './key-making.ts';
import { type Loan, type LoanDeps, type Purpose, WORDS } from './loan.ts';

/** What the import or export is handed. `fresh`: it was made just now, so that the first seconds may not know it. */
export interface HandedKey {
  readonly key: Secret;
  readonly fresh: boolean;
}

/** Milliseconds that a key outlives the action's timeout: an import may be queued for hours (pitfalls.md 4.6). */
const MARGIN = 24 * 3_600_000;

/**
 * The API key of IBM's import or export, from its making to the end of what it is for. A key that the action made goes
 * when that has ended, or when it provably never began; else it stays, since IBM may go on without this run. A key that
 * was given is never touched.
 */
export class LentKey implements AsyncDisposable {
  readonly #loan: Loan;
  readonly #deps: LoanDeps;
  /** The key that this run has made, until it is removed. */
  #made: { readonly id: string; readonly key: Secret; readonly tagged: TaggedOwner } | undefined;
  /** Whether IAM has given a token for the key that this run has made. */
  #known = false;
  #handedOver = false;

  constructor(loan: Loan, deps: LoanDeps) {
    this.#loan = loan;
    this.#deps = deps;
  }

  /**
   * Makes the key before there is a lease, so that what it may do can be tried: `known` gets the key, and must have had a
   * token for it when it returns. Undefined where the action makes no key. What dead runs left is not touched yet, and no
   * other run takes this key for a dead one's. Throws UserError where none can be made.
   */
  async early<T>(identity: string, known: (key: Secret) => Promise<T>): Promise<T | undefined> {
    const owner = await this.#owner();
    if (!owner) return undefined;
    const result = await known(await this.#make(owner, `before ${identity}`));
    this.#known = true;
    return result;
  }

  /**
   * Makes the key, or takes the given one. Only under the lease of what it is for: what dead runs left for it is
   * removed. `identity` is that of the image or the export: it names the key, so that a later run recognises it.
   */
  async obtain(identity: string): Promise<HandedKey> {
    const { givenKey, ownKey, purpose } = this.#loan;
    if (givenKey) return { key: givenKey, fresh: false };
    const owner = await this.#owner();
    if (owner) {
      await removeLeftKeys(purpose, owner, identity, this.#deps);
      const key = this.#made?.key ?? (await this.#make(owner, identity));
      return { key, fresh: !this.#known };
    }
    this.#deps.log.warning(
      `ibmcloud-api-key itself is handed to IBM's ${purpose}, with all the rights it has; give ${purpose}-service-id (or ${purpose}-api-key) of a service ID that may only ${WORDS[purpose].rights}`,
    );
    return { key: ownKey, fresh: false };
  }

  /** IBM may be using it from now on: nothing but the end may remove it, `post` neither. */
  handOver(): void {
    this.#handedOver = true;
    if (this.#made) this.#forget();
  }

  /** What it is for provably did not begin. */
  takeBack(): void {
    this.#handedOver = false;
  }

  /** What it was for has ended, well or not: its key goes, or those that dead runs left for the same. */
  async ended(identity: string | undefined): Promise<void> {
    if (this.#made) return this.#remove();
    const owner = identity === undefined ? undefined : await this.#owner();
    if (owner && identity !== undefined)
      await removeLeftKeys(this.#loan.purpose, owner, identity, this.#deps);
  }

  /** Never throws; bounded to a few seconds, also after a cancellation. */
  async [Symbol.asyncDispose](): Promise<void> {
    if (!this.#made) return;
    if (!this.#handedOver) return this.#remove();
    const { purpose } = this.#loan;
    this.#deps.log.notice(
      `the API key ${this.#made.id} stays, because the ${purpose} may still need it: the next run deletes it when ${WORDS[purpose].ended}, and it expires by itself`,
    );
  }

  async #make(owner: KeyOwner, identity: string): Promise<Secret> {
    const { purpose, serviceId, timeout } = this.#loan;
    const deps = this.#deps;
    const tagged = { ...owner, tag: tagOf(purpose, identity, randomUUID()) };
    const made = await explaining(`no API key can be made on ${serviceId}`, async () =>
      makeKey(purpose, tagged, (await deps.tokens.time()) + timeout + MARGIN, deps),
    );
    this.#made = { ...made, tagged };
    deps.keep.id(made.id);
    deps.mask(made.key.reveal());
    deps.log.info(`made the API key ${made.id} on ${serviceId} for the ${purpose}`);
    return made.key;
  }

  async #remove(): Promise<void> {
    const { apiKeys, keep, log } = this.#deps;
    const made = this.#made;
    if (!made) return;
    this.#made = undefined;
    // Until it is gone, `post` tries again.
    keep.id(made.id);
    keep.tag(JSON.stringify(made.tagged));
    if (await removeKey(this.#loan.purpose, apiKeys, made.id, log)) this.#forget();
  }

  #forget(): void {
    this.#deps.keep.id('');
    this.#deps.keep.tag('');
  }

  /** Whose key the action makes; undefined where it makes none. */
  async #owner(): Promise<KeyOwner | undefined> {
    const { serviceId, givenKey, purpose } = this.#loan;
    if (serviceId === undefined || givenKey) return undefined;
    const { accountId } = await explaining('the account of the API key cannot be read', () =>
      this.#deps.tokens.claims(),
    );
    if (accountId === undefined) throw noAccount(purpose);
    return { iamId: `iam-${serviceId}`, accountId };
  }
}

function noAccount(purpose: Purpose): UserError {
  return new UserError({
    code: 'E_IAM_ACCOUNT',
    what: 'the token of the API key names no account',
    why: 'the iam endpoint is not that of IBM Cloud IAM',
    fix: `check the iam line of \`endpoints\`, or give ${purpose}-api-key`,
  });
}
