import { foreignAnswer } from '../base/answer.ts';
import { ServiceError } from '../base/errors.ts';
import type { Log } from '../base/log.ts';
import { repeatable, retry } from '../base/retry.ts';
import { filledText, flag, listOf, nothing, objectOf, optional, type Shape, text } from '../base/shape.ts';
import { errorOf } from './answers.ts';
import { sdkCall, sdkOptions, withFreshToken } from './sdk.ts';
import type { TokenSource } from './token-source.ts';

/** A service ID. ibm-cloud-apis.md 1.4 */
export interface ServiceIdFacts {
  /** `ServiceId-…` */
  readonly id: string;
  /** `iam-ServiceId-…` */
  readonly iamId: string;
  readonly name: string;
  readonly description: string;
  readonly accountId: string;
  /** Then its policies cannot be changed, and it cannot be deleted. */
  readonly locked: boolean;
  /** Unix milliseconds, whole minutes: that is all IAM tells. */
  readonly createdAt: number;
}

interface NewServiceId {
  readonly accountId: string;
  /** Not unique. */
  readonly name: string;
  readonly description: string;
}

/** Life of service IDs. All calls throw ServiceError (`iam`). */
export interface ServiceIds {
  /** Those with this very name that the caller may see, oldest first. IAM refuses with 403 where it may see none. */
  listByName(accountId: string, name: string): Promise<ServiceIdFacts[]>;
  /** Undefined when there is no such id. */
  get(id: string): Promise<ServiceIdFacts | undefined>;
  /** Sent once: a lost answer gives the outcome `unknown`. */
  create(serviceId: NewServiceId): Promise<ServiceIdFacts>;
  /** Deletes its API keys too. Succeeds also when there is none any more. */
  remove(id: string): Promise<void>;
}

export interface ServiceIdsDeps {
  readonly tokens: TokenSource;
  /** `iamUrl(endpoints)`. */
  readonly url: string;
  readonly signal: AbortSignal;
  readonly log: Log;
  readonly retry?: { readonly attempts?: number; readonly base?: number };
}

/** An account has 2000 to 3000 service IDs at most (ibm-cloud-apis.md 1.5), of which a page holds 100. */
const MAX_PAGES = 40;

export function createServiceIds(deps: ServiceIdsDeps): ServiceIds {
  return {
    listByName: (accountId, name) => listByName(accountId, name, deps),
    get: (id) => get(id, deps),
    create: (serviceId) => create(serviceId, deps),
    remove: (id) => remove(id, deps),
  };
}

const raw = objectOf({
  id: filledText,
  iam_id: filledText,
  name: text,
  description: optional(text),
  account_id: filledText,
  locked: optional(flag),
  created_at: text,
});

const serviceIdShape: Shape<ServiceIdFacts> = (value, path) => {
  const found = raw(value, path);
  const created = Date.parse(found.created_at.replace(/([+-]\d{2})(\d{2})$/, '$1:$2'));
  return {
    id: found.id,
    iamId: found.iam_id,
    name: found.name,
    description: found.description ?? '',
    accountId: found.account_id,
    locked: found.locked ?? false,
    createdAt: Number.isFinite(created) ? created : 0,
  };
};

const pageShape = objectOf({ serviceids: listOf(serviceIdShape), next: optional(text) });

async function listByName(accountId: string, name: string, deps: ServiceIdsDeps): Promise<ServiceIdFacts[]> {
  const found: ServiceIdFacts[] = [];
  let pagetoken: string | undefined;
  for (let pages = 0; pages < MAX_PAGES; pages += 1) {
    const params = { accountId, name, pagesize: 100, ...(pagetoken ? { pagetoken } : {}) };
    const send = (client: Client) => client.listServiceIds(params);
    const list = { operation: 'listServiceIds', repeatable: true, shape: pageShape, send };
    const page = await call(list, deps);
    found.push(...page.serviceids.filter((one) => one.name === name));
    pagetoken = tokenOf(page.next);
    if (pagetoken === undefined) return found.toSorted(byAge);
  }
  const of = { service: 'iam', operation: 'listServiceIds', status: 200, repeatable: true };
  throw foreignAnswer(of, 'it names one more page again and again', 'refused');
}

/** Of those that were made within one minute the id decides: every run must come to the same order. */
function byAge(left: ServiceIdFacts, right: ServiceIdFacts): number {
  return left.createdAt - right.createdAt || (left.id < right.id ? -1 : 1);
}

async function get(id: string, deps: ServiceIdsDeps): Promise<ServiceIdFacts | undefined> {
  const send = (client: Client) => client.getServiceId({ id });
  try {
    return await call({ operation: 'getServiceId', repeatable: true, shape: serviceIdShape, send }, deps);
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw error;
  }
}

function create({ accountId, name, description }: NewServiceId, deps: ServiceIdsDeps) {
  const send = (client: Client) => client.createServiceId({ accountId, name, description });
  return call({ operation: 'createServiceId', repeatable: false, shape: serviceIdShape, send }, deps);
}

async function remove(id: string, deps: ServiceIdsDeps): Promise<void> {
  const send = (client: Client) => client.deleteServiceId({ id });
  try {
    await call({ operation: 'deleteServiceId', repeatable: true, shape: nothing, send }, deps);
  } catch (error) {
    if (!isAbsent(error)) throw error;
  }
}

interface ServiceIdCall<T> {
  readonly operation: string;
  readonly repeatable: boolean;
  readonly shape: Shape<T>;
  readonly send: (client: Client) => Promise<{ status: number; result: unknown }>;
}

async function call<T>(one: ServiceIdCall<T>, deps: ServiceIdsDeps): Promise<T> {
  const { operation, shape, send } = one;
  const { tokens, signal, log } = deps;
  const client = await loadClient(deps);
  const sent = { service: 'iam', operation, repeatable: one.repeatable, read: errorOf, signal };
  const once = () => withFreshToken(tokens, () => sdkCall(sent, shape, () => send(client)));
  const again = one.repeatable ? { again: repeatable } : {};
  return retry(once, { what: `iam ${operation}`, signal, log, ...again, ...deps.retry });
}

type Client = Awaited<ReturnType<typeof loadClient>>;

async function loadClient({ tokens, url, signal }: ServiceIdsDeps) {
  const { default: IamIdentityV1 } = await import('@ibm-cloud/platform-services/iam-identity/v1.js');
  return new IamIdentityV1(sdkOptions(tokens, url, signal));
}

function tokenOf(next: string | undefined): string | undefined {
  if (!next) return undefined;
  return URL.parse(next, 'https://iam.invalid')?.searchParams.get('pagetoken') ?? undefined;
}

/** A 404 of IAM itself: a proxy or a wrong endpoint knows nothing of what is there. */
function isAbsent(error: unknown): boolean {
  return (
    error instanceof ServiceError && error.failure.status === 404 && error.failure.serviceCode !== undefined
  );
}
