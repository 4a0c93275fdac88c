import { Secret } from '../base/secret.ts';
import { sdkError, sdkOptions, withFreshToken } from './sdk.ts';
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
  /** Unix milliseconds; IAM knows minutes only, so it is rounded up. */
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
  const call = async <T>(
    operation: string,
    repeatable: boolean,
    signal: AbortSignal,
    send: (client: IamClient) => Promise<{ result: T }>,
  ): Promise<T> => {
    const client = await loadClient(tokens, url, signal);
    return withFreshToken(tokens, async () => {
      try {
        return (await send(client)).result;
      } catch (thrown) {
        signal.throwIfAborted();
        throw sdkError(thrown, { service: 'iam', operation, repeatable, read: readError });
      }
    });
  };
  return {
    async create(key, signal) {
      const made = await call('createApiKey', false, signal, (client) =>
        client.createApiKey({
          name: key.name,
          description: key.description,
          iamId: key.iamId,
          accountId: key.accountId,
          expiresAt: iamTime(key.expiresAt),
          storeValue: false,
        }),
      );
      return { id: made.id, key: new Secret(made.apikey) };
    },
    async remove(id, signal) {
      try {
        await call('deleteApiKey', true, signal, (client) => client.deleteApiKey({ id }));
      } catch (error) {
        if (statusOf(error) !== 404) throw error;
      }
    },
    async hasServiceId(id, signal) {
      try {
        await call('getServiceId', true, signal, (client) => client.getServiceId({ id }));
        return true;
      } catch (error) {
        if (statusOf(error) === 404) return false;
        throw error;
      }
    },
    async list(iamId, accountId, signal) {
      const keys: ApiKeyFacts[] = [];
      let pagetoken: string | undefined;
      do {
        const page = await call('listApiKeys', true, signal, (client) =>
          client.listApiKeys({ iamId, accountId, pagesize: 100, ...(pagetoken ? { pagetoken } : {}) }),
        );
        keys.push(...(page.apikeys ?? []).map(factsOf));
        pagetoken = nextToken(page.next);
      } while (pagetoken !== undefined && keys.length < 1000);
      return keys;
    },
  };
}

type IamClient = Awaited<ReturnType<typeof loadClient>>;

async function loadClient(tokens: TokenSource, url: string, signal: AbortSignal) {
  const { default: IamIdentityV1 } = await import('@ibm-cloud/platform-services/iam-identity/v1.js');
  return new IamIdentityV1(sdkOptions(tokens, url, signal));
}

/** `yyyy-MM-ddTHH:mm+0000`, rounded up to the minute. */
export function iamTime(milliseconds: number): string {
  const minute = 60_000;
  return `${new Date(Math.ceil(milliseconds / minute) * minute).toISOString().slice(0, 16)}+0000`;
}

function factsOf(key: {
  id?: string;
  name?: string;
  description?: string;
  expires_at?: string;
}): ApiKeyFacts {
  const time = Date.parse((key.expires_at ?? '').replace(/([+-]\d{2})(\d{2})$/, '$1:$2'));
  return {
    id: key.id ?? '',
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

function statusOf(error: unknown): number | undefined {
  return (error as { failure?: { status?: number } }).failure?.status;
}

/** IAM identity answers like the token endpoint, policies with a list. ibm-cloud-apis.md 1.3, 1.8 */
function readError(body: unknown): { code?: string | undefined; text?: string | undefined } {
  const error = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>;
  const first = Array.isArray(error['errors']) ? (error['errors'][0] as Record<string, unknown>) : undefined;
  const code = error['errorCode'] ?? first?.['code'];
  const text = error['errorMessage'] ?? first?.['message'];
  return {
    code: typeof code === 'string' ? code : undefined,
    text: typeof text === 'string' ? text : undefined,
  };
}
