import type { RootKeyCrn } from '../base/crn.ts';
import { Dek } from '../base/dek.ts';
import { ServiceError, UserError } from '../base/errors.ts';
import { Secret } from '../base/secret.ts';
import { count, filledText, flag, listOf, objectOf, optional, type Shape, text } from '../base/shape.ts';
import { type Client, callInstance, jsonBody, type KeyInstance, type KeyProtectDeps } from './call.ts';

/** The end of Hyper Protect Crypto Services for existing instances. ibm-cloud-apis.md 3.10 */
export const HPCS_END = '2027-03-28';

export interface WrappedKey {
  /** Base64 text, opaque: goes to the import unmodified. */
  readonly wrappedDek: string;
  /** Id of the root key's version that wrapped it. */
  readonly keyVersion: string;
}

export interface UnwrappedKey {
  readonly dek: Dek;
  /** Id of the version that the data key was wrapped with. */
  readonly keyVersion: string;
  /** Present when the root key was rotated since: the same data key under the newest version. The old one stays valid. */
  readonly rewrapped?: WrappedKey;
}

/** Metadata of a key. */
export interface KeyFacts {
  readonly id: string;
  readonly crn: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** True: standard key. False: root key. */
  readonly extractable: boolean;
  /** 0 pre-active, 1 active, 2 suspended, 3 deactivated, 5 destroyed. ibm-cloud-apis.md 3.6 */
  readonly state: number | undefined;
}

/** A key with what it holds. */
export interface KeyContent extends KeyFacts {
  /** Base64 text of a standard key's payload; undefined for a root key, and for one that is destroyed. */
  readonly payload: Secret | undefined;
}

/** Key Protect and Hyper Protect Crypto Services. All calls throw ServiceError (`key-protect`) and may be repeated. */
export interface KeyProtect {
  /** Wraps without AAD: the classic import passes none. */
  wrapDek(key: RootKeyCrn, dek: Dek): Promise<WrappedKey>;
  /** Also throws UserError E_DEK_INVALID when what was wrapped is no DEK. The caller wipes the DEK. */
  unwrapDek(key: RootKeyCrn, wrappedDek: string): Promise<UnwrappedKey>;
  /** Undefined when the instance has no such id or alias. */
  keyFacts(instance: KeyInstance, idOrAlias: string): Promise<KeyFacts | undefined>;
  /**
   * Undefined when the instance has no such id or alias. Needs the role ReaderPlus, where all else needs Reader
   * (ibm-cloud-apis.md 1.6). The payload is judged by nobody here.
   */
  keyContent(instance: KeyInstance, idOrAlias: string): Promise<KeyContent | undefined>;
  /** All keys that are not destroyed. */
  listKeys(instance: KeyInstance): Promise<KeyFacts[]>;
}

/** Keys of one page of a listing; an instance with more pages than `MAX_PAGES` is asked for an id instead. */
const PAGE = 1000;
const MAX_PAGES = 50;

export function createKeyProtect(deps: KeyProtectDeps): KeyProtect {
  return {
    wrapDek: (key, dek) => wrapDek(key, dek, deps),
    unwrapDek: (key, wrappedDek) => unwrapDek(key, wrappedDek, deps),
    keyFacts: (instance, id) => oneKey(instance, 'getKeyMetadata', keysShape, id, deps),
    keyContent: (instance, id) => oneKey(instance, 'getKey', contentsShape, id, deps),
    listKeys: (instance) => listKeys(instance, deps),
  };
}

async function wrapDek(key: RootKeyCrn, dek: Dek, deps: KeyProtectDeps): Promise<WrappedKey> {
  // A Buffer goes out as it is; the SDK would log an object that it has to write as JSON.
  const plaintext = dek.base64();
  const send = (client: Client) =>
    client.wrapKey({ ...address(key), keyActionWrapBody: jsonBody({ plaintext }) });
  const wrap = { operation: 'wrap', shape: wrapShape, send, hide: dek.bytes() };
  const { ciphertext, keyVersion } = await callInstance(key, wrap, deps);
  return { wrappedDek: ciphertext, keyVersion: keyVersion?.id ?? '' };
}

async function unwrapDek(key: RootKeyCrn, wrappedDek: string, deps: KeyProtectDeps): Promise<UnwrappedKey> {
  const send = (client: Client) =>
    client.unwrapKey({ ...address(key), keyActionUnwrapBody: jsonBody({ ciphertext: wrappedDek }) });
  const unwrap = { operation: 'unwrap', shape: unwrapShape, send };
  const answer = await callInstance(key, unwrap, deps);
  const dek = Dek.fromBase64(answer.plaintext, 'what wrapped-dek holds');
  const unwrapped = { dek, keyVersion: answer.keyVersion?.id ?? '' };
  if (answer.ciphertext === undefined) return unwrapped;
  const keyVersion = answer.rewrappedKeyVersion?.id ?? '';
  return { ...unwrapped, rewrapped: { wrappedDek: answer.ciphertext, keyVersion } };
}

/** The one key of an answer; undefined when there is none. */
async function oneKey<T>(
  instance: KeyInstance,
  operation: 'getKey' | 'getKeyMetadata',
  shape: Shape<{ resources: T[] }>,
  id: string,
  deps: KeyProtectDeps,
): Promise<T | undefined> {
  const send = (client: Client) => client[operation]({ id, bluemixInstance: instance.instanceId });
  try {
    return (await callInstance(instance, { operation, shape, send }, deps)).resources[0];
  } catch (error) {
    if (error instanceof ServiceError && isAbsent(error)) return undefined;
    throw error;
  }
}

async function listKeys(instance: KeyInstance, deps: KeyProtectDeps): Promise<KeyFacts[]> {
  const keys: KeyFacts[] = [];
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const params = { bluemixInstance: instance.instanceId, limit: PAGE, offset: page * PAGE };
    const send = (client: Client) => client.getKeys(params);
    const { resources: found = [] } = await callInstance(
      instance,
      { operation: 'getKeys', shape: keyListShape, send },
      deps,
    );
    keys.push(...found);
    if (found.length < PAGE) return keys;
  }
  throw tooManyKeys(instance);
}

function tooManyKeys(instance: KeyInstance): UserError {
  return new UserError({
    code: 'E_KEY_TOO_MANY',
    what: `the key instance ${instance.instanceId} holds more than ${PAGE * MAX_PAGES} keys`,
    why: 'a key is looked up by name only in instances of a usual size',
    fix: 'give root-key-crn, or the id of the key as root-key',
  });
}

const address = (key: RootKeyCrn) => ({ id: key.keyId, bluemixInstance: key.instanceId });

/** A 404 of the key service itself: a proxy or a wrong endpoint knows nothing of its keys. */
const isAbsent = ({ failure }: ServiceError): boolean =>
  failure.status === 404 && failure.serviceCode !== undefined;

const versionShape = optional(objectOf({ id: text }));
const wrapShape = objectOf({ ciphertext: filledText, keyVersion: versionShape });
const unwrapShape = objectOf({
  plaintext: filledText,
  keyVersion: versionShape,
  ciphertext: optional(filledText),
  rewrappedKeyVersion: versionShape,
});
const rawKeyShape = objectOf({
  id: filledText,
  crn: text,
  name: optional(text),
  aliases: optional(listOf(text)),
  extractable: flag,
  state: optional(count),
});
const keyShape: Shape<KeyFacts> = (value, path) => {
  const key = rawKeyShape(value, path);
  return { ...key, name: key.name ?? '', aliases: key.aliases ?? [] };
};
/** Metadata of one key: a list of one. */
export const keysShape = objectOf({ resources: listOf(keyShape) });
/** The same with what the key holds. */
const contentShape: Shape<KeyContent> = (value, path) => {
  const { payload } = objectOf({ payload: optional(text) })(value, path);
  return { ...keyShape(value, path), payload: payload === undefined ? undefined : new Secret(payload) };
};
const contentsShape = objectOf({ resources: listOf(contentShape) });
/** An instance without keys leaves `resources` out; what it counts is always there. */
const keyListShape = objectOf({
  metadata: objectOf({ collectionTotal: count }),
  resources: optional(listOf(keyShape)),
});
