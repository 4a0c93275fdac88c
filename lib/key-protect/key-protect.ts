import type { RootKeyCrn } from '../base/crn.ts';
import { Dek } from '../base/dek.ts';
import { ServiceError, UserError } from '../base/errors.ts';
import type { Log } from '../base/log.ts';
import { retry } from '../base/retry.ts';
import { maskForms, Secret } from '../base/secret.ts';
import { type Endpoints, kmsUrl } from '../endpoints/endpoints.ts';
import { sdkError, sdkOptions, withFreshToken } from '../iam/sdk.ts';
import type { TokenSource } from '../iam/token-source.ts';

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

/** Where an instance of the key service is reached. */
export interface KeyInstance {
  readonly service: 'kms' | 'hs-crypto';
  readonly region: string;
  readonly instanceId: string;
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

export interface KeyProtectDeps {
  readonly tokens: TokenSource;
  readonly endpoints: Endpoints;
  readonly signal: AbortSignal;
  readonly log: Log;
  readonly retry?: { readonly attempts?: number; readonly base?: number };
}

/** Keys of one page of a listing; an instance with more pages than `MAX_PAGES` is asked for an id instead. */
const PAGE = 1000;
const MAX_PAGES = 50;

export function createKeyProtect(deps: KeyProtectDeps): KeyProtect {
  const clientOf = async (instance: KeyInstance) => {
    const { default: IbmKeyProtectApiV2 } = await import(
      '@ibm-cloud/ibm-key-protect/ibm-key-protect-api/v2.js'
    );
    return new IbmKeyProtectApiV2(sdkOptions(deps.tokens, kmsUrl(deps.endpoints, instance), deps.signal));
  };
  type Client = Awaited<ReturnType<typeof clientOf>>;

  const call = async (
    instance: KeyInstance,
    operation: string,
    send: (client: Client) => Promise<{ result?: unknown }>,
    hide?: Dek,
  ): Promise<Record<string, unknown>> => {
    const client = await clientOf(instance);
    const read = (body: unknown) => {
      const { code, text } = readError(body);
      // What was sent must not come back in the words of an error.
      return hide ? { code: without(hide, code), text: without(hide, text) } : { code, text };
    };
    const once = async () => {
      try {
        return asObject((await send(client)).result);
      } catch (thrown) {
        deps.signal.throwIfAborted();
        throw sdkError(thrown, { service: 'key-protect', operation, repeatable: true, read });
      }
    };
    return retry(() => withFreshToken(deps.tokens, once), {
      signal: deps.signal,
      log: deps.log,
      ...deps.retry,
    });
  };

  /** The one key of an answer; undefined when there is none. */
  const one = async (
    instance: KeyInstance,
    operation: 'getKey' | 'getKeyMetadata',
    id: string,
  ): Promise<Record<string, unknown> | undefined> => {
    try {
      const params = { id, bluemixInstance: instance.instanceId };
      return resourcesOf(await call(instance, operation, (client) => client[operation](params)))[0];
    } catch (error) {
      if (error instanceof ServiceError && error.failure.status === 404) return undefined;
      throw error;
    }
  };

  return {
    async wrapDek(key, dek) {
      // A Buffer goes out as it is; the SDK would log an object that it has to write as JSON.
      const plaintext = dek.base64();
      const wrap = (client: Client) =>
        client.wrapKey({ ...address(key), keyActionWrapBody: jsonBody({ plaintext }) });
      const result = await call(key, 'wrap', wrap, dek);
      return wrappedOf(result, 'keyVersion', 'wrap');
    },
    async unwrapDek(key, wrappedDek) {
      const result = await call(key, 'unwrap', (client) =>
        client.unwrapKey({ ...address(key), keyActionUnwrapBody: jsonBody({ ciphertext: wrappedDek }) }),
      );
      if (typeof result['plaintext'] !== 'string') throw badAnswer('unwrap', 'no plaintext');
      const dek = Dek.fromBase64(result['plaintext'], 'what wrapped-dek holds');
      const keyVersion = versionOf(result['keyVersion']) ?? '';
      if (typeof result['ciphertext'] !== 'string') return { dek, keyVersion };
      return { dek, keyVersion, rewrapped: wrappedOf(result, 'rewrappedKeyVersion', 'unwrap') };
    },
    async keyFacts(instance, idOrAlias) {
      const found = await one(instance, 'getKeyMetadata', idOrAlias);
      return found && factsOf(found);
    },
    async keyContent(instance, idOrAlias) {
      const found = await one(instance, 'getKey', idOrAlias);
      if (!found) return undefined;
      const payload = found['payload'];
      return { ...factsOf(found), payload: typeof payload === 'string' ? new Secret(payload) : undefined };
    },
    async listKeys(instance) {
      const keys: KeyFacts[] = [];
      for (let page = 0; page < MAX_PAGES; page += 1) {
        const result = await call(instance, 'getKeys', (client) =>
          client.getKeys({ bluemixInstance: instance.instanceId, limit: PAGE, offset: page * PAGE }),
        );
        const found = resourcesOf(result);
        keys.push(...found.map(factsOf));
        if (found.length < PAGE) return keys;
      }
      throw tooManyKeys(instance);
    },
  };
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

function jsonBody(value: object): Buffer {
  return Buffer.from(JSON.stringify(value));
}

function wrappedOf(result: Record<string, unknown>, version: string, operation: string): WrappedKey {
  const wrappedDek = result['ciphertext'];
  if (typeof wrappedDek !== 'string' || wrappedDek === '') throw badAnswer(operation, 'no ciphertext');
  return { wrappedDek, keyVersion: versionOf(result[version]) ?? '' };
}

function versionOf(value: unknown): string | undefined {
  const id = asObject(value)['id'];
  return typeof id === 'string' ? id : undefined;
}

function resourcesOf(result: Record<string, unknown>): Record<string, unknown>[] {
  const { resources } = result;
  return Array.isArray(resources) ? resources.map(asObject) : [];
}

function factsOf(resource: Record<string, unknown>): KeyFacts {
  const text = (name: string) => (typeof resource[name] === 'string' ? resource[name] : '');
  const aliases = Array.isArray(resource['aliases']) ? resource['aliases'] : [];
  return {
    id: text('id'),
    crn: text('crn'),
    name: text('name'),
    aliases: aliases.filter((alias): alias is string => typeof alias === 'string'),
    extractable: resource['extractable'] === true,
    state: typeof resource['state'] === 'number' ? resource['state'] : undefined,
  };
}

/** A 200 that does not hold what it must: a proxy's page or a cut answer. It may be asked again. */
function badAnswer(operation: string, text: string): ServiceError {
  return new ServiceError({
    service: 'key-protect',
    operation,
    status: 200,
    serviceCode: undefined,
    text: `the answer holds ${text}`,
    outcome: 'transient',
  });
}

/** ibm-cloud-apis.md 3.7; a 401 has no `reasons`. */
function readError(body: unknown): { code?: string | undefined; text?: string | undefined } {
  const resource = resourcesOf(asObject(body))[0] ?? {};
  const reasons = Array.isArray(resource['reasons']) ? resource['reasons'].map(asObject) : [];
  const code = reasons[0]?.['code'];
  const message = reasons[0]?.['message'] ?? resource['errorMsg'];
  return {
    code: typeof code === 'string' ? code : undefined,
    text: typeof message === 'string' ? message : undefined,
  };
}

/** The text without any form of the key: services and proxies that throw a request back may have encoded it. */
function without(dek: Dek, text: string | undefined): string | undefined {
  const raw = dek.bytes();
  const forms = [dek.base64(), raw.toString('hex')].flatMap(maskForms);
  const all = [...forms, raw.toString('hex').toUpperCase(), raw.toString('base64url')];
  return all.reduce((clean, form) => clean?.replaceAll(form, '***'), text);
}

function asObject(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}
