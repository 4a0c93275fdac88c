import { foreignAnswer } from '../base/answer.ts';
import { ServiceError } from '../base/errors.ts';
import type { Log } from '../base/log.ts';
import { repeatable, retry } from '../base/retry.ts';
import { filledText, listOf, objectOf, optional, type Shape, text } from '../base/shape.ts';
import { errorOf, word } from './answers.ts';
import type { Need } from './policies-cover.ts';
import { type Policy, policyShape } from './policies-shape.ts';
import { sdkCall, sdkOptions, withFreshToken } from './sdk.ts';
import type { TokenSource } from './token-source.ts';

/** Which policies are asked for. */
interface PolicyFilter {
  readonly accountId: string;
  readonly type: 'access' | 'authorization';
  /** Access policies of this identity only: nobody needs a right to read its own. */
  readonly iamId?: string;
  /** Access policies of this access group only. */
  readonly accessGroupId?: string;
}

/** What became of a new policy. */
interface NewPolicy {
  /** Empty when an equal one exists and IAM does not say which. */
  readonly id: string;
  /** False when an equal one existed. */
  readonly created: boolean;
}

/** Access policies and authorizations (ibm-cloud-apis.md 1.6, 1.7, 1.8). All calls throw ServiceError (`iam`). */
export interface Policies {
  /**
   * The active ones that the caller may see, of both shapes. IAM leaves out what the caller may not see, and refuses
   * with 403 where that is all.
   */
  list(filter: PolicyFilter): Promise<Policy[]>;
  /** Grants exactly what is needed. May be sent again: an equal policy is refused by IAM, and counts as made. */
  create(need: Need, description: string): Promise<NewPolicy>;
}

export interface PoliciesDeps {
  readonly tokens: TokenSource;
  /** `iampapUrl(endpoints)`. */
  readonly url: string;
  readonly signal: AbortSignal;
  readonly log: Log;
  readonly retry?: { readonly attempts?: number; readonly base?: number };
}

/** An account has about 4000 policies at most (ibm-cloud-apis.md 1.5), of which a page holds 100. */
const MAX_PAGES = 60;

export function createPolicies(deps: PoliciesDeps): Policies {
  return {
    list: (filter) => list(filter, deps),
    create: (need, description) => create(need, description, deps),
  };
}

const pageShape = objectOf({
  policies: listOf(policyShape),
  next: optional(objectOf({ start: optional(text), href: optional(text) })),
});

async function list(filter: PolicyFilter, deps: PoliciesDeps): Promise<Policy[]> {
  const found: Policy[] = [];
  let start: string | undefined;
  for (let pages = 0; pages < MAX_PAGES; pages += 1) {
    const params = { ...filter, limit: 100, ...(start ? { start } : {}) };
    const send = (client: Client) => client.listV2Policies(params);
    const page = await call({ operation: 'listPolicies', shape: pageShape, send }, deps);
    found.push(...page.policies);
    start = page.next && (page.next.start ?? startOf(page.next.href));
    if (!start) return found;
  }
  const of = { service: 'iam', operation: 'listPolicies', status: 200, repeatable: true };
  throw foreignAnswer(of, 'it names one more page again and again', 'refused');
}

function startOf(href: string | undefined): string | undefined {
  if (!href) return undefined;
  return URL.parse(href, 'https://iam.invalid')?.searchParams.get('start') ?? undefined;
}

const createdShape = objectOf({ id: filledText });

async function create(need: Need, description: string, deps: PoliciesDeps): Promise<NewPolicy> {
  const body = {
    type: 'iam_id' in need.subject ? 'access' : 'authorization',
    description,
    subject: { attributes: attributesOf(need.subject) },
    resource: { attributes: attributesOf(need.resource) },
    control: { grant: { roles: [{ role_id: await roleCrn(need, deps) }] } },
  };
  let conflict: string | undefined;
  const read = (answer: unknown) => {
    conflict = conflictIn(answer);
    return errorOf(answer);
  };
  const send = (client: Client) => client.createV2Policy(body);
  try {
    const made = await call({ operation: 'createPolicy', shape: createdShape, send, read }, deps);
    return { id: made.id, created: true };
  } catch (error) {
    const equal = error instanceof ServiceError && error.failure.serviceCode === 'policy_conflict_error';
    if (!equal) throw error;
    return { id: conflict ?? '', created: false };
  }
}

const attributesOf = (values: Readonly<Record<string, string>>) =>
  Object.entries(values).map(([key, value]) => ({ key, operator: 'stringEquals', value }));

/** Roles that every service has, by CRNs that are known for certain. ibm-cloud-apis.md 1.6 */
const COMMON_ROLES = ['Reader', 'Writer', 'Manager'];

const offeredShape = objectOf({ crn: filledText, display_name: filledText });
const rolesShape = objectOf({ service_roles: optional(listOf(offeredShape)) });

/** A service's own roles are asked for: their CRNs are documented nowhere. ibm-cloud-apis.md 8 */
async function roleCrn({ subject, role, resource }: Need, deps: PoliciesDeps): Promise<string> {
  const common = `crn:v1:bluemix:public:iam::::serviceRole:${role}`;
  if (COMMON_ROLES.includes(role)) return common;
  const serviceName = resource['serviceName'] ?? '';
  const source = subject['serviceName'];
  const params = {
    accountId: resource['accountId'] ?? '',
    serviceName,
    ...(source === undefined ? {} : { sourceServiceName: source, policyType: 'authorization' }),
  };
  const send = (client: Client) => client.listRoles(params);
  const offered = await call({ operation: 'listRoles', shape: rolesShape, send }, deps);
  const found = offered.service_roles?.find(({ display_name }) => display_name === role);
  return found?.crn ?? `crn:v1:bluemix:public:${serviceName}::::serviceRole:${role.replaceAll(' ', '')}`;
}

interface PolicyCall<T> {
  readonly operation: string;
  readonly shape: Shape<T>;
  readonly send: (client: Client) => Promise<{ status: number; result: unknown }>;
  readonly read?: (body: unknown) => ReturnType<typeof errorOf>;
}

async function call<T>({ operation, shape, send, read = errorOf }: PolicyCall<T>, deps: PoliciesDeps) {
  const { tokens, signal, log } = deps;
  const client = await loadClient(deps);
  const one = { service: 'iam', operation, repeatable: true, read, signal };
  const once = () => sdkCall(one, shape, () => send(client));
  return retry(() => withFreshToken(tokens, once), {
    what: `iam ${operation}`,
    signal,
    log,
    again: repeatable,
    ...deps.retry,
  });
}

type Client = Awaited<ReturnType<typeof loadClient>>;

async function loadClient({ tokens, url, signal }: PoliciesDeps) {
  const { default: IamPolicyManagementV1 } = await import(
    '@ibm-cloud/platform-services/iam-policy-management/v1.js'
  );
  return new IamPolicyManagementV1(sdkOptions(tokens, url, signal));
}

/** Id of the policy that an equal one conflicts with. ibm-cloud-apis.md 1.8 */
function conflictIn(body: unknown): string | undefined {
  const errors = asObject(body)['errors'];
  const details = asObject(asObject(Array.isArray(errors) ? errors[0] : undefined)['details']);
  return word(asObject(details['conflicts_with'])['policy']);
}

function asObject(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
