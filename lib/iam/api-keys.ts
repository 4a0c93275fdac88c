import { ServiceError } from '../base/errors.ts';
import { Secret } from '../base/secret.ts';
import { filledText, listOf, nothing, objectOf, optional, type Shape, text } from '../base/shape.ts';
import { errorOf } from './answers.ts';
import { sdkCall, sdkOptions, withFreshToken } from './sdk.ts';
import type { TokenSource } from './token-source.ts';

/** An API key as IAM lists it: never its value. */
interface ApiKeyFacts {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** Unix milliseconds; undefined when it does not expire. */
  readonly expiresAt: number | undefined;
}

interface NewApiKey {
  readonly name: string;
  readonly description: string;
  /** `iam-ServiceId-…`: the form that IAM wants here. ibm-cloud-apis.md 1.5 */
  readonly iamId: string;
  readonly accountId: string;
  /** Unix milliseconds by IAM's clock (`TokenSource.time`); IAM knows minutes only, so it is rounded up. */
  readonly expiresAt: number;
}

/** Life of API keys of a service ID. Every call throws ServiceError (`iam`) and is bounded by its own signal. */
export interface ApiKeys {
  /** Sent once: a lost answer gives the outcome `unknown`. The value is shown by IAM only now. */
  create(key: NewApiKey, signal: AbortSignal): Promise<{ id: string; key: Secret }>;
  /** Succeeds also when there is no such key any more. */
  remove(id: string, signal: AbortSignal): Promise<void>;
  list(iamId: string, accountId: string, signal: AbortSignal): Promise<ApiKeyFacts[]>;
  /** Whether there is this service ID (`ServiceId-…`). */
  hasServiceId(id: string, signal: AbortSignal): Promise<boolean>;
}

/** `url` is the base of IAM, `iamUrl(endpoints)`. */
export function createApiKeys(tokens: TokenSource, url: string): ApiKeys {
  const iam = { tokens, url };
  return {
    create: (key, signal) => createKey(iam, key, signal),
    remove: (id, signal) => removeKey(iam, id, signal),
    list: (iamId, accountId, signal) => listKeys(iam, iamId, accountId, signal),
    hasServiceId: (id, signal) => hasServiceId(iam, id, signal),
  };
}

interface Iam {
  readonly tokens: TokenSource;
  readonly url: string;
}

interface IamCall<T> {
  readonly operation: string;
  readonly repeatable: boolean;
  readonly shape: Shape<T>;
  readonly send: (client: IamClient) => Promise<{ status: number; result: unknown }>;
}

async function callIam<T>({ tokens, url }: Iam, call: IamCall<T>, signal: AbortSignal): Promise<T> {
  const { operation, repeatable, shape, send } = call;
  const client = await loadClient(tokens, url, signal);
  const one = { service: 'iam', operation, repeatable, read: errorOf, signal };
  return withFreshToken(tokens, () => sdkCall(one, shape, () => send(client)));
}

async function createKey(
  iam: Iam,
  key: NewApiKey,
  signal: AbortSignal,
): Promise<{ id: string; key: Secret }> {
  const { name, description, iamId, accountId } = key;
  const expiresAt = iamTime(key.expiresAt);
  const made = await callIam(
    iam,
    {
      operation: 'createApiKey',
      repeatable: false,
      shape: createdShape,
      send: (client) =>
        client.createApiKey({ name, description, iamId, accountId, expiresAt, storeValue: false }),
    },
    signal,
  );
  return { id: made.id, key: new Secret(made.apikey) };
}

async function removeKey(iam: Iam, id: string, signal: AbortSignal): Promise<void> {
  const send = (client: IamClient) => client.deleteApiKey({ id });
  try {
    await callIam(iam, { operation: 'deleteApiKey', repeatable: true, shape: nothing, send }, signal);
  } catch (error) {
    if (!isAbsent(error)) throw error;
  }
}

async function hasServiceId(iam: Iam, id: string, signal: AbortSignal): Promise<boolean> {
  const shape = objectOf({ id: filledText });
  const send = (client: IamClient) => client.getServiceId({ id });
  try {
    await callIam(iam, { operation: 'getServiceId', repeatable: true, shape, send }, signal);
    return true;
  } catch (error) {
    if (isAbsent(error)) return false;
    throw error;
  }
}

async function listKeys(
  iam: Iam,
  iamId: string,
  accountId: string,
  signal: AbortSignal,
): Promise<ApiKeyFacts[]> {
  const keys: ApiKeyFacts[] = [];
  let pagetoken: string | undefined;
  for (let pages = 0; pages < MAX_PAGES; pages += 1) {
    const params = { iamId, accountId, pagesize: 100, ...(pagetoken ? { pagetoken } : {}) };
    const send = (client: IamClient) => client.listApiKeys(params);
    const call = { operation: 'listApiKeys', repeatable: true, shape: pageShape, send };
    const page = await callIam(iam, call, signal);
    keys.push(...page.apikeys.map(factsOf));
    pagetoken = nextToken(page.next);
    if (pagetoken === undefined) break;
  }
  return keys;
}

/** An identity has 20 keys at most (ibm-cloud-apis.md 1.5): who links to page after page is not IAM. */
const MAX_PAGES = 10;

const createdShape = objectOf({ id: filledText, apikey: filledText });
const keyShape = objectOf({
  id: filledText,
  name: optional(text),
  description: optional(text),
  expires_at: optional(text),
});
const pageShape = objectOf({ apikeys: listOf(keyShape), next: optional(text) });

type IamClient = Awaited<ReturnType<typeof loadClient>>;

async function loadClient(tokens: TokenSource, url: string, signal: AbortSignal) {
  const { default: IamIdentityV1 } = await import('@ibm-cloud/platform-services/iam-identity/v1.js');
  return new IamIdentityV1(sdkOptions(tokens, url, signal));
}

/** `yyyy-MM-ddTHH:mm+0000`, rounded up to the minute. */
export function iamTime(milliseconds: number): string {
  const minute = 60_000;
  const latest = Date.UTC(9999, 11, 31);
  const time = new Date(Math.min(Math.ceil(milliseconds / minute) * minute, latest));
  return `${time.toISOString().slice(0, 16)}+0000`;
}

function factsOf(key: ReturnType<typeof keyShape>): ApiKeyFacts {
  const time = Date.parse((key.expires_at ?? '').replace(/([+-]\d{2})(\d{2})$/, '$1:$2'));
  return {
    id: key.id,
    name: key.name ?? '',
    description: key.description ?? '',
    expiresAt: Number.isFinite(time) ? time : undefined,
  };
}

/** The next page's token out of the link that IAM gives. */
function nextToken(next: string | undefined): string | undefined {
  if (!next) return undefined;
  return URL.parse(next, 'https://iam.invalid')?.searchParams.get('pagetoken') ?? undefined;
}

/** A 404 of IAM itself: a proxy or a wrong endpoint knows nothing of what is there. */
function isAbsent(error: unknown): boolean {
  return (
    error instanceof ServiceError && error.failure.status === 404 && error.failure.serviceCode !== undefined
  );
}
